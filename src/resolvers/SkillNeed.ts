import type { SkillRecord } from '../graph/records.js';
import type { SkillNeedResolvers } from '../types.generated.js';

export const SkillNeed: SkillNeedResolvers = {
  skill: async ({ skill }, _args, { graph }) => (await graph.node(skill)) as SkillRecord,
  proficiency: ({ edge }, _args, { graph }) =>
    edge.proficiency === null ? null : graph.entity('LEVEL', edge.proficiency),
  rationale: ({ edge }) => edge.rationale,
  basis: ({ edge }) => edge.basis,
  citations: ({ edge }) => edge.citations,
};
