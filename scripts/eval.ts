/**
 * Evaluates recommendations on the loaded graph. Related skills: hides a random fifth of the edges and tries to predict the
 * hidden prerequisites. Related roles: tries to predict the roles that a source relates, which the scoring does not use.
 *
 * npm run eval -- [--folds 2,3,4] [--seed 1] [--sample 300]
 *   --folds   the fifths to hide, one after the other, 0 to 4; the calibration was tuned on folds 0 and 1 of seed 1
 *   --seed    of the random split; only with seed 1 are the default folds disjoint from those used for tuning
 *   --sample  maximum number of skills queried in each fold
 *
 * The graph is the one at NEO4J_URI, or that of the service under DATA_DIR, which may be running.
 * Where it has the vectors of its version (EMBEDDINGS), related skills are evaluated with and without them.
 * Prints the means over all queries. Exit codes: 0 evaluated, 1 not evaluated.
 */
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Quality } from '../src/recommendation/evaluation/measure.js';
import { FOLDS } from '../src/recommendation/evaluation/split.js';
import { explainFailure } from '../src/app/start-messages.js';
import {
  evaluate,
  type Evaluation,
  type EvaluationOptions,
  TEST,
  WHOLE_GRAPH_TIMEOUT_MS,
} from './quality/evaluation.js';
import { completeMeaning } from './graph/stored-meaning.js';
import { type OpenedGraph, withGraph } from './with-graph.js';

const optionsSchema = z.object({
  folds: z
    .string()
    .regex(/^[0-4](,[0-4])*$/, `must be folds from 0 to ${FOLDS - 1}, separated by commas`)
    .transform((list) => list.split(',').map(Number)),
  seed: z.coerce.number().int().min(0),
  sample: z.coerce.number().int().min(1),
});

function print({ skills, roles }: Evaluation): void {
  console.log(
    skills.length > 0
      ? 'Related skills: hidden prerequisites found'
      : 'Related skills: no skill requires another, nothing to evaluate',
  );
  if (skills.length > 0) console.table(skills.map((row) => toRow(row, { 'recall@10': row.recallAt10 })));
  if (roles.length === 0) console.log('Related roles: no source relates roles, nothing to evaluate');
  for (const { tier, quality } of roles) {
    console.log(`Related roles: ${tier ?? 'all tiers'}`);
    console.table(quality.map((row) => toRow(row, { 'hit@10': row.hitAt10, 'recall@10': row.recallAt10 })));
  }
}

function toRow({ method, queries, reciprocalRank }: Quality, metrics: Record<string, number>) {
  const all = Object.entries({ ...metrics, MRR: reciprocalRank });
  return { method, queries, ...Object.fromEntries(all.map(([name, value]) => [name, value.toFixed(3)])) };
}

try {
  const { values } = parseArgs({
    options: {
      folds: { type: 'string', default: TEST.folds.join(',') },
      seed: { type: 'string', default: String(TEST.seed) },
      sample: { type: 'string', default: String(TEST.sample) },
    },
  });
  const options: EvaluationOptions = optionsSchema.parse(values);
  const measure = async (graph: OpenedGraph) => {
    const stored = await completeMeaning(graph);
    const whole = await graph.reads.recommendation.wholeGraph();
    return evaluate(graph.reads, whole, options, stored?.meaning ?? null);
  };
  print(await withGraph(measure, WHOLE_GRAPH_TIMEOUT_MS));
} catch (error) {
  console.error(error instanceof z.ZodError ? z.prettifyError(error) : explainFailure(error, 'The evaluation failed'));
  process.exitCode = 1;
}
