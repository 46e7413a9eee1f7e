import { Worker } from 'node:worker_threads';
import { messageOf } from '../../model/error-code.js';
import { embeddingsUnavailable } from '../errors.js';
import type { ThreadData, ThreadMessage } from './model-thread.js';
import { TextQueue } from './text-queue.js';

/**
 * The model in a worker thread. If the thread ends, what waits is rejected and another thread is started; if that fails,
 * by the next text.
 */
export class ModelWorker {
  private readonly queue = new TextQueue();
  private thread: Worker | null = null;
  /** resolves when the model of the thread is loaded */
  private starting: Promise<number> | null = null;
  private ready = false;
  private busy = false;
  private closed = false;

  /** @param log  for the end of a thread */
  constructor(
    private readonly data: ThreadData,
    private readonly log: (message: string) => void,
  ) {}

  /** Loads the model. @returns the dimension of its vectors @throws ServiceError UNAVAILABLE */
  start(): Promise<number> {
    this.starting ??= this.load().finally(() => (this.starting = null));
    return this.starting;
  }

  /** @throws ServiceError UNAVAILABLE if the thread ends */
  embed(kind: 'questions' | 'passages', text: string): Promise<Float32Array> {
    if (this.closed) return Promise.reject(closedError());
    const vector = this.queue.add(kind, text);
    if (this.ready) void this.takeNext();
    else this.restart();
    return vector;
  }

  async close(): Promise<void> {
    this.closed = true;
    this.queue.rejectAll(closedError());
    await this.thread?.terminate();
  }

  private async load(): Promise<number> {
    const thread = startThread(this.data);
    this.thread = thread;
    const dimension = await firstMessage(thread);
    // reported by nextMessage, or by the exit that follows
    thread.on('error', () => undefined);
    thread.on('exit', (code) => this.onExit(code));
    this.ready = true;
    void this.takeNext();
    return dimension;
  }

  private onExit(code: number): void {
    this.ready = false;
    if (this.closed) return;
    this.log(`The thread of the embedding model ended with code ${code}; starting another one`);
    this.queue.rejectAll(embeddingsUnavailable('The embedding model has failed and is loaded again; try again soon.'));
    this.restart();
  }

  private restart(): void {
    this.start().catch((error: unknown) => this.queue.rejectAll(error as Error));
  }

  private async takeNext(): Promise<void> {
    if (this.busy || !this.ready) return;
    const next = this.queue.next();
    if (!next) return;
    this.busy = true;
    try {
      next.resolve(await ask(this.thread!, next.text));
    } catch (error) {
      next.reject(error as Error);
    }
    this.busy = false;
    void this.takeNext();
  }
}

function closedError(): Error {
  return embeddingsUnavailable('The service is stopping.');
}

/** @returns the dimension of the vectors @throws ServiceError UNAVAILABLE if the model cannot be loaded */
async function firstMessage(thread: Worker): Promise<number> {
  try {
    const message = await nextMessage(thread);
    if ('dimension' in message) return message.dimension;
    throw new Error('it answered before it was asked');
  } catch (cause) {
    throw embeddingsUnavailable(`The embedding model could not be loaded: ${messageOf(cause)}.`, { cause });
  }
}

/** @throws ServiceError UNAVAILABLE */
async function ask(thread: Worker, text: string): Promise<Float32Array> {
  try {
    thread.postMessage(text);
    const message = await nextMessage(thread);
    if ('vector' in message) return message.vector;
    throw new Error('error' in message ? message.error : 'it answered without a vector');
  } catch (cause) {
    throw embeddingsUnavailable(`The embedding model failed: ${messageOf(cause)}.`, { cause });
  }
}

/** Rejects if the thread ends before. */
function nextMessage(thread: Worker): Promise<ThreadMessage> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number) => reject(new Error(`its thread ended with code ${code}`));
    const onMessage = (message: ThreadMessage) => {
      thread.off('error', reject).off('exit', onExit);
      resolve(message);
    };
    thread.once('error', reject).once('exit', onExit).once('message', onMessage);
  });
}

/** From the build output, or from the sources: there the thread registers tsx, too. */
function startThread(workerData: ThreadData): Worker {
  if (import.meta.url.endsWith('.js')) return new Worker(new URL('./model-thread.js', import.meta.url), { workerData });
  const entry = JSON.stringify(new URL('./model-thread.ts', import.meta.url).href);
  // the script has no place of its own, so that it would look for tsx in the working directory
  const tsx = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  const script = `import(${tsx}).then(({ register }) => { register(); return import(${entry}); })`;
  return new Worker(script, { workerData, eval: true });
}
