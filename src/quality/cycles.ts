import type { EdgeKeyRecord } from '../model/changes.js';
import { AcyclicGraph } from '../graph-algorithms/acyclic-graph.js';
import { adjacencyOf } from '../graph-algorithms/adjacency.js';
import { stronglyConnectedComponents } from '../graph-algorithms/components.js';
import { shortestPath } from '../graph-algorithms/shortest-path.js';
import type { EdgeRecord } from '../model/records.js';
import { isGroupId } from '../model/ids.js';
import { isChained, isMembership } from './expand-groups.js';
import { grouped } from '../model/maps.js';
import { byEnds, type CheckedGraph, compareText, removal, type Rule } from './rule.js';

/** A strongly connected component of several skills, with the groups on its cycles. */
export interface CyclicComponent {
  skills: string[];
  /** Edges whose removal leaves no cycle, the weakest first. */
  superfluous: EdgeRecord[];
  /** The other edges between the skills. */
  kept: EdgeRecord[];
}

/**
 * The cyclic components of prerequisites of every strength and group, without edges from a skill to itself, sorted by
 * their first ids. A member of a group is on a cycle with what requires the group, excepted or not.
 *
 * Edges are added from the strongest to the weakest; an edge that closes a cycle with those added before is superfluous. So
 * each superfluous edge is the weakest edge of a cycle, and none is removed without need. The weakest edges are the
 * RECOMMENDED ones, then the INFERRED ones, then those with the fewest citations, then those with the first ids; members of
 * groups come last.
 * Near-linear; for one large component O(V E) at worst.
 */
export function cyclicComponents({ edges }: CheckedGraph): CyclicComponent[] {
  const requires = edges.filter((edge) => isChained(edge) && edge.from !== edge.to).sort(byEnds);
  const { ids, successors } = adjacencyOf(requires);
  const { of } = stronglyConnectedComponents(ids, successors);
  const inner = requires.filter(({ from, to }) => of(from) === of(to)).sort((a, b) => byWeakness(b, a));
  const found = [...grouped(inner, ({ from }) => of(from)).values()].map((own): CyclicComponent => {
    const graph = new AcyclicGraph<string>();
    const byIsKept = grouped(own, ({ from, to }) => graph.add(from, to));
    const kept = byIsKept.get(true) ?? [];
    const skills = [...new Set(kept.flatMap(({ from, to }) => [from, to]))].sort(compareText);
    return { skills, superfluous: (byIsKept.get(false) ?? []).reverse(), kept };
  });
  return found.sort((a, b) => compareText(firstOf(a), firstOf(b)));
}

function firstOf({ skills: [first = ''] }: CyclicComponent): string {
  return first;
}

function byWeakness(a: EdgeRecord, b: EdgeRecord): number {
  return (
    strengthOf(a) - strengthOf(b) ||
    Number(a.basis === 'STATED') - Number(b.basis === 'STATED') ||
    a.citations.length - b.citations.length ||
    byEnds(a, b)
  );
}

/** A member is kept longest: whatever requires the group relies on it. */
function strengthOf(edge: EdgeRecord): number {
  if (isMembership(edge)) return 2;
  return edge.strength === 'REQUIRED' ? 1 : 0;
}

/** Cycles of prerequisites: a problem for each component, with the shortest cycle of its weakest edge. */
export const cycles: Rule = (graph) =>
  cyclicComponents(graph).flatMap(({ skills, superfluous, kept }) => {
    const [weakest] = superfluous;
    const path = weakest && shortestPath(weakest.to, weakest.from, adjacencyOf(kept).successors);
    if (!path) return [];
    const cycle = rotateToLeast(path);
    const closed = [...cycle, ...cycle.slice(0, 1)];
    const size = skills.length > cycle.length ? `, one of the cycles among ${skills.length} skills` : '';
    return {
      message: `${closed.join(' → ')} is a cycle of prerequisites${size}`,
      ids: cycle,
      edges: closed.slice(1).map((to, index) => chainEdge(cycle[index] ?? to, to)),
      suggestion: superfluous.map(removal),
    };
  });

function chainEdge(from: string, to: string): EdgeKeyRecord {
  return { kind: isGroupId(from) ? 'HAS_MEMBER' : 'REQUIRES', from, to };
}

/** The same cycle, starting with its least id. */
export function rotateToLeast(cycle: readonly string[]): string[] {
  const least = cycle.reduce((best, id) => (id < best ? id : best), cycle[0] ?? '');
  const start = cycle.indexOf(least);
  return [...cycle.slice(start), ...cycle.slice(0, start)];
}
