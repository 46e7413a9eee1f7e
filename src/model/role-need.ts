import type { Importance } from './records.js';

/** A skill that a role needs, with the rank of the required level of proficiency, if any. */
export interface RoleNeed {
  skill: string;
  importance: Importance;
  proficiencyRank: number | null;
  /** needs of one role with the same group are alternatives: one is enough */
  group: string | null;
  /** the role before whose data states the need; absent on what the data of the role itself states */
  inheritedFrom?: string;
}

/** Needs by role id. */
export type NeedsByRole = ReadonlyMap<string, readonly RoleNeed[]>;

export interface NeedingRole {
  role: string;
  importance: Importance;
}

/** The roles that need each skill, by skill id, in the order of their ids. */
export type NeedingRoles = ReadonlyMap<string, readonly NeedingRole[]>;

/** The roles that lead directly to a role, by its id. */
export type RolesBefore = ReadonlyMap<string, readonly string[]>;
