import type { PlanSkill, PrerequisiteEdge, PrerequisiteGraph } from '../../model/prerequisite-graph.js';
import type { NeedingRoles, NeedsByRole, RolesBefore } from '../../model/role-need.js';
import type { EntityFacts } from '../../model/entity-facts.js';

/** A skill's learning time with the properties that estimates are based on. */
export type TimedSkill = Pick<PlanSkill, 'levelRank' | 'areas' | 'learningTime'>;

/** A skill that requires nothing. */
export interface StartingSkill {
  id: string;
  /** number of direct dependents, those by way of an alternative group included */
  dependents: number;
}

/** Compact results for many skills, one round trip each. Unknown ids have no entry. */
interface CommonReads {
  /** What ids mean as goals or as known. */
  facts(ids: readonly string[]): Promise<ReadonlyMap<string, EntityFacts>>;
  skills(ids: readonly string[]): Promise<ReadonlyMap<string, PlanSkill>>;
  /** Of every skill that has a learning time. */
  learningTimes(): Promise<readonly TimedSkill[]>;
  /** By the dependent skill's id. */
  directPrerequisites(ids: readonly string[]): Promise<ReadonlyMap<string, readonly PrerequisiteEdge[]>>;
  /** The closure of some skills, and possibly more; null where the closure has at least `limit` skills. */
  closureGraph(ids: readonly string[], limit: number): Promise<PrerequisiteGraph | null>;
  /** What the data of roles states, without what they inherit. */
  roleNeeds(roles: readonly string[]): Promise<NeedsByRole>;
  /** Of the whole graph; without roles to which no other leads. */
  rolesBefore(): Promise<RolesBefore>;
  /**
   * Candidates for the next skill without goals: at most `limit` skills, and their direct dependents.
   *
   * @param starting  ids of skills that require nothing
   * @param known     ids of known skills
   * @param possible  ids of skills that may be known: these and the options of assumptions
   */
  candidates(
    starting: readonly string[],
    known: readonly string[],
    possible: readonly string[],
    limit: number,
  ): Promise<readonly string[]>;
}

/** Planning's reads. */
export interface PlanningReads extends CommonReads {
  /** What every role needs, with what it inherits: held in memory. */
  effectiveNeeds(): Promise<NeedsByRole>;
  /** The same by skill: held in memory. */
  needingRoles(): Promise<NeedingRoles>;
  /** The skills that require nothing, those with the most dependents first, then by id: held in memory. */
  startingSkills(): Promise<readonly StartingSkill[]>;
}

/** What the database answers. */
export interface StoredPlanningReads extends CommonReads {
  /** The ids of all roles. */
  roleIds(): Promise<readonly string[]>;
  /** The ids of all skills. */
  skillIds(): Promise<readonly string[]>;
  /** Those of some skills that require nothing, in any order. */
  startingSkills(ids: readonly string[]): Promise<readonly StartingSkill[]>;
}
