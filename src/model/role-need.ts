import type { Importance } from './records.js';

/** A skill that a role needs, with the rank of the required level of proficiency, if any. */
export interface RoleNeed {
  skill: string;
  importance: Importance;
  proficiencyRank: number | null;
  /** needs of one role with the same group are alternatives: one is enough */
  group: string | null;
}
