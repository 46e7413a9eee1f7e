import { join } from 'node:path';
import { plainFile, type SourceFile } from '../files.js';
import { readLines } from '../lines.js';
import { readRows, type Row, type Skip } from '../table.js';
import type { EdgeTable, NodeTable } from './mapping.js';
import type { Reader } from './readers.js';

const DELIMITERS = [',', ';', '\t'] as const;

/**
 * Streams the rows of a mapping's table that its filter selects.
 *
 * @param required  a row without a value in one of these columns is skipped
 */
export async function* tableRows(
  { file, delimiter, where }: NodeTable | EdgeTable,
  { folder, encoding, skip }: { folder: string; encoding: string | undefined; skip: Skip },
  required: readonly string[],
  readers: readonly Reader[],
): AsyncGenerator<Row<string>> {
  const source = plainFile(join(folder, file), file, encoding);
  const filtered = where === undefined ? [] : [where.column];
  const optional = [...new Set([...filtered, ...required, ...readers.flatMap(({ columns }) => columns)])];
  const dialect = { delimiter: delimiter ?? (await delimiterOf(source, optional)), quote: '"' } as const;
  const wanted = where && new Set([where.is].flat());
  for await (const row of readRows(source, dialect, { needed: [], optional }, skip)) {
    if (where && !wanted?.has(row.cells[where.column] as string)) continue;
    const missing = required.find((column) => row.cells[column] === '');
    if (missing === undefined) yield row;
    else skip({ at: row.at, reason: `no ${missing}` });
  }
}

/** The delimiter by which the first line has the columns: spreadsheets write semicolons in some locales. */
async function delimiterOf(file: SourceFile, columns: readonly string[]): Promise<string> {
  for await (const { text } of readLines(file)) {
    const has = (delimiter: string) => {
      const names = text.split(delimiter).map((name) => name.trim().replace(/^"(.*)"$/, '$1'));
      return columns.every((column) => names.includes(column));
    };
    return DELIMITERS.find(has) ?? ',';
  }
  return ',';
}
