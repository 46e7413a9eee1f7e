import { cursorOf } from '../connections/cursors.js';
import type { TechnologyEdgeResolvers } from '../generated/types.generated.js';

export const TechnologyEdge: TechnologyEdgeResolvers = { cursor: cursorOf };
