import { listAll } from '../../relations.js';
import type { QueryResolvers } from '../../types.generated.js';

export const levels: NonNullable<QueryResolvers['levels']> = (_parent, _args, { graph }) => listAll(graph, 'LEVEL');
