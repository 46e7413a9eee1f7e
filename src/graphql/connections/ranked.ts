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

/** A page of items in an order that no property of theirs gives; a cursor is a position. */
export function orderedConnection<Item extends object>(ordered: readonly Item[], args: PageArgs) {
  const slice = toSlice(args, ['number']);
  const items = ordered.map((item, at) => ({ ...item, key: [at] as const }));
  return toConnection(takeSlice(items, slice), args, (item) => item);
}
