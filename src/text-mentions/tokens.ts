import type { Sliced } from '../model/sliced.js';
import { wordsIn } from '../text-analysis/words.js';
import type { Range } from './addresses.js';
import { GAP, kindOfGap } from './gaps.js';

/** A word of a text. */
export interface Token extends Range {
  /** folded, as the index has it */
  word: string;
  /** what stands before it: bits of GAP */
  gap: number;
  /** the number of its sentence */
  sentence: number;
}

/** A line, or a part of a long one. */
const PIECES = /[^\n]{0,2000}\n?/y;
const PIECES_PER_SLICE = 4;
const UNITS_PER_SLICE = 2_000;
/** How a line begins that is no continuation of the one before: headings, quotes, bullets, numbers, cells. */
const ITEM = /^\s*(?:#{1,6}\s|>|[-*+•–—▪●○◦‣∙·»✓✔➢➤]\s|[•▪●○◦‣✓✔➢➤]|\(?(?:\d{1,3}|[a-z])[.)]\s|\||={3,}|-{3,})/iu;
const HEADING = /^\s*#{1,6}\s/;
const BLANK = /^\s*$/;
const CONTRACTED = /^(?:let|it|that|there|here|what|who|he|she)$/i;
/** Stands for an address in a gap: no name goes on over it. */
const ADDRESS = '<>';

/** The words of a text that are no part of an address, with what stands between them. */
export function* tokensOf(text: string, addresses: readonly Range[]): Sliced<Token[]> {
  const tokens: Token[] = [];
  const gaps = new Gaps(text, addresses);
  let [units, pieces] = [0, 0];
  let begins = true;
  for (let from = 0; from < text.length;) {
    const piece = pieceAt(text, from);
    const isLine = from === 0 || text[from - 1] === '\n';
    if (isLine && (BLANK.test(piece) || ITEM.test(piece))) begins = true;
    for (const { word, start, end } of wordsIn(piece)) {
      const range = withoutPossessive(piece, start, end);
      const token = {
        word: range.end < end ? word.slice(0, -1) : word,
        start: from + range.start,
        end: from + range.end,
      };
      if (gaps.isInAddress(token)) continue;
      const before = tokens.at(-1);
      const gap = gaps.between(before, token) | (begins ? GAP.BEGINS_BLOCK : 0);
      begins = false;
      const isNew = (gap & (GAP.BEGINS_BLOCK | GAP.ENDS_SENTENCE)) !== 0;
      tokens.push({ ...token, gap, sentence: (before?.sentence ?? 0) + (isNew ? 1 : 0) });
    }
    if (isLine && HEADING.test(piece)) begins = true;
    from += piece.length;
    units += piece.length;
    if (units > UNITS_PER_SLICE || ++pieces % PIECES_PER_SLICE === 0) {
      units = 0;
      yield;
    }
  }
  return tokens;
}

/** A line; of a long one, a part that ends with a space if there is one. */
function pieceAt(text: string, from: number): string {
  PIECES.lastIndex = from;
  const [piece = ''] = PIECES.exec(text) ?? [];
  if (piece.endsWith('\n') || from + piece.length === text.length) return piece;
  const space = Math.max(piece.lastIndexOf(' '), piece.lastIndexOf('\t'));
  return space > 0 ? piece.slice(0, space + 1) : piece;
}

/** `Java's` is a mention of Java; `let's` is no possessive. */
function withoutPossessive(text: string, start: number, end: number): Range {
  const hasOne = end - start > 3 && /^['’ʼ]s$/i.test(text.slice(end - 2, end));
  return { start, end: hasOne && !CONTRACTED.test(text.slice(start, end - 2)) ? end - 2 : end };
}

/** Reads what stands between words; the words must come in the order of the text. */
class Gaps {
  private next = 0;

  constructor(
    private readonly text: string,
    private readonly addresses: readonly Range[],
  ) {}

  isInAddress({ start, end }: Range): boolean {
    while (this.next < this.addresses.length && this.addresses[this.next]!.end <= start) this.next += 1;
    const address = this.addresses[this.next];
    return address !== undefined && address.start < end;
  }

  /** To be called after `isInAddress` of the second word. */
  between(before: Token | undefined, { start }: Range): number {
    if (!before) return GAP.BEGINS_BLOCK;
    if (start < before.end) return GAP.JOINS;
    const address = this.addresses[this.next - 1];
    if (!address || address.end <= before.end) return kindOfGap(this.text.slice(before.end, start), before.word);
    const [left, right] = [this.text.slice(before.end, address.start), this.text.slice(address.end, start)];
    return kindOfGap(left + ADDRESS + right, before.word);
  }
}
