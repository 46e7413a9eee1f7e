import { type Sliced } from '../model/sliced.js';
import { type Coverage, coverageOf, needWeight, weightOf } from './coverage.js';
import type { SkillSet } from '../model/prerequisite-graph.js';
import type { RoleNeed } from '../model/role-need.js';

export interface RoleMatch extends Coverage {
  role: string;
}

const NEEDS_OF_SLICE = 1_000;

/**
 * How far what is known covers each of some roles (see needWeight): most covered first, of equals the one that lacks
 * least, then by id. A role without needs matches nobody and is left out.
 *
 * @param roles  needs by role id
 * @param known  skill ids as the caller wants them (see assumePrerequisites)
 * @returns have and missing with the weightiest need first, then by skill id
 */
export function* roleMatches(roles: ReadonlyMap<string, readonly RoleNeed[]>, known: SkillSet): Sliced<RoleMatch[]> {
  const matches: { match: RoleMatch; lacks: number }[] = [];
  let needsOfSlice = 0;
  for (const [role, needs] of roles) {
    const ordered = [...needs].sort((a, b) => needWeight(b) - needWeight(a) || (a.skill < b.skill ? -1 : 1));
    const covered = coverageOf(ordered, known);
    if (needs.length > 0) matches.push({ match: { role, ...covered }, lacks: weightOf(covered.missing) });
    needsOfSlice += needs.length;
    if (needsOfSlice < NEEDS_OF_SLICE) continue;
    needsOfSlice = 0;
    yield;
  }
  const ranked = matches.sort(
    (a, b) => b.match.coverage - a.match.coverage || a.lacks - b.lacks || (a.match.role < b.match.role ? -1 : 1),
  );
  return ranked.map(({ match }) => match);
}
