import { listAll } from '../../relations.js';
import type { QueryResolvers } from '../../types.generated.js';

export const tracks: NonNullable<QueryResolvers['tracks']> = (_parent, _args, { graph }) => listAll(graph, 'TRACK');
