import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { GraphQLFormattedError } from 'graphql';
import neo4j from 'neo4j-driver';
import { buildApollo } from '../../src/apollo.js';
import type { DatasetContent, DatasetStore } from '../../src/graph/dataset-store.js';
import { GraphReader } from '../../src/graph/reader.js';
import { Neo4jDatasets } from '../../src/graph/neo4j/dataset-writes.js';
import { Neo4jReads } from '../../src/graph/neo4j/reads.js';
import { ensureSchema } from '../../src/graph/neo4j/schema.js';
import { CypherSession } from '../../src/graph/neo4j/session.js';
import { createLog } from '../../src/log.js';

const LIMITS = { depth: 12, cost: 10_000 };

export interface TestGraph {
  session: CypherSession;
  datasets: DatasetStore;
  /** Runs an operation on the real schema and graph, and gives its data; fails on errors. */
  ask<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<Data>;
  /** Runs an operation that must fail, and gives its first error. */
  failure<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<GraphQLFormattedError>;
  /** Sends Cypher of the test's own. */
  cypher(text: string, params?: Record<string, unknown>): Promise<Record<string, unknown>[]>;
  /** The plan of a statement, which is not run. */
  explain(text: string, params: Record<string, unknown>): Promise<unknown>;
  close(): Promise<void>;
}

export function testSettings() {
  const { TEST_NEO4J_URI: uri, TEST_NEO4J_PASSWORD: password } = process.env;
  if (!uri || !password) throw new Error('graph tests run under jest.config.js, whose global set-up starts a Neo4j');
  return { uri, username: 'neo4j', password, database: null, readTimeoutMs: 20_000, writeTimeoutMs: 120_000 };
}

/** An empty graph, with the fixtures that are given. */
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
  for (const fixture of fixtures) await datasets.replace(fixture);
  await cypher('CALL db.awaitIndexes()');
  await cypher('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');

  const apollo = buildApollo({ limits: LIMITS, introspection: true, log: createLog('silent') });
  await apollo.start();
  const execute = async <Data, Variables>(query: TypedDocumentNode<Data, Variables>, variables: Variables) => {
    const contextValue = { graph: new GraphReader(new Neo4jReads(session)), requestId: 'test' };
    const { body } = await apollo.executeOperation(
      { query, variables: variables as Record<string, unknown> },
      { contextValue },
    );
    if (body.kind !== 'single') throw new Error('an incremental answer');
    return body.singleResult;
  };
  return {
    session,
    datasets,
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
      await apollo.stop();
      await session.close();
      await driver.close();
    },
  };
}
