import type { RecommendationReads } from '../ports/recommendation-reads.js';
import type { ReadThroughCache } from './read-through.js';
import type { Degrees, Link, Neighbourhood } from '../../model/neighbourhood.js';
import type { EvaluationGraph } from '../../model/evaluation-graph.js';

/** What is known around one entity: its links, and the degrees of both their ends. */
interface Around {
  links: readonly Link[] | null;
  degrees: ReadonlyMap<string, Degrees>;
}

/** Recommendation's reads, answered from memory where they have been read before. */
export class CachedRecommendationReads implements RecommendationReads {
  constructor(
    private readonly shared: ReadThroughCache,
    private readonly reads: RecommendationReads,
  ) {}

  async neighbourhood(ids: readonly string[]): Promise<Neighbourhood> {
    const found = await this.shared.each<Around>(
      'around ',
      ids,
      async (missing) => split(missing, await this.reads.neighbourhood(missing)),
      (id, around) => [id, ...(around?.degrees.keys() ?? [])],
    );
    return join(found);
  }

  wholeGraph(): Promise<EvaluationGraph> {
    return this.reads.wholeGraph();
  }
}

function split(ids: readonly string[], { links, degrees }: Neighbourhood): Map<string, Around> {
  return new Map(
    ids.map((id) => {
      const own = links.get(id) ?? null;
      const ends = new Set([id, ...(own ?? []).map(({ to }) => to)]);
      const known = [...ends].flatMap((end) => {
        const counts = degrees.get(end);
        return counts ? [[end, counts] as const] : [];
      });
      return [id, { links: own, degrees: new Map(known) }];
    }),
  );
}

function join(found: ReadonlyMap<string, Around>): Neighbourhood {
  const links = new Map<string, readonly Link[]>();
  const degrees = new Map<string, Degrees>();
  for (const [id, around] of found) {
    if (around.links) links.set(id, around.links);
    for (const [end, counts] of around.degrees) degrees.set(end, counts);
  }
  return { links, degrees };
}
