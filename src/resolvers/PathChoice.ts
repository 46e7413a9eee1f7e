import type { SkillRecord } from '../graph/records.js';
import type { PathChoiceResolvers } from '../types.generated.js';

export const PathChoice: PathChoiceResolvers = {
  skill: async ({ skill }, _args, { graph }) => (await graph.node(skill)) as SkillRecord,
  chosen: async ({ chosen }, _args, { graph }) => (await graph.node(chosen)) as SkillRecord,
  alternatives: ({ alternatives }, _args, { graph }) => graph.entities('SKILL', alternatives),
};
