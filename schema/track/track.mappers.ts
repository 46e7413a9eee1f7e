export type { TrackRecord as TrackMapper } from '../../src/model/records.js';
