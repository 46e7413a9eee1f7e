export type { ResourceRecord as ResourceMapper } from '../../src/model/records.js';
