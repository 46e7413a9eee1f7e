import { badUserInput } from '../model/errors.js';
import type { Slice, SortKey } from '../graph/ports/graph-reads.js';

export const DEFAULT_PAGE_SIZE = 20;
export const MAX_PAGE_SIZE = 100;

/** What a page is asked for by: Relay Cursor Connections, forwards. */
export interface PageArgs {
  first?: number | null;
  after?: string | null;
}

export interface NodeEdge<Node> {
  cursor: string;
  node: Node;
}

export interface PageInfo {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}

/** A page; where `totalCount` is missing, the type's resolver counts when asked. */
export interface Connection<Edge> {
  edges: Edge[];
  pageInfo: PageInfo;
  totalCount?: number;
}

/** The types of a list's sort key, by which a cursor of another list is told apart. */
export type KeyShape = readonly ('number' | 'string')[];

/** Keys of neighbours: weight, name, id. */
export const NEIGHBOUR_KEY: KeyShape = ['number', 'string', 'string'];

/**
 * The slice that `first` and `after` ask for.
 *
 * @throws BAD_USER_INPUT naming `first` above the maximum, or `after` when it is no cursor of this list
 */
export function toSlice({ first, after }: PageArgs, shape: KeyShape): Slice {
  return { limit: pageSize(first ?? DEFAULT_PAGE_SIZE), after: after == null ? null : decodeCursor(after, shape) };
}

/** @throws BAD_USER_INPUT above the maximum */
export function pageSize(first: number): number {
  if (first > MAX_PAGE_SIZE) {
    throw badUserInput('first', `${first} is more than ${MAX_PAGE_SIZE}; ask for fewer and page on with after`);
  }
  return first;
}

export function encodeCursor(key: SortKey): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

function decodeCursor(cursor: string, shape: KeyShape): SortKey {
  const key = parseJson(Buffer.from(cursor, 'base64url').toString());
  if (Array.isArray(key) && key.length === shape.length && key.every((part, i) => typeof part === shape[i])) {
    return key as SortKey;
  }
  throw badUserInput('after', 'not a cursor of this list; take it from pageInfo.endCursor or an edge of the same list');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A page that was read, as a connection: `toEdge` says what an edge holds beside its cursor. */
export function toConnection<Item extends { key: SortKey }, Edge>(
  page: { items: readonly Item[]; more: boolean; total: number },
  args: PageArgs,
  toEdge: (item: Item) => Edge,
): Connection<Edge & { cursor: string }> & { totalCount: number } {
  return { ...toUncounted(page, args, toEdge), totalCount: page.total };
}

/** A page of a list that is counted only when somebody asks. */
export function toUncounted<Item extends { key: SortKey }, Edge>(
  page: { items: readonly Item[]; more: boolean },
  { after }: PageArgs,
  toEdge: (item: Item) => Edge,
): Connection<Edge & { cursor: string }> {
  const edges = page.items.map((item) => placed(item.key, toEdge(item)));
  const pageInfo = {
    hasNextPage: page.more,
    hasPreviousPage: after != null,
    get startCursor() {
      return edges.at(0)?.cursor ?? null;
    },
    get endCursor() {
      return edges.at(-1)?.cursor ?? null;
    },
  };
  return { edges, pageInfo };
}

/** An edge with its cursor, which is encoded when it is asked for. */
export function placed<Edge>(key: SortKey, edge: Edge): Edge & { cursor: string } {
  return Object.assign(new Placed(key), edge);
}

class Placed {
  readonly #key: SortKey;

  constructor(key: SortKey) {
    this.#key = key;
  }

  get cursor(): string {
    return encodeCursor(this.#key);
  }
}

/** The slice of a whole list that is in memory, sorted by its keys. */
export function takeSlice<Item extends { key: SortKey }>(items: readonly Item[], { limit, after }: Slice) {
  const rest = after === null ? items : items.filter(({ key }) => compareKeys(key, after) > 0);
  return { items: rest.slice(0, limit), more: rest.length > limit, total: items.length };
}

function compareKeys(a: SortKey, b: SortKey): number {
  const at = a.findIndex((part, i) => part !== b[i]);
  if (at === -1) return 0;
  return (a[at] as string | number) < (b[at] as string | number) ? -1 : 1;
}
