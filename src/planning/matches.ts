import type { RoleNeed } from '../model/role-need.js';
import type { Sliced } from '../model/sliced.js';
import { type Coverage, coverageOf, needWeight, weightOf } from './coverage.js';
import type { Known } from './known.js';
import type { Need } from './needs.js';

export interface RoleMatch extends Coverage {
  role: string;
}

const NEEDS_PER_SLICE = 1_000;

/**
 * How far known skills cover each role (see needWeight): highest coverage first, then the least missing weight, then by id.
 * Roles without needs are left out.
 *
 * @param roles  needs by role id
 * @param known  with assumed prerequisites, where the caller assumes them (see assumePrerequisites)
 * @returns `have` and `missing` sorted by weight, heaviest first, then by skill id
 */
export function* roleMatches(roles: ReadonlyMap<string, readonly RoleNeed[]>, known: Known): Sliced<RoleMatch[]> {
  const matches: { match: RoleMatch; missingWeight: number }[] = [];
  let needsInSlice = 0;
  for (const [role, needs] of roles) {
    const ordered = [...needs].sort((a, b) => needWeight(b) - needWeight(a) || (a.skill < b.skill ? -1 : 1));
    const covered = coverageOf(ordered, known);
    if (needs.length > 0) matches.push({ match: { role, ...covered }, missingWeight: weightOf(unmetNeeds(covered)) });
    needsInSlice += needs.length;
    if (needsInSlice < NEEDS_PER_SLICE) continue;
    needsInSlice = 0;
    yield;
  }
  matches.sort(
    (a, b) =>
      b.match.coverage - a.match.coverage ||
      a.missingWeight - b.missingWeight ||
      (a.match.role < b.match.role ? -1 : 1),
  );
  return matches.map(({ match }) => match);
}

/** Needs that are not fully met. */
export function unmetNeeds({ below, missing }: Coverage): Need[] {
  return [...below, ...missing];
}
