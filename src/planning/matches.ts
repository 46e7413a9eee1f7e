import { getOrCreate } from '../model/maps.js';
import type { NeedingRoles, NeedsByRole, RoleNeed } from '../model/role-need.js';
import type { Sliced } from '../model/sliced.js';
import { type Coverage, coverageOf, extentOf, needWeight } from './coverage.js';
import type { Known } from './known.js';
import { needsOf } from './needs.js';

export interface RoleMatch {
  role: string;
  coverage: number;
  /** of the needs that are not fully met */
  unmetWeight: number;
  needs: readonly RoleNeed[];
}

const ROLES_PER_SLICE = 100;
const SKILLS_PER_SLICE = 1_000;

/**
 * How far known skills cover each role (see needWeight): highest coverage first, then the least missing weight, then by id.
 * Roles without needs are left out. Only roles that need something known are compared with it: a large graph has ten thousand
 * roles. Which needs are met is left to needsOfMatch, for the roles that are shown.
 *
 * @param roles    needs by role id
 * @param needing  the roles that need each skill
 * @param known    with assumed prerequisites, where the caller assumes them (see assumePrerequisites)
 */
export function* roleMatches(roles: NeedsByRole, needing: NeedingRoles, known: Known): Sliced<RoleMatch[]> {
  const needingKnown = yield* rolesNeeding(known.skills, needing);
  const hasAssumptions = known.assumptions.length > 0;
  const matches: RoleMatch[] = [];
  for (const [role, needs] of roles) {
    if (needs.length === 0) continue;
    const total = totalOf(needs);
    const mayBeCovered = needingKnown.has(role) || (hasAssumptions && total.hasGroups);
    const { coverage, unmetWeight } = mayBeCovered
      ? extentOf(needs, known)
      : { coverage: 0, unmetWeight: total.weight };
    matches.push({ role, needs, coverage: withoutNoise(coverage), unmetWeight: withoutNoise(unmetWeight) });
    if (matches.length % ROLES_PER_SLICE === 0) yield;
  }
  return matches.sort((a, b) => b.coverage - a.coverage || a.unmetWeight - b.unmetWeight || (a.role < b.role ? -1 : 1));
}

function* rolesNeeding(skills: Iterable<string>, needing: NeedingRoles): Sliced<ReadonlySet<string>> {
  const roles = new Set<string>();
  let looked = 0;
  for (const skill of skills) {
    for (const { role } of needing.get(skill) ?? []) roles.add(role);
    if (++looked % SKILLS_PER_SLICE === 0) yield;
  }
  return roles;
}

/** What depends on needs alone. */
interface Total {
  weight: number;
  /** An assumption may meet a group of which nothing is known. */
  hasGroups: boolean;
}

/** Many requests get the same lists of needs, which are in memory. */
const totals = new WeakMap<readonly RoleNeed[], Total>();

function totalOf(needs: readonly RoleNeed[]): Total {
  return getOrCreate(totals, needs, () => ({
    weight: needsOf(needs).reduce((sum, need) => sum + needWeight(need), 0),
    hasGroups: needs.some(({ group }) => group !== null),
  }));
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
