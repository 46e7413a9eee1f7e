import { cursorOf } from '../connections/cursors.js';
import type { RoleEdgeResolvers } from '../generated/types.generated.js';

export const RoleEdge: RoleEdgeResolvers = { cursor: cursorOf };
