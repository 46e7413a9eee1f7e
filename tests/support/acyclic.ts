/** Nodes that are on a cycle, or lead only to such: none where there is no cycle (Kahn 1962). */
export function cyclicComponent(edges: readonly (readonly [from: string, to: string])[]): string[] {
  let left = edges;
  for (;;) {
    const starts = new Set(left.map(([from]) => from));
    // an edge to a node that leads nowhere is on no cycle
    const rest = left.filter(([, to]) => starts.has(to));
    if (rest.length === left.length) return [...starts].sort();
    left = rest;
  }
}
