import { loadIntoEmptyGraph } from './default-graph.js';
import { openGraph } from './graph/neo4j/graph.js';
import type { Neo4jSettings } from './graph/neo4j/session.js';

/** What the first and the later starts ask of a Neo4j, asked of one whose classes are being archived. */
export async function rehearse(settings: Neo4jSettings): Promise<void> {
  for (let start = 1; start <= 2; start += 1) {
    const graph = await openGraph(settings);
    await loadIntoEmptyGraph(graph);
    await graph.close();
  }
}
