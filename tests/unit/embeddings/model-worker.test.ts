import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ModelWorker } from '../../../src/embeddings/local/model-worker.js';

const VOCABULARY = { '[UNK]': 0, crash: 1, fail: 2, slow: 3, word: 4 };

const TOKENIZER = {
  added_tokens: [],
  normalizer: null,
  pre_tokenizer: { type: 'Whitespace' },
  post_processor: null,
  decoder: null,
  model: { type: 'WordPiece', vocab: VOCABULARY, unk_token: '[UNK]', max_input_chars_per_word: 100 },
};

/** In place of ONNX Runtime: the vector of a text has the direction of its number, from 1, among all texts of the thread. */
const RUNTIME = `
  let texts = -1;
  export const env = { wasm: {} };
  export class Tensor { constructor(type, data) { this.data = data; } }
  export class InferenceSession {
    static async create() { return new InferenceSession(); }
    async run({ input_ids: { data } }) {
      const first = Number(data[0]);
      if (first === ${VOCABULARY.crash}) process.exit(3);
      if (first === ${VOCABULARY.fail}) throw new Error('out of memory');
      texts += 1;
      return { last_hidden_state: { data: Float32Array.of(texts, 1, data.length, 9, 9, 9), dims: [1, 2, 3] } };
    }
  }
`;

let folder: string;
let worker: ModelWorker;
let logged: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'skill-graph-worker-'));
  logged = [];
  await writeFile(join(folder, 'runtime.mjs'), RUNTIME);
  await writeFile(join(folder, 'runtime.wasm'), '');
  await writeFile(join(folder, 'model.onnx'), '');
  await writeFile(join(folder, 'tokenizer.json'), JSON.stringify(TOKENIZER));
  worker = workerOn('model.onnx');
});

afterEach(async () => {
  await worker.close();
  await rm(folder, { recursive: true });
});

function workerOn(model: string): ModelWorker {
  const at = (name: string) => join(folder, name);
  const runtime = { kind: 'wasm', module: at('runtime.mjs'), binary: at('runtime.wasm') } as const;
  return new ModelWorker({ runtime, model: at(model), tokenizer: at('tokenizer.json') }, (line) => logged.push(line));
}

/** The number of the text among those of its thread. */
const number = async (vector: Promise<Float32Array>) => Math.round((await vector)[0]! / (await vector)[1]!);

const UNAVAILABLE = { extensions: { code: 'UNAVAILABLE' } };

describe('the model', () => {
  it('tells the dimension, and answers with a normalised vector of the first token', async () => {
    expect(await worker.start()).toBe(3);
    const vector = await worker.embed('passages', 'word word');
    expect(vector).toHaveLength(3);
    expect(Math.hypot(...vector)).toBeCloseTo(1);
    expect(vector[2]! / vector[1]!).toBeCloseTo(2);
  });

  it('takes at most 256 tokens of a text', async () => {
    await worker.start();
    const vector = await worker.embed('passages', 'word '.repeat(1_000));
    expect(vector[2]! / vector[1]!).toBeCloseTo(256);
  });

  it('takes questions before passages that wait', async () => {
    await worker.start();
    const passages = ['a', 'b', 'c'].map((text) => number(worker.embed('passages', text)));
    const questions = ['d', 'e'].map((text) => number(worker.embed('questions', text)));
    // the first passage is already in progress
    expect(await Promise.all([...passages, ...questions])).toEqual([1, 4, 5, 2, 3]);
  });

  it('that fails for one text answers the next', async () => {
    await worker.start();
    const [failed, next] = [worker.embed('questions', 'fail'), worker.embed('questions', 'word')];
    await expect(failed).rejects.toMatchObject({ ...UNAVAILABLE, message: expect.stringContaining('out of memory') });
    expect(await number(next)).toBe(1);
  });
});

describe('a thread that ends', () => {
  it('rejects its text and those that wait, and is replaced', async () => {
    await worker.start();
    const texts = [
      worker.embed('passages', 'crash'),
      worker.embed('passages', 'word'),
      worker.embed('questions', 'word'),
    ];
    const outcomes = await Promise.allSettled(texts);
    expect(outcomes).toMatchObject(texts.map(() => ({ status: 'rejected', reason: UNAVAILABLE })));
    expect(await number(worker.embed('questions', 'word'))).toBe(1);
    expect(logged).toEqual(['The thread of the embedding model ended with code 3; starting another one']);
  });

  it('while it loads is reported with the reason, and tried again by the next text', async () => {
    worker = workerOn('later.onnx');
    await expect(worker.start()).rejects.toMatchObject({
      ...UNAVAILABLE,
      message: expect.stringMatching(/could not be loaded: ENOENT.*later\.onnx/),
    });
    await expect(worker.embed('questions', 'word')).rejects.toMatchObject(UNAVAILABLE);
    await writeFile(join(folder, 'later.onnx'), '');
    expect(await number(worker.embed('questions', 'word'))).toBe(1);
  });

  it('by close() rejects what waits, and is not replaced', async () => {
    await worker.start();
    const texts = ['word', 'word'].map((text) => worker.embed('passages', text));
    const ended = Promise.allSettled(texts);
    await worker.close();
    expect((await ended).map(({ status }) => status)).toContain('rejected');
    await expect(worker.embed('questions', 'word')).rejects.toThrow('The service is stopping');
    expect(logged).toEqual([]);
  });

  it('by close() while it loads is not waited for', async () => {
    const started = worker.start();
    const ended = expect(started).rejects.toMatchObject(UNAVAILABLE);
    await worker.close();
    await ended;
    expect(logged).toEqual([]);
  });
});
