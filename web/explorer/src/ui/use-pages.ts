import { type InfiniteData, keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { TypedDocumentString } from '../api/generated/graphql';
import { request, type RequestError } from '../api/request';

/** A page of a connection. */
export interface Connection<Edge> {
  edges: readonly Edge[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/** A paged list. */
export interface Pages<Edge> {
  edges: readonly Edge[];
  totalCount: number;
  /** whether the first page is loaded */
  isLoaded: boolean;
  error: RequestError | null;
  /** whether the data belongs to the previous variables */
  isPrevious: boolean;
  hasMore: boolean;
  isLoadingMore: boolean;
  loadMore: () => void;
  retry: () => void;
}

/** Loads a connection page by page: the first immediately, further ones on demand. */
export function usePages<Data, Variables extends { after?: string | null }, Edge>(
  document: TypedDocumentString<Data, Variables>,
  variables: Omit<Variables, 'after'>,
  connectionOf: (data: Data) => Connection<Edge> | null | undefined,
  { enabled = true } = {},
): Pages<Edge> {
  const result = useInfiniteQuery<Data, RequestError, InfiniteData<Data>, unknown[], string | null>({
    queryKey: [document.__meta__?.hash, 'pages', variables],
    queryFn: ({ pageParam, signal }) => request(document, { ...variables, after: pageParam } as Variables, { signal }),
    initialPageParam: null,
    getNextPageParam: (last) => nextCursor(connectionOf(last)),
    placeholderData: keepPreviousData,
    enabled,
  });
  const connections = (result.data?.pages ?? []).map(connectionOf);
  return {
    edges: connections.flatMap((connection) => connection?.edges ?? []),
    totalCount: connections[0]?.totalCount ?? 0,
    isLoaded: result.data !== undefined,
    error: result.error,
    isPrevious: result.isPlaceholderData,
    hasMore: result.hasNextPage,
    isLoadingMore: result.isFetchingNextPage,
    loadMore: () => void result.fetchNextPage(),
    retry: () => void (result.isFetchNextPageError ? result.fetchNextPage() : result.refetch()),
  };
}

function nextCursor(connection: Connection<unknown> | null | undefined): string | null | undefined {
  return connection?.pageInfo.hasNextPage ? connection.pageInfo.endCursor : null;
}
