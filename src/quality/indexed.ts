import type { Successors } from '../graph-algorithms/components.js';

/** Edges over the integers from 0: what the algorithms of planning take. */
export interface Indexed {
  ids: readonly string[];
  index: ReadonlyMap<string, number>;
  successors: Successors;
}

/** The ends of the edges, numbered in the order in which they occur; O(E). */
export function indexed(edges: readonly { from: string; to: string }[]): Indexed {
  const ids: string[] = [];
  const index = new Map<string, number>();
  const successors: number[][] = [];
  const indexOf = (id: string): number => {
    const known = index.get(id);
    if (known !== undefined) return known;
    index.set(id, ids.length);
    successors.push([]);
    return ids.push(id) - 1;
  };
  for (const { from, to } of edges) {
    const source = indexOf(from);
    successors[source]!.push(indexOf(to));
  }
  return { ids, index, successors };
}

/** The ids of a shortest chain between two nodes, both ends included (breadth first); null where none leads there. */
export function shortestChain({ ids, index, successors }: Indexed, from: string, to: string): string[] | null {
  const [start, goal] = [index.get(from), index.get(to)];
  if (start === undefined || goal === undefined) return null;
  const before = new Map([[start, start]]);
  for (const node of before.keys()) {
    if (node === goal) break;
    for (const next of successors[node]!) if (!before.has(next)) before.set(next, node);
  }
  if (!before.has(goal)) return null;
  const chain = [goal];
  for (let node = goal; node !== start;) chain.push((node = before.get(node)!));
  return chain.reverse().map((node) => ids[node]!);
}
