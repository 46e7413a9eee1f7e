import { changedEntities } from '../answers/change.js';
import type { ChangeResultResolvers } from '../types.generated.js';

export const ChangeResult: ChangeResultResolvers = {
  entities: (outcome, _args, { graph }) => changedEntities(graph, outcome),
};
