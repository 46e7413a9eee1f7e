import type { GraphReader } from '../graph/reader.js';
import { exploreAll } from '../recommend/explore.js';
import type { Degrees, Link, Neighbourhood, RelatedSkill } from '../recommend/model.js';
import { relatedSkills } from '../recommend/relatedSkills.js';

/** Entities whose neighbourhoods are read at once: an answer for more takes too long to decode without interruption. */
const ENTITIES_AT_ONCE = 500;

/** Skills related to one, best first: a few round trips for all skills of one level of the query, however large the graph. */
export function answerRelatedSkills(graph: GraphReader, id: string): Promise<RelatedSkill[]> {
  return graph
    .batched<RelatedSkill[]>('relatedSkills', (ids) =>
      exploreAll(
        ids.map((one) => relatedSkills(one)),
        (wanted) => readNeighbourhood(graph, wanted),
        (sliced) => graph.compute(sliced),
      ),
    )
    .load(id);
}

async function readNeighbourhood(graph: GraphReader, ids: readonly string[]): Promise<Neighbourhood> {
  const links = new Map<string, readonly Link[]>();
  const degrees = new Map<string, Degrees>();
  for (let start = 0; start < ids.length; start += ENTITIES_AT_ONCE) {
    const found = await graph.reads.recommend.neighbourhood(ids.slice(start, start + ENTITIES_AT_ONCE));
    for (const [id, own] of found.links) links.set(id, own);
    for (const [id, counts] of found.degrees) degrees.set(id, counts);
  }
  return { links, degrees };
}
