import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { EntityKind } from '../model/records.js';
import { checkedYaml } from './checked-yaml.js';
import { columnsOf, valuesOf } from './csv/cells.js';
import {
  COMMON_EDGE_FIELDS,
  COMMON_NODE_FIELDS,
  EDGE_FIELDS,
  type EdgeTable,
  type Mapping,
  MAPPING,
  NODE_FIELDS,
  type NodeTable,
} from './csv/mapping.js';
import { plainFile } from './files.js';
import { slugOf } from '../model/normalise-text.js';
import { ImportError, type ImportFormat, type Place } from './item.js';
import type { Items } from './new-records.js';
import { EDGE_ENDS, EDGE_SCHEMA, firstProblem, idOf, NODE_SCHEMA } from './record-schema.js';
import { readRows, type Skip } from './table.js';

/**
 * Spreadsheets as CSV, with a YAML file beside them that says which column is what. docs/imports.md has an example.
 *
 * @param mappingFile  names the CSV files by their paths from its own folder
 * @throws ImportError with every problem of the mapping, each with file, line and field
 */
export function csvFormat(mappingFile: string): ImportFormat {
  const mapping = checkedYaml(mappingFile, readText(mappingFile), MAPPING);
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

/** What the rows of one mapping have in common. */
interface Context {
  dataset: string;
  source: string;
  folder: string;
  /** ids and edges that a row has given already */
  seen: Set<string>;
  skip: Skip;
}

async function* items(mappingFile: string, { dataset, source, nodes, edges }: Mapping, skip: Skip): Items {
  const id = `source:${dataset}`;
  const { name, url = null, licence = null } = source;
  yield { at: { file: mappingFile, line: 1 }, node: { kind: 'SOURCE', id, name, url, licence, dataset } };
  const context: Context = { dataset, source: id, folder: dirname(mappingFile), seen: new Set(), skip };
  for (const table of nodes as NodeTable[]) yield* nodeItems(table, context);
  for (const table of edges as EdgeTable[]) yield* edgeItems(table, context);
}

/** What a field is that the mapping leaves out, and the record's schema asks for. */
const USUAL_NODE: Partial<Record<EntityKind, object>> = {
  SKILL: { skillKind: 'TECHNICAL' },
  TECHNOLOGY: { category: 'OTHER' },
};
const USUAL_EDGE: Partial<Record<EdgeTable['kind'], object>> = {
  REQUIRES: { strength: 'REQUIRED' },
  NEEDS: { importance: 'ESSENTIAL' },
};

async function* nodeItems(table: NodeTable, context: Context): Items {
  const { kind, id: idColumn, name: nameColumn } = table;
  const fields = { ...COMMON_NODE_FIELDS, ...NODE_FIELDS[kind] };
  for await (const { at, cells } of rowsOf(table, [idColumn, nameColumn], columnsOf(table, fields), context)) {
    const id = toId(cells[idColumn] as string, kind);
    const common = { kind, id, name: cells[nameColumn], dataset: context.dataset, citations: cite(context, table, id) };
    const node = NODE_SCHEMA.safeParse({ ...USUAL_NODE[kind], ...common, ...valuesOf(table, fields, cells) });
    if (!node.success) context.skip({ at, reason: firstProblem(node.error) });
    else if (isNew(id, at, context)) yield { at, node: node.data };
  }
}

async function* edgeItems(table: EdgeTable, context: Context): Items {
  const { kind, to: toColumn } = table;
  const [[onlyKind], toKind] = EDGE_ENDS[kind];
  const end = typeof table.from === 'string' ? { column: table.from, kind: onlyKind as EntityKind } : table.from;
  const fields = { ...COMMON_EDGE_FIELDS, ...EDGE_FIELDS[kind] };
  for await (const { at, cells } of rowsOf(table, [end.column, toColumn], columnsOf(table, fields), context)) {
    const [from, to] = [toId(cells[end.column] as string, end.kind), toId(cells[toColumn] as string, toKind)];
    const values = valuesOf(table, fields, cells);
    if (typeof values.proficiency === 'string') values.proficiency = toId(values.proficiency, 'LEVEL');
    const common = { kind, from, to, basis: 'STATED', dataset: context.dataset, citations: cite(context, table, from) };
    const edge = EDGE_SCHEMA.safeParse({ ...USUAL_EDGE[kind], ...common, ...values });
    if (!edge.success) context.skip({ at, reason: firstProblem(edge.error) });
    else if (isNew(`${from} ${kind} ${to}`, at, context)) yield { at, edge: edge.data };
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

/** A value that is an id already, or the id that it makes: `Message brokers` → `skill:message-brokers`. */
function toId(value: string, kind: EntityKind): string {
  return idOf(kind).safeParse(value).success ? value : `${kind.toLowerCase()}:${slugOf(value)}`;
}

function cite({ source }: Context, { file }: NodeTable | EdgeTable, id: string) {
  return [{ source, locator: `${file}/${id}` }];
}

function isNew(key: string, at: Place, { seen, skip }: Context): boolean {
  if (seen.has(key)) {
    skip({ at, reason: 'a second row of the same id, or of the same two ends' });
    return false;
  }
  seen.add(key);
  return true;
}
