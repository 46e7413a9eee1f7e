import { listAll } from '../../../services/relations.js';
import type { QueryResolvers } from '../../generated/types.generated.js';

export const tracks: NonNullable<QueryResolvers['tracks']> = (_parent, _args, { graph }) => listAll(graph, 'TRACK');
