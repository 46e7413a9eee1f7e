import { z } from 'zod';
import type { EdgeRecord, NewNode } from '../model/records.js';
import { plainFile, type SourceFile } from './files.js';
import { ImportError, type ImportFormat } from './item.js';
import { readLines } from './lines.js';
import type { Items } from './new-records.js';
import { EDGE_SCHEMA, firstProblem, NODE_SCHEMA } from './record-schema.js';
import type { Skip } from './table.js';

/** The first line of this project's JSON Lines; it may tell more, e.g. the graph's version. */
const HEADER = z.strictObject({
  graph: z.looseObject({ format: z.literal('skill-graph'), formatVersion: z.literal(1) }),
});
const WAY_OUT = 'the first line must be {"graph":{"format":"skill-graph","formatVersion":1}}, as an export writes it';

const RECORD = z.union([z.strictObject({ node: z.unknown() }), z.strictObject({ edge: z.unknown() })]);
type Line = z.output<typeof RECORD>;

export interface JsonlFormat extends ImportFormat {
  /** Every dataset that a usable record is of, sorted; each record says which of them owns it. `dataset` is the first. */
  readonly datasets: readonly string[];
}

/**
 * What an export as JSON Lines wrote: a header, then one node or edge a line. Reads the file once for its datasets.
 *
 * @throws ImportError for a file without such a header, without a record, or that was cut off inside of a line
 */
export async function jsonlFormat(path: string): Promise<JsonlFormat> {
  const file = plainFile(path);
  const found = new Set<string>();
  // of usable records alone: what an import finds nothing of in a dataset, it removes
  for await (const item of items(file, () => undefined)) {
    found.add('node' in item ? item.node.dataset : item.edge.dataset);
  }
  const datasets = [...found].sort();
  const [dataset] = datasets;
  if (dataset === undefined)
    throw new ImportError(`${file.path}: has no node or edge that can be used; nothing to import`);
  return { dataset, datasets, items: (skip) => items(file, skip) };
}

async function* items(file: SourceFile, skip: Skip): Items {
  for await (const { at, record } of records(file, skip)) {
    const checked = check(record);
    if (typeof checked === 'string') skip({ at, reason: checked });
    else yield { at, ...checked };
  }
}

/** The record as it is to be written, or what is wrong with it. */
function check(record: Line): { node: NewNode } | { edge: EdgeRecord } | string {
  if ('node' in record) {
    const { success, data, error } = NODE_SCHEMA.safeParse(record.node);
    return success ? { node: data } : firstProblem(error);
  }
  const { success, data, error } = EDGE_SCHEMA.safeParse(record.edge);
  return success ? { edge: data } : firstProblem(error);
}

/** Lines after the header that are a record by their outline. */
async function* records(file: SourceFile, skip: Skip) {
  let headed = false;
  for await (const { line, text, ended } of readLines(file)) {
    const at = { file: file.path, line };
    const value = jsonOf(text);
    if (!headed) requireHeader(at, value);
    else if (value === undefined && !ended) throw new ImportError(`${at.file}:${line}: cut off; get the whole file`);
    else if (text.trim() !== '') {
      const { success, data } = RECORD.safeParse(value);
      if (success) yield { at, record: data };
      else skip({ at, reason: 'neither {"node": {…}} nor {"edge": {…}}' });
    }
    headed = true;
  }
  if (!headed) throw new ImportError(`${file.path}:1: empty; ${WAY_OUT}`);
}

function requireHeader(at: { file: string; line: number }, value: unknown): void {
  const { success, error } = HEADER.safeParse(value);
  if (!success) throw new ImportError(`${at.file}:${at.line}: ${firstProblem(error)}; ${WAY_OUT}`);
}

/** undefined for what is no JSON */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
