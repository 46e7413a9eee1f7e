import { parse } from 'csv-parse';
import type { SourceFile } from './files.js';
import { ImportError, type Place, type Skipped } from './item.js';

/** How a table's rows are cut into fields. */
export interface Dialect {
  delimiter: string;
  /** false: quotes are text like any other */
  quote: '"' | false;
}

export const COMMAS: Dialect = { delimiter: ',', quote: '"' };
export const TABS: Dialect = { delimiter: '\t', quote: false };

/** Columns that are read; the header must have all of them, and may have more. */
export interface Columns<Needed extends string, Optional extends string> {
  /** a row without a value here is skipped */
  needed: readonly Needed[];
  optional: readonly Optional[];
}

export interface Row<Column extends string> {
  /** where the row starts */
  at: Place;
  /** trimmed; empty where the row has nothing */
  cells: Readonly<Record<Column, string>>;
}

export type Skip = (row: Skipped) => void;

const MAX_ROW_LENGTH = 4 * 1024 * 1024;

/**
 * Streams a table's rows. Blank lines are passed over; a row with more fields than the header, or without a needed value,
 * is skipped with the reason.
 *
 * @throws ImportError naming file and line: for a header without one of the columns, and for what is no table
 */
export async function* readRows<Needed extends string, Optional extends string = never>(
  file: SourceFile,
  dialect: Dialect,
  columns: Columns<Needed, Optional>,
  skip: Skip,
): AsyncGenerator<Row<Needed | Optional>> {
  let header: Header<Needed | Optional> | null = null;
  for await (const { line, fields } of records(file, dialect)) {
    const at = { file: file.path, line };
    if (header === null) {
      header = readHeader(at, fields, [...columns.needed, ...columns.optional]);
      continue;
    }
    if (fields.length > header.width) {
      skip({ at, reason: `more fields than the ${header.width} of the header` });
      continue;
    }
    const cells = cellsOf(fields, header);
    const missing = columns.needed.find((column) => cells[column] === '');
    if (missing === undefined) yield { at, cells };
    else skip({ at, reason: fields.length < header.width ? `too short: no ${missing}` : `no ${missing}` });
  }
  if (header === null) throw new ImportError(`${file.path}:1: empty; its first line must name the columns`);
}

/** Records with the lines that they start at: csv-parse counts a CRLF inside of quotes twice. */
async function* records(file: SourceFile, { delimiter, quote }: Dialect) {
  let next = 1;
  const starts: number[] = [];
  const parser = parse({
    delimiter,
    quote,
    bom: true,
    record_delimiter: ['\r\n', '\n'],
    relax_column_count: true,
    max_record_size: MAX_ROW_LENGTH,
    // here, not where rows are consumed: an error overtakes rows that wait to be
    on_record: (fields: string[]) => {
      const blank = fields.length === 1 && fields[0] === '';
      if (!blank) starts.push(next);
      next += 1 + fields.reduce((sum, field) => sum + lineBreaks(field), 0);
      return blank ? null : fields;
    },
  });
  const input = await openFile(file);
  input.on('error', (error) => parser.destroy(error));
  try {
    for await (const fields of input.pipe(parser) as AsyncIterable<string[]>) {
      yield { line: starts.shift() as number, fields };
    }
  } catch (error) {
    throw unreadable(file, next, error);
  } finally {
    input.destroy();
  }
}

async function openFile(file: SourceFile) {
  try {
    return await file.open();
  } catch (error) {
    throw unreadable(file, 1, error);
  }
}

function unreadable(file: SourceFile, line: number, error: unknown): ImportError {
  const why = error instanceof Error ? error.message : String(error);
  return new ImportError(`${file.path}:${line}: cannot be read from here on: ${why}`, { cause: error });
}

function lineBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

interface Header<Column extends string> {
  width: number;
  /** each column and its place in a row */
  places: readonly (readonly [Column, number])[];
}

function readHeader<Column extends string>(at: Place, fields: string[], columns: readonly Column[]): Header<Column> {
  const names = fields.map((field) => field.trim());
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length > 0) {
    throw new ImportError(
      `${at.file}:${at.line}: the header lacks ${missing.join(', ')}; it has ${names.join(', ').slice(0, 500)}`,
    );
  }
  return { width: fields.length, places: columns.map((column) => [column, names.indexOf(column)] as const) };
}

function cellsOf<Column extends string>(fields: string[], { places }: Header<Column>): Record<Column, string> {
  const cells = {} as Record<Column, string>;
  for (const [column, place] of places) cells[column] = (fields[place] ?? '').trim();
  return cells;
}
