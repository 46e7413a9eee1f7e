import { useSearchParams } from 'react-router';
import type { EntityKind, SkillFilter, SkillKind, SkillOrder, TechnologyCategory } from '../api/generated/graphql';
import { CATEGORIES, KINDS, SKILL_KINDS } from '../ui/kinds';

/** What skills can be narrowed down by; the address holds the slugs. */
export const FILTERS = ['level', 'area', 'technology'] as const;
export type Filter = (typeof FILTERS)[number];

export const ORDERS = {
  best: 'Best match',
  name: 'Name',
  level: 'Level',
  time: 'Time to learn',
} as const;
export type Order = keyof typeof ORDERS;

const SKILL_ORDERS: Record<Order, SkillOrder> = {
  best: { field: 'NAME', direction: 'ASC' },
  name: { field: 'NAME', direction: 'ASC' },
  level: { field: 'LEVEL', direction: 'ASC' },
  time: { field: 'LEARNING_TIME', direction: 'ASC' },
};

/** What the page of results shows; all of it stands in the address. */
export class SearchState {
  constructor(private readonly address: URLSearchParams) {}

  get text(): string {
    return this.address.get('q')?.trim() ?? '';
  }

  /** null: everything, which only a search can show */
  get kind(): EntityKind | null {
    const kind = this.address.get('kind')?.toUpperCase();
    if (kind && kind in KINDS) return kind as EntityKind;
    return this.text === '' || this.isFiltered ? 'SKILL' : null;
  }

  /** The orders to choose from, what stands without a choice first: only of a text alone can a match be the best. */
  get orders(): Order[] {
    const orders = Object.keys(ORDERS) as Order[];
    return this.text !== '' && !this.isFiltered ? orders : orders.slice(1);
  }

  get order(): Order {
    const chosen = this.address.get('sort');
    const [first, ...others] = this.orders;
    return others.find((order) => order === chosen) ?? (first as Order);
  }

  get skillKinds(): SkillKind[] {
    return this.address.getAll('type').filter((one): one is SkillKind => one in SKILL_KINDS);
  }

  get category(): TechnologyCategory | null {
    const category = this.address.get('category') ?? '';
    return category in CATEGORIES ? (category as TechnologyCategory) : null;
  }

  /** Ids chosen in one field. */
  chosen(field: Filter): string[] {
    return this.address.getAll(field).map((slug) => `${field}:${slug}`);
  }

  get isFiltered(): boolean {
    return [...FILTERS, 'type'].some((field) => this.address.has(field));
  }

  /** Whether the best matches of a text are shown, rather than a list in order. */
  get isSearch(): boolean {
    const listed = this.kind === 'SKILL' || this.kind === 'TECHNOLOGY';
    return this.text !== '' && !(listed && (this.order !== 'best' || this.category !== null));
  }

  /** @param without leaves this field out, as counting its own options takes */
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

  get skillOrder(): SkillOrder {
    return SKILL_ORDERS[this.order];
  }
}

/** Fields of the address that change; null takes one out. */
type Change = Partial<Record<Filter | 'kind' | 'sort' | 'type' | 'category', string | string[] | null>>;

export function useSearchState() {
  const [address, setAddress] = useSearchParams();
  const change = (to: Change) => setAddress(changed(address, to));
  return { state: new SearchState(address), change };
}

function changed(address: URLSearchParams, change: Change): URLSearchParams {
  const next = new URLSearchParams(address);
  for (const [field, value] of Object.entries(change)) {
    next.delete(field);
    for (const one of [value ?? []].flat()) next.append(field, one);
  }
  return next;
}
