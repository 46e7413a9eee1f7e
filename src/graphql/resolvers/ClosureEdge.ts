import { cursorOf } from '../connections/cursors.js';
import type { ClosureEdgeResolvers } from '../generated/types.generated.js';

export const ClosureEdge: ClosureEdgeResolvers = {
  cursor: cursorOf,
  depth: ({ entry }) => entry.depth,
  strength: ({ entry }) => entry.strength,
  via: ({ entry }) => entry.via(),
};
