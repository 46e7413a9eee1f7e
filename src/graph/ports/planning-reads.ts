import type { Importance } from '../../model/records.js';
import type { PlanSkill, PrerequisiteEdge, PrerequisiteGraph } from '../../model/prerequisite-graph.js';
import type { NeedsByRole, RolesBefore } from '../../model/role-need.js';
import type { EntityFacts } from '../../model/entity-facts.js';

/** A skill's learning time with the properties that estimates are based on. */
export type TimedSkill = Pick<PlanSkill, 'levelRank' | 'areas' | 'learningTime'>;

/** Planning's reads: compact results for many skills, one round trip each. Unknown ids have no entry. */
export interface PlanningReads {
  /** What ids mean as goals or as known. */
  facts(ids: readonly string[]): Promise<ReadonlyMap<string, EntityFacts>>;
  skills(ids: readonly string[]): Promise<ReadonlyMap<string, PlanSkill>>;
  /** Of every skill that has a learning time. */
  learningTimes(): Promise<readonly TimedSkill[]>;
  /** By the dependent skill's id. */
  directPrerequisites(ids: readonly string[]): Promise<ReadonlyMap<string, readonly PrerequisiteEdge[]>>;
  /** The closure of some skills, and possibly more; null where the closure has at least `limit` skills. */
  closureGraph(ids: readonly string[], limit: number): Promise<PrerequisiteGraph | null>;
  /** What the data of roles states, without what they inherit. null for every role. */
  roleNeeds(roles: readonly string[] | null): Promise<NeedsByRole>;
  /** Of the whole graph; without roles to which no other leads. */
  rolesBefore(): Promise<RolesBefore>;
  /** The roles whose data states a need for a skill, by skill id. */
  rolesOf(skills: readonly string[]): Promise<ReadonlyMap<string, readonly { role: string; importance: Importance }[]>>;
  /**
   * Candidates for the next skill without goals: at most `limit` skills, and their direct dependents.
   *
   * @param known     ids of known skills
   * @param possible  ids of skills that may be known: these and the options of assumptions
   */
  candidates(known: readonly string[], possible: readonly string[], limit: number): Promise<readonly string[]>;
}
