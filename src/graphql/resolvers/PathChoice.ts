import { inOneSlice } from '../../model/sliced.js';
import { namedGroup } from '../../services/named-groups.js';
import type { PathChoiceResolvers } from '../generated/types.generated.js';

export const PathChoice: PathChoiceResolvers = {
  namedGroup: ({ group }, _args, { graph }) => namedGroup(graph, group),
  requiredBy: ({ requiredBy }, _args, { graph }) => graph.existingEntities(requiredBy),
  // generating the sentence reads the whole path
  reason: (choice, _args, { graph }) => graph.compute(inOneSlice(choice.reason)),
  chosen: ({ chosen }, _args, { graph }) => graph.existing('SKILL', chosen),
  options: (choice, _args, { graph }) => graph.compute(choice.options()),
  alternatives: ({ alternatives }, _args, { graph }) => graph.allExisting('SKILL', alternatives),
};
