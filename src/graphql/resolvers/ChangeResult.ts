import { changedEntities } from '../../services/changes.js';
import type { ChangeResultResolvers } from '../generated/types.generated.js';

export const ChangeResult: ChangeResultResolvers = {
  entities: (outcome, _args, { graph }) => changedEntities(graph, outcome),
};
