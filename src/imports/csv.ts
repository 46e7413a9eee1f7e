import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { edgeKey } from '../model/dataset-content.js';
import { newNode } from '../model/records.js';
import { EDGES } from '../model/schema-table.js';
import { parseYaml } from './checked-yaml.js';
import { columnsOf, idFrom, valuesOf } from './csv/cells.js';
import { edgeFields, type EdgeTable, type Mapping, MAPPING, nodeFields, type NodeTable } from './csv/mapping.js';
import { plainFile } from './files.js';
import { ImportError, type ImportFormat, type Place } from './item.js';
import type { Items } from './new-records.js';
import { EDGE_SCHEMA, firstProblem, NODE_SCHEMA } from './record-schema.js';
import { readRows, type Skip } from './table.js';

/**
 * Spreadsheets as CSV, with a YAML file that maps their columns to fields. docs/imports.md has an example.
 *
 * @param mappingFile  names the CSV files by paths relative to its folder
 * @throws ImportError with the file, line and field of every problem of the mapping
 */
export function csvFormat(mappingFile: string): ImportFormat {
  const mapping = parseYaml(mappingFile, readText(mappingFile), MAPPING);
  return { dataset: mapping.dataset, items: (skip) => items(mappingFile, mapping, skip) };
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ImportError(`${file}: cannot be read: ${why}`, { cause: error });
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
    const id = idFrom(cells[idColumn] as string, kind);
    const common = { kind, id, name: cells[nameColumn], dataset: context.dataset, citations: cite(context, table, id) };
    const node = NODE_SCHEMA.safeParse({ ...common, ...valuesOf(table, fields, cells) });
    if (!node.success) context.skip({ at, reason: firstProblem(node.error) });
    else if (isNew(id, at, context)) yield { at, node: node.data };
  }
}

async function* edgeItems(table: EdgeTable, context: Context): Items {
  const { kind, to: toColumn } = table;
  const ends = EDGES[kind];
  const end = typeof table.from === 'string' ? { column: table.from, kind: ends.from[0] } : table.from;
  const fields = edgeFields(kind);
  for await (const { at, cells } of rowsOf(table, [end.column, toColumn], columnsOf(table, fields), context)) {
    const [from, to] = [idFrom(cells[end.column] as string, end.kind), idFrom(cells[toColumn] as string, ends.to)];
    const common = { kind, from, to, basis: 'STATED', dataset: context.dataset, citations: cite(context, table, from) };
    const edge = EDGE_SCHEMA.safeParse({ ...common, ...valuesOf(table, fields, cells) });
    if (!edge.success) context.skip({ at, reason: firstProblem(edge.error) });
    else if (isNew(edgeKey({ from, kind, to }), at, context)) yield { at, edge: edge.data };
  }
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

function isNew(key: string, at: Place, { seen, skip }: Context): boolean {
  if (seen.has(key)) {
    skip({ at, reason: 'another row has the same id, or the same two ends' });
    return false;
  }
  seen.add(key);
  return true;
}
