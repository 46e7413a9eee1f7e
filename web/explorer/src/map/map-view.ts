import { queryOf } from '../ui/query.js';

/** What a map's address says beside the thing that it is of. */
export interface MapView {
  direction: 'prerequisites' | 'unlocks';
  /** steps away from what is asked for; null: however many */
  depth: number | null;
  /** in words instead of a drawing */
  list: boolean;
  /** id of the skill that is looked at closely */
  selected: string | null;
}

/** Depths to choose from; `null` stands for all. */
export const DEPTHS = [1, 2, 3, 4, 5, null] as const;
const USUAL_DEPTH = 3;

/** What is missing or makes no sense in an address counts as not said. */
export function readView(search: string): MapView {
  const said = new URLSearchParams(search);
  const depth = said.get('depth');
  return {
    direction: said.get('show') === 'unlocks' ? 'unlocks' : 'prerequisites',
    depth: depth === 'all' ? null : (DEPTHS.find((one) => one !== null && String(one) === depth) ?? USUAL_DEPTH),
    list: said.get('as') === 'list',
    selected: said.get('at') || null,
  };
}

/** The address's part from `?` on; what is as it would be anyway is left out. */
export function writeView({ direction, depth, list, selected }: MapView): string {
  const said = new URLSearchParams();
  if (direction === 'unlocks') said.set('show', 'unlocks');
  if (depth !== USUAL_DEPTH) said.set('depth', String(depth ?? 'all'));
  if (list) said.set('as', 'list');
  if (selected !== null) said.set('at', selected);
  return queryOf(said);
}
