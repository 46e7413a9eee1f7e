import { type InfiniteData, keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { TypedDocumentString } from '../api/generated/graphql';
import { request, type RequestError } from '../api/request';

/** A page of a connection. */
export interface Connection<Edge> {
  edges: readonly Edge[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/** A list that grows page by page. */
export interface Pages<Edge> {
  edges: readonly Edge[];
  totalCount: number;
  /** whether the first page has come */
  there: boolean;
  error: RequestError | null;
  /** what is shown is of the question before */
  old: boolean;
  hasMore: boolean;
  loadingMore: boolean;
  more: () => void;
  retry: () => void;
}

/** Asks a connection page by page: the first at once, each further one on demand. */
export function usePages<Data, Variables extends { after?: string | null }, Edge>(
  document: TypedDocumentString<Data, Variables>,
  variables: Omit<Variables, 'after'>,
  connectionOf: (data: Data) => Connection<Edge> | null | undefined,
  { enabled = true } = {},
): Pages<Edge> {
  const answer = useInfiniteQuery<Data, RequestError, InfiniteData<Data>, unknown[], string | null>({
    queryKey: [document.__meta__?.hash, 'pages', variables],
    queryFn: ({ pageParam, signal }) => request(document, { ...variables, after: pageParam } as Variables, signal),
    initialPageParam: null,
    getNextPageParam: (last) => nextOf(connectionOf(last)),
    placeholderData: keepPreviousData,
    enabled,
  });
  const connections = (answer.data?.pages ?? []).map(connectionOf);
  return {
    edges: connections.flatMap((connection) => connection?.edges ?? []),
    totalCount: connections[0]?.totalCount ?? 0,
    there: answer.data !== undefined,
    error: answer.error,
    old: answer.isPlaceholderData,
    hasMore: answer.hasNextPage,
    loadingMore: answer.isFetchingNextPage,
    more: () => void answer.fetchNextPage(),
    retry: () => void (answer.isFetchNextPageError ? answer.fetchNextPage() : answer.refetch()),
  };
}

function nextOf(connection: Connection<unknown> | null | undefined): string | null | undefined {
  return connection?.pageInfo.hasNextPage ? connection.pageInfo.endCursor : null;
}
