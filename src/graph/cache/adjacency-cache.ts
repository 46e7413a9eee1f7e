import type { Closure, Direction, StoredReads } from '../ports/graph-reads.js';
import { closureInMemory } from '../closure-walk.js';
import { MergedReads } from './merged-reads.js';
import type { ReadThroughCache } from './read-through-cache.js';
import type { PrerequisiteEdge } from '../../model/prerequisite-graph.js';

type Edges = readonly PrerequisiteEdge[];

const NO_EDGES: Edges = [];

/** Prerequisite edges by skill, in both directions. Closures are walked over them in memory. */
export class AdjacencyCache {
  private readonly merged: MergedReads<
    { closure: Closure; isShared: boolean },
    { direction: Direction; limit: number }
  >;

  constructor(
    private readonly cache: ReadThroughCache,
    private readonly reads: Pick<StoredReads, 'closure' | 'planning'>,
  ) {
    this.merged = new MergedReads(async (ids, parts) => {
      // the parts are equal: they are the shape
      const { direction, limit } = parts[0]!;
      return { closure: await reads.closure(ids, direction, limit), isShared: parts.length > 1 };
    });
  }

  /** The cached edges of a skill; undefined where they are not cached. */
  edgesOf(direction: Direction, id: string): Edges | undefined {
    return this.cache.get<Edges>(prefixOf(direction) + id);
  }

  /** Reads a closure and caches the edges of every skill in it; a truncated closure is cached as a whole. */
  async readClosure(ids: readonly string[], direction: Direction, limit: number): Promise<Closure> {
    const key = JSON.stringify(['closure', ids, direction, limit]);
    const read = () => this.readTogether(ids, direction, limit);
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

  /** Reads the closure out of the one of several callers, unless that is too large. */
  private async readTogether(ids: readonly string[], direction: Direction, limit: number): Promise<Closure> {
    const { closure, isShared } = await this.merged.read(`${direction} ${limit}`, ids, { direction, limit });
    if (!isShared) return closure;
    const { adjacency, truncated } = closure;
    const own = truncated ? null : closureInMemory(ids, (id) => adjacency.get(id) ?? NO_EDGES, limit);
    return own ?? this.reads.closure(ids, direction, limit);
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
