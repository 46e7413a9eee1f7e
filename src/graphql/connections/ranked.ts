import { type PageArgs, takeSlice, toConnection, toSlice } from '../../services/pagination.js';

/** A page of items by descending score, then by id. */
export function rankedConnection<Ranked extends { id: string; score: number }>(
  ranked: readonly Ranked[],
  args: PageArgs,
) {
  const slice = toSlice(args, ['number', 'string']);
  const items = ranked.map((item) => ({ ...item, key: [-item.score, item.id] as const }));
  return toConnection(takeSlice(items, slice), args, (item) => item);
}
