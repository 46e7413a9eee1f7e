import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { RequestError } from '../api/request';
import { ErrorMessage } from './error-message';
import { Loading } from './loading';

interface QueryResultProps<Data> {
  result: UseQueryResult<Data, RequestError>;
  /** what is loading, e.g. `roles` */
  what: string;
  children: (data: Data) => ReactNode;
}

/** Renders a query in each state: loading, failed, loaded. */
export function QueryResult<Data>({ result, what, children }: QueryResultProps<Data>) {
  if (result.data !== undefined) return children(result.data);
  if (result.error) return <ErrorMessage error={result.error} retry={() => void result.refetch()} />;
  return <Loading what={what} />;
}
