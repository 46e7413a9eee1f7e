/**
 * What the graph holds, as plain data: the shapes that the port hands out and takes in. No driver types.
 */

export const ENTITY_KINDS = ['SKILL', 'TECHNOLOGY', 'ROLE', 'LEVEL', 'AREA', 'TRACK', 'TASK', 'RESOURCE'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

export const EDGE_KINDS = [
  'REQUIRES',
  'USES',
  'AT_LEVEL',
  'NEXT',
  'NEEDS',
  'LEADS_TO',
  'RELATED_TO',
  'IN_AREA',
  'IN_TRACK',
  'EXERCISES',
  'TEACHES',
] as const;
export type EdgeKind = (typeof EDGE_KINDS)[number];

export const TECHNOLOGY_CATEGORIES = [
  'LANGUAGE',
  'RUNTIME',
  'FRAMEWORK',
  'LIBRARY',
  'RELATIONAL_DATABASE',
  'NOSQL_DATABASE',
  'DATABASE_TOOL',
  'MESSAGE_BROKER',
  'STREAM_PROCESSING',
  'CACHE',
  'CLOUD_PLATFORM',
  'SERVERLESS',
  'CONTAINER',
  'ORCHESTRATION',
  'SERVICE_MESH',
  'API_STYLE',
  'API_GATEWAY',
  'API_TOOL',
  'WEB_SERVER',
  'VERSION_CONTROL',
  'CI_CD',
  'INFRASTRUCTURE_AS_CODE',
  'TESTING',
  'SECURITY',
  'PROTOCOL',
  'SERVICE_DISCOVERY',
  'STANDARD',
  'FRONTEND',
  'OTHER',
] as const;
export type TechnologyCategory = (typeof TECHNOLOGY_CATEGORIES)[number];

/** STATED: a source says it. INFERRED: an editor's judgement, with a rationale. */
export type Basis = 'STATED' | 'INFERRED';
export type PrerequisiteStrength = 'REQUIRED' | 'RECOMMENDED';
export type Importance = 'ESSENTIAL' | 'PREFERRED';
export type SkillKind = 'TECHNICAL' | 'PROFESSIONAL' | 'SOFT';

/** Where a claim comes from: a source's id and a place inside it, e.g. `core/databases`. */
export interface CitationRecord {
  source: string;
  locator: string;
}

export interface ExternalIdRecord {
  scheme: string;
  value: string;
  url: string | null;
}

/** Calendar months at the reference pace of 10 hours a week. */
export interface MonthRange {
  min: number;
  max: number;
}

export interface SourceRecord {
  kind: 'SOURCE';
  id: string;
  name: string;
  url: string | null;
  licence: string | null;
  dataset: string;
}

interface EntityBase<K extends EntityKind> {
  kind: K;
  id: string;
  name: string;
  description: string | null;
  aliases: string[];
  externalIds: ExternalIdRecord[];
  citations: CitationRecord[];
  /** the dataset that owns the node, e.g. `backend` */
  dataset: string;
  /** graph version of the node's last change */
  version: number;
}

export interface SkillRecord extends EntityBase<'SKILL'> {
  skillKind: SkillKind;
  learningTime: MonthRange | null;
  /** null exactly when learningTime is null */
  learningTimeBasis: Basis | null;
  learningTimeRationale: string | null;
  howToLearn: string[];
  furtherPractice: string[];
}
export interface TechnologyRecord extends EntityBase<'TECHNOLOGY'> {
  category: TechnologyCategory;
  url: string | null;
  /** whether a source finds it often asked for in job postings (O*NET's hot technologies) */
  hot: boolean;
}
export interface LevelRecord extends EntityBase<'LEVEL'> {
  rank: number;
}
export interface RoleRecord extends EntityBase<'ROLE'> {
  responsibilities: string[];
}
export type AreaRecord = EntityBase<'AREA'> & {
  /** how the sources word the area's weight, e.g. "Critical" */
  importance: string | null;
};
export type TrackRecord = EntityBase<'TRACK'>;
export type TaskRecord = EntityBase<'TASK'>;
export interface ResourceRecord extends EntityBase<'RESOURCE'> {
  resourceKind: string;
  author: string | null;
  url: string | null;
}

export type EntityRecord =
  SkillRecord | TechnologyRecord | LevelRecord | RoleRecord | AreaRecord | TrackRecord | TaskRecord | ResourceRecord;
export type NodeRecord = EntityRecord | SourceRecord;

type Unversioned<T> = T extends { version: number } ? Omit<T, 'version'> : T;
/** A node before it is written: its version is the graph's to give. */
export type NewNode = Unversioned<NodeRecord>;

export function withoutVersion(node: NodeRecord): NewNode {
  if (node.kind === 'SOURCE') return node;
  const { version: _version, ...rest } = node;
  return rest;
}

/** An edge with all that it carries; a field that its kind does not have is null. */
export interface EdgeRecord {
  kind: EdgeKind;
  from: string;
  to: string;
  basis: Basis;
  rationale: string | null;
  citations: CitationRecord[];
  dataset: string;
  /** REQUIRES only */
  strength: PrerequisiteStrength | null;
  /** REQUIRES only: prerequisites of one skill that share a group are alternatives */
  group: string | null;
  /** NEEDS only */
  importance: Importance | null;
  /** NEEDS only: a level's id */
  proficiency: string | null;
  /** RELATED_TO only: how close a source calls the two, in its own words */
  tier: string | null;
}
