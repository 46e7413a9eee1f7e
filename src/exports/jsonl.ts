import type { ExportReads } from '../graph/ports/export-reads.js';
import { orderedEdge, orderedNode } from './fields.js';

const FORMAT_VERSION = 1;

/**
 * JSON Lines: a header, then a line for each node, then a line for each edge, with all of their fields.
 *
 * @see https://jsonlines.org
 */
export async function* toJsonl(graph: ExportReads): AsyncIterable<string> {
  const state = await graph.state();
  yield line({ graph: { format: 'skill-graph', formatVersion: FORMAT_VERSION, ...state } });
  for await (const node of graph.nodes()) yield line({ node: orderedNode(node) });
  for await (const edge of graph.edges()) yield line({ edge: orderedEdge(edge) });
}

/** Valid inside of JSON strings, but some readers, such as Node's readline, take them for line ends. */
const LINE_ENDS = /[\u0085\u2028\u2029]/g;

function line(value: object): string {
  const escape = (end: string) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${JSON.stringify(value).replace(LINE_ENDS, escape)}\n`;
}
