import { cursorOf } from '../connections/cursors.js';
import type { PrerequisiteEdgeResolvers } from '../generated/types.generated.js';

export const PrerequisiteEdge: PrerequisiteEdgeResolvers = {
  cursor: cursorOf,
  except: ({ except }, _args, { graph }) => graph.allExisting('SKILL', except),
};
