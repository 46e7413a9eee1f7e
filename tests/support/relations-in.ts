import type { GraphReads } from '../../src/graph/ports/graph-reads.js';
import { endOf, isEssential, isForward, kindOf, type RelationGraph } from '../../src/model/relation-graph.js';
import { RELATING_KINDS } from '../../src/model/neighbourhood.js';

/** The relations of every node that has some, by ids, whatever their numbers. */
export async function relationsIn(reads: Pick<GraphReads, 'recommendation'>): Promise<Record<string, unknown>> {
  const { graph } = await reads.recommendation.relationGraph();
  return relationsById(graph);
}

function relationsById(graph: RelationGraph): Record<string, unknown> {
  const nodes = Array.from({ length: graph.size }, (_, node) => node).filter(
    (node) => graph.linksOf(node).length > 0 || graph.isRetired(node),
  );
  const byId = nodes.map((node) => {
    const links = graph
      .linksOf(node)
      .map((link) => [graph.idOf(endOf(link)), RELATING_KINDS[kindOf(link)], isForward(link), isEssential(link)]);
    return [graph.idOf(node), { links, degrees: graph.degreesOf(node), isRetired: graph.isRetired(node) }] as const;
  });
  return Object.fromEntries(byId.sort(([a], [b]) => (a < b ? -1 : 1)));
}
