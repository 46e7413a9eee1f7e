import { levelOfRank } from '../../services/levels.js';
import type { PathStepResolvers } from '../generated/types.generated.js';

export const PathStep: PathStepResolvers = {
  skill: ({ skill }, _args, { graph }) => graph.existing('SKILL', skill),
  from: ({ upgrade }, _args, { graph }) => levelOfRank(graph, upgrade?.from ?? null),
  to: ({ upgrade }, _args, { graph }) => levelOfRank(graph, upgrade?.to ?? null),
  requires: ({ requires }, _args, { graph }) => graph.allExisting('SKILL', requires),
  neededFor: ({ neededFor }, _args, { graph }) => graph.allExisting('SKILL', neededFor),
};
