import { z } from 'zod';
import type { Field, Fields } from '../model/field.js';
import { anyId, idOf, inputShape } from '../model/field-schemas.js';
import { EDGE_KINDS, type EdgeKind, NODE_KINDS, type NodeKind } from '../model/records.js';
import { EDGE_FIELDS, EDGES, NODES } from '../model/schema-table.js';
import { typeName } from '../model/type-name.js';

/** The shapes of changes, the same for GraphQL and for files. */

export const MAX_CHANGES = 1_000;

const expectedVersion = z.number().int().nonnegative().nullish();
const nullish = (schema: z.ZodType) => schema.nullish();

const create = (kind: NodeKind) => z.strictObject({ id: idOf(kind).nullish(), ...inputShape(NODES[kind], nullish) });

/** Required fields may be left out of an update, but not cleared. */
const update = (kind: NodeKind) =>
  z.strictObject({
    id: idOf(kind),
    // sources have no versions
    ...(kind === 'SOURCE' ? {} : { expectedVersion }),
    ...inputShape(NODES[kind], nullish, (schema) => schema.optional()),
  });

/** The basis may be left out of a new edge: it depends on the citations. */
const setEdge = (kind: EdgeKind) => {
  const { from, to, set } = EDGES[kind];
  return z.strictObject({
    [set.from]: idOf(...from),
    [set.to]: idOf(...to),
    ...inputShape(EDGE_FIELDS, nullish, nullish),
    ...inputShape(EDGES[kind].fields, nullish),
  });
};

const removeEdge = z.strictObject({ kind: z.enum(EDGE_KINDS), from: anyId, to: anyId });
const deletion = z.strictObject({ id: anyId, expectedVersion, detach: z.boolean().nullish() });
const merge = z.strictObject({ from: anyId, into: anyId, expectedVersion });

export type Removal = z.output<typeof removeEdge>;
export type Deletion = z.output<typeof deletion>;
export type Merge = z.output<typeof merge>;

/** A change with its name, e.g. `setPrerequisite`, and its position in the request, e.g. `changes[3].setPrerequisite`. */
export interface NamedChange {
  at: string;
  name: string;
  value: Record<string, unknown>;
}

/** The kinds of nodes by the names of the changes that create and update them. */
export const CREATES: ReadonlyMap<string, NodeKind> = new Map(
  NODE_KINDS.map((kind) => [`create${typeName(kind)}`, kind]),
);
export const UPDATES: ReadonlyMap<string, NodeKind> = new Map(
  NODE_KINDS.map((kind) => [`update${typeName(kind)}`, kind]),
);
/** The kinds of edges by the names of the changes that set them. */
export const SETS: ReadonlyMap<string, EdgeKind> = new Map(EDGE_KINDS.map((kind) => [EDGES[kind].set.name, kind]));

const shapes = <Kind>(names: ReadonlyMap<string, Kind>, shapeOf: (kind: Kind) => z.ZodObject) =>
  Object.fromEntries([...names].map(([name, kind]) => [name, shapeOf(kind)]));

export const SHAPES: Readonly<Record<string, z.ZodType<Record<string, unknown>>>> = {
  ...shapes(CREATES, create),
  ...shapes(UPDATES, update),
  ...shapes(SETS, setEdge),
  removeEdge,
  delete: deletion,
  merge,
};

/** The fields of a record in a change, by their names in records; undefined for what is left out. */
export function fieldsIn(fields: Fields, value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, { inputName }]: [string, Field]) => [name, value[inputName ?? name]]),
  );
}
