import { listAll } from '../../../services/relations.js';
import type { QueryResolvers } from '../../generated/types.generated.js';

export const areas: NonNullable<QueryResolvers['areas']> = (_parent, _args, { graph }) => listAll(graph, 'AREA');
