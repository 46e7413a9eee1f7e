import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { systemCode } from '../../downloads/errors.js';
import { messageOf } from '../../model/error-code.js';
import type { ServiceError } from '../../model/errors.js';
import { embeddingsUnavailable } from '../errors.js';
import { normalise } from '../normalise.js';
import { withTimeLimit } from '../with-time-limit.js';
import { correlation } from '../../telemetry/correlation.js';
import type { EmbeddingsConfig } from '../settings.js';

export type Server = Extract<EmbeddingsConfig, { kind: 'remote' }>;

/** How long a request may take, and how often it is sent. */
export interface Patience {
  timeoutMs: number;
  attempts: number;
}

/** Doubled after each failure, unless the server says how long to wait. */
const FIRST_BACKOFF_MS = 500;
const MAX_WAIT_MS = 30_000;

const HINTS: Readonly<Record<number, string>> = {
  400: 'Check EMBEDDINGS_MODEL',
  401: 'Check EMBEDDINGS_API_KEY',
  403: 'Check EMBEDDINGS_API_KEY',
  404: 'Check that EMBEDDINGS is the URL of the endpoint, such as https://api.openai.com/v1/embeddings, and EMBEDDINGS_MODEL',
  405: 'Check that EMBEDDINGS is the URL of the endpoint, such as https://api.openai.com/v1/embeddings',
};

const answerSchema = z.object({
  data: z.array(z.object({ index: z.number(), embedding: z.array(z.number()).min(1) })),
});

/** An HTTP status other than 200. */
class StatusError extends Error {
  constructor(
    readonly status: number,
    /** what the server asks for, in ms */
    readonly retryAfterMs: number | null,
  ) {
    super(`HTTP status ${status}`);
  }
}

/**
 * The normalised vectors of texts, in their order. Requests that a server may answer later are repeated. Redirects are not
 * followed, so that texts reach the configured server only.
 *
 * @throws ServiceError UNAVAILABLE with the host and the status, or the reason of the signal
 */
export async function requestVectors(
  server: Server,
  texts: readonly string[],
  { timeoutMs, attempts }: Patience,
  signal: AbortSignal,
): Promise<Float32Array[]> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const answer = await withTimeLimit(signal, timeoutMs, (limited) => post(server, texts, limited));
      return readVectors(answer, texts.length);
    } catch (error) {
      signal.throwIfAborted();
      if (attempt === attempts || !isTransient(error)) throw failed(server, error);
      const asked = error instanceof StatusError ? error.retryAfterMs : null;
      await sleep(Math.min(asked ?? FIRST_BACKOFF_MS * 2 ** (attempt - 1), MAX_WAIT_MS), undefined, { signal });
    }
  }
}

async function post({ url, model, apiKey }: Server, input: readonly string[], signal: AbortSignal): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...correlation(),
      ...(apiKey === null ? {} : { authorization: `Bearer ${apiKey}` }),
    },
    body: JSON.stringify({ model, input }),
    redirect: 'manual',
    signal,
  });
  if (response.status !== 200) {
    await response.body?.cancel();
    const seconds = Number(response.headers.get('retry-after') ?? NaN);
    throw new StatusError(response.status, seconds >= 0 ? seconds * 1_000 : null);
  }
  return response.json();
}

class WrongAnswerError extends Error {}

function readVectors(answer: unknown, count: number): Float32Array[] {
  const parsed = answerSchema.safeParse(answer);
  if (!parsed.success) throw new WrongAnswerError('its answer is not a list of vectors');
  const vectors: Float32Array[] = [];
  for (const { index, embedding } of parsed.data.data) vectors[index] = normalise(embedding);
  if (parsed.data.data.length !== count || Object.keys(vectors).length !== count || vectors.length !== count) {
    throw new WrongAnswerError(`it sent ${parsed.data.data.length} vectors for ${count} texts`);
  }
  if (new Set(vectors.map(({ length }) => length)).size > 1) throw new WrongAnswerError('its vectors differ in length');
  if (vectors.some((vector) => !vector.every(Number.isFinite))) throw new WrongAnswerError('it sent a vector of zeros');
  return vectors;
}

function isTransient(error: unknown): boolean {
  if (error instanceof StatusError) return error.status === 408 || error.status === 429 || error.status >= 500;
  return !(error instanceof WrongAnswerError);
}

/** The cause is left out: that of fetch may contain headers. */
function failed({ url }: Server, error: unknown): ServiceError {
  const hint = error instanceof StatusError ? HINTS[error.status] : undefined;
  const reason = error instanceof WrongAnswerError || error instanceof StatusError ? error.message : systemCode(error);
  return embeddingsUnavailable(
    `The embeddings server ${new URL(url).host} failed: ${reason ?? messageOf(error)}.${hint ? ` ${hint}.` : ''}`,
  );
}
