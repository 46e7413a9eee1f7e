import { z } from 'zod';
import { plainFile, type SourceFile, type TextOptions } from './files.js';
import { ImportError, type ImportFormat } from './item.js';
import { readLines } from './lines.js';
import type { Items } from './new-records.js';
import { checkRecord, firstProblem } from './record-schema.js';
import type { Skip } from './table.js';

/** The first line of the file; it may have more fields, e.g. the graph's version. */
const HEADER = z.strictObject({
  graph: z.looseObject({ format: z.literal('skill-graph'), formatVersion: z.literal(1) }),
});
const HINT = 'the first line must be {"graph":{"format":"skill-graph","formatVersion":1}}, as in an export';

const RECORD = z.union([z.strictObject({ node: z.unknown() }), z.strictObject({ edge: z.unknown() })]);

export interface JsonlFormat extends ImportFormat {
  /** The datasets of all valid records, sorted; each record names its own. `dataset` is the first. */
  readonly datasets: readonly string[];
}

/**
 * JSON Lines as an export writes them: a header, then one node or edge per line. Reads the file once to find its datasets.
 *
 * @throws ImportError if the file has no such header, has no valid record, or was truncated within a line
 */
export async function jsonlFormat(path: string, { encoding }: TextOptions = {}): Promise<JsonlFormat> {
  const file = plainFile(path, undefined, encoding);
  const found = new Set<string>();
  // only from valid records: an import deletes the records of its datasets that the file does not have
  for await (const item of items(file, () => undefined)) {
    found.add('node' in item ? item.node.dataset : item.edge.dataset);
  }
  const datasets = [...found].sort();
  const [dataset] = datasets;
  if (dataset === undefined) throw new ImportError(`${file.path}: has no valid node or edge; nothing to import`);
  return { dataset, datasets, files: async () => [path], items: (skip) => items(file, skip) };
}

async function* items(file: SourceFile, skip: Skip): Items {
  for await (const { at, record } of records(file, skip)) {
    const checked = checkRecord(record);
    if (typeof checked === 'string') skip({ at, reason: checked });
    else yield { at, ...checked };
  }
}

/** The lines after the header that have the form of a record. */
async function* records(file: SourceFile, skip: Skip) {
  let headed = false;
  for await (const { line, text, ended } of readLines(file)) {
    const at = { file: file.path, line };
    const value = jsonOf(text);
    if (!headed) requireHeader(at, value);
    else if (value === undefined && !ended)
      throw new ImportError(`${at.file}:${line}: truncated; get the complete file`);
    else if (text.trim() !== '') {
      const { success, data } = RECORD.safeParse(value);
      if (success) yield { at, record: data };
      else skip({ at, reason: 'neither {"node": {…}} nor {"edge": {…}}' });
    }
    headed = true;
  }
  if (!headed) throw new ImportError(`${file.path}:1: empty; ${HINT}`);
}

function requireHeader(at: { file: string; line: number }, value: unknown): void {
  const { success, error } = HEADER.safeParse(value);
  if (!success) throw new ImportError(`${at.file}:${at.line}: ${firstProblem(error)}; ${HINT}`);
}

/** undefined if the text is not JSON */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
