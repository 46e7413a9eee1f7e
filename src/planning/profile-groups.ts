import type { Alternatives } from '../model/entity-facts.js';
import { grouped } from '../model/maps.js';
import type { PrerequisiteGraph } from '../model/prerequisite-graph.js';
import { groupKey } from './group-members.js';
import type { Known } from './known.js';
import { type Need, skillsIn } from './needs.js';
import { directPrerequisites } from './requirements.js';

/**
 * Whether a skill requires one of some groups, itself or through what it requires: one asks for a language before the
 * skills that need one.
 */
export function waitingFor(
  graph: PrerequisiteGraph,
  known: Known,
  groups: readonly Alternatives[],
): (skill: string) => boolean {
  const keys = new Set(groups.map(groupKey));
  const requiresOne = (id: string): boolean =>
    directPrerequisites(graph, id, false).anyOf.some((one) => keys.has(groupKey(one)) && known.metBy(one) === null);
  return (skill) => [...known.impliedBy(skill)].some(requiresOne);
}

export function groupsIn(needs: readonly Need[]): Alternatives[] {
  return mergeGroups(
    needs.flatMap((need) => (need.group === null ? [] : [{ group: need.group, options: skillsIn(need) }])),
  );
}

/** A named group once, with the options of each choice of it. */
export function mergeGroups(choices: readonly Alternatives[]): Alternatives[] {
  const same = grouped(choices, groupKey);
  return [...same.values()].flatMap((list) => {
    const options = [...new Set(list.flatMap((choice) => choice.options))];
    return list.slice(0, 1).map(({ group }) => ({ group, options }));
  });
}
