import { useNames } from '../ui/use-names';
import { SKILL_KINDS } from '../ui/kinds';
import { FILTERS, useSearchState } from './search-state';

/** What the list is narrowed down to; each can be taken off. */
export function ActiveFilters() {
  const { state, change } = useSearchState();
  const nameOf = useNames(FILTERS.flatMap((field) => state.chosen(field)));
  const filters = [
    ...FILTERS.flatMap((field) =>
      state.chosen(field).map((id) => ({ field, value: id.slice(field.length + 1), name: nameOf(id) })),
    ),
    ...state.skillKinds.map((value) => ({ field: 'type' as const, value, name: SKILL_KINDS[value] })),
  ];
  const others = (field: string, value: string) =>
    filters.filter((one) => one.field === field && one.value !== value).map((one) => one.value);
  return (
    <ul className="chips" aria-label="Filters in use">
      {filters.map(({ field, value, name }) => (
        <li key={field + value}>
          <button type="button" className="chip" onClick={() => change({ [field]: others(field, value) })}>
            {name} <span aria-hidden="true">×</span>
            <span className="visually-hidden">: take this filter off</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
