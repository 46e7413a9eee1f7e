import { type GraphLoaders, MAX_CLOSURE_SKILLS } from '../graph/loaders/graph-loaders.js';
import type { Closure, Direction, GraphReads } from '../graph/ports/graph-reads.js';
import type { PrerequisiteEdge } from '../model/prerequisite-graph.js';
import type { SameAs } from '../planning/closure.js';

/** A chain that goes from one dataset to the other more often is cut: each time takes a round trip. */
const MAX_ROUNDS = 20;

/** The edges that a walk from a skill follows; across matches, it takes skills with an EXACT match for one skill. */
export function readClosure(graph: GraphLoaders, id: string, direction: Direction, acrossMatches: boolean) {
  return acrossMatches ? closureAcrossMatches(graph, id, direction) : graph.closure(id, direction);
}

export async function closureAcrossMatches(
  graph: GraphLoaders,
  id: string,
  direction: Direction,
): Promise<Closure & { sameAs: SameAs }> {
  const classes = await graph.reads.exactMatches();
  const sameAs: SameAs = (one) => classes.get(one) ?? [one];
  const loader = graph.batched<Closure>(['closureAcrossMatches', direction], async (ids) => {
    const union = await unionOfClosures(graph.reads, ids, direction, sameAs);
    return ids.map(() => union);
  });
  return { ...(await loader.load(id)), sameAs };
}

/** The closures of skills and of what is the same as any skill in them, until nothing new is reached. */
async function unionOfClosures(
  reads: GraphReads,
  starts: readonly string[],
  direction: Direction,
  sameAs: SameAs,
): Promise<Closure> {
  const adjacency = new Map<string, readonly PrerequisiteEdge[]>();
  const visited = new Set<string>();
  let truncated = false;
  let next = new Set(starts.flatMap(sameAs));
  for (let round = 0; next.size > 0; round += 1) {
    if (round === MAX_ROUNDS || visited.size >= MAX_CLOSURE_SKILLS) return { adjacency, truncated: true };
    const found = await reads.closure([...next], direction, MAX_CLOSURE_SKILLS);
    truncated ||= found.truncated;
    const reached = [...next, ...[...found.adjacency.values()].flat().flatMap(({ from, to }) => [from, to])];
    for (const [skill, edges] of found.adjacency) adjacency.set(skill, edges);
    for (const skill of reached) visited.add(skill);
    next = new Set(reached.flatMap(sameAs).filter((same) => !visited.has(same)));
  }
  return { adjacency, truncated };
}
