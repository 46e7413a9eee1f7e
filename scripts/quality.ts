/**
 * Evaluates the service on the default graph, ESCO and O*NET, each imported into its own Neo4j, and writes docs/quality.md:
 * the quality of recommendations, and the latency and size of API responses. Takes some minutes.
 *
 * npm run quality -- [--data ../shared/data]
 *   --data  folder of the downloads `esco-v1.1.1-en-csv.zip` and `onet-29.2-text.zip`, and of `skillspan-dev.jsonl`; what is
 *           missing is left out
 *
 * Exit codes: 0 written, 1 failed.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { readConfig } from '../src/app/settings.js';
import { openDatabase } from '../src/app/database.js';
import { Neo4jImports } from '../src/graph/neo4j/import-writes.js';
import { neo4jReads } from '../src/graph/neo4j/reads.js';
import type { StoredReads } from '../src/graph/ports/graph-reads.js';
import { ensureSchema } from '../src/graph/neo4j/schema.js';
import { CypherSession } from '../src/graph/neo4j/session.js';
import { runImport } from '../src/imports/run-import.js';
import { createLog } from '../src/app/log.js';
import { packageRoot } from '../src/process/package-root.js';
import { explainFailure } from '../src/app/start-messages.js';
import { datasetsIn, isAvailable, type MeasuredDataset } from './quality/datasets.js';
import { evaluate, TEST, WHOLE_GRAPH_TIMEOUT_MS } from './quality/evaluation.js';
import { measureLatency } from './quality/latency.js';
import { evaluateMentions } from './quality/mentions.js';
import { examplesOf, type Question, questionsOf } from './quality/questions.js';
import { type Measurement, pageOf, type Section } from './quality/report.js';
import { documentsOf } from './quality/search.js';
import { settingsFor, withService } from './quality/service.js';

const { values } = parseArgs({ options: { data: { type: 'string', default: join('..', 'shared', 'data') } } });
const PAGE = join(packageRoot, 'docs', 'quality.md');

/** Imports and evaluates a dataset, then measures the latency of the service on it. */
async function measure(dataset: MeasuredDataset): Promise<Measurement> {
  const dataDir = await mkdtemp(join(tmpdir(), 'skill-graph-quality-'));
  try {
    const { questions, ...quality } = await importAndEvaluate(dataset, dataDir);
    console.error('  measuring latency');
    const timings = await withService(dataDir, (url) => measureLatency(url, questions));
    return { ...quality, timings };
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function importAndEvaluate(
  dataset: MeasuredDataset,
  dataDir: string,
): Promise<Omit<Measurement, 'timings'> & { questions: Question[] }> {
  const config = readConfig(settingsFor(dataDir));
  const database = await openDatabase(config, createLog(config.logLevel));
  try {
    const session = new CypherSession({ ...database.settings, readTimeoutMs: WHOLE_GRAPH_TIMEOUT_MS });
    try {
      await ensureSchema(session);
      const importSeconds = await importInto(session, dataset, dataDir);
      console.error('  evaluating');
      return { importSeconds, ...(await evaluateAll(neo4jReads(session), dataset)) };
    } finally {
      await session.close();
    }
  } finally {
    await database.stop();
  }
}

async function importInto(session: CypherSession, { path, format }: MeasuredDataset, dataDir: string): Promise<number> {
  console.error(`  importing ${path}`);
  const start = performance.now();
  await runImport(new Neo4jImports(session), { format: format(path), source: path, folder: join(dataDir, 'imports') });
  return (performance.now() - start) / 1000;
}

async function evaluateAll(reads: StoredReads, { search }: MeasuredDataset) {
  const graph = await reads.recommendation.wholeGraph();
  const examples = examplesOf(graph, await reads.planning.roleNeeds(null));
  const name = (await reads.planning.skills([examples.skill])).get(examples.skill)?.name ?? examples.skill;
  const { skills, roles, technologies } = await reads.info();
  const documents = await documentsOf(reads);
  return {
    ...{ skills, roles, technologies, edges: graph.edges.length },
    evaluation: await evaluate(reads, graph, TEST),
    search: search?.(documents) ?? [],
    mentions: evaluateMentions(documents, join(values.data, 'skillspan-dev.jsonl')),
    questions: questionsOf(examples, name),
  };
}

async function sectionFor(dataset: MeasuredDataset): Promise<Section> {
  const { title, attribution } = dataset;
  console.error(title);
  if (!isAvailable(dataset)) console.error(`  ${dataset.path} is missing`);
  return { title, attribution, measured: isAvailable(dataset) ? await measure(dataset) : null };
}

try {
  const sections: Section[] = [];
  for (const dataset of datasetsIn(values.data)) sections.push(await sectionFor(dataset));
  const page = pageOf(sections, new Date());
  await writeFile(PAGE, await format(page, { ...(await resolveConfig(PAGE)), filepath: PAGE }));
  console.error(`${PAGE} was written.`);
} catch (error) {
  console.error(explainFailure(error, 'docs/quality.md was not written'));
  process.exitCode = 1;
}
