/** Nodes that are on a cycle, or lead only to such nodes; empty for an acyclic graph (Kahn 1962). */
export function cyclicComponent(edges: readonly (readonly [from: string, to: string])[]): string[] {
  let remaining = edges;
  for (;;) {
    const starts = new Set(remaining.map(([from]) => from));
    // an edge to a sink is on no cycle
    const rest = remaining.filter(([, to]) => starts.has(to));
    if (rest.length === remaining.length) return [...starts].sort();
    remaining = rest;
  }
}
