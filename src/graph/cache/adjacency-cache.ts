import type { Closure, Direction, GraphReads } from '../ports/graph-reads.js';
import type { ReadThroughCache } from './read-through-cache.js';
import type { PrerequisiteEdge } from '../../model/prerequisite-graph.js';

type Edges = readonly PrerequisiteEdge[];

const NO_EDGES: Edges = [];

/** Prerequisite edges by skill, in both directions. Closures are walked over them in memory. */
export class AdjacencyCache {
  constructor(
    private readonly cache: ReadThroughCache,
    private readonly reads: Pick<GraphReads, 'closure' | 'planning'>,
  ) {}

  /** The cached edges of a skill; undefined where they are not cached. */
  edgesOf(direction: Direction, id: string): Edges | undefined {
    return this.cache.get<Edges>(prefixOf(direction) + id);
  }

  /** Reads a closure and caches the edges of every skill in it; a truncated closure is cached as a whole. */
  async readClosure(ids: readonly string[], direction: Direction, limit: number): Promise<Closure> {
    const key = JSON.stringify(['closure', ids, direction, limit]);
    const read = () => this.reads.closure(ids, direction, limit);
    return (
      this.cache.get<Closure>(key) ??
      this.cache.readParts(key, read, (closure) =>
        // a truncated closure lacks some skills' edges
        closure.truncated
          ? [{ key, value: closure, dependencies: 'everything' }]
          : edgesBySkill(ids, direction, closure),
      )
    );
  }

  /** What skills require directly; skills without prerequisites have no entry. */
  async directPrerequisites(ids: readonly string[]): Promise<ReadonlyMap<string, Edges>> {
    const found = await this.cache.readBatch<Edges>(
      prefixOf('OUT'),
      ids,
      async (missing) => {
        const read = await this.reads.planning.directPrerequisites(missing);
        return new Map(missing.map((id) => [id, read.get(id) ?? NO_EDGES]));
      },
      (id) => [id],
    );
    for (const [id, edges] of found) if (edges.length === 0) found.delete(id);
    return found;
  }
}

function prefixOf(direction: Direction): string {
  return `${direction} edges of `;
}

/** Every skill that the walk visited with its edges, those without edges included. */
function edgesBySkill(ids: readonly string[], direction: Direction, { adjacency }: Closure) {
  const visited = new Set(ids);
  for (const edges of adjacency.values()) {
    for (const edge of edges) visited.add(direction === 'OUT' ? edge.to : edge.from);
  }
  return [...visited].map((id) => ({
    key: prefixOf(direction) + id,
    value: adjacency.get(id) ?? NO_EDGES,
    dependencies: [id],
  }));
}
