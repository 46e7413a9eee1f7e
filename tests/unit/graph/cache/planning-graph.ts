import { CachedReads } from '../../../../src/graph/cache/cached-reads.js';
import { prerequisiteGraph, type PlanSkill, type PrerequisiteEdge } from '../../../../src/model/prerequisite-graph.js';
import { RecordedDatabase } from './recorded-database.js';

const LIMIT = 100;

export const skillOf = (id: string, more: Partial<PlanSkill> = {}): PlanSkill => ({
  id,
  name: id,
  kind: 'TECHNICAL',
  levelRank: 1,
  areas: [],
  technologies: [],
  dependents: 0,
  learningTime: { min: 1, max: 2 },
  isTimeEstimated: false,
  isRetired: false,
  ...more,
});

export const edgeOf = (from: string, to: string, more: Partial<PrerequisiteEdge> = {}): PrerequisiteEdge => ({
  from,
  to,
  strength: 'REQUIRED',
  group: null,
  ...more,
});

/** Skills and prerequisites in a database, with a cache in front of it. */
export class PlanningGraph {
  readonly skills = new Map<string, PlanSkill>();
  readonly database = new RecordedDatabase({
    'planning.closureGraph': (starts: string[], limit: number) => this.closureOf(starts, limit),
    'planning.facts': (ids: string[]) =>
      new Map(ids.map((id) => [id, { kind: 'TASK', id, name: 'from the database' }])),
  });
  readonly cached: CachedReads;

  constructor(
    skills: readonly PlanSkill[],
    readonly edges: PrerequisiteEdge[],
    maxBytes: number,
    graceMs = 0,
  ) {
    for (const skill of skills) this.skills.set(skill.id, skill);
    this.cached = new CachedReads(this.database.reads, maxBytes, graceMs);
  }

  /** A write of skills, which the cache learns of. */
  async write(...changed: PlanSkill[]): Promise<void> {
    for (const skill of changed) this.skills.set(skill.id, skill);
    this.database.write(...changed.map(({ id }) => id));
    await this.cached.refresh();
  }

  /** The index with the closure of some skills, through the cache. */
  indexOf(...starts: string[]) {
    return this.cached.planning.closureGraph(starts, LIMIT);
  }

  /** The starts of the closures that a call reads from the database. */
  async startsReadBy(call: () => Promise<unknown>): Promise<unknown[]> {
    this.database.takeReceived();
    await call();
    return this.database.takeReceived().flatMap(([name, starts]) => (name === 'planning.closureGraph' ? [starts] : []));
  }

  private closureOf(starts: readonly string[], limit: number) {
    const adjacency = new Map<string, PrerequisiteEdge[]>();
    const visited = new Set(starts.filter((id) => this.skills.has(id)));
    for (const id of visited) {
      const found = this.edges.filter(({ from }) => from === id);
      if (found.length > 0) adjacency.set(id, found);
      for (const { to } of found) visited.add(to);
    }
    if (visited.size >= limit) return null;
    return prerequisiteGraph(new Map([...visited].map((id) => [id, this.skills.get(id)!])), adjacency);
  }
}
