import { keepPreviousData, QueryClient, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { TypedDocumentString } from './generated/graphql';
import { request, RequestError } from './request';

/** After these, asking again helps. */
const PASSING = ['NETWORK', 'UNAVAILABLE', 'TIMEOUT'];

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // a local service answers without a network, too
      networkMode: 'always',
      // the graph seldom changes, and the service says within milliseconds that it has not
      staleTime: 60_000,
      retry: (failures, error) => failures < 2 && error instanceof RequestError && PASSING.includes(error.code),
    },
  },
});

export interface Asked {
  /** false: not yet, because something is missing */
  enabled?: boolean;
  /** shows the answer before while the new one is on its way, as lists that are filtered do */
  keep?: boolean;
}

/** A document's answer, asked once for the same variables, again when it is old. */
export function useAnswer<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  { enabled = true, keep = false }: Asked = {},
): UseQueryResult<Data, RequestError> {
  return useQuery<Data, RequestError>({
    queryKey: [document.__meta__?.hash, variables],
    queryFn: ({ signal }) => request(document, variables, signal),
    enabled,
    ...(keep && { placeholderData: keepPreviousData }),
  });
}
