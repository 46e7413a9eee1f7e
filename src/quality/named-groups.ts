import { isGroupId } from '../model/ids.js';
import type { EdgeRecord } from '../model/records.js';
import { isMembership } from './expand-groups.js';
import { edgeKey, endsOf } from '../model/dataset-content.js';
import { grouped } from '../model/maps.js';
import { byEnds, type CheckedGraph, entitiesOf, type Found } from './rule.js';

/** Named groups that offer no choice, in themselves or to what requires or needs them. */
export function namedGroups(graph: CheckedGraph): Found[] {
  const members = grouped(graph.edges.filter(isMembership).sort(byEnds), ({ from }) => from);
  const uses = graph.edges.filter(({ to }) => isGroupId(to)).sort(byEnds);
  return [
    ...entitiesOf(graph, 'ALTERNATIVE_GROUP').flatMap(({ id, name }) => tooFew(id, name, members.get(id) ?? [])),
    ...uses.flatMap((use) => unmeetable(use, members.get(use.to) ?? [])),
  ];
}

function tooFew(id: string, name: string, members: readonly EdgeRecord[]): Found[] {
  if (members.length > 1) return [];
  const [only] = members;
  const has = only ? `only one member, ${only.to}` : 'no members';
  return [
    {
      message: `${name} (${id}) has ${has}; add others, or delete the group`,
      ids: [id, ...members.map(({ to }) => to)],
      edges: members.map(endsOf),
    },
  ];
}

function unmeetable(use: EdgeRecord, members: readonly EdgeRecord[]): Found[] {
  const found = { ids: [use.from, use.to], edges: [endsOf(use)] };
  const technology = members.find(({ to }) => to.startsWith('technology:'));
  if (technology) {
    const message = `${edgeKey(use)}, of which ${technology.to} is a member; a technology cannot be learned`;
    return [{ ...found, message: `${message}: put skills in its place` }];
  }
  const left = members.filter(({ to }) => use.except?.includes(to) !== true);
  const [only] = left;
  // the group itself is reported where nothing is excepted
  if (left.length > 1 || (only && left.length === members.length)) return [];
  const message = only
    ? `${edgeKey(use)} excepts all members but ${only.to}; except fewer, or name ${only.to} itself`
    : `${edgeKey(use)}, of which no member is left that is enough; add members, or except fewer`;
  return [{ ...found, message }];
}
