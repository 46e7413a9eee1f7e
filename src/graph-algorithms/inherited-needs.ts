import { getOrCreate } from '../model/maps.js';
import type { NeedsByRole, RoleNeed, RolesBefore } from '../model/role-need.js';
import type { Sliced } from '../model/sliced.js';
import { stronglyConnectedComponents } from './components.js';
import { getOrThrow } from './get-or-throw.js';

const NONE: readonly never[] = [];
/** Each has about forty needs. */
const ROLES_PER_SLICE = 25;

/**
 * The needs of roles, with those that they inherit: a role also has the ESSENTIAL needs of the roles that lead to it,
 * directly or indirectly, at the highest proficiency. Where several roles lead to one, it inherits what they share, as far
 * as each of them has it. Roles that lead to each other inherit from one another.
 *
 * @param stated            what the data of each role states
 * @param includePreferred  whether PREFERRED needs are inherited as well, as PREFERRED ones
 * @returns the given lists for roles to which no other leads; for the others, inherited needs first
 */
export function* effectiveNeeds(
  stated: NeedsByRole,
  before: RolesBefore,
  includePreferred = false,
): Sliced<NeedsByRole> {
  if (before.size === 0) return stated;
  const found = new Map(stated);
  let roles = 0;
  for (const { role, own, inherited } of inheritance(stated, before)) {
    const kept = includePreferred ? inherited : essentialOf(inherited);
    const needs: RoleNeed[] = [];
    for (const need of combined(kept, own).values()) addRoleNeeds(needs, role, need);
    if (needs.length > 0) found.set(role, needs);
    if (++roles % ROLES_PER_SLICE === 0) yield;
  }
  return found;
}

/** A need that a role states although a role before it has the same one. */
export interface RepeatedNeed {
  role: string;
  /** The id of a skill or a group. */
  of: string;
  /** The role before it that states the need. */
  statedBy: string;
  /** Whether it asks for less than the role before, in proficiency or importance. */
  isLower: boolean;
  /** Whether the role would have the need without stating it. */
  isRedundant: boolean;
}

/** Needs that add nothing to inherited ones, and those that ask for less than a role before. */
export function repeatedNeeds(stated: NeedsByRole, before: RolesBefore): RepeatedNeed[] {
  return [...inheritance(stated, before)].flatMap(({ role, own, inherited }) =>
    [...own].flatMap(([of, need]) => {
      const earlier = inherited.get(of);
      if (!earlier) return [];
      const isLower = need.rank < earlier.rank || (earlier.isEssential && !need.isEssential);
      const isRedundant = earlier.isEssential && need.rank <= earlier.rank;
      return isLower || isRedundant ? [{ role, of, statedBy: earlier.statedBy, isLower, isRedundant }] : [];
    }),
  );
}

/** A need of a skill, or of one option of a group. */
interface Need {
  group: string | null;
  options: readonly string[];
  isEssential: boolean;
  /** 0 for any proficiency. */
  rank: number;
  /** The id of a role. */
  statedBy: string;
}

/** By the id of the group or of the skill. */
type Needs = ReadonlyMap<string, Need>;

interface Inheritance {
  role: string;
  own: Needs;
  /** With PREFERRED needs. */
  inherited: Needs;
}

/** What each role to which others lead states and inherits, earlier roles first. */
function* inheritance(stated: NeedsByRole, before: RolesBefore): Generator<Inheritance> {
  const { components, of } = stronglyConnectedComponents(before.keys(), (role) => before.get(role) ?? NONE);
  const all = new Map<string, Needs>();
  for (const component of components) {
    const own = new Map(component.nodes.map((role) => [role, toNeeds(role, stated.get(role) ?? NONE)]));
    const earlier = component.nodes
      .flatMap((role) => before.get(role) ?? NONE)
      .filter((role) => of(role) !== component);
    const shared = sharedNeeds([...new Set(earlier)].map((role) => getOrThrow(all, role)));
    for (const [role, needs] of own) {
      const cyclic = [...own].filter(([other]) => other !== role);
      const inherited = cyclic.reduce((found, [, more]) => combined(found, more), shared);
      all.set(role, combined(inherited, needs));
      if (before.has(role)) yield { role, own: needs, inherited };
    }
  }
}

function toNeeds(role: string, stated: readonly RoleNeed[]): Needs {
  const needs = new Map<string, Need & { options: string[] }>();
  for (const { skill, group, importance, proficiencyRank } of stated) {
    const create = () => {
      return {
        group,
        options: [],
        isEssential: importance === 'ESSENTIAL',
        rank: proficiencyRank ?? 0,
        statedBy: role,
      };
    };
    getOrCreate(needs, group ?? skill, create).options.push(skill);
  }
  return needs;
}

function addRoleNeeds(needs: RoleNeed[], role: string, { group, options, isEssential, rank, statedBy }: Need): void {
  const importance = isEssential ? 'ESSENTIAL' : 'PREFERRED';
  const proficiencyRank = rank === 0 ? null : rank;
  for (const skill of options) {
    const need: RoleNeed = { skill, group, importance, proficiencyRank };
    if (statedBy !== role) need.inheritedFrom = statedBy;
    needs.push(need);
  }
}

function essentialOf(needs: Needs): Needs {
  const found = new Map<string, Need>();
  for (const [key, need] of needs) if (need.isEssential) found.set(key, need);
  return found;
}

/** What several roles have in common, as far as each of them has it. */
function sharedNeeds([first = new Map<string, Need>(), ...rest]: readonly Needs[]): Needs {
  return rest.reduce((shared, needs) => {
    const common = [...shared].flatMap(([key, need]) => {
      const other = needs.get(key);
      const options = other ? need.options.filter((skill) => other.options.includes(skill)) : NONE;
      return other && options.length > 0 ? [[key, { ...weaker(need, other), options }] as const] : [];
    });
    return new Map(common);
  }, first);
}

/** Stated by the role that asks for the lower proficiency. */
function weaker(a: Need, b: Need): Need {
  return { ...(a.rank <= b.rank ? a : b), isEssential: a.isEssential && b.isEssential };
}

/** Needs and later ones without repeats, each as strong as the stronger of the two. */
function combined(earlier: Needs, later: Needs): Needs {
  if (earlier.size === 0) return later;
  const found = new Map(earlier);
  for (const [key, need] of later) {
    const other = found.get(key);
    found.set(key, other ? stronger(other, need) : need);
  }
  return found;
}

/** Stated by the role that asks for the higher proficiency, the later one if both do, unless it only prefers the skill. */
function stronger(earlier: Need, later: Need): Need {
  const isMore =
    earlier.rank > later.rank || (earlier.rank === later.rank && earlier.isEssential && !later.isEssential);
  const more = isMore ? earlier : later;
  return more.isEssential || !(earlier.isEssential || later.isEssential) ? more : { ...more, isEssential: true };
}
