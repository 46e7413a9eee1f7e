import { toQueryString } from '../ui/query-string.js';

/** The roles in the query string; without `b`, the user's own list is compared with `a`. */
export interface CompareOptions {
  a: string | null;
  b: string | null;
}

/** Parses a query string. The second role counts as the first if that is missing. */
export function readCompareOptions(search: string): CompareOptions {
  const params = new URLSearchParams(search);
  const [a = null, b = null] = new Set([params.get('a'), params.get('b')].filter((id) => id?.startsWith('role:')));
  return { a, b };
}

/** The path of a comparison. */
export function comparePath({ a, b }: CompareOptions): string {
  const params = new URLSearchParams();
  if (a !== null) params.set('a', a);
  if (b !== null) params.set('b', b);
  return params.size === 0 ? '/compare' : `/compare${toQueryString(params)}`;
}
