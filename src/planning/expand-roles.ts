import type { RoleFacts } from '../model/entity-facts.js';
import type { RoleNeed } from '../model/role-need.js';
import { type Need, needsOf } from './needs.js';

/** The roles that lead to the named ones, directly or indirectly, by id. */
export type RolesBefore = ReadonlyMap<string, RoleFacts>;

/**
 * The needs that were met before a role: those of the role that leads to it and of the roles before that one. Where several
 * roles lead to one, only the needs that they share, as far as each of them has them.
 */
export function sharedNeeds(before: readonly string[], roles: RolesBefore, path: readonly string[] = []): RoleNeed[] {
  // roles that lead to each other are left out
  const chains = before.flatMap((id) => {
    const role = path.includes(id) ? undefined : roles.get(id);
    return role ? [strongestNeeds([...sharedNeeds(role.before, roles, [...path, id]), ...role.needs])] : [];
  });
  const [first = new Map<string, RoleNeed>(), ...others] = chains;
  return [...first].flatMap(([key, need]) => {
    const same = others.flatMap((needs) => needs.get(key) ?? []);
    return same.length === others.length ? [same.reduce(weaker, need)] : [];
  });
}

function weaker(a: RoleNeed, b: RoleNeed): RoleNeed {
  const [one, other] = [a.proficiencyRank, b.proficiencyRank];
  return {
    ...a,
    importance: b.importance === 'PREFERRED' ? b.importance : a.importance,
    proficiencyRank: one === null || other === null ? null : Math.min(one, other),
  };
}

/** The roles through which one comes to a role, first to last, and the role itself; it begins after a choice of roles. */
export function chainOf(role: RoleFacts, roles: RolesBefore): RoleFacts[] {
  const chain = [role];
  for (let [id, ...others] = role.before; id !== undefined && others.length === 0;) {
    const before = roles.get(id);
    if (!before || chain.includes(before)) break;
    chain.unshift(before);
    [id, ...others] = before.before;
  }
  return chain;
}

/** Needs of several roles without repeats: ESSENTIAL if one of the repeated needs is, at the highest proficiency. */
export function mergeNeeds(needs: readonly RoleNeed[]): Need[] {
  return needsOf([...strongestNeeds(needs).values()]);
}

function strongestNeeds(needs: readonly RoleNeed[]): ReadonlyMap<string, RoleNeed> {
  const found = new Map<string, RoleNeed>();
  for (const need of needs) {
    const other = found.get(keyOf(need));
    found.set(keyOf(need), {
      ...need,
      importance: other?.importance === 'ESSENTIAL' ? 'ESSENTIAL' : need.importance,
      proficiencyRank: Math.max(need.proficiencyRank ?? 0, other?.proficiencyRank ?? 0) || null,
    });
  }
  return found;
}

function keyOf({ group, skill }: RoleNeed): string {
  return group === null ? skill : `${group} ${skill}`;
}
