import { idPrefix, looksLikeId } from '../model/ids.js';
import { NODE_KINDS } from '../model/records.js';

/** The routes of pages; the page's router reads the rest of the path (web/explorer/src/app.tsx). */
const PAGE_ROUTES = [
  '/',
  '/search',
  '/plan',
  '/paste',
  '/compare',
  '/curation',
  '/curation/*',
  '/about',
  '/map/:kind/:slug',
];
const ENTITY_ROUTES = NODE_KINDS.map((kind) => `/${idPrefix(kind)}/:slug`);
export const EXPLORER_ROUTES: readonly string[] = [...PAGE_ROUTES, ...ENTITY_ROUTES];

/**
 * The id of the entity or source that a page is about; null for the other pages.
 *
 * @param route  one of EXPLORER_ROUTES
 */
export function entityOfPage(route: string | undefined, slug: string | undefined): string | null {
  if (route === undefined || slug === undefined || !ENTITY_ROUTES.includes(route)) return null;
  const id = `${route.split('/')[1]}:${slug}`;
  return looksLikeId(id) ? id : null;
}

/** The lists of the search page, by what people type. */
const LISTS: Readonly<Record<string, string>> = {
  skill: 'skill',
  skills: 'skill',
  technology: 'technology',
  technologies: 'technology',
  role: 'role',
  roles: 'role',
  area: 'area',
  areas: 'area',
  level: 'level',
  levels: 'level',
  track: 'track',
  tracks: 'track',
  group: 'alternative_group',
  groups: 'alternative_group',
};

const FIRST_SEGMENTS: ReadonlySet<string> = new Set([
  ...EXPLORER_ROUTES.map((route) => route.split('/')[1] ?? ''),
  ...Object.keys(LISTS),
]);

/**
 * Where a page is, if the URL is not its address: paths are in lower case without a trailing slash, and `/skills` is
 * `/search?kind=skill`.
 *
 * @param url  path and query string of the request
 * @returns null if the URL is an address of a page, or of none
 */
export function explorerRedirect(url: string): string | null {
  const at = url.indexOf('?');
  const [path, query] = at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at)];
  // empty segments are dropped: a location that starts with // would be another host
  const segments = path.toLowerCase().split('/').filter(Boolean);
  const [first = '', ...others] = segments;
  if (!FIRST_SEGMENTS.has(first)) return null;
  const list = others.length === 0 ? LISTS[first] : undefined;
  if (list !== undefined) return `/search?kind=${list}`;
  const address = `/${segments.join('/')}`;
  return address === path ? null : address + query;
}
