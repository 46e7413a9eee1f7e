import { type PageArgs, takeSlice, toConnection, toSlice } from '../../services/pagination.js';

/** A page of things ranked by score, best first, then by id. */
export function rankedConnection<Ranked extends { id: string; score: number }>(
  ranked: readonly Ranked[],
  args: PageArgs,
) {
  const slice = toSlice(args, ['number', 'string']);
  const items = ranked.map((one) => ({ ...one, key: [-one.score, one.id] as const }));
  return toConnection(takeSlice(items, slice), args, (item) => item);
}
