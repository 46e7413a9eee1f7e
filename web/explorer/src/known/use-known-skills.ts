import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { RequestError } from '../api/request';
import { skillsOf } from './known-skills';

type KnownSkills = Awaited<ReturnType<typeof skillsOf>>;

/** What known ids stand for in the loaded graph (see skillsOf). */
export function useKnownSkills(ids: readonly string[]): UseQueryResult<KnownSkills, RequestError> {
  return useQuery<KnownSkills, RequestError>({
    queryKey: ['known', ids],
    queryFn: ({ signal }) => skillsOf(ids, signal),
    placeholderData: keepPreviousData,
  });
}
