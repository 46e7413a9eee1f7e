import type { GraphQLFormattedError } from 'graphql';
import type { GraphReads } from '../../src/graph/port.js';
import { createLog } from '../../src/log.js';
import { buildServer, type ServerOptions } from '../../src/server.js';
import { fakeReads } from './fake-reads.js';

export interface GraphQLAnswer<Data = unknown> {
  status: number;
  headers: Headers;
  data?: Data | null;
  errors?: GraphQLFormattedError[];
}

export interface TestServer {
  /** e.g. http://127.0.0.1:40123 */
  url: string;
  /** what was logged so far, a parsed line each */
  log: unknown[];
  /** what was logged so far, as it was written */
  written: string[];
  post<Data>(query: string, variables?: Record<string, unknown>): Promise<GraphQLAnswer<Data>>;
  close(): Promise<void>;
}

/** The service over a graph that a test makes, on a port of its own. */
export async function serve(
  reads: GraphReads = fakeReads(),
  settings: Partial<ServerOptions> = {},
): Promise<TestServer> {
  const written: string[] = [];
  const app = await buildServer({
    reads,
    log: createLog('info', { write: (line) => void written.push(line) }),
    host: '127.0.0.1',
    allowedHosts: [],
    corsOrigins: [],
    limits: { depth: 12, cost: 10_000 },
    introspection: true,
    graphiql: false,
    ...settings,
  });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  written.length = 0;
  return {
    url,
    written,
    get log() {
      return written.map((line) => JSON.parse(line) as unknown);
    },
    post: async (query, variables) => answerOf(await postJson(`${url}/graphql`, { query, variables })),
    close: () => app.close(),
  };
}

export function postJson(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

export async function answerOf<Data>(response: Response): Promise<GraphQLAnswer<Data>> {
  return { status: response.status, headers: response.headers, ...((await response.json()) as object) };
}
