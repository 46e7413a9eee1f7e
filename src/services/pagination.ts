import { badUserInput, type ServiceError } from '../model/errors.js';
import type { Slice, SortKey } from '../graph/ports/graph-reads.js';

export const DEFAULT_PAGE_SIZE = 20;
export const MAX_PAGE_SIZE = 100;

/** Arguments of a forward page (Relay Cursor Connections). */
export interface PageArgs {
  first?: number | null;
  after?: string | null;
}

/** The resolver of `cursor` encodes the key, so that a cursor costs nothing unless it is selected. */
export interface Keyed {
  key: SortKey;
}

export interface NodeEdge<Node> extends Keyed {
  node: Node;
}

/** The record behind PageInfo; its resolver encodes the keys as cursors. */
export interface PageRecord {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startKey: SortKey | null;
  endKey: SortKey | null;
}

/** A page. Without `totalCount`, the resolver of the connection type counts when the field is selected. */
export interface Connection<Edge> {
  edges: Edge[];
  pageInfo: PageRecord;
  totalCount?: number;
}

/** The types of the parts of a list's sort key; a cursor of another shape belongs to another list. */
export type KeyShape = readonly ('number' | 'string')[];

/** Sort key of neighbours: weight, name, id. */
export const NEIGHBOUR_KEY: KeyShape = ['number', 'string', 'string'];

/**
 * The slice that `first` and `after` select; an empty cursor is the beginning.
 *
 * @param shapes  of the keys of the list; several if it has several orders
 * @throws BAD_USER_INPUT naming `after` if it is not a cursor of this list
 */
export function toSlice({ first, after }: PageArgs, ...shapes: KeyShape[]): Slice {
  return { limit: first ?? DEFAULT_PAGE_SIZE, after: after ? decodeCursor(after, shapes) : null };
}

export function encodeCursor(key: SortKey): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

function decodeCursor(cursor: string, shapes: readonly KeyShape[]): SortKey {
  const key = parseJson(Buffer.from(cursor, 'base64url').toString());
  if (Array.isArray(key) && shapes.some((shape) => hasShape(key, shape))) return key as SortKey;
  throw notACursor();
}

function hasShape(key: readonly unknown[], shape: KeyShape): boolean {
  return key.length === shape.length && key.every((part, i) => typeof part === shape[i]);
}

export function notACursor(): ServiceError {
  return badUserInput('after', 'not a cursor of this list; use pageInfo.endCursor or an edge cursor of the same list');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A connection of the items of a page. */
export function toConnection<Item, Edge extends Keyed>(
  page: { items: readonly Item[]; more: boolean; total: number },
  args: PageArgs,
  toEdge: (item: Item, index: number) => Edge,
): Connection<Edge> & { totalCount: number } {
  // a literal: spreading another connection takes longer than all else
  const { edges, pageInfo } = toUncountedConnection(page, args, toEdge);
  return { edges, pageInfo, totalCount: page.total };
}

/** A connection of a list that is counted only when `totalCount` is selected. */
export function toUncountedConnection<Item, Edge extends Keyed>(
  { items, more }: { items: readonly Item[]; more: boolean },
  { after }: PageArgs,
  toEdge: (item: Item, index: number) => Edge,
): Connection<Edge> {
  const edges = items.map(toEdge);
  return {
    edges,
    pageInfo: {
      hasNextPage: more,
      hasPreviousPage: Boolean(after),
      startKey: edges.at(0)?.key ?? null,
      endKey: edges.at(-1)?.key ?? null,
    },
  };
}

/** The slice of a complete list in memory, sorted by key. */
export function takeSlice<Item extends Keyed>(items: readonly Item[], { limit, after }: Slice) {
  const rest = after === null ? items : items.filter(({ key }) => compareKeys(key, after) > 0);
  return { items: rest.slice(0, limit), more: rest.length > limit, total: items.length };
}

export function compareKeys(a: SortKey, b: SortKey): number {
  const at = a.findIndex((part, i) => part !== b[i]);
  if (at === -1) return 0;
  return (a[at] as string | number) < (b[at] as string | number) ? -1 : 1;
}
