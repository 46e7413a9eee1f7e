export type { LevelRecord as LevelMapper } from '../../src/graph/records.js';
