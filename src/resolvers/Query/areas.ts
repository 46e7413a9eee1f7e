import { listAll } from '../../relations.js';
import type { QueryResolvers } from '../../types.generated.js';

export const areas: NonNullable<QueryResolvers['areas']> = (_parent, _args, { graph }) => listAll(graph, 'AREA');
