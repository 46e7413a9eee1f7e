/** Successors of a node; nodes are the integers from 0. */
export type Successors = readonly (readonly number[])[];

export interface Components {
  /** component of each node */
  of: Int32Array;
  /** nodes of each component; a component comes after all those that it leads to */
  members: number[][];
}

/**
 * Strongly connected components (Tarjan 1972), without recursion, so that a chain of any length is fine.
 *
 * @returns components in reverse topological order: when edges point from a skill to what it requires, prerequisites
 *   come first; O(V + E)
 */
export function stronglyConnectedComponents(successors: Successors): Components {
  const count = successors.length;
  const order = new Int32Array(count);
  const low = new Int32Array(count);
  const edge = new Int32Array(count);
  const of = new Int32Array(count).fill(-1);
  const members: number[][] = [];
  const open: number[] = [];
  const calls: number[] = [];
  let clock = 0;

  const enter = (node: number): void => {
    order[node] = low[node] = ++clock;
    open.push(node);
    calls.push(node);
  };
  const close = (root: number): void => {
    const component: number[] = [];
    let node: number;
    do {
      node = open.pop()!;
      of[node] = members.length;
      component.push(node);
    } while (node !== root);
    members.push(component.reverse());
  };

  for (let start = 0; start < count; start++) {
    if (order[start] === 0) enter(start);
    while (calls.length > 0) {
      const node = calls[calls.length - 1]!;
      const next = successors[node]![edge[node]!++];
      if (next === undefined) {
        calls.pop();
        if (low[node] === order[node]) close(node);
        const parent = calls[calls.length - 1];
        if (parent !== undefined) low[parent] = Math.min(low[parent]!, low[node]!);
      } else if (order[next] === 0) {
        enter(next);
      } else if (of[next] === -1) {
        low[node] = Math.min(low[node]!, order[next]!);
      }
    }
  }
  return { of, members };
}

/** Whether a component is a cycle: several nodes, or one with an edge to itself. */
export function isCycle(component: readonly number[], successors: Successors): boolean {
  return component.length > 1 || successors[component[0]!]!.includes(component[0]!);
}
