import { toQueryString } from '../ui/query-string.js';

/** The state of a map in the query string. */
export interface MapView {
  direction: 'prerequisites' | 'unlocks';
  /** maximum number of steps from the starting skills; null for unlimited */
  depth: number | null;
  /** whether to show a list instead of the drawing; null for a list on phones alone */
  list: boolean | null;
  /** id of the skill in the panel */
  selected: string | null;
  /** ids of skills at the depth's limit from which the map goes on by a step */
  expanded: readonly string[];
}

/** Depths to choose from; `null` stands for all. */
export const DEPTHS = [1, 2, 3, 4, 5, null] as const;
const DEFAULT_DEPTH = 3;
/** Whether each form is a list. */
const FORMS: ReadonlyMap<string, boolean> = new Map([
  ['list', true],
  ['map', false],
]);

/** Parses a query string; missing and invalid values get defaults. */
export function readView(search: string): MapView {
  const params = new URLSearchParams(search);
  const depth = params.get('depth');
  return {
    direction: params.get('show') === 'unlocks' ? 'unlocks' : 'prerequisites',
    depth:
      depth === 'all' ? null : (DEPTHS.find((value) => value !== null && String(value) === depth) ?? DEFAULT_DEPTH),
    list: FORMS.get(params.get('as') ?? '') ?? null,
    selected: params.get('at') || null,
    expanded: params.getAll('more').filter(Boolean),
  };
}

/** Serializes to a query string, without default values. */
export function writeView({ direction, depth, list, selected, expanded }: MapView): string {
  const params = new URLSearchParams();
  if (direction === 'unlocks') params.set('show', 'unlocks');
  if (depth !== DEFAULT_DEPTH) params.set('depth', String(depth ?? 'all'));
  if (list !== null) params.set('as', list ? 'list' : 'map');
  if (selected !== null) params.set('at', selected);
  for (const id of expanded) params.append('more', id);
  return toQueryString(params);
}
