import { CATEGORIES } from '../ui/kinds';
import { Select } from '../ui/select';
import { useSearchState } from './search-state';

/** Filters technologies by category. */
export function CategoryFilter() {
  const { state, change } = useSearchState();
  return (
    <div className="filters">
      <Select
        label="Category"
        value={state.category ?? ''}
        options={[['', 'All'], ...Object.entries(CATEGORIES)]}
        onChange={(category) => change({ category: category || null })}
      />
    </div>
  );
}
