import type { RecommendationReads } from '../ports/recommendation-reads.js';
import type { ReadThroughCache } from './read-through-cache.js';
import type { Degrees, Link, Neighbourhood, NeighboursByGroup } from '../../model/neighbourhood.js';
import type { EvaluationGraph } from '../../model/evaluation-graph.js';

/** The neighbourhood of one entity: its links, and the degrees of both their ends. */
interface EntityNeighbourhood {
  links: readonly Link[] | null;
  degrees: ReadonlyMap<string, Degrees>;
}

/** Recommendation's reads through the cache. */
export class CachedRecommendationReads implements RecommendationReads {
  constructor(
    private readonly cache: ReadThroughCache,
    private readonly reads: RecommendationReads,
  ) {}

  async neighbourhood(ids: readonly string[]): Promise<Neighbourhood> {
    const found = await this.cache.readBatch<EntityNeighbourhood>(
      'neighbourhood ',
      ids,
      async (missing) => splitByEntity(missing, await this.reads.neighbourhood(missing)),
      (id, neighbourhood) => [id, ...(neighbourhood?.degrees.keys() ?? [])],
    );
    return combine(found);
  }

  /** An edge between a group and another node changes the version of the members and of what requires the group, too. */
  neighboursByGroup(ids: readonly string[]): Promise<ReadonlyMap<string, NeighboursByGroup>> {
    const read = (missing: readonly string[]) => this.reads.neighboursByGroup(missing);
    return this.cache.readBatch<NeighboursByGroup>('neighboursByGroup ', ids, read, (id) => [id]);
  }

  wholeGraph(): Promise<EvaluationGraph> {
    return this.reads.wholeGraph();
  }
}

function splitByEntity(ids: readonly string[], { links, degrees }: Neighbourhood): Map<string, EntityNeighbourhood> {
  return new Map(
    ids.map((id) => {
      const own = links.get(id) ?? null;
      const ends = new Set([id, ...(own ?? []).map(({ to }) => to)]);
      const ownDegrees = [...ends].flatMap((end) => {
        const counts = degrees.get(end);
        return counts ? [[end, counts] as const] : [];
      });
      return [id, { links: own, degrees: new Map(ownDegrees) }];
    }),
  );
}

function combine(byEntity: ReadonlyMap<string, EntityNeighbourhood>): Neighbourhood {
  const links = new Map<string, readonly Link[]>();
  const degrees = new Map<string, Degrees>();
  for (const [id, neighbourhood] of byEntity) {
    if (neighbourhood.links) links.set(id, neighbourhood.links);
    for (const [end, counts] of neighbourhood.degrees) degrees.set(end, counts);
  }
  return { links, degrees };
}
