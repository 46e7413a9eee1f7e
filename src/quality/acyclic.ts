/**
 * A graph that edges are added to as long as they close no cycle (Pearce and Kelly 2006): it keeps a topological order,
 * and an edge that goes against it has only the nodes between its ends looked at.
 */
export class AcyclicGraph {
  private readonly position: Int32Array;
  private readonly after: number[][];
  private readonly before: number[][];
  /** the search that saw each node last */
  private readonly seen: Int32Array;
  private searches = 0;

  constructor(size: number) {
    this.position = Int32Array.from({ length: size }, (_, node) => node);
    this.after = Array.from({ length: size }, () => []);
    this.before = Array.from({ length: size }, () => []);
    this.seen = new Int32Array(size);
  }

  /** Adds an edge, unless it closes a cycle; tells whether it did. */
  add(from: number, to: number): boolean {
    const [first, last] = [this.position[to]!, this.position[from]!];
    if (first === last) return false;
    if (first < last) {
      const ahead = this.reach(to, this.after, first, last);
      if (this.seen[from] === this.searches) return false;
      this.moveBehind(this.reach(from, this.before, first, last), ahead);
    }
    this.after[from]!.push(to);
    this.before[to]!.push(from);
    return true;
  }

  /** What a node leads to between two positions; it ends early where it meets the last of them. */
  private reach(start: number, next: readonly number[][], first: number, last: number): number[] {
    const { position, seen } = this;
    const search = ++this.searches;
    const found = [start];
    seen[start] = search;
    for (const node of found) {
      for (const one of next[node]!) {
        const at = position[one]!;
        if (seen[one] === search || at < first || at > last) continue;
        seen[one] = search;
        if (at === last) return found;
        found.push(one);
      }
    }
    return found;
  }

  /** Shares out the positions of both lists anew: `first` stand before `last`, each in the order that it had. */
  private moveBehind(first: readonly number[], last: readonly number[]): void {
    const inOrder = (nodes: readonly number[]): number[] =>
      [...nodes].sort((a, b) => this.position[a]! - this.position[b]!);
    const nodes = [...inOrder(first), ...inOrder(last)];
    const positions = nodes.map((node) => this.position[node]!).sort((a, b) => a - b);
    nodes.forEach((node, at) => (this.position[node] = positions[at]!));
  }
}
