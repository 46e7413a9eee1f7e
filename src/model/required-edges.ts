import type { PrerequisiteEdge, SkillSet } from './prerequisite-graph.js';

interface Vertex {
  readonly id: string;
  /** null until a closure reaches the skill and its edges have been read */
  required: readonly Vertex[] | null;
  /** The number of the closure that reached the skill last. */
  reachedBy: number;
}

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
  closure(ids: Iterable<string>, except?: SkillSet): SkillSet {
    const closure = ++this.closures;
    const reached: Vertex[] = [];
    const reach = (vertex: Vertex): void => {
      if (vertex.reachedBy === closure || except?.has(vertex.id)) return;
      vertex.reachedBy = closure;
      reached.push(vertex);
    };
    for (const id of ids) reach(this.vertexOf(id));
    // the list grows while it is iterated
    for (const vertex of reached) for (const required of this.requiredBy(vertex)) reach(required);
    return new Set(reached.map(({ id }) => id));
  }

  private vertexOf(id: string): Vertex {
    const found = this.vertices.get(id);
    if (found) return found;
    const vertex = { id, required: null, reachedBy: 0 };
    this.vertices.set(id, vertex);
    return vertex;
  }

  private requiredBy(vertex: Vertex): readonly Vertex[] {
    if (vertex.required !== null) return vertex.required;
    const edges = this.prerequisites.get(vertex.id);
    // the edges may be read later
    if (edges === undefined) return [];
    const required = edges.filter(({ strength, group }) => strength === 'REQUIRED' && group === null);
    vertex.required = required.map(({ to }) => this.vertexOf(to));
    return vertex.required;
  }
}
