import { parse } from 'csv-parse';
import { messageOf } from '../model/error-code.js';
import type { SourceFile } from './files.js';
import { ImportError, type Place, type Skipped } from './item.js';

/** How rows are split into fields. */
export interface Dialect {
  delimiter: string;
  /** false: quotes are ordinary characters */
  quote: '"' | false;
}

export const COMMAS: Dialect = { delimiter: ',', quote: '"' };
export const TABS: Dialect = { delimiter: '\t', quote: false };

/** The columns to read. The header must have all of them and may have more. */
export interface Columns<Needed extends string, Optional extends string> {
  /** a row without a value in one of these is skipped */
  needed: readonly Needed[];
  optional: readonly Optional[];
}

export interface Row<Column extends string> {
  /** where the row starts */
  at: Place;
  /** trimmed; empty if the row has no value */
  cells: Readonly<Record<Column, string>>;
}

export type Skip = (row: Skipped) => void;

/** bytes */
const MAX_ROW_LENGTH = 4 * 1024 * 1024;
/** characters of a header in an error message */
const MAX_HEADER_SHOWN = 500;

/**
 * Streams the rows of a table. Lines without a value are ignored; a row with more values than the header, or without a needed value,
 * is skipped with a reason.
 *
 * @throws ImportError with file and line: for a header that lacks one of the columns, or for malformed content
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
    // spreadsheets add empty cells
    if (fields.slice(header.width).some((field) => field.trim() !== '')) {
      skip({ at, reason: `more fields than the ${header.width} of the header` });
      continue;
    }
    const cells = cellsOf(fields, header);
    const missing = columns.needed.find((column) => cells[column] === '');
    if (missing === undefined) yield { at, cells };
    else skip({ at, reason: fields.length < header.width ? `too short: no ${missing}` : `no ${missing}` });
  }
  if (header === null) throw new ImportError(`${file.path}:1: empty; the first line must name the columns`);
}

/** The first row for each value of a column; further ones are skipped. */
export async function* firstRows<Column extends string, R extends Row<Column>>(
  rows: AsyncIterable<R>,
  column: Column,
  skip: Skip,
): AsyncGenerator<R> {
  const seen = new Set<string>();
  for await (const row of rows) {
    if (seen.has(row.cells[column])) skip({ at: row.at, reason: `duplicate ${column}; the first row counts` });
    else yield row;
    seen.add(row.cells[column]);
  }
}

/** Records with the line on which each starts: csv-parse counts a CRLF within quotes twice. */
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
    // counted here and not where rows are consumed: an error is raised before buffered rows are consumed
    on_record: (fields: string[]) => {
      const blank = fields.every((field) => field === '');
      if (!blank) starts.push(next);
      next += 1 + fields.reduce((sum, field) => sum + lineBreaks(field), 0);
      return blank ? null : fields;
    },
  });
  const input = await file.open().catch((error: unknown) => {
    throw readError(file, 1, error);
  });
  input.on('error', (error) => parser.destroy(error));
  try {
    for await (const fields of input.pipe(parser) as AsyncIterable<string[]>) {
      yield { line: starts.shift() as number, fields };
    }
  } catch (error) {
    throw readError(file, next, error);
  } finally {
    input.destroy();
  }
}

function readError(file: SourceFile, line: number, error: unknown): ImportError {
  if (error instanceof ImportError) return error;
  const message = `${file.path}:${line}: cannot be read from this line on: ${messageOf(error)}`;
  return new ImportError(message, { cause: error });
}

function lineBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

interface Header<Column extends string> {
  width: number;
  /** each column with its index in a row */
  indexes: readonly (readonly [Column, number])[];
}

function readHeader<Column extends string>(at: Place, fields: string[], columns: readonly Column[]): Header<Column> {
  const names = fields.map((field) => field.trim());
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length > 0) {
    throw new ImportError(
      `${at.file}:${at.line}: the header lacks ${missing.join(', ')}; it has ${names.join(', ').slice(0, MAX_HEADER_SHOWN)}`,
    );
  }
  return { width: fields.length, indexes: columns.map((column) => [column, names.indexOf(column)] as const) };
}

function cellsOf<Column extends string>(fields: string[], { indexes }: Header<Column>): Record<Column, string> {
  const cells = {} as Record<Column, string>;
  for (const [column, index] of indexes) cells[column] = (fields[index] ?? '').trim();
  return cells;
}
