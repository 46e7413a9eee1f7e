import { cursorOf } from '../connections/cursors.js';
import type { TechnologyAlternativeEdgeResolvers } from '../generated/types.generated.js';

export const TechnologyAlternativeEdge: TechnologyAlternativeEdgeResolvers = { cursor: cursorOf };
