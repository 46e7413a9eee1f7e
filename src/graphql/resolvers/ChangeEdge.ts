import { cursorOf } from '../connections/cursors.js';
import type { ChangeEdgeResolvers } from '../generated/types.generated.js';

export const ChangeEdge: ChangeEdgeResolvers = { cursor: cursorOf };
