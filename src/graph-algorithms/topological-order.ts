import { isCycle, stronglyConnectedComponents, type Successors } from './components.js';

type Compare = (a: number, b: number) => number;

export interface Levels {
  /** of each node, from 0: one after the last of what it requires; members of a cycle share theirs */
  level: Int32Array;
  /** each cycle as its members in order: every one requires the next where the cycle is a ring */
  cycles: number[][];
}

/**
 * Topological levels (Kahn 1962) of what may hold cycles, by way of its condensation.
 *
 * @param successors  what each node requires
 * @param compare     an order of the nodes: a cycle is told from its first member on
 * @returns O(V + E)
 */
export function topologicalLevels(successors: Successors, compare: Compare): Levels {
  const { of, members } = stronglyConnectedComponents(successors);
  const level = new Int32Array(successors.length);
  // components come prerequisites first, so that what a component requires has its level by then
  for (const [component, nodes] of members.entries()) {
    let own = 0;
    for (const node of nodes) {
      for (const next of successors[node]!) if (of[next] !== component) own = Math.max(own, level[next]! + 1);
    }
    for (const node of nodes) level[node] = own;
  }
  const cycles = members.filter((nodes) => isCycle(nodes, successors));
  return {
    level,
    cycles: cycles.map((nodes) => inOrder(nodes, successors, compare)).sort((a, b) => compare(a[0]!, b[0]!)),
  };
}

/** The members of a cycle as a depth-first walk meets them, from the first on. */
function inOrder(nodes: readonly number[], successors: Successors, compare: Compare): number[] {
  const rest = new Set(nodes);
  const order: number[] = [];
  const stack = [[...nodes].sort(compare)[0]!];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!rest.delete(node)) continue;
    order.push(node);
    stack.push(...successors[node]!.filter((next) => rest.has(next)).sort((a, b) => compare(b, a)));
  }
  return order;
}
