import { mapSliced, type Sliced } from '../model/sliced.js';
import { type Diagram, type DiagramEdge, type DiagramNode, FILLS, partition, shortIds } from './diagram.js';

/**
 * A diagram as a directed graph in Graphviz DOT.
 *
 * @see https://graphviz.org/doc/info/lang.html
 */
export function* toDot(diagram: Diagram): Sliced<string> {
  const { direction, nodes, edges } = diagram;
  const { framed, unframed } = partition(diagram);
  const short = shortIds(nodes);
  const declare = ({ id, label, class: name }: DiagramNode): string =>
    `${short(id)} [label=${quote(label)}, fillcolor=${FILLS[name]}];`;
  const declareGroup = (group: (typeof framed)[number], index: number): string[] => [
    `  subgraph cluster_${index} {`,
    `    label=${quote(group.label)};`,
    ...group.nodes.map((node) => `    ${declare(node)}`),
    '  }',
  ];
  const declareEdge = ({ from, to, label, style }: DiagramEdge): string => {
    const attributes = [label === null ? [] : `label=${quote(label)}`, style === 'SOLID' ? [] : 'style=dashed'].flat();
    return `  ${short(from)} -> ${short(to)}${attributes.length > 0 ? ` [${attributes.join(', ')}]` : ''};`;
  };
  const lines = [
    'digraph {',
    `  rankdir=${direction === 'DOWN' ? 'TB' : 'LR'};`,
    '  node [shape=box, style="rounded,filled", fontname="sans-serif"];',
    ...(yield* mapSliced(framed, declareGroup, 1)).flat(),
    ...(yield* mapSliced(unframed, (node) => `  ${declare(node)}`)),
    ...(yield* mapSliced(edges, declareEdge)),
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

/** Quotes any text, so that backslashes start no escapes and ampersands no entities. */
function quote(text: string): string {
  const escaped = text
    .replace(/\r\n|[\n\r\u2028\u2029]/g, '\n')
    .replace(/(?!\n)\p{Cc}|\p{Cs}/gu, ' ')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/[\\"]/g, '\\$&')
    .replace(/\n/g, '\\n');
  return `"${escaped}"`;
}
