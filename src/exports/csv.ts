import { stringify } from 'yaml';
import type { ExportReads } from '../graph/ports/export-reads.js';
import { CURATED } from '../model/dataset-content.js';
import type { Fields } from '../model/field.js';
import { type EdgeRecord, FIELDS_OF_EDGES, type NodeRecord } from '../model/records.js';
import { EDGES, NODES } from '../model/schema-table.js';
import { cellsOfField, columnsOfField, mappingOfFields } from './csv-cells.js';
import type { FilePart } from './formats.js';

const INTRODUCTION = `# Tables of a graph for spreadsheets, to be imported again: npm run graph -- import csv mapping.yaml
# docs/imports.md describes this file.
`;
/** Excel takes a file without it for one in a legacy encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table for each kind of node and edge, and the mapping with which they are imported again unchanged.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export async function* toCsv(graph: ExportReads): AsyncIterable<FilePart> {
  const datasets = new Set<string>();
  const nodes = new Map<string, object>();
  const edges = new Map<string, object>();
  for await (const node of graph.nodes()) {
    const file = fileOf(node);
    if (!nodes.has(file)) {
      yield { file, text: header(['id'], NODES[node.kind]) };
      nodes.set(file, { file, kind: node.kind, id: 'id', ...mappingOfFields(NODES[node.kind]) });
    }
    datasets.add(node.dataset);
    yield { file, text: row([node.id], node, NODES[node.kind]) };
  }
  for await (const edge of graph.edges()) {
    const [file, fields] = [fileOf(edge), FIELDS_OF_EDGES[edge.kind]];
    if (!edges.has(file)) {
      yield { file, text: header(['from', 'to'], fields) };
      edges.set(file, { file, kind: edge.kind, ...mappingOfEnds(edge), ...mappingOfFields(fields) });
    }
    datasets.add(edge.dataset);
    yield { file, text: row([edge.from, edge.to], edge, fields) };
  }
  const dataset = datasets.size === 0 ? [CURATED] : [...datasets].sort();
  const mapping = { dataset, escapes: true, nodes: [...nodes.values()], edges: [...edges.values()] };
  yield { file: 'mapping.yaml', text: INTRODUCTION + stringify(mapping) };
}

/** `alternative-group.csv` */
function fileOf({ kind }: NodeRecord | EdgeRecord): string {
  return `${kind.toLowerCase().replaceAll('_', '-')}.csv`;
}

/** A start that may be of several kinds names one of them, although the table has ids. */
function mappingOfEnds({ kind }: EdgeRecord): object {
  const [first, ...others] = EDGES[kind].from;
  return { from: others.length === 0 ? 'from' : { column: 'from', kind: first }, to: 'to' };
}

function header(keys: readonly string[], fields: Fields): string {
  const names = Object.entries(fields).flatMap(([name, field]) => columnsOfField(name, field));
  return BYTE_ORDER_MARK + line([...keys, ...names]);
}

function row(keys: readonly string[], record: object, fields: Fields): string {
  const cells = Object.entries(fields).flatMap(([name, field]) =>
    cellsOfField(record[name as keyof typeof record], field),
  );
  return line([...keys, ...cells]);
}

/** Cells with characters that separate cells in some locale are quoted. */
function line(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",;]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;
}
