import { basename } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { parse, type Options } from 'csv-parse/sync';
import { openPromise } from 'yauzl';

export type Row = Readonly<Record<string, string>>;

const COMMAS: Options = { columns: true, bom: true, relax_column_count: true };
const TABS: Options = { ...COMMAS, delimiter: '\t', quote: false, record_delimiter: ['\r\n', '\n'] };

/** Reads tables of a zip as they are, without the readers of the importer. */
export async function openTables(path: string, format: 'COMMAS' | 'TABS') {
  const zip = await openPromise(path, { autoClose: false });
  const entries = new Map<string, Parameters<typeof zip.openReadStreamPromise>[0]>();
  for await (const entry of zip.eachEntry()) entries.set(basename(entry.fileName), entry);
  return {
    rows: async (...names: readonly string[]): Promise<Row[]> => {
      const entry = names.map((name) => entries.get(name)).find((found) => found !== undefined);
      if (!entry) throw new Error(`${path} has no ${names.join(' or ')}`);
      const bytes = await buffer(await zip.openReadStreamPromise(entry));
      const rows = parse(bytes, format === 'COMMAS' ? COMMAS : TABS) as unknown as Record<string, string>[];
      return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell.trim()])));
    },
    close: () => zip.close(),
  };
}
