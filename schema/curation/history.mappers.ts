import type { ChangeOutcome } from '../../src/model/changes.js';

export type ChangeResultMapper = ChangeOutcome;
