import type { EntityKind } from '../model/records.js';
import { compareHits, type Hit } from './hit.js';
import { isSought, LEVELS } from './levels.js';

/** An entity whose text is near in meaning to a query. */
export interface NearEntity {
  id: string;
  kind: EntityKind;
  isRetired: boolean;
  /** the cosine similarity to the query */
  similarity: number;
}

/** How a hit was found. */
export interface FoundBy {
  /** whether words of the query matched */
  byWords: boolean;
  /** null if it was not found by meaning */
  similarity: number | null;
}

export type FusedHit = Hit & FoundBy;

/** Fitted on typed queries, withheld labels of ESCO and paraphrased questions: see docs/quality.md. */
const FUSION = {
  /** hits by words up to this rank come first, in their order: whatever is only near in meaning is no better */
  lastSafeRank: LEVELS.ALL_STEMS,
  /** of Cormack, Clarke and Büttcher: how little the first places of a list differ */
  constant: 10,
  /** the weight of the list by words; that by meaning has 1 */
  words: 0.5,
} as const;
/** What is not sought comes after what is a bit less near: texts of groups and levels are general, and near to many. */
const PENALTY = 0.05;

/** Whether words have found what was sought. */
export function isAnswered(words: readonly Hit[]): boolean {
  return words.some(({ rank }) => rank <= FUSION.lastSafeRank);
}

/** The nearest entities first, and retired ones last. */
export function byMeaning(near: readonly NearEntity[]): FusedHit[] {
  return near
    .map(({ id, kind, isRetired, similarity }) => {
      const score = similarity - (isSought(kind) ? 0 : PENALTY);
      return { id, isRetired, similarity, rank: 0, score, byWords: false, place: null, language: null };
    })
    .sort(compareHits);
}

/**
 * Hits by words and by meaning as one list. Good hits by words come first. The others, and what is only near, are ordered by
 * reciprocal rank fusion (Cormack, Clarke and Büttcher 2009, https://doi.org/10.1145/1571941.1572114): an entity has the sum
 * of weight / (constant + place) over the lists.
 *
 * @param words  in their order
 * @param near   in any order
 */
export function fuse(words: readonly Hit[], near: readonly NearEntity[]): FusedHit[] {
  const fused = new Map<string, FusedHit>();
  words.forEach((hit, at) => {
    const isSafe = hit.rank <= FUSION.lastSafeRank;
    const order = isSafe ? hit : { rank: FUSION.lastSafeRank + 1, score: FUSION.words * reciprocal(at) };
    fused.set(hit.id, { ...hit, rank: order.rank, score: order.score, byWords: true, similarity: null });
  });
  byMeaning(near).forEach((hit, at) => {
    const known = fused.get(hit.id) ?? { ...hit, rank: FUSION.lastSafeRank + 1, score: 0 };
    const isSafe = known.rank <= FUSION.lastSafeRank;
    const score = isSafe ? known.score : known.score + reciprocal(at);
    fused.set(hit.id, { ...known, score, similarity: hit.similarity });
  });
  return [...fused.values()].sort(compareHits);
}

/** @param at  the place in a list, from 0 */
function reciprocal(at: number): number {
  return 1 / (FUSION.constant + at + 1);
}
