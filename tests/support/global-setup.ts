import { startTestNeo4j } from './neo4j.js';

declare global {
  var stopTestNeo4j: (() => Promise<void>) | undefined;
}

/** One Neo4j for all graph tests; they run one after another, and each begins by emptying it. */
export default async function globalSetup(): Promise<void> {
  globalThis.stopTestNeo4j = await startTestNeo4j();
}
