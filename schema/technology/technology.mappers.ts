import type { TechnologyFilter } from '../../src/graph/ports/graph-reads.js';
import type { TechnologyRecord } from '../../src/model/records.js';
import type { Connection, NodeEdge } from '../../src/services/pagination.js';

export type TechnologyMapper = TechnologyRecord;
export type TechnologyConnectionMapper = Connection<NodeEdge<TechnologyRecord>> & { filter: TechnologyFilter };
