export type { ResourceRecord as ResourceMapper } from '../../src/graph/records.js';
