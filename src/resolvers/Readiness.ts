import type { SkillRecord } from '../graph/records.js';
import type { ReadinessResolvers } from '../types.generated.js';

export const Readiness: ReadinessResolvers = {
  skill: async ({ skill }, _args, { graph }) => (await graph.node(skill)) as SkillRecord,
  missing: ({ missing }, _args, { graph }) => graph.entities('SKILL', missing),
};
