/**
 * Evaluates the service on the default graph, ESCO and O*NET, each imported into its own Neo4j, and writes docs/quality.md:
 * the quality of recommendations and of search, and the latency and size of API responses. Takes some minutes; with
 * embeddings, about half an hour with the native runtime and two hours with WebAssembly.
 *
 * npm run quality -- [--data ../shared/data] [--embeddings local]
 *   --data        folder of the downloads `esco-v1.1.1-en-csv.zip` and `onet-29.2-text.zip`, and of `skillspan-dev.jsonl`;
 *                 what is missing is left out
 *   --embeddings  what EMBEDDINGS can be (docs/settings.md), by default the EMBEDDINGS of the environment, else off: then
 *                 search by meaning is left out
 *
 * Exit codes: 0 written, 1 failed.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { z } from 'zod';
import { createLog } from '../src/app/log.js';
import { openEmbedder } from '../src/embeddings/open-embedder.js';
import { embeddingsConfig, embeddingsSettings } from '../src/embeddings/settings.js';
import { neo4jReads } from '../src/graph/neo4j/reads.js';
import type { StoredReads } from '../src/graph/ports/graph-reads.js';
import { readAllNeeds } from '../src/graph/role-needs.js';
import type { SearchDocument } from '../src/model/search-document.js';
import { packageRoot } from '../src/process/package-root.js';
import { explainFailure } from '../src/app/start-messages.js';
import { datasetsIn, isAvailable, type MeasuredDataset } from './quality/datasets.js';
import { evaluate, TEST } from './quality/evaluation.js';
import { withDataDir, withImported } from './quality/graph.js';
import { measureLatency } from './quality/latency.js';
import { evaluateMentions } from './quality/mentions.js';
import { type GraphSearches, measureSearches } from './quality/modes.js';
import { examplesOf, type Question, questionsOf } from './quality/questions.js';
import { type Measurement, pageOf, type Section } from './quality/report.js';
import { measureRuntimes } from './quality/runtimes.js';
import { documentsOf } from './quality/search.js';
import type { SkillsGraph } from './quality/search-task.js';
import { personalSkills } from './quality/labelled-sentences.js';
import { evaluateParaphrases, type ParaphraseQuality } from './quality/paraphrases.js';
import { evaluateSentences, type SentenceQuality } from './quality/sentences.js';
import { withService } from './quality/service.js';
import { skillsAlone } from './quality/skills-graph.js';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: join('..', 'shared', 'data') },
    embeddings: { type: 'string', default: process.env.EMBEDDINGS ?? 'off' },
  },
});
const { embeddings } = values;
const SKILLSPAN = join(values.data, 'skillspan-dev.jsonl');
const PAGE = join(packageRoot, 'docs', 'quality.md');

interface Evaluated {
  quality: Omit<Measurement, 'timings' | 'searches' | 'skillsSearches' | 'sentences' | 'paraphrases'>;
  questions: Question[];
  documents: SearchDocument[];
}

/** Imports and evaluates a dataset, then measures the service on it. */
async function measure(dataset: MeasuredDataset): Promise<Measurement> {
  return withDataDir(async (dataDir) => {
    const source = { format: dataset.format(dataset.path), path: dataset.path };
    const { quality, questions, documents } = await withImported(dataDir, source, (session, importSeconds) => {
      console.error('  evaluating');
      return evaluateAll(neo4jReads(session), dataset, importSeconds);
    });
    console.error('  measuring latency');
    const timings = await withService(dataDir, 'off', ({ url }) => measureLatency(url, questions));
    const searches = await searchesOf(dataset, dataDir, documents);
    const skillsSearches: GraphSearches[] = [];
    for (const graph of dataset.skillsGraphs(documents)) skillsSearches.push(await searchSkills(dataset, graph));
    return { ...quality, timings, ...searches, skillsSearches };
  });
}

async function evaluateAll(reads: StoredReads, { search }: MeasuredDataset, importSeconds: number): Promise<Evaluated> {
  const graph = await reads.recommendation.wholeGraph();
  const examples = examplesOf(graph, await readAllNeeds(reads.planning));
  const name = (await reads.planning.skills([examples.skill])).get(examples.skill)?.name ?? examples.skill;
  const { skills, roles, technologies } = await reads.info();
  const documents = await documentsOf(reads);
  const quality = {
    ...{ importSeconds, skills, roles, technologies, edges: graph.edges.length },
    evaluation: await evaluate(reads, graph, TEST),
    search: search?.(documents) ?? [],
    mentions: evaluateMentions(documents, SKILLSPAN),
  };
  return { quality, questions: questionsOf(examples, name), documents };
}

async function searchesOf(
  dataset: MeasuredDataset,
  dataDir: string,
  documents: readonly SearchDocument[],
): Promise<Pick<Measurement, 'searches' | 'sentences' | 'paraphrases'>> {
  const tasks = dataset.tasks(documents);
  if (tasks.length === 0) return { searches: null, sentences: null, paraphrases: null };
  let sentences: SentenceQuality | null = null;
  const searches = await measureSearches(dataDir, tasks, embeddings, async (url) => {
    if (dataset.hasSentences) sentences = await evaluateSentences(url, SKILLSPAN, personalSkills(documents));
  });
  return { searches, sentences, paraphrases: dataset.hasSentences ? await fitParaphrases(documents) : null };
}

/** The calibration of paraphrases, fitted again; null with embeddings off. */
async function fitParaphrases(documents: readonly SearchDocument[]): Promise<ParaphraseQuality | null> {
  const parsed = z.object(embeddingsSettings).parse({ ...process.env, EMBEDDINGS: embeddings });
  const config = embeddingsConfig(parsed, process.env.NEO4J_JARS_URL);
  if (config === null) return null;
  console.error('  calibrating paraphrases');
  const embedder = await openEmbedder(config, { log: createLog('warn'), signal: new AbortController().signal });
  try {
    return await evaluateParaphrases(documents, embedder, SKILLSPAN);
  } finally {
    await embedder.close();
  }
}

/** On a graph of its own. */
function searchSkills({ format: formatOf, path }: MeasuredDataset, graph: SkillsGraph): Promise<GraphSearches> {
  console.error(`  ${graph.task.title}`);
  return withDataDir(async (dataDir) => {
    await withImported(dataDir, { format: skillsAlone(formatOf(path), graph.aliases), path }, () => Promise.resolve());
    return measureSearches(dataDir, [graph.task], embeddings);
  });
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
  const runtimes = embeddings === 'local' ? await measureRuntimes() : [];
  const page = pageOf(sections, runtimes, new Date());
  await writeFile(PAGE, await format(page, { ...(await resolveConfig(PAGE)), filepath: PAGE }));
  console.error(`${PAGE} was written.`);
} catch (error) {
  console.error(explainFailure(error, 'docs/quality.md was not written'));
  process.exitCode = 1;
}
