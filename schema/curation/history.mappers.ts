import type { ChangeOutcome } from '../../src/graph/curation-port.js';

export type ChangeResultMapper = ChangeOutcome;
