import type { SkillRecord } from '../graph/records.js';
import type { PathStepResolvers } from '../types.generated.js';

export const PathStep: PathStepResolvers = {
  skill: async ({ skill }, _args, { graph }) => (await graph.node(skill)) as SkillRecord,
  requires: ({ requires }, _args, { graph }) => graph.entities('SKILL', requires),
  neededFor: ({ neededFor }, _args, { graph }) => graph.entities('SKILL', neededFor),
};
