import type { Closure, Direction, GraphReads } from '../ports/graph-reads.js';
import type { ReadThroughCache } from './read-through.js';
import type { PrerequisiteEdge } from '../../model/prerequisite-graph.js';

type Edges = readonly PrerequisiteEdge[];

const NO_EDGES: Edges = [];

/** Prerequisite edges by skill, in both directions: what closures are walked over. */
export interface SkillEdges {
  /** The edges at a skill, where they have been read; undefined where not. */
  kept(direction: Direction, id: string): Edges | undefined;
  /** Reads a closure, and keeps the edges of every skill in it; one that a limit has cut is kept as it is. */
  readClosure(ids: readonly string[], direction: Direction, limit: number): Promise<Closure>;
  /** What some skills require directly; those that require nothing have no entry. */
  direct(ids: readonly string[]): Promise<ReadonlyMap<string, Edges>>;
}

export function adjacencyOf(shared: ReadThroughCache, reads: GraphReads): SkillEdges {
  return {
    kept: (direction, id) => shared.kept<Edges>(prefixOf(direction) + id),
    readClosure: async (ids, direction, limit) => {
      const asked = JSON.stringify(['closure', ids, direction, limit]);
      const kept = shared.kept<Closure>(asked);
      if (kept) return kept;
      return shared.many(
        asked,
        () => reads.closure(ids, direction, limit),
        (found) => {
          // where a limit has cut the walk, some skills' edges are missing
          if (found.truncated) return [{ key: asked, value: found, dependencies: 'everything' }];
          return edgesOfWalk(ids, direction, found);
        },
      );
    },
    direct: async (ids) => {
      const found = await shared.each<Edges>(
        prefixOf('OUT'),
        ids,
        async (missing) => {
          const read = await reads.planning.directPrerequisites(missing);
          return new Map(missing.map((id) => [id, read.get(id) ?? NO_EDGES]));
        },
        (id) => [id],
      );
      for (const [id, edges] of found) if (edges.length === 0) found.delete(id);
      return found;
    },
  };
}

function prefixOf(direction: Direction): string {
  return direction === 'OUT' ? 'requires ' : 'required by ';
}

/** Every skill that the walk has come to, with its edges: those that it leads on from, and those where it ends. */
function edgesOfWalk(ids: readonly string[], direction: Direction, { adjacency }: Closure) {
  const reached = new Set(ids);
  for (const edges of adjacency.values()) {
    for (const edge of edges) reached.add(direction === 'OUT' ? edge.to : edge.from);
  }
  return [...reached].map((id) => ({
    key: prefixOf(direction) + id,
    value: adjacency.get(id) ?? NO_EDGES,
    dependencies: [id],
  }));
}
