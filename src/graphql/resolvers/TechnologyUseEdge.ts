import { cursorOf } from '../connections/cursors.js';
import type { TechnologyUseEdgeResolvers } from '../generated/types.generated.js';

export const TechnologyUseEdge: TechnologyUseEdgeResolvers = { cursor: cursorOf };
