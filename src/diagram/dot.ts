import { mapSliced, type Sliced } from '../model/sliced.js';
import { type Diagram, type DiagramEdge, type DiagramNode, FILLS, shortIds } from './model.js';

/**
 * A diagram as a directed graph in Graphviz' DOT.
 *
 * @see https://graphviz.org/doc/info/lang.html
 */
export function* toDot({ direction, nodes, groups, edges }: Diagram): Sliced<string> {
  const short = shortIds(nodes);
  const declare = ({ id, label, class: name }: DiagramNode): string =>
    `${short.get(id)!} [label=${quote(label)}, fillcolor=${FILLS[name]}];`;
  const grouped = new Set(groups.flatMap((group) => group.nodes));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const declareGroup = (group: Diagram['groups'][number], index: number): string[] => [
    `  subgraph cluster_${index} {`,
    `    label=${quote(group.label)};`,
    ...group.nodes.map((id) => `    ${declare(byId.get(id)!)}`),
    '  }',
  ];
  const declareEdge = ({ from, to, label, style }: DiagramEdge): string => {
    const attributes = [label === null ? [] : `label=${quote(label)}`, style === 'SOLID' ? [] : 'style=dashed'].flat();
    return `  ${short.get(from)!} -> ${short.get(to)!}${attributes.length > 0 ? ` [${attributes.join(', ')}]` : ''};`;
  };
  const lines = [
    'digraph {',
    `  rankdir=${direction === 'DOWN' ? 'TB' : 'LR'};`,
    '  node [shape=box, style="rounded,filled", fontname="sans-serif"];',
    ...(yield* mapSliced(groups, declareGroup, 1)).flat(),
    ...(yield* mapSliced(
      nodes.filter(({ id }) => !grouped.has(id)),
      (node) => `  ${declare(node)}`,
    )),
    ...(yield* mapSliced(edges, declareEdge)),
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

/** Any text as a quoted string: backslashes start no escapes, ampersands no entities. */
function quote(text: string): string {
  const escaped = text
    .replace(/\r\n|[\n\r\u2028\u2029]/g, '\n')
    .replace(/(?!\n)\p{Cc}|\p{Cs}/gu, ' ')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/[\\"]/g, '\\$&')
    .replace(/\n/g, '\\n');
  return `"${escaped}"`;
}
