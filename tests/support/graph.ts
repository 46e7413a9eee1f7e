import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { strictEqual } from 'node:assert';
import { type DocumentNode, getOperationAST, type GraphQLFormattedError, OperationTypeNode, print } from 'graphql';
import neo4j from 'neo4j-driver';
import { schema } from '../../src/graphql/apollo.js';
import type { Viewer } from '../../src/auth/viewer.js';
import type { CurationStore } from '../../src/graph/ports/curation-store.js';
import type { DatasetStore } from '../../src/graph/ports/dataset-store.js';
import { Neo4jCuration } from '../../src/graph/neo4j/curation-writes.js';
import { ChangeFeed } from '../../src/change-feed/feed.js';
import { VersionWatch } from '../../src/change-feed/version-watch.js';
import { CachedReads } from '../../src/graph/cache/cached-reads.js';
import type { GraphReads } from '../../src/graph/ports/graph-reads.js';
import { RequestBudget } from '../../src/graphql/budget/request-budget.js';
import { GraphLoaders } from '../../src/graph/loaders/graph-loaders.js';
import { Neo4jDatasets } from '../../src/graph/neo4j/dataset-writes.js';
import { Neo4jExportReads } from '../../src/graph/neo4j/export-reads.js';
import { neo4jReads } from '../../src/graph/neo4j/reads.js';
import { ensureSchema } from '../../src/graph/neo4j/schema.js';
import { CypherSession } from '../../src/graph/neo4j/session.js';
import { NO_BOUNDS } from '../../src/graphql/limits/size-bounds.js';
import { QueryLimits } from '../../src/graphql/limits/query-limits.js';
import { apolloWith } from './apollo.js';
import { WIDE_BUDGET } from './budget.js';
import type { DatasetContent } from '../../src/model/dataset-content.js';
import { uncached } from './uncached.js';

const LIMITS = { depth: 12, cost: 100_000 };
const POLL_MS = 50;
const CACHE_BYTES = 64 << 20;
/** The default viewer. */
const CURATOR: Viewer = { id: 'key:test', role: 'curator' };

export interface TestGraph {
  session: CypherSession;
  datasets: DatasetStore;
  curation: CurationStore;
  /** Executes an operation on the real schema and graph, and returns its data; fails on errors. */
  ask<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<Data>;
  /** Executes an operation that must fail, and returns its first error. */
  failure<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<GraphQLFormattedError>;
  /** Runs a Cypher query of the test. */
  cypher(text: string, params?: Record<string, unknown>): Promise<Record<string, unknown>[]>;
  /** The plan of a statement, without running it. */
  explain(text: string, params: Record<string, unknown>): Promise<unknown>;
  close(): Promise<void>;
}

export function testSettings() {
  const { TEST_NEO4J_URI: uri, TEST_NEO4J_PASSWORD: password } = process.env;
  if (!uri || !password) throw new Error('graph tests run under jest.config.js, whose global set-up starts a Neo4j');
  return { uri, username: 'neo4j', password, database: null, readTimeoutMs: 20_000, writeTimeoutMs: 120_000 };
}

/** Empties the graph and loads fixtures. */
export async function openTestGraph(...fixtures: DatasetContent[]): Promise<TestGraph> {
  const settings = testSettings();
  const driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.username, settings.password), {
    disableLosslessIntegers: true,
  });
  const cypher = async (text: string, params: Record<string, unknown> = {}) =>
    (await driver.executeQuery(text, params)).records.map((record) => record.toObject());
  await driver.session().run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');

  const session = new CypherSession(settings);
  await ensureSchema(session);
  const datasets = new Neo4jDatasets(session);
  const curation = new Neo4jCuration(session);
  const reads = uncached(neo4jReads(session));
  const exports = new Neo4jExportReads(session, null);
  const watch = new VersionWatch(() => reads.version(), POLL_MS);
  const feed = new ChangeFeed(curation, watch);
  for (const fixture of fixtures) await datasets.replace(fixture);
  await cypher('CALL db.awaitIndexes()');

  const { apollo, prepared } = apolloWith(new QueryLimits(schema, LIMITS, () => NO_BOUNDS));
  await apollo.start();
  // a second session for cached reads, so that the first one counts only its own statements
  const cacheSession = new CypherSession(settings);
  const cached = new CachedReads(neo4jReads(cacheSession), CACHE_BYTES, 0);
  const run = async (from: GraphReads, query: DocumentNode, variables: unknown) => {
    const nodeCache = from === cached ? cached : undefined;
    const budget = new RequestBudget(WIDE_BUDGET);
    const contextValue = {
      graph: new GraphLoaders(from, budget, nodeCache),
      budget,
      curation,
      feed,
      exports,
      viewer: CURATOR,
      ip: '127.0.0.1',
      requestId: 'test',
      language: null,
      includesCost: false,
      setCacheHints: () => undefined,
    };
    const request = { query: print(query), variables: variables as Record<string, unknown> };
    const compiled = await prepared.execute({ ...request, operationName: null }, contextValue);
    if (compiled) return compiled;
    const { body } = await apollo.executeOperation(request, { contextValue });
    if (body.kind !== 'single') throw new Error('an incremental response');
    return body.singleResult;
  };
  /**
   * Without a cache, with a cold one (except for earlier queries) and with a warm one: the responses must be equal. The first
   * is computed by graphql-js, the others by the compiled query.
   */
  const execute = async <Data, Variables>(query: TypedDocumentNode<Data, Variables>, variables: Variables) => {
    const response = await run(reads, query, variables);
    if (getOperationAST(query)?.operation === OperationTypeNode.QUERY) {
      await cached.refresh();
      for (const cache of ['cold', 'warm']) {
        const again = await run(cached, query, variables);
        strictEqual(JSON.stringify(again), JSON.stringify(response), `the response with a ${cache} cache`);
      }
    }
    return response;
  };
  return {
    session,
    datasets,
    curation,
    cypher,
    explain: async (text, params) => (await driver.executeQuery(`EXPLAIN ${text}`, params)).summary.plan,
    async ask(document, variables) {
      const { data, errors } = await execute(document, variables);
      if (errors) throw new Error(JSON.stringify(errors, null, 2));
      return data as never;
    },
    async failure(document, variables) {
      const { errors, data } = await execute(document, variables);
      const [first] = errors ?? [];
      if (!first) throw new Error(`expected an error, got ${JSON.stringify(data)}`);
      return first;
    },
    async close() {
      watch.close();
      await apollo.stop();
      await session.close();
      await cacheSession.close();
      await driver.close();
    },
  };
}
