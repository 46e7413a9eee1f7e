import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type EntityKind, newNode } from '../model/records.js';
import { messageOf } from '../model/error-code.js';
import { EDGES } from '../model/schema-table.js';
import { keyOf } from '../model/steps.js';
import { parseYaml } from './checked-yaml.js';
import { columnsOf, idFrom, valuesOf } from './csv/cells.js';
import {
  edgeFields,
  type EdgeTable,
  type End,
  type Mapping,
  MAPPING,
  nodeFields,
  type NodeTable,
} from './csv/mapping.js';
import { plainFile } from './files.js';
import { ID_NOTES, slugOrHash } from './ids.js';
import { ImportError, type ImportFormat, type Place } from './item.js';
import type { Items } from './new-records.js';
import { checkRecord } from './record-schema.js';
import { readRows, type Skip } from './table.js';

/**
 * Spreadsheets as CSV, with a YAML file that maps their columns to fields. docs/imports.md has an example.
 *
 * @param mappingFile  names the CSV files by paths relative to its folder
 * @throws ImportError with the file, line and field of every problem of the mapping
 */
export function csvFormat(mappingFile: string): ImportFormat {
  const mapping = parseYaml(mappingFile, readText(mappingFile), MAPPING);
  return {
    dataset: mapping.dataset,
    files: async () => filesOf(mappingFile, mapping),
    items: (skip) => items(mappingFile, mapping, skip),
  };
}

function filesOf(mappingFile: string, { nodes, edges }: Mapping): string[] {
  const tables = [...nodes, ...edges].map(({ file }) => join(dirname(mappingFile), file));
  return [mappingFile, ...new Set(tables)];
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new ImportError(`${file}: cannot be read: ${messageOf(error)}`, { cause: error });
  }
}

/** The context of all rows of one mapping. */
interface Context {
  dataset: string;
  source: string;
  folder: string;
  /** keys of the records that were read */
  seen: Set<string>;
  skip: Skip;
}

async function* items(mappingFile: string, { dataset, source, nodes, edges }: Mapping, skip: Skip): Items {
  const id = `source:${dataset}`;
  yield { at: { file: mappingFile, line: 1 }, node: newNode('SOURCE', { ...source, id, dataset }) };
  const context: Context = { dataset, source: id, folder: dirname(mappingFile), seen: new Set(), skip };
  for (const table of nodes as NodeTable[]) yield* nodeItems(table, context);
  for (const table of edges as EdgeTable[]) yield* edgeItems(table, context);
}

async function* nodeItems(table: NodeTable, context: Context): Items {
  const { kind, id: idColumn, name: nameColumn } = table;
  const fields = nodeFields(kind);
  for await (const { at, cells } of rowsOf(table, [idColumn, nameColumn], columnsOf(table, fields), context)) {
    const id = idFrom(cells[idColumn] as string, [kind]);
    if (slugOrHash(cells[idColumn] as string).isHash) context.skip({ at, reason: ID_NOTES.hashed, isRead: true });
    const common = { kind, id, name: cells[nameColumn], dataset: context.dataset, citations: cite(context, table, id) };
    yield* checked({ node: { ...common, ...valuesOf(table, fields, cells) } }, at, context);
  }
}

async function* edgeItems(table: EdgeTable, context: Context): Items {
  const { kind } = table;
  const start = endOf(table.from, EDGES[kind].from);
  const end = endOf(table.to, 'isOfOneKind' in EDGES[kind] ? start.kinds : EDGES[kind].to);
  const fields = edgeFields(kind);
  for await (const { at, cells } of rowsOf(table, [start.column, end.column], columnsOf(table, fields), context)) {
    const from = idFrom(cells[start.column] as string, start.kinds);
    const to = idFrom(cells[end.column] as string, end.kinds);
    const common = { kind, from, to, basis: 'STATED', dataset: context.dataset, citations: cite(context, table, from) };
    yield* checked({ edge: { ...common, ...valuesOf(table, fields, cells) } }, at, context);
  }
}

function endOf(end: string | End, kinds: readonly EntityKind[]): { column: string; kinds: readonly EntityKind[] } {
  return typeof end === 'string' ? { column: end, kinds } : { column: end.column, kinds: [end.kind] };
}

function rowsOf(
  { file, delimiter }: NodeTable | EdgeTable,
  needed: readonly string[],
  optional: readonly string[],
  { folder, skip }: Context,
) {
  return readRows(
    plainFile(join(folder, file), file),
    { delimiter, quote: '"' },
    { needed: [...new Set(needed)], optional },
    skip,
  );
}

function cite({ source }: Context, { file }: NodeTable | EdgeTable, id: string) {
  return [{ source, locator: `${file}/${id}` }];
}

/** The record, unless it is invalid or an earlier row has its key. */
function* checked(row: { node: unknown } | { edge: unknown }, at: Place, { seen, skip }: Context) {
  const record = checkRecord(row);
  if (typeof record === 'string') return skip({ at, reason: record });
  const key = keyOf('node' in record ? record.node : record.edge);
  if (seen.has(key)) return skip({ at, reason: 'another row has the same id, or the same two ends' });
  seen.add(key);
  yield { at, ...record };
}
