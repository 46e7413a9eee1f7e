import { cursorOf } from '../connections/cursors.js';
import type { SkillEdgeResolvers } from '../generated/types.generated.js';

export const SkillEdge: SkillEdgeResolvers = { cursor: cursorOf };
