import type { EdgeRecord } from '../model/records.js';
import { stronglyConnectedComponents } from '../graph-algorithms/components.js';
import { AcyclicGraph } from './acyclic.js';
import { indexed, shortestChain } from './indexed.js';
import { byEnds, type CheckedGraph, compareText, refTo, removal, type Rule } from './model.js';

/** Skills that all require each other, some of them by way of others. */
export interface Knot {
  skills: string[];
  /** what has to go to leave no cycle, the weakest first */
  superfluous: EdgeRecord[];
  /** the others */
  kept: EdgeRecord[];
}

/**
 * The strongly connected components of the prerequisites of every strength and group, edges from a skill to itself left
 * out, in the order of their first ids.
 *
 * Edges are taken up from the strongest to the weakest; one that closes a cycle with those taken before is superfluous.
 * So each is the weakest edge of a cycle, and none goes without need. Weakest is what is RECOMMENDED, then INFERRED,
 * then has the fewest citations, then has the first ids. Near-linear; at worst, one large knot, O(V E).
 */
export function knots({ edges }: CheckedGraph): Knot[] {
  const requires = edges.filter(({ kind, from, to }) => kind === 'REQUIRES' && from !== to).sort(byEnds);
  const { index, successors } = indexed(requires);
  const { of } = stronglyConnectedComponents(successors);
  const tied = requires.filter(({ from, to }) => of[index.get(from)!] === of[index.get(to)!]);
  const found = new Map<number, Knot>();
  const taken = new AcyclicGraph(successors.length);
  for (const edge of tied.sort((a, b) => byWeakness(b, a))) {
    const [from, to] = [index.get(edge.from)!, index.get(edge.to)!];
    const knot = found.get(of[from]!) ?? { skills: [], superfluous: [], kept: [] };
    found.set(of[from]!, knot);
    if (taken.add(from, to)) knot.kept.push(edge);
    else knot.superfluous.push(edge);
  }
  for (const knot of found.values()) {
    knot.superfluous.reverse();
    knot.skills = [...new Set(knot.kept.flatMap(({ from, to }) => [from, to]))].sort(compareText);
  }
  return [...found.values()].sort((a, b) => compareText(a.skills[0]!, b.skills[0]!));
}

function byWeakness(a: EdgeRecord, b: EdgeRecord): number {
  return (
    Number(a.strength === 'REQUIRED') - Number(b.strength === 'REQUIRED') ||
    Number(a.basis === 'STATED') - Number(b.basis === 'STATED') ||
    a.citations.length - b.citations.length ||
    byEnds(a, b)
  );
}

/** Prerequisites in a circle: a problem for each knot, named by its weakest edge's shortest cycle. */
export const cycles: Rule = (graph) =>
  knots(graph).map(({ skills, superfluous, kept }) => {
    const [weakest] = superfluous as [EdgeRecord];
    const cycle = fromSmallest(shortestChain(indexed(kept), weakest.to, weakest.from)!);
    const size = skills.length > cycle.length ? `, one of the cycles among ${skills.length} skills` : '';
    return {
      message: `${[...cycle, cycle[0]].join(' → ')} is a cycle of prerequisites${size}`,
      ids: cycle,
      edges: cycle.map((from, at) => refTo({ kind: 'REQUIRES', from, to: cycle[(at + 1) % cycle.length]! })),
      suggestion: superfluous.map(removal),
    };
  });

/** The same cycle, told from its first id. */
export function fromSmallest(cycle: readonly string[]): string[] {
  const first = cycle.reduce((best, id, at) => (id < cycle[best]! ? at : best), 0);
  return [...cycle.slice(first), ...cycle.slice(0, first)];
}
