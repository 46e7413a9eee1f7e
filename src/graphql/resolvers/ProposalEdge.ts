import { cursorOf } from '../connections/cursors.js';
import type { ProposalEdgeResolvers } from '../generated/types.generated.js';

export const ProposalEdge: ProposalEdgeResolvers = { cursor: cursorOf };
