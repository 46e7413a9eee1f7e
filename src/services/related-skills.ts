import type { GraphLoaders } from '../graph/loaders/graph-loaders.js';
import { similarSkills } from './similar-skills.js';
import { exploreAll } from '../recommendation/explore.js';
import type { ReasonKind, RelatedSkill } from '../recommendation/related-skill.js';
import { relatedSkills } from '../recommendation/related-skills.js';
import type { Degrees, Link, Neighbourhood } from '../model/neighbourhood.js';

/** Entities per read: decoding the neighbourhoods of more would block the event loop for too long. */
const MAX_ENTITIES_PER_READ = 500;

/**
 * Skills related to one, best first: a few round trips for all skills on one level of the query, for a graph of any size.
 *
 * @param exclude  kinds of reasons of skills to leave out
 */
export function findRelatedSkills(
  graph: GraphLoaders,
  id: string,
  exclude: readonly ReasonKind[],
): Promise<RelatedSkill[]> {
  const kinds = [...new Set(exclude)].sort();
  return graph
    .batched<RelatedSkill[]>(['relatedSkills', kinds], async (ids) => {
      const [byGroup, similar] = await Promise.all([
        graph.reads.recommendation.neighboursByGroup(ids),
        similarSkills(graph, ids),
      ]);
      const optionsOf = (skill: string) => ({
        exclude: kinds,
        byGroup: byGroup.get(skill),
        similar: similar.get(skill),
      });
      return exploreAll(
        ids.map((skill) => relatedSkills(skill, optionsOf(skill))),
        (neighbours) => readNeighbourhood(graph, neighbours),
        (sliced) => graph.compute(sliced),
      );
    })
    .load(id);
}

async function readNeighbourhood(graph: GraphLoaders, ids: readonly string[]): Promise<Neighbourhood> {
  const links = new Map<string, readonly Link[]>();
  const degrees = new Map<string, Degrees>();
  for (let start = 0; start < ids.length; start += MAX_ENTITIES_PER_READ) {
    const found = await graph.reads.recommendation.neighbourhood(ids.slice(start, start + MAX_ENTITIES_PER_READ));
    for (const [id, own] of found.links) links.set(id, own);
    for (const [id, counts] of found.degrees) degrees.set(id, counts);
  }
  return { links, degrees };
}
