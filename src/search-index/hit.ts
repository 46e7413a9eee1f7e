import type { Closeness } from '../model/match-relation.js';
import type { EntityKind } from '../model/records.js';
import type { Level } from './levels.js';

/** An entity that answers a query. */
export interface Hit {
  id: string;
  /** lower is better */
  rank: number;
  /** higher is better among hits of one rank */
  score: number;
  isRetired: boolean;
  /** what matched best: 0 for the name, the place of an alias from 1, null for the description */
  place: number | null;
  /** the language of the translation that it is a place in; null for the name and the aliases themselves */
  language: string | null;
}

/** A hit with how well its best name or alias matched. */
export interface MatchedHit extends Hit {
  kind: EntityKind;
  level: Level;
  /** of the worst match of a word: see QUALITY */
  quality: number;
  /** the share of the name or alias that matched, from 0 to 1 */
  coverage: number;
  /** how much of what the text says the name or alias has, from 0 to 1 */
  share: number;
  /** for a text that is an external id: how close the entity is to what that denotes */
  closeness?: Closeness;
}

/** By rank, score and id; retired entities last. */
export function compareHits(a: Hit, b: Hit): number {
  return Number(a.isRetired) - Number(b.isRetired) || a.rank - b.rank || b.score - a.score || (a.id < b.id ? -1 : 1);
}
