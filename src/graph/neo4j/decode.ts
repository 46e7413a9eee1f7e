import { columnsOf } from '../../model/columns.js';
import type { EdgeKeyRecord } from '../../model/changes.js';
import type { Field, Fields } from '../../model/field.js';
import { decodeField } from '../../model/properties.js';
import {
  ALL_EDGE_FIELDS,
  EDGE_KINDS,
  type EdgeKind,
  type EdgeRecord,
  type EntityRecord,
  FIELDS_OF_EDGES,
  leadsToGroups,
  NODE_KINDS,
  type NodeKind,
  type NodeRecord,
} from '../../model/records.js';
import { NODES } from '../../model/schema-table.js';
import { kindOfType } from '../../model/type-name.js';

type Properties = Record<string, unknown>;

const propertyNames = (fields: Fields): string[] => columnsOf(fields).map(([name]) => name);

/** The properties that are read of edges of each kind; where one leads to a group, the group's id, too. */
export const EDGE_FIELDS = Object.fromEntries(
  EDGE_KINDS.map((kind) => [
    kind,
    [...propertyNames(FIELDS_OF_EDGES[kind]), ...(leadsToGroups(kind) ? ['group'] : [])],
  ]),
) as Record<EdgeKind, string[]>;

/** The properties that are read of nodes of some kinds; those that only serve search are left out. */
export function nodeFields(kinds: readonly NodeKind[]): string[] {
  return [...new Set(['id', ...kinds.flatMap((kind) => propertyNames(NODES[kind])), 'curatedFields', 'version'])];
}

/** The fields of a record in a fixed order, so that V8 gives the records of one kind the same hidden class. */
type FieldList = readonly (readonly [name: string, field: Field | null])[];

// listed once: every node and edge that is read is decoded by them
const FIELDS_OF_KIND = new Map<NodeKind, FieldList>(NODE_KINDS.map((kind) => [kind, Object.entries(NODES[kind])]));
/** An edge has the fields of all kinds; those that its kind lacks are null. */
const FIELDS_OF_EDGE_KIND = new Map<EdgeKind, FieldList>(
  EDGE_KINDS.map((kind) => [
    kind,
    Object.entries(ALL_EDGE_FIELDS).map(([name, field]) => [name, hasField(kind, name) ? field : null]),
  ]),
);

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
  const kind = kindOfType(row.labels.find((label) => label !== 'Entity') ?? '') as NodeKind;
  const record: Properties = { kind, id: row.id };
  decodeInto(record, row, FIELDS_OF_KIND.get(kind)!);
  if (row.curatedFields) record.curatedFields = row.curatedFields;
  if (kind !== 'SOURCE') record.version = row.version;
  return record as unknown as NodeRecord;
}

export function decodeEntity(row: NodeRow): EntityRecord {
  return decodeNode(row) as EntityRecord;
}

export function decodeEdge(row: EdgeRow): EdgeRecord {
  const record: Properties = { kind: row.kind, from: row.from, to: row.to };
  decodeInto(record, row, FIELDS_OF_EDGE_KIND.get(row.kind)!);
  if (row.curatedFields) record.curatedFields = row.curatedFields;
  return record as unknown as EdgeRecord;
}

function hasField(kind: EdgeKind, name: string): boolean {
  // a statement may have followed an edge through a group
  return name in FIELDS_OF_EDGES[kind] || (name === 'group' && leadsToGroups(kind));
}

function decodeInto(record: Properties, row: Properties, fields: FieldList): void {
  for (const [name, field] of fields) record[name] = field === null ? null : decodeField(row, name, field);
}
