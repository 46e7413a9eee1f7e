import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import type { TypedDocumentString } from '../api/generated/graphql';
import { request, type RequestError } from '../api/request';
import { queryClient } from '../api/use-graphql-query';

/** Sends a mutation on demand. What the pages show is read again afterwards. */
export function useGraphQLMutation<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
): UseMutationResult<Data, RequestError, Variables> {
  return useMutation<Data, RequestError, Variables>({
    networkMode: 'always',
    mutationFn: (variables) => request(document, variables, { isPersonal: true }),
    onSuccess: () => void queryClient.invalidateQueries(),
  });
}
