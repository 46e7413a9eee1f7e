import type { Successors } from './components.js';

/**
 * A shortest path of at least one edge (breadth-first search; Moore 1959); from a node to itself it is a shortest cycle.
 *
 * @returns the nodes of the path, both ends included; null where there is no path
 */
export function shortestPath<Node>(from: Node, to: Node, successors: Successors<Node>): Node[] | null {
  const previous = new Map<Node, Node>();
  const queue = [from];
  for (const node of queue) {
    for (const next of successors(node)) {
      if (previous.has(next)) continue;
      previous.set(next, node);
      if (next === to) return pathTo(to, from, previous);
      queue.push(next);
    }
  }
  return null;
}

function pathTo<Node>(to: Node, from: Node, previous: ReadonlyMap<Node, Node>): Node[] {
  const path = [to];
  for (let node = previous.get(to); node !== undefined; node = previous.get(node)) {
    path.push(node);
    if (node === from) break;
  }
  return path.reverse();
}
