export type Successors<Node> = (node: Node) => readonly Node[];

export interface Component<Node> {
  /** No edge leads to a component with a higher index. */
  index: number;
  nodes: Node[];
}

export interface Components<Node> {
  /** In reverse topological order: a component comes after all those that it leads to. */
  components: Component<Node>[];
  of: (node: Node) => Component<Node>;
}

interface Visit<Node> {
  readonly node: Node;
  readonly successors: readonly Node[];
  /** Index of the next successor to follow. */
  next: number;
  readonly order: number;
  low: number;
  component: Component<Node> | null;
}

/**
 * Strongly connected components (Tarjan 1972). Iterative, so that the length of a chain is not limited by the call stack.
 *
 * @returns the components of the nodes and of everything that they lead to. When edges point from a skill to what it
 *   requires, prerequisites come first; O(V + E)
 */
export function stronglyConnectedComponents<Node extends NonNullable<unknown>>(
  nodes: Iterable<Node>,
  successors: Successors<Node>,
): Components<Node> {
  const visits = new Map<Node, Visit<Node>>();
  const components: Component<Node>[] = [];
  const open: Visit<Node>[] = [];

  const enter = (node: Node): Visit<Node> => {
    const order = visits.size;
    const visit = { node, successors: successors(node), next: 0, order, low: order, component: null };
    visits.set(node, visit);
    open.push(visit);
    return visit;
  };
  const close = (root: Visit<Node>): void => {
    const members = open.splice(open.lastIndexOf(root));
    const component = { index: components.length, nodes: members.map(({ node }) => node) };
    for (const member of members) member.component = component;
    components.push(component);
  };

  for (const start of nodes) {
    if (visits.has(start)) continue;
    const calls = [enter(start)];
    for (let visit = calls.at(-1); visit !== undefined; visit = calls.at(-1)) {
      const next = visit.successors[visit.next++];
      if (next === undefined) {
        calls.pop();
        if (visit.low === visit.order) close(visit);
        const parent = calls.at(-1);
        if (parent) parent.low = Math.min(parent.low, visit.low);
        continue;
      }
      const visited = visits.get(next);
      if (!visited) calls.push(enter(next));
      else if (visited.component === null) visit.low = Math.min(visit.low, visited.order);
    }
  }
  return {
    components,
    of: (node) => {
      const component = visits.get(node)?.component;
      if (!component) throw new Error('The node is not in the graph');
      return component;
    },
  };
}

/** Whether a component is a cycle: several nodes, or one with an edge to itself. */
export function isCyclic<Node>({ nodes }: Component<Node>, successors: Successors<Node>): boolean {
  return nodes.length > 1 || nodes.some((node) => successors(node).includes(node));
}
