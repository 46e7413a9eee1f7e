import { loadIntoEmptyGraph } from '../dataset/default-graph.js';
import { openGraph } from '../graph/neo4j/graph.js';
import type { StoredReads } from '../graph/ports/graph-reads.js';

/** It runs at the lowest priority. */
const TIMEOUT_MS = 120_000;

/** Runs the queries of a first and of a later start on a Neo4j whose classes are being archived. */
export async function warmUp(neo4j: { uri: string; username: string; password: string }): Promise<void> {
  const settings = { ...neo4j, database: null, readTimeoutMs: TIMEOUT_MS, writeTimeoutMs: TIMEOUT_MS };
  for (let start = 1; start <= 2; start += 1) {
    const graph = await openGraph(settings);
    await loadIntoEmptyGraph(graph);
    await runTypicalQueries(graph.reads);
    await graph.close();
  }
}

/** A statement is slow the first time, and faster if the classes that it needs are in the archive. */
async function runTypicalQueries(reads: StoredReads): Promise<void> {
  const documents = await reads.documents('', 100);
  const ids = documents.flatMap(({ node }) => (node.kind === 'SKILL' ? [node.id] : []));
  await reads.nodes(ids);
  await reads.closure(ids, 'OUT', 100);
  await reads.planning.facts(ids);
  await reads.planning.skills(ids);
}
