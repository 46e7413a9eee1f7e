import { cursorOf } from '../connections/cursors.js';
import type { MatchEdgeResolvers } from '../generated/types.generated.js';

export const MatchEdge: MatchEdgeResolvers = {
  cursor: cursorOf,
  basis: ({ edge }) => edge.basis,
  rationale: ({ edge }) => edge.rationale,
  citations: ({ edge }) => edge.citations,
};
