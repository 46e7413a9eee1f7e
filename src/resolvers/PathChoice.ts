import type { PathChoiceResolvers } from '../types.generated.js';

export const PathChoice: PathChoiceResolvers = {
  skill: ({ skill }, _args, { graph }) => graph.existing('SKILL', skill),
  chosen: ({ chosen }, _args, { graph }) => graph.existing('SKILL', chosen),
  alternatives: ({ alternatives }, _args, { graph }) => graph.allExisting('SKILL', alternatives),
};
