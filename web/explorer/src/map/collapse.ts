import type { MapView } from './map-view.js';

interface Edge {
  from: string;
  to: string;
}

interface Collapsible {
  skills: readonly { id: string; depth: number }[];
  /** `from` requires `to` */
  edges: readonly Edge[];
}

/** The skills next to one in the direction of the map: its prerequisites, or what it unlocks. */
export function nextSkills(id: string, edges: readonly Edge[], direction: MapView['direction']): string[] {
  const isUnlocks = direction === 'unlocks';
  return edges.filter(({ from, to }) => (isUnlocks ? to : from) === id).map(({ from, to }) => (isUnlocks ? from : to));
}

/** A map without what is only reached through collapsed skills. */
export function collapseMap<Map extends Collapsible>(
  map: Map,
  collapsed: ReadonlySet<string>,
  direction: MapView['direction'],
): Map {
  if (collapsed.size === 0) return map;
  const all = reached(map, new Set(), direction);
  const shown = reached(map, collapsed, direction);
  const isShown = (id: string) => shown.has(id) || !all.has(id);
  return {
    ...map,
    skills: map.skills.filter(({ id }) => isShown(id)),
    edges: map.edges.filter(({ from, to }) => isShown(from) && isShown(to)),
  };
}

/** What is reached from the starting skills without going on from collapsed ones. */
function reached({ skills, edges }: Collapsible, collapsed: ReadonlySet<string>, direction: MapView['direction']) {
  const found = new Set(skills.filter(({ depth }) => depth === 0).map(({ id }) => id));
  // a set also yields what is added to it on the way
  for (const id of found) {
    if (collapsed.has(id)) continue;
    for (const next of nextSkills(id, edges, direction)) found.add(next);
  }
  return found;
}
