import { distinctNames } from '../text-analysis/clean.js';
import { defaultOf, type Fields, type ValuesOf } from './field.js';
import { EDGE_FIELDS, EDGES, ENTITY_FIELDS, NODES, type Status } from './schema-table.js';

/** What the graph holds, as plain data. The types are derived from the schema table. */

export type { CitationRecord, ExternalIdRecord, MonthRange, TranslationRecord } from './field.js';
export type {
  Basis,
  Importance,
  MatchRelation,
  PrerequisiteStrength,
  ReuseLevel,
  SkillKind,
  SkillType,
  Status,
  TechnologyCategory,
} from './schema-table.js';

export type NodeKind = keyof typeof NODES;
export type EntityKind = Exclude<NodeKind, 'SOURCE'>;
export type EdgeKind = keyof typeof EDGES;

export const NODE_KINDS = Object.keys(NODES) as NodeKind[];
export const ENTITY_KINDS = NODE_KINDS.filter((kind) => kind !== 'SOURCE');
export const EDGE_KINDS = Object.keys(EDGES) as EdgeKind[];

/** A node or edge of a dataset of which curation owns some fields. */
type PartlyCurated = {
  /** their names, sorted; left out if there are none */
  curatedFields?: string[];
};

type NodeOf<Kind extends NodeKind> = Kind extends NodeKind
  ? { kind: Kind; id: string } & ValuesOf<(typeof NODES)[Kind]> & PartlyCurated
  : never;
/** `version`: the graph's version with the node's last change */
type EntityOf<Kind extends EntityKind> = NodeOf<Kind> & { version: number };

export type SkillRecord = EntityOf<'SKILL'>;
export type TechnologyRecord = EntityOf<'TECHNOLOGY'>;
export type LevelRecord = EntityOf<'LEVEL'>;
export type RoleRecord = EntityOf<'ROLE'>;
export type AreaRecord = EntityOf<'AREA'>;
export type TrackRecord = EntityOf<'TRACK'>;
export type TaskRecord = EntityOf<'TASK'>;
export type ResourceRecord = EntityOf<'RESOURCE'>;
export type AlternativeGroupRecord = EntityOf<'ALTERNATIVE_GROUP'>;
export type SourceRecord = NodeOf<'SOURCE'>;

export type EntityRecord = EntityOf<EntityKind>;
export type NodeRecord = EntityRecord | SourceRecord;
/** A node without a version, which the store assigns when it writes the node. */
export type NewNode = NodeOf<NodeKind>;

/** Edges of which a node has at most one outgoing edge of the kind. */
export function isSingle({ kind }: { kind: EdgeKind }): boolean {
  return 'isSingle' in EDGES[kind];
}

/** Whether edges of the kind may lead to an alternative group, which stands for its members. */
export function leadsToGroups(kind: EdgeKind): boolean {
  return (EDGES[kind].to as readonly NodeKind[]).includes('ALTERNATIVE_GROUP');
}

/** Whether an edge of the kind may join two nodes of these ids: some kinds join only nodes of the same kind. */
export function mayJoin(kind: EdgeKind, from: string, to: string): boolean {
  return !('isOfOneKind' in EDGES[kind]) || from.split(':')[0] === to.split(':')[0];
}

/** Whether something is no longer recommended or no longer exists. */
export function isRetired(status: Status): boolean {
  return status === 'DEPRECATED' || status === 'DISCONTINUED';
}

export function withoutVersion(node: NodeRecord): NewNode {
  if (node.kind === 'SOURCE') return node;
  const { version: _version, ...rest } = node;
  return rest;
}

/** The fields that only edges of some kinds have. */
type OwnEdgeFields = (typeof EDGES)[EdgeKind]['fields'];
type OwnEdgeField = OwnEdgeFields extends infer Of ? (Of extends unknown ? keyof Of : never) : never;
type OwnEdgeValue<Name extends OwnEdgeField> = ValuesOf<Extract<OwnEdgeFields, Record<Name, unknown>>>[Name];

/** An edge with all of its fields; a field that its kind does not have is null. */
export type EdgeRecord = { kind: EdgeKind; from: string; to: string } & ValuesOf<typeof EDGE_FIELDS> & {
    [Name in OwnEdgeField]: OwnEdgeValue<Name> | null;
  } & PartlyCurated;

/** The fields that the edges of each kind have. */
export const FIELDS_OF_EDGES = Object.fromEntries(
  EDGE_KINDS.map((kind): [EdgeKind, Fields] => [kind, { ...EDGE_FIELDS, ...EDGES[kind].fields }]),
) as Readonly<Record<EdgeKind, Fields>>;
/** The fields of edges of any kind. */
export const ALL_EDGE_FIELDS: Fields = Object.assign({}, ...Object.values(FIELDS_OF_EDGES)) as Fields;
const ABSENT = Object.fromEntries(Object.keys(ALL_EDGE_FIELDS).map((name) => [name, null]));

/** A node with the default of each field that is not given. */
export function newNode(kind: NodeKind, given: Readonly<Record<string, unknown>>): NewNode {
  return withDistinctNames({ kind, id: given.id, ...withDefaults(NODES[kind], given) }) as unknown as NewNode;
}

/** A node whose aliases differ from its name and from each other; sources have none. */
export function withDistinctNames(node: Readonly<Record<string, unknown>>): Record<string, unknown> {
  if (!('aliases' in node)) return node;
  return { ...node, aliases: distinctNames(node.name as string, node.aliases as string[]) };
}

type OwnFields<Kind extends EntityKind> = Omit<ValuesOf<(typeof NODES)[Kind]>, keyof typeof ENTITY_FIELDS>;

/** The fields of a kind besides those of every entity, with the default of each that is not given. */
export function ownFields<Kind extends EntityKind>(kind: Kind, given: Partial<OwnFields<Kind>>): OwnFields<Kind> {
  const own = Object.entries(NODES[kind]).filter(([name]) => !(name in ENTITY_FIELDS));
  return withDefaults(Object.fromEntries(own), { ...given }) as OwnFields<Kind>;
}

type GivenEdge = Pick<EdgeRecord, 'kind' | 'from' | 'to' | 'basis' | 'dataset'> & Partial<EdgeRecord>;

/** An edge with the default of each field that is not given, and null for each field that its kind does not have. */
export function newEdge(given: GivenEdge): EdgeRecord {
  const { kind, from, to } = given;
  return { kind, from, to, ...ABSENT, ...withDefaults(FIELDS_OF_EDGES[kind], { ...given }) } as unknown as EdgeRecord;
}

function withDefaults(fields: Fields, given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, given[name] ?? defaultOf(field)]));
}
