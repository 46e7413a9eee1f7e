import { Select } from '../ui/select';
import { ORDERS, useSearchState } from './search-state';

/** In which order skills stand. */
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
