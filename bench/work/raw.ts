/**
 * Raw Bolt: replays the statements that this service sends for a query through a pooled driver, and discards the rows.
 * Runs in a separate process. The statements are recorded once for each query, and concurrent statements are replayed
 * concurrently.
 */
import neo4j from 'neo4j-driver';
import { buildApollo, schema } from '../../src/graphql/apollo.js';
import { CostlyQueue } from '../../src/graphql/budget/costly-queue.js';
import { COSTLY_QUEUE_LIMITS, FIXED_LIMITS } from '../../src/graphql/budget/limits.js';
import { RequestBudget } from '../../src/graphql/budget/request-budget.js';
import { QueryLimits } from '../../src/graphql/limits/query-limits.js';
import { NO_BOUNDS } from '../../src/graphql/limits/size-bounds.js';
import type { Context } from '../../src/graphql/context.js';
import { toParameter } from '../../src/graph/neo4j/encode.js';
import { neo4jReads } from '../../src/graph/neo4j/reads.js';
import { CypherSession, type Neo4jSettings, type Parameters } from '../../src/graph/neo4j/session.js';
import { GraphLoaders } from '../../src/graph/loaders/graph-loaders.js';
import { handleOrders } from '../../scripts/measure/worker.js';
import { createLog } from '../../src/app/log.js';
import type { Operation } from './ask.js';
import { summarise } from './loader.js';
import { CachedReads } from '../../src/graph/cache/cached-reads.js';

export type RawOrder =
  | { kind: 'record'; name: string; operations: readonly Operation[] }
  | { kind: 'run'; name: string; connections: number; seconds: number };

/** Groups of concurrent statements, in order. */
type Trace = { text: string; params: Parameters }[][];

class RecordingSession extends CypherSession {
  trace: Trace = [];
  private pending = 0;

  override async readText<Row>(text: string, params: Parameters): Promise<Row[]> {
    const statement = { text, params: toParameter(params) as Parameters };
    if (this.pending > 0) this.trace.at(-1)?.push(statement);
    else this.trace.push([statement]);
    this.pending += 1;
    return super.readText<Row>(text, params).finally(() => (this.pending -= 1));
  }
}

const settings: Neo4jSettings = {
  uri: process.env.NEO4J_URI!,
  username: process.env.NEO4J_USERNAME!,
  password: process.env.NEO4J_PASSWORD!,
  database: null,
  readTimeoutMs: 60_000,
  writeTimeoutMs: 60_000,
};
const session = new RecordingSession(settings);
const { uri, username, password } = settings;
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
  disableLosslessIntegers: true,
  telemetryDisabled: true,
});
const budget = { ...FIXED_LIMITS, deadlineMs: 60_000, answerBytes: 10_000_000 };
const apollo = buildApollo({
  cost: {
    limits: new QueryLimits(schema, { depth: 100, cost: Number.MAX_SAFE_INTEGER }, () => NO_BOUNDS),
    queue: new CostlyQueue(COSTLY_QUEUE_LIMITS),
    rateLimit: async () => null,
  },
  budget,
  introspection: false,
  access: { requireAuth: false, configured: false },
  httpMaxAge: 0,
  staleSince: () => null,
  documents: new Map(),
  log: createLog('error'),
});
const traces = new Map<string, Trace[]>();

handleOrders<RawOrder>(async (order) => {
  if (order.kind === 'run') return run(traces.get(order.name) ?? [], order.connections, order.seconds);
  const recorded: Trace[] = [];
  for (const operation of order.operations) recorded.push(await record(operation));
  traces.set(order.name, recorded);
  return null;
});

async function record({ query, variables }: Operation): Promise<Trace> {
  session.trace = [];
  // as the service does for frequent query shapes
  const graph = new GraphLoaders(new CachedReads(neo4jReads(session, 0), 0, 0));
  // these operations only read
  const contextValue = {
    graph,
    budget: new RequestBudget(budget),
    viewer: null,
    ip: '127.0.0.1',
    requestId: 'raw',
    setCacheHints: () => undefined,
  } as unknown as Context;
  const response = await apollo.executeOperation({ query, variables }, { contextValue });
  if (response.body.kind !== 'single' || response.body.singleResult.errors) {
    throw new Error(`failed: ${query} ${JSON.stringify(response.body)}`);
  }
  return session.trace;
}

async function run(recorded: readonly Trace[], connections: number, seconds: number) {
  const times: number[] = [];
  const started = performance.now();
  const end = started + seconds * 1_000;
  let next = 0;
  const client = async () => {
    while (performance.now() < end) {
      const from = performance.now();
      await replay(recorded[next++ % recorded.length] ?? []);
      times.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: connections }, client));
  return summarise(Float64Array.from(times), (performance.now() - started) / 1_000);
}

async function replay(trace: Trace): Promise<void> {
  for (const statements of trace) {
    await Promise.all(
      statements.map(({ text, params }) => driver.executeQuery(text, params, { routing: neo4j.routing.READ })),
    );
  }
}
