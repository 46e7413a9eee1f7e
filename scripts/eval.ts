/**
 * Measures related skills: hides a random fifth of the loaded graph's edges and asks for the missing prerequisite partners.
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
import { loadDotEnv, readConfig } from '../src/config.js';
import { joinDatabase } from '../src/database.js';
import { openGraph } from '../src/graph/neo4j/graph.js';
import { createLog } from '../src/log.js';
import { evaluateSkills, pooled, type Quality } from '../src/recommend/evaluation/evaluate.js';
import { type EvaluationGraph, FOLDS } from '../src/recommend/evaluation/split.js';
import { explainStartFailure } from '../src/welcome.js';

const optionsSchema = z.object({
  folds: z
    .string()
    .regex(/^[0-4](,[0-4])*$/, `name folds from 0 to ${FOLDS - 1}, with commas`)
    .transform((list) => list.split(',').map(Number)),
  seed: z.coerce.number().int().min(0),
  sample: z.coerce.number().int().min(1),
});
type Options = z.output<typeof optionsSchema>;

async function evaluate({ folds, seed, sample }: Options): Promise<void> {
  const graph = await loadGraph();
  const measured: Quality[][] = [];
  for (const fold of folds) measured.push(await evaluateSkills(graph, fold, seed, sample));
  console.table(pooled(measured).map(toRow));
}

async function loadGraph(): Promise<EvaluationGraph> {
  const config = readConfig(process.env);
  const database = await joinDatabase(config, createLog(config.logLevel));
  try {
    const graph = await openGraph(database.settings);
    return await graph.reads.recommend.wholeGraph().finally(() => graph.close());
  } finally {
    await database.stop();
  }
}

const toRow = ({ method, queries, recallAt10, reciprocalRank }: Quality) => ({
  method,
  questions: queries,
  'recall@10': recallAt10.toFixed(3),
  MRR: reciprocalRank.toFixed(3),
});

try {
  const { values } = parseArgs({
    options: {
      folds: { type: 'string', default: '2,3,4' },
      seed: { type: 'string', default: '1' },
      sample: { type: 'string', default: '300' },
    },
  });
  loadDotEnv();
  await evaluate(optionsSchema.parse(values));
} catch (error) {
  console.error(error instanceof z.ZodError ? z.prettifyError(error) : explainStartFailure(error));
  process.exitCode = 1;
}
