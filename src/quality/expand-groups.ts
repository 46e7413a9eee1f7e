import { isGroupId } from '../model/ids.js';
import type { EdgeRecord } from '../model/records.js';
import { grouped } from '../model/maps.js';

/** Edges to named groups, in place of which are edges to each member that is enough, with the group's id as `group`. */
export function expandGroups(edges: readonly EdgeRecord[]): EdgeRecord[] {
  const members = grouped(edges.filter(isMembership), ({ from }) => from);
  return edges
    .filter((edge) => !isMembership(edge))
    .flatMap((edge) => {
      if (!isGroupId(edge.to)) return [edge];
      const options = (members.get(edge.to) ?? []).filter(({ to }) => edge.except?.includes(to) !== true);
      return options.map(({ to }) => ({ ...edge, to, group: edge.to, except: null }));
    });
}

/** Edges along which prerequisites form chains: a skill requires another, or a group with its members. */
export function isChained({ kind }: EdgeRecord): boolean {
  return kind === 'REQUIRES' || kind === 'HAS_MEMBER';
}

export function isMembership({ kind }: EdgeRecord): boolean {
  return kind === 'HAS_MEMBER';
}
