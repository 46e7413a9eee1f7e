export type { LevelRecord as LevelMapper } from '../../src/model/records.js';
