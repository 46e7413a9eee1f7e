import type { ExportReads } from '../graph/ports/export-reads.js';
import type { ColumnType } from '../model/columns.js';
import { edgeKey } from '../model/dataset-content.js';
import { DERIVED_PROPERTIES, edgeProperties, labelsOf, nodeProperties, type Properties } from '../model/properties.js';
import { type Columns, EDGE_COLUMNS, NODE_COLUMNS } from './fields.js';

/** The properties of a node in the database. */
export const NODE_PROPERTIES: Columns = new Map<string, ColumnType>([
  ['id', 'text'],
  ...NODE_COLUMNS,
  ['version', 'integer'],
  ...Object.entries(DERIVED_PROPERTIES),
]);

/** Nodes as rows for Neo4j's LOAD CSV, with the properties that the service stores. */
export async function* toNodesCsv(graph: ExportReads): AsyncIterable<string> {
  yield row(['labels', ...NODE_PROPERTIES.keys()]);
  for await (const node of graph.nodes()) {
    const version: Properties = 'version' in node ? { version: node.version } : {};
    yield row([labelsOf(node.kind), ...cells({ ...nodeProperties(node), ...version }, NODE_PROPERTIES, node.id)]);
  }
}

/** Edges as rows for Neo4j's LOAD CSV. */
export async function* toEdgesCsv(graph: ExportReads): AsyncIterable<string> {
  yield row(['from', 'kind', 'to', ...EDGE_COLUMNS.keys()]);
  for await (const edge of graph.edges()) {
    const { from, kind, to } = edge;
    yield row([from, kind, to, ...cells(edgeProperties(edge), EDGE_COLUMNS, edgeKey(edge))]);
  }
}

type Cell = Properties[string] | undefined;

function cells(properties: Properties, columns: Columns, of: string): Cell[] {
  const lost = Object.keys(properties).find((name) => !columns.has(name));
  if (lost !== undefined) throw new Error(`the CSV has no column for ${lost} of ${of}`);
  return [...columns.keys()].map((name) => properties[name]);
}

function row(values: readonly Cell[]): string {
  return `${values.map(cell).join(',')}\n`;
}

/** An absent value is an empty cell, which Neo4j reads as null; an empty text is a pair of quotes. */
function cell(value: Cell): string {
  if (value === undefined) return '';
  const text = Array.isArray(value) ? value.map(escapeText).join(';') : escapeText(String(value));
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * Escapes line ends, which CSV readers treat differently; backslashes, whose meaning depends on a setting of Neo4j
 * (`dbms.import.csv.legacy_quote_escaping`); and semicolons, which separate the items of lists.
 */
function escapeText(text: string): string {
  return text.replace(/[%\\;\r\n]/g, encodeURIComponent);
}
