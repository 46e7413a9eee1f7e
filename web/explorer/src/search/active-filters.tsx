import { search as texts } from '../texts';
import { useNames } from '../ui/use-names';
import { SKILL_KINDS } from '../ui/kinds';
import { FILTERS, useSearchState } from './search-state';

/** The active filters; each can be removed. */
export function ActiveFilters() {
  const { state, change } = useSearchState();
  const nameOf = useNames(FILTERS.flatMap((field) => state.chosen(field)));
  const filters = [
    ...FILTERS.flatMap((field) =>
      state.chosen(field).map((id) => ({ field, value: id.slice(field.length + 1), name: nameOf(id) })),
    ),
    ...state.skillKinds.map((value) => ({ field: 'type' as const, value, name: SKILL_KINDS[value] })),
  ];
  const otherValues = (field: string, value: string) =>
    filters.filter((filter) => filter.field === field && filter.value !== value).map((filter) => filter.value);
  return (
    <ul className="chips" aria-label={texts.activeFilters}>
      {filters.map(({ field, value, name }) => (
        <li key={field + value}>
          <button type="button" className="chip" onClick={() => change({ [field]: otherValues(field, value) })}>
            {name} <span aria-hidden="true">×</span>
            <span className="visually-hidden">{texts.removeFilter}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
