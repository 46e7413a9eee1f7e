import type { EdgeFilter, HopRecord } from '../../src/graph/ports/graph-reads.js';
import type { EdgeRecord } from '../../src/model/records.js';
import type { Connection, NodeEdge } from '../../src/services/pagination.js';
import type { SubgraphRecord } from '../../src/services/subgraph.js';

export type HopMapper = HopRecord;
export type GraphEdgeMapper = EdgeRecord;
export type GraphEdgeEdgeMapper = NodeEdge<EdgeRecord>;
/** `filter` selects the whole list, which is counted only when `totalCount` is selected; a list without it is counted. */
export type GraphEdgeConnectionMapper = Connection<NodeEdge<EdgeRecord>> & { filter?: EdgeFilter };
export type SubgraphMapper = SubgraphRecord;
