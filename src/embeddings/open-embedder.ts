import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { cacheFolder } from '../downloads/cache-folder.js';
import { DownloadError, systemCode } from '../downloads/errors.js';
import { messageOf } from '../model/error-code.js';
import { ServiceError } from '../model/errors.js';
import type { Embedder } from './embedder.js';
import { withQuestionCache } from './question-cache.js';
import type { EmbeddingsConfig } from './settings.js';

/** Doubled after each failure. */
const FIRST_RETRY_MS = 30_000;
const LAST_RETRY_MS = 30 * 60_000;

export interface OpenOptions {
  log: Logger;
  /** ends the attempts */
  signal: AbortSignal;
  /** the cache of downloaded files; by default the one of Neo4j's jars */
  cacheDir?: string;
  /** the time to the second attempt, in ms */
  retryMs?: number;
}

/**
 * Fetches and loads the model, or asks the server for a vector. This may take minutes, and is tried again until it
 * succeeds, so the service must not wait for it. Only the first failure is logged as a warning.
 *
 * @throws the reason of the signal, once it is aborted
 */
export async function openEmbedder(settings: EmbeddingsConfig, options: OpenOptions): Promise<Embedder> {
  const { log, signal, retryMs = FIRST_RETRY_MS } = options;
  for (
    let wait = retryMs, level: 'warn' | 'debug' = 'warn';
    ;
    wait = Math.min(2 * wait, LAST_RETRY_MS), level = 'debug'
  ) {
    signal.throwIfAborted();
    try {
      return withQuestionCache(await open(settings, options));
    } catch (error) {
      signal.throwIfAborted();
      log[level](`Search by meaning is not available yet, and tried again later. ${explain(error)}`);
      await sleep(wait, undefined, { signal });
    }
  }
}

/** The modules are loaded here, so that they cost nothing while embeddings are off. */
async function open(settings: EmbeddingsConfig, { log, signal, cacheDir = cacheFolder() }: OpenOptions) {
  if (settings.kind === 'remote') {
    const { openRemoteEmbedder } = await import('./remote/remote-embedder.js');
    return openRemoteEmbedder(settings, signal);
  }
  const { openLocalEmbedder } = await import('./local/local-embedder.js');
  return openLocalEmbedder(settings, { cacheDir, signal, log: (message) => log.info(message) });
}

/** What is wrong, and how to fix it. */
function explain(error: unknown): string {
  if (error instanceof DownloadError) return `${error.message} ${error.hint}`;
  if (error instanceof ServiceError || systemCode(error) === null) return messageOf(error);
  return `${messageOf(error)}. Set XDG_CACHE_HOME to a folder on a disk with space that this user may write to.`;
}
