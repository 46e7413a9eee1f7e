import { cursorOf } from '../connections/cursors.js';
import type { RoleTechnologyEdgeResolvers } from '../generated/types.generated.js';

export const RoleTechnologyEdge: RoleTechnologyEdgeResolvers = { cursor: cursorOf };
