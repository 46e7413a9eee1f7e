import { cursorOf } from '../connections/cursors.js';
import type { SkillUseEdgeResolvers } from '../generated/types.generated.js';

export const SkillUseEdge: SkillUseEdgeResolvers = { cursor: cursorOf };
