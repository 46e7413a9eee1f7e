import type { SkillNeedResolvers } from '../generated/types.generated.js';

export const SkillNeed: SkillNeedResolvers = {
  skill: ({ skill }, _args, { graph }) => graph.existing('SKILL', skill),
  proficiency: ({ edge }, _args, { graph }) =>
    edge.proficiency === null ? null : graph.entity('LEVEL', edge.proficiency),
  rationale: ({ edge }) => edge.rationale,
  basis: ({ edge }) => edge.basis,
  citations: ({ edge }) => edge.citations,
};
