import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { RequestError } from '../api/request';
import { Failure } from './failure';
import { Loading } from './loading';

interface AnsweredProps<Data> {
  answer: UseQueryResult<Data, RequestError>;
  /** what is loading, in words */
  what: string;
  children: (data: Data) => ReactNode;
}

/** An answer in each of its states: on its way, failed, there. */
export function Answered<Data>({ answer, what, children }: AnsweredProps<Data>) {
  if (answer.data !== undefined) return children(answer.data);
  if (answer.error) return <Failure error={answer.error} retry={() => void answer.refetch()} />;
  return <Loading what={what} />;
}
