export type { TrackRecord as TrackMapper } from '../../src/graph/records.js';
