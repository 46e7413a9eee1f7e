import type { PrerequisiteStrength } from '../model/records.js';
import type { Sliced } from '../model/sliced.js';
import { isCycle, stronglyConnectedComponents } from './components.js';

/** An edge between two things; only REQUIRES edges have a strength. */
export interface ReducibleEdge {
  from: string;
  to: string;
  strength: PrerequisiteStrength | null;
  group: string | null;
}

/**
 * The edges without those REQUIRED ones that longer chains imply (transitive reduction; Aho, Garey, Ullman 1972).
 *
 * Only ungrouped REQUIRED edges imply anything. Alternatives, recommendations, edges of other kinds and every edge that
 * touches a cycle stay: nothing implies the former, and a cycle has no single reduction.
 *
 * @returns the edges that stay, in the order given; what a skill requires, it still reaches; O(V E) at worst
 */
export function* transitiveReduction<E extends ReducibleEdge>(edges: readonly E[]): Sliced<E[]> {
  const index = new Map<string, number>();
  const all: number[][] = [];
  const chains: number[][] = [];
  const indexOf = (id: string): number => {
    const known = index.get(id);
    if (known !== undefined) return known;
    index.set(id, all.length);
    chains.push([]);
    return all.push([]) - 1;
  };
  for (const { from, to, strength, group } of edges) {
    if (strength === null) continue;
    const [source, target] = [indexOf(from), indexOf(to)];
    all[source]!.push(target);
    if (strength === 'REQUIRED' && group === null) chains[source]!.push(target);
  }
  yield;
  const components = stronglyConnectedComponents(all);
  const onCycle = (node: number): boolean => isCycle(components.members[components.of[node]!]!, all);
  const implied = yield* impliedTargets(chains, components.of);
  return edges.filter(({ from, to, strength, group }) => {
    if (strength !== 'REQUIRED' || group !== null) return true;
    const [source, target] = [index.get(from)!, index.get(to)!];
    return !implied[source]!.has(target) || onCycle(source) || onCycle(target);
  });
}

/** Nodes looked at between two yields. */
const NODES_OF_SLICE = 20_000;

/** For each node the successors that another successor leads to. */
function* impliedTargets(successors: readonly (readonly number[])[], component: Int32Array): Sliced<Set<number>[]> {
  const mark = new Int32Array(successors.length).fill(-1);
  const all: Set<number>[] = [];
  let looked = 0;
  for (const [source, targets] of successors.entries()) {
    const implied = new Set<number>();
    all.push(implied);
    if (targets.length < 2) continue;
    // components are numbered prerequisites first: what can lead to the others goes first, and never leads higher
    const farthestLast = [...new Set(targets)].sort((a, b) => component[b]! - component[a]!);
    const floor = component[farthestLast.at(-1)!]!;
    for (const target of farthestLast) {
      if (mark[target] === source) implied.add(target);
      else looked += spread(target, source, successors, mark, (node) => component[node]! >= floor);
    }
    if (looked < NODES_OF_SLICE) continue;
    looked = 0;
    yield;
  }
  return all;
}

/**
 * Marks what a node leads to, within bounds.
 *
 * @returns how many nodes were looked at
 */
function spread(
  start: number,
  stamp: number,
  successors: readonly (readonly number[])[],
  mark: Int32Array,
  isWithin: (node: number) => boolean,
): number {
  const stack = [start];
  mark[start] = stamp;
  let looked = 0;
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    for (const next of successors[node]!) {
      looked += 1;
      if (mark[next] === stamp || !isWithin(next)) continue;
      mark[next] = stamp;
      stack.push(next);
    }
  }
  return looked;
}
