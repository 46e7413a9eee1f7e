import { fromLevel, toLevel } from '../upgrade-levels.js';
import type { PathStepResolvers } from '../generated/types.generated.js';

export const PathStep: PathStepResolvers = {
  skill: ({ skill }, _args, { graph }) => graph.existing('SKILL', skill),
  from: fromLevel,
  to: toLevel,
  requires: ({ requires }, _args, { graph }) => graph.allExisting('SKILL', requires),
  neededFor: ({ neededFor }, _args, { graph }) => graph.allExisting('SKILL', neededFor),
};
