import { parse } from 'csv-parse/sync';

/** How programs save a table that they have opened. */
export interface Program {
  name: string;
  delimiter: string;
  lineEnd: string;
  byteOrderMark: boolean;
  quotesEverything: boolean;
  /** a number as the program writes it */
  number: (value: number) => string;
  /** adds cells after the last column and rows after the last row */
  addsEmptyCells: boolean;
}

const decimalComma = (value: number) => String(value).replace('.', ',');

export const PROGRAMS: readonly Program[] = [
  {
    name: 'Excel in English',
    delimiter: ',',
    lineEnd: '\r\n',
    byteOrderMark: true,
    quotesEverything: false,
    number: String,
    addsEmptyCells: true,
  },
  {
    name: 'Excel in German',
    delimiter: ';',
    lineEnd: '\r\n',
    byteOrderMark: true,
    quotesEverything: false,
    number: decimalComma,
    addsEmptyCells: true,
  },
  {
    name: 'LibreOffice that quotes every text',
    delimiter: ',',
    lineEnd: '\n',
    byteOrderMark: false,
    quotesEverything: true,
    number: String,
    addsEmptyCells: false,
  },
  {
    name: 'a program that writes tabs and floating-point numbers',
    delimiter: '\t',
    lineEnd: '\n',
    byteOrderMark: false,
    quotesEverything: false,
    number: (value) => (Number.isInteger(value) ? value.toFixed(1) : String(value)),
    addsEmptyCells: false,
  },
];

/** A table after a program has opened and saved it: what looks like a number, a date or a formula is changed. */
export function saved(text: string, program: Program): string {
  const rows = parse(text, { bom: true, relax_column_count: true });
  const extra = program.addsEmptyCells ? ['', ''] : [];
  const lines = rows.map((row) => [...row.map((cell) => opened(cell, program)), ...extra]);
  if (program.addsEmptyCells) lines.push((lines[0] ?? []).map(() => ''));
  const written = lines.map((row) => row.map((cell) => quoted(cell, program)).join(program.delimiter));
  return `${program.byteOrderMark ? '\uFEFF' : ''}${written.join(program.lineEnd)}${program.lineEnd}`;
}

function opened(cell: string, { number }: Program): string {
  const text = cell.trim();
  if (/^[=+\-@]/.test(text)) return '#NAME?';
  if (/^\d+(\.\d+)?(e\d+)?$/i.test(text)) return number(Number(text));
  if (/^(true|false)$/i.test(text)) return text.toUpperCase();
  if (/^(n\/a|na|nan|null|none)$/i.test(text)) return '';
  if (/^\d{1,4}[-/.]\d{1,2}([-/.]\d{1,4})?$/.test(text) || /^[a-z]{3} \d+$/i.test(text)) return 'a date';
  return text.replace(/[\r\n\0]+/g, ' ');
}

function quoted(cell: string, { delimiter, quotesEverything }: Program): string {
  const mustQuote = quotesEverything || cell.includes('"') || cell.includes(delimiter);
  return mustQuote ? `"${cell.replaceAll('"', '""')}"` : cell;
}
