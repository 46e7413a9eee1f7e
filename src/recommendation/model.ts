import type { Importance } from '../model/records.js';
import type { Neighbourhood } from '../model/neighbourhood.js';

/**
 * A search that reads the graph in rounds: it yields the ids whose neighbourhood it wants next and is resumed with that;
 * in between it yields undefined wherever it may be interrupted (see Sliced). It stays pure; `explore` does the reading.
 */
export type Search<T> = Generator<readonly string[] | undefined, T, Neighbourhood>;

export const REASON_KINDS = [
  'SHARED_TECHNOLOGY',
  'COMMON_PREREQUISITE',
  'COMMON_DEPENDENT',
  'PREREQUISITE',
  'DEPENDENT',
  'SAME_ROLE',
  'SAME_AREA',
  'GRAPH_PROXIMITY',
] as const;
export type ReasonKind = (typeof REASON_KINDS)[number];

/** One part of a score: the kind of tie, the entities it goes through (strongest first), its part of the score. */
export interface Reason {
  kind: ReasonKind;
  through: readonly string[];
  weight: number;
}

/** A skill worth showing beside another one; the reasons' weights add up to the score, in (0, 1]. */
export interface RelatedSkill {
  id: string;
  score: number;
  reasons: readonly Reason[];
}

/** What a role asks of one skill. */
export interface RoleNeed {
  skill: string;
  importance: Importance;
  /** rank of the level it is needed at; null where no source says */
  proficiencyRank: number | null;
}
