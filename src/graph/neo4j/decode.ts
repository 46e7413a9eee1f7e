import type {
  Basis,
  CitationRecord,
  EdgeKind,
  EdgeRecord,
  EntityKind,
  EntityRecord,
  ExternalIdRecord,
  Importance,
  NodeRecord,
  PrerequisiteStrength,
  SkillKind,
  TechnologyCategory,
} from '../../model/records.js';

type Properties = Record<string, unknown>;

const names = (text: string): string[] => text.split(/\s+/).filter((name) => name !== '');

const OF_ALL_NODES = names('id name description aliases externalIds citations dataset version');
const OF_NODES: Readonly<Record<NodeRecord['kind'], readonly string[]>> = {
  SKILL: names(`skillKind learningTimeMin learningTimeMax learningTimeBasis learningTimeRationale
    howToLearn furtherPractice`),
  TECHNOLOGY: names('category url hot'),
  ROLE: names('responsibilities'),
  LEVEL: names('rank'),
  AREA: names('importance'),
  TRACK: [],
  TASK: [],
  RESOURCE: names('resourceKind author url'),
  SOURCE: names('url licence'),
};
const OF_ALL_EDGES = names('basis rationale citations dataset');

/** The properties of edges of each kind that are read. */
export const EDGE_FIELDS: Readonly<Record<EdgeKind, readonly string[]>> = {
  REQUIRES: [...OF_ALL_EDGES, 'strength', 'group'],
  USES: OF_ALL_EDGES,
  AT_LEVEL: OF_ALL_EDGES,
  NEXT: OF_ALL_EDGES,
  NEEDS: [...OF_ALL_EDGES, 'importance', 'proficiency'],
  LEADS_TO: OF_ALL_EDGES,
  RELATED_TO: [...OF_ALL_EDGES, 'tier'],
  IN_AREA: OF_ALL_EDGES,
  IN_TRACK: OF_ALL_EDGES,
  EXERCISES: OF_ALL_EDGES,
  TEACHES: OF_ALL_EDGES,
};

/** The properties of nodes of some kinds that are read: what they are found by alone is not among them. */
export function nodeFields(kinds: readonly NodeRecord['kind'][]): string[] {
  return [...new Set([...OF_ALL_NODES, ...kinds.flatMap((kind) => OF_NODES[kind])])];
}

/** A node's properties with `labels`, as every statement returns it. */
export type NodeRow = Properties & { labels: string[] };
/** An edge's properties with `kind`, `from` and `to`. */
export type EdgeRow = Properties & { kind: EdgeKind; from: string; to: string };

/** A node inside of a list: a map projection takes variables only, so its labels stand beside its properties. */
export interface NodeItem {
  node: Properties;
  labels: string[];
}

export function decodeItem({ node, labels }: NodeItem): EntityRecord {
  return decodeEntity({ ...node, labels });
}

export function labelOf(kind: EntityKind): string {
  return kind.charAt(0) + kind.slice(1).toLowerCase();
}

export function decodeNode(row: NodeRow): NodeRecord {
  if (row.labels.includes('Source')) {
    return {
      kind: 'SOURCE',
      id: text(row.id),
      name: text(row.name),
      url: textOrNull(row.url),
      licence: textOrNull(row.licence),
      dataset: text(row.dataset),
    };
  }
  return decodeEntity(row);
}

export function decodeEntity(row: NodeRow): EntityRecord {
  const kind = row.labels.find((label) => label !== 'Entity')?.toUpperCase() as EntityKind;
  const common = {
    id: text(row.id),
    name: text(row.name),
    description: textOrNull(row.description),
    aliases: texts(row.aliases),
    externalIds: texts(row.externalIds).map((json) => JSON.parse(json) as ExternalIdRecord),
    citations: texts(row.citations).map(decodeCitation),
    dataset: text(row.dataset),
    version: row.version as number,
  };
  switch (kind) {
    case 'SKILL':
      return { ...common, kind, ...skillFields(row) };
    case 'TECHNOLOGY':
      return {
        ...common,
        kind,
        category: row.category as TechnologyCategory,
        url: textOrNull(row.url),
        hot: row.hot === true,
      };
    case 'LEVEL':
      return { ...common, kind, rank: row.rank as number };
    case 'ROLE':
      return { ...common, kind, responsibilities: texts(row.responsibilities) };
    case 'AREA':
      return { ...common, kind, importance: textOrNull(row.importance) };
    case 'TRACK':
    case 'TASK':
      return { ...common, kind };
    case 'RESOURCE':
      return {
        ...common,
        kind,
        resourceKind: text(row.resourceKind),
        author: textOrNull(row.author),
        url: textOrNull(row.url),
      };
  }
}

function skillFields(row: Properties) {
  const known = typeof row.learningTimeMin === 'number';
  return {
    skillKind: row.skillKind as SkillKind,
    learningTime: known ? { min: row.learningTimeMin as number, max: row.learningTimeMax as number } : null,
    learningTimeBasis: (row.learningTimeBasis as Basis | undefined) ?? null,
    learningTimeRationale: textOrNull(row.learningTimeRationale),
    howToLearn: texts(row.howToLearn),
    furtherPractice: texts(row.furtherPractice),
  };
}

export function decodeEdge(row: EdgeRow): EdgeRecord {
  return {
    kind: row.kind,
    from: row.from,
    to: row.to,
    basis: row.basis as Basis,
    rationale: textOrNull(row.rationale),
    citations: texts(row.citations).map(decodeCitation),
    dataset: text(row.dataset),
    strength: (row.strength as PrerequisiteStrength | undefined) ?? null,
    group: textOrNull(row.group),
    importance: (row.importance as Importance | undefined) ?? null,
    proficiency: textOrNull(row.proficiency),
    tier: textOrNull(row.tier),
  };
}

/** `source:<slug>#<locator>` */
function decodeCitation(citation: string): CitationRecord {
  const at = citation.indexOf('#');
  return { source: citation.slice(0, at), locator: citation.slice(at + 1) };
}

const text = (value: unknown): string => value as string;
const textOrNull = (value: unknown): string | null => (value as string | undefined) ?? null;
const texts = (value: unknown): string[] => (value as string[] | undefined) ?? [];
