import { toQueryString } from '../ui/query-string.js';

/** The state of a map in the query string. */
export interface MapView {
  direction: 'prerequisites' | 'unlocks';
  /** maximum number of steps from the starting skills; null for unlimited */
  depth: number | null;
  /** whether to show a list instead of the drawing */
  list: boolean;
  /** id of the skill in the panel */
  selected: string | null;
}

/** Depths to choose from; `null` stands for all. */
export const DEPTHS = [1, 2, 3, 4, 5, null] as const;
const DEFAULT_DEPTH = 3;

/** Parses a query string; missing and invalid values get defaults. */
export function readView(search: string): MapView {
  const params = new URLSearchParams(search);
  const depth = params.get('depth');
  return {
    direction: params.get('show') === 'unlocks' ? 'unlocks' : 'prerequisites',
    depth:
      depth === 'all' ? null : (DEPTHS.find((value) => value !== null && String(value) === depth) ?? DEFAULT_DEPTH),
    list: params.get('as') === 'list',
    selected: params.get('at') || null,
  };
}

/** Serializes to a query string, without default values. */
export function writeView({ direction, depth, list, selected }: MapView): string {
  const params = new URLSearchParams();
  if (direction === 'unlocks') params.set('show', 'unlocks');
  if (depth !== DEFAULT_DEPTH) params.set('depth', String(depth ?? 'all'));
  if (list) params.set('as', 'list');
  if (selected !== null) params.set('at', selected);
  return toQueryString(params);
}
