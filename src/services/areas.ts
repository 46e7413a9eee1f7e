import type { GraphLoaders } from '../graph/loaders/graph-loaders.js';

/** The number of skills in an area and in those that are part of it. */
export function skillCountOf(graph: GraphLoaders, area: string): Promise<number> {
  return graph
    .batched('areaSkillCounts', async (ids) => {
      const counts = await graph.reads.areaSkillCounts();
      return ids.map((id) => counts.get(id) ?? 0);
    })
    .load(area);
}
