import { RequiredEdges } from '../../planning/required-edges.js';
import type { PlanSkill, PrerequisiteEdge, PrerequisiteGraph } from '../../planning/model.js';
import { approximateBytes } from './size.js';

const NO_EDGES: readonly PrerequisiteEdge[] = [];

/**
 * Skills and what they require, put together from what questions have read. It only grows; after a write a new one goes on
 * with what has not changed, so that a question that is being answered keeps what it has.
 */
export class PrerequisiteIndex implements PrerequisiteGraph {
  readonly skills = new Map<string, PlanSkill>();
  /** a skill whose edges have not been read is not in it */
  readonly prerequisites = new Map<string, readonly PrerequisiteEdge[]>();
  readonly required = new RequiredEdges(this.prerequisites);
  bytes = 0;
  private untimed = 0;
  /** skills with everything that they require, directly and further on */
  private readonly whole = new Set<string>();

  get lacksTimes(): boolean {
    return this.untimed > 0;
  }

  /** Those of some skills, and of what they require, whose edges have not been read. */
  missing(ids: readonly string[]): string[] {
    const seen = new Set(ids);
    const missing: string[] = [];
    for (const id of seen) {
      if (this.whole.has(id)) continue;
      const edges = this.prerequisites.get(id);
      if (edges === undefined) missing.push(id);
      else for (const { to } of edges) seen.add(to);
    }
    if (missing.length === 0) for (const id of seen) this.whole.add(id);
    return missing;
  }

  /** Whether some skills and what they require are at least so many. */
  isAtLeast(limit: number, ids: readonly string[]): boolean {
    if (this.skills.size < limit) return false;
    const seen = new Set(ids.filter((id) => this.skills.has(id)));
    for (const id of seen) {
      for (const { to } of this.prerequisites.get(id) ?? NO_EDGES) seen.add(to);
      if (seen.size >= limit) return true;
    }
    return seen.size >= limit;
  }

  /** Adds what some skills require, directly and further on, as it was read. */
  add(ids: readonly string[], { skills, prerequisites }: PrerequisiteGraph): void {
    for (const [id, skill] of skills) this.addSkill(id, skill, prerequisites.get(id) ?? NO_EDGES);
    // what nothing is known of is not asked for again
    for (const id of ids) if (!this.prerequisites.has(id)) this.prerequisites.set(id, NO_EDGES);
  }

  /** All but some skills. */
  without(ids: readonly string[]): PrerequisiteIndex {
    const gone = new Set(ids);
    const rest = new PrerequisiteIndex();
    for (const [id, edges] of this.prerequisites) {
      const skill = this.skills.get(id);
      if (skill && !gone.has(id)) rest.addSkill(id, skill, edges);
    }
    return rest;
  }

  private addSkill(id: string, skill: PlanSkill, edges: readonly PrerequisiteEdge[]): void {
    if (this.prerequisites.has(id)) return;
    this.skills.set(id, skill);
    this.prerequisites.set(id, edges);
    if (skill.learningTime === null) this.untimed += 1;
    this.bytes += approximateBytes(skill) + approximateBytes(edges) + 200;
  }
}
