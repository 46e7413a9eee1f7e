import { z } from 'zod';
import type { Fields, FieldType } from '../../model/field.js';
import { datasetId, inputShape } from '../../model/field-schemas.js';
import { SLUG } from '../../model/ids.js';
import { EDGE_KINDS, type EdgeKind, FIELDS_OF_EDGES, NODE_KINDS, type NodeKind } from '../../model/records.js';
import { EDGES, NODES } from '../../model/schema-table.js';

/** The shape of a mapping file, which assigns columns to fields. docs/imports.md describes it with an example. */

const column = z.string().min(1);
const words = z.record(z.string(), z.string());
const cell = z.union(
  [
    column,
    z.strictObject({ column, words: words.optional() }),
    z.strictObject({ value: z.union([z.string(), z.number(), z.boolean()]) }),
  ],
  { error: 'must be the name of a column, { column, words } or { value }' },
);
const split = z.string().min(1);
const list = z.union([column, z.strictObject({ column, split })], {
  error: 'must be the name of a column, or { column, split }',
});
const range = z.strictObject({ min: cell, max: cell });
const citation = z.union([z.strictObject({ source: cell, locator: cell }), cell], {
  error: 'must be { source, locator }, or a column of source#locator',
});
const citations = z.union([z.strictObject({ source: cell, locators: list }), list], {
  error: 'must be { source, locators }, or a column or { column, split } of source#locator',
});
const externalId = z.strictObject({ scheme: z.string().min(1), value: cell, url: cell.optional() });
const externalIds = z.union([z.array(externalId).min(1), list], {
  error: 'must be a list of { scheme, value, url }, or a column or { column, split } of scheme:value',
});

export type Cell = z.output<typeof cell>;
export type List = z.output<typeof list>;
export type RangeSpec = z.output<typeof range>;
export type CitationSpec = z.output<typeof citation>;
export type CitationsSpec = z.output<typeof citations>;
export type ExternalIdsSpec = z.output<typeof externalIds>;

const SPECS: Readonly<Record<FieldType, z.ZodType>> = {
  name: cell,
  text: cell,
  url: cell,
  id: cell,
  ids: list,
  dataset: cell,
  choice: cell,
  flag: cell,
  rank: cell,
  months: range,
  names: list,
  texts: list,
  citation,
  citations,
  externalIds,
  translations: list,
};

const specs = (fields: Fields): z.ZodRawShape =>
  Object.fromEntries(Object.entries(fields).map(([name, { type }]) => [name, SPECS[type].optional()]));

const file = {
  file: z.string().min(1),
  delimiter: z.string().length(1).optional(),
  where: z.strictObject({ column, is: z.union([z.string(), z.array(z.string()).min(1)]) }).optional(),
};

/** An end with the kind of values that are not ids. */
const endOfKind = (kinds: readonly NodeKind[]) =>
  z.strictObject({ column, kind: z.enum(kinds), split: split.optional() });
const endOfOneKind = z.strictObject({ column, split: split.optional() });
/** Without a kind, values that are not ids are names of the first one. */
const endOf = (kinds: readonly NodeKind[]) => z.union([column, endOfKind(kinds), endOfOneKind]);
/** An edge may start at several kinds with equal right, so that the kind is named. */
const startOf = (kinds: readonly NodeKind[]) => (kinds.length === 1 ? endOf(kinds) : endOfKind(kinds));

/** The kinds of edges that start at a kind of node: a column of its table may name their ends. */
export const edgesFrom = (kind: NodeKind): EdgeKind[] =>
  EDGE_KINDS.filter((edge) => (EDGES[edge].from as readonly NodeKind[]).includes(kind));

const nodeTable = (kind: NodeKind) =>
  z.strictObject({
    ...file,
    kind: z.literal(kind),
    id: column,
    ...specs(NODES[kind]),
    name: cell,
    ...Object.fromEntries(edgesFrom(kind).map((edge) => [edge, endOf(endsOfKind(edge, kind)).optional()])),
  });

const edgeTable = (kind: EdgeKind) =>
  z.strictObject({
    ...file,
    kind: z.literal(kind),
    // most uses start at skills, so that the kind may be left out
    from: kind === 'USES' ? endOf(EDGES[kind].from) : startOf(EDGES[kind].from),
    to: endOf(EDGES[kind].to),
    ...specs(FIELDS_OF_EDGES[kind]),
  });

/** The kinds at which an edge may end, if it starts at a kind. */
export function endsOfKind(kind: EdgeKind, start: NodeKind): readonly NodeKind[] {
  return 'isOfOneKind' in EDGES[kind] ? [start] : EDGES[kind].to;
}

type Tables<Make extends (kind: never) => z.ZodObject> = [ReturnType<Make>, ...ReturnType<Make>[]];

export const MAPPING = z
  .strictObject({
    /** one, or several of which the first owns the rows that name none */
    dataset: z.union([datasetId.transform((id) => [id]), z.array(datasetId).min(1)], {
      error: 'must be in lower case with hyphens, or a list of such ids',
    }),
    source: z.strictObject(inputShape(NODES.SOURCE, (schema) => schema.optional())).optional(),
    idPrefix: z
      .string()
      .regex(new RegExp(`^${SLUG}-$`), 'must be in lower case and end with a hyphen, e.g. staff-')
      .default(''),
    escapes: z.boolean().default(false),
    nodes: z.array(z.discriminatedUnion('kind', NODE_KINDS.map(nodeTable) as Tables<typeof nodeTable>)).default([]),
    edges: z.array(z.discriminatedUnion('kind', EDGE_KINDS.map(edgeTable) as Tables<typeof edgeTable>)).default([]),
  })
  .refine(({ source, nodes, edges }) => source !== undefined || [...nodes, ...edges].every(isCited), {
    message: 'is required, unless every table maps citations',
    path: ['source'],
  });

const isCited = (table: object): boolean => 'citations' in table || ('kind' in table && table.kind === 'SOURCE');

export type Mapping = z.output<typeof MAPPING>;
interface TableFile {
  file: string;
  delimiter?: string;
  where?: { column: string; is: string | string[] };
}
/** A table with the fields that it maps. */
export type NodeTable = TableFile & { kind: NodeKind; id: string } & Mapped;
export type EdgeTable = TableFile & { kind: EdgeKind; from: EndSpec; to: EndSpec } & Mapped;
export type EndSpec = string | { column: string; kind?: NodeKind; split?: string };
type Mapped = { readonly [field: string]: unknown };
