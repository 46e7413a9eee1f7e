import type { Importance } from '../../model/records.js';
import type { PlanSkill, PrerequisiteEdge, PrerequisiteGraph } from '../../model/prerequisite-graph.js';
import type { RoleNeed } from '../../model/role-need.js';
import type { EntityFacts } from '../../model/entity-facts.js';

/** A skill's learning time with what estimates go by. */
export type TimedSkill = Pick<PlanSkill, 'levelRank' | 'areas' | 'learningTime'>;

/** What planning asks of a graph: compact answers over many skills, one round trip each. Unknown ids give no entry. */
export interface PlanningReads {
  /** What ids mean as goals or as known. */
  facts(ids: readonly string[]): Promise<ReadonlyMap<string, EntityFacts>>;
  skills(ids: readonly string[]): Promise<ReadonlyMap<string, PlanSkill>>;
  /** Of every skill that has a learning time. */
  learningTimes(): Promise<readonly TimedSkill[]>;
  /** By the dependent skill's id. */
  directPrerequisites(ids: readonly string[]): Promise<ReadonlyMap<string, readonly PrerequisiteEdge[]>>;
  /**
   * Some skills and everything that they require, directly and further on, and perhaps more; null where that is at least
   * `limit` skills.
   */
  closureGraph(ids: readonly string[], limit: number): Promise<PrerequisiteGraph | null>;
  /** By role id; of every role, or of some. */
  roleNeeds(roles: readonly string[] | null): Promise<ReadonlyMap<string, readonly RoleNeed[]>>;
  /** By skill id. */
  rolesOf(skills: readonly string[]): Promise<ReadonlyMap<string, readonly { role: string; importance: Importance }[]>>;
  /**
   * Skills to think of next when no goal is told: at most `limit`, and what depends on them.
   *
   * @param known  ids of skills and technologies
   */
  candidates(known: readonly string[], limit: number): Promise<readonly string[]>;
}
