export type { AreaRecord as AreaMapper } from '../../src/model/records.js';
