import { tmpdir } from 'node:os';
import type { GraphQLFormattedError } from 'graphql';
import type { Server } from 'node:http';
import type { CurationStore } from '../../src/graph/ports/curation-store.js';
import { CachedReads } from '../../src/graph/cache/cached-reads.js';
import type { ExportReads } from '../../src/graph/ports/export-reads.js';
import type { StoredReads } from '../../src/graph/ports/graph-reads.js';
import { ChangeFeed } from '../../src/change-feed/feed.js';
import { VersionWatch } from '../../src/change-feed/version-watch.js';
import { createLog } from '../../src/app/log.js';
import { buildServer, type ServerOptions } from '../../src/app/server.js';
import { Snapshots } from '../../src/snapshots/snapshots.js';
import { WIDE_BUDGET } from './budget.js';
import { fakeReads } from './fake-reads.js';

/** A store without writes. */
const NO_CURATION = {
  changes: async () => [],
  changeCount: async () => 0,
  prunedThrough: async () => 0,
} as unknown as CurationStore;

const NO_EXPORTS = {} as ExportReads;

export interface GraphQLResponse<Data = unknown> {
  status: number;
  headers: Headers;
  data?: Data | null;
  errors?: GraphQLFormattedError[];
}

export interface TestServer {
  /** e.g. http://127.0.0.1:40123 */
  url: string;
  /** its side of the connections */
  http: Server;
  /** parsed log lines so far */
  log: unknown[];
  /** raw log lines so far */
  written: string[];
  post<Data>(query: string, variables?: Record<string, unknown>): Promise<GraphQLResponse<Data>>;
  close(): Promise<void>;
}

/** Starts the HTTP service on a free port, with reads of the test. */
export async function serve(
  reads: StoredReads = fakeReads(),
  settings: Partial<ServerOptions> = {},
): Promise<TestServer> {
  const written: string[] = [];
  const app = await buildServer({
    // without a cache, so that every request reaches the reads of the test
    reads: new CachedReads(reads, 0, 0),
    embeddingModel: () => null,
    ping: () => reads.version(),
    prepared: Promise.resolve(),
    exports: NO_EXPORTS,
    snapshots: new Snapshots(NO_EXPORTS, tmpdir()),
    curation: NO_CURATION,
    feed: new ChangeFeed(NO_CURATION, new VersionWatch(async () => 1, 1_000)),
    authenticate: async () => null,
    access: { requireAuth: false, configured: false },
    rateLimitPerMinute: 0,
    rateLimitCostPerMinute: 0,
    receiveTimeoutMs: 30_000,
    trustProxy: false,
    log: createLog('info', { write: (line) => void written.push(line) }),
    host: '127.0.0.1',
    allowedHosts: [],
    corsOrigins: [],
    maxSubscriptions: 1_000,
    maxSubscriptionsPerCaller: 1_000,
    responseCacheBytes: 0,
    httpMaxAge: 0,
    limits: { depth: 12, cost: 100_000 },
    budget: WIDE_BUDGET,
    introspection: true,
    graphiql: false,
    knownDocuments: null,
    explorer: false,
    federation: false,
    telemetry: null,
    stopping: new AbortController().signal,
    ...settings,
  });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  written.length = 0;
  return {
    url,
    http: app.server,
    written,
    get log() {
      return written.map((line) => JSON.parse(line) as unknown);
    },
    post: async (query, variables) => readResponse(await postJson(`${url}/graphql`, { query, variables })),
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

export async function readResponse<Data>(response: Response): Promise<GraphQLResponse<Data>> {
  return { status: response.status, headers: response.headers, ...((await response.json()) as object) };
}
