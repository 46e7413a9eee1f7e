import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { RequestError } from '../api/request';
import { QueryResult } from './query-result';
import { Section } from './section';

interface BestSectionProps<Data, Edge> {
  title: string;
  result: UseQueryResult<Data, RequestError>;
  edgesOf: (data: Data) => readonly Edge[];
  children: (edge: Edge) => ReactNode;
}

/** A titled list of the best of many: its length says nothing, so it has no count. Omitted if it is empty. */
export function BestSection<Data, Edge extends { node: { id: string } }>(props: BestSectionProps<Data, Edge>) {
  const { title, result, edgesOf, children } = props;
  if (result.data !== undefined && edgesOf(result.data).length === 0) return null;
  return (
    <Section title={title}>
      <QueryResult result={result} what={title.toLowerCase()}>
        {(data) => (
          <ul className="rows">
            {edgesOf(data).map((edge) => (
              <li key={edge.node.id}>{children(edge)}</li>
            ))}
          </ul>
        )}
      </QueryResult>
    </Section>
  );
}
