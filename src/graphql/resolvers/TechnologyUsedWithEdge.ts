import { cursorOf } from '../connections/cursors.js';
import type { TechnologyUsedWithEdgeResolvers } from '../generated/types.generated.js';

export const TechnologyUsedWithEdge: TechnologyUsedWithEdgeResolvers = { cursor: cursorOf };
