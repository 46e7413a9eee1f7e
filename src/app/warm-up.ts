import { loadIntoEmptyGraph } from '../dataset/default-graph.js';
import { openGraph } from '../graph/neo4j/graph.js';
import type { GraphReads } from '../graph/ports/graph-reads.js';
import type { Neo4jSettings } from '../graph/neo4j/session.js';

/** What the first and the later starts ask of a Neo4j, asked of one whose classes are being archived. */
export async function warmUp(settings: Neo4jSettings): Promise<void> {
  for (let start = 1; start <= 2; start += 1) {
    const graph = await openGraph(settings);
    await loadIntoEmptyGraph(graph);
    await ask(graph.reads);
    await graph.close();
  }
}

/** What people ask first: each statement is slow once, and quicker where its classes are in the archive. */
async function ask(reads: GraphReads): Promise<void> {
  const few = { limit: 5, after: null };
  const { items } = await reads.search('databases', null, few, 1);
  await reads.suggest('da', null, 5);
  const ids = items.map(({ node }) => node.id);
  await reads.nodes(ids);
  await reads.closure(ids, 'OUT', 100);
  await reads.planning.facts(ids);
  await reads.planning.skills(ids);
}
