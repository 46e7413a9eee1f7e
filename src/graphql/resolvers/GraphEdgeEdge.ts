import { cursorOf } from '../connections/cursors.js';
import type { GraphEdgeEdgeResolvers } from '../generated/types.generated.js';

export const GraphEdgeEdge: GraphEdgeEdgeResolvers = { cursor: cursorOf };
