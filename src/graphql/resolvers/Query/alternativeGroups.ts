import { listAll } from '../../../services/relations.js';
import type { QueryResolvers } from '../../generated/types.generated.js';

export const alternativeGroups: NonNullable<QueryResolvers['alternativeGroups']> = (_parent, _args, { graph }) =>
  listAll(graph, 'ALTERNATIVE_GROUP');
