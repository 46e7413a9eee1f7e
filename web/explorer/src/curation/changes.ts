import { defaultOf, type Field, type Fields } from '../../../../src/model/field.js';
import { idPrefix } from '../../../../src/model/ids.js';
import { EDGE_FIELDS, EDGES, NODES } from '../../../../src/model/schema-table.js';

/** The changes that an edited entity makes, as the API takes them. Fields and edges are those of the service's schema table. */

export type Values = Readonly<Record<string, unknown>>;
export type NodeKind = keyof typeof NODES;
export type EdgeKind = keyof typeof EDGES;

export const NODE_KINDS = Object.keys(NODES) as NodeKind[];
export const EDGE_KINDS = Object.keys(EDGES) as EdgeKind[];

/** An edge with its fields; `kind`, `from` and `to` identify it. */
export interface StoredEdge extends Values {
  kind: EdgeKind;
  from: string;
  to: string;
}

export interface EdgeDraft {
  /** null for a new edge */
  original: StoredEdge | null;
  edge: StoredEdge;
  isRemoved: boolean;
}

/** An entity or source with its edges, as edited. */
export interface Draft {
  kind: NodeKind;
  /** null for a new entity */
  original: Values | null;
  values: Values;
  edges: readonly EdgeDraft[];
}

/** A change, and what it is about. */
export interface PlannedChange {
  /** NODE, or the key of an edge */
  target: string;
  /** the fields that change, by their names in inputs; empty for an edge */
  fields: readonly string[];
  /** an object with one field, the name of the change */
  input: Values;
}

export const NODE = 'node';

/** Identifies an edge, as in `decideProposal`. */
export function edgeKey({ from, kind, to }: { from: string; kind: string; to: string }): string {
  return `${from} ${kind} ${to}`;
}

export function kindOfId(id: string): NodeKind | undefined {
  const prefix = id.slice(0, id.indexOf(':'));
  return NODE_KINDS.find((kind) => idPrefix(kind) === prefix);
}

/** The fields of a kind that people write, by their names in records. */
export function writtenFields(fields: Fields): [name: string, field: Field][] {
  return Object.entries(fields).filter(([, { type }]) => type !== 'dataset');
}

export function nodeFields(kind: NodeKind): [name: string, field: Field][] {
  return writtenFields(NODES[kind]);
}

/** The fields that apply to an edge: some need a group at its end, or a kind of node at its start. */
export function edgeFields({ kind, from, to }: StoredEdge): [name: string, field: Field][] {
  const isOfGroup = kindOfId(to) === 'ALTERNATIVE_GROUP';
  const isOfRole = kindOfId(from) === 'ROLE';
  const applies: Record<string, boolean> = {
    group: !isOfGroup,
    except: isOfGroup,
    primary: !isOfRole,
    hot: isOfRole,
    inDemand: isOfRole,
  };
  const fields = writtenFields({ ...EDGES[kind].fields, ...EDGE_FIELDS });
  return fields.filter(([name]) => applies[name] ?? true);
}

/** A new edge with the first choice where one is required. The basis follows from the evidence. */
export function newEdge(kind: EdgeKind, from: string, to: string): StoredEdge {
  const entries = writtenFields(EDGES[kind].fields).map(([name, field]) => [name, initialValue(field)]);
  return { kind, from, to, ...(Object.fromEntries(entries) as Values) };
}

/** The value of a field of a new node or edge. */
function initialValue(field: Field): unknown {
  return field.default === undefined ? (field.choices?.[0] ?? null) : defaultOf(field);
}

export function newValues(kind: NodeKind): Values {
  return Object.fromEntries(nodeFields(kind).map(([name, field]) => [name, initialValue(field)]));
}

/** All changes in the order in which to apply them: the entity, removed edges, then new and changed ones. */
export function changesOf(draft: Draft): PlannedChange[] {
  const removed = draft.edges.filter(({ original, isRemoved }) => isRemoved && original !== null);
  const set = draft.edges.filter(({ original, edge, isRemoved }) => !isRemoved && !isEqual(original, edge));
  return [
    ...nodeChange(draft),
    ...removed.map(({ edge: { kind, from, to } }) => {
      return { target: edgeKey({ kind, from, to }), fields: [], input: { removeEdge: { kind, from, to } } };
    }),
    ...set.map(({ edge }) => ({ target: edgeKey(edge), fields: [], input: setEdge(edge) })),
  ];
}

function nodeChange({ kind, original, values }: Draft): PlannedChange[] {
  const fields = nodeFields(kind).filter(([name, field]) => {
    const before = original === null ? initialValue(field) : original[name];
    return original === null ? !isEmpty(values[name]) : !isEqual(before, values[name]);
  });
  if (original !== null && fields.length === 0) return [];
  const written = Object.fromEntries(
    fields.map(([name, field]) => [field.inputName ?? name, emptyToNull(values[name], field)]),
  );
  const target = { target: NODE, fields: Object.keys(written) };
  if (original === null) return [{ ...target, input: { [`create${typeName(kind)}`]: written } }];
  // sources have no versions
  const expected = original.version === undefined ? {} : { expectedVersion: original.version };
  return [{ ...target, input: { [`update${typeName(kind)}`]: { id: original.id, ...expected, ...written } } }];
}

/** Sets the whole edge: what is left out takes its default. */
function setEdge(edge: StoredEdge): Values {
  const { set } = EDGES[edge.kind];
  const fields = edgeFields(edge).filter(([name]) => !isEmpty(edge[name]));
  const written = Object.fromEntries(fields.map(([name]) => [name, edge[name]]));
  return { [set.name]: { [set.from]: edge.from, [set.to]: edge.to, ...written } };
}

/** A list is emptied, and another field is cleared; a required one is not. */
function emptyToNull(value: unknown, field: Field): unknown {
  if (Array.isArray(value) || !isEmpty(value)) return value;
  return field.type === 'flag' ? false : null;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || value === false || isEmptyList(value);
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** `AlternativeGroup` for ALTERNATIVE_GROUP. */
function typeName(kind: NodeKind): string {
  return kind
    .split('_')
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join('');
}

/** Whether two values of JSON are the same; nothing, null, an empty text and an empty list are. */
export function isEqual(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  if (isEmpty(value)) return '';
  return JSON.stringify(value, (_key, part: unknown) => (isRecord(part) ? sorted(part) : part));
}

function isRecord(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(record: Values): Values {
  const entries = Object.entries(record).filter(([, value]) => !isEmpty(value));
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
