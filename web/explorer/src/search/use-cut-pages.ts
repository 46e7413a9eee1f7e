import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { RequestError } from '../api/request';
import type { Pages } from '../ui/use-pages';

const AT_ONCE = 50;

/** A list that the API gives as a whole, shown page by page: ESCO has 640 areas. */
export function useCutPages<Data, Item>(
  { data, error, refetch }: UseQueryResult<Data, RequestError>,
  itemsOf: (data: Data) => readonly Item[],
): Pages<{ node: Item }> {
  const [shown, setShown] = useState(AT_ONCE);
  const items = data === undefined ? [] : itemsOf(data);
  return {
    edges: items.slice(0, shown).map((node) => ({ node })),
    totalCount: items.length,
    there: data !== undefined,
    error,
    old: false,
    hasMore: items.length > shown,
    loadingMore: false,
    more: () => setShown(shown + AT_ONCE),
    retry: () => void refetch(),
  };
}
