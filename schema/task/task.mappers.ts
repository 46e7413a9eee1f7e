export type { TaskRecord as TaskMapper } from '../../src/graph/records.js';
