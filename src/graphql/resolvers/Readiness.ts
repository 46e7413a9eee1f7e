import type { ReadinessResolvers } from '../generated/types.generated.js';

export const Readiness: ReadinessResolvers = {
  skill: ({ skill }, _args, { graph }) => graph.existing('SKILL', skill),
  missing: ({ missing }, _args, { graph }) => graph.allExisting('SKILL', missing),
};
