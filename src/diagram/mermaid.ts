import { mapSliced, type Sliced } from '../model/sliced.js';
import { type Diagram, type DiagramEdge, type DiagramNode, FILLS, shortIds } from './model.js';

/**
 * A diagram as a Mermaid flowchart.
 *
 * @see https://mermaid.js.org/syntax/flowchart.html
 */
export function* toMermaid({ direction, nodes, groups, edges }: Diagram): Sliced<string> {
  const short = shortIds(nodes);
  const declare = ({ id, label }: DiagramNode): string => `${short.get(id)!}["${escapeLabel(label)}"]`;
  const grouped = new Set(groups.flatMap((group) => group.nodes));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const declareGroup = (group: Diagram['groups'][number], index: number): string[] => [
    `  subgraph g${index}["${escapeLabel(group.label)}"]`,
    ...group.nodes.map((id) => `    ${declare(byId.get(id)!)}`),
    '  end',
  ];
  const declareEdge = ({ from, to, label, style }: DiagramEdge): string => {
    const arrow = style === 'SOLID' ? '-->' : '-.->';
    return `  ${short.get(from)!} ${arrow}${label === null ? '' : `|"${escapeLabel(label)}"|`} ${short.get(to)!}`;
  };
  const lines = [
    `flowchart ${direction === 'DOWN' ? 'TD' : 'LR'}`,
    ...(yield* mapSliced(groups, declareGroup, 1)).flat(),
    ...(yield* mapSliced(
      nodes.filter(({ id }) => !grouped.has(id)),
      (node) => `  ${declare(node)}`,
    )),
    ...(yield* mapSliced(edges, declareEdge)),
    ...classLines(nodes, short),
  ];
  return `${lines.join('\n')}\n`;
}

function classLines(nodes: readonly DiagramNode[], short: ReadonlyMap<string, string>): string[] {
  const names = [...new Set(nodes.map((node) => node.class))];
  return names.flatMap((name) => [
    `  classDef ${name.toLowerCase()} fill:${FILLS[name]},stroke:gray,color:black`,
    `  class ${nodes.flatMap((node) => (node.class === name ? short.get(node.id)! : [])).join(',')} ${name.toLowerCase()}`,
  ]);
}

/** What Mermaid could read as markup or Markdown: all but words, decimal points and punctuation that follows a letter. */
const MARKUP = /[^\p{L}\p{M}\p{N} ,(/'!?.)+-]|(?<!\p{L})(?:[)+-]|\.(?!\d))/gu;

/** Any text as a quoted label: what could be markup becomes an entity code (`#34;`), newlines become breaks. */
function escapeLabel(text: string): string {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).map((line) =>
    line
      .replace(/\p{Cc}|\p{Cs}/gu, ' ')
      .replace(MARKUP, (character) => `#${character.codePointAt(0)!};`)
      .trim(),
  );
  // an empty string is no label to Mermaid
  return lines.join('<br/>') || ' ';
}
