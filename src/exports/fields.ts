import { columnsOf, type ColumnType } from '../model/columns.js';
import { ALL_EDGE_FIELDS, type EdgeRecord, type NewNode } from '../model/records.js';
import { NODES } from '../model/schema-table.js';

export type Columns = ReadonlyMap<string, ColumnType>;

/** The columns of nodes of every kind, besides `kind` and `id`. */
export const NODE_COLUMNS: Columns = new Map(Object.values(NODES).flatMap(columnsOf));
/** The columns of edges, besides `kind` and their ends. */
export const EDGE_COLUMNS: Columns = new Map(columnsOf(ALL_EDGE_FIELDS));

/** The node without its version, its fields in the order of the schema table. */
export function orderedNode(node: NewNode): object {
  const { kind, id } = node;
  return { kind, id, ...pick(node, Object.keys(NODES[kind])), ...curatedFieldsIn(node) };
}

export function orderedEdge(edge: EdgeRecord): object {
  const { kind, from, to } = edge;
  return { kind, from, to, ...pick(edge, Object.keys(ALL_EDGE_FIELDS)), ...curatedFieldsIn(edge) };
}

function curatedFieldsIn({ curatedFields }: NewNode | EdgeRecord): object {
  return curatedFields === undefined ? {} : { curatedFields };
}

function pick(record: object, names: readonly string[]): object {
  return Object.fromEntries(names.map((name) => [name, record[name as keyof typeof record]]));
}
