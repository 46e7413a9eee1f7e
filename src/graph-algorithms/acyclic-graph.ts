import { getOrCreate } from '../model/maps.js';

interface Vertex {
  /** In a topological order. */
  position: number;
  successors: Vertex[];
  predecessors: Vertex[];
}

/**
 * A graph that accepts edges only as long as they close no cycle (Pearce and Kelly 2006). It maintains a topological order;
 * an edge against that order makes it search only the nodes between the edge's ends.
 */
export class AcyclicGraph<Node> {
  private readonly vertices = new Map<Node, Vertex>();

  /**
   * Adds an edge, unless it closes a cycle.
   *
   * @returns whether the edge was added
   */
  add(from: Node, to: Node): boolean {
    const [source, target] = [this.vertexOf(from), this.vertexOf(to)];
    if (source === target) return false;
    if (target.position < source.position) {
      const after = reach(target, ({ successors }) => successors, target.position, source.position);
      if (after.has(source)) return false;
      const before = reach(source, ({ predecessors }) => predecessors, target.position, source.position);
      reorder(before, after);
    }
    source.successors.push(target);
    target.predecessors.push(source);
    return true;
  }

  private vertexOf(node: Node): Vertex {
    const create = () => ({ position: this.vertices.size, successors: [], predecessors: [] });
    return getOrCreate(this.vertices, node, create);
  }
}

/** The vertices that one reaches between two positions. */
function reach(start: Vertex, next: (vertex: Vertex) => Vertex[], first: number, last: number): Set<Vertex> {
  const found = new Set([start]);
  for (const vertex of found) {
    for (const other of next(vertex)) if (other.position >= first && other.position <= last) found.add(other);
  }
  return found;
}

/** Redistributes the positions of both sets: `before` comes first, each set in its previous order. */
function reorder(before: ReadonlySet<Vertex>, after: ReadonlySet<Vertex>): void {
  const sorted = (vertices: ReadonlySet<Vertex>): Vertex[] => [...vertices].sort((a, b) => a.position - b.position);
  const vertices = [...sorted(before), ...sorted(after)];
  const positions = vertices.map(({ position }) => position).sort((a, b) => a - b);
  vertices.forEach((vertex, index) => (vertex.position = positions[index] ?? vertex.position));
}
