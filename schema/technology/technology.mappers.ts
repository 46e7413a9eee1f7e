import type { TechnologyFilter } from '../../src/graph/port.js';
import type { TechnologyRecord } from '../../src/graph/records.js';
import type { Connection, NodeEdge } from '../../src/paging.js';

export type TechnologyMapper = TechnologyRecord;
export type TechnologyConnectionMapper = Connection<NodeEdge<TechnologyRecord>> & { filter: TechnologyFilter };
