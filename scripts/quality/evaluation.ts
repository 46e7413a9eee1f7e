import { readAllNeeds } from '../../src/graph/role-needs.js';
import type { StoredReads } from '../../src/graph/ports/graph-reads.js';
import { nearLists, type StoredMeaning } from '../../src/services/match-suggestions.js';
import { type Quality, pooled } from '../../src/recommendation/evaluation/measure.js';
import { evaluateRoles, type TierQuality } from '../../src/recommendation/evaluation/roles.js';
import { evaluateSkills, type ReadSimilar } from '../../src/recommendation/evaluation/skills.js';
import type { EvaluationGraph } from '../../src/model/evaluation-graph.js';

export interface EvaluationOptions {
  /** the fifths of the edges to hide, one after the other */
  folds: readonly number[];
  /** of the random split */
  seed: number;
  /** maximum number of skills queried in each fold */
  sample: number;
}

/** The test set: the calibration was tuned on folds 0 and 1 of seed 1. */
export const TEST: EvaluationOptions = { folds: [2, 3, 4], seed: 1, sample: 300 };

/** Reading the whole graph takes longer than the reads of a request. */
export const WHOLE_GRAPH_TIMEOUT_MS = 60_000;

export interface Evaluation {
  /** empty if no skill requires another */
  skills: Quality[];
  /** empty if no source relates roles */
  roles: TierQuality[];
}

/**
 * Evaluates the recommendations on the loaded graph.
 *
 * @param meaning  reads by vectors, to evaluate with and without them; null without any
 */
export async function evaluate(
  reads: Pick<StoredReads, 'planning'>,
  graph: EvaluationGraph,
  { folds, seed, sample }: EvaluationOptions,
  meaning: StoredMeaning | null = null,
): Promise<Evaluation> {
  const measured: Quality[][] = [];
  const readSimilar: ReadSimilar | null = meaning && ((ids, limit) => nearLists(meaning, 'SKILL', ids, limit));
  for (const fold of folds) measured.push(await evaluateSkills(graph, fold, seed, sample, readSimilar));
  const skills = pooled(measured).filter(({ queries }) => queries > 0);
  if (graph.relations.length === 0) return { skills, roles: [] };
  return { skills, roles: await evaluateRoles(await readAllNeeds(reads.planning), graph.relations) };
}
