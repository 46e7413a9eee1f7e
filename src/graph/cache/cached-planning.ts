import type { PlanningReads, TimedSkill } from '../ports/planning-reads.js';
import type { Importance } from '../../model/records.js';
import type { CurrentIndex } from './current-index.js';
import type { SkillEdges } from './adjacency.js';
import type { ReadThroughCache } from './read-through.js';
import { LEVELS } from './affected-levels.js';
import type { PlanSkill, PrerequisiteEdge, PrerequisiteGraph } from '../../model/prerequisite-graph.js';
import type { RoleNeed } from '../../model/role-need.js';
import type { EntityFacts } from '../../model/entity-facts.js';

const EVERYTHING = () => 'everything' as const;
/** The index keeps it. */
const NOTHING = () => [];

/** Planning's reads, answered from memory where they have been read before. */
export class CachedPlanningReads implements PlanningReads {
  constructor(
    private readonly shared: ReadThroughCache,
    private readonly reads: PlanningReads,
    private readonly edges: SkillEdges,
    private readonly kept: CurrentIndex,
  ) {}

  /** A skill stands for itself: whatever the index holds need not be read. */
  async facts(ids: readonly string[]): Promise<ReadonlyMap<string, EntityFacts>> {
    const { skills } = this.kept.current();
    const others = ids.filter((id) => !skills.has(id));
    const read = (missing: readonly string[]) => this.reads.facts(missing);
    const facts = await this.shared.each<EntityFacts>('facts ', others, read, madeOfFacts);
    for (const id of ids) {
      const skill = skills.get(id);
      if (skill) facts.set(id, { kind: 'SKILL', id, name: skill.name });
    }
    return facts;
  }

  skills(ids: readonly string[]): Promise<ReadonlyMap<string, PlanSkill>> {
    return this.shared.each<PlanSkill>(
      'plan ',
      ids,
      (missing) => this.reads.skills(missing),
      (id) => [id, LEVELS],
    );
  }

  learningTimes(): Promise<readonly TimedSkill[]> {
    return this.shared.one('learningTimes', () => this.reads.learningTimes(), EVERYTHING);
  }

  directPrerequisites(ids: readonly string[]): Promise<ReadonlyMap<string, readonly PrerequisiteEdge[]>> {
    return this.edges.direct(ids);
  }

  /** From the index; what it does not reach yet is read, and added. */
  async closureGraph(ids: readonly string[], limit: number): Promise<PrerequisiteGraph | null> {
    const index = this.kept.current();
    for (let missing = index.missing(ids); missing.length > 0; missing = index.missing(ids)) {
      const asked = missing;
      const key = JSON.stringify(['closureGraph', asked, limit]);
      const found = await this.shared.many(key, () => this.reads.closureGraph(asked, limit), NOTHING);
      if (found === null) return null;
      index.add(asked, found);
    }
    return index.isAtLeast(limit, ids) ? null : index;
  }

  roleNeeds(roles: readonly string[] | null): Promise<ReadonlyMap<string, readonly RoleNeed[]>> {
    if (roles === null) return this.shared.one('roleNeeds', () => this.reads.roleNeeds(null), EVERYTHING);
    return this.shared.each<readonly RoleNeed[]>(
      'needs ',
      roles,
      (missing) => this.reads.roleNeeds(missing),
      (id) => [id, LEVELS],
    );
  }

  rolesOf(
    skills: readonly string[],
  ): Promise<ReadonlyMap<string, readonly { role: string; importance: Importance }[]>> {
    return this.shared.each<readonly { role: string; importance: Importance }[]>(
      'rolesOf ',
      skills,
      (missing) => this.reads.rolesOf(missing),
      (id) => [id],
    );
  }

  /** What is known differs from one learner to the next: not worth keeping. */
  candidates(known: readonly string[], limit: number): Promise<readonly string[]> {
    return this.shared.unkept(() => this.reads.candidates(known, limit));
  }
}

/** A level stands for the skills of the levels below, too, by their kind; other facts hang on their own edges alone. */
function madeOfFacts(id: string, facts: EntityFacts | undefined): readonly string[] {
  return facts?.kind === 'LEVEL' ? [id, LEVELS, ...facts.skills.map((skill) => skill.id)] : [id];
}
