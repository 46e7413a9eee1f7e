import type { EntityFacts } from '../../model/entity-facts.js';
import { RequiredEdges } from '../../model/required-edges.js';
import type { PlanSkill, PrerequisiteEdge, PrerequisiteGraph } from '../../model/prerequisite-graph.js';

const NO_EDGES: readonly PrerequisiteEdge[] = [];

/** Approximate memory of a skill and its facts without its name, of each id in its lists, and of each of its edges. */
const BYTES = { skill: 548, listed: 8, edge: 60 };

/**
 * Skills and their prerequisites, accumulated from the closures that requests have read. An index only grows; after a write
 * a new one is made of what has not changed, so that a request that is being processed keeps a consistent one.
 */
export class PrerequisiteIndex implements PrerequisiteGraph {
  readonly skills = new Map<string, PlanSkill>();
  /** the facts of each of the skills, which are its name */
  readonly facts = new Map<string, EntityFacts>();
  /** skills whose edges have not been read have no entry */
  readonly prerequisites = new Map<string, readonly PrerequisiteEdge[]>();
  readonly required = new RequiredEdges(this.prerequisites);
  bytes = 0;
  private untimed = 0;
  /** interned ids of areas and technologies: each result of the database has strings of its own */
  private readonly internedIds = new Map<string, string>();
  /** skills whose closure is in the index */
  private readonly complete = new Set<string>();
  /** the sizes of closures that are in the index, by skill */
  private readonly closureSizes = new Map<string, number>();

  get lacksTimes(): boolean {
    return this.untimed > 0;
  }

  /** Skills in the closure of some skills whose edges have not been read. */
  missing(ids: readonly string[]): string[] {
    if (ids.every((id) => this.complete.has(id))) return [];
    const visited = new Set(ids);
    const missing: string[] = [];
    for (const id of visited) {
      if (this.complete.has(id)) continue;
      const edges = this.prerequisites.get(id);
      if (edges === undefined) missing.push(id);
      else for (const { to } of edges) visited.add(to);
    }
    if (missing.length === 0) for (const id of visited) this.complete.add(id);
    return missing;
  }

  /** Whether the closure of some skills, which is in the index, has at least `minSize` skills. */
  hasLargeClosure(ids: readonly string[], minSize: number): boolean {
    if (this.skills.size < minSize) return false;
    // the sum of the closures of each skill is most often small enough, and they are counted once
    let bound = 0;
    for (const id of ids) {
      const size = this.closureSizes.get(id) ?? this.countClosure([id], minSize);
      if (size >= minSize) return true;
      this.closureSizes.set(id, size);
      bound += size;
      if (bound >= minSize) return this.countClosure(ids, minSize) >= minSize;
    }
    return false;
  }

  /** Adds the closure of some skills. */
  add(ids: readonly string[], { skills, prerequisites }: PrerequisiteGraph): void {
    for (const skill of skills.values()) this.addSkill(skill);
    for (const id of skills.keys()) this.addEdges(id, prerequisites.get(id) ?? NO_EDGES);
    // unknown ids are not read again
    for (const id of ids) if (!this.prerequisites.has(id)) this.prerequisites.set(id, NO_EDGES);
  }

  /** A copy without some skills. */
  without(ids: readonly string[]): PrerequisiteIndex {
    const removed = new Set(ids);
    const copy = new PrerequisiteIndex();
    for (const [id, skill] of this.skills) if (!removed.has(id)) copy.addSkill(skill);
    for (const id of copy.skills.keys()) copy.addEdges(id, this.prerequisites.get(id) ?? NO_EDGES);
    return copy;
  }

  /** The number of skills in the closure of some; counts to `maximum` only. */
  private countClosure(ids: readonly string[], maximum: number): number {
    const visited = new Set(ids.filter((id) => this.skills.has(id)));
    for (const id of visited) {
      if (visited.size >= maximum) return maximum;
      for (const { to } of this.prerequisites.get(id) ?? NO_EDGES) visited.add(to);
    }
    return visited.size;
  }

  private addSkill(skill: PlanSkill): void {
    if (this.skills.has(skill.id)) return;
    const areas = skill.areas.map(this.intern);
    const technologies = skill.technologies.map(this.intern);
    this.skills.set(skill.id, { ...skill, areas, technologies });
    this.facts.set(skill.id, { kind: 'SKILL', id: skill.id, name: skill.name });
    if (skill.learningTime === null) this.untimed += 1;
    this.bytes += BYTES.skill + skill.name.length + BYTES.listed * (areas.length + technologies.length);
  }

  private addEdges(id: string, edges: readonly PrerequisiteEdge[]): void {
    if (this.prerequisites.has(id)) return;
    const interned = edges.map(({ to, strength, group }) => ({
      from: id,
      to: this.skills.get(to)?.id ?? to,
      strength: strength === 'REQUIRED' ? ('REQUIRED' as const) : ('RECOMMENDED' as const),
      group,
    }));
    this.prerequisites.set(id, interned);
    this.bytes += BYTES.edge * interned.length;
  }

  private readonly intern = (id: string): string => {
    const interned = this.internedIds.get(id);
    if (interned === undefined) this.internedIds.set(id, id);
    return interned ?? id;
  };
}
