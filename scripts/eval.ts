/**
 * Measures recommendations on the loaded graph. Related skills: hides a random fifth of its edges and asks for the missing
 * prerequisite partners. Related roles: asks for the roles that a source calls related, which the scoring never sees.
 *
 * npm run eval -- [--folds 2,3,4] [--seed 1] [--sample 300]
 *   --folds   which fifths to hide, one after the other, 0 to 4; the calibration was tuned on 0 and 1 of seed 1
 *   --seed    of the random parts; only with seed 1 do the default folds keep clear of what was tuned on
 *   --sample  skills asked about in each fold, at most
 *
 * The graph is the one that NEO4J_URI names, or the service's own under DATA_DIR, which may be running.
 * Prints the means over all questions. Exit codes: 0 measured, 1 not measured.
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
import { type OpenedGraph, withGraph } from './with-graph.js';

const optionsSchema = z.object({
  folds: z
    .string()
    .regex(/^[0-4](,[0-4])*$/, `name folds from 0 to ${FOLDS - 1}, with commas`)
    .transform((list) => list.split(',').map(Number)),
  seed: z.coerce.number().int().min(0),
  sample: z.coerce.number().int().min(1),
});

function print({ skills, roles }: Evaluation): void {
  console.log(
    skills.length > 0
      ? 'Related skills: hidden prerequisite partners found'
      : 'Related skills: no skill requires another, nothing to ask',
  );
  if (skills.length > 0) console.table(skills.map((row) => toRow(row, { 'recall@10': row.recallAt10 })));
  if (roles.length === 0) console.log('Related roles: no source calls roles related, nothing to ask');
  for (const { tier, quality } of roles) {
    console.log(`Related roles: ${tier ?? 'all tiers'}`);
    console.table(quality.map((row) => toRow(row, { 'hit@10': row.hitAt10, 'recall@10': row.recallAt10 })));
  }
}

function toRow({ method, queries, reciprocalRank }: Quality, metrics: Record<string, number>) {
  const all = Object.entries({ ...metrics, MRR: reciprocalRank });
  return { method, questions: queries, ...Object.fromEntries(all.map(([name, value]) => [name, value.toFixed(3)])) };
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
  const measure = async ({ reads }: OpenedGraph) => evaluate(reads, await reads.recommendation.wholeGraph(), options);
  print(await withGraph(measure, WHOLE_GRAPH_TIMEOUT_MS));
} catch (error) {
  console.error(error instanceof z.ZodError ? z.prettifyError(error) : explainFailure(error, 'Nothing was measured'));
  process.exitCode = 1;
}
