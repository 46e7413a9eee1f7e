import type { CollectionFacts, LevelFacts } from '../model/entity-facts.js';
import { isGroupId } from '../model/ids.js';
import type { Assumption, GoalAlternatives } from './input.js';

/** Skills without the members of named groups, and these groups; members among the skills come first in their groups. */
export function withoutMembers(
  { groups }: LevelFacts | CollectionFacts,
  skills: readonly string[],
): [skills: string[], anyOf: GoalAlternatives[]] {
  const own = new Set(skills);
  const anyOf = groups.flatMap(({ group, options }) => {
    const inside = options.filter((option) => own.has(option));
    const outside = options.filter((option) => !own.has(option));
    return inside.length === 0 ? [] : [{ group, options: inside, outside }];
  });
  const members = new Set(anyOf.flatMap(({ options }) => options));
  return [skills.filter((skill) => !members.has(skill)), anyOf];
}

/** A named group is the same whatever its options; groups of single skills are the same if their options are. */
export function groupKey({ group, options }: Pick<Assumption, 'group' | 'options'>): string {
  return group !== null && isGroupId(group) ? group : [...options].sort().join(' ');
}
