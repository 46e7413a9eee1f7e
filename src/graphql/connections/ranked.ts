import type { SortKey } from '../../graph/ports/graph-reads.js';
import type { Ordered } from '../../recommendation/related-skill.js';
import { type Keyed, type PageArgs, takeSlice, toConnection, toSlice } from '../../services/pagination.js';

/** A page of items by descending score, then by id. */
export function rankedConnection<Ranked extends { id: string; score: number }>(
  ranked: readonly Ranked[],
  args: PageArgs,
) {
  const slice = toSlice(args, ['number', 'string']);
  const items = ranked.map((item) => ({ ...item, key: [-item.score, item.id] as const }));
  return toConnection(takeSlice(items, slice), args, (item) => item);
}

/**
 * A page of items in an order that no property of theirs gives; a cursor is a position.
 *
 * @param toEdge  returns a literal: spreading an item takes as long as all else
 */
export function orderedConnection<Item, Edge extends Keyed>(
  ordered: Ordered<Item>,
  args: PageArgs,
  toEdge: (item: Item, key: SortKey) => Edge,
) {
  const { limit, after } = toSlice(args, ['number']);
  const start = after === null ? 0 : Math.max(0, Math.floor(Number(after[0])) + 1);
  const items = ordered.slice(start, start + limit);
  return toConnection({ items, more: start + limit < ordered.length, total: ordered.length }, args, (item, at) =>
    toEdge(item, [start + at]),
  );
}
