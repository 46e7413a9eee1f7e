import { isCyclic, stronglyConnectedComponents, type Successors } from './components.js';
import { shortestPath } from './shortest-path.js';

/**
 * A cycle among the nodes and what they lead to, its first node repeated at the end; null for an acyclic graph. It is a
 * shortest one through its first node, and the same for the same order of nodes and successors; O(V + E).
 */
export function findCycle<Node extends NonNullable<unknown>>(
  nodes: Iterable<Node>,
  successors: Successors<Node>,
): Node[] | null {
  const { components } = stronglyConnectedComponents(nodes, successors);
  const [first] = components.find((component) => isCyclic(component, successors))?.nodes ?? [];
  return first === undefined ? null : shortestPath(first, first, successors);
}
