import type { PlanningReads, StartingSkill, StoredPlanningReads, TimedSkill } from '../ports/planning-reads.js';
import type { PrerequisiteIndexCache } from './prerequisite-index-cache.js';
import type { AdjacencyCache } from './adjacency-cache.js';
import type { ReadThroughCache } from './read-through-cache.js';
import { IndexInStep, type IndexSource } from './index-in-step.js';
import { ANY_LEVEL } from './level-changes.js';
import { effectiveNeedsIndex, needingRolesIndex, rolesBeforeIndex, statedNeedsIndex } from './role-needs-index.js';
import { startingSkillsIndex } from './starting-skills-index.js';
import type { VersionedCache } from './versioned-cache.js';
import {
  type PlanSkill,
  type PrerequisiteEdge,
  prerequisiteGraph,
  type PrerequisiteGraph,
} from '../../model/prerequisite-graph.js';
import type { NeedingRoles, NeedsByRole, RoleNeed, RolesBefore } from '../../model/role-need.js';
import type { EntityFacts } from '../../model/entity-facts.js';

const EVERYTHING = () => 'everything' as const;
/** For what the index caches. */
const NO_PARTS = () => [];

/** Planning's reads through the cache. */
export class CachedPlanningReads implements PlanningReads {
  private readonly leadingRoles: IndexInStep<RolesBefore>;
  private readonly allNeeds: IndexInStep<NeedsByRole>;
  private readonly needing: IndexInStep<NeedingRoles>;
  private readonly starting: IndexInStep<readonly StartingSkill[]>;

  /** @param isTrusted  whether cached values may be served */
  constructor(
    private readonly cache: ReadThroughCache,
    private readonly reads: StoredPlanningReads,
    private readonly adjacency: AdjacencyCache,
    private readonly indexCache: PrerequisiteIndexCache,
    versioned: VersionedCache,
    isTrusted: () => boolean,
  ) {
    const inStep = <Index>(source: IndexSource<Index>) => new IndexInStep(versioned, isTrusted, source);
    const stated = inStep(statedNeedsIndex(cache, reads));
    this.leadingRoles = inStep(rolesBeforeIndex(cache, reads));
    this.allNeeds = inStep(effectiveNeedsIndex(stated, this.leadingRoles));
    this.needing = inStep(needingRolesIndex(this.allNeeds));
    this.starting = inStep(startingSkillsIndex(cache, reads));
  }

  async facts(ids: readonly string[]): Promise<ReadonlyMap<string, EntityFacts>> {
    const { facts: held } = this.indexCache.current();
    const others = ids.filter((id) => !held.has(id));
    const read = (missing: readonly string[]) => this.reads.facts(missing);
    const facts = await this.cache.readBatch<EntityFacts>('facts ', others, read, factDependencies);
    for (const id of ids) {
      const fact = held.get(id);
      if (fact) facts.set(id, fact);
    }
    return facts;
  }

  /** The facts of every skill in the index, if it has all of the ids. */
  cachedFacts(ids: readonly string[]): ReadonlyMap<string, EntityFacts> | undefined {
    const { facts } = this.indexCache.current();
    return ids.every((id) => facts.has(id)) ? facts : undefined;
  }

  skills(ids: readonly string[]): Promise<ReadonlyMap<string, PlanSkill>> {
    return this.cache.readBatch<PlanSkill>(
      'plan ',
      ids,
      (missing) => this.reads.skills(missing),
      (id) => [id, ANY_LEVEL],
    );
  }

  learningTimes(): Promise<readonly TimedSkill[]> {
    return this.cache.read('learningTimes', () => this.reads.learningTimes(), EVERYTHING);
  }

  cachedLearningTimes(): readonly TimedSkill[] | undefined {
    return this.cache.get('learningTimes');
  }

  directPrerequisites(ids: readonly string[]): Promise<ReadonlyMap<string, readonly PrerequisiteEdge[]>> {
    return this.adjacency.directPrerequisites(ids);
  }

  /** The prerequisites of a skill that are in memory: in the index, whose look-ups check nothing, or among the cached edges. */
  prerequisitesInMemory(): (id: string) => readonly PrerequisiteEdge[] | undefined {
    const { prerequisites } = this.indexCache.current();
    return (id) => prerequisites.get(id) ?? this.adjacency.edgesOf('OUT', id);
  }

  /** Returns the whole index, after reading what it lacks of the closure. */
  async closureGraph(ids: readonly string[], limit: number): Promise<PrerequisiteGraph | null> {
    const index = this.indexCache.current();
    for (let missing = index.missing(ids); missing.length > 0; missing = index.missing(ids)) {
      const starts = missing;
      const key = JSON.stringify(['closureGraph', starts, limit]);
      const found = await this.cache.readParts(key, () => this.reads.closureGraph(starts, limit), NO_PARTS);
      if (found === null) return null;
      index.add(starts, found);
    }
    return index.hasLargeClosure(ids, limit) ? null : index;
  }

  /** The whole index, if the closure is in it; null where that has at least `limit` skills. */
  cachedClosureGraph(ids: readonly string[], limit: number): PrerequisiteGraph | null | undefined {
    const index = this.indexCache.current();
    if (index.missing(ids).length > 0) return undefined;
    return index.hasLargeClosure(ids, limit) ? null : index;
  }

  /** Reads what some skills require directly, and what the index lacks of them, before it is asked for. */
  async loadSkills(ids: readonly string[]): Promise<void> {
    // taken first: what a write changes meanwhile is removed from the one after it
    const index = this.indexCache.current();
    const prerequisites = await this.directPrerequisites(ids);
    const missing = ids.filter((id) => !index.skills.has(id));
    if (missing.length === 0 || !this.indexCache.hasRoom) return;
    const skills = await this.cache.readUncached(() => this.reads.skills(missing));
    index.add(missing, prerequisiteGraph(skills, prerequisites));
  }

  roleNeeds(roles: readonly string[]): Promise<NeedsByRole> {
    return this.cache.readBatch<readonly RoleNeed[]>(
      'needs ',
      roles,
      (missing) => this.reads.roleNeeds(missing),
      (id) => [id, ANY_LEVEL],
    );
  }

  async rolesBefore(): Promise<RolesBefore> {
    return this.leadingRoles.current();
  }

  async effectiveNeeds(): Promise<NeedsByRole> {
    return this.allNeeds.current();
  }

  async needingRoles(): Promise<NeedingRoles> {
    return this.needing.current();
  }

  async startingSkills(): Promise<readonly StartingSkill[]> {
    return this.starting.current();
  }

  /** Depends on what the learner knows, so that it is rarely read again. */
  candidates(...args: Parameters<PlanningReads['candidates']>): Promise<readonly string[]> {
    return this.cache.readUncached(() => this.reads.candidates(...args));
  }
}

/** Facts that tell more about skills than that there is an edge depend on these skills, too. */
function factDependencies(id: string, facts: EntityFacts | undefined): readonly string[] {
  switch (facts?.kind) {
    case 'LEVEL':
      return [id, ANY_LEVEL, ...facts.skills.map((skill) => skill.id), ...facts.groups.map(({ group }) => group)];
    case 'AREA':
    case 'TRACK':
      return [id, ...facts.skills, ...facts.groups.map(({ group }) => group)];
    case 'TECHNOLOGY':
      return [id, ...facts.uses.map(({ skill }) => skill)];
    case 'ROLE':
      return [id, ANY_LEVEL];
    default:
      return [id];
  }
}
