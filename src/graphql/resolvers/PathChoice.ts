import { inOneSlice } from '../../model/sliced.js';
import type { PathChoiceResolvers } from '../generated/types.generated.js';

export const PathChoice: PathChoiceResolvers = {
  skill: ({ skill }, _args, { graph }) => graph.existing('SKILL', skill),
  // generating the sentence reads the whole path
  reason: (choice, _args, { graph }) => graph.compute(inOneSlice(choice.reason)),
  chosen: ({ chosen }, _args, { graph }) => graph.existing('SKILL', chosen),
  alternatives: ({ alternatives }, _args, { graph }) => graph.allExisting('SKILL', alternatives),
};
