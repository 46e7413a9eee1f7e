import { search as texts } from '../texts';
import { CATEGORIES } from '../ui/kinds';
import { Select } from '../ui/select';
import { useSearchState } from './search-state';

/** Filters technologies by category. */
export function CategoryFilter() {
  const { state, change } = useSearchState();
  return (
    <div className="filters">
      <Select
        label={texts.category}
        value={state.category ?? ''}
        options={[['', texts.all], ...Object.entries(CATEGORIES)]}
        onChange={(category) => change({ category: category || null })}
      />
    </div>
  );
}
