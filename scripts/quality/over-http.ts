import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf } from '../../src/model/error-code.js';
import type { EntityKind } from '../../src/model/records.js';
import { openAgent, parseResponse, post } from '../measure/post.js';

export type SearchMode = 'WORDS' | 'MEANING' | 'BOTH';

/** How the vectors of a graph were made. */
export interface Vectors {
  model: string;
  entities: number;
  /** from the start of the service, with the loading of the model */
  seconds: number;
}

const POLL_MS = 500;
/** WebAssembly takes half an hour for ESCO. */
const TIMEOUT_S = 90 * 60;
const agent = openAgent(1);

/** @throws Error with the messages of the response's errors */
export async function ask<Data>(url: string, query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const { data, errors = [] } = parseResponse(await post(agent, url, { query, variables }));
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('; '));
  return data as Data;
}

/** The first ids of a search, 100 at most, and its time in ms. */
export async function search(
  url: string,
  mode: SearchMode,
  text: string,
  kinds: readonly EntityKind[] | null,
): Promise<{ ids: string[]; ms: number }> {
  const query = `query ($text: String!, $kinds: [EntityKind!], $mode: SearchMode) {
    search(text: $text, kinds: $kinds, mode: $mode, first: 100) { edges { node { id } } }
  }`;
  const start = performance.now();
  const data = await ask<{ search: { edges: { node: { id: string } }[] } }>(url, query, { text, kinds, mode });
  return { ids: data.search.edges.map(({ node }) => node.id), ms: performance.now() - start };
}

/**
 * Waits until all entities of a service that has just started have their vectors.
 *
 * @throws Error with the last state if that takes too long
 */
export async function untilIndexed(url: string): Promise<Vectors> {
  const start = performance.now();
  for (;;) {
    const seconds = (performance.now() - start) / 1_000;
    const found = await embeddingsOf(url).catch((error: unknown) => messageOf(error));
    if (typeof found !== 'string' && found.isCurrent) return { model: found.model, entities: found.indexed, seconds };
    if (seconds > TIMEOUT_S) {
      const state = typeof found === 'string' ? found : `${found.indexed} of ${found.total} entities have one`;
      throw new Error(`no vectors within ${TIMEOUT_S / 60} minutes: ${state}`);
    }
    await sleep(POLL_MS);
  }
}

interface Embeddings {
  model: string;
  indexed: number;
  total: number;
  isCurrent: boolean;
}

/** @throws Error without embeddings, and while the model is being prepared */
async function embeddingsOf(url: string): Promise<Embeddings> {
  const query = '{ graphInfo { embeddings { model indexed total isCurrent } } }';
  const { graphInfo } = await ask<{ graphInfo: { embeddings: Embeddings | null } }>(url, query);
  if (graphInfo.embeddings === null) throw new Error('the service runs without embeddings');
  return graphInfo.embeddings;
}
