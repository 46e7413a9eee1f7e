/**
 * The thread of the model: tokenizer and network would block the event loop for tens of milliseconds at a time. Receives
 * texts, one at a time, and answers each with its vector.
 */
import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { messageOf } from '../../model/error-code.js';
import { normalise } from '../normalise.js';
import { loadModel, type Runtime } from './runtime.js';

export interface ThreadData {
  runtime: Runtime;
  model: string;
  tokenizer: string;
}

/** The first message says that the model is loaded, with the dimension of its vectors; then one for each text. */
export type ThreadMessage = { dimension: number } | { vector: Float32Array<ArrayBuffer> } | { error: string };

/**
 * Tokens of a text that count; the model would take 512. Descriptions of ESCO have up to 180. A question waits for the
 * text that is in progress, and the time of a text grows with its tokens.
 */
const MAX_TOKENS = 256;
/** More characters than the tokens of any text in natural language have, so that no long text delays the tokenizer. */
const MAX_CHARACTERS = 16 * MAX_TOKENS;

/** Its own types cannot be resolved: they import files without an extension. */
interface Tokenizers {
  Tokenizer: new (tokenizer: object, config: object) => { encode(text: string): { ids: readonly number[] } };
}

const { Tokenizer } = (await import('@huggingface/tokenizers')) as unknown as Tokenizers;
const { runtime, model, tokenizer } = workerData as ThreadData;
const tokens = new Tokenizer(JSON.parse(await readFile(tokenizer, 'utf8')) as object, {});
const run = await loadModel(runtime, model);

/** The state of the first token, as the model was trained. */
async function embed(text: string): Promise<Float32Array<ArrayBuffer>> {
  const { ids } = tokens.encode(text.slice(0, MAX_CHARACTERS));
  // the last one marks the end
  const kept = ids.length > MAX_TOKENS ? [...ids.slice(0, MAX_TOKENS - 1), ids.at(-1)!] : ids;
  const { states, dimension } = await run(kept);
  return normalise(states.subarray(0, dimension));
}

async function answer(text: string): Promise<ThreadMessage> {
  try {
    return { vector: await embed(text) };
  } catch (error) {
    return { error: messageOf(error) };
  }
}

const send = (message: ThreadMessage) => parentPort!.postMessage(message);
parentPort!.on('message', (text: string) => void answer(text).then(send));
send({ dimension: (await embed('ready')).length });
