import { NamesDocument, type NamesQuery } from '../api/generated/graphql';
import { useAnswer } from '../api/use-answer';

type Named = Extract<NonNullable<NamesQuery['nodes'][number]>, { name: string }>;

/** As many as the API tells at once. */
const AT_ONCE = 100;

/** What ids that an address names stand for; the id itself serves until its name is there, and where nothing has it. */
export function useNames(ids: readonly string[]): (id: string) => string {
  const asked = ids.slice(0, AT_ONCE);
  const { data } = useAnswer(NamesDocument, { ids: asked }, { enabled: asked.length > 0, keep: true });
  const named = (data?.nodes ?? []).filter((node): node is Named => node !== null && 'name' in node);
  const names = new Map(named.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}
