import type { PushSettings } from './localPush.js';
import type { ReasonKind } from './model.js';

export interface Calibration {
  push: PushSettings;
  /** evidence of one kind per unit of its signal */
  evidence: Readonly<Record<ReasonKind, number>>;
  /** a shared entity with d edges of its kind counts d to the power of minus this: its rarity */
  rarity: number;
  /** a signal between skills with a and b edges of its kind is divided by (a b) to the power of this: their breadth */
  breadth: number;
  /** what a PREFERRED need or a RECOMMENDED prerequisite counts beside an essential one */
  optional: number;
  /** what a prerequisite of a prerequisite counts beside a direct one */
  secondHop: number;
}

/** Tuned on fold 0 of the default graph and of ESCO 1.1.1; reported on the other folds. */
export const CALIBRATION: Calibration = {
  push: {
    restart: 0.2,
    tolerance: 1e-6,
    edgeWeight: { REQUIRES: 5, USES: 1, NEEDS: 1, IN_AREA: 0.1, IN_TRACK: 0.1, EXERCISES: 1, TEACHES: 1 },
    rounds: 4,
    linksPerRound: 20_000,
    nodesPerRound: 256,
  },
  evidence: {
    SHARED_TECHNOLOGY: 1,
    COMMON_PREREQUISITE: 0.5,
    COMMON_DEPENDENT: 0.5,
    PREREQUISITE: 1,
    DEPENDENT: 1,
    SAME_ROLE: 1,
    SAME_AREA: 0.2,
    GRAPH_PROXIMITY: 10,
  },
  rarity: 0.5,
  breadth: 0.3,
  optional: 0.5,
  secondHop: 0.5,
};
