import { cursorOf } from '../connections/cursors.js';
import type { SearchEdgeResolvers } from '../generated/types.generated.js';

export const SearchEdge: SearchEdgeResolvers = {
  cursor: cursorOf,
  namesakes: async ({ node }, _args, { graph }) => [...(await graph.reads.namesakes(node.id))],
  merged: ({ merged }) => [...merged],
  matchedBy: ({ byWords, similarity }) => [
    ...(byWords ? (['WORDS'] as const) : []),
    ...(similarity === null ? [] : (['MEANING'] as const)),
  ],
};
