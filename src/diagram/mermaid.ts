import { mapSliced, type Sliced } from '../model/sliced.js';
import { type Diagram, type DiagramEdge, type DiagramNode, FILLS, partition, shortIds } from './diagram.js';

/**
 * A diagram as a Mermaid flowchart.
 *
 * @see https://mermaid.js.org/syntax/flowchart.html
 */
export function* toMermaid(diagram: Diagram): Sliced<string> {
  const { direction, nodes, edges } = diagram;
  const { framed, unframed } = partition(diagram);
  const short = shortIds(nodes);
  const declare = ({ id, label }: DiagramNode): string => `${short(id)}["${escapeLabel(label)}"]`;
  const declareGroup = (group: (typeof framed)[number], index: number): string[] => [
    `  subgraph g${index}["${escapeLabel(group.label)}"]`,
    ...group.nodes.map((node) => `    ${declare(node)}`),
    '  end',
  ];
  const declareEdge = ({ from, to, label, style }: DiagramEdge): string => {
    const arrow = style === 'SOLID' ? '-->' : '-.->';
    return `  ${short(from)} ${arrow}${label === null ? '' : `|"${escapeLabel(label)}"|`} ${short(to)}`;
  };
  const lines = [
    `flowchart ${direction === 'DOWN' ? 'TD' : 'LR'}`,
    ...(yield* mapSliced(framed, declareGroup, 1)).flat(),
    ...(yield* mapSliced(unframed, (node) => `  ${declare(node)}`)),
    ...(yield* mapSliced(edges, declareEdge)),
    ...classLines(nodes, short),
  ];
  return `${lines.join('\n')}\n`;
}

function classLines(nodes: readonly DiagramNode[], short: (id: string) => string): string[] {
  const classes = [...new Set(nodes.map((node) => node.class))];
  return classes.flatMap((name) => {
    const members = nodes.filter((node) => node.class === name).map(({ id }) => short(id));
    return [
      `  classDef ${name.toLowerCase()} fill:${FILLS[name]},stroke:gray,color:black`,
      `  class ${members.join(',')} ${name.toLowerCase()}`,
    ];
  });
}

/** Characters that Mermaid could parse as markup or Markdown: all but words, decimal points and punctuation after a letter. */
const MARKUP = /[^\p{L}\p{M}\p{N} ,(/'!?.)+-]|(?<!\p{L})(?:[)+-]|\.(?!\d))/gu;

/** Escapes any text for a quoted label: possible markup becomes an entity code (`#34;`), newlines become breaks. */
function escapeLabel(text: string): string {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).map((line) =>
    line
      .replace(/\p{Cc}|\p{Cs}/gu, ' ')
      .replace(MARKUP, (character) => `#${character.codePointAt(0) ?? 0};`)
      .trim(),
  );
  // Mermaid does not accept an empty label
  return lines.join('<br/>') || ' ';
}
