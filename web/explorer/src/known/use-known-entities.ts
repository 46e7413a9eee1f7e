import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { RequestError } from '../api/request';
import { fetchKnownEntities } from './known-entities';

type KnownEntities = Awaited<ReturnType<typeof fetchKnownEntities>>;

/** The entities in the loaded graph that a user knows or does not know (see fetchKnownEntities). */
export function useKnownEntities(ids: readonly string[]): UseQueryResult<KnownEntities, RequestError> {
  return useQuery<KnownEntities, RequestError>({
    queryKey: ['known', ids],
    queryFn: ({ signal }) => fetchKnownEntities(ids, signal),
    placeholderData: keepPreviousData,
  });
}
