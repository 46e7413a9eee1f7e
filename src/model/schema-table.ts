import {
  choice,
  citations,
  dataset,
  describing,
  externalIds,
  type Fields,
  flag,
  months,
  name,
  names,
  optionalChoice,
  optionalCitation,
  optionalId,
  optionalIds,
  optionalName,
  rank,
  text,
  texts,
  translations,
  url,
} from './field.js';
import { MATCH_RELATIONS } from './match-relation.js';

/**
 * The graph's schema: the kinds of nodes and edges, their fields and the ends of edges. Record types, validation, stored
 * properties, export columns, CSV mappings and the defaults of mutations are derived from it. schema/ describes the same
 * for GraphQL.
 */

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
const SKILL_KINDS = ['TECHNICAL', 'PROFESSIONAL', 'SOFT'] as const;
/** What a source calls a skill: something to know, or something to be able to do. */
const SKILL_TYPES = ['KNOWLEDGE', 'SKILL'] as const;
/** How widely a source says that a skill is used, from all work to one occupation. */
const REUSE_LEVELS = ['TRANSVERSAL', 'CROSS_SECTOR', 'SECTOR_SPECIFIC', 'OCCUPATION_SPECIFIC'] as const;
/** In use, about to be established, no longer recommended, closed. */
export const STATUSES = ['ACTIVE', 'EMERGING', 'DEPRECATED', 'DISCONTINUED'] as const;
const RESOURCE_KINDS = ['BOOK', 'PRACTICE_PLATFORM', 'NEWS'] as const;
/** STATED: a source says it. INFERRED: an editor's judgement, with a rationale. */
const BASES = ['STATED', 'INFERRED'] as const;
const PREREQUISITE_STRENGTHS = ['REQUIRED', 'RECOMMENDED'] as const;
const IMPORTANCES = ['ESSENTIAL', 'PREFERRED'] as const;

export type TechnologyCategory = (typeof TECHNOLOGY_CATEGORIES)[number];
export type Status = (typeof STATUSES)[number];
export type SkillKind = (typeof SKILL_KINDS)[number];
export type SkillType = (typeof SKILL_TYPES)[number];
export type ReuseLevel = (typeof REUSE_LEVELS)[number];
export type Basis = (typeof BASES)[number];
export type PrerequisiteStrength = (typeof PREREQUISITE_STRENGTHS)[number];
export type Importance = (typeof IMPORTANCES)[number];
export type { MatchRelation } from './match-relation.js';

/** The fields of every entity. */
export const ENTITY_FIELDS = {
  name,
  description: text,
  aliases: names,
  /** names and descriptions in languages other than the main one */
  translations,
  externalIds,
  citations,
  dataset,
} satisfies Fields;

const status = choice(STATUSES, { default: 'ACTIVE' });

/** The fields of each kind of node besides `kind` and `id`. */
export const NODES = {
  SKILL: {
    ...ENTITY_FIELDS,
    skillKind: choice(SKILL_KINDS, { default: 'TECHNICAL', inputName: 'kind' }),
    skillType: optionalChoice(SKILL_TYPES),
    reuseLevel: optionalChoice(REUSE_LEVELS),
    status,
    learningTime: months,
    /** null exactly when learningTime is null */
    learningTimeBasis: describing('learningTime', choice(BASES)),
    learningTimeRationale: describing('learningTime', text),
    /** the place in a source whose stated time several skills share; this one's learning time is its part */
    learningTimeShareOf: describing('learningTime', optionalCitation),
    howToLearn: texts,
    furtherPractice: texts,
  },
  TECHNOLOGY: {
    ...ENTITY_FIELDS,
    category: choice(TECHNOLOGY_CATEGORIES, { default: 'OTHER' }),
    status,
    url,
    /** whether job postings often ask for it, according to a source (O*NET's hot technologies) */
    hot: flag,
  },
  ROLE: { ...ENTITY_FIELDS, responsibilities: texts },
  LEVEL: { ...ENTITY_FIELDS, rank },
  AREA: {
    ...ENTITY_FIELDS,
    /** the area's weight in the words of the source, e.g. "Critical" */
    importance: text,
  },
  TRACK: ENTITY_FIELDS,
  TASK: ENTITY_FIELDS,
  RESOURCE: { ...ENTITY_FIELDS, resourceKind: choice(RESOURCE_KINDS), author: text, url, status },
  /** skills of which one is enough, or technologies that substitute each other: "a programming language" */
  ALTERNATIVE_GROUP: ENTITY_FIELDS,
  SOURCE: { name, url, licence: text, dataset },
} satisfies Record<string, Fields>;

/** The fields of every edge besides `kind`, `from` and `to`. */
export const EDGE_FIELDS = { basis: choice(BASES), rationale: text, citations, dataset } satisfies Fields;

/** Members of a named group that do not satisfy this requirement or need; null for none, and where there is no such group. */
const except = optionalIds('SKILL');

/** Kinds whose entities datasets have in common. A group belongs to the dataset that requires or needs it. */
const MATCHED = ['SKILL', 'TECHNOLOGY', 'ROLE', 'LEVEL', 'AREA', 'TRACK', 'TASK', 'RESOURCE'] as const;

interface EdgeDefinition {
  /** the kinds of nodes that it joins */
  readonly from: readonly Exclude<keyof typeof NODES, 'SOURCE'>[];
  readonly to: readonly Exclude<keyof typeof NODES, 'SOURCE'>[];
  /** fields besides those of every edge */
  readonly fields: Fields;
  /** the mutation that creates or changes it, and the arguments that name its ends */
  readonly set: { readonly name: string; readonly from: string; readonly to: string };
  /** a node has at most one outgoing edge of this kind: a new one replaces it */
  readonly isSingle?: true;
  /** both ends are of the same kind */
  readonly isOfOneKind?: true;
}

export const EDGES = {
  REQUIRES: {
    from: ['SKILL'],
    to: ['SKILL', 'ALTERNATIVE_GROUP'],
    fields: {
      strength: choice(PREREQUISITE_STRENGTHS, { default: 'REQUIRED' }),
      /** prerequisites of one skill that share a group are alternatives; null on edges to a named group */
      group: optionalName,
      except,
    },
    set: { name: 'setPrerequisite', from: 'skill', to: 'prerequisite' },
  },
  USES: {
    from: ['SKILL', 'ROLE'],
    to: ['TECHNOLOGY'],
    fields: {
      /** of a skill: whether knowing the technology is having the skill; a technology has at most one primary skill */
      primary: flag,
      /** of a role: whether job postings often ask for the technology, in any role */
      hot: flag,
      /** of a role: whether job postings for the role often ask for the technology */
      inDemand: flag,
    },
    set: { name: 'setTechnologyUse', from: 'of', to: 'technology' },
  },
  AT_LEVEL: {
    from: ['SKILL', 'ROLE', 'TASK'],
    to: ['LEVEL'],
    fields: {},
    set: { name: 'setLevel', from: 'of', to: 'level' },
    isSingle: true,
  },
  NEXT: {
    from: ['LEVEL'],
    to: ['LEVEL'],
    fields: {},
    set: { name: 'setNextLevel', from: 'level', to: 'next' },
    isSingle: true,
  },
  NEEDS: {
    from: ['ROLE'],
    to: ['SKILL', 'ALTERNATIVE_GROUP'],
    fields: {
      importance: choice(IMPORTANCES, { default: 'ESSENTIAL' }),
      proficiency: optionalId('LEVEL'),
      except,
    },
    set: { name: 'setNeed', from: 'role', to: 'skill' },
  },
  LEADS_TO: {
    from: ['ROLE'],
    to: ['ROLE'],
    fields: {},
    set: { name: 'setLeadsTo', from: 'role', to: 'next' },
  },
  RELATED_TO: {
    from: ['ROLE'],
    to: ['ROLE'],
    fields: {
      /** how closely a source says that the two are related, in its own words */
      tier: optionalName,
    },
    set: { name: 'setStatedRelation', from: 'role', to: 'related' },
  },
  IN_AREA: { from: ['SKILL'], to: ['AREA'], fields: {}, set: { name: 'setArea', from: 'skill', to: 'area' } },
  PART_OF: {
    from: ['AREA'],
    to: ['AREA'],
    fields: {},
    set: { name: 'setPartOf', from: 'area', to: 'whole' },
  },
  IN_TRACK: { from: ['SKILL'], to: ['TRACK'], fields: {}, set: { name: 'setTrack', from: 'skill', to: 'track' } },
  EXERCISES: { from: ['TASK'], to: ['SKILL'], fields: {}, set: { name: 'setExercise', from: 'task', to: 'skill' } },
  TEACHES: {
    from: ['RESOURCE'],
    to: ['SKILL'],
    fields: {},
    set: { name: 'setTeaching', from: 'resource', to: 'skill' },
  },
  HAS_MEMBER: {
    from: ['ALTERNATIVE_GROUP'],
    to: ['SKILL', 'TECHNOLOGY'],
    fields: {},
    set: { name: 'setMember', from: 'group', to: 'member' },
  },
  REPLACED_BY: {
    from: ['SKILL', 'TECHNOLOGY', 'RESOURCE'],
    to: ['SKILL', 'TECHNOLOGY', 'RESOURCE'],
    fields: {},
    set: { name: 'setReplacement', from: 'of', to: 'replacement' },
    isSingle: true,
    isOfOneKind: true,
  },
  MATCHES: {
    from: MATCHED,
    to: MATCHED,
    fields: {
      /** EXACT and CLOSE are symmetric; BROAD and NARROW are inverse to each other */
      relation: choice(MATCH_RELATIONS),
    },
    set: { name: 'setMatch', from: 'of', to: 'match' },
    isOfOneKind: true,
  },
} as const satisfies Record<string, EdgeDefinition>;
