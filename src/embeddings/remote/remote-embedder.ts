import type { Embedder } from '../embedder.js';
import { embeddingsUnavailable } from '../errors.js';
import { type Patience, requestVectors, type Server } from './request.js';

/** Texts of a request; some servers refuse more than 32. */
const BATCH = 32;

/** A search waits for it. */
const QUESTIONS: Patience = { timeoutMs: 10_000, attempts: 2 };
/** A server may load the model first. */
const PASSAGES: Patience = { timeoutMs: 60_000, attempts: 5 };

/**
 * An OpenAI-compatible server. A first request tells the dimension of its vectors.
 *
 * @throws ServiceError UNAVAILABLE, or the reason of the signal
 */
export async function openRemoteEmbedder(server: Server, signal: AbortSignal): Promise<Embedder> {
  const closing = new AbortController();
  const [first] = await requestVectors(server, ['skill'], PASSAGES, signal);
  const dimension = first!.length;
  const embed = async (texts: readonly string[], patience: Patience) => {
    const vectors: Float32Array[] = [];
    for (let start = 0; start < texts.length; start += BATCH) {
      vectors.push(...(await requestVectors(server, texts.slice(start, start + BATCH), patience, closing.signal)));
    }
    const other = vectors.find(({ length }) => length !== dimension);
    if (other) throw otherDimension(server, other.length, dimension);
    return vectors;
  };
  return {
    model: server.model,
    dimension,
    passages: (texts) => embed(texts, PASSAGES),
    questions: (texts) => embed(texts, QUESTIONS),
    close: async () => closing.abort(embeddingsUnavailable('The service is stopping.')),
  };
}

function otherDimension({ url }: Server, actual: number, expected: number): Error {
  return embeddingsUnavailable(
    `The embeddings server ${new URL(url).host} now sends vectors of ${actual} instead of ${expected} numbers: its model ` +
      'has changed. Restart the service to index the graph by the new one.',
  );
}
