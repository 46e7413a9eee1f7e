import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ESCAPED, PLAIN } from '../model/cell-text.js';
import { messageOf } from '../model/error-code.js';
import { type EdgeKind, FIELDS_OF_EDGES, newNode, type NodeKind } from '../model/records.js';
import { EDGES, NODES } from '../model/schema-table.js';
import { keyOf } from '../model/steps.js';
import { parseYaml } from './checked-yaml.js';
import { idFrom, type Reading } from './csv/cells.js';
import {
  edgesFrom,
  type EdgeTable,
  endsOfKind,
  type EndSpec,
  type Mapping,
  MAPPING,
  type NodeTable,
} from './csv/mapping.js';
import { utf8Text } from './encoding.js';
import type { TextOptions } from './files.js';
import { ID_NOTES, slugOrHash } from './ids.js';
import { endReader, fieldsReader, type Reader } from './csv/readers.js';
import { tableRows } from './csv/tables.js';
import { ImportError, type ImportFormat, type Place } from './item.js';
import type { Items } from './new-records.js';
import { checkRecord } from './record-schema.js';
import type { Skip } from './table.js';

export interface CsvFormat extends ImportFormat {
  /** those that the mapping names, sorted */
  readonly datasets: readonly string[];
  /** Paths of the mapping and its tables. */
  files(): Promise<readonly string[]>;
}

/**
 * Spreadsheets as CSV, with a YAML file that maps their columns to fields. docs/imports.md has an example.
 *
 * @param mappingFile  names the CSV files by paths relative to its folder
 * @throws ImportError with the file, line and field of every problem of the mapping
 */
export function csvFormat(mappingFile: string, { encoding }: TextOptions = {}): CsvFormat {
  const mapping = parseYaml(mappingFile, readText(mappingFile), MAPPING);
  const [dataset = ''] = mapping.dataset;
  return {
    dataset,
    datasets: [...new Set(mapping.dataset)].sort(),
    files: async () => filesOf(mappingFile, mapping),
    items: (skip) => items(mappingFile, mapping, skip, encoding),
  };
}

function filesOf(mappingFile: string, { nodes, edges }: Mapping): string[] {
  const tables = [...nodes, ...edges].map(({ file }) => join(dirname(mappingFile), file));
  return [mappingFile, ...new Set(tables)];
}

function readText(file: string): string {
  try {
    return utf8Text(file, readFileSync(file));
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError(`${file}: cannot be read: ${messageOf(error)}`, { cause: error });
  }
}

/** The context of all rows of one mapping. */
interface Context {
  /** the first owns the rows that name none */
  datasets: readonly string[];
  /** null if every table has citations of its own */
  source: string | null;
  reading: Reading;
  folder: string;
  /** of the CSV files */
  encoding: string | undefined;
  /** keys of the records that were read */
  seen: Set<string>;
  skip: Skip;
}

async function* items(mappingFile: string, mapping: Mapping, skip: Skip, encoding?: string): Items {
  const { dataset: datasets, source, idPrefix, escapes, nodes, edges } = mapping;
  const [dataset] = datasets;
  const id = `source:${dataset}`;
  if (source) yield { at: { file: mappingFile, line: 1 }, node: newNode('SOURCE', { ...source, id, dataset }) };
  const context: Context = {
    datasets,
    source: source ? id : null,
    reading: { syntax: escapes ? ESCAPED : PLAIN, idPrefix },
    folder: dirname(mappingFile),
    encoding,
    seen: new Set(),
    skip,
  };
  for (const table of nodes as NodeTable[]) yield* nodeItems(table, context);
  for (const table of edges as EdgeTable[]) yield* edgeItems(table, context);
}

async function* nodeItems(table: NodeTable, context: Context): Items {
  const { kind, id: idColumn, name } = table;
  const { reading, skip } = context;
  const fields = fieldsReader(table, NODES[kind], reading);
  const links = linksOf(table, reading);
  const nameColumns = typeof name === 'string' ? [name] : [];
  const readers = [fields, ...links.map(({ ends }) => ends)];
  for await (const { at, cells } of tableRows(table, context, [idColumn, ...nameColumns], readers)) {
    if (slugOrHash(cells[idColumn] as string).isHash) skip({ at, reason: ID_NOTES.hashed, isRead: true });
    const id = idFrom(reading.syntax.textOf(cells[idColumn] as string), [kind], reading);
    const own = { dataset: context.datasets[0], ...cite(context, table, id), ...fields.read(cells) };
    const { dataset, citations } = own as { dataset: unknown; citations?: unknown };
    yield* checked({ node: { kind, id, ...own } }, at, context);
    for (const { edge, ends } of links) {
      for (const to of ends.read(cells)) {
        const record = { kind: edge, from: id, to, basis: 'STATED', dataset, citations };
        yield* checked({ edge: record }, at, context);
      }
    }
  }
}

/** The edges that columns of a table of nodes name by their ends. */
function linksOf(table: NodeTable, reading: Reading): { edge: EdgeKind; ends: Reader<string[]> }[] {
  return edgesFrom(table.kind).flatMap((edge) => {
    const spec = table[edge] as EndSpec | undefined;
    return spec === undefined ? [] : [{ edge, ends: endReader(spec, endsOfKind(edge, table.kind), reading) }];
  });
}

async function* edgeItems(table: EdgeTable, context: Context): Items {
  const { kind } = table;
  const { reading } = context;
  const starts = endReader(table.from, EDGES[kind].from, reading);
  const ends = endReader(table.to, endKinds(table), reading);
  const fields = fieldsReader(table, FIELDS_OF_EDGES[kind], reading);
  const required = [table.from, table.to].flatMap((end) => (isList(end) ? [] : columnOf(end)));
  for await (const { at, cells } of tableRows(table, context, required, [starts, ends, fields])) {
    const values = fields.read(cells);
    for (const from of starts.read(cells)) {
      const common = { kind, from, basis: 'STATED', dataset: context.datasets[0], ...cite(context, table, from) };
      for (const to of ends.read(cells)) yield* checked({ edge: { ...common, to, ...values } }, at, context);
    }
  }
}

/** The kinds at which the edges of a table may end: names are of the kind of the start, if both are of one kind. */
function endKinds({ kind, from }: EdgeTable): readonly NodeKind[] {
  const start = typeof from === 'string' ? undefined : from.kind;
  const kinds: readonly NodeKind[] = EDGES[kind].to;
  if (!('isOfOneKind' in EDGES[kind]) || start === undefined) return kinds;
  return [start, ...kinds.filter((other) => other !== start)];
}

const isList = (end: EndSpec): boolean => typeof end !== 'string' && end.split !== undefined;
const columnOf = (end: EndSpec): string => (typeof end === 'string' ? end : end.column);

/** The citation of a row in a table that has no citations of its own. */
function cite({ source }: Context, { kind, file, citations }: NodeTable | EdgeTable, id: string): object {
  if (kind === 'SOURCE' || source === null || citations !== undefined) return {};
  return { citations: [{ source, locator: `${file}/${id}` }] };
}

/** The record, unless it is invalid, of another dataset, or an earlier row has its key. */
function* checked(row: { node: unknown } | { edge: unknown }, at: Place, { datasets, seen, skip }: Context) {
  const record = checkRecord(row);
  if (typeof record === 'string') return skip({ at, reason: record });
  const item = 'node' in record ? record.node : record.edge;
  if (!datasets.includes(item.dataset)) {
    return skip({ at, reason: `dataset: must be one that the mapping names: ${datasets.join(', ')}` });
  }
  const key = keyOf(item);
  if (seen.has(key)) return skip({ at, reason: 'another row has the same id, or the same two ends' });
  seen.add(key);
  yield { at, ...record };
}
