import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { NamesDocument, type NamesQuery } from '../api/generated/graphql';
import { request } from '../api/request';
import { chunk } from './chunk';

type Node = NamesQuery['nodes'][number];
type Named = Extract<NonNullable<Node>, { name: string }>;

/** The API's limit for one request. */
const MAX_IDS = 100;

/** Looks up the names of ids; returns the id itself while loading and for unknown ids. */
export function useNames(ids: readonly string[]): (id: string) => string {
  const requested = [...new Set(ids)];
  const { data = [] } = useQuery<readonly Node[]>({
    queryKey: ['names', requested],
    queryFn: ({ signal }) => nodesOf(requested, signal),
    enabled: requested.length > 0,
    placeholderData: keepPreviousData,
  });
  const entities = data.filter((node): node is Named => node !== null && 'name' in node);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}

async function nodesOf(ids: readonly string[], signal: AbortSignal): Promise<Node[]> {
  const answers = await Promise.all(
    chunk(ids, MAX_IDS).map((some) => request(NamesDocument, { ids: some }, { signal })),
  );
  return answers.flatMap(({ nodes }) => nodes);
}
