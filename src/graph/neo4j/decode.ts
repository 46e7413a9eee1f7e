import { columnsOf } from '../../model/columns.js';
import type { EdgeKeyRecord } from '../../model/changes.js';
import type { Fields } from '../../model/field.js';
import { decodeField } from '../../model/properties.js';
import {
  ALL_EDGE_FIELDS,
  type EdgeKind,
  type EdgeRecord,
  type EntityRecord,
  FIELDS_OF_EDGES,
  type NodeKind,
  type NodeRecord,
} from '../../model/records.js';
import { NODES } from '../../model/schema-table.js';

type Properties = Record<string, unknown>;

const propertyNames = (fields: Fields): string[] => columnsOf(fields).map(([name]) => name);

/** The properties that are read of edges of each kind. */
export const EDGE_FIELDS = Object.fromEntries(
  Object.entries(FIELDS_OF_EDGES).map(([kind, fields]) => [kind, propertyNames(fields)]),
) as Record<EdgeKind, string[]>;

/** The properties that are read of nodes of some kinds; those that only serve search are left out. */
export function nodeFields(kinds: readonly NodeKind[]): string[] {
  return [...new Set(['id', ...kinds.flatMap((kind) => propertyNames(NODES[kind])), 'version'])];
}

/** A node's properties with `labels`, as every statement returns it. */
export type NodeRow = Properties & { labels: string[] };
/** An edge's properties with `kind`, `from` and `to`. */
export type EdgeRow = Properties & EdgeKeyRecord;

/** A node in a list: a map projection takes variables only, so the labels are beside the properties. */
export interface NodeItem {
  node: Properties;
  labels: string[];
}

export function decodeItem({ node, labels }: NodeItem): EntityRecord {
  return decodeEntity({ ...node, labels });
}

export function decodeNode(row: NodeRow): NodeRecord {
  const kind = row.labels.find((label) => label !== 'Entity')?.toUpperCase() as NodeKind;
  const record: Properties = { kind, id: row.id };
  decodeInto(record, row, NODES[kind]);
  if (kind !== 'SOURCE') record.version = row.version;
  return record as unknown as NodeRecord;
}

export function decodeEntity(row: NodeRow): EntityRecord {
  return decodeNode(row) as EntityRecord;
}

export function decodeEdge(row: EdgeRow): EdgeRecord {
  const record: Properties = { kind: row.kind, from: row.from, to: row.to };
  decodeInto(record, row, ALL_EDGE_FIELDS);
  return record as unknown as EdgeRecord;
}

function decodeInto(record: Properties, row: Properties, fields: Fields): void {
  for (const [name, field] of Object.entries(fields)) record[name] = decodeField(row, name, field);
}
