export type { AlternativeGroupRecord as AlternativeGroupMapper } from '../../src/model/records.js';
