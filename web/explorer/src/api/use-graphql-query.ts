import { keepPreviousData, QueryClient, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { TypedDocumentString } from './generated/graphql';
import { request, RequestError } from './request';
import { onKeyChange } from './session';

/** Codes of errors after which a retry can succeed. */
const TRANSIENT_ERRORS = ['NETWORK', 'UNAVAILABLE', 'TIMEOUT'];

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // a local service is reachable without a network
      networkMode: 'always',
      // the graph rarely changes, and revalidation by ETag takes milliseconds
      staleTime: 60_000,
      retry: (failures, error) =>
        failures < 2 && error instanceof RequestError && TRANSIENT_ERRORS.includes(error.code),
    },
  },
});

// other callers may see other answers
onKeyChange(() => void queryClient.resetQueries());

export interface QueryOptions {
  /** false while required input is missing */
  enabled?: boolean;
  /** shows the previous data while new data loads */
  keepPrevious?: boolean;
}

/** Queries a document; results are cached per variables and refetched when stale. */
export function useGraphQLQuery<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  { enabled = true, keepPrevious = false }: QueryOptions = {},
): UseQueryResult<Data, RequestError> {
  return useQuery<Data, RequestError>({
    queryKey: [document.__meta__?.hash, variables],
    queryFn: ({ signal }) => request(document, variables, { signal }),
    enabled,
    ...(keepPrevious && { placeholderData: keepPreviousData }),
  });
}
