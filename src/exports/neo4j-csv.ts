import type { ExportReads } from '../graph/ports/export-reads.js';
import { labelOf } from '../graph/neo4j/decode.js';
import { edgeProperties, nodeProperties, type Properties } from '../graph/neo4j/encode.js';
import { EDGE_COLUMNS, type FlatType, NODE_COLUMNS } from './fields.js';

type Columns = ReadonlyMap<string, FlatType>;

/** What each node keeps in the database: its fields, and what sorting and search go by. */
export const NODE_PROPERTIES: Columns = new Map([
  ...[...NODE_COLUMNS].filter(([name]) => name !== 'kind'),
  ['version', 'integer'],
  ['sortKey', 'text'],
  ['foldedNames', 'list'],
  ['keys', 'list'],
]);
export const EDGE_PROPERTIES: Columns = new Map(
  [...EDGE_COLUMNS].filter(([name]) => name !== 'kind' && name !== 'from' && name !== 'to'),
);

/** Neo4j's own nodes as rows for LOAD CSV. */
export async function* toNodesCsv(graph: ExportReads): AsyncIterable<string> {
  yield row(['labels', ...NODE_PROPERTIES.keys()]);
  for await (const node of graph.nodes()) {
    const labels = node.kind === 'SOURCE' ? ['Source'] : ['Entity', labelOf(node.kind)];
    yield row([labels, ...cells(nodeProperties(node), NODE_PROPERTIES, node.id)]);
  }
}

/** Neo4j's own edges as rows for LOAD CSV. */
export async function* toEdgesCsv(graph: ExportReads): AsyncIterable<string> {
  yield row(['from', 'kind', 'to', ...EDGE_PROPERTIES.keys()]);
  for await (const edge of graph.edges()) {
    const { from, kind, to } = edge;
    yield row([from, kind, to, ...cells(edgeProperties(edge), EDGE_PROPERTIES, `${from} ${kind} ${to}`)]);
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

/** What is absent is an empty cell, which Neo4j reads as null; an empty text is a quoted one. */
function cell(value: Cell): string {
  if (value === undefined) return '';
  const text = Array.isArray(value) ? value.map(escapeText).join(';') : escapeText(String(value));
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * Line ends, since readers of CSV differ on them; backslashes, which Neo4j reads by a setting of its own
 * (`dbms.import.csv.legacy_quote_escaping`); and semicolons, which separate the items of lists.
 */
function escapeText(text: string): string {
  return text.replace(/[%\\;\r\n]/g, encodeURIComponent);
}
