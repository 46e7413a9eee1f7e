import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ServerResponse } from 'node:http';
import { inspect } from 'node:util';
import type { Embedder } from '../../../src/embeddings/embedder.js';
import { withQuestionCache } from '../../../src/embeddings/question-cache.js';
import { openRemoteEmbedder } from '../../../src/embeddings/remote/remote-embedder.js';
import { type EmbeddingRequest, type EmbeddingsServer, serveEmbeddings } from '../../support/embeddings-server.js';
import { WORD_DIMENSION, wordVectors } from '../../support/word-vectors.js';

const KEY = 'sk-secret-key';
const NEVER = new AbortController().signal;

let server: EmbeddingsServer;
let intercept: (request: EmbeddingRequest, response: ServerResponse) => boolean;

beforeEach(async () => {
  intercept = () => false;
  server = await serveEmbeddings([], (request, response) => intercept(request, response));
});

afterEach(() => server.close());

function open(url = server.url): Promise<Embedder> {
  return openRemoteEmbedder({ kind: 'remote', url, model: 'words', apiKey: KEY }, NEVER);
}

/** Why the server cannot be used. */
async function failure(url = server.url): Promise<Error> {
  try {
    await open(url);
  } catch (error) {
    return error as Error;
  }
  throw new Error('the server was accepted');
}

/** Answers all requests with a status or a body. */
function answerWith(answer: number | object) {
  intercept = (_request, response) => {
    if (typeof answer === 'number') response.writeHead(answer, { 'retry-after': '0' }).end();
    else response.end(JSON.stringify(answer));
    return true;
  };
}

const vectorsOf = (...embeddings: unknown[]) => ({
  data: embeddings.map((embedding, index) => ({ index, embedding })),
});

describe('a server', () => {
  it('is asked for the configured model, with the key, and tells the dimension', async () => {
    const { model, dimension } = await open();
    expect({ model, dimension }).toEqual({ model: 'words', dimension: WORD_DIMENSION });
    expect(server.requests).toEqual([{ model: 'words', input: ['skill'], authorization: `Bearer ${KEY}` }]);
  });

  it('gets no Authorization header without a key', async () => {
    await openRemoteEmbedder({ kind: 'remote', url: server.url, model: 'words', apiKey: null }, NEVER);
    expect(server.requests[0]?.authorization).toBeUndefined();
  });

  it('gets many texts in requests of 32, whose vectors keep the order of the texts', async () => {
    const embedder = await open();
    const texts = Array.from({ length: 70 }, (_, index) => `text number ${index}`);
    const vectors = await embedder.passages(texts);
    expect(vectors).toEqual(texts.map((text) => Float32Array.from(wordVectors()(text))));
    expect(server.requests.slice(1).map(({ input }) => input.length)).toEqual([32, 32, 6]);
  });

  it('may answer in another order, with indexes, and with vectors of any length, which are normalised', async () => {
    answerWith(vectorsOf([1, 0]));
    const embedder = await open();
    answerWith({
      data: [
        { index: 1, embedding: [0, 5] },
        { index: 0, embedding: [3, 4] },
      ],
    });
    expect(await embedder.passages(['a', 'b'])).toEqual([Float32Array.of(0.6, 0.8), Float32Array.of(0, 1)]);
  });

  it('is asked again if it is overloaded', async () => {
    const embedder = await open();
    let refused = 0;
    intercept = (_request, response) => {
      refused += 1;
      if (refused > 2) return false;
      response.writeHead(refused === 1 ? 429 : 503, { 'retry-after': '0' }).end();
      return true;
    };
    expect(await embedder.passages(['caching'])).toHaveLength(1);
    expect(server.requests).toHaveLength(4);
  });

  it('is not asked again for a question of the last ones', async () => {
    const embedder = withQuestionCache(await open());
    const [first] = await embedder.questions(['load faster']);
    expect(await embedder.questions(['caching', 'load faster', 'caching'])).toEqual([
      expect.any(Float32Array),
      first,
      expect.any(Float32Array),
    ]);
    expect(server.requests.slice(1).map(({ input }) => input)).toEqual([['load faster'], ['caching']]);
  });
});

describe('a server that fails', () => {
  it.each([
    [401, 'EMBEDDINGS_API_KEY'],
    [404, 'EMBEDDINGS is the URL of the endpoint'],
    [400, 'EMBEDDINGS_MODEL'],
    [307, 'HTTP status 307'],
  ])('with status %d is not asked again; the error names host, status and what to check', async (status, hint) => {
    answerWith(status);
    const { host } = new URL(server.url);
    const error = await failure();
    expect(error).toMatchObject({
      message: expect.stringContaining(`The embeddings server ${host} failed: HTTP status ${status}.`),
      extensions: { code: 'UNAVAILABLE' },
    });
    expect(error.message).toContain(hint);
    expect(server.requests).toHaveLength(1);
  });

  it('for long is reported as unavailable', async () => {
    const embedder = await open();
    answerWith(503);
    await expect(embedder.questions(['caching'])).rejects.toMatchObject({
      message: expect.stringContaining('HTTP status 503'),
      extensions: { code: 'UNAVAILABLE' },
    });
  });

  it('to listen is reported with the reason', async () => {
    const embedder = await open();
    await server.close();
    await expect(embedder.questions(['caching'])).rejects.toThrow(/127\.0\.0\.1:\d+ failed: ECONNREFUSED/);
  });

  it('is never reported with the key or the query of the URL', async () => {
    answerWith(401);
    const error = await failure(`${server.url}?api-key=${KEY}`);
    expect(inspect(error, { depth: null, showHidden: true })).not.toContain(KEY);
  });

  it.each([
    ['no list', { error: 'later' }, 'not a list of vectors'],
    ['a vector that is not of numbers', vectorsOf(['0.5', '0.5']), 'not a list of vectors'],
    ['an empty vector', vectorsOf([]), 'not a list of vectors'],
    ['a vector of zeros', vectorsOf([0, 0]), 'a vector of zeros'],
    ['too few vectors', { data: [] }, '0 vectors for 1 texts'],
    ['too many vectors', vectorsOf([1, 0], [0, 1]), '2 vectors for 1 texts'],
    ['a vector of another text', { data: [{ index: 3, embedding: [1, 0] }] }, '1 vectors for 1 texts'],
  ])('by sending %s is refused', async (_what, answer, message) => {
    answerWith(answer);
    await expect(open()).rejects.toThrow(message);
    expect(server.requests).toHaveLength(1);
  });

  it('by sending vectors that differ in length is refused', async () => {
    const embedder = await open();
    answerWith(vectorsOf([1, 0], [1, 0, 0]));
    await expect(embedder.passages(['a', 'b'])).rejects.toThrow('differ in length');
  });

  it('by changing its model is refused, with the way out', async () => {
    const embedder = await open();
    answerWith(vectorsOf([1, 0]));
    await expect(embedder.passages(['a'])).rejects.toThrow(/vectors of 2 instead of 64 numbers.*Restart the service/);
  });
});

it('a request in progress ends when the embedder is closed', async () => {
  const embedder = await open();
  intercept = () => true;
  const answer = embedder.passages(['caching']);
  const ended = expect(answer).rejects.toThrow('The service is stopping');
  await embedder.close();
  await ended;
});
