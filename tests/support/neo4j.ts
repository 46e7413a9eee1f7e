import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { progressReporter, startManagedNeo4j } from '../../src/managed-neo4j/index.js';

/**
 * For jest's globalSetup: one managed Neo4j with an empty graph for all test files, which read TEST_NEO4J_URI and
 * TEST_NEO4J_PASSWORD. If these are already set, that Neo4j is used, and emptied.
 *
 * @returns stops it and removes its data, for globalTeardown
 */
export async function startTestNeo4j(): Promise<() => Promise<void>> {
  if (process.env.TEST_NEO4J_URI) return () => Promise.resolve();
  const dataDir = await mkdtemp(join(tmpdir(), 'skill-graph-test-'));
  const neo4j = await startManagedNeo4j({
    dataDir,
    onProgress: progressReporter(),
    log: (message) => process.stderr.write(`${message}\n`),
  });
  process.env.TEST_NEO4J_URI = neo4j.uri;
  process.env.TEST_NEO4J_PASSWORD = neo4j.password;
  return async () => {
    await neo4j.stop();
    await rm(dataDir, { recursive: true });
  };
}
