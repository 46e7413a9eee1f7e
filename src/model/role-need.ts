import type { Importance } from './records.js';

/** A role's need of a skill; the rank is that of the level of proficiency, null where the graph does not say. */
export interface RoleNeed {
  skill: string;
  importance: Importance;
  proficiencyRank: number | null;
}
