import type { SkillSet } from '../model/prerequisite-graph.js';
import type { RoleNeed } from '../model/role-need.js';

export interface Coverage<N extends RoleNeed = RoleNeed> {
  /** The weight of the known needs divided by that of all, 0 to 1; 1 where nothing is needed. */
  coverage: number;
  have: N[];
  missing: N[];
}

/**
 * The weight of a need: 2 for an ESSENTIAL one, 1 for a PREFERRED one, times 2 - 1 / r for proficiency at level rank r
 * (1 for the first level or none, 1.5 for the second, below 2 for all). So any essential need outweighs any preferred one.
 */
export function needWeight({ importance, proficiencyRank }: RoleNeed): number {
  return (importance === 'ESSENTIAL' ? 2 : 1) * (2 - 1 / (proficiencyRank ?? 1));
}

/** How far known skills cover needs; `have` and `missing` are in the order of the needs. */
export function coverageOf<N extends RoleNeed>(needs: readonly N[], known: SkillSet): Coverage<N> {
  const have = needs.filter(({ skill }) => known.has(skill));
  const missing = needs.filter(({ skill }) => !known.has(skill));
  const [knownWeight, missingWeight] = [weightOf(have), weightOf(missing)];
  // full coverage is exactly 1, without rounding
  return { coverage: missing.length === 0 ? 1 : knownWeight / (knownWeight + missingWeight), have, missing };
}

export function weightOf(needs: readonly RoleNeed[]): number {
  return needs.reduce((sum, need) => sum + needWeight(need), 0);
}
