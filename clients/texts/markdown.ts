import type { Block } from './block.js';

/** Renders blocks as Markdown. */
export function toMarkdown(blocks: readonly Block[]): string {
  return blocks.map(blockToMarkdown).join('\n\n');
}

function blockToMarkdown(block: Block): string {
  if ('heading' in block) return `## ${line(block.heading)}`;
  if ('paragraph' in block) return line(block.paragraph);
  if ('list' in block) return block.list.map((item) => `- ${line(item)}`).join('\n');
  if ('facts' in block) return block.facts.map(([label, text]) => `- ${label}: ${line(text)}`).join('\n');
  const [head, ...rows] = [block.head, block.head.map(() => '---'), ...block.rows].map(row);
  return [head, ...rows].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => line(cell).replaceAll('|', '\\|')).join(' | ')} |`;
}

/** Joins lines: a line break would end a row or list item. */
function line(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
