import type { HopRecord } from '../../src/graph/ports/graph-reads.js';
import type { EdgeRecord } from '../../src/model/records.js';
import type { SubgraphRecord } from '../../src/services/subgraph.js';

export type HopMapper = HopRecord;
export type GraphEdgeMapper = EdgeRecord;
export type SubgraphMapper = SubgraphRecord;
