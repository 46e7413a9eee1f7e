export type { AreaRecord as AreaMapper } from '../../src/graph/records.js';
