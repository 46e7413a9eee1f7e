import { type Coverage, coverageOf, needWeight, weightOf } from './coverage.js';
import type { RoleNeed, SkillSet } from './model.js';

export interface RoleMatch extends Coverage {
  role: string;
}

/**
 * How far what is known covers each of some roles (see needWeight): most covered first, of equals the one that lacks
 * least, then by id. A role without needs matches nobody and is left out.
 *
 * @param roles  needs by role id
 * @param known  skill ids as the caller wants them (see assumePrerequisites)
 * @returns have and missing with the weightiest need first, then by skill id
 */
export function roleMatches(roles: ReadonlyMap<string, readonly RoleNeed[]>, known: SkillSet): RoleMatch[] {
  const matches: RoleMatch[] = [];
  for (const [role, needs] of roles) {
    const ordered = [...needs].sort((a, b) => needWeight(b) - needWeight(a) || (a.skill < b.skill ? -1 : 1));
    if (needs.length > 0) matches.push({ role, ...coverageOf(ordered, known) });
  }
  return matches.sort(
    (a, b) => b.coverage - a.coverage || weightOf(a.missing) - weightOf(b.missing) || (a.role < b.role ? -1 : 1),
  );
}
