import CliTable from 'cli-table3';
import { stripVTControlCharacters, styleText } from 'node:util';
import stringWidth from 'string-width';
import type { Block } from '../texts/block.js';

const BORDERS =
  'top top-mid top-left top-right bottom bottom-mid bottom-left bottom-right left left-mid mid mid-mid right right-mid middle';
const NO_BORDERS = Object.fromEntries(BORDERS.split(' ').map((part) => [part, '']));
const ID = /\b(?:skill|technology|role|level|area|track|task|resource|source|group):[\w.-]+/g;

type Row = readonly string[];

/** Renders blocks for a terminal: wrapped between words, with colours if the terminal supports them. */
export function toTerminal(blocks: readonly Block[], columns: number): string {
  const texts = blocks.map((block, index) => {
    const previous = blocks[index - 1];
    const isSeparated = previous !== undefined && !('heading' in previous);
    return `${isSeparated ? '\n' : ''}${render(block, columns)}`;
  });
  return texts.join('\n');
}

function render(block: Block, columns: number): string {
  if ('heading' in block) return grid([], columns, { head: [block.heading] });
  if ('paragraph' in block) return grid([[block.paragraph]], columns);
  if ('list' in block) return grid(block.list.map(toBulletRow), columns, { gap: 1 });
  if ('facts' in block) return grid(block.facts, columns, { keepsLabels: true });
  return grid(block.rows, columns, { head: block.head });
}

function toBulletRow(item: string): Row {
  return ['•', item];
}

interface GridOptions {
  head?: Row;
  /** between columns */
  gap?: number;
  /** whether the first column is never wrapped: beside a long URL it would be */
  keepsLabels?: boolean;
}

/** A table without borders; the head is bold, ids are grey. */
function grid(rows: readonly Row[], columns: number, options: GridOptions = {}): string {
  const { head, gap = 2, keepsLabels = false } = options;
  const texts = (head ? [head, ...rows] : rows).map((row) => row.map(sanitize));
  const table = new CliTable({
    chars: NO_BORDERS,
    style: { 'padding-left': 0, 'padding-right': gap, head: [], border: [] },
    colWidths: widthsWithin(texts, columns, gap, keepsLabels).map((width) => width + gap),
    wordWrap: true,
  });
  table.push(...texts.map((row, index) => row.map((text) => (head && index === 0 ? bold(text) : greyIds(text)))));
  return table.toString().replace(/ +$/gm, '');
}

/** Removes control sequences: texts come from the graph and are not trusted. */
function sanitize(text: string): string {
  return stripVTControlCharacters(text)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

function bold(text: string): string {
  return styleText('bold', text);
}

function greyIds(text: string): string {
  return text.replace(ID, (id) => styleText('gray', id));
}

/** Column widths: as wide as the texts need, then the widest columns shrink until all fit. Words, and so ids, are not broken. */
function widthsWithin(rows: readonly Row[], columns: number, gap: number, keepsLabels: boolean): number[] {
  const cells = rows[0]!.map((_, column) => rows.map((row) => row[column]!));
  const widths = cells.map((texts) => Math.max(...texts.map((text) => stringWidth(text))));
  const minWidths = cells.map((texts, column) =>
    keepsLabels && column === 0
      ? widths[0]!
      : Math.max(...texts.flatMap((text) => text.split(' ').map((word) => stringWidth(word)))),
  );
  const available = columns - gap * (widths.length - 1);
  for (let excess = widths.reduce((sum, width) => sum + width) - available; excess > 0; excess -= 1) {
    const shrinkable = widths.map((width, column) => (width > minWidths[column]! ? width : 0));
    const widest = shrinkable.indexOf(Math.max(...shrinkable));
    if (shrinkable[widest] === 0) break;
    widths[widest]! -= 1;
  }
  return widths;
}
