import { listAll } from '../../../services/relations.js';
import type { QueryResolvers } from '../../generated/types.generated.js';

export const levels: NonNullable<QueryResolvers['levels']> = (_parent, _args, { graph }) => listAll(graph, 'LEVEL');
