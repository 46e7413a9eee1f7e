import type { MonthRange } from '../model/records.js';
import type { Entries } from './dataset.js';

type Share = MonthRange & { id: string };
type Substitution = (a: string, b: string) => boolean;

/**
 * Whether two skills are members of one group of alternatives and serve the same purpose: nothing needs both. Members of
 * "a relational or a NoSQL database" that one role needs beside each other are not substitutes.
 */
export function isAlternative({ skills, roles, groups: named }: Entries): Substitution {
  const groups = [
    ...named.map(({ value }) => new Set(value.members.map(({ id }) => id))),
    ...skills.flatMap(({ value }) => groupsOfOne(value.requires)),
  ];
  const together = [
    ...roles.map(({ value }) => new Set(value.needs.flatMap(({ skill }) => skill ?? []))),
    ...skills.map(({ value }) => new Set(value.requires.flatMap(({ skill, group }) => (group ? [] : (skill ?? []))))),
  ];
  const haveBoth = (sets: readonly ReadonlySet<string>[], a: string, b: string) =>
    sets.some((set) => set.has(a) && set.has(b));
  return (a, b) => haveBoth(groups, a, b) && !haveBoth(together, a, b);
}

/** The groups of one skill, which have no name of their own. */
function groupsOfOne(requires: readonly { skill?: string | undefined; group?: string | undefined }[]): Set<string>[] {
  const members = new Map<string, Set<string>>();
  for (const { skill, group } of requires) {
    if (skill !== undefined && group !== undefined) members.set(group, (members.get(group) ?? new Set()).add(skill));
  }
  return [...members.values()];
}

/**
 * The months that someone takes who learns every share, and of alternatives the one that takes longest.
 *
 * @param isSubstitute  skills that it joins directly or through others count once
 */
export function sumOf(shares: readonly Share[], isSubstitute: Substitution): MonthRange {
  const left = new Set(shares);
  const sum = { min: 0, max: 0 };
  for (const share of left) {
    const alternatives = new Set([share]);
    // the set grows while it is iterated
    for (const one of alternatives) {
      left.delete(one);
      for (const other of left) if (isSubstitute(one.id, other.id)) alternatives.add(other);
    }
    sum.min += Math.max(...[...alternatives].map(({ min }) => min));
    sum.max += Math.max(...[...alternatives].map(({ max }) => max));
  }
  return sum;
}
