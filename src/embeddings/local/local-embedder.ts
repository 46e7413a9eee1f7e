import { messageOf } from '../../model/error-code.js';
import type { Embedder } from '../embedder.js';
import type { EmbeddingsConfig } from '../settings.js';
import { ensureModel, ensureRuntime, type FilesOptions, MODEL_NAME } from './files.js';
import { ModelWorker } from './model-worker.js';
import { findNativeRuntime, type Runtime } from './runtime.js';

/** Which the model was trained with; passages have none. */
const INSTRUCTION = 'Represent this sentence for searching relevant passages: ';

/**
 * Fetches the model, and the runtime unless a native one is installed, and loads the model in a worker thread.
 *
 * @throws DownloadError, ServiceError UNAVAILABLE, or the error of the file system
 */
export async function openLocalEmbedder(
  { jarsUrl, registryUrl }: Extract<EmbeddingsConfig, { kind: 'local' }>,
  options: FilesOptions,
): Promise<Embedder> {
  const files = await ensureModel(jarsUrl, options);
  const start = async (runtime: Runtime): Promise<Embedder> => {
    const worker = new ModelWorker({ runtime, ...files }, options.log);
    const close = () => void worker.close();
    options.signal.addEventListener('abort', close);
    const dimension = await worker.start().finally(() => options.signal.removeEventListener('abort', close));
    const name = runtime.kind === 'native' ? 'the native runtime' : 'WebAssembly';
    options.log(`The embedding model ${MODEL_NAME} is loaded, with ${name}`);
    return embedderOf(worker, dimension);
  };
  const native = findNativeRuntime();
  if (native) {
    try {
      return await start(native);
    } catch (error) {
      options.signal.throwIfAborted();
      options.log(`onnxruntime-node is installed but does not work, so WebAssembly is used (${messageOf(error)})`);
    }
  }
  return start({ kind: 'wasm', ...(await ensureRuntime(registryUrl, options)) });
}

function embedderOf(worker: ModelWorker, dimension: number): Embedder {
  const embed = (kind: 'questions' | 'passages', texts: readonly string[]) =>
    Promise.all(texts.map((text) => worker.embed(kind, text)));
  return {
    model: MODEL_NAME,
    dimension,
    passages: (texts) => embed('passages', texts),
    questions: (texts) =>
      embed(
        'questions',
        texts.map((text) => INSTRUCTION + text),
      ),
    close: () => worker.close(),
  };
}
