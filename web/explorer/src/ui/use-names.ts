import { NamesDocument, type NamesQuery } from '../api/generated/graphql';
import { useGraphQLQuery } from '../api/use-graphql-query';

type Named = Extract<NonNullable<NamesQuery['nodes'][number]>, { name: string }>;

/** The API's limit. */
const MAX_IDS = 100;

/** Looks up the names of ids; returns the id itself while loading and for unknown ids. */
export function useNames(ids: readonly string[]): (id: string) => string {
  const requested = ids.slice(0, MAX_IDS);
  const { data } = useGraphQLQuery(
    NamesDocument,
    { ids: requested },
    { enabled: requested.length > 0, keepPrevious: true },
  );
  const entities = (data?.nodes ?? []).filter((node): node is Named => node !== null && 'name' in node);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}
