import { search as texts } from '../texts';
import { Select } from '../ui/select';
import { ORDERS, ROLE_ORDERS, useSearchState } from './search-state';

/** Selects the sort order of skills. */
export function OrderSelect() {
  const { state, change } = useSearchState();
  return (
    <Select
      label={texts.sortBy}
      value={state.order}
      options={state.orders.map((order) => [order, ORDERS[order]])}
      onChange={(sort) => change({ kind: 'skill', sort })}
    />
  );
}

/** Selects the sort order of roles. */
export function RoleOrderSelect() {
  const { state, change } = useSearchState();
  return (
    <Select
      label={texts.sortBy}
      value={state.roleOrder}
      options={Object.entries(ROLE_ORDERS)}
      onChange={(order) => change({ sort: order === 'NAME' ? 'name' : null })}
    />
  );
}
