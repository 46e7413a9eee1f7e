import { cursorOf } from '../connections/cursors.js';
import type { CitingEntityEdgeResolvers } from '../generated/types.generated.js';

export const CitingEntityEdge: CitingEntityEdgeResolvers = { cursor: cursorOf };
