import CliTable from 'cli-table3';
import { stripVTControlCharacters, styleText } from 'node:util';
import type { Block } from '../texts/block.js';

const LINES =
  'top top-mid top-left top-right bottom bottom-mid bottom-left bottom-right left left-mid mid mid-mid right right-mid middle';
const NO_LINES = Object.fromEntries(LINES.split(' ').map((line) => [line, '']));
const ID = /\b(?:skill|technology|role|level|area|track|task|resource|source):[\w.-]+/g;
/** Scripts whose letters take two columns. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

type Row = readonly string[];

/** An answer for a terminal so many columns wide: wrapped between words, coloured where the terminal shows colours. */
export function toTerminal(blocks: readonly Block[], columns: number): string {
  const texts = blocks.map((block, at) => {
    const standsApart = at > 0 && !('heading' in blocks[at - 1]!);
    return `${standsApart ? '\n' : ''}${draw(block, columns)}`;
  });
  return texts.join('\n');
}

function draw(block: Block, columns: number): string {
  if ('heading' in block) return grid([], columns, { head: [block.heading] });
  if ('paragraph' in block) return grid([[block.paragraph]], columns);
  if ('list' in block) return grid(block.list.map(bulleted), columns, { gap: 1 });
  if ('facts' in block) return grid(block.facts, columns);
  return grid(block.rows, columns, { head: block.head });
}

function bulleted(item: string): Row {
  return ['•', item];
}

/** Rows without lines between them; the head is bold, ids are grey. */
function grid(rows: readonly Row[], columns: number, { head, gap = 2 }: { head?: Row; gap?: number } = {}): string {
  const texts = (head ? [head, ...rows] : rows).map((row) => row.map(clean));
  const table = new CliTable({
    chars: NO_LINES,
    style: { 'padding-left': 0, 'padding-right': gap, head: [], border: [] },
    colWidths: widthsWithin(texts, columns, gap).map((width) => width + gap),
    wordWrap: true,
  });
  table.push(...texts.map((row, at) => row.map((text) => (head && at === 0 ? bold(text) : greyIds(text)))));
  return table.toString().replace(/ +$/gm, '');
}

/** Texts come from whoever fed the graph: none may steer the terminal. */
function clean(text: string): string {
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

/** As wide as the texts need, the widest made narrower until all fit; no word is broken, and so no id. */
function widthsWithin(rows: readonly Row[], columns: number, gap: number): number[] {
  const cells = rows[0]!.map((_, column) => rows.map((row) => row[column]!));
  const widths = cells.map((texts) => Math.max(...texts.map(widthOf)));
  const least = cells.map((texts) => Math.max(...texts.flatMap((text) => text.split(' ').map(widthOf))));
  const room = columns - gap * (widths.length - 1);
  for (let excess = widths.reduce((sum, width) => sum + width) - room; excess > 0; excess -= 1) {
    const free = widths.map((width, column) => (width > least[column]! ? width : 0));
    const widest = free.indexOf(Math.max(...free));
    if (free[widest] === 0) break;
    widths[widest]! -= 1;
  }
  return widths;
}

function widthOf(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}
