import { cacheFolder } from '../../src/downloads/cache-folder.js';
import { DEFAULT_DATASET_FOLDER, readDatasetFolder } from '../../src/dataset/default-graph.js';
import { entityTexts } from '../../src/embeddings/entity-text.js';
import { ensureModel, ensureRuntime } from '../../src/embeddings/local/files.js';
import { ModelWorker } from '../../src/embeddings/local/model-worker.js';
import { findNativeRuntime, type Runtime } from '../../src/embeddings/local/runtime.js';
import { median } from '../measure/slope.js';
import { searchQuestions } from './search-task.js';

/** How fast the local model is on a runtime, in a worker thread without a service. */
export interface RuntimeSpeed {
  runtime: Runtime['kind'];
  /** ms */
  load: number;
  /** the median of a question in ms */
  question: number;
  /** the median of the name and description of an entity in ms */
  passage: number;
}

const WARM_UP = 5;

/** The runtimes that are installed or fetched, on the questions for search by meaning and the skills of the default graph. */
export async function measureRuntimes(): Promise<RuntimeSpeed[]> {
  const questions = searchQuestions().map(({ text }) => text);
  const passages = readDatasetFolder(DEFAULT_DATASET_FOLDER).nodes.flatMap((node) =>
    node.kind === 'SKILL' ? entityTexts(node).slice(-1) : [],
  );
  const options = {
    cacheDir: cacheFolder(),
    log: (message: string) => console.error(`  ${message}`),
    signal: new AbortController().signal,
  };
  const model = await ensureModel(process.env.NEO4J_JARS_URL, options);
  const native = findNativeRuntime();
  const wasm: Runtime = { kind: 'wasm', ...(await ensureRuntime(process.env.NPM_REGISTRY_URL, options)) };
  const speeds: RuntimeSpeed[] = [];
  for (const runtime of native ? [native, wasm] : [wasm]) {
    const worker = new ModelWorker({ runtime, ...model }, options.log);
    const start = performance.now();
    await worker.start();
    const load = performance.now() - start;
    const question = await medianTime(worker, 'questions', questions);
    speeds.push({ runtime: runtime.kind, load, question, passage: await medianTime(worker, 'passages', passages) });
    await worker.close();
  }
  return speeds;
}

async function medianTime(
  worker: ModelWorker,
  kind: 'questions' | 'passages',
  texts: readonly string[],
): Promise<number> {
  const times: number[] = [];
  for (const text of [...texts.slice(0, WARM_UP), ...texts]) {
    const start = performance.now();
    await worker.embed(kind, text);
    times.push(performance.now() - start);
  }
  return median(times.slice(WARM_UP));
}
