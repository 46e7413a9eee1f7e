export type { TaskRecord as TaskMapper } from '../../src/model/records.js';
