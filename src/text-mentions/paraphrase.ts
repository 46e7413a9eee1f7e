import type { Near } from '../model/near.js';

/** The weights of a logistic regression: how similarities of an embedding model become probabilities. */
export interface Calibration {
  intercept: number;
  similarity: number;
  lead: number;
}

/** By the name of the model, fitted to sentences of job advertisements and CVs (docs/search.md). */
const CALIBRATIONS: readonly { model: RegExp; calibration: Calibration }[] = [
  { model: /(?:^|\/)bge-small-en-v1\.5/i, calibration: { intercept: -19.7, similarity: 28, lead: 2.4 } },
];

/**
 * Entities in a graph up to which the calibration holds: it was made with 400. Of many skills one is near to any sentence by
 * chance: of the 14,000 of ESCO, a third of those with a score of 0.65 are right.
 */
const MAX_ENTITIES = 1_000;

/**
 * The calibration of a model in a graph; null where none was measured, since similarities of models differ.
 *
 * @param entities  the number of them in the graph
 */
export function calibrationOf(model: string, entities: number): Calibration | null {
  if (entities > MAX_ENTITIES) return null;
  return CALIBRATIONS.find((one) => one.model.test(model))?.calibration ?? null;
}

/** Skills to read for a sentence: the nearest, and those that it is compared with. */
export const NEAREST = 11;
/** What is less probable is no mention: a wrong skill is worse than a missing one. */
export const MIN_SCORE = 0.65;
const MAX_ALTERNATIVES = 2;
/** Skills that are less similar than the nearest by no more than this may be meant as well. */
const NEXT = 0.03;

/** The skill that a sentence means, and others that it may mean. */
export interface Paraphrase {
  /** the most likely one first */
  ids: readonly string[];
  /** the probability that it is meant */
  score: number;
}

/**
 * What a sentence may mean; null if nothing is certain enough.
 *
 * @param near  the nearest skills, nearest first
 */
export function paraphraseOf(near: readonly Near[], calibration: Calibration): Paraphrase | null {
  const [nearest] = near;
  if (!nearest || near.length === 1) return null;
  const score = probabilityOf(near, calibration);
  if (score < MIN_SCORE) return null;
  return { ids: near.filter(({ similarity }) => similarity >= nearest.similarity - NEXT).map(({ id }) => id), score };
}

/**
 * A paraphrase without personal skills, such as teamwork: sentences about a company are as near to them as sentences about a
 * person. Null if one is the most likely meaning.
 */
export function withoutPersonal({ ids, score }: Paraphrase, personal: ReadonlySet<string>): Paraphrase | null {
  const others = ids.filter((id) => !personal.has(id));
  return others[0] === ids[0] ? { ids: others.slice(0, 1 + MAX_ALTERNATIVES), score } : null;
}

/** The probability that a sentence means the nearest skill. */
export function probabilityOf(near: readonly Near[], calibration: Calibration): number {
  const { similarity, lead } = featuresOf(near);
  const odds = calibration.intercept + calibration.similarity * similarity + calibration.lead * lead;
  return 1 / (1 + Math.exp(-odds));
}

/** How similar the nearest skill is, and how much more than the mean of those after it: some are near to everything. */
export function featuresOf([nearest, ...others]: readonly Near[]): { similarity: number; lead: number } {
  const similarity = nearest?.similarity ?? 0;
  const mean = others.reduce((sum, other) => sum + other.similarity, 0) / Math.max(1, others.length);
  return { similarity, lead: similarity - mean };
}
