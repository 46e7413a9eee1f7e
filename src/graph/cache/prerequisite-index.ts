import { RequiredEdges } from '../../model/required-edges.js';
import type { PlanSkill, PrerequisiteEdge, PrerequisiteGraph } from '../../model/prerequisite-graph.js';

const NO_EDGES: readonly PrerequisiteEdge[] = [];

/** About how much a skill takes beside its name, what each thing that it names takes, and each of its edges. */
const BYTES = { skill: 450, named: 8, edge: 60 };

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
  /** ids of areas and technologies, each once: every answer of the database brings strings of its own */
  private readonly names = new Map<string, string>();
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
    for (const skill of skills.values()) this.addSkill(skill);
    for (const id of skills.keys()) this.addEdges(id, prerequisites.get(id) ?? NO_EDGES);
    // what nothing is known of is not asked for again
    for (const id of ids) if (!this.prerequisites.has(id)) this.prerequisites.set(id, NO_EDGES);
  }

  /** All but some skills. */
  without(ids: readonly string[]): PrerequisiteIndex {
    const gone = new Set(ids);
    const rest = new PrerequisiteIndex();
    for (const [id, skill] of this.skills) if (!gone.has(id)) rest.addSkill(skill);
    for (const id of rest.skills.keys()) rest.addEdges(id, this.prerequisites.get(id) ?? NO_EDGES);
    return rest;
  }

  private addSkill(skill: PlanSkill): void {
    if (this.skills.has(skill.id)) return;
    const areas = skill.areas.map(this.once);
    const technologies = skill.technologies.map(this.once);
    this.skills.set(skill.id, { ...skill, areas, technologies });
    if (skill.learningTime === null) this.untimed += 1;
    this.bytes += BYTES.skill + skill.name.length + BYTES.named * (areas.length + technologies.length);
  }

  private addEdges(id: string, edges: readonly PrerequisiteEdge[]): void {
    if (this.prerequisites.has(id)) return;
    const own = edges.map(({ from, to, strength, group }) => ({
      from: this.skills.get(from)?.id ?? from,
      to: this.skills.get(to)?.id ?? to,
      strength: strength === 'REQUIRED' ? ('REQUIRED' as const) : ('RECOMMENDED' as const),
      group,
    }));
    this.prerequisites.set(id, own);
    this.bytes += BYTES.edge * own.length;
  }

  private readonly once = (text: string): string => {
    const known = this.names.get(text);
    if (known === undefined) this.names.set(text, text);
    return known ?? text;
  };
}
