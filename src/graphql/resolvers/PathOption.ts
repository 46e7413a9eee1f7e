import type { PathOptionResolvers } from '../generated/types.generated.js';

export const PathOption: PathOptionResolvers = {
  skill: ({ skill }, _args, { graph }) => graph.existing('SKILL', skill),
};
