import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { RequestError } from '../api/request';
import type { Pages } from '../ui/use-pages';

const PAGE_SIZE = 50;

/** Pages a list that the API returns as a whole: ESCO has 640 areas. */
export function useClientPages<Data, Item>(
  { data, error, refetch }: UseQueryResult<Data, RequestError>,
  itemsOf: (data: Data) => readonly Item[],
): Pages<{ node: Item }> {
  const [shown, setShown] = useState(PAGE_SIZE);
  const items = data === undefined ? [] : itemsOf(data);
  return {
    edges: items.slice(0, shown).map((node) => ({ node })),
    totalCount: items.length,
    isLoaded: data !== undefined,
    error,
    isPrevious: false,
    hasMore: items.length > shown,
    isLoadingMore: false,
    loadMore: () => setShown(shown + PAGE_SIZE),
    retry: () => void refetch(),
  };
}
