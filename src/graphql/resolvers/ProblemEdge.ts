import { cursorOf } from '../connections/cursors.js';
import type { ProblemEdgeResolvers } from '../generated/types.generated.js';

export const ProblemEdge: ProblemEdgeResolvers = { cursor: cursorOf };
