import type { ExportReads } from '../graph/ports/export-reads.js';
import { columnValues, type ColumnType, type ColumnValue } from '../model/columns.js';
import { ALL_EDGE_FIELDS } from '../model/records.js';
import { NODES } from '../model/schema-table.js';
import { EDGE_COLUMNS, NODE_COLUMNS } from './fields.js';

const TYPES: Record<ColumnType, string> = {
  text: 'string',
  integer: 'int',
  number: 'double',
  boolean: 'boolean',
  list: 'string',
};
const STATE: ReadonlyMap<string, ColumnType> = new Map([
  ['graphId', 'text'],
  ['version', 'integer'],
]);
const KIND = ['kind', 'text'] as const;

/**
 * GraphML with typed attributes. Lists are strings of JSON, and absent values have no element. A character that is not
 * allowed in XML becomes U+FFFD.
 *
 * @see http://graphml.graphdrawing.org/specification.html
 */
export async function* toGraphml(graph: ExportReads): AsyncIterable<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield* keys('graph', STATE);
  yield* keys('node', [KIND, ...NODE_COLUMNS]);
  yield* keys('edge', [KIND, ...EDGE_COLUMNS]);
  yield `<graph id="skill-graph" edgedefault="directed">${data('graph', Object.entries(await graph.state()))}\n`;
  for await (const node of graph.nodes()) {
    const values = [kindOf(node), ...columnValues(node, NODES[node.kind])] as const;
    yield `<node id="${escapeXml(node.id)}">${data('node', values)}</node>\n`;
  }
  for await (const edge of graph.edges()) {
    const values = [kindOf(edge), ...columnValues(edge, ALL_EDGE_FIELDS)] as const;
    yield `<edge source="${escapeXml(edge.from)}" target="${escapeXml(edge.to)}">${data('edge', values)}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

type Element = 'graph' | 'node' | 'edge';

const kindOf = ({ kind }: { kind: string }) => ['kind', kind] as const;

function* keys(element: Element, columns: Iterable<readonly [string, ColumnType]>): Iterable<string> {
  for (const [name, type] of columns) {
    yield `<key id="${element}.${name}" for="${element}" attr.name="${name}" attr.type="${TYPES[type]}"/>\n`;
  }
}

function data(
  element: Element,
  values: readonly (readonly [name: string, value: ColumnValue, ...unknown[]])[],
): string {
  return values
    .map(([name, value]) => {
      const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
      return `<data key="${element}.${name}">${escapeXml(text)}</data>`;
    })
    .join('');
}

/** Every character that production 2 of XML 1.0 does not allow. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for an element or an attribute; line ends and tabs become references, because XML parsers normalise them. */
function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, '\uFFFD')
    .replace(/[&<>"\t\n\r]/g, (character) => ENTITIES[character] ?? `&#${character.charCodeAt(0)};`);
}
