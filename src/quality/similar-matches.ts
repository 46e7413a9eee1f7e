import type { Near } from '../model/near.js';

/** The nearest entities of its kind, of all datasets, in the list of an entity. */
export const NEAR_LISTED = 50;

/** Two entities of different datasets each of which is the nearest in meaning to the other. */
export interface SimilarMatch {
  of: string;
  match: string;
  /** the cosine similarity of their texts */
  similarity: number;
  /** the estimated probability that they mean the same, in (0, 1) */
  score: number;
}

/** By entity: the NEAR_LISTED nearest ones, nearest first. */
export type NearLists = ReadonlyMap<string, readonly Near[]>;

/**
 * Logistic regression on the 377 pairs of mutually nearest occupations of ESCO and O*NET about which Nesta's crosswalk of 2020
 * says something. See docs/check.md for what it is worth.
 */
const INTERCEPT = -1.27;
const NEARNESS = 4.68;
const LEAD = 4.55;

/**
 * Pairs of mutually nearest entities of two datasets, the highest score first. The score depends on how much nearer they
 * are than the last ones of both lists, and than the second nearest of the other dataset: on a scale on which an equal text has
 * 1, so that it depends little on the embedding model.
 *
 * @param lists  of all that are in `from`, and of the first of each list that is in `to`
 */
export function mutualMatches(from: ReadonlySet<string>, to: ReadonlySet<string>, lists: NearLists): SimilarMatch[] {
  const matches: SimilarMatch[] = [];
  for (const of of from) {
    const there = leaderOf(lists.get(of), to);
    if (!there) continue;
    const back = leaderOf(lists.get(there.id), from);
    if (back?.id !== of) continue;
    const { id: match, similarity } = there;
    matches.push({ of, match, similarity, score: scoreOf(similarity, there, back) });
  }
  return matches.sort((a, b) => b.score - a.score || (a.of < b.of ? -1 : 1));
}

interface Leader extends Near {
  /** the similarity of the second one */
  second: number;
  /** the similarity of the last one of the list */
  last: number;
}

/** The first of a list that is in a set; null if none is. */
export function leaderOf(near: readonly Near[] | undefined, among: ReadonlySet<string>): Leader | null {
  const [first, second] = (near ?? []).filter(({ id }) => among.has(id));
  const last = near?.at(-1);
  if (!first || !last) return null;
  return { ...first, second: (second ?? last).similarity, last: last.similarity };
}

function scoreOf(similarity: number, there: Leader, back: Leader): number {
  const background = (there.last + back.last) / 2;
  const range = Math.max(1 - background, Number.EPSILON);
  const nearness = (similarity - background) / range;
  const lead = (similarity - Math.max(there.second, back.second)) / range;
  return 1 / (1 + Math.exp(-(INTERCEPT + NEARNESS * nearness + LEAD * lead)));
}

/** Why two entities may be the same, as a sentence. */
export function similarityRationale({ similarity, score }: SimilarMatch, model: string): string {
  const measured = `similarity ${similarity.toFixed(2)}, score ${score.toFixed(2)}`;
  return `Each is the nearest to the other in meaning among the entities of the other's dataset, by ${model}: ${measured}.`;
}
