import { mapSliced, type Sliced } from '../model/sliced.js';
import type { RoleNeed } from '../model/role-need.js';

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
/** Each has about forty needs. */
const ROLES_PER_SLICE = 50;

/**
 * Roles by the cosine similarity of their needs. Each need is weighted by its importance, its level of proficiency, and its
 * rarity among roles (inverse document frequency, Spärck Jones 1972).
 *
 * @param needs  of every role, by role id
 * @returns roles that share a need, most similar first, then by id; O(needs of all roles)
 */
export function* relatedRoles(role: string, needs: ReadonlyMap<string, readonly RoleNeed[]>): Sliced<RelatedRole[]> {
  const rarity = yield* rarityOf(needs);
  const own = vectorOf(needs.get(role) ?? [], rarity);
  const related: RelatedRole[] = [];
  let needsInSlice = 0;
  for (const [id, others] of needs) {
    if (id === role || !others.some(({ skill }) => own.has(skill))) continue;
    related.push({ id, ...compare(own, vectorOf(others, rarity)) });
    needsInSlice += others.length;
    if (needsInSlice < NEEDS_PER_SLICE) continue;
    needsInSlice = 0;
    yield;
  }
  return related.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

type Vector = ReadonlyMap<string, number>;

function* rarityOf(needs: ReadonlyMap<string, readonly RoleNeed[]>): Sliced<ReadonlyMap<string, number>> {
  const roles = new Map<string, number>();
  const count = (list: readonly RoleNeed[]) => {
    for (const { skill } of list) roles.set(skill, (roles.get(skill) ?? 0) + 1);
  };
  yield* mapSliced(needs.values(), count, ROLES_PER_SLICE);
  return new Map([...roles].map(([skill, count]) => [skill, Math.log(1 + needs.size / count)]));
}

/** Sorted by skill, so that rounding does not depend on the order of the needs, nor on which role is compared with which. */
function vectorOf(needs: readonly RoleNeed[], rarity: ReadonlyMap<string, number>): Vector {
  const weights = needs.map(({ skill, importance, proficiencyRank }) => {
    const weight = (importance === 'ESSENTIAL' ? 1 : PREFERRED) * (2 - 1 / (proficiencyRank ?? 1));
    return [skill, weight * (rarity.get(skill) ?? 0)] as const;
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
