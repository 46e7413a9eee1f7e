import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { RequestError } from '../api/request';
import { fetchSkills } from './known-skills';

type KnownSkills = Awaited<ReturnType<typeof fetchSkills>>;

/** The known skills in the loaded graph (see fetchSkills). */
export function useKnownSkills(ids: readonly string[]): UseQueryResult<KnownSkills, RequestError> {
  return useQuery<KnownSkills, RequestError>({
    queryKey: ['known', ids],
    queryFn: ({ signal }) => fetchSkills(ids, signal),
    placeholderData: keepPreviousData,
  });
}
