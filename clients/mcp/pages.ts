/**
 * The size of a result: assistants read the whole of it, and some refuse longer ones. An estimate, since each model counts
 * tokens in its own way: English text and JSON have three bytes of UTF-8 or more in a token.
 */
export const MAX_TOKENS = 10_000;
const BYTES_PER_TOKEN = 3;
/** What the cursor needs in text and data. */
const CURSOR_BYTES = 400;
const MAX_BYTES = MAX_TOKENS * BYTES_PER_TOKEN - CURSOR_BYTES;
/** What text has of a page, and data at least: text that is shorter leaves the rest to data. */
const PAGE_BYTES = MAX_BYTES / 2;

/** One part of a result. */
export interface Page {
  data: object;
  text: string;
  /** null on the last page */
  nextCursor: string | null;
}

/**
 * One page of a result: the data with the next items of its lists, and the next lines of the text.
 *
 * @param cursor  `nextCursor` of the page before; the first page by default
 * @throws Error if there is no such page
 */
export function pageOf(data: object, text: string, cursor = '1'): Page {
  const size = Buffer.byteLength(text);
  const isShort = bytesOf(data) + size <= MAX_BYTES;
  const texts = isShort ? [text] : textPages(text);
  const ranges = isShort ? [EVERYTHING] : itemRanges(data, MAX_BYTES - Math.min(size, PAGE_BYTES));
  const count = Math.max(texts.length, ranges.length);
  const number = /^[1-9]\d{0,5}$/.test(cursor) ? Number(cursor) : 0;
  if (number < 1 || number > count) {
    throw new Error('cursor: must be the nextCursor of a result for the same arguments; omit it for the first page');
  }
  return {
    data: part(data, ranges[number - 1] ?? NOTHING),
    text: texts[number - 1] ?? '',
    nextCursor: number < count ? String(number + 1) : null,
  };
}

/** Divides a text between lines. */
function textPages(text: string): string[] {
  const pages: string[] = [];
  let page: string[] = [];
  let size = 0;
  for (const line of text.split('\n').flatMap(shortLines)) {
    const bytes = Buffer.byteLength(line) + 1;
    if (size + bytes > PAGE_BYTES && page.length > 0) {
      pages.push(page.join('\n'));
      [page, size] = [[], 0];
    }
    page.push(line);
    size += bytes;
  }
  return [...pages, page.join('\n')];
}

/** A line that is too long for a page is divided, too. A character has at most four bytes. */
function shortLines(line: string): string[] {
  if (Buffer.byteLength(line) <= PAGE_BYTES) return [line];
  return line.match(new RegExp(`.{1,${Math.floor(PAGE_BYTES / 4)}}`, 'gsu')) ?? [];
}

interface Range {
  from: number;
  /** exclusive */
  to: number;
}

const NOTHING: Range = { from: 0, to: 0 };
const EVERYTHING: Range = { from: 0, to: Infinity };

/** Divides the items of all lists of a value, in the order of the document; everything else is part of each page. */
function itemRanges(data: object, maxBytes: number): Range[] {
  const rest = bytesOf(part(data, NOTHING));
  const ranges: Range[] = [];
  let size = Infinity;
  for (const [index, bytes] of itemSizes(data, 0).entries()) {
    size += bytes;
    if (size > maxBytes) {
      ranges.push({ from: index, to: index });
      size = rest + bytes;
    }
    ranges.at(-1)!.to = index + 1;
  }
  return ranges;
}

/** @param around  the size of what a page repeats with each of the items */
function itemSizes(value: unknown, around: number): number[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value)) return Object.values(value).flatMap((field) => itemSizes(field, around));
  return value.flatMap((item: unknown) =>
    isDivisible(item) ? itemSizes(item, around + bytesOf(part(item, NOTHING))) : [around + bytesOf(item) + 1],
  );
}

/** A value with those items of its lists that are in a range. */
function part(value: object, range: Range): object {
  return select(value, range, { items: 0 }) as object;
}

/** @param passed  counts the items before */
function select(value: unknown, range: Range, passed: { items: number }): unknown {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => selectItem(item, range, passed));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, select(field, range, passed)]));
}

function selectItem(item: unknown, range: Range, passed: { items: number }): unknown[] {
  const first = passed.items;
  const divisible = isDivisible(item);
  const selected = divisible ? select(item, range, passed) : item;
  if (!divisible) passed.items += 1;
  return first < range.to && passed.items > range.from ? [selected] : [];
}

/** Whether an item is large because of its lists: then their items count, and it is repeated with each part of them. */
function isDivisible(item: unknown): item is object {
  return hasItems(item) && bytesOf(item) > PAGE_BYTES / 8;
}

function hasItems(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return typeof value === 'object' && value !== null && Object.values(value).some(hasItems);
}

function bytesOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}
