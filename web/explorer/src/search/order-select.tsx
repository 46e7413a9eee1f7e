import { Select } from '../ui/select';
import { ORDERS, useSearchState } from './search-state';

/** Selects the sort order of skills. */
export function OrderSelect() {
  const { state, change } = useSearchState();
  return (
    <Select
      label="Sort by"
      value={state.order}
      options={state.orders.map((order) => [order, ORDERS[order]])}
      onChange={(sort) => change({ kind: 'skill', sort })}
    />
  );
}
