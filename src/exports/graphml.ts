import type { ExportReads } from '../graph/ports/export-reads.js';
import {
  EDGE_COLUMNS,
  EDGE_FIELDS,
  flatValues,
  type FlatType,
  type FlatValue,
  NODE_COLUMNS,
  NODE_FIELDS,
} from './fields.js';

const TYPES: Record<FlatType, string> = {
  text: 'string',
  integer: 'int',
  number: 'double',
  boolean: 'boolean',
  list: 'string',
};
const STATE = new Map<string, FlatType>([
  ['graphId', 'text'],
  ['version', 'integer'],
]);
/** Attributes of their elements already. */
const STRUCTURAL = new Set(['id', 'from', 'to']);
const edgeColumns = without(EDGE_COLUMNS);
const nodeColumns = without(NODE_COLUMNS);

/**
 * GraphML: typed attributes; lists are JSON in a string, and what is absent has no element. A character that XML cannot
 * hold becomes U+FFFD.
 *
 * @see http://graphml.graphdrawing.org/specification.html
 */
export async function* toGraphml(graph: ExportReads): AsyncIterable<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield* keys('graph', STATE);
  yield* keys('node', nodeColumns);
  yield* keys('edge', edgeColumns);
  yield `<graph id="skill-graph" edgedefault="directed">${data('graph', Object.entries(await graph.state()))}\n`;
  for await (const node of graph.nodes()) {
    const values = flatValues(node, NODE_FIELDS[node.kind]);
    yield `<node id="${escapeXml(node.id)}">${data('node', values)}</node>\n`;
  }
  for await (const edge of graph.edges()) {
    const values = flatValues(edge, EDGE_FIELDS);
    yield `<edge source="${escapeXml(edge.from)}" target="${escapeXml(edge.to)}">${data('edge', values)}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

type Element = 'graph' | 'node' | 'edge';

function without(columns: ReadonlyMap<string, FlatType>): ReadonlyMap<string, FlatType> {
  return new Map([...columns].filter(([name]) => !STRUCTURAL.has(name)));
}

function* keys(element: Element, columns: ReadonlyMap<string, FlatType>): Iterable<string> {
  for (const [name, type] of columns) {
    yield `<key id="${element}.${name}" for="${element}" attr.name="${name}" attr.type="${TYPES[type]}"/>\n`;
  }
}

function data(element: Element, values: readonly [name: string, value: FlatValue][]): string {
  return values
    .filter(([name]) => !STRUCTURAL.has(name))
    .map(([name, value]) => {
      const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
      return `<data key="${element}.${name}">${escapeXml(text)}</data>`;
    })
    .join('');
}

/** All but what production 2 of XML 1.0 allows. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for an element or an attribute; line ends and tabs are references, since XML would make them `\n` and spaces. */
function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, '\uFFFD')
    .replace(/[&<>"\t\n\r]/g, (character) => ENTITIES[character] ?? `&#${character.charCodeAt(0)};`);
}
