import { endsOf } from '../model/dataset-content.js';
import type { EdgeRecord } from '../model/records.js';
import { grouped } from '../model/maps.js';
import { namedGroups } from './named-groups.js';
import { byEnds, type Change, type CheckedGraph, type Found, type Rule } from './rule.js';
import { isUnexplained } from './unexplained.js';

/** Groups of alternatives that offer no choice, or whose members differ in strength. */
export const alternativeGroups: Rule = (graph) => [...keyedGroups(graph), ...namedGroups(graph)];

/** The groups of the prerequisites of one skill. */
function keyedGroups({ edges }: CheckedGraph): Found[] {
  const alternatives = edges.filter(({ kind, group }) => kind === 'REQUIRES' && group !== null).sort(byEnds);
  const groups = grouped(alternatives, ({ from, group }) => JSON.stringify([from, group]));
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const members = [first, ...others];
    const found = { ids: [first.from, ...members.map(({ to }) => to)], edges: members.map(endsOf) };
    if (others.length === 0) {
      const message = `group ${first.group} of ${first.from} has only one member, ${first.to}; add others, or drop the group`;
      return [{ ...found, message, suggestion: ungrouped(first) }];
    }
    if (others.every(({ strength }) => strength === first.strength)) return [];
    const strengths = members.map(({ to, strength }) => `${to} ${strength}`).join(', ');
    const message = `group ${first.group} of ${first.from} mixes strengths (${strengths}); give all its members one`;
    return [{ ...found, message }];
  });
}

/** Empty where the edge has neither citations nor a rationale, since applyChanges would refuse the change. */
function ungrouped({ from, to, strength, basis, rationale, citations }: EdgeRecord): Change[] {
  const isFounded = basis === 'STATED' ? citations.length > 0 : !isUnexplained(basis, rationale);
  if (!isFounded || strength === null) return [];
  return [{ setPrerequisite: { skill: from, prerequisite: to, strength, group: null, rationale, basis, citations } }];
}
