import { COMPUTED } from './computed.js';
import { READS } from './reads.js';
import { WORDS } from './words.js';

/** All workloads, in the order of the tables. */
export const WORKS = [...READS, ...COMPUTED, ...WORDS];
export const WORK_NAMES = WORKS.map(({ name }) => name);
