import { useSearchParams } from 'react-router';
import type {
  EntityKind,
  RoleOrder,
  SkillFilter,
  SkillKind,
  SkillOrder,
  TechnologyCategory,
} from '../api/generated/graphql';
import { search as texts } from '../texts';
import { CATEGORIES, KINDS, SKILL_KINDS } from '../ui/kinds';

/** The filters of skills; the URL holds the slugs. */
export const FILTERS = ['level', 'area', 'technology'] as const;
export type Filter = (typeof FILTERS)[number];

export const ORDERS = texts.orders;
export type Order = keyof typeof ORDERS;

export const ROLE_ORDERS: Record<RoleOrder, string> = texts.roleOrders;

const SKILL_ORDERS: Record<Order, SkillOrder> = {
  best: { field: 'NAME', direction: 'ASC' },
  needed: { field: 'NEEDS', direction: 'DESC' },
  name: { field: 'NAME', direction: 'ASC' },
  level: { field: 'LEVEL', direction: 'ASC' },
  time: { field: 'LEARNING_TIME', direction: 'ASC' },
};

/** The state of the search page, which is stored in the URL. */
export class SearchState {
  constructor(private readonly params: URLSearchParams) {}

  get text(): string {
    return this.params.get('q')?.trim() ?? '';
  }

  /** null for all kinds, which only a search can show */
  get kind(): EntityKind | null {
    const kind = this.params.get('kind')?.toUpperCase();
    if (kind && kind in KINDS) return kind as EntityKind;
    return this.text === '' || this.isFiltered ? 'SKILL' : null;
  }

  /** The available orders, default first. "Best match" requires a search text without filters. */
  get orders(): Order[] {
    const orders = Object.keys(ORDERS) as Order[];
    return this.text !== '' && !this.isFiltered ? orders : orders.slice(1);
  }

  get order(): Order {
    const chosen = this.params.get('sort');
    const [first, ...others] = this.orders;
    return others.find((order) => order === chosen) ?? (first as Order);
  }

  get skillKinds(): SkillKind[] {
    return this.params.getAll('type').filter((type): type is SkillKind => type in SKILL_KINDS);
  }

  get category(): TechnologyCategory | null {
    const category = this.params.get('category') ?? '';
    return category in CATEGORIES ? (category as TechnologyCategory) : null;
  }

  /** The selected ids of a filter. */
  chosen(field: Filter): string[] {
    return this.params.getAll(field).map((slug) => `${field}:${slug}`);
  }

  get isFiltered(): boolean {
    return [...FILTERS, 'type'].some((field) => this.params.has(field));
  }

  /** Whether to show search results by relevance rather than a sorted list. */
  get isSearch(): boolean {
    const listed = this.kind === 'SKILL' || this.kind === 'TECHNOLOGY';
    return this.text !== '' && !(listed && (this.order !== 'best' || this.category !== null));
  }

  /** @param without  a field to omit, needed to count its own options */
  skillFilter(without?: Filter): SkillFilter {
    const filter: SkillFilter = {};
    for (const field of FILTERS) {
      const ids = this.chosen(field);
      if (field !== without && ids.length > 0) filter[field] = ids;
    }
    if (this.skillKinds.length > 0) filter.kind = this.skillKinds;
    if (this.text !== '') filter.text = this.text;
    return filter;
  }

  get roleOrder(): RoleOrder {
    return this.params.get('sort') === 'name' ? 'NAME' : 'NEEDS';
  }

  get skillOrder(): SkillOrder {
    return SKILL_ORDERS[this.order];
  }
}

/** Changes to URL parameters; null removes one. */
type Change = Partial<Record<Filter | 'kind' | 'sort' | 'type' | 'category', string | string[] | null>>;

export function useSearchState() {
  const [params, setParams] = useSearchParams();
  const change = (to: Change) => setParams(changed(params, to));
  return { state: new SearchState(params), change };
}

function changed(params: URLSearchParams, change: Change): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const [field, value] of Object.entries(change)) {
    next.delete(field);
    for (const item of [value ?? []].flat()) next.append(field, item);
  }
  return next;
}
