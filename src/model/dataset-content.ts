import type { MassDeletion } from './deletions.js';
import type { EdgeRecord, NewNode } from './records.js';
import type { EdgeKeyRecord } from './changes.js';

/** The dataset of everything that a curator created or changed; loads and imports of other datasets leave it alone. */
export const CURATED = 'curated';

export interface Changes {
  nodes: readonly NewNode[];
  edges: readonly EdgeRecord[];
}

/** Every node and edge that a dataset owns. */
export interface DatasetContent extends Changes {
  id: string;
}

/** The changes that a load would make or has made. */
export interface DatasetDifference {
  created: Changes;
  changed: Changes;
  deleted: Changes;
  /**
   * Ids, and edges as `from KIND to`, that a curator changed or removed and that therefore stay as they are; with fields in
   * parentheses if only these stay.
   */
  kept: readonly string[];
  /** set if the dataset loses so much that it needs consent */
  massDeletions: readonly MassDeletion[];
}

export type PlainDifference = Pick<DatasetDifference, 'created' | 'changed' | 'deleted'>;

/** The changes that turn `before` into `after`. */
export function difference(before: DatasetContent, after: DatasetContent): PlainDifference {
  const nodes = compareBy(before.nodes, after.nodes, ({ id }) => id);
  const edges = compareBy(before.edges, after.edges, edgeKey);
  return {
    created: { nodes: nodes.created, edges: edges.created },
    changed: { nodes: nodes.changed, edges: edges.changed },
    deleted: { nodes: nodes.deleted, edges: edges.deleted },
  };
}

export function isEmpty({ created, changed, deleted }: PlainDifference): boolean {
  return [created, changed, deleted].every(({ nodes, edges }) => nodes.length === 0 && edges.length === 0);
}

/** `from KIND to`: identifies an edge, and is the id of its tombstone. */
export function edgeKey({ from, kind, to }: EdgeKeyRecord): string {
  return `${from} ${kind} ${to}`;
}

/** The key fields of an edge. */
export function endsOf({ kind, from, to }: EdgeKeyRecord): EdgeKeyRecord {
  return { kind, from, to };
}

function compareBy<Item>(before: readonly Item[], after: readonly Item[], keyOf: (item: Item) => string) {
  const old = new Map(before.map((item) => [keyOf(item), canonical(item)]));
  const keysAfter = new Set(after.map(keyOf));
  return {
    created: after.filter((item) => !old.has(keyOf(item))),
    changed: after.filter((item) => old.has(keyOf(item)) && old.get(keyOf(item)) !== canonical(item)),
    deleted: before.filter((item) => !keysAfter.has(keyOf(item))),
  };
}

/** JSON that does not depend on the order of fields. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
