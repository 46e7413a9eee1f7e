import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { type Synonyms, wordVectors } from './word-vectors.js';

export interface EmbeddingRequest {
  model: string;
  input: string[];
  /** the Authorization header */
  authorization: string | undefined;
}

export interface EmbeddingsServer {
  /** of the endpoint, for the setting EMBEDDINGS */
  url: string;
  /** answered or not */
  requests: EmbeddingRequest[];
  close(): Promise<void>;
}

/** Answers a request in another way. @returns whether it did */
export type Intercept = (request: EmbeddingRequest, response: ServerResponse) => boolean;

/** Starts an OpenAI-compatible embeddings server on the loopback interface, with vectors of words and synonyms. */
export async function serveEmbeddings(
  synonyms: Synonyms = [],
  intercept: Intercept = () => false,
): Promise<EmbeddingsServer> {
  const vectorOf = wordVectors(synonyms);
  const requests: EmbeddingRequest[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    if (request.method !== 'POST' || request.url !== '/v1/embeddings') return response.writeHead(404).end();
    const { model, input } = (await json(request)) as { model: string; input: string[] };
    const received = { model, input, authorization: request.headers.authorization };
    requests.push(received);
    if (intercept(received, response)) return;
    const data = input.map((text, index) => ({ object: 'embedding', index, embedding: vectorOf(text) }));
    const usage = { prompt_tokens: 0, total_tokens: 0 };
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ object: 'list', model, data, usage }));
  };
  const server = createServer((request, response) => void answer(request, response).catch(() => response.destroy()));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/embeddings`,
    requests,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
