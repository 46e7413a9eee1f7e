import type { EdgeRecord } from '../model/records.js';
import { grouped } from './grouped.js';
import { byEnds, type Change, type PrerequisiteChange, refTo, type Rule } from './model.js';
import { isUnexplained } from './unexplained.js';

/** Groups of alternatives that offer no choice, or whose members differ in strength. */
export const alternativeGroups: Rule = ({ edges }) => {
  const alternatives = edges.filter(({ kind, group }) => kind === 'REQUIRES' && group !== null).sort(byEnds);
  const groups = grouped(alternatives, ({ from, group }) => JSON.stringify([from, group]));
  return [...groups.values()].flatMap((members) => {
    const [{ from, to, group }] = members as [EdgeRecord];
    const found = { ids: [from, ...members.map((edge) => edge.to)], edges: members.map(refTo) };
    if (members.length === 1) {
      const message = `group ${group} of ${from} has one member only, ${to}; take it out of the group, or add others`;
      return [{ ...found, message, suggestion: ungrouped(members as [EdgeRecord]) }];
    }
    if (new Set(members.map(({ strength }) => strength)).size === 1) return [];
    const strengths = members.map((edge) => `${edge.to} ${edge.strength}`).join(', ');
    const message = `group ${group} of ${from} mixes strengths (${strengths}); give all its members one`;
    return [{ ...found, message, suggestion: [] }];
  });
};

/** Nothing where the edge lacks what it is founded on, since it would be refused as it is. */
function ungrouped([{ from, to, strength, basis, rationale, citations }]: [EdgeRecord]): Change[] {
  const isFounded = basis === 'STATED' ? citations.length > 0 : !isUnexplained(basis, rationale);
  if (!isFounded || strength === null) return [];
  const setPrerequisite: PrerequisiteChange = {
    skill: from,
    prerequisite: to,
    strength,
    group: null,
    rationale,
    basis,
    citations,
  };
  return [{ setPrerequisite }];
}
