import type { HopRecord } from '../../src/graph/port.js';
import type { EdgeRecord } from '../../src/graph/records.js';
import type { SubgraphRecord } from '../../src/graph/subgraph.js';

export type HopMapper = HopRecord;
export type GraphEdgeMapper = EdgeRecord;
export type SubgraphMapper = SubgraphRecord;
