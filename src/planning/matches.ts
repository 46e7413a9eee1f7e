import type { RoleNeed } from '../model/role-need.js';
import type { Sliced } from '../model/sliced.js';
import { type Coverage, coverageOf, extentOf, needWeight } from './coverage.js';
import type { Known } from './known.js';

export interface RoleMatch {
  role: string;
  coverage: number;
  /** of the needs that are not fully met */
  unmetWeight: number;
  needs: readonly RoleNeed[];
}

const NEEDS_PER_SLICE = 1_000;

/**
 * How far known skills cover each role (see needWeight): highest coverage first, then the least missing weight, then by id.
 * Roles without needs are left out. Which needs are met is left to needsOfMatch, for the roles that are shown: ESCO has
 * 124,000 needs.
 *
 * @param roles  needs by role id
 * @param known  with assumed prerequisites, where the caller assumes them (see assumePrerequisites)
 */
export function* roleMatches(roles: ReadonlyMap<string, readonly RoleNeed[]>, known: Known): Sliced<RoleMatch[]> {
  const matches: RoleMatch[] = [];
  let needsInSlice = 0;
  for (const [role, needs] of roles) {
    if (needs.length > 0) matches.push(matchOf(role, needs, known));
    needsInSlice += needs.length;
    if (needsInSlice < NEEDS_PER_SLICE) continue;
    needsInSlice = 0;
    yield;
  }
  return matches.sort((a, b) => b.coverage - a.coverage || a.unmetWeight - b.unmetWeight || (a.role < b.role ? -1 : 1));
}

function matchOf(role: string, needs: readonly RoleNeed[], known: Known): RoleMatch {
  const { coverage, unmetWeight } = extentOf(needs, known);
  return { role, needs, coverage: withoutNoise(coverage), unmetWeight: withoutNoise(unmetWeight) };
}

/** The last digits of a sum depend on the order of its terms, which must not decide about the order of roles. */
function withoutNoise(sum: number): number {
  return Math.round(sum * 1e12) / 1e12;
}

/** The needs of a match by how far they are met: each list by weight, the heaviest first, then by skill id. */
export function needsOfMatch({ needs }: RoleMatch, known: Known): Omit<Coverage, 'coverage'> {
  const ordered = [...needs].sort((a, b) => needWeight(b) - needWeight(a) || (a.skill < b.skill ? -1 : 1));
  const { have, below, missing } = coverageOf(ordered, known);
  return { have, below, missing };
}
