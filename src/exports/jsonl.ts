import type { ExportReads } from '../graph/ports/export-reads.js';
import { EDGE_FIELDS, NODE_FIELDS, ordered } from './fields.js';

const FORMAT_VERSION = 1;

/**
 * JSON Lines: a header, then a line for each node, then one for each edge, with all that they carry.
 *
 * @see https://jsonlines.org
 */
export async function* toJsonl(graph: ExportReads): AsyncIterable<string> {
  const state = await graph.state();
  yield line({ graph: { format: 'skill-graph', formatVersion: FORMAT_VERSION, ...state } });
  for await (const node of graph.nodes()) yield line({ node: ordered(node, NODE_FIELDS[node.kind]) });
  for await (const edge of graph.edges()) yield line({ edge: ordered(edge, EDGE_FIELDS) });
}

/** What JSON leaves as it is, but some readers, Node's readline among them, take for the end of a line. */
const LINE_ENDS = /[\u0085\u2028\u2029]/g;

function line(value: object): string {
  const escape = (end: string) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${JSON.stringify(value).replace(LINE_ENDS, escape)}\n`;
}
