import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageRoot } from '../../process/package-root.js';
import type { RuntimeFiles } from './files.js';

/** ONNX Runtime: native code of the npm package onnxruntime-node, or WebAssembly. */
export type Runtime = { kind: 'native'; module: string } | ({ kind: 'wasm' } & RuntimeFiles);

/** What is used of the API of ONNX Runtime, which both packages have. */
interface Ort {
  InferenceSession: {
    create(model: Uint8Array, options: { intraOpNumThreads: number; interOpNumThreads: number }): Promise<Session>;
  };
  Tensor: new (type: 'int64', data: BigInt64Array, dims: readonly number[]) => unknown;
  env: { wasm: { numThreads?: number; wasmBinary?: Uint8Array } };
}

interface Session {
  run(inputs: Record<string, unknown>): Promise<Record<string, { data: Float32Array; dims: readonly number[] }>>;
}

/** A loaded model: the hidden states of the tokens of a text, one after the other. */
export type Model = (tokens: readonly number[]) => Promise<{ states: Float32Array; dimension: number }>;

/** The native runtime if the operator has installed it beside the service, else null. */
export function findNativeRuntime(): Runtime | null {
  try {
    const module = createRequire(join(packageRoot, 'package.json')).resolve('onnxruntime-node');
    return { kind: 'native', module };
  } catch {
    return null;
  }
}

/**
 * One thread: two take more CPU time for a text than one, and the service needs the other core. One text at a time: the
 * activations of the model are quantized by the range of their values in the whole batch, so that the vector of a text
 * would depend on its neighbours; and batches are slower on a CPU because of their padding.
 */
export async function loadModel(runtime: Runtime, file: string): Promise<Model> {
  const ort = await loadRuntime(runtime);
  const session = await ort.InferenceSession.create(await readFile(file), {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
  });
  // compiled by now; the bytes would stay in memory
  delete ort.env.wasm.wasmBinary;
  return async (tokens) => {
    const dims = [1, tokens.length];
    const tensor = (values: readonly number[]) => new ort.Tensor('int64', BigInt64Array.from(values, BigInt), dims);
    const outputs = await session.run({
      input_ids: tensor(tokens),
      attention_mask: tensor(tokens.map(() => 1)),
      token_type_ids: tensor(tokens.map(() => 0)),
    });
    const { data, dims: shape } = outputs.last_hidden_state!;
    return { states: data, dimension: shape[2]! };
  };
}

async function loadRuntime(runtime: Runtime): Promise<Ort> {
  if (runtime.kind === 'native') return createRequire(import.meta.url)(runtime.module) as Ort;
  const ort = (await import(pathToFileURL(runtime.module).href)) as Ort;
  ort.env.wasm.numThreads = 1;
  ort.env.wasm.wasmBinary = await readFile(runtime.binary);
  return ort;
}
