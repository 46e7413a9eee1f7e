import type { NeedingRoles, NeedsByRole, RoleNeed } from '../model/role-need.js';
import type { Sliced } from '../model/sliced.js';

/** A role with needs similar to those of another one. */
export interface RelatedRole {
  id: string;
  /** In (0, 1]; 1 for the same needs. */
  score: number;
  /** Ids of skills that both need, those that contribute most to the score first. */
  shared: string[];
  /** Ids of skills that only this role needs, the heaviest needs first. */
  beyond: string[];
}

/** The weight of a PREFERRED need relative to an ESSENTIAL one. */
const PREFERRED = 0.5;
const NEEDS_PER_SLICE = 1_000;

/**
 * Roles by the cosine similarity of their needs. Each need is weighted by its importance, its level of proficiency, and its
 * rarity among roles (inverse document frequency, Spärck Jones 1972).
 *
 * @param needs    of every role, by role id
 * @param needing  the same by skill
 * @returns roles that share a need, most similar first, then by id; O(needs of the roles that share one)
 */
export function* relatedRoles(role: string, needs: NeedsByRole, needing: NeedingRoles): Sliced<RelatedRole[]> {
  const rarityOf = (skill: string) => Math.log(1 + needs.size / (needing.get(skill)?.length ?? 1));
  const own = vectorOf(needs.get(role) ?? [], rarityOf);
  const related: RelatedRole[] = [];
  let needsInSlice = 0;
  for (const id of sharing(own.keys(), needing)) {
    if (id === role) continue;
    const others = needs.get(id) ?? [];
    related.push({ id, ...compare(own, vectorOf(others, rarityOf)) });
    needsInSlice += others.length;
    if (needsInSlice < NEEDS_PER_SLICE) continue;
    needsInSlice = 0;
    yield;
  }
  return related.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** The roles that need any of some skills. */
function sharing(skills: Iterable<string>, needing: NeedingRoles): ReadonlySet<string> {
  const roles = new Set<string>();
  for (const skill of skills) for (const { role } of needing.get(skill) ?? []) roles.add(role);
  return roles;
}

type Vector = ReadonlyMap<string, number>;

/** Sorted by skill, so that rounding does not depend on the order of the needs, nor on which role is compared with which. */
function vectorOf(needs: readonly RoleNeed[], rarityOf: (skill: string) => number): Vector {
  const weights = needs.map(({ skill, importance, proficiencyRank }) => {
    const weight = (importance === 'ESSENTIAL' ? 1 : PREFERRED) * (2 - 1 / (proficiencyRank ?? 1));
    return [skill, weight * rarityOf(skill)] as const;
  });
  return new Map(weights.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function compare(own: Vector, other: Vector): Omit<RelatedRole, 'id'> {
  const shared: [skill: string, part: number][] = [];
  const beyond: [skill: string, part: number][] = [];
  for (const [skill, weight] of other) {
    const ownWeight = own.get(skill);
    if (ownWeight === undefined) beyond.push([skill, weight]);
    else shared.push([skill, weight * ownWeight]);
  }
  return {
    // rounding must not raise a score above that of equal needs
    score: Math.min(1, product(own, other) / Math.sqrt(product(own, own) * product(other, other))),
    shared: mostFirst(shared),
    beyond: mostFirst(beyond),
  };
}

function product(one: Vector, other: Vector): number {
  let sum = 0;
  for (const [skill, weight] of one) sum += weight * (other.get(skill) ?? 0);
  return sum;
}

const mostFirst = (parts: readonly [skill: string, part: number][]): string[] =>
  [...parts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([skill]) => skill);
