/**
 * How much nearer than by chance an entity must be to answer a text: on a scale on which a text without meaning has 0 and an
 * equal one 1, so that the bounds do not depend on the model. Calibrated with bge-small-en-v1.5 on the default graph and on
 * ESCO: see docs/search.md.
 */
const BOUNDS = {
  /**
   * Of the nearest entity, by the number of words from 1: else nothing answers. A short text is near to something in any
   * case; the last bound is for longer texts, too: questions in other words are often no nearer than by chance.
   */
  nearest: [0.32, 0.25, 0.12, -0.03],
  /** how much less near than the nearest one the others may be */
  behind: 0.2,
  /** the share of the best that the others must have where words have found what was sought */
  shareBesideWords: 0.7,
} as const;

/**
 * The entities that are near enough to a text.
 *
 * @param near         nearest first
 * @param chance       the similarity of the nearest entity to a text without meaning
 * @param isAnswered   whether words have found what was sought, so that only what is very near adds to it
 */
export function nearEnough<Near extends { similarity: number }>(
  text: string,
  near: readonly Near[],
  chance: number,
  isAnswered: boolean,
): Near[] {
  const aboveChance = (similarity: number) => (similarity - chance) / (1 - chance);
  const best = aboveChance(near[0]?.similarity ?? -1);
  if (best < BOUNDS.nearest[Math.min(wordCount(text), BOUNDS.nearest.length) - 1]!) return [];
  const least = Math.max(best - BOUNDS.behind, isAnswered ? best * BOUNDS.shareBesideWords : -1);
  return near.filter(({ similarity }) => aboveChance(similarity) >= least);
}

/** At least 1. */
function wordCount(text: string): number {
  return text.trim().split(/\s+/).length;
}
