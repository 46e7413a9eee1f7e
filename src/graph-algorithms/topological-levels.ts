import { isCyclic, stronglyConnectedComponents, type Successors } from './components.js';

export type Compare<Node> = (a: Node, b: Node) => number;

export interface TopologicalLevels<Node> {
  /** From 0: one above the highest level among a node's successors; the members of a cycle share one level. */
  levels: ReadonlyMap<Node, number>;
  /** The members of each cycle in depth-first order, so that each leads to the next where the cycle is a ring. */
  cycles: Node[][];
}

/**
 * Topological levels (Kahn 1962) of a graph that may have cycles, computed over its condensation; O(V + E).
 *
 * @param compare  a cycle starts with its least member; cycles are sorted by these
 */
export function topologicalLevels<Node extends NonNullable<unknown>>(
  nodes: Iterable<Node>,
  successors: Successors<Node>,
  compare: Compare<Node>,
): TopologicalLevels<Node> {
  const { components } = stronglyConnectedComponents(nodes, successors);
  const levels = new Map<Node, number>();
  for (const component of components) {
    let level = 0;
    for (const node of component.nodes) {
      // a successor without a level is in the same component, as components come in reverse topological order
      for (const next of successors(node)) level = Math.max(level, (levels.get(next) ?? -1) + 1);
    }
    for (const node of component.nodes) levels.set(node, level);
  }
  const cyclic = components.filter((component) => isCyclic(component, successors));
  const cycles = cyclic.map((component) => [...component.nodes].sort(compare));
  cycles.sort((a, b) => compareFirst(a, b, compare));
  return { levels, cycles: cycles.map((cycle) => depthFirst(cycle, successors, compare)) };
}

function compareFirst<Node>([a]: readonly Node[], [b]: readonly Node[], compare: Compare<Node>): number {
  return a === undefined || b === undefined ? 0 : compare(a, b);
}

/** The members of a cycle in depth-first preorder, starting with the first. */
function depthFirst<Node>(cycle: readonly Node[], successors: Successors<Node>, compare: Compare<Node>): Node[] {
  const members = new Set(cycle);
  const visited = new Set<Node>();
  const stack = cycle.slice(0, 1);
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (visited.has(node)) continue;
    visited.add(node);
    const next = successors(node).filter((successor) => members.has(successor) && !visited.has(successor));
    stack.push(...next.sort((a, b) => compare(b, a)));
  }
  return [...visited];
}
