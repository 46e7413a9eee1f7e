import type { CollectionFacts, LevelFacts } from '../model/entity-facts.js';
import type { GoalAlternatives } from './input.js';

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
