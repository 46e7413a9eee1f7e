import { cursorOf } from '../connections/cursors.js';
import type { StatedRelationEdgeResolvers } from '../generated/types.generated.js';

export const StatedRelationEdge: StatedRelationEdgeResolvers = { cursor: cursorOf };
