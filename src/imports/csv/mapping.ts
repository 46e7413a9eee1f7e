import { z } from 'zod';
import type { Fields, FieldType } from '../../model/field.js';
import { datasetId, inputShape } from '../../model/field-schemas.js';
import { EDGE_KINDS, type EdgeKind, ENTITY_KINDS, type EntityKind, FIELDS_OF_EDGES } from '../../model/records.js';
import { EDGES, NODES } from '../../model/schema-table.js';
import { isList } from './cells.js';

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
const list = z.union([column, z.strictObject({ column, split: z.string().min(1) })], {
  error: 'must be the name of a column, or { column, split }',
});

export type Cell = z.output<typeof cell>;
export type List = z.output<typeof list>;

/** Types of fields that the importer sets itself, or that do not fit into one cell. */
const UNMAPPED: ReadonlySet<FieldType> = new Set(['dataset', 'months', 'citation', 'citations', 'externalIds']);

function mappable(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([name, { type, describes }]) => name !== 'name' && describes === undefined && !UNMAPPED.has(type),
    ),
  );
}

/** The fields of a node that a mapping may name besides `id` and `name`. */
export const nodeFields = (kind: EntityKind): Fields => mappable(NODES[kind]);
/** The fields of an edge that a mapping may name besides its ends. */
export const edgeFields = (kind: EdgeKind): Fields => mappable(FIELDS_OF_EDGES[kind]);

const specs = (fields: Fields): z.ZodRawShape =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, (isList(field) ? list : cell).optional()]));

const where = { file: z.string().min(1), delimiter: z.string().length(1).default(',') };

const nodeTable = (kind: EntityKind) =>
  z.strictObject({
    ...where,
    kind: z.literal(kind),
    id: column,
    name: column,
    ...specs(nodeFields(kind)),
  });

/** An end that may be of several kinds names its kind, so that its values can be turned into ids. */
const startOf = (kinds: readonly EntityKind[]) => (kinds.length === 1 ? column : endOfKind(kinds));
const endOfKind = (kinds: readonly EntityKind[]) => z.strictObject({ column, kind: z.enum(kinds) });

/** Without a kind, values that are not ids are names of the first one. */
const endOf = (kinds: readonly EntityKind[]) => (kinds.length === 1 ? column : z.union([column, endOfKind(kinds)]));

const edgeTable = (kind: EdgeKind) =>
  z.strictObject({
    ...where,
    kind: z.literal(kind),
    // most uses start at skills, so that the kind may be left out
    from: kind === 'USES' ? endOf(EDGES[kind].from) : startOf(EDGES[kind].from),
    to: endOf(EDGES[kind].to),
    ...specs(edgeFields(kind)),
  });

type Tables<Make extends (kind: never) => z.ZodObject> = [ReturnType<Make>, ...ReturnType<Make>[]];

export const MAPPING = z.strictObject({
  dataset: datasetId,
  source: z.strictObject(inputShape(NODES.SOURCE, (schema) => schema.optional())),
  nodes: z.array(z.discriminatedUnion('kind', ENTITY_KINDS.map(nodeTable) as Tables<typeof nodeTable>)).default([]),
  edges: z.array(z.discriminatedUnion('kind', EDGE_KINDS.map(edgeTable) as Tables<typeof edgeTable>)).default([]),
});

export type Mapping = z.output<typeof MAPPING>;
/** A table with the fields that it maps. */
export type NodeTable = { kind: EntityKind; file: string; delimiter: string; id: string; name: string } & Mapped;
export type EdgeTable = {
  kind: EdgeKind;
  file: string;
  delimiter: string;
  from: string | End;
  to: string | End;
} & Mapped;
export type End = { column: string; kind: EntityKind };
type Mapped = { readonly [field: string]: unknown };
