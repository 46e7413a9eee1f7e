import { z } from 'zod';
import { type EdgeKind, ENTITY_KINDS, type EntityKind } from '../../model/records.js';
import { DATASET_ID, EDGE_ENDS } from '../record-schema.js';

/** What a mapping file says: which column of which file is which field. docs/imports.md describes it with an example. */

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

export type FieldType = 'text' | 'word' | 'number' | 'flag' | 'list';

/** Fields of each kind of node beside id, name and description; a `word` is one of an enum's. */
export const NODE_FIELDS = {
  SKILL: { skillKind: 'word', howToLearn: 'list', furtherPractice: 'list' },
  TECHNOLOGY: { category: 'word', url: 'text', hot: 'flag' },
  ROLE: { responsibilities: 'list' },
  LEVEL: { rank: 'number' },
  AREA: { importance: 'text' },
  TRACK: {},
  TASK: {},
  RESOURCE: { resourceKind: 'word', author: 'text', url: 'text' },
} as const satisfies Record<EntityKind, Readonly<Record<string, FieldType>>>;
export const COMMON_NODE_FIELDS = { description: 'text', aliases: 'list' } as const;

/** Fields of each kind of edge beside its ends. */
export const EDGE_FIELDS = {
  REQUIRES: { strength: 'word', group: 'text' },
  NEEDS: { importance: 'word', proficiency: 'text' },
  RELATED_TO: { tier: 'text' },
  USES: {},
  AT_LEVEL: {},
  NEXT: {},
  LEADS_TO: {},
  IN_AREA: {},
  IN_TRACK: {},
  EXERCISES: {},
  TEACHES: {},
} as const satisfies Record<EdgeKind, Readonly<Record<string, FieldType>>>;
export const COMMON_EDGE_FIELDS = { basis: 'word', rationale: 'text' } as const;

const specs = (fields: Readonly<Record<string, FieldType>>): z.ZodRawShape =>
  Object.fromEntries(Object.entries(fields).map(([name, type]) => [name, (type === 'list' ? list : cell).optional()]));

const where = { file: z.string().min(1), delimiter: z.string().length(1).default(',') };

const nodeTable = (kind: EntityKind) =>
  z.strictObject({
    ...where,
    kind: z.literal(kind),
    id: column,
    name: column,
    ...specs({ ...COMMON_NODE_FIELDS, ...NODE_FIELDS[kind] }),
  });

/** An end that may be of several kinds says which, so that its values can be made ids. */
const endOf = (kinds: readonly EntityKind[]) =>
  kinds.length === 1 ? column : z.strictObject({ column, kind: z.enum(kinds) });

const edgeTable = (kind: EdgeKind) =>
  z.strictObject({
    ...where,
    kind: z.literal(kind),
    from: endOf(EDGE_ENDS[kind][0]),
    to: column,
    ...specs({ ...COMMON_EDGE_FIELDS, ...EDGE_FIELDS[kind] }),
  });

type Tables<Make extends (kind: never) => z.ZodObject> = [ReturnType<Make>, ...ReturnType<Make>[]];

export const MAPPING = z.strictObject({
  dataset: DATASET_ID,
  source: z.strictObject({
    name: z.string().min(1),
    url: z.url({ protocol: /^https?$/ }).optional(),
    licence: z.string().optional(),
  }),
  nodes: z.array(z.discriminatedUnion('kind', ENTITY_KINDS.map(nodeTable) as Tables<typeof nodeTable>)).default([]),
  edges: z
    .array(
      z.discriminatedUnion('kind', (Object.keys(EDGE_ENDS) as EdgeKind[]).map(edgeTable) as Tables<typeof edgeTable>),
    )
    .default([]),
});

export type Mapping = z.output<typeof MAPPING>;
/** A table with the fields that it maps, by name. */
export type NodeTable = { kind: EntityKind; file: string; delimiter: string; id: string; name: string } & Mapped;
export type EdgeTable = { kind: EdgeKind; file: string; delimiter: string; from: string | End; to: string } & Mapped;
export type End = { column: string; kind: EntityKind };
type Mapped = { readonly [field: string]: unknown };
