import type { PrerequisiteEdge, SkillSet } from './prerequisite-graph.js';

interface Vertex {
  readonly id: string;
  /** A number from 0. */
  readonly index: number;
  /** null until a closure reaches the skill and its edges have been read */
  edges: RequiredOf | null;
  /** The number of the closure that reached the skill last. */
  reachedBy: number;
}

/** What a skill requires. */
interface RequiredOf {
  readonly each: readonly Vertex[];
  /** Whether it requires alternatives, too. */
  readonly hasGroups: boolean;
}

const NOT_READ: RequiredOf = { each: [], hasGroups: false };

/**
 * What skills require in any case: REQUIRED edges outside of alternative groups. The edges of a skill are selected when a
 * closure first reaches it, so that later closures over the same graph only follow references.
 */
export class RequiredEdges {
  private readonly vertices = new Map<string, Vertex>();
  private closures = 0;

  /** @param prerequisites  may grow; the edges of a skill never change */
  constructor(private readonly prerequisites: ReadonlyMap<string, readonly PrerequisiteEdge[]>) {}

  /**
   * Skills and everything that they require in any case, directly or indirectly; O(V + E).
   *
   * @param except  skills that the walk does not enter
   */
  closure(ids: Iterable<string>, except?: Iterable<string>): RequiredClosure {
    const closure = ++this.closures;
    // they count as reached already
    for (const id of except ?? []) this.vertexOf(id).reachedBy = closure;
    const reached: Vertex[] = [];
    const reach = (vertex: Vertex): void => {
      if (vertex.reachedBy === closure) return;
      vertex.reachedBy = closure;
      reached.push(vertex);
    };
    for (const id of ids) reach(this.vertexOf(id));
    // the list grows while it is iterated
    for (const vertex of reached) for (const required of this.edgesOf(vertex).each) reach(required);
    return new RequiredClosure(this.vertices, reached);
  }

  private vertexOf(id: string): Vertex {
    const found = this.vertices.get(id);
    if (found) return found;
    const vertex = { id, index: this.vertices.size, edges: null, reachedBy: 0 };
    this.vertices.set(id, vertex);
    return vertex;
  }

  private edgesOf(vertex: Vertex): RequiredOf {
    if (vertex.edges !== null) return vertex.edges;
    const edges = this.prerequisites.get(vertex.id);
    // the edges may be read later
    if (edges === undefined) return NOT_READ;
    const required = edges.filter(({ strength }) => strength === 'REQUIRED');
    const single = required.filter(({ group }) => group === null);
    vertex.edges = {
      each: single.map(({ to }) => this.vertexOf(to)),
      hasGroups: single.length < required.length,
    };
    return vertex.edges;
  }
}

/** Skills and everything that they require in any case, in the order in which they were reached. */
export class RequiredClosure implements SkillSet {
  /** One bit for each member, by index: a set of thousands of ids would take longer than the walk. */
  private readonly bits: Uint32Array;

  constructor(
    private readonly vertices: ReadonlyMap<string, Vertex>,
    private readonly members: readonly Vertex[],
  ) {
    this.bits = new Uint32Array((vertices.size + 31) >>> 5);
    for (const { index } of members) this.bits[index >>> 5]! |= 1 << (index & 31);
  }

  has(id: string): boolean {
    const vertex = this.vertices.get(id);
    // a skill that was found later is beyond the bits
    return vertex !== undefined && (((this.bits[vertex.index >>> 5] ?? 0) >>> (vertex.index & 31)) & 1) === 1;
  }

  *[Symbol.iterator](): Iterator<string> {
    for (const { id } of this.members) yield id;
  }

  /** The members that require alternatives as well. */
  withGroups(): string[] {
    const found: string[] = [];
    for (const { id, edges } of this.members) if (edges?.hasGroups) found.push(id);
    return found;
  }
}
