import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type {
  AlongsideSkillMapper,
  AssumptionMapper,
  LearningPathMapper,
  PathChoiceMapper,
  PathMilestoneMapper,
  PathOptionMapper,
  PathStepMapper,
  ProfileMapper,
  ProfileAnswerMapper,
  ProfileQuestionMapper,
  ProfileSkillEdgeMapper,
  ReadinessMapper,
  RoleMatchEdgeMapper,
  SkillGapMapper,
  SkillNeedMapper,
  SkillRecommendationMapper,
  UnfollowedPreferenceMapper,
} from './../../../schema/planning/planning.mappers.js';
import type { AlternativeGroupMapper } from './../../../schema/alternative-group/alternative-group.mappers.js';
import type { AreaMapper } from './../../../schema/area/area.mappers.js';
import type { ChangeEdgeMapper, ChangeResultMapper } from './../../../schema/curation/history.mappers.js';
import type {
  CitationMapper,
  CitingEntityEdgeMapper,
  FacetMapper,
  MatchEdgeMapper,
  PageInfoMapper,
  SourceMapper,
} from './../../../schema/common/common.mappers.js';
import type {
  ClosureConnectionMapper,
  ClosureEdgeMapper,
  PrerequisiteEdgeMapper,
  RelatedSkillConnectionMapper,
  RelatedSkillEdgeMapper,
  RelationReasonMapper,
  RoleNeedEdgeMapper,
  SkillMapper,
  SkillConnectionMapper,
  SkillEdgeMapper,
  TechnologyUseEdgeMapper,
} from './../../../schema/skill/skill.mappers.js';
import type {
  GraphEdgeMapper,
  GraphEdgeConnectionMapper,
  GraphEdgeEdgeMapper,
  HopMapper,
  SubgraphMapper,
} from './../../../schema/exploration/exploration.mappers.js';
import type { GraphInfoMapper, SourceUseMapper } from './../../../schema/info/info.mappers.js';
import type { LevelMapper } from './../../../schema/level/level.mappers.js';
import type { NameMatchMapper, ResolvedNameMapper, SearchEdgeMapper } from './../../../schema/search/search.mappers.js';
import type { ProblemEdgeMapper } from './../../../schema/curation/problems.mappers.js';
import type { ProposalEdgeMapper } from './../../../schema/curation/proposals.mappers.js';
import type {
  RelatedRoleEdgeMapper,
  RoleMapper,
  RoleConnectionMapper,
  RoleEdgeMapper,
  RoleTechnologyEdgeMapper,
  SkillNeedEdgeMapper,
  StatedRelationEdgeMapper,
} from './../../../schema/role/role.mappers.js';
import type { ResourceMapper } from './../../../schema/resource/resource.mappers.js';
import type {
  SkillUseEdgeMapper,
  TechnologyMapper,
  TechnologyAlternativeEdgeMapper,
  TechnologyConnectionMapper,
  TechnologyEdgeMapper,
  TechnologyUsedWithEdgeMapper,
} from './../../../schema/technology/technology.mappers.js';
import type { TaskMapper } from './../../../schema/task/task.mappers.js';
import type { TrackMapper } from './../../../schema/track/track.mappers.js';
import type { Context } from '../context.js';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /** A point in time in RFC 3339 format, e.g. 2026-01-31T12:00:00.000Z. */
  DateTime: { input: Date; output: Date };
  /** A stored edge, entity or source as an object with all its fields. */
  JSON: { input: Record<string, unknown>; output: Record<string, unknown> };
  /** A number of at least 0. */
  NonNegativeFloat: { input: number; output: number };
  /** An integer of at least 0. */
  NonNegativeInt: { input: number; output: number };
  /** An integer of at least 1. */
  PositiveInt: { input: number; output: number };
  /** An absolute URL. */
  URL: { input: URL; output: string };
};

/** The role of a caller. Each role includes the permissions of those before it. */
export type AccessRole =
  /** May prune the history and announce writes made outside this service. */
  | 'ADMIN'
  /** May propose changes and read their own proposals. */
  | 'CONTRIBUTOR'
  /** May change the graph and decide proposals. */
  | 'CURATOR'
  /** May read the graph. */
  | 'READER';

/** A skill that is learned alongside the steps of a path. */
export type AlongsideSkill = {
  __typename?: 'AlongsideSkill';
  /** The step after which it can begin. Null if it can begin at once. */
  after?: Maybe<PathStep>;
  /** The level at which the skill is known. Null for a skill that is not known. */
  from?: Maybe<Level>;
  /** Whether it is a goal or part of one. */
  isGoal: Scalars['Boolean']['output'];
  /** The skill. */
  skill: Skill;
  /** The level up to which the skill is learned, if it is known at a lower one. Null for a skill that is not known. */
  to?: Maybe<Level>;
};

/** Skills of which any one is enough, or technologies that substitute each other, named once: "a programming language". */
export type AlternativeGroup = Entity &
  Node & {
    __typename?: 'AlternativeGroup';
    /** Alternative names and abbreviations, in the order in which the data states them. */
    aliases: Array<Scalars['String']['output']>;
    /** The sources for its properties, in the order in which the data states them. */
    citations: Array<Citation>;
    /** The fields that curators have changed, sorted by name. Later imports of the dataset keep their values. */
    curatedFields: Array<Scalars['String']['output']>;
    /** The dataset that it belongs to. */
    dataset: Scalars['String']['output'];
    /** A description in one or two sentences. Null if there is none. */
    description?: Maybe<Scalars['String']['output']>;
    /** Identifiers of the same entity in other systems, in the order in which the data states them. */
    externalIds: Array<ExternalId>;
    /** The id, `group:<slug>`. */
    id: Scalars['ID']['output'];
    /** Entities of the same kind that mean the same or nearly the same, usually in other datasets, by MATCHES edges in either direction: EXACT first, then CLOSE, BROAD and NARROW, each by name. An alternative group has none. */
    matches: MatchConnection;
    /** The preferred name. */
    name: Scalars['String']['output'];
    /** The language of `name`, as a BCP 47 tag: that of the translation, or `en` for the main name. */
    nameLanguage: Scalars['String']['output'];
    /** Roles that need one of its members, sorted by importance (ESSENTIAL first), then by name. */
    neededBy: RoleNeedConnection;
    /** Skills that require one of its members, sorted by strength (REQUIRED first), then by name. */
    requiredBy: PrerequisiteConnection;
    /** Its members that are skills, sorted by name. */
    skills: SkillConnection;
    /** Its members that are technologies, sorted by name. A group with such members is neither required nor needed. */
    technologies: Array<Technology>;
    /** The name, description and aliases in other languages, sorted by language tag. */
    translations: Array<Translation>;
    /** The graph version of the last change to it or its edges. */
    version: Scalars['NonNegativeInt']['output'];
  };

/** Skills of which any one is enough, or technologies that substitute each other, named once: "a programming language". */
export type AlternativeGroupaliasesArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** Skills of which any one is enough, or technologies that substitute each other, named once: "a programming language". */
export type AlternativeGroupdescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** Skills of which any one is enough, or technologies that substitute each other, named once: "a programming language". */
export type AlternativeGroupmatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<Array<MatchRelation>>;
};

/** Skills of which any one is enough, or technologies that substitute each other, named once: "a programming language". */
export type AlternativeGroupnameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** Skills of which any one is enough, or technologies that substitute each other, named once: "a programming language". */
export type AlternativeGroupnameLanguageArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** Skills of which any one is enough, or technologies that substitute each other, named once: "a programming language". */
export type AlternativeGroupneededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Skills of which any one is enough, or technologies that substitute each other, named once: "a programming language". */
export type AlternativeGrouprequiredByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Skills of which any one is enough, or technologies that substitute each other, named once: "a programming language". */
export type AlternativeGroupskillsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An area of competence. */
export type Area = Entity &
  Node & {
    __typename?: 'Area';
    /** Alternative names and abbreviations, in the order in which the data states them. */
    aliases: Array<Scalars['String']['output']>;
    /** The sources for its properties, in the order in which the data states them. */
    citations: Array<Citation>;
    /** The fields that curators have changed, sorted by name. Later imports of the dataset keep their values. */
    curatedFields: Array<Scalars['String']['output']>;
    /** The dataset that it belongs to. */
    dataset: Scalars['String']['output'];
    /** A description in one or two sentences. Null if there is none. */
    description?: Maybe<Scalars['String']['output']>;
    /** Identifiers of the same entity in other systems, in the order in which the data states them. */
    externalIds: Array<ExternalId>;
    /** The id, `area:<slug>`. */
    id: Scalars['ID']['output'];
    /** Its importance in the words of the source, e.g. `Critical`. Null if no source states it. */
    importance?: Maybe<Scalars['String']['output']>;
    /** Entities of the same kind that mean the same or nearly the same, usually in other datasets, by MATCHES edges in either direction: EXACT first, then CLOSE, BROAD and NARROW, each by name. */
    matches: MatchConnection;
    /** The preferred name. */
    name: Scalars['String']['output'];
    /** The language of `name`, as a BCP 47 tag: that of the translation, or `en` for the main name. */
    nameLanguage: Scalars['String']['output'];
    /** Areas that it is part of, sorted by name. */
    partOf: Array<Area>;
    /** Areas that are part of it, sorted by name. */
    parts: Array<Area>;
    /** The number of skills in it and in the areas that are part of it, directly or indirectly. */
    skillCount: Scalars['NonNegativeInt']['output'];
    /** Skills in this area, sorted by name. */
    skills: SkillConnection;
    /** The name, description and aliases in other languages, sorted by language tag. */
    translations: Array<Translation>;
    /** The graph version of the last change to it or its edges. */
    version: Scalars['NonNegativeInt']['output'];
  };

/** An area of competence. */
export type AreaaliasesArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** An area of competence. */
export type AreadescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** An area of competence. */
export type AreamatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<Array<MatchRelation>>;
};

/** An area of competence. */
export type AreanameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** An area of competence. */
export type AreanameLanguageArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** An area of competence. */
export type AreaskillsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Something that counts as known without having been named. */
export type Assumption = {
  __typename?: 'Assumption';
  /** What the assumption follows from: a known skill that requires the group, a role, level, area or track, or the group itself. */
  because: Entity;
  /** Options that would not meet a requirement that counts as met, in the order of `options`. */
  exceptions: Array<Skill>;
  /** The id of a named group, or the key of a group of one skill. Null for a PREFERRED_NEED. */
  group?: Maybe<Scalars['String']['output']>;
  /** ALTERNATIVES or PREFERRED_NEED. */
  kind: AssumptionKind;
  /** The named group, if it has one. */
  namedGroup?: Maybe<AlternativeGroup>;
  /** The skills of which one is known. Of a group that a skill requires, the lowest level comes first, then what most skills depend on; others are sorted by id. One skill for a PREFERRED_NEED. */
  options: Array<Skill>;
  /** The option that the path counts as the known one, because other steps require it. Null if it does not matter which one is known. */
  taken?: Maybe<Skill>;
};

/** Whether alternatives or a preferred need of a role are assumed. */
export type AssumptionKind =
  /** One of several options is known; it was not said which. */
  | 'ALTERNATIVES'
  /** A known role only prefers the skill. It counts as known. */
  | 'PREFERRED_NEED';

/** How a claim is justified. */
export type Basis =
  /** An editor inferred it; `rationale` gives the reason. */
  | 'INFERRED'
  /** A source states it. */
  | 'STATED';

/** Which caches may store a response. */
export type CacheControlScope =
  /** Only the caller's private cache. */
  | 'PRIVATE'
  /** Shared caches and private caches. */
  | 'PUBLIC';

/** A write recorded in the history. */
export type Change = {
  __typename?: 'Change';
  /** The time of the write. */
  at: Scalars['DateTime']['output'];
  /** The author: `jwt:<subject>`, `key:<name>`, or the name of a command. */
  by: Scalars['String']['output'];
  /** The id of the change. */
  changeId: Scalars['ID']['output'];
  /** The comment of the author. Null if there is none. */
  comment?: Maybe<Scalars['String']['output']>;
  /** The numbers of changed nodes and edges. */
  counts: ChangeCounts;
  /** The id of the import that the write is a batch of. Null for other writes. */
  import?: Maybe<Scalars['ID']['output']>;
  /** The changed nodes, sorted by id, then the changed edges, sorted by `from`, `kind` and `to`. Null if there were too many to record individually. */
  items?: Maybe<Array<ChangeItem>>;
  /** The graph version that the write created. */
  version: Scalars['NonNegativeInt']['output'];
};

/** The kind of a change. */
export type ChangeAction =
  /** It was updated. */
  | 'CHANGED'
  /** It was created. */
  | 'CREATED'
  /** It was deleted. */
  | 'DELETED'
  /** It was merged into another entity, and its id redirects to it. */
  | 'MERGED';

/** A page of the history. */
export type ChangeConnection = {
  __typename?: 'ChangeConnection';
  /** The items of the page. */
  edges: Array<ChangeEdge>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The total number of items in the list. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** The numbers of changed nodes and edges. */
export type ChangeCounts = {
  __typename?: 'ChangeCounts';
  /** The number updated. */
  changed: Scalars['NonNegativeInt']['output'];
  /** The number created. */
  created: Scalars['NonNegativeInt']['output'];
  /** The number deleted. */
  deleted: Scalars['NonNegativeInt']['output'];
};

/** A write in a list. */
export type ChangeEdge = {
  __typename?: 'ChangeEdge';
  /** The cursor of this item. */
  cursor: Scalars['String']['output'];
  /** The write. */
  node: Change;
};

/** One change; exactly one field must be set. The changes of a list are applied in order, and each sees the effects of those before it. */
export type ChangeInput =
  /** Creates an alternative group. */
  | {
      createAlternativeGroup: CreateAlternativeGroupInput;
      createArea?: never;
      createLevel?: never;
      createResource?: never;
      createRole?: never;
      createSkill?: never;
      createSource?: never;
      createTask?: never;
      createTechnology?: never;
      createTrack?: never;
      delete?: never;
      merge?: never;
      removeEdge?: never;
      setArea?: never;
      setExercise?: never;
      setLeadsTo?: never;
      setLevel?: never;
      setMatch?: never;
      setMember?: never;
      setNeed?: never;
      setNextLevel?: never;
      setPartOf?: never;
      setPrerequisite?: never;
      setReplacement?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateAlternativeGroup?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Creates an area. */
  | {
      createAlternativeGroup?: never;
      createArea: CreateAreaInput;
      createLevel?: never;
      createResource?: never;
      createRole?: never;
      createSkill?: never;
      createSource?: never;
      createTask?: never;
      createTechnology?: never;
      createTrack?: never;
      delete?: never;
      merge?: never;
      removeEdge?: never;
      setArea?: never;
      setExercise?: never;
      setLeadsTo?: never;
      setLevel?: never;
      setMatch?: never;
      setMember?: never;
      setNeed?: never;
      setNextLevel?: never;
      setPartOf?: never;
      setPrerequisite?: never;
      setReplacement?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateAlternativeGroup?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Creates a level. */
  | {
      createAlternativeGroup?: never;
      createArea?: never;
      createLevel: CreateLevelInput;
      createResource?: never;
      createRole?: never;
      createSkill?: never;
      createSource?: never;
      createTask?: never;
      createTechnology?: never;
      createTrack?: never;
      delete?: never;
      merge?: never;
      removeEdge?: never;
      setArea?: never;
      setExercise?: never;
      setLeadsTo?: never;
      setLevel?: never;
      setMatch?: never;
      setMember?: never;
      setNeed?: never;
      setNextLevel?: never;
      setPartOf?: never;
      setPrerequisite?: never;
      setReplacement?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateAlternativeGroup?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Creates a resource. */
  | {
      createAlternativeGroup?: never;
      createArea?: never;
      createLevel?: never;
      createResource: CreateResourceInput;
      createRole?: never;
      createSkill?: never;
      createSource?: never;
      createTask?: never;
      createTechnology?: never;
      createTrack?: never;
      delete?: never;
      merge?: never;
      removeEdge?: never;
      setArea?: never;
      setExercise?: never;
      setLeadsTo?: never;
      setLevel?: never;
      setMatch?: never;
      setMember?: never;
      setNeed?: never;
      setNextLevel?: never;
      setPartOf?: never;
      setPrerequisite?: never;
      setReplacement?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateAlternativeGroup?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Creates a role. */
  | {
      createAlternativeGroup?: never;
      createArea?: never;
      createLevel?: never;
      createResource?: never;
      createRole: CreateRoleInput;
      createSkill?: never;
      createSource?: never;
      createTask?: never;
      createTechnology?: never;
      createTrack?: never;
      delete?: never;
      merge?: never;
      removeEdge?: never;
      setArea?: never;
      setExercise?: never;
      setLeadsTo?: never;
      setLevel?: never;
      setMatch?: never;
      setMember?: never;
      setNeed?: never;
      setNextLevel?: never;
      setPartOf?: never;
      setPrerequisite?: never;
      setReplacement?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateAlternativeGroup?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Creates a skill. */
  | {
      createAlternativeGroup?: never;
      createArea?: never;
      createLevel?: never;
      createResource?: never;
      createRole?: never;
      createSkill: CreateSkillInput;
      createSource?: never;
      createTask?: never;
      createTechnology?: never;
      createTrack?: never;
      delete?: never;
      merge?: never;
      removeEdge?: never;
      setArea?: never;
      setExercise?: never;
      setLeadsTo?: never;
      setLevel?: never;
      setMatch?: never;
      setMember?: never;
      setNeed?: never;
      setNextLevel?: never;
      setPartOf?: never;
      setPrerequisite?: never;
      setReplacement?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateAlternativeGroup?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Creates a source. */
  | {
      createAlternativeGroup?: never;
      createArea?: never;
      createLevel?: never;
      createResource?: never;
      createRole?: never;
      createSkill?: never;
      createSource: CreateSourceInput;
      createTask?: never;
      createTechnology?: never;
      createTrack?: never;
      delete?: never;
      merge?: never;
      removeEdge?: never;
      setArea?: never;
      setExercise?: never;
      setLeadsTo?: never;
      setLevel?: never;
      setMatch?: never;
      setMember?: never;
      setNeed?: never;
      setNextLevel?: never;
      setPartOf?: never;
      setPrerequisite?: never;
      setReplacement?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateAlternativeGroup?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Creates a task. */
  | {
      createAlternativeGroup?: never;
      createArea?: never;
      createLevel?: never;
      createResource?: never;
      createRole?: never;
      createSkill?: never;
      createSource?: never;
      createTask: CreateTaskInput;
      createTechnology?: never;
      createTrack?: never;
      delete?: never;
      merge?: never;
      removeEdge?: never;
      setArea?: never;
      setExercise?: never;
      setLeadsTo?: never;
      setLevel?: never;
      setMatch?: never;
      setMember?: never;
      setNeed?: never;
      setNextLevel?: never;
      setPartOf?: never;
      setPrerequisite?: never;
      setReplacement?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateAlternativeGroup?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Creates a technology. */
  | {
      createAlternativeGroup?: never;
      createArea?: never;
      createLevel?: never;
      createResource?: never;
      createRole?: never;
      createSkill?: never;
      createSource?: never;
      createTask?: never;
      createTechnology: CreateTechnologyInput;
      createTrack?: never;
      delete?: never;
      merge?: never;
      removeEdge?: never;
      setArea?: never;
      setExercise?: never;
      setLeadsTo?: never;
      setLevel?: never;
      setMatch?: never;
      setMember?: never;
      setNeed?: never;
      setNextLevel?: never;
      setPartOf?: never;
      setPrerequisite?: never;
      setReplacement?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateAlternativeGroup?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Creates a track. */
  | {
      createAlternativeGroup?: never;
      createArea?: never;
      createLevel?: never;
      createResource?: never;
      createRole?: never;
      createSkill?: never;
      createSource?: never;
      createTask?: never;
      createTechnology?: never;
      createTrack: CreateTrackInput;
      delete?: never;
      merge?: never;
      removeEdge?: never;
      setArea?: never;
      setExercise?: never;
      setLeadsTo?: never;
      setLevel?: never;
      setMatch?: never;
      setMember?: never;
      setNeed?: never;
      setNextLevel?: never;
      setPartOf?: never;
      setPrerequisite?: never;
      setReplacement?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateAlternativeGroup?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Deletes an entity or a source. */
  | {
      createAlternativeGroup?: never;
      createArea?: never;
      createLevel?: never;
      createResource?: never;
      createRole?: never;
      createSkill?: never;
      createSource?: never;
      createTask?: never;
      createTechnology?: never;
      createTrack?: never;
      delete: DeleteInput;
      merge?: never;
      removeEdge?: never;
      setArea?: never;
      setExercise?: never;
      setLeadsTo?: never;
      setLevel?: never;
      setMatch?: never;
      setMember?: never;
      setNeed?: never;
      setNextLevel?: never;
      setPartOf?: never;
      setPrerequisite?: never;
      setReplacement?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateAlternativeGroup?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Merges two entities of the same kind. */
  | {
      createAlternativeGroup?: never;
      createArea?: never;
      createLevel?: never;
      createResource?: never;
      createRole?: never;
      createSkill?: never;
      createSource?: never;
      createTask?: never;
      createTechnology?: never;
      createTrack?: never;
      delete?: never;
      merge: MergeInput;
      removeEdge?: never;
      setArea?: never;
      setExercise?: never;
      setLeadsTo?: never;
      setLevel?: never;
      setMatch?: never;
      setMember?: never;
      setNeed?: never;
      setNextLevel?: never;
      setPartOf?: never;
      setPrerequisite?: never;
      setReplacement?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateAlternativeGroup?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Removes an edge. */
  | {
      createAlternativeGroup?: never;
      createArea?: never;
      createLevel?: never;
      createResource?: never;
      createRole?: never;
      createSkill?: never;
      createSource?: never;
      createTask?: never;
      createTechnology?: never;
      createTrack?: never;
      delete?: never;
      merge?: never;
      removeEdge: RemoveEdgeInput;
      setArea?: never;
      setExercise?: never;
      setLeadsTo?: never;
      setLevel?: never;
      setMatch?: never;
      setMember?: never;
      setNeed?: never;
      setNextLevel?: never;
      setPartOf?: never;
      setPrerequisite?: never;
      setReplacement?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateAlternativeGroup?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Creates or updates an IN_AREA edge. */
  | {
      createAlternativeGroup?: never;
      createArea?: never;
      createLevel?: never;
      createResource?: never;
      createRole?: never;
      createSkill?: never;
      createSource?: never;
      createTask?: never;
      createTechnology?: never;
      createTrack?: never;
      delete?: never;
      merge?: never;
      removeEdge?: never;
      setArea: SetAreaInput;
      setExercise?: never;
      setLeadsTo?: never;
      setLevel?: never;
      setMatch?: never;
      setMember?: never;
      setNeed?: never;
      setNextLevel?: never;
      setPartOf?: never;
      setPrerequisite?: never;
      setReplacement?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateAlternativeGroup?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Creates or updates an EXERCISES edge. */
  | {
      createAlternativeGroup?: never;
      createArea?: never;
      createLevel?: never;
      createResource?: never;
      createRole?: never;
      createSkill?: never;
      createSource?: never;
      createTask?: never;
      createTechnology?: never;
      createTrack?: never;
      delete?: never;
      merge?: never;
      removeEdge?: never;
      setArea?: never;
      setExercise: SetExerciseInput;
      setLeadsTo?: never;
      setLevel?: never;
      setMatch?: never;
      setMember?: never;
      setNeed?: never;
      setNextLevel?: never;
      setPartOf?: never;
      setPrerequisite?: never;
      setReplacement?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateAlternativeGroup?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Creates or updates a LEADS_TO edge. */
  | {
      createAlternativeGroup?: never;
      createArea?: never;
      createLevel?: never;
      createResource?: never;
      createRole?: never;
      createSkill?: never;
      createSource?: never;
      createTask?: never;
      createTechnology?: never;
      createTrack?: never;
      delete?: never;
      merge?: never;
      removeEdge?: never;
      setArea?: never;
      setExercise?: never;
      setLeadsTo: SetLeadsToInput;
      setLevel?: never;
      setMatch?: never;
      setMember?: never;
      setNeed?: never;
      setNextLevel?: never;
      setPartOf?: never;
      setPrerequisite?: never;
      setReplacement?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateAlternativeGroup?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Creates or updates an AT_LEVEL edge. */
  | {
      createAlternativeGroup?: never;
      createArea?: never;
      createLevel?: never;
      createResource?: never;
      createRole?: never;
      createSkill?: never;
      createSource?: never;
      createTask?: never;
      createTechnology?: never;
      createTrack?: never;
      delete?: never;
      merge?: never;
      removeEdge?: never;
      setArea?: never;
      setExercise?: never;
      setLeadsTo?: never;
      setLevel: SetLevelInput;
      setMatch?: never;
      setMember?: never;
      setNeed?: never;
      setNextLevel?: never;
      setPartOf?: never;
      setPrerequisite?: never;
      setReplacement?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateAlternativeGroup?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Creates or updates a MATCHES edge. */
  | {
      createAlternativeGroup?: never;
      createArea?: never;
      createLevel?: never;
      createResource?: never;
      createRole?: never;
      createSkill?: never;
      createSource?: never;
      createTask?: never;
      createTechnology?: never;
      createTrack?: never;
      delete?: never;
      merge?: never;
      removeEdge?: never;
      setArea?: never;
      setExercise?: never;
      setLeadsTo?: never;
      setLevel?: never;
      setMatch: SetMatchInput;
      setMember?: never;
      setNeed?: never;
      setNextLevel?: never;
      setPartOf?: never;
      setPrerequisite?: never;
      setReplacement?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateAlternativeGroup?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Creates or updates a HAS_MEMBER edge. */
  | {
      createAlternativeGroup?: never;
      createArea?: never;
      createLevel?: never;
      createResource?: never;
      createRole?: never;
      createSkill?: never;
      createSource?: never;
      createTask?: never;
      createTechnology?: never;
      createTrack?: never;
      delete?: never;
      merge?: never;
      removeEdge?: never;
      setArea?: never;
      setExercise?: never;
      setLeadsTo?: never;
      setLevel?: never;
      setMatch?: never;
      setMember: SetMemberInput;
      setNeed?: never;
      setNextLevel?: never;
      setPartOf?: never;
      setPrerequisite?: never;
      setReplacement?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateAlternativeGroup?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Creates or updates a NEEDS edge. */
  | {
      createAlternativeGroup?: never;
      createArea?: never;
      createLevel?: never;
      createResource?: never;
      createRole?: never;
      createSkill?: never;
      createSource?: never;
      createTask?: never;
      createTechnology?: never;
      createTrack?: never;
      delete?: never;
      merge?: never;
      removeEdge?: never;
      setArea?: never;
      setExercise?: never;
      setLeadsTo?: never;
      setLevel?: never;
      setMatch?: never;
      setMember?: never;
      setNeed: SetNeedInput;
      setNextLevel?: never;
      setPartOf?: never;
      setPrerequisite?: never;
      setReplacement?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateAlternativeGroup?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Creates or updates a NEXT edge. */
  | {
      createAlternativeGroup?: never;
      createArea?: never;
      createLevel?: never;
      createResource?: never;
      createRole?: never;
      createSkill?: never;
      createSource?: never;
      createTask?: never;
      createTechnology?: never;
      createTrack?: never;
      delete?: never;
      merge?: never;
      removeEdge?: never;
      setArea?: never;
      setExercise?: never;
      setLeadsTo?: never;
      setLevel?: never;
      setMatch?: never;
      setMember?: never;
      setNeed?: never;
      setNextLevel: SetNextLevelInput;
      setPartOf?: never;
      setPrerequisite?: never;
      setReplacement?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateAlternativeGroup?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Creates or updates a PART_OF edge. */
  | {
      createAlternativeGroup?: never;
      createArea?: never;
      createLevel?: never;
      createResource?: never;
      createRole?: never;
      createSkill?: never;
      createSource?: never;
      createTask?: never;
      createTechnology?: never;
      createTrack?: never;
      delete?: never;
      merge?: never;
      removeEdge?: never;
      setArea?: never;
      setExercise?: never;
      setLeadsTo?: never;
      setLevel?: never;
      setMatch?: never;
      setMember?: never;
      setNeed?: never;
      setNextLevel?: never;
      setPartOf: SetPartOfInput;
      setPrerequisite?: never;
      setReplacement?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateAlternativeGroup?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Creates or updates a REQUIRES edge. */
  | {
      createAlternativeGroup?: never;
      createArea?: never;
      createLevel?: never;
      createResource?: never;
      createRole?: never;
      createSkill?: never;
      createSource?: never;
      createTask?: never;
      createTechnology?: never;
      createTrack?: never;
      delete?: never;
      merge?: never;
      removeEdge?: never;
      setArea?: never;
      setExercise?: never;
      setLeadsTo?: never;
      setLevel?: never;
      setMatch?: never;
      setMember?: never;
      setNeed?: never;
      setNextLevel?: never;
      setPartOf?: never;
      setPrerequisite: SetPrerequisiteInput;
      setReplacement?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateAlternativeGroup?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Creates or updates a REPLACED_BY edge. */
  | {
      createAlternativeGroup?: never;
      createArea?: never;
      createLevel?: never;
      createResource?: never;
      createRole?: never;
      createSkill?: never;
      createSource?: never;
      createTask?: never;
      createTechnology?: never;
      createTrack?: never;
      delete?: never;
      merge?: never;
      removeEdge?: never;
      setArea?: never;
      setExercise?: never;
      setLeadsTo?: never;
      setLevel?: never;
      setMatch?: never;
      setMember?: never;
      setNeed?: never;
      setNextLevel?: never;
      setPartOf?: never;
      setPrerequisite?: never;
      setReplacement: SetReplacementInput;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateAlternativeGroup?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Creates or updates a RELATED_TO edge. */
  | {
      createAlternativeGroup?: never;
      createArea?: never;
      createLevel?: never;
      createResource?: never;
      createRole?: never;
      createSkill?: never;
      createSource?: never;
      createTask?: never;
      createTechnology?: never;
      createTrack?: never;
      delete?: never;
      merge?: never;
      removeEdge?: never;
      setArea?: never;
      setExercise?: never;
      setLeadsTo?: never;
      setLevel?: never;
      setMatch?: never;
      setMember?: never;
      setNeed?: never;
      setNextLevel?: never;
      setPartOf?: never;
      setPrerequisite?: never;
      setReplacement?: never;
      setStatedRelation: SetStatedRelationInput;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateAlternativeGroup?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Creates or updates a TEACHES edge. */
  | {
      createAlternativeGroup?: never;
      createArea?: never;
      createLevel?: never;
      createResource?: never;
      createRole?: never;
      createSkill?: never;
      createSource?: never;
      createTask?: never;
      createTechnology?: never;
      createTrack?: never;
      delete?: never;
      merge?: never;
      removeEdge?: never;
      setArea?: never;
      setExercise?: never;
      setLeadsTo?: never;
      setLevel?: never;
      setMatch?: never;
      setMember?: never;
      setNeed?: never;
      setNextLevel?: never;
      setPartOf?: never;
      setPrerequisite?: never;
      setReplacement?: never;
      setStatedRelation?: never;
      setTeaching: SetTeachingInput;
      setTechnologyUse?: never;
      setTrack?: never;
      updateAlternativeGroup?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Creates or updates a USES edge. */
  | {
      createAlternativeGroup?: never;
      createArea?: never;
      createLevel?: never;
      createResource?: never;
      createRole?: never;
      createSkill?: never;
      createSource?: never;
      createTask?: never;
      createTechnology?: never;
      createTrack?: never;
      delete?: never;
      merge?: never;
      removeEdge?: never;
      setArea?: never;
      setExercise?: never;
      setLeadsTo?: never;
      setLevel?: never;
      setMatch?: never;
      setMember?: never;
      setNeed?: never;
      setNextLevel?: never;
      setPartOf?: never;
      setPrerequisite?: never;
      setReplacement?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse: SetTechnologyUseInput;
      setTrack?: never;
      updateAlternativeGroup?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Creates or updates an IN_TRACK edge. */
  | {
      createAlternativeGroup?: never;
      createArea?: never;
      createLevel?: never;
      createResource?: never;
      createRole?: never;
      createSkill?: never;
      createSource?: never;
      createTask?: never;
      createTechnology?: never;
      createTrack?: never;
      delete?: never;
      merge?: never;
      removeEdge?: never;
      setArea?: never;
      setExercise?: never;
      setLeadsTo?: never;
      setLevel?: never;
      setMatch?: never;
      setMember?: never;
      setNeed?: never;
      setNextLevel?: never;
      setPartOf?: never;
      setPrerequisite?: never;
      setReplacement?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack: SetTrackInput;
      updateAlternativeGroup?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Updates an alternative group. */
  | {
      createAlternativeGroup?: never;
      createArea?: never;
      createLevel?: never;
      createResource?: never;
      createRole?: never;
      createSkill?: never;
      createSource?: never;
      createTask?: never;
      createTechnology?: never;
      createTrack?: never;
      delete?: never;
      merge?: never;
      removeEdge?: never;
      setArea?: never;
      setExercise?: never;
      setLeadsTo?: never;
      setLevel?: never;
      setMatch?: never;
      setMember?: never;
      setNeed?: never;
      setNextLevel?: never;
      setPartOf?: never;
      setPrerequisite?: never;
      setReplacement?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateAlternativeGroup: UpdateAlternativeGroupInput;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Updates an area. */
  | {
      createAlternativeGroup?: never;
      createArea?: never;
      createLevel?: never;
      createResource?: never;
      createRole?: never;
      createSkill?: never;
      createSource?: never;
      createTask?: never;
      createTechnology?: never;
      createTrack?: never;
      delete?: never;
      merge?: never;
      removeEdge?: never;
      setArea?: never;
      setExercise?: never;
      setLeadsTo?: never;
      setLevel?: never;
      setMatch?: never;
      setMember?: never;
      setNeed?: never;
      setNextLevel?: never;
      setPartOf?: never;
      setPrerequisite?: never;
      setReplacement?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateAlternativeGroup?: never;
      updateArea: UpdateAreaInput;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Updates a level. */
  | {
      createAlternativeGroup?: never;
      createArea?: never;
      createLevel?: never;
      createResource?: never;
      createRole?: never;
      createSkill?: never;
      createSource?: never;
      createTask?: never;
      createTechnology?: never;
      createTrack?: never;
      delete?: never;
      merge?: never;
      removeEdge?: never;
      setArea?: never;
      setExercise?: never;
      setLeadsTo?: never;
      setLevel?: never;
      setMatch?: never;
      setMember?: never;
      setNeed?: never;
      setNextLevel?: never;
      setPartOf?: never;
      setPrerequisite?: never;
      setReplacement?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateAlternativeGroup?: never;
      updateArea?: never;
      updateLevel: UpdateLevelInput;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Updates a resource. */
  | {
      createAlternativeGroup?: never;
      createArea?: never;
      createLevel?: never;
      createResource?: never;
      createRole?: never;
      createSkill?: never;
      createSource?: never;
      createTask?: never;
      createTechnology?: never;
      createTrack?: never;
      delete?: never;
      merge?: never;
      removeEdge?: never;
      setArea?: never;
      setExercise?: never;
      setLeadsTo?: never;
      setLevel?: never;
      setMatch?: never;
      setMember?: never;
      setNeed?: never;
      setNextLevel?: never;
      setPartOf?: never;
      setPrerequisite?: never;
      setReplacement?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateAlternativeGroup?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource: UpdateResourceInput;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Updates a role. */
  | {
      createAlternativeGroup?: never;
      createArea?: never;
      createLevel?: never;
      createResource?: never;
      createRole?: never;
      createSkill?: never;
      createSource?: never;
      createTask?: never;
      createTechnology?: never;
      createTrack?: never;
      delete?: never;
      merge?: never;
      removeEdge?: never;
      setArea?: never;
      setExercise?: never;
      setLeadsTo?: never;
      setLevel?: never;
      setMatch?: never;
      setMember?: never;
      setNeed?: never;
      setNextLevel?: never;
      setPartOf?: never;
      setPrerequisite?: never;
      setReplacement?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateAlternativeGroup?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole: UpdateRoleInput;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Updates a skill. */
  | {
      createAlternativeGroup?: never;
      createArea?: never;
      createLevel?: never;
      createResource?: never;
      createRole?: never;
      createSkill?: never;
      createSource?: never;
      createTask?: never;
      createTechnology?: never;
      createTrack?: never;
      delete?: never;
      merge?: never;
      removeEdge?: never;
      setArea?: never;
      setExercise?: never;
      setLeadsTo?: never;
      setLevel?: never;
      setMatch?: never;
      setMember?: never;
      setNeed?: never;
      setNextLevel?: never;
      setPartOf?: never;
      setPrerequisite?: never;
      setReplacement?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateAlternativeGroup?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill: UpdateSkillInput;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Updates a source. */
  | {
      createAlternativeGroup?: never;
      createArea?: never;
      createLevel?: never;
      createResource?: never;
      createRole?: never;
      createSkill?: never;
      createSource?: never;
      createTask?: never;
      createTechnology?: never;
      createTrack?: never;
      delete?: never;
      merge?: never;
      removeEdge?: never;
      setArea?: never;
      setExercise?: never;
      setLeadsTo?: never;
      setLevel?: never;
      setMatch?: never;
      setMember?: never;
      setNeed?: never;
      setNextLevel?: never;
      setPartOf?: never;
      setPrerequisite?: never;
      setReplacement?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateAlternativeGroup?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource: UpdateSourceInput;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Updates a task. */
  | {
      createAlternativeGroup?: never;
      createArea?: never;
      createLevel?: never;
      createResource?: never;
      createRole?: never;
      createSkill?: never;
      createSource?: never;
      createTask?: never;
      createTechnology?: never;
      createTrack?: never;
      delete?: never;
      merge?: never;
      removeEdge?: never;
      setArea?: never;
      setExercise?: never;
      setLeadsTo?: never;
      setLevel?: never;
      setMatch?: never;
      setMember?: never;
      setNeed?: never;
      setNextLevel?: never;
      setPartOf?: never;
      setPrerequisite?: never;
      setReplacement?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateAlternativeGroup?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask: UpdateTaskInput;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Updates a technology. */
  | {
      createAlternativeGroup?: never;
      createArea?: never;
      createLevel?: never;
      createResource?: never;
      createRole?: never;
      createSkill?: never;
      createSource?: never;
      createTask?: never;
      createTechnology?: never;
      createTrack?: never;
      delete?: never;
      merge?: never;
      removeEdge?: never;
      setArea?: never;
      setExercise?: never;
      setLeadsTo?: never;
      setLevel?: never;
      setMatch?: never;
      setMember?: never;
      setNeed?: never;
      setNextLevel?: never;
      setPartOf?: never;
      setPrerequisite?: never;
      setReplacement?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateAlternativeGroup?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology: UpdateTechnologyInput;
      updateTrack?: never;
    } /** Updates a track. */
  | {
      createAlternativeGroup?: never;
      createArea?: never;
      createLevel?: never;
      createResource?: never;
      createRole?: never;
      createSkill?: never;
      createSource?: never;
      createTask?: never;
      createTechnology?: never;
      createTrack?: never;
      delete?: never;
      merge?: never;
      removeEdge?: never;
      setArea?: never;
      setExercise?: never;
      setLeadsTo?: never;
      setLevel?: never;
      setMatch?: never;
      setMember?: never;
      setNeed?: never;
      setNextLevel?: never;
      setPartOf?: never;
      setPrerequisite?: never;
      setReplacement?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateAlternativeGroup?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack: UpdateTrackInput;
    };

/** A changed node or edge. */
export type ChangeItem = {
  __typename?: 'ChangeItem';
  /** What happened to it. */
  action: ChangeAction;
  /** The state after the change. Null if it was deleted. */
  after?: Maybe<Scalars['JSON']['output']>;
  /** The state before the change. Null if it was created. */
  before?: Maybe<Scalars['JSON']['output']>;
  /** The edge. Null for a node. */
  edge?: Maybe<EdgeKey>;
  /** The id of the node. Null for an edge. */
  id?: Maybe<Scalars['ID']['output']>;
  /** The id that the merged id redirects to. Null unless the action is MERGED. */
  mergedInto?: Maybe<Scalars['ID']['output']>;
};

/** Names a write of the history; exactly one field must be set. */
export type ChangeReference =
  /** The id of the change. */
  | { changeId: Scalars['ID']['input']; import?: never; version?: never } /** The id of an import. */
  | {
      changeId?: never;
      import: Scalars['ID']['input'];
      version?: never;
    } /** The version that the write created. A batch of an import stands for the whole import. */
  | { changeId?: never; import?: never; version: Scalars['Int']['input'] };

/** The result of a mutation. */
export type ChangeResult = {
  __typename?: 'ChangeResult';
  /** Whether the graph was changed. False for a dry run, and if nothing differed. */
  applied: Scalars['Boolean']['output'];
  /** The id of the change in the history. A request repeated with the same id is not applied again. */
  changeId: Scalars['ID']['output'];
  /** The created and updated entities in their current state, sorted by id. Empty for a dry run. */
  entities: Array<Entity>;
  /** The changed nodes, sorted by id, then the changed edges, sorted by `from`, `kind` and `to`. */
  items: Array<ChangeItem>;
  /** The graph version with the change. If nothing changed, and for a dry run, the current version. */
  version: Scalars['NonNegativeInt']['output'];
};

/** A reference to the part of a source that supports a claim. */
export type Citation = {
  __typename?: 'Citation';
  /** The position within the source, e.g. `core/databases/learning-time`. */
  locator: Scalars['String']['output'];
  /** The source document. */
  source: Source;
};

/** A reference to the part of a source that supports a claim. */
export type CitationInput = {
  /** The position within the source. */
  locator: Scalars['String']['input'];
  /** The id, `source:<slug>`. */
  source: Scalars['ID']['input'];
};

/** A page of the entities that cite a source. */
export type CitingEntityConnection = {
  __typename?: 'CitingEntityConnection';
  /** The items of the page. */
  edges: Array<CitingEntityEdge>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The total number of items in the list. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entity that cites a source. Its `citations` name the places. */
export type CitingEntityEdge = {
  __typename?: 'CitingEntityEdge';
  /** The cursor of this item. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: Entity;
};

/** A page of direct and indirect prerequisites or dependents. */
export type ClosureConnection = {
  __typename?: 'ClosureConnection';
  /** The items of the page. */
  edges: Array<ClosureEdge>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The total number of skills found. */
  totalCount: Scalars['NonNegativeInt']['output'];
  /** Whether `maxDepth` or a limit of the service cut the result. */
  truncated: Scalars['Boolean']['output'];
};

/** A direct or indirect prerequisite or dependent. */
export type ClosureEdge = {
  __typename?: 'ClosureEdge';
  /** The cursor of this item. */
  cursor: Scalars['String']['output'];
  /** The length of a shortest chain, in hops. */
  depth: Scalars['PositiveInt']['output'];
  /** The skill. */
  node: Skill;
  /** REQUIRED if a chain of only REQUIRED edges connects the two skills, else RECOMMENDED. */
  strength: PrerequisiteStrength;
  /** The ids on one shortest chain, in order, including both ends. With `acrossMatches`, an id may be followed by that of an exact match, from which the chain continues. */
  via: Array<Scalars['ID']['output']>;
};

/** A new alternative group. */
export type CreateAlternativeGroupInput = {
  /** Alternative names and abbreviations. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The sources for its properties. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** A description in one or two sentences. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Identifiers of the same entity in other systems. */
  externalIds?: InputMaybe<Array<ExternalIdInput>>;
  /** The id, `group:<slug>`. Derived from the name by default. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The preferred name. */
  name: Scalars['String']['input'];
  /** The name, description and aliases in other languages. */
  translations?: InputMaybe<Array<TranslationInput>>;
};

/** A new area. */
export type CreateAreaInput = {
  /** Alternative names and abbreviations. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The sources for its properties. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** A description in one or two sentences. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Identifiers of the same entity in other systems. */
  externalIds?: InputMaybe<Array<ExternalIdInput>>;
  /** The id, `area:<slug>`. Derived from the name by default. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Its importance in the words of the source. */
  importance?: InputMaybe<Scalars['String']['input']>;
  /** The preferred name. */
  name: Scalars['String']['input'];
  /** The name, description and aliases in other languages. */
  translations?: InputMaybe<Array<TranslationInput>>;
};

/** A new level. */
export type CreateLevelInput = {
  /** Alternative names and abbreviations. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The sources for its properties. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** A description in one or two sentences. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Identifiers of the same entity in other systems. */
  externalIds?: InputMaybe<Array<ExternalIdInput>>;
  /** The id, `level:<slug>`. Derived from the name by default. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The preferred name. */
  name: Scalars['String']['input'];
  /** The rank among the levels, starting at 1 for the lowest. */
  rank: Scalars['Int']['input'];
  /** The name, description and aliases in other languages. */
  translations?: InputMaybe<Array<TranslationInput>>;
};

/** A new resource. */
export type CreateResourceInput = {
  /** Alternative names and abbreviations. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The author. */
  author?: InputMaybe<Scalars['String']['input']>;
  /** The sources for its properties. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** A description in one or two sentences. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Identifiers of the same entity in other systems. */
  externalIds?: InputMaybe<Array<ExternalIdInput>>;
  /** The id, `resource:<slug>`. Derived from the name by default. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The preferred name. */
  name: Scalars['String']['input'];
  /** The kind of resource. */
  resourceKind: ResourceKind;
  /** Whether it is in use. Defaults to ACTIVE. */
  status?: InputMaybe<Status>;
  /** The name, description and aliases in other languages. */
  translations?: InputMaybe<Array<TranslationInput>>;
  /** The address of the resource. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** A new role. */
export type CreateRoleInput = {
  /** Alternative names and abbreviations. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The sources for its properties. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** A description in one or two sentences. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Identifiers of the same entity in other systems. */
  externalIds?: InputMaybe<Array<ExternalIdInput>>;
  /** The id, `role:<slug>`. Derived from the name by default. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The preferred name. */
  name: Scalars['String']['input'];
  /** The responsibilities of the job. */
  responsibilities?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The name, description and aliases in other languages. */
  translations?: InputMaybe<Array<TranslationInput>>;
};

/** A new skill. */
export type CreateSkillInput = {
  /** Alternative names and abbreviations. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The sources for its properties. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** A description in one or two sentences. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Identifiers of the same entity in other systems. */
  externalIds?: InputMaybe<Array<ExternalIdInput>>;
  /** Practice after the basics are learned. */
  furtherPractice?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Ways to learn it, in the recommended order. */
  howToLearn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The id, `skill:<slug>`. Derived from the name by default. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The kind of skill. Defaults to TECHNICAL. */
  kind?: InputMaybe<SkillKind>;
  /** The time to learn it, in calendar months at 10 hours a week. */
  learningTime?: InputMaybe<MonthRangeInput>;
  /** Whether a source states the learning time or it is inferred. */
  learningTimeBasis?: InputMaybe<Basis>;
  /** The reason for an inferred learning time. Required if it is INFERRED. */
  learningTimeRationale?: InputMaybe<Scalars['String']['input']>;
  /** The place in a source whose stated time several skills share; the learning time is a part of it, and is INFERRED. */
  learningTimeShareOf?: InputMaybe<CitationInput>;
  /** The preferred name. */
  name: Scalars['String']['input'];
  /** How widely it is used, according to a source. */
  reuseLevel?: InputMaybe<ReuseLevel>;
  /** Whether a source calls it knowledge or a skill. */
  skillType?: InputMaybe<SkillType>;
  /** Whether it is in use. Defaults to ACTIVE. */
  status?: InputMaybe<Status>;
  /** The name, description and aliases in other languages. */
  translations?: InputMaybe<Array<TranslationInput>>;
};

/** A new source. */
export type CreateSourceInput = {
  /** The id, `source:<slug>`. Derived from the name by default. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The licence that the document is published under. */
  licence?: InputMaybe<Scalars['String']['input']>;
  /** The document's title. */
  name: Scalars['String']['input'];
  /** The address of the document. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** A new task. */
export type CreateTaskInput = {
  /** Alternative names and abbreviations. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The sources for its properties. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** A description in one or two sentences. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Identifiers of the same entity in other systems. */
  externalIds?: InputMaybe<Array<ExternalIdInput>>;
  /** The id, `task:<slug>`. Derived from the name by default. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The preferred name. */
  name: Scalars['String']['input'];
  /** The name, description and aliases in other languages. */
  translations?: InputMaybe<Array<TranslationInput>>;
};

/** A new technology. */
export type CreateTechnologyInput = {
  /** Alternative names and abbreviations. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The category. Defaults to OTHER. */
  category?: InputMaybe<TechnologyCategory>;
  /** The sources for its properties. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** A description in one or two sentences. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Identifiers of the same entity in other systems. */
  externalIds?: InputMaybe<Array<ExternalIdInput>>;
  /** Whether a source reports it as frequent in job postings. */
  hot?: InputMaybe<Scalars['Boolean']['input']>;
  /** The id, `technology:<slug>`. Derived from the name by default. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The preferred name. */
  name: Scalars['String']['input'];
  /** Whether it is in use. Defaults to ACTIVE. */
  status?: InputMaybe<Status>;
  /** The name, description and aliases in other languages. */
  translations?: InputMaybe<Array<TranslationInput>>;
  /** The home page. Null if unknown. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** A new track. */
export type CreateTrackInput = {
  /** Alternative names and abbreviations. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The sources for its properties. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** A description in one or two sentences. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Identifiers of the same entity in other systems. */
  externalIds?: InputMaybe<Array<ExternalIdInput>>;
  /** The id, `track:<slug>`. Derived from the name by default. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The preferred name. */
  name: Scalars['String']['input'];
  /** The name, description and aliases in other languages. */
  translations?: InputMaybe<Array<TranslationInput>>;
};

/** The size of a dataset. */
export type DatasetCount = {
  __typename?: 'DatasetCount';
  /** The number of its edges. */
  edges: Scalars['NonNegativeInt']['output'];
  /** The number of its entities. */
  entities: Scalars['NonNegativeInt']['output'];
  /** Its name, e.g. `backend`; `curated` has what curators added. */
  name: Scalars['String']['output'];
};

/** An entity or source to delete. */
export type DeleteInput = {
  /** Whether to delete its edges with it, including incoming ones. Otherwise, it must have no incoming edges. A cited source cannot be deleted. */
  detach?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version last seen by the caller. The change fails with CONFLICT if it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of an entity or source of any kind. */
  id: Scalars['ID']['input'];
};

/** The format of a diagram. */
export type DiagramFormat =
  /** A Graphviz DOT graph. */
  | 'DOT'
  /** A Mermaid flowchart. */
  | 'MERMAID';

/** The kind and the two ends that identify an edge. */
export type EdgeKey = {
  __typename?: 'EdgeKey';
  /** The id of the start node. */
  from: Scalars['ID']['output'];
  /** The kind of the edge. */
  kind: EdgeKind;
  /** The id of the end node. */
  to: Scalars['ID']['output'];
};

/** The relationship types of the graph. Each description names the start node first. */
export type EdgeKind =
  /** Skill, role or task to level. */
  | 'AT_LEVEL'
  /** Task to skill. */
  | 'EXERCISES'
  /** Alternative group to skill or technology. */
  | 'HAS_MEMBER'
  /** Skill to area. */
  | 'IN_AREA'
  /** Skill to track. */
  | 'IN_TRACK'
  /** Role to a role that it leads to. */
  | 'LEADS_TO'
  /** Entity to one of the same kind that means the same or nearly the same, usually in another dataset. */
  | 'MATCHES'
  /** Role to skill, or to a group of which one member is enough. */
  | 'NEEDS'
  /** Level to the next one. */
  | 'NEXT'
  /** Area to an area that it is part of. */
  | 'PART_OF'
  /** Role to a role that a source calls related. `Role.related`, by contrast, is computed. */
  | 'RELATED_TO'
  /** Skill, technology or resource to the one that replaces it. */
  | 'REPLACED_BY'
  /** Skill to its prerequisite, or to a group of which one member is enough. */
  | 'REQUIRES'
  /** Resource to skill. */
  | 'TEACHES'
  /** Skill to technology. */
  | 'USES';

/** How far the embeddings of entities are. They are made in the background. */
export type EmbeddingsInfo = {
  __typename?: 'EmbeddingsInfo';
  /** The number of entities that have an embedding of this model. */
  indexed: Scalars['NonNegativeInt']['output'];
  /** Whether all texts of the graph's version have their embeddings. */
  isCurrent: Scalars['Boolean']['output'];
  /** The name of the embedding model. */
  model: Scalars['String']['output'];
  /** The number of all entities. */
  total: Scalars['NonNegativeInt']['output'];
};

/** The fields that all named nodes of the graph have. */
export type Entity = {
  /** Alternative names and abbreviations, e.g. `k8s`, in the order in which the data states them. */
  aliases: Array<Scalars['String']['output']>;
  /** The sources for the existence and the properties of this entity, in the order in which the data states them. */
  citations: Array<Citation>;
  /** The fields that curators have changed, sorted by name. Later imports of the dataset keep their values. */
  curatedFields: Array<Scalars['String']['output']>;
  /** The dataset that it belongs to, e.g. `backend`. */
  dataset: Scalars['String']['output'];
  /** A description in one or two sentences. Null if there is none. */
  description?: Maybe<Scalars['String']['output']>;
  /** Identifiers of the same entity in other systems, e.g. ESCO, in the order in which the data states them. */
  externalIds: Array<ExternalId>;
  /** The global id. It is readable and stable: `<kind>:<slug>`. */
  id: Scalars['ID']['output'];
  /** Entities of the same kind that mean the same or nearly the same, usually in other datasets, by MATCHES edges in either direction: EXACT first, then CLOSE, BROAD and NARROW, each by name. */
  matches: MatchConnection;
  /** The preferred name. */
  name: Scalars['String']['output'];
  /** The language of `name`, as a BCP 47 tag: that of the translation, or `en` for the main name. */
  nameLanguage: Scalars['String']['output'];
  /** The name, description and aliases in other languages, sorted by language tag. */
  translations: Array<Translation>;
  /** The graph version of the last change to it or its edges. */
  version: Scalars['NonNegativeInt']['output'];
};

/** The fields that all named nodes of the graph have. */
export type EntityaliasesArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** The fields that all named nodes of the graph have. */
export type EntitydescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** The fields that all named nodes of the graph have. */
export type EntitymatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<Array<MatchRelation>>;
};

/** The fields that all named nodes of the graph have. */
export type EntitynameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** The fields that all named nodes of the graph have. */
export type EntitynameLanguageArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** The number of entities of a kind. */
export type EntityCount = {
  __typename?: 'EntityCount';
  /** The number of its entities, at least 1. */
  count: Scalars['NonNegativeInt']['output'];
  /** The kind. */
  kind: EntityKind;
};

/** The kinds of entities. */
export type EntityKind =
  /** Skills of which any one is enough, or technologies that substitute each other. */
  | 'ALTERNATIVE_GROUP'
  /** An area of competence. */
  | 'AREA'
  /** A level of mastery. */
  | 'LEVEL'
  /** A book, a practice platform or a news site. */
  | 'RESOURCE'
  /** A job role. */
  | 'ROLE'
  /** Something a person can learn. */
  | 'SKILL'
  /** An example of a work task. */
  | 'TASK'
  /** A language, product, protocol or standard that skills use. */
  | 'TECHNOLOGY'
  /** A specialisation. */
  | 'TRACK';

/** How the edges of a kind are justified. An edge is one claim; `stated` and `inferred` add up to all of them. */
export type EvidenceCount = {
  __typename?: 'EvidenceCount';
  /** The number of edges, of either basis, that cite a source. */
  cited: Scalars['NonNegativeInt']['output'];
  /** The number of edges that an editor inferred. */
  inferred: Scalars['NonNegativeInt']['output'];
  /** The kind. */
  kind: EdgeKind;
  /** The number of edges that a source states. */
  stated: Scalars['NonNegativeInt']['output'];
};

/** An identifier in another system: of the same entity, or of a concept that it matches. */
export type ExternalId = {
  __typename?: 'ExternalId';
  /** How the entity relates to the concept that has the identifier: `BROAD` if the concept is broader. Null if it identifies the entity itself. */
  relation?: Maybe<MatchRelation>;
  /** The other system, e.g. `esco`. */
  scheme: Scalars['String']['output'];
  /** A page that describes it in that system. Null if there is none. */
  url?: Maybe<Scalars['URL']['output']>;
  /** The identifier in that system. */
  value: Scalars['String']['output'];
};

/** A filter by identifiers in other systems. */
export type ExternalIdFilter = {
  /** The scheme, as in `ExternalId.scheme`. */
  scheme: Scalars['String']['input'];
  /** The value, as in `ExternalId.value`. Defaults to any. */
  value?: InputMaybe<Scalars['String']['input']>;
};

/** An identifier in another system: of the same entity, or of a concept that it matches. */
export type ExternalIdInput = {
  /** How the entity relates to the concept that has the identifier: `BROAD` if the concept is broader. Without it, the identifier is of the entity itself. */
  relation?: InputMaybe<MatchRelation>;
  /** The other system, e.g. `esco`. */
  scheme: Scalars['String']['input'];
  /** A page that describes it in that system. */
  url?: InputMaybe<Scalars['String']['input']>;
  /** The identifier in that system. */
  value: Scalars['String']['input'];
};

/** How often an entity occurs in a filtered list, across all pages. */
export type Facet = {
  __typename?: 'Facet';
  /** The number of items in the list that have it. */
  count: Scalars['NonNegativeInt']['output'];
  /** The level, area or technology. */
  entity: Entity;
};

/** An edge of the graph, as it is stored: a requirement or need of a named group is one edge to the group. */
export type GraphEdge = {
  __typename?: 'GraphEdge';
  /** The group of alternatives that a REQUIRES edge belongs to. Null if none, and for other kinds. */
  alternativeGroup?: Maybe<Scalars['String']['output']>;
  /** Whether a source states the claim or an editor inferred it. */
  basis?: Maybe<Basis>;
  /** The sources of the claim, in the order in which the data states them. */
  citations: Array<Citation>;
  /** The id of the start node. */
  from: Scalars['ID']['output'];
  /** The importance of a NEEDS edge. Null for other kinds. */
  importance?: Maybe<Importance>;
  /** The kind of the edge. */
  kind: EdgeKind;
  /** The relation of a MATCHES edge: BROAD if `to` is broader. Null for other kinds. */
  relation?: Maybe<MatchRelation>;
  /** The strength of a REQUIRES edge. Null for other kinds. */
  strength?: Maybe<PrerequisiteStrength>;
  /** The id of the end node. */
  to: Scalars['ID']['output'];
};

/** A page of edges. */
export type GraphEdgeConnection = {
  __typename?: 'GraphEdgeConnection';
  /** The items of the page. */
  edges: Array<GraphEdgeEdge>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The total number of items in the list. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** An edge of the graph in a list. */
export type GraphEdgeEdge = {
  __typename?: 'GraphEdgeEdge';
  /** The cursor of this item. */
  cursor: Scalars['String']['output'];
  /** The edge. */
  node: GraphEdge;
};

/** Information about the loaded graph. */
export type GraphInfo = {
  __typename?: 'GraphInfo';
  /** The product and version of the database. Null for anonymous callers. */
  database?: Maybe<Scalars['String']['output']>;
  /** The datasets, sorted by name. */
  datasets: Array<DatasetCount>;
  /** The embeddings of entities, by which texts are searched for their meaning. Null where embeddings are off; an error with the code `UNAVAILABLE` while the model is being prepared. */
  embeddings?: Maybe<EmbeddingsInfo>;
  /** The number of entities of each kind, in the order of `EntityKind`; kinds without entities are left out. */
  entities: Array<EntityCount>;
  /** How the edges of each kind are justified, in the order of `EdgeKind`; kinds without edges are left out. */
  evidence: Array<EvidenceCount>;
  /** A random id created with the database. It distinguishes the versions of different databases. */
  graphId: Scalars['ID']['output'];
  /** The languages of the graph's translations, sorted; names themselves are in English. */
  languages: Array<Scalars['String']['output']>;
  /** The number of direct prerequisites; each member of a required alternative group counts. */
  prerequisites: Scalars['NonNegativeInt']['output'];
  /** The number of roles. */
  roles: Scalars['NonNegativeInt']['output'];
  /** The number of skills. */
  skills: Scalars['NonNegativeInt']['output'];
  /** The sources that entities or edges cite, most cited first, then by id. */
  sources: Array<SourceUse>;
  /** The number of technologies. */
  technologies: Scalars['NonNegativeInt']['output'];
  /** The time of the last change. */
  updatedAt: Scalars['DateTime']['output'];
  /** The graph version, which every write increments. */
  version: Scalars['NonNegativeInt']['output'];
};

/** One step on a path between two entities. */
export type Hop = {
  __typename?: 'Hop';
  /** Whether the step follows the direction of the edge. */
  forward: Scalars['Boolean']['output'];
  /** The start of the step. */
  from: Entity;
  /** The kind of the edge that the step follows. */
  kind: EdgeKind;
  /** The end of the step. */
  to: Entity;
};

/** How important a skill is for a role. */
export type Importance =
  /** The role requires the skill. */
  | 'ESSENTIAL'
  /** The skill is helpful in the role. */
  | 'PREFERRED';

/** A skill or a technology that the learner knows at a level. */
export type KnownAt = {
  /** The id of a skill, or of a technology, which stands for its primary skill. */
  id: Scalars['ID']['input'];
  /** The id of the level at which it is known. */
  level: Scalars['ID']['input'];
};

/** Why a skill counts as known. */
export type KnownReason =
  /** It is in an area that was named. */
  | 'AREA'
  /** Each of several alternatives requires it, and one of them is assumed to be known. */
  | 'ASSUMPTION'
  /** It belongs to a level that was named, or to a lower one. */
  | 'LEVEL'
  /** It was named. */
  | 'NAMED'
  /** It was named with a level. */
  | 'NAMED_AT_LEVEL'
  /** A known skill requires it, directly or indirectly. */
  | 'PREREQUISITE'
  /** A role that was named, or a role before it, needs it. */
  | 'ROLE'
  /** It is the primary skill of a technology that was named. */
  | 'TECHNOLOGY'
  /** A text that was given mentions it, or a technology of which it is the primary skill. */
  | 'TEXT'
  /** It is in a track that was named. */
  | 'TRACK';

/** A learning path from known skills to goals. */
export type LearningPath = {
  __typename?: 'LearningPath';
  /** Soft and professional skills without a learning time, in the order in which they can begin. They are learned alongside the steps and are not counted in stages, times or the budget. */
  alongside: Array<AlongsideSkill>;
  /** Known skills that the path would otherwise include, sorted by level, then by id. */
  alreadyKnown: Array<Skill>;
  /** What is assumed about the learner's knowledge: first what follows from named ids, in their order, then what follows from known skills, sorted by the skill's id. A page can ask "Which one?" and repeat the query with the answer in `known`, or in `unknown`. */
  assumptions: Array<Assumption>;
  /** The alternative groups on the path, the chosen skill and the reason: technologies as goals first, then in the order of the steps. The choice makes the path shortest; ties are broken by the lowest level, then the most dependent skills. */
  choices: Array<PathChoice>;
  /** The longest chain of dependent steps, in order. Parallel study cannot shorten the path below it. */
  criticalPath: Array<Skill>;
  /** Prerequisite cycles found in the data, each as the ids of its members in order. A cycle begins with the least id, and cycles are sorted by it. Members of a cycle share a stage. */
  cycles: Array<Array<Scalars['ID']['output']>>;
  /** Steps that do not fit in `budgetMonths`, in order. */
  deferred: Array<PathStep>;
  /** The path as the text of a diagram. */
  diagram: Scalars['String']['output'];
  /** Whether the path is proven to be the shortest. False if there were too many combinations of alternatives to check, or if it could take options of several assumptions. */
  exact: Scalars['Boolean']['output'];
  /** The requested goals, in the order of the input. */
  goals: Array<Entity>;
  /** The graph version that the path was computed on. */
  graphVersion: Scalars['NonNegativeInt']['output'];
  /** The roles and levels that are complete at points of the path, in order: for a role as a goal the roles before it and the role, for other goals the levels of their steps. Deferred steps are included. */
  milestones: Array<PathMilestone>;
  /** The stages, in order. Steps of a stage depend only on earlier stages, or on each other if the data has a cycle. Deferred steps are excluded here and in `stepCount` and `totalTime`. */
  stages: Array<PathStage>;
  /** The number of steps, without the deferred ones. */
  stepCount: Scalars['NonNegativeInt']['output'];
  /** The total time of all steps, one after another, at `hoursPerWeek`. */
  totalTime: MonthRange;
  /** Steps listed in `avoid` that have no alternative, in the order of the path. */
  unavoidable: Array<Skill>;
  /** What of `prefer`, then of `avoid`, the path does not follow; of each the skills, then the technologies, in the order of the input. */
  unfollowed: Array<UnfollowedPreference>;
  /** The total time of all steps, including the deferred ones. */
  wholeTime: MonthRange;
};

/** A learning path from known skills to goals. */
export type LearningPathdiagramArgs = {
  format?: InputMaybe<DiagramFormat>;
};

/** The goals and the starting point of a learning path. Ids can be those of skills, technologies, roles, levels, areas and tracks. */
export type LearningPathInput = {
  /** Whether what known skills require also counts as known: REQUIRED prerequisites and, of a group of alternatives, one member that is not named. */
  assumePrerequisites?: InputMaybe<Scalars['Boolean']['input']>;
  /** Skills or technologies not to choose if there is an alternative. If there is none, the step stays and is listed in `unavoidable`. */
  avoid?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The time available, in months. Steps that would end later are listed in `deferred`. Unlimited by default. */
  budgetMonths?: InputMaybe<Scalars['Float']['input']>;
  /** The goals, most urgent first; at most 100. They can be empty only with `goalsText`. A technology stands for its primary skill, else for a skill with its name, else for the most specific skill that uses it. A role stands for its ESSENTIAL needs and those of the roles before it, a level for its technical skills, an area or track for all its skills; of a group of alternatives among these, one member is enough. */
  goals?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A text, such as a job advertisement, of at most 100,000 characters. The skills and technologies that it mentions without negation are goals after `goals`: the 100 that it is most about, as `skillsInText` finds them, without technologies that no skill uses. */
  goalsText?: InputMaybe<Scalars['String']['input']>;
  /** Study time in hours per week. Learning times are scaled from the reference pace of 10 hours a week; schedules use the midpoint of each range. */
  hoursPerWeek?: InputMaybe<Scalars['Float']['input']>;
  /** Whether a role as a goal includes its PREFERRED needs. */
  includePreferred?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether to include RECOMMENDED prerequisites. */
  includeRecommended?: InputMaybe<Scalars['Boolean']['input']>;
  /** What the learner knows; at most 2,000 ids. A technology stands for its primary skill; without one it has no effect. A role stands for its needs and those of the roles before it, a level for its skills and those of lower levels, an area or track for its skills; of a group of alternatives among these, one member is assumed to be known, see `LearningPath.assumptions`. */
  known?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Skills and technologies that the learner knows at a level; at most 2,000. The level takes precedence over what `known` implies. */
  knownAt?: InputMaybe<Array<KnownAt>>;
  /** A text, such as a CV, of at most 100,000 characters. The skills and technologies that it mentions without negation also count as known, as `skillsInText` finds them; ids in `unknown` take precedence. */
  knownText?: InputMaybe<Scalars['String']['input']>;
  /** Skills or technologies to choose if they are among the alternatives. */
  prefer?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What the learner does not know, whatever `known` implies: skills, groups of alternatives, and technologies that have a primary skill. At most 2,000 ids. */
  unknown?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A level of mastery. */
export type Level = Entity &
  Node & {
    __typename?: 'Level';
    /** Alternative names and abbreviations, in the order in which the data states them. */
    aliases: Array<Scalars['String']['output']>;
    /** The sources for its properties, in the order in which the data states them. */
    citations: Array<Citation>;
    /** The fields that curators have changed, sorted by name. Later imports of the dataset keep their values. */
    curatedFields: Array<Scalars['String']['output']>;
    /** The dataset that it belongs to. */
    dataset: Scalars['String']['output'];
    /** A description in one or two sentences. Null if there is none. */
    description?: Maybe<Scalars['String']['output']>;
    /** Identifiers of the same entity in other systems, in the order in which the data states them. */
    externalIds: Array<ExternalId>;
    /** The id, `level:<slug>`. */
    id: Scalars['ID']['output'];
    /** Entities of the same kind that mean the same or nearly the same, usually in other datasets, by MATCHES edges in either direction: EXACT first, then CLOSE, BROAD and NARROW, each by name. */
    matches: MatchConnection;
    /** The preferred name. */
    name: Scalars['String']['output'];
    /** The language of `name`, as a BCP 47 tag: that of the translation, or `en` for the main name. */
    nameLanguage: Scalars['String']['output'];
    /** The next higher level. Null for the highest. */
    next?: Maybe<Level>;
    /** The next lower level. Null for the lowest. */
    previous?: Maybe<Level>;
    /** The rank of the level, starting at 1 for the lowest. */
    rank: Scalars['PositiveInt']['output'];
    /** Skills of this level, sorted by name. */
    skills: SkillConnection;
    /** Tasks at this level, sorted by name. */
    tasks: Array<Task>;
    /** The name, description and aliases in other languages, sorted by language tag. */
    translations: Array<Translation>;
    /** The graph version of the last change to it or its edges. */
    version: Scalars['NonNegativeInt']['output'];
  };

/** A level of mastery. */
export type LevelaliasesArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A level of mastery. */
export type LeveldescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A level of mastery. */
export type LevelmatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<Array<MatchRelation>>;
};

/** A level of mastery. */
export type LevelnameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A level of mastery. */
export type LevelnameLanguageArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A level of mastery. */
export type LevelskillsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of matches. */
export type MatchConnection = {
  __typename?: 'MatchConnection';
  /** The items of the page. */
  edges: Array<MatchEdge>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The total number of items in the list. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entity that another one matches, with the evidence. */
export type MatchEdge = {
  __typename?: 'MatchEdge';
  /** Whether a source states the claim or an editor inferred it. */
  basis: Basis;
  /** The sources of the claim, in the order in which the data states them. */
  citations: Array<Citation>;
  /** The cursor of this item. */
  cursor: Scalars['String']['output'];
  /** The matching entity. */
  node: Entity;
  /** The reason for an inferred claim. Null if a source states it. */
  rationale?: Maybe<Scalars['String']['output']>;
  /** The relation as seen from the entity that has this list: BROAD if `node` is broader. If both directions are stored, the closer relation. */
  relation: MatchRelation;
};

/** How a name matched. */
export type MatchReason =
  /** It is an alias. */
  | 'ALIAS'
  /** It is an external id of the entity, or of a concept that the entity matches exactly or closely. */
  | 'IDENTIFIER'
  /** The name or an alias has these words, of which some are misspelt or incomplete: `kuberntes`. */
  | 'MISSPELLING'
  /** It is the name of the entity. */
  | 'NAME'
  /** The name or an alias has only some of the words, or more words. */
  | 'PART'
  /** The name or an alias has the same words in another form or order: `container` for "Containers". */
  | 'WORD_FORM';

/** How the meanings of two entities relate: the mapping relations of SKOS. */
export type MatchRelation =
  /** The match is broader. */
  | 'BROAD'
  /** Both mean nearly the same. Symmetric. */
  | 'CLOSE'
  /** Both mean the same. Symmetric and transitive. */
  | 'EXACT'
  /** The match is narrower. */
  | 'NARROW';

/** A place of a text that names an entity or, if `reason` is MEANING, a sentence that means a skill. */
export type Mention = {
  __typename?: 'Mention';
  /** Other entities with the name, such as the technology that a skill is named after, or skills that a paraphrase may mean as well; the most likely first; at most 10. */
  alternatives: Array<Entity>;
  /** Where they end: the code unit after the last one. */
  end: Scalars['NonNegativeInt']['output'];
  /** The entity. Of several with the name, the one that is most likely meant. */
  entity: Entity;
  /** Whether the text says that it is not needed or not known: `no Java needed`. */
  negated: Scalars['Boolean']['output'];
  /** How the mention was recognised. */
  reason: MentionReason;
  /** How certain it is that the entity is meant, from 0 to 1. */
  score: Scalars['Float']['output'];
  /** Where they begin, in UTF-16 code units from the start of the text. */
  start: Scalars['NonNegativeInt']['output'];
  /** The words of the text. */
  text: Scalars['String']['output'];
};

/** How a mention was recognised. */
export type MentionReason =
  /** The text has an alias. */
  | 'ALIAS'
  /** The text has a name that is also an ordinary word, such as Go, and what stands around it shows that the entity is meant. */
  | 'CONTEXT'
  /** A sentence means the skill without naming it: a paraphrase. About one in four is wrong; a person should confirm it, and texts in plans do not count it. */
  | 'MEANING'
  /** The text has the name. */
  | 'NAME'
  /** The text has the words of the name or an alias in another form: `containerized` for "Containers". */
  | 'WORD_FORM';

/** An entity that a text mentions. */
export type MentionedEntity = {
  __typename?: 'MentionedEntity';
  /** The entity. */
  entity: Entity;
  /** Its mentions, in the order of the text. */
  mentions: Array<Mention>;
  /** Whether every mention is negated. */
  negated: Scalars['Boolean']['output'];
  /** How much the text is about it, from 0 to 1. Comparable only within one text. */
  score: Scalars['Float']['output'];
};

/** Merges `from` into `into`: edges, names and citations move, and the id of `from` becomes a redirect. Both must be of the same kind. */
export type MergeInput = {
  /** The version of `from` last seen by the caller. The change fails with CONFLICT if it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the entity that is merged and removed. */
  from: Scalars['ID']['input'];
  /** The id of the entity that remains, with its name and description. */
  into: Scalars['ID']['input'];
};

/** A range of calendar months. A `learningTime` assumes the reference pace of 10 hours a week. */
export type MonthRange = {
  __typename?: 'MonthRange';
  /** The maximum, in months. */
  max: Scalars['NonNegativeFloat']['output'];
  /** The minimum, in months. */
  min: Scalars['NonNegativeFloat']['output'];
};

/** A range of calendar months at 10 hours a week. */
export type MonthRangeInput = {
  /** The maximum; not less than the minimum. */
  max: Scalars['Float']['input'];
  /** The minimum. */
  min: Scalars['Float']['input'];
};

/** A range of months, of which either end can be open. */
export type MonthsFilter = {
  /** The maximum. */
  max?: InputMaybe<Scalars['Float']['input']>;
  /** The minimum. */
  min?: InputMaybe<Scalars['Float']['input']>;
};

/** Mutations change the graph. Each field is one atomic transaction. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Applies several changes in one transaction: all or none. */
  applyChanges: ChangeResult;
  /** Creates an alternative group. */
  createAlternativeGroup: ChangeResult;
  /** Creates an area. */
  createArea: ChangeResult;
  /** Creates a level. */
  createLevel: ChangeResult;
  /** Creates a resource. */
  createResource: ChangeResult;
  /** Creates a role. */
  createRole: ChangeResult;
  /** Creates a skill. */
  createSkill: ChangeResult;
  /** Creates a source. */
  createSource: ChangeResult;
  /** Creates a task. */
  createTask: ChangeResult;
  /** Creates a technology. */
  createTechnology: ChangeResult;
  /** Creates a track. */
  createTrack: ChangeResult;
  /** Decides an open proposal. The accepted items are applied as one change, with the contributor as its author; refused with CONFLICT, naming each record, if the graph has changed since. */
  decideProposal: Proposal;
  /** Deletes an entity or a source. */
  deleteNode: ChangeResult;
  /** Merges two entities of the same kind. */
  mergeEntities: ChangeResult;
  /** Proposes changes: validates them, and stores what they would change until a curator decides. The graph stays as it is. */
  proposeChanges: Proposal;
  /** Deletes the history up to and including a version; `changes` then starts after it. Returns the number of deleted records. */
  pruneHistory: Scalars['NonNegativeInt']['output'];
  /** Removes an edge. */
  removeEdge: ChangeResult;
  /** Takes back a write, or all batches of an import, as one new change. Refused with CONFLICT, naming each record, if something was built on it since. */
  revertChange: ChangeResult;
  /** Creates or updates an IN_AREA edge. */
  setArea: ChangeResult;
  /** Creates or updates an EXERCISES edge. */
  setExercise: ChangeResult;
  /** Creates or updates a LEADS_TO edge. */
  setLeadsTo: ChangeResult;
  /** Creates or updates an AT_LEVEL edge. */
  setLevel: ChangeResult;
  /** Creates or updates a MATCHES edge. */
  setMatch: ChangeResult;
  /** Creates or updates a HAS_MEMBER edge. */
  setMember: ChangeResult;
  /** Creates or updates a NEEDS edge. */
  setNeed: ChangeResult;
  /** Creates or updates a NEXT edge. */
  setNextLevel: ChangeResult;
  /** Creates or updates a PART_OF edge. */
  setPartOf: ChangeResult;
  /** Creates or updates a REQUIRES edge. */
  setPrerequisite: ChangeResult;
  /** Creates or updates a REPLACED_BY edge. */
  setReplacement: ChangeResult;
  /** Creates or updates a RELATED_TO edge. */
  setStatedRelation: ChangeResult;
  /** Creates or updates a TEACHES edge. */
  setTeaching: ChangeResult;
  /** Creates or updates a USES edge. */
  setTechnologyUse: ChangeResult;
  /** Creates or updates an IN_TRACK edge. */
  setTrack: ChangeResult;
  /** Announces a write made outside this service, so that caches are invalidated and subscribers are notified. Returns the new graph version. */
  touch: Scalars['NonNegativeInt']['output'];
  /** Updates an alternative group. */
  updateAlternativeGroup: ChangeResult;
  /** Updates an area. */
  updateArea: ChangeResult;
  /** Updates a level. */
  updateLevel: ChangeResult;
  /** Updates a resource. */
  updateResource: ChangeResult;
  /** Updates a role. */
  updateRole: ChangeResult;
  /** Updates a skill. */
  updateSkill: ChangeResult;
  /** Updates a source. */
  updateSource: ChangeResult;
  /** Updates a task. */
  updateTask: ChangeResult;
  /** Updates a technology. */
  updateTechnology: ChangeResult;
  /** Updates a track. */
  updateTrack: ChangeResult;
};

/** Mutations change the graph. Each field is one atomic transaction. */
export type MutationapplyChangesArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  changes: Array<ChangeInput>;
  comment?: InputMaybe<Scalars['String']['input']>;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Mutations change the graph. Each field is one atomic transaction. */
export type MutationcreateAlternativeGroupArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: CreateAlternativeGroupInput;
};

/** Mutations change the graph. Each field is one atomic transaction. */
export type MutationcreateAreaArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: CreateAreaInput;
};

/** Mutations change the graph. Each field is one atomic transaction. */
export type MutationcreateLevelArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: CreateLevelInput;
};

/** Mutations change the graph. Each field is one atomic transaction. */
export type MutationcreateResourceArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: CreateResourceInput;
};

/** Mutations change the graph. Each field is one atomic transaction. */
export type MutationcreateRoleArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: CreateRoleInput;
};

/** Mutations change the graph. Each field is one atomic transaction. */
export type MutationcreateSkillArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: CreateSkillInput;
};

/** Mutations change the graph. Each field is one atomic transaction. */
export type MutationcreateSourceArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: CreateSourceInput;
};

/** Mutations change the graph. Each field is one atomic transaction. */
export type MutationcreateTaskArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: CreateTaskInput;
};

/** Mutations change the graph. Each field is one atomic transaction. */
export type MutationcreateTechnologyArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: CreateTechnologyInput;
};

/** Mutations change the graph. Each field is one atomic transaction. */
export type MutationcreateTrackArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: CreateTrackInput;
};

/** Mutations change the graph. Each field is one atomic transaction. */
export type MutationdecideProposalArgs = {
  accept: Scalars['Boolean']['input'];
  comment?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  items?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Mutations change the graph. Each field is one atomic transaction. */
export type MutationdeleteNodeArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: DeleteInput;
};

/** Mutations change the graph. Each field is one atomic transaction. */
export type MutationmergeEntitiesArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: MergeInput;
};

/** Mutations change the graph. Each field is one atomic transaction. */
export type MutationproposeChangesArgs = {
  changes: Array<ChangeInput>;
  comment?: InputMaybe<Scalars['String']['input']>;
};

/** Mutations change the graph. Each field is one atomic transaction. */
export type MutationpruneHistoryArgs = {
  through: Scalars['Int']['input'];
};

/** Mutations change the graph. Each field is one atomic transaction. */
export type MutationremoveEdgeArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: RemoveEdgeInput;
};

/** Mutations change the graph. Each field is one atomic transaction. */
export type MutationrevertChangeArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  comment?: InputMaybe<Scalars['String']['input']>;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  revert: ChangeReference;
};

/** Mutations change the graph. Each field is one atomic transaction. */
export type MutationsetAreaArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: SetAreaInput;
};

/** Mutations change the graph. Each field is one atomic transaction. */
export type MutationsetExerciseArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: SetExerciseInput;
};

/** Mutations change the graph. Each field is one atomic transaction. */
export type MutationsetLeadsToArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: SetLeadsToInput;
};

/** Mutations change the graph. Each field is one atomic transaction. */
export type MutationsetLevelArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: SetLevelInput;
};

/** Mutations change the graph. Each field is one atomic transaction. */
export type MutationsetMatchArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: SetMatchInput;
};

/** Mutations change the graph. Each field is one atomic transaction. */
export type MutationsetMemberArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: SetMemberInput;
};

/** Mutations change the graph. Each field is one atomic transaction. */
export type MutationsetNeedArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: SetNeedInput;
};

/** Mutations change the graph. Each field is one atomic transaction. */
export type MutationsetNextLevelArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: SetNextLevelInput;
};

/** Mutations change the graph. Each field is one atomic transaction. */
export type MutationsetPartOfArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: SetPartOfInput;
};

/** Mutations change the graph. Each field is one atomic transaction. */
export type MutationsetPrerequisiteArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: SetPrerequisiteInput;
};

/** Mutations change the graph. Each field is one atomic transaction. */
export type MutationsetReplacementArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: SetReplacementInput;
};

/** Mutations change the graph. Each field is one atomic transaction. */
export type MutationsetStatedRelationArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: SetStatedRelationInput;
};

/** Mutations change the graph. Each field is one atomic transaction. */
export type MutationsetTeachingArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: SetTeachingInput;
};

/** Mutations change the graph. Each field is one atomic transaction. */
export type MutationsetTechnologyUseArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: SetTechnologyUseInput;
};

/** Mutations change the graph. Each field is one atomic transaction. */
export type MutationsetTrackArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: SetTrackInput;
};

/** Mutations change the graph. Each field is one atomic transaction. */
export type MutationupdateAlternativeGroupArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: UpdateAlternativeGroupInput;
};

/** Mutations change the graph. Each field is one atomic transaction. */
export type MutationupdateAreaArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: UpdateAreaInput;
};

/** Mutations change the graph. Each field is one atomic transaction. */
export type MutationupdateLevelArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: UpdateLevelInput;
};

/** Mutations change the graph. Each field is one atomic transaction. */
export type MutationupdateResourceArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: UpdateResourceInput;
};

/** Mutations change the graph. Each field is one atomic transaction. */
export type MutationupdateRoleArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: UpdateRoleInput;
};

/** Mutations change the graph. Each field is one atomic transaction. */
export type MutationupdateSkillArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: UpdateSkillInput;
};

/** Mutations change the graph. Each field is one atomic transaction. */
export type MutationupdateSourceArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: UpdateSourceInput;
};

/** Mutations change the graph. Each field is one atomic transaction. */
export type MutationupdateTaskArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: UpdateTaskInput;
};

/** Mutations change the graph. Each field is one atomic transaction. */
export type MutationupdateTechnologyArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: UpdateTechnologyInput;
};

/** Mutations change the graph. Each field is one atomic transaction. */
export type MutationupdateTrackArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: UpdateTrackInput;
};

/** An entity that a name may mean. */
export type NameMatch = {
  __typename?: 'NameMatch';
  /** The entity. */
  entity: Entity;
  /** The language of `matched`, as a tag of BCP 47. Null if it is the main name or an alias of it. */
  language?: Maybe<Scalars['String']['output']>;
  /** The name or alias that matched; the name for an external id. */
  matched: Scalars['String']['output'];
  /** How it matched. */
  reason: MatchReason;
  /** How safe the match is, from 0 to 1; comparable between names. 1 for the name and an external id, 0.95 for an alias, 0.9 for another form of its words, 0.8 for a misspelling and for the external id of a concept that only matches closely, at most 0.6 for a part; divided by the number of entities of its kind that match equally well. What has 0.9 or more rarely needs to be read. */
  score: Scalars['Float']['output'];
};

/** Recommendations of what to learn next. */
export type NextSkills = {
  __typename?: 'NextSkills';
  /** Soft and professional skills without a learning time that can be learned alongside now, in the same order. */
  alongside: Array<SkillRecommendation>;
  /** What is assumed about the learner's knowledge, as in `LearningPath`, in the same order. */
  assumptions: Array<Assumption>;
  /** The recommended skills, best first, then by id. */
  recommendations: Array<SkillRecommendation>;
  /** What of `prefer` and `avoid` has no effect, as in `LearningPath` and in the same order. Without goals, NOT_ON_PATH means that no skill that can be learned soon is meant. */
  unfollowed: Array<UnfollowedPreference>;
};

/** An object with a global id. */
export type Node = {
  /** The global id. It is readable and stable: `<kind>:<slug>`, e.g. `skill:message-brokers`. */
  id: Scalars['ID']['output'];
};

/** The sort direction. */
export type OrderDirection =
  /** Ascending. */
  | 'ASC'
  /** Descending. */
  | 'DESC';

/** The position of a page in its list (Relay Cursor Connections). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the page's last edge. Null for an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there are more items. Request them with `after: endCursor`. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are items before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the page's first edge. Null for an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A choice among alternatives. */
export type PathChoice = {
  __typename?: 'PathChoice';
  /** The other options, in the order of `options`. */
  alternatives: Array<Skill>;
  /** The chosen skill. */
  chosen: Skill;
  /** The id of a named group, or the key of a group of one skill. For a technology as a goal, its id. */
  group: Scalars['String']['output'];
  /** The named group, if it has one. */
  namedGroup?: Maybe<AlternativeGroup>;
  /** All options with their price: the whole path is planned again with each. The chosen one comes first, then the lowest level and what most skills depend on; for a technology as a goal they are sorted by id. */
  options: Array<PathOption>;
  /** The reason, in one sentence. */
  reason: Scalars['String']['output'];
  /** The skills and goals that require one of the alternatives, in the order of the path, goals last. For a technology as a goal, the technology. */
  requiredBy: Array<Entity>;
};

/** A role or a level that is complete at a point of a path. */
export type PathMilestone = {
  __typename?: 'PathMilestone';
  /** The end of the last step, in months from the start of the path. */
  endMonth: Scalars['NonNegativeFloat']['output'];
  /** The level up to which the goal is complete. Null for a role, and for skills without a level. */
  level?: Maybe<Level>;
  /** The role that is complete. Null for a level. */
  role?: Maybe<Role>;
  /** The steps that are not in an earlier milestone, in order. */
  steps: Array<PathStep>;
  /** The total time of these steps at `hoursPerWeek`. */
  time: MonthRange;
};

/** An option of a choice, and what the path would be with it. */
export type PathOption = {
  __typename?: 'PathOption';
  /** The time of the whole path with this option minus that of this path, in months at `hoursPerWeek`. Null if the option is impossible, or if the path has more than 32 options. */
  addsMonths?: Maybe<Scalars['Float']['output']>;
  /** Whether both paths are proven to be the shortest. */
  exact: Scalars['Boolean']['output'];
  /** The reason, in one sentence. */
  reason: Scalars['String']['output'];
  /** The skill. */
  skill: Skill;
};

/** Steps that can be learned in parallel. */
export type PathStage = {
  __typename?: 'PathStage';
  /** The number of the stage, starting at 1. */
  index: Scalars['PositiveInt']['output'];
  /** The steps, sorted by how much of the milestone waits for them, then by level and id. */
  steps: Array<PathStep>;
};

/** One skill to learn. */
export type PathStep = {
  __typename?: 'PathStep';
  /** The end of the step in months from the start of the path. */
  endMonth: Scalars['NonNegativeFloat']['output'];
  /** Whether the time is estimated: it is neither stated by a source nor a share of a stated time, but an editor's figure or, without one, the median of similar skills. */
  estimated: Scalars['Boolean']['output'];
  /** The level at which the skill is known. Null for a skill that is not known. */
  from?: Maybe<Level>;
  /** Whether it is a goal or part of one. */
  isGoal: Scalars['Boolean']['output'];
  /** The skills on this path that depend on it, which are why the step is included: first steps, also by way of skills alongside, then skills alongside; both in the order of the path. */
  neededFor: Array<Skill>;
  /** The number of the step across all stages, starting at 1. */
  position: Scalars['PositiveInt']['output'];
  /** The prerequisites that are steps of this path, also those of skills alongside that it depends on, in the order of the path. */
  requires: Array<Skill>;
  /** The skill to learn. */
  skill: Skill;
  /** The start of the step in months from the start of the path, with steps one after another. */
  startMonth: Scalars['NonNegativeFloat']['output'];
  /** The learning time at `hoursPerWeek`. */
  time: MonthRange;
  /** The level up to which the skill is learned, if it is known at a lower one. Null for a skill that is not known. */
  to?: Maybe<Level>;
};

/** A page of prerequisites or dependents. */
export type PrerequisiteConnection = {
  __typename?: 'PrerequisiteConnection';
  /** The items of the page. */
  edges: Array<PrerequisiteEdge>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The total number of items in the list. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** A direct prerequisite or dependent, with the evidence. */
export type PrerequisiteEdge = {
  __typename?: 'PrerequisiteEdge';
  /** Prerequisites of one skill with the same group are alternatives: any one of them is enough. The id of an alternative group, or a key within the dependent skill. Null if it is not in a group. */
  alternativeGroup?: Maybe<Scalars['String']['output']>;
  /** Whether a source states the claim or an editor inferred it. */
  basis: Basis;
  /** The sources of the claim, in the order in which the data states them. */
  citations: Array<Citation>;
  /** The cursor of this item. */
  cursor: Scalars['String']['output'];
  /** Members of the alternative group that are not enough for the dependent skill, in the order in which the data states them. */
  except: Array<Skill>;
  /** The skill. */
  node: Skill;
  /** The reason for an inferred claim. Null if a source states it. */
  rationale?: Maybe<Scalars['String']['output']>;
  /** REQUIRED or RECOMMENDED. */
  strength: PrerequisiteStrength;
};

/** A group of alternatives, any one of which is enough. All options have the same strength. The key is unique within the dependent skill. */
export type PrerequisiteGroup = {
  __typename?: 'PrerequisiteGroup';
  /** The id of an alternative group, or a key within the dependent skill. Null for an ungrouped prerequisite. */
  key?: Maybe<Scalars['String']['output']>;
  /** The alternatives, sorted by name. */
  options: Array<PrerequisiteEdge>;
  /** REQUIRED or RECOMMENDED. */
  strength: PrerequisiteStrength;
};

/** How strictly a prerequisite applies. */
export type PrerequisiteStrength =
  /** It helps in learning the dependent skill. */
  | 'RECOMMENDED'
  /** The dependent skill cannot be learned without it. */
  | 'REQUIRED';

/** A problem in the data of the graph. */
export type Problem = {
  __typename?: 'Problem';
  /** The affected edges, sorted by `from`, `kind` and `to`; those of a cycle in its order. */
  edges: Array<EdgeKey>;
  /** The ids of the affected nodes; the main one first, those of a cycle in its order. */
  ids: Array<Scalars['ID']['output']>;
  /** The problem, in one line. */
  message: Scalars['String']['output'];
  /** The violated rule. */
  rule: ProblemRule;
  /** Changes that would fix it, in order, as input for `applyChanges`. Empty if the fix requires domain knowledge. */
  suggestion: Array<Scalars['JSON']['output']>;
};

/** A page of problems. */
export type ProblemConnection = {
  __typename?: 'ProblemConnection';
  /** The items of the page. */
  edges: Array<ProblemEdge>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The total number of items in the list. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** A problem in a list. */
export type ProblemEdge = {
  __typename?: 'ProblemEdge';
  /** The cursor of this item. */
  cursor: Scalars['String']['output'];
  /** The problem. */
  node: Problem;
};

/** The rules that the graph is checked against. docs/check.md describes each. */
export type ProblemRule =
  /** A group of alternatives with different strengths, or with only one member. */
  | 'ALTERNATIVE_GROUP'
  /** Prerequisites that form a cycle. */
  | 'CYCLE'
  /** Two entities of the same kind and dataset with the same name. */
  | 'DUPLICATE_NAME'
  /** A need that a role inherits at that level, or that asks for less than a role before it. */
  | 'INHERITED_NEED'
  /** Levels of the same rank, or a level whose next level is not higher. */
  | 'LEVEL_ORDER'
  /** Two entities of the same kind in different datasets with the same name or external id, and no edge between them. */
  | 'MATCH_CANDIDATE'
  /** A skill without a level. */
  | 'MISSING_LEVEL'
  /** An inferred claim without a rationale. */
  | 'MISSING_RATIONALE'
  /** A citation of a source that does not exist. */
  | 'MISSING_SOURCE'
  /** An entity without edges. */
  | 'ORPHAN'
  /** A prerequisite that a longer chain implies. */
  | 'REDUNDANT_PREREQUISITE'
  /** An edge from a node to itself. */
  | 'SELF_EDGE'
  /** A claim without citations. */
  | 'UNCITED_CLAIM'
  /** A role without needs, or with a need that cannot be learned. */
  | 'UNREACHABLE_ROLE';

/** What a learner is taken to know, and what to ask. */
export type Profile = {
  __typename?: 'Profile';
  /** What counts as known without having been named, as in `LearningPath`, in the same order. */
  assumptions: Array<Assumption>;
  /** The graph version that the skills were read on. */
  graphVersion: Scalars['NonNegativeInt']['output'];
  /** What to ask the learner. */
  questions: ProfileQuestions;
  /** The skills that count as known, sorted by reason, in the order of `KnownReason`, then by name. */
  skills: ProfileSkillConnection;
  /** Technologies of the input that have no primary skill, so that no skill counts as known because of them. In the order of the input. */
  technologiesWithoutEffect: Array<Technology>;
};

/** What a learner is taken to know, and what to ask. */
export type ProfileskillsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An answer to a question. To give it, repeat the query with its items added to `known`, `knownAt` and `unknown`. */
export type ProfileAnswer = {
  __typename?: 'ProfileAnswer';
  /** The mean coverage of roles with this answer, 0 to 1. Null with goals. */
  coverage?: Maybe<Scalars['Float']['output']>;
  /** Ids to add to `known`, in the order of `ProfileQuestion.skills`. */
  known: Array<Scalars['ID']['output']>;
  /** Items to add to `knownAt`, in the order of `ProfileQuestion.skills`: to say which alternative is known does not raise the level at which it is assumed. */
  knownAt: Array<ProfileKnownAt>;
  /** The time of the whole path with this answer, in months at 10 hours a week. Null without goals. */
  months?: Maybe<Scalars['Float']['output']>;
  /** The skill that is known. Null if none is. */
  skill?: Maybe<Skill>;
  /** Ids to add to `unknown`, in the order of `ProfileQuestion.skills`. */
  unknown: Array<Scalars['ID']['output']>;
};

/** What is said about a learner, and what is to be learned. */
export type ProfileInput = {
  /** Whether what known skills require also counts as known. */
  assumePrerequisites?: InputMaybe<Scalars['Boolean']['input']>;
  /** The goals, as in `LearningPathInput`. Without goals, questions are ranked by the coverage of roles. */
  goals?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A text such as a job advertisement: what it mentions is a goal, as in `LearningPathInput`. */
  goalsText?: InputMaybe<Scalars['String']['input']>;
  /** Whether a role as a goal includes its PREFERRED needs. */
  includePreferred?: InputMaybe<Scalars['Boolean']['input']>;
  /** What the learner knows, as in `LearningPathInput`. */
  known?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Skills and technologies that the learner knows at a level, as in `LearningPathInput`. */
  knownAt?: InputMaybe<Array<KnownAt>>;
  /** A text such as a CV: what it mentions is known, as in `learningPath`. */
  knownText?: InputMaybe<Scalars['String']['input']>;
  /** What the learner does not know, as in `LearningPathInput`. */
  unknown?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A skill and the level at which it is known, as in `KnownAt`. */
export type ProfileKnownAt = {
  __typename?: 'ProfileKnownAt';
  /** The id of the skill. */
  id: Scalars['ID']['output'];
  /** The id of the level. */
  level: Scalars['ID']['output'];
};

/** A question to a learner: which of some skills are known. */
export type ProfileQuestion = {
  __typename?: 'ProfileQuestion';
  /** Each skill as an answer, in the order of `skills`, then none of them. */
  answers: Array<ProfileAnswer>;
  /** The assumption that the answer replaces, for an ASSUMPTION and a PREFERRED_NEED. */
  assumption?: Maybe<Assumption>;
  /** The difference between the best and the worst answer in the mean coverage of roles. Null with goals. */
  coverage?: Maybe<Scalars['Float']['output']>;
  /** Whether all paths compared are proven to be the shortest. */
  exact: Scalars['Boolean']['output'];
  /** What it is about. */
  kind: ProfileQuestionKind;
  /** The difference between the best and the worst answer in months of the path. Null without goals. */
  months?: Maybe<Scalars['Float']['output']>;
  /** The named group of the alternatives, if they have one. */
  namedGroup?: Maybe<AlternativeGroup>;
  /** The skills that the learner may know: one, or several alternatives, in the order of `Assumption.options`. */
  skills: Array<Skill>;
  /** The technology that was named, for a TECHNOLOGY. */
  technology?: Maybe<Technology>;
};

/** What a question is about. */
export type ProfileQuestionKind =
  /** The goals, or a role, require one of several skills, and none is known. */
  | 'ALTERNATIVES'
  /** One of several skills is assumed to be known; it was not said which. */
  | 'ASSUMPTION'
  /** A known role only prefers the skill. It counts as known. */
  | 'PREFERRED_NEED'
  /** The goals, or a role, require the skill. */
  | 'SKILL'
  /** A technology was named that has no primary skill. The skill uses it. */
  | 'TECHNOLOGY';

/** Questions to a learner, by the difference that the answer makes. */
export type ProfileQuestions = {
  __typename?: 'ProfileQuestions';
  /** Without goals: the mean coverage of the ten roles that are covered most, 0 to 1. Null with goals. */
  coverage?: Maybe<Scalars['Float']['output']>;
  /** Whether every possible question was compared, and all paths are proven to be the shortest. False if there were more than 64 answers to compare. */
  exact: Scalars['Boolean']['output'];
  /** The time of the whole path to the goals with what is known now, in months at 10 hours a week. Null without goals. */
  months?: Maybe<Scalars['Float']['output']>;
  /** At most ten questions. Those whose best and worst answers differ most come first; those that make no difference are left out. Equal ones are sorted by kind, then by the id of the first skill. */
  questions: Array<ProfileQuestion>;
};

/** A page of the skills that count as known. */
export type ProfileSkillConnection = {
  __typename?: 'ProfileSkillConnection';
  /** The items of the page. */
  edges: Array<ProfileSkillEdge>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The total number of skills that count as known. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** A skill that counts as known, and why. */
export type ProfileSkillEdge = {
  __typename?: 'ProfileSkillEdge';
  /** What was named or mentioned: the skill itself, a technology, a role, a level, an area or a track. For a PREREQUISITE, the nearest skill with another reason that requires it; for an ASSUMPTION, what the assumption follows from. */
  because: Entity;
  /** The cursor of this item. */
  cursor: Scalars['String']['output'];
  /** The level at which it is known. Null if none is stated, which meets any need. */
  level?: Maybe<Level>;
  /** The skill. */
  node: Skill;
  /** The reason for that level; of several reasons the first one in the order of `KnownReason`. */
  reason: KnownReason;
};

/** Changes that a contributor proposes. */
export type Proposal = {
  __typename?: 'Proposal';
  /** The graph version with the accepted items. Null unless it was accepted. */
  appliedVersion?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** The time of the proposal. */
  at: Scalars['DateTime']['output'];
  /** The contributor: `jwt:<subject>` or `key:<name>`. */
  by: Scalars['String']['output'];
  /** The comment of the contributor. Null if there is none. */
  comment?: Maybe<Scalars['String']['output']>;
  /** The time of the decision. Null while it is open. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The curator who decided it. Null while it is open. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** The comment of the curator. Null if there is none. */
  decisionComment?: Maybe<Scalars['String']['output']>;
  /** The id of the proposal. */
  id: Scalars['ID']['output'];
  /** The nodes that would change, sorted by id, then the edges, sorted by `from`, `kind` and `to`. */
  items: Array<ProposalItem>;
  /** Whether it was decided. */
  status: ProposalStatus;
  /** The graph version that it was validated against. */
  version: Scalars['NonNegativeInt']['output'];
};

/** A page of proposals. */
export type ProposalConnection = {
  __typename?: 'ProposalConnection';
  /** The items of the page. */
  edges: Array<ProposalEdge>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The total number of items in the list. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** A proposal in a list. */
export type ProposalEdge = {
  __typename?: 'ProposalEdge';
  /** The cursor of this item. */
  cursor: Scalars['String']['output'];
  /** The proposal. */
  node: Proposal;
};

/** Selects proposals that meet all given conditions. */
export type ProposalFilter = {
  /** Only proposals of this author. Only curators may name others. */
  by?: InputMaybe<Scalars['String']['input']>;
  /** Only proposals with this status. */
  status?: InputMaybe<ProposalStatus>;
};

/** A node or edge that a proposal would change. A line of a review file has the same fields. */
export type ProposalItem = {
  __typename?: 'ProposalItem';
  /** What would happen to it. */
  action: ChangeAction;
  /** The proposed state. Null if it would be deleted. */
  after?: Maybe<Scalars['JSON']['output']>;
  /** The state when it was proposed. Null if it would be created. */
  before?: Maybe<Scalars['JSON']['output']>;
  /** What was decided. Null while the proposal is open. */
  decision?: Maybe<ReviewDecision>;
  /** The edge. Null for a node. */
  edge?: Maybe<EdgeKey>;
  /** The names of the fields that would change, in the order of the record. Empty unless the action is CHANGED. */
  fields: Array<Scalars['String']['output']>;
  /** The id of the node. Null for an edge. */
  id?: Maybe<Scalars['ID']['output']>;
  /** The id that the merged id would redirect to. Null unless the action is MERGED. */
  mergedInto?: Maybe<Scalars['ID']['output']>;
};

/** The state of a proposal. */
export type ProposalStatus =
  /** Some or all of its items were accepted and applied. */
  | 'ACCEPTED'
  /** No curator has decided yet. */
  | 'OPEN'
  /** None of its items was accepted. */
  | 'REJECTED';

/** Queries read the graph. */
export type Query = {
  __typename?: 'Query';
  /** The alternative group with this id. Null if there is none. */
  alternativeGroup?: Maybe<AlternativeGroup>;
  /** All alternative groups, sorted by name. */
  alternativeGroups: Array<AlternativeGroup>;
  /** The area with this id. Null if there is none. */
  area?: Maybe<Area>;
  /** All areas, sorted by name. */
  areas: Array<Area>;
  /** The writes after a version, oldest first. */
  changes: ChangeConnection;
  /** Edges of the graph, sorted by `from`, `kind` and `to`: all of them, or those between some entities, e.g. to build a matrix. */
  edges: GraphEdgeConnection;
  /** The entity with this identifier in another system, e.g. the scheme `esco` and a URI; otherwise one that matches it exactly, or else closely. Null if there is none. If several do so equally well, the error lists their ids in `extensions.ids`. */
  entityByExternalId?: Maybe<Entity>;
  /** Information about the loaded graph. */
  graphInfo: GraphInfo;
  /** The writes that changed an entity, a source or its edges, latest first. Their `items` are only those that concern it. Writes with too many changes to record individually are left out. */
  history: Array<Change>;
  /** The shortest learning path to the goals: prerequisites first, with choices among alternatives, times and a schedule. */
  learningPath?: Maybe<LearningPath>;
  /** The level with this id. Null if there is none. */
  level?: Maybe<Level>;
  /** All levels, sorted by rank, lowest first. */
  levels: Array<Level>;
  /** Recommendations of what to learn next: skills whose required prerequisites are all known, ranked by how much they unlock; with a role as a goal also skills that are known at a lower level than it needs. */
  nextSkills: NextSkills;
  /** The entity or source with this id. Null if there is none. */
  node?: Maybe<Node>;
  /** Entities and sources by id, in the order of `ids`, with null for each id that does not exist. At most 100. */
  nodes: Array<Maybe<Node>>;
  /** Problems in the data of the graph, most severe first: sorted by rule, in the order of `ProblemRule`, then by ids. Reads the whole graph, which takes seconds for a large one. */
  problems?: Maybe<ProblemConnection>;
  /** What a learner is taken to know and why, what is assumed, and the questions whose answers make the greatest difference. */
  profile: Profile;
  /** A proposal. Null if it does not exist, and for proposals of others unless the caller is a curator. */
  proposal?: Maybe<Proposal>;
  /** Proposals, latest first: all of them for a curator, their own for a contributor. */
  proposals?: Maybe<ProposalConnection>;
  /** Whether each skill is KNOWN, READY (all required prerequisites are known) or LOCKED, with the missing prerequisites. In the order of `skills`. */
  readiness: Array<Readiness>;
  /** What each of many names means, in the order of `names`: for a list of skills from a spreadsheet or another system. Descriptions and meaning do not count. */
  resolveNames: Array<ResolvedName>;
  /** The role with this id. Null if there is none. */
  role?: Maybe<Role>;
  /** Roles sorted by how far `known` covers them, highest coverage first, then those that miss least, then by id. */
  roleMatches: RoleMatchConnection;
  /** All roles, sorted by name by default. */
  roles: RoleConnection;
  /** Search over names, aliases and descriptions, most relevant first: the exact name, the exact alias, the same words in another form or order, all words in one name or alias, all words of a name or alias within the text, all words over names and description, some. Ties are broken by the number of edges; what is deprecated or discontinued comes last. Unknown words are compared with their beginnings, compounds and misspellings. Empty if what matches says little of the text. An external id that is no name, such as a URI of ESCO, gives only the entity that has it, or else the one that matches it. With embeddings also by meaning: see `mode`. */
  search?: Maybe<SearchConnection>;
  /** A shortest path between two entities, in order from `from` to `to`. Null if they are not connected; an empty list from an entity to itself. */
  shortestPath?: Maybe<Array<Hop>>;
  /** The skill with this id. Null if there is none. */
  skill?: Maybe<Skill>;
  /** How far `known` covers the needs of a role, and which skills are missing. */
  skillGap?: Maybe<SkillGap>;
  /** Skills, filtered and sorted. Sorted by name by default; ties by name, then by id. */
  skills: SkillConnection;
  /** The skills and technologies that a text mentions, such as a CV or a job advertisement: plain text or Markdown. */
  skillsInText: SkillsInText;
  /** The source with this id. Null if there is none. */
  source?: Maybe<Source>;
  /** An entity or source with all stored fields and edges. Null if it does not exist. The id of a merged entity leads to the remaining one. */
  storedNode?: Maybe<StoredNode>;
  /** A bounded part of the graph around the roots, for drawing. Requirements and needs of alternative groups that are not in it are edges to those of their members that are, with `alternativeGroup`. */
  subgraph?: Maybe<Subgraph>;
  /** Completion over names and aliases, best match first, then by id; of an external id, what it identifies; if nothing completes the text, what `search` finds by words. */
  suggest: Array<Entity>;
  /** Technologies, filtered, sorted by name. */
  technologies: TechnologyConnection;
  /** The technology with this id. Null if there is none. */
  technology?: Maybe<Technology>;
  /** The track with this id. Null if there is none. */
  track?: Maybe<Track>;
  /** All tracks, sorted by name. */
  tracks: Array<Track>;
  /** The caller and what it may do. Null for an anonymous caller, and where authentication is not configured. */
  viewer?: Maybe<Viewer>;
};

/** Queries read the graph. */
export type QueryalternativeGroupArgs = {
  id: Scalars['ID']['input'];
};

/** Queries read the graph. */
export type QueryareaArgs = {
  id: Scalars['ID']['input'];
};

/** Queries read the graph. */
export type QuerychangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  graphId?: InputMaybe<Scalars['ID']['input']>;
  since?: InputMaybe<Scalars['Int']['input']>;
};

/** Queries read the graph. */
export type QueryedgesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  among?: InputMaybe<Array<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<EdgeKind>>;
};

/** Queries read the graph. */
export type QueryentityByExternalIdArgs = {
  kinds?: InputMaybe<Array<EntityKind>>;
  scheme: Scalars['String']['input'];
  value: Scalars['String']['input'];
};

/** Queries read the graph. */
export type QueryhistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};

/** Queries read the graph. */
export type QuerylearningPathArgs = {
  input: LearningPathInput;
};

/** Queries read the graph. */
export type QuerylevelArgs = {
  id: Scalars['ID']['input'];
};

/** Queries read the graph. */
export type QuerynextSkillsArgs = {
  assumePrerequisites?: InputMaybe<Scalars['Boolean']['input']>;
  avoid?: InputMaybe<Array<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  goals?: InputMaybe<Array<Scalars['ID']['input']>>;
  goalsText?: InputMaybe<Scalars['String']['input']>;
  hoursPerWeek?: InputMaybe<Scalars['Float']['input']>;
  includePreferred?: InputMaybe<Scalars['Boolean']['input']>;
  includeRecommended?: InputMaybe<Scalars['Boolean']['input']>;
  known?: InputMaybe<Array<Scalars['ID']['input']>>;
  knownAt?: InputMaybe<Array<KnownAt>>;
  knownText?: InputMaybe<Scalars['String']['input']>;
  prefer?: InputMaybe<Array<Scalars['ID']['input']>>;
  unknown?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Queries read the graph. */
export type QuerynodeArgs = {
  id: Scalars['ID']['input'];
};

/** Queries read the graph. */
export type QuerynodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};

/** Queries read the graph. */
export type QueryproblemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  rules?: InputMaybe<Array<ProblemRule>>;
};

/** Queries read the graph. */
export type QueryprofileArgs = {
  input: ProfileInput;
};

/** Queries read the graph. */
export type QueryproposalArgs = {
  id: Scalars['ID']['input'];
};

/** Queries read the graph. */
export type QueryproposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProposalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Queries read the graph. */
export type QueryreadinessArgs = {
  assumePrerequisites?: InputMaybe<Scalars['Boolean']['input']>;
  known?: InputMaybe<Array<Scalars['ID']['input']>>;
  knownAt?: InputMaybe<Array<KnownAt>>;
  knownText?: InputMaybe<Scalars['String']['input']>;
  skills: Array<Scalars['ID']['input']>;
  unknown?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Queries read the graph. */
export type QueryresolveNamesArgs = {
  kinds?: InputMaybe<Array<EntityKind>>;
  language?: InputMaybe<Scalars['String']['input']>;
  names: Array<Scalars['String']['input']>;
};

/** Queries read the graph. */
export type QueryroleArgs = {
  id: Scalars['ID']['input'];
};

/** Queries read the graph. */
export type QueryroleMatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  assumePrerequisites?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  known?: InputMaybe<Array<Scalars['ID']['input']>>;
  knownAt?: InputMaybe<Array<KnownAt>>;
  knownText?: InputMaybe<Scalars['String']['input']>;
  unknown?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Queries read the graph. */
export type QueryrolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RoleOrder>;
};

/** Queries read the graph. */
export type QuerysearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<EntityKind>>;
  language?: InputMaybe<Scalars['String']['input']>;
  mergeMatches?: InputMaybe<Scalars['Boolean']['input']>;
  mode?: InputMaybe<SearchMode>;
  text: Scalars['String']['input'];
};

/** Queries read the graph. */
export type QueryshortestPathArgs = {
  from: Scalars['ID']['input'];
  kinds?: InputMaybe<Array<EdgeKind>>;
  to: Scalars['ID']['input'];
};

/** Queries read the graph. */
export type QueryskillArgs = {
  id: Scalars['ID']['input'];
};

/** Queries read the graph. */
export type QueryskillGapArgs = {
  assumePrerequisites?: InputMaybe<Scalars['Boolean']['input']>;
  known?: InputMaybe<Array<Scalars['ID']['input']>>;
  knownAt?: InputMaybe<Array<KnownAt>>;
  knownText?: InputMaybe<Scalars['String']['input']>;
  role: Scalars['ID']['input'];
  unknown?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Queries read the graph. */
export type QueryskillsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SkillFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SkillOrder>;
};

/** Queries read the graph. */
export type QueryskillsInTextArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<EntityKind>>;
  language?: InputMaybe<Scalars['String']['input']>;
  text: Scalars['String']['input'];
};

/** Queries read the graph. */
export type QuerysourceArgs = {
  id: Scalars['ID']['input'];
};

/** Queries read the graph. */
export type QuerystoredNodeArgs = {
  id: Scalars['ID']['input'];
};

/** Queries read the graph. */
export type QuerysubgraphArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<EdgeKind>>;
  maxNodes?: InputMaybe<Scalars['Int']['input']>;
  reduced?: InputMaybe<Scalars['Boolean']['input']>;
  roots: Array<Scalars['ID']['input']>;
};

/** Queries read the graph. */
export type QuerysuggestArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<EntityKind>>;
  language?: InputMaybe<Scalars['String']['input']>;
  prefix: Scalars['String']['input'];
};

/** Queries read the graph. */
export type QuerytechnologiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TechnologyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Queries read the graph. */
export type QuerytechnologyArgs = {
  id: Scalars['ID']['input'];
};

/** Queries read the graph. */
export type QuerytrackArgs = {
  id: Scalars['ID']['input'];
};

/** Whether a skill can be learned now. */
export type Readiness = {
  __typename?: 'Readiness';
  /** Direct required prerequisites that are missing, sorted by level, then by id. For an unmet group of alternatives, all options. */
  missing: Array<Skill>;
  /** The skill. */
  skill: Skill;
  /** KNOWN, READY or LOCKED. */
  status: ReadinessStatus;
};

/** The status of a skill for a learner. */
export type ReadinessStatus =
  /** The learner knows the skill. */
  | 'KNOWN'
  /** Some required prerequisites are missing. */
  | 'LOCKED'
  /** The learner knows all required prerequisites. */
  | 'READY';

/** A page of related roles. */
export type RelatedRoleConnection = {
  __typename?: 'RelatedRoleConnection';
  /** The items of the page. */
  edges: Array<RelatedRoleEdge>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The total number of items in the list. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** A role with similar needs. */
export type RelatedRoleEdge = {
  __typename?: 'RelatedRoleEdge';
  /** Skills that only this related role needs, most distinctive first. */
  beyond: Array<Skill>;
  /** The cursor of this item. */
  cursor: Scalars['String']['output'];
  /** The role. */
  node: Role;
  /** The similarity, in (0, 1]; 1 if both have the same needs. */
  score: Scalars['Float']['output'];
  /** Skills that both roles need, most distinctive first. */
  shared: Array<Skill>;
};

/** A page of related skills. */
export type RelatedSkillConnection = {
  __typename?: 'RelatedSkillConnection';
  /** The items of the page. */
  edges: Array<RelatedSkillEdge>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The total number of items in the list. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** A related skill and the reasons why it is related. */
export type RelatedSkillEdge = {
  __typename?: 'RelatedSkillEdge';
  /** The cursor of this item. */
  cursor: Scalars['String']['output'];
  /** The skill. */
  node: Skill;
  /** The reasons, highest weight first, then by kind. */
  reasons: Array<RelationReason>;
  /** The sum of the reasons' weights, in (0, 1]. */
  score: Scalars['Float']['output'];
};

/** One reason of a relation. */
export type RelationReason = {
  __typename?: 'RelationReason';
  /** The kind of relation. */
  kind: RelationReasonKind;
  /** The cosine similarity of the texts of both skills, at most 1; its scale depends on the embedding model. Null unless `kind` is SIMILAR_MEANING. */
  similarity?: Maybe<Scalars['Float']['output']>;
  /** The entities that connect the two skills, strongest first, then by id. At most 10. */
  through: Array<Entity>;
  /** The contribution of this reason to the score. */
  weight: Scalars['Float']['output'];
};

/** The kind of relation between two skills. */
export type RelationReasonKind =
  /** Both skills are members of these alternative groups, so that one replaces the other. */
  | 'ALTERNATIVE'
  /** Both skills are prerequisites of these skills. */
  | 'COMMON_DEPENDENT'
  /** Both skills have these prerequisites. */
  | 'COMMON_PREREQUISITE'
  /** The other skill requires this one directly. */
  | 'DEPENDENT'
  /** The other skill has a high score in a random walk from this one. */
  | 'GRAPH_PROXIMITY'
  /** The other skill is a direct prerequisite. */
  | 'PREREQUISITE'
  /** Both skills belong to these areas. */
  | 'SAME_AREA'
  /** These roles need both skills. */
  | 'SAME_ROLE'
  /** Both skills use these technologies. */
  | 'SHARED_TECHNOLOGY'
  /** The texts of both skills (name, aliases, description) are similar in meaning, by vectors of an embedding model. Never without embeddings. */
  | 'SIMILAR_MEANING';

/** An edge to remove. */
export type RemoveEdgeInput = {
  /** The id of the start node. */
  from: Scalars['ID']['input'];
  /** The kind of the edge. */
  kind: EdgeKind;
  /** The id of the end node. */
  to: Scalars['ID']['input'];
};

/** A name and the entities that it may mean. */
export type ResolvedName = {
  __typename?: 'ResolvedName';
  /** Further entities that it may mean, the best match first; of equal ones, what is in use, then skills before technologies, then in the order of `search`. */
  alternatives: Array<NameMatch>;
  /** The best match. Null if nothing resembles the name. */
  match?: Maybe<NameMatch>;
  /** The name as it was sent. */
  name: Scalars['String']['output'];
};

/** A name and the entities that it may mean. */
export type ResolvedNamealternativesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A book, a practice platform or a news site. */
export type Resource = Entity &
  Node & {
    __typename?: 'Resource';
    /** Alternative names and abbreviations, in the order in which the data states them. */
    aliases: Array<Scalars['String']['output']>;
    /** The author. Null if unknown. */
    author?: Maybe<Scalars['String']['output']>;
    /** The sources for its properties, in the order in which the data states them. */
    citations: Array<Citation>;
    /** The fields that curators have changed, sorted by name. Later imports of the dataset keep their values. */
    curatedFields: Array<Scalars['String']['output']>;
    /** The dataset that it belongs to. */
    dataset: Scalars['String']['output'];
    /** A description in one or two sentences. Null if there is none. */
    description?: Maybe<Scalars['String']['output']>;
    /** Identifiers of the same entity in other systems, in the order in which the data states them. */
    externalIds: Array<ExternalId>;
    /** The id, `resource:<slug>`. */
    id: Scalars['ID']['output'];
    /** Entities of the same kind that mean the same or nearly the same, usually in other datasets, by MATCHES edges in either direction: EXACT first, then CLOSE, BROAD and NARROW, each by name. */
    matches: MatchConnection;
    /** The preferred name. */
    name: Scalars['String']['output'];
    /** The language of `name`, as a BCP 47 tag: that of the translation, or `en` for the main name. */
    nameLanguage: Scalars['String']['output'];
    /** The one to use instead. Null if none is named. */
    replacedBy?: Maybe<Resource>;
    /** The kind of resource. */
    resourceKind: ResourceKind;
    /** Skills that it teaches, sorted by name. */
    skills: SkillConnection;
    /** Whether it is in use. */
    status: Status;
    /** The name, description and aliases in other languages, sorted by language tag. */
    translations: Array<Translation>;
    /** The address of the resource. Null if unknown. */
    url?: Maybe<Scalars['URL']['output']>;
    /** The graph version of the last change to it or its edges. */
    version: Scalars['NonNegativeInt']['output'];
  };

/** A book, a practice platform or a news site. */
export type ResourcealiasesArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A book, a practice platform or a news site. */
export type ResourcedescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A book, a practice platform or a news site. */
export type ResourcematchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<Array<MatchRelation>>;
};

/** A book, a practice platform or a news site. */
export type ResourcenameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A book, a practice platform or a news site. */
export type ResourcenameLanguageArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A book, a practice platform or a news site. */
export type ResourceskillsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The kind of a resource. */
export type ResourceKind =
  /** A book. */
  | 'BOOK'
  /** A news site. */
  | 'NEWS'
  /** A platform for practising. */
  | 'PRACTICE_PLATFORM';

/** How widely a skill is used, in the words of ESCO. */
export type ReuseLevel =
  /** In several sectors of the economy. */
  | 'CROSS_SECTOR'
  /** In one occupation or a few. */
  | 'OCCUPATION_SPECIFIC'
  /** In one sector. */
  | 'SECTOR_SPECIFIC'
  /** In all work. */
  | 'TRANSVERSAL';

/** What a curator decided about an item. */
export type ReviewDecision =
  /** It was applied. */
  | 'ACCEPT'
  /** It was not applied. */
  | 'REJECT';

/** A job role. */
export type Role = Entity &
  Node & {
    __typename?: 'Role';
    /** Alternative names and abbreviations, in the order in which the data states them. */
    aliases: Array<Scalars['String']['output']>;
    /** The sources for its properties, in the order in which the data states them. */
    citations: Array<Citation>;
    /** Roles that lead to this role, sorted by name. */
    comesFrom: Array<Role>;
    /** The fields that curators have changed, sorted by name. Later imports of the dataset keep their values. */
    curatedFields: Array<Scalars['String']['output']>;
    /** The dataset that it belongs to. */
    dataset: Scalars['String']['output'];
    /** A description in one or two sentences. Null if there is none. */
    description?: Maybe<Scalars['String']['output']>;
    /** Identifiers of the same entity in other systems, in the order in which the data states them. */
    externalIds: Array<ExternalId>;
    /** The id, `role:<slug>`. */
    id: Scalars['ID']['output'];
    /** Roles that this role leads to, sorted by name. */
    leadsTo: Array<Role>;
    /** The level of a person in this role. Null if none is assigned. */
    level?: Maybe<Level>;
    /** Entities of the same kind that mean the same or nearly the same, usually in other datasets, by MATCHES edges in either direction: EXACT first, then CLOSE, BROAD and NARROW, each by name. */
    matches: MatchConnection;
    /** The preferred name. */
    name: Scalars['String']['output'];
    /** The language of `name`, as a BCP 47 tag: that of the translation, or `en` for the main name. */
    nameLanguage: Scalars['String']['output'];
    /** Skills that the role needs, sorted by importance (ESSENTIAL first), then by name. They include the ESSENTIAL needs of the roles that lead to it, directly or indirectly, which are marked as inherited; where several roles lead to one, those that they share. */
    needs: SkillNeedConnection;
    /** Roles with similar needs, most similar first, then by id, with the skills that both need and those that only the other role needs. */
    related: RelatedRoleConnection;
    /** The responsibilities of the job, in the order in which the data states them. */
    responsibilities: Array<Scalars['String']['output']>;
    /** Roles that a source calls related, sorted by name, with the tier that the source gives. */
    statedRelated: StatedRelationConnection;
    /** Technologies that the role's own data states: those in demand first, then hot ones, then by name. Empty if it states none; `technologies(filter: {role})` then gives those of the skills that it needs. */
    technologies: RoleTechnologyConnection;
    /** The name, description and aliases in other languages, sorted by language tag. */
    translations: Array<Translation>;
    /** The graph version of the last change to it or its edges. */
    version: Scalars['NonNegativeInt']['output'];
  };

/** A job role. */
export type RolealiasesArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A job role. */
export type RoledescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A job role. */
export type RolematchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<Array<MatchRelation>>;
};

/** A job role. */
export type RolenameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A job role. */
export type RolenameLanguageArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A job role. */
export type RoleneedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A job role. */
export type RolerelatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A job role. */
export type RolestatedRelatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A job role. */
export type RoletechnologiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of roles. */
export type RoleConnection = {
  __typename?: 'RoleConnection';
  /** The items of the page. */
  edges: Array<RoleEdge>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The total number of items in the list. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** A role in a list. */
export type RoleEdge = {
  __typename?: 'RoleEdge';
  /** The cursor of this item. */
  cursor: Scalars['String']['output'];
  /** The role. */
  node: Role;
};

/** A page of roles by coverage. */
export type RoleMatchConnection = {
  __typename?: 'RoleMatchConnection';
  /** What is assumed about the learner's knowledge, as in `LearningPath`, in the same order. */
  assumptions: Array<Assumption>;
  /** The items of the page. */
  edges: Array<RoleMatchEdge>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The total number of roles. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** A role and how far known skills cover its needs. */
export type RoleMatchEdge = {
  __typename?: 'RoleMatchEdge';
  /** Needs for skills that the learner knows at a lower level, highest weight first. */
  below: Array<SkillNeed>;
  /** The covered share of the role's needs, 0 to 1, as in `SkillGap`. */
  coverage: Scalars['Float']['output'];
  /** The cursor of this item. */
  cursor: Scalars['String']['output'];
  /** Needs that are met, highest weight first. Each need is in one of the three lists. */
  have: Array<SkillNeed>;
  /** Needs that are not met, highest weight first. */
  missing: Array<SkillNeed>;
  /** The role. */
  node: Role;
};

/** A page of the roles that need a skill. */
export type RoleNeedConnection = {
  __typename?: 'RoleNeedConnection';
  /** The items of the page. */
  edges: Array<RoleNeedEdge>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The total number of items in the list. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** A role that needs a skill, with the evidence. */
export type RoleNeedEdge = {
  __typename?: 'RoleNeedEdge';
  /** Needs of one role with the same group are alternatives: any one of them is enough. The id of an alternative group. Null if it is not in a group. */
  alternativeGroup?: Maybe<Scalars['String']['output']>;
  /** Whether a source states the claim or an editor inferred it. */
  basis: Basis;
  /** The sources of the claim, in the order in which the data states them. */
  citations: Array<Citation>;
  /** The cursor of this item. */
  cursor: Scalars['String']['output'];
  /** ESSENTIAL or PREFERRED. */
  importance: Importance;
  /** Whether the role has the need from a role before it, as in `Role.needs`. */
  inherited: Scalars['Boolean']['output'];
  /** The role. */
  node: Role;
  /** The required level of mastery. Null if none is stated. */
  proficiency?: Maybe<Level>;
  /** The reason for an inferred claim. Null if a source states it. */
  rationale?: Maybe<Scalars['String']['output']>;
  /** The role whose data states the need, as in `Role.needs`. */
  statedBy: Role;
};

/** The orders of a list of roles. */
export type RoleOrder =
  /** By name. */
  | 'NAME'
  /** By the number of needs that their own data states, most first; then by name. */
  | 'NEEDS';

/** A page of the technologies that a role uses. */
export type RoleTechnologyConnection = {
  __typename?: 'RoleTechnologyConnection';
  /** The items of the page. */
  edges: Array<RoleTechnologyEdge>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The total number of items in the list. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** A technology that a role uses, with the evidence. */
export type RoleTechnologyEdge = {
  __typename?: 'RoleTechnologyEdge';
  /** Whether a source states the claim or an editor inferred it. */
  basis: Basis;
  /** The sources of the claim, in the order in which the data states them. */
  citations: Array<Citation>;
  /** The cursor of this item. */
  cursor: Scalars['String']['output'];
  /** Whether job postings often ask for it, in any role, e.g. O*NET's hot technologies. */
  hot: Scalars['Boolean']['output'];
  /** Whether job postings for the role often ask for it. */
  inDemand: Scalars['Boolean']['output'];
  /** The technology. */
  node: Technology;
  /** The reason for an inferred claim. Null if a source states it. */
  rationale?: Maybe<Scalars['String']['output']>;
};

/** A page of search results. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** The items of the page. */
  edges: Array<SearchEdge>;
  /** What the results were searched by: `mode`, or what its default was. */
  mode: SearchMode;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The total number of items in the list: everything that words find, and up to 30 entities near in meaning. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** A search result. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** The cursor of this item. */
  cursor: Scalars['String']['output'];
  /** The language of `matched`, as a tag of BCP 47. Null if it is the main name or an alias of it. */
  language?: Maybe<Scalars['String']['output']>;
  /** The name or alias that matched best. Null if the description or only the meaning did. */
  matched?: Maybe<Scalars['String']['output']>;
  /** What found it; WORDS first. */
  matchedBy: Array<SearchSignal>;
  /** Exact matches of this result that the list therefore omits, most relevant first. Empty without `mergeMatches`. */
  merged: Array<Entity>;
  /** Entities of other kinds that have its name as their name or alias, such as the technology that a skill is named after, in the order of `search`; at most 10. */
  namesakes: Array<Entity>;
  /** The entity. */
  node: Entity;
  /** The relevance; higher is better. Comparable only within one search. */
  score: Scalars['Float']['output'];
  /** The cosine similarity of its text to the search text, at most 1; its scale depends on the embedding model. Null if it was not found by meaning. */
  similarity?: Maybe<Scalars['Float']['output']>;
};

/** What finds entities. */
export type SearchMode =
  /** What its words find well, then the others and what is near in meaning, by reciprocal rank fusion. */
  | 'BOTH'
  /** Entities whose text is near in meaning to the text, by vectors of an embedding model. */
  | 'MEANING'
  /** Names, aliases and descriptions that have the words of the text. */
  | 'WORDS';

/** What found a result. */
export type SearchSignal =
  /** Its text is near in meaning. */
  | 'MEANING'
  /** Its name, an alias or its description has words of the text. */
  | 'WORDS';

/** A skill and an area that it belongs to. */
export type SetAreaInput = {
  /** The area. */
  area: Scalars['ID']['input'];
  /** STATED requires citations, INFERRED requires a rationale. Defaults to STATED if there are citations. */
  basis?: InputMaybe<Basis>;
  /** The sources of the claim. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** The reason for an inferred claim. Null if a source states it. */
  rationale?: InputMaybe<Scalars['String']['input']>;
  /** The skill. */
  skill: Scalars['ID']['input'];
};

/** A task and a skill that it exercises. */
export type SetExerciseInput = {
  /** STATED requires citations, INFERRED requires a rationale. Defaults to STATED if there are citations. */
  basis?: InputMaybe<Basis>;
  /** The sources of the claim. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** The reason for an inferred claim. Null if a source states it. */
  rationale?: InputMaybe<Scalars['String']['input']>;
  /** The skill. */
  skill: Scalars['ID']['input'];
  /** The task. */
  task: Scalars['ID']['input'];
};

/** A role and a role that it leads to. */
export type SetLeadsToInput = {
  /** STATED requires citations, INFERRED requires a rationale. Defaults to STATED if there are citations. */
  basis?: InputMaybe<Basis>;
  /** The sources of the claim. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** The id of the one that follows. */
  next: Scalars['ID']['input'];
  /** The reason for an inferred claim. Null if a source states it. */
  rationale?: InputMaybe<Scalars['String']['input']>;
  /** The role. */
  role: Scalars['ID']['input'];
};

/** The level of a skill, role or task. It replaces the current one. */
export type SetLevelInput = {
  /** STATED requires citations, INFERRED requires a rationale. Defaults to STATED if there are citations. */
  basis?: InputMaybe<Basis>;
  /** The sources of the claim. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** The level. */
  level: Scalars['ID']['input'];
  /** The id of the skill, role or task. */
  of: Scalars['ID']['input'];
  /** The reason for an inferred claim. Null if a source states it. */
  rationale?: InputMaybe<Scalars['String']['input']>;
};

/** Two entities of the same kind that mean the same or nearly the same. */
export type SetMatchInput = {
  /** STATED requires citations, INFERRED requires a rationale. Defaults to STATED if there are citations. */
  basis?: InputMaybe<Basis>;
  /** The sources of the claim. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** The id of the other one. */
  match: Scalars['ID']['input'];
  /** The id of one entity. */
  of: Scalars['ID']['input'];
  /** The reason for an inferred claim. Null if a source states it. */
  rationale?: InputMaybe<Scalars['String']['input']>;
  /** How they relate: BROAD if `match` is broader than `of`. */
  relation: MatchRelation;
};

/** An alternative group and one of its members. */
export type SetMemberInput = {
  /** STATED requires citations, INFERRED requires a rationale. Defaults to STATED if there are citations. */
  basis?: InputMaybe<Basis>;
  /** The sources of the claim. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** The alternative group. */
  group: Scalars['ID']['input'];
  /** The skill or technology. */
  member: Scalars['ID']['input'];
  /** The reason for an inferred claim. Null if a source states it. */
  rationale?: InputMaybe<Scalars['String']['input']>;
};

/** A role and a skill that it needs. */
export type SetNeedInput = {
  /** STATED requires citations, INFERRED requires a rationale. Defaults to STATED if there are citations. */
  basis?: InputMaybe<Basis>;
  /** The sources of the claim. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** Ids of members of the group that are not enough here. Only where `skill` is a group. */
  except?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Defaults to ESSENTIAL. */
  importance?: InputMaybe<Importance>;
  /** The required level of mastery. Null if none is stated. */
  proficiency?: InputMaybe<Scalars['ID']['input']>;
  /** The reason for an inferred claim. Null if a source states it. */
  rationale?: InputMaybe<Scalars['String']['input']>;
  /** The role. */
  role: Scalars['ID']['input'];
  /** The skill, or an alternative group of which one member is enough. */
  skill: Scalars['ID']['input'];
};

/** A level and the next higher one. It replaces the current one. */
export type SetNextLevelInput = {
  /** STATED requires citations, INFERRED requires a rationale. Defaults to STATED if there are citations. */
  basis?: InputMaybe<Basis>;
  /** The sources of the claim. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** The level. */
  level: Scalars['ID']['input'];
  /** The id of the one that follows. */
  next: Scalars['ID']['input'];
  /** The reason for an inferred claim. Null if a source states it. */
  rationale?: InputMaybe<Scalars['String']['input']>;
};

/** An area and one that it is part of. */
export type SetPartOfInput = {
  /** The area. */
  area: Scalars['ID']['input'];
  /** STATED requires citations, INFERRED requires a rationale. Defaults to STATED if there are citations. */
  basis?: InputMaybe<Basis>;
  /** The sources of the claim. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** The reason for an inferred claim. Null if a source states it. */
  rationale?: InputMaybe<Scalars['String']['input']>;
  /** The area that it is part of. */
  whole: Scalars['ID']['input'];
};

/** A skill and its prerequisite. */
export type SetPrerequisiteInput = {
  /** STATED requires citations, INFERRED requires a rationale. Defaults to STATED if there are citations. */
  basis?: InputMaybe<Basis>;
  /** The sources of the claim. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** Ids of members of the group that are not enough here. Only where `prerequisite` is a group. */
  except?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The key of a group of alternatives of this skill alone. All members of it must have the same strength. Not allowed where `prerequisite` is a group. */
  group?: InputMaybe<Scalars['String']['input']>;
  /** The id of the prerequisite: a skill, or an alternative group of which one member is enough. */
  prerequisite: Scalars['ID']['input'];
  /** The reason for an inferred claim. Null if a source states it. */
  rationale?: InputMaybe<Scalars['String']['input']>;
  /** The id of the dependent skill. */
  skill: Scalars['ID']['input'];
  /** Defaults to REQUIRED. */
  strength?: InputMaybe<PrerequisiteStrength>;
};

/** A skill, technology or resource and the one of the same kind that replaces it. It replaces the current one. */
export type SetReplacementInput = {
  /** STATED requires citations, INFERRED requires a rationale. Defaults to STATED if there are citations. */
  basis?: InputMaybe<Basis>;
  /** The sources of the claim. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** The id of what is replaced. */
  of: Scalars['ID']['input'];
  /** The reason for an inferred claim. Null if a source states it. */
  rationale?: InputMaybe<Scalars['String']['input']>;
  /** The id of what replaces it. */
  replacement: Scalars['ID']['input'];
};

/** A role and a role that a source calls related. */
export type SetStatedRelationInput = {
  /** STATED requires citations, INFERRED requires a rationale. Defaults to STATED if there are citations. */
  basis?: InputMaybe<Basis>;
  /** The sources of the claim. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** The reason for an inferred claim. Null if a source states it. */
  rationale?: InputMaybe<Scalars['String']['input']>;
  /** The id of the related role. */
  related: Scalars['ID']['input'];
  /** The role. */
  role: Scalars['ID']['input'];
  /** The closeness of the two roles in the words of the source. */
  tier?: InputMaybe<Scalars['String']['input']>;
};

/** A resource and a skill that it teaches. */
export type SetTeachingInput = {
  /** STATED requires citations, INFERRED requires a rationale. Defaults to STATED if there are citations. */
  basis?: InputMaybe<Basis>;
  /** The sources of the claim. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** The reason for an inferred claim. Null if a source states it. */
  rationale?: InputMaybe<Scalars['String']['input']>;
  /** The resource. */
  resource: Scalars['ID']['input'];
  /** The skill. */
  skill: Scalars['ID']['input'];
};

/** A skill or role and a technology that it uses. */
export type SetTechnologyUseInput = {
  /** STATED requires citations, INFERRED requires a rationale. Defaults to STATED if there are citations. */
  basis?: InputMaybe<Basis>;
  /** The sources of the claim. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** Whether job postings often ask for the technology, in any role. Only for a role. Defaults to false. */
  hot?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether job postings for the role often ask for the technology. Only for a role. Defaults to false. */
  inDemand?: InputMaybe<Scalars['Boolean']['input']>;
  /** The id of the skill or role. */
  of: Scalars['ID']['input'];
  /** Whether knowing the technology is having the skill. A technology has at most one primary skill. Only for a skill. Defaults to false. */
  primary?: InputMaybe<Scalars['Boolean']['input']>;
  /** The reason for an inferred claim. Null if a source states it. */
  rationale?: InputMaybe<Scalars['String']['input']>;
  /** The technology. */
  technology: Scalars['ID']['input'];
};

/** A skill and a track that it belongs to. */
export type SetTrackInput = {
  /** STATED requires citations, INFERRED requires a rationale. Defaults to STATED if there are citations. */
  basis?: InputMaybe<Basis>;
  /** The sources of the claim. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** The reason for an inferred claim. Null if a source states it. */
  rationale?: InputMaybe<Scalars['String']['input']>;
  /** The skill. */
  skill: Scalars['ID']['input'];
  /** The track. */
  track: Scalars['ID']['input'];
};

/** Something a person can learn. */
export type Skill = Entity &
  Node & {
    __typename?: 'Skill';
    /** Alternative names and abbreviations, in the order in which the data states them. */
    aliases: Array<Scalars['String']['output']>;
    /** Alternative groups that it is a member of, sorted by name. */
    alternativeGroups: Array<AlternativeGroup>;
    /** The areas that it belongs to, sorted by name. */
    areas: Array<Area>;
    /** The sources for its properties, in the order in which the data states them. */
    citations: Array<Citation>;
    /** The fields that curators have changed, sorted by name. Later imports of the dataset keep their values. */
    curatedFields: Array<Scalars['String']['output']>;
    /** The dataset that it belongs to. */
    dataset: Scalars['String']['output'];
    /** All skills that build on this one, directly or indirectly, sorted by depth, then by id. */
    dependentClosure: ClosureConnection;
    /** Skills that have this skill as a direct prerequisite, sorted by strength (REQUIRED first), then by name. */
    dependents: PrerequisiteConnection;
    /** A description in one or two sentences. Null if there is none. */
    description?: Maybe<Scalars['String']['output']>;
    /** Identifiers of the same entity in other systems, in the order in which the data states them. */
    externalIds: Array<ExternalId>;
    /** Practice after the basics are learned, in the recommended order. */
    furtherPractice: Array<Scalars['String']['output']>;
    /** Ways to learn it, in the recommended order. */
    howToLearn: Array<Scalars['String']['output']>;
    /** The id, `skill:<slug>`. */
    id: Scalars['ID']['output'];
    /** TECHNICAL, PROFESSIONAL or SOFT. */
    kind: SkillKind;
    /** The time to learn it at 10 hours a week. Null if no source states it and none could be inferred. */
    learningTime?: Maybe<MonthRange>;
    /** Whether a source states the learning time or an editor inferred it. Null without a learning time. */
    learningTimeBasis?: Maybe<Basis>;
    /** The reason for an inferred learning time. Null if it is not inferred. */
    learningTimeRationale?: Maybe<Scalars['String']['output']>;
    /** The place in a source whose stated time it shares with other skills: the shares add up to that time. Null if its learning time is not a share. */
    learningTimeShareOf?: Maybe<Citation>;
    /** The level that it belongs to. Null if none is assigned. */
    level?: Maybe<Level>;
    /** Entities of the same kind that mean the same or nearly the same, usually in other datasets, by MATCHES edges in either direction: EXACT first, then CLOSE, BROAD and NARROW, each by name. */
    matches: MatchConnection;
    /** The preferred name. */
    name: Scalars['String']['output'];
    /** The language of `name`, as a BCP 47 tag: that of the translation, or `en` for the main name. */
    nameLanguage: Scalars['String']['output'];
    /** All direct and indirect prerequisites, sorted by depth, then by id. Includes all members of alternative groups. Cycles in the data are handled. */
    prerequisiteClosure: ClosureConnection;
    /** Direct prerequisites as groups of alternatives: any one option of a group is enough. An ungrouped prerequisite is a group of one option. Groups come in the order of `prerequisites`, by their first option. */
    prerequisiteGroups: Array<PrerequisiteGroup>;
    /** Direct prerequisites, sorted by strength (REQUIRED first), then by name. */
    prerequisites: PrerequisiteConnection;
    /** Related skills in a diverse order (maximal marginal relevance, see docs/planning.md), each with the reasons that its score is the sum of. A skill that is related for the same reasons as one before it comes later than its score alone would place it, and of the first few, at most half are prerequisites or dependents while there are others. At most 200; none that is deprecated or discontinued. */
    related: RelatedSkillConnection;
    /** The one to use instead. Null if none is named. */
    replacedBy?: Maybe<Skill>;
    /** Books, practice platforms and news sites that teach it, sorted by name; without deprecated and discontinued ones. */
    resources: Array<Resource>;
    /** How widely it is used, according to a source. Null if no source says. */
    reuseLevel?: Maybe<ReuseLevel>;
    /** Roles that need it, sorted by importance (ESSENTIAL first), then by name. */
    roles: RoleNeedConnection;
    /** Whether a source calls it knowledge or a skill. Null if no source does. */
    skillType?: Maybe<SkillType>;
    /** Whether it is in use. */
    status: Status;
    /** Tasks that exercise it, sorted by name. */
    tasks: Array<Task>;
    /** Technologies that it uses: those of which it is the primary skill first, then by name. */
    technologies: TechnologyUseConnection;
    /** The tracks that it belongs to, sorted by name. */
    tracks: Array<Track>;
    /** The name, description and aliases in other languages, sorted by language tag. */
    translations: Array<Translation>;
    /** The graph version of the last change to it or its edges. */
    version: Scalars['NonNegativeInt']['output'];
  };

/** Something a person can learn. */
export type SkillaliasesArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** Something a person can learn. */
export type SkilldependentClosureArgs = {
  acrossMatches?: InputMaybe<Scalars['Boolean']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  strength?: InputMaybe<PrerequisiteStrength>;
};

/** Something a person can learn. */
export type SkilldependentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  strength?: InputMaybe<PrerequisiteStrength>;
};

/** Something a person can learn. */
export type SkilldescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** Something a person can learn. */
export type SkillmatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<Array<MatchRelation>>;
};

/** Something a person can learn. */
export type SkillnameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** Something a person can learn. */
export type SkillnameLanguageArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** Something a person can learn. */
export type SkillprerequisiteClosureArgs = {
  acrossMatches?: InputMaybe<Scalars['Boolean']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  strength?: InputMaybe<PrerequisiteStrength>;
};

/** Something a person can learn. */
export type SkillprerequisitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  strength?: InputMaybe<PrerequisiteStrength>;
};

/** Something a person can learn. */
export type SkillrelatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  exclude?: InputMaybe<Array<RelationReasonKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Something a person can learn. */
export type SkillrolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Something a person can learn. */
export type SkilltechnologiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of skills. */
export type SkillConnection = {
  __typename?: 'SkillConnection';
  /** The items of the page. */
  edges: Array<SkillEdge>;
  /** Levels, areas and technologies in the filtered list, most frequent first, then by id. At most 100. */
  facets: Array<Facet>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The total number of items in the list. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** A skill in a list. */
export type SkillEdge = {
  __typename?: 'SkillEdge';
  /** The cursor of this item. */
  cursor: Scalars['String']['output'];
  /** The skill. */
  node: Skill;
};

/** A filter. Values within a field are combined with OR, fields with AND. */
export type SkillFilter = {
  /** Ids of areas. */
  area?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Skills that have changed since this graph version, themselves or their edges. */
  changedSince?: InputMaybe<Scalars['Int']['input']>;
  /** Places in sources, e.g. `source:handbook#databases`: skills that cite such a place or one within it. The id of a source alone means all of its places. */
  citedIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Datasets that it belongs to. */
  dataset?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Identifiers in other systems. */
  externalId?: InputMaybe<Array<ExternalIdFilter>>;
  /** Kinds of skill. */
  kind?: InputMaybe<Array<SkillKind>>;
  /** Skills whose learning time lies between these months, both ends included. Skills without a learning time do not match. */
  learningTime?: InputMaybe<MonthsFilter>;
  /** Ids of levels. */
  level?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Reuse levels. Skills without one do not match. */
  reuseLevel?: InputMaybe<Array<ReuseLevel>>;
  /** Ids of roles that need the skill, or inherit the need. */
  role?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Types of skill. Skills without a type do not match. */
  skillType?: InputMaybe<Array<SkillType>>;
  /** Whether it is in use. */
  status?: InputMaybe<Array<Status>>;
  /** Ids of technologies that the skill uses. */
  technology?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Words that one name or alias has, in any form; the last may be the beginning of a word. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Ids of tracks. */
  track?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** The gap between known skills and the needs of a role. */
export type SkillGap = {
  __typename?: 'SkillGap';
  /** What is assumed about the learner's knowledge, as in `LearningPath`, in the same order. */
  assumptions: Array<Assumption>;
  /** Needs for skills that the learner knows at a lower level, in the same order. */
  below: Array<SkillNeed>;
  /** The covered share of the role's needs, 0 to 1. Essential needs weigh more than preferred ones, higher proficiency more than lower. */
  coverage: Scalars['Float']['output'];
  /** Needs that are met, sorted by importance (ESSENTIAL first), then by id. Each need is in one of the three lists. */
  have: Array<SkillNeed>;
  /** Unmet needs, in learning order. */
  missing: Array<SkillNeed>;
  /** A learning path to the role. At its end the needs that it includes are covered. Null after an error. */
  path?: Maybe<LearningPath>;
  /** The role. */
  role: Role;
};

/** The gap between known skills and the needs of a role. */
export type SkillGappathArgs = {
  avoid?: InputMaybe<Array<Scalars['ID']['input']>>;
  budgetMonths?: InputMaybe<Scalars['Float']['input']>;
  hoursPerWeek?: InputMaybe<Scalars['Float']['input']>;
  includePreferred?: InputMaybe<Scalars['Boolean']['input']>;
  includeRecommended?: InputMaybe<Scalars['Boolean']['input']>;
  prefer?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** The kind of a skill. */
export type SkillKind =
  /** A professional practice: analysis, quality, collaboration. */
  | 'PROFESSIONAL'
  /** A personal skill, e.g. communication. */
  | 'SOFT'
  /** A technical skill of the profession, e.g. SQL. */
  | 'TECHNICAL';

/** A need of a role for a skill, or for one skill of a group, with the evidence and with what is known of it. */
export type SkillNeed = {
  __typename?: 'SkillNeed';
  /** What meets the need if it is not a known skill. */
  assumption?: Maybe<Assumption>;
  /** Whether a source states the claim or an editor inferred it. */
  basis: Basis;
  /** The sources of the claim, in the order in which the data states them. */
  citations: Array<Citation>;
  /** The id of the group of alternatives. Null for a need of one skill. */
  group?: Maybe<Scalars['String']['output']>;
  /** The level at which `skill` is known or `assumption` is assumed. Null if it is not known, or if the learner did not state a level, which meets any need. */
  have?: Maybe<Level>;
  /** ESSENTIAL or PREFERRED. */
  importance: Importance;
  /** Whether the role has the need from a role before it, as in `Role.needs`. */
  inherited: Scalars['Boolean']['output'];
  /** The group of alternatives. Null for a need of one skill. */
  namedGroup?: Maybe<AlternativeGroup>;
  /** The skills that meet the need: one, or the members of the group, sorted by id. */
  options: Array<Skill>;
  /** The reason for an inferred claim. Null if a source states it. */
  rationale?: Maybe<Scalars['String']['output']>;
  /** The level of mastery that the role requires. Null if none is stated. */
  required?: Maybe<Level>;
  /** The needed skill. For a group, the member that is known; null while none is known. */
  skill?: Maybe<Skill>;
  /** The role whose data states the need, as in `Role.needs`. */
  statedBy: Role;
};

/** A page of the skills that a role needs. */
export type SkillNeedConnection = {
  __typename?: 'SkillNeedConnection';
  /** The items of the page. */
  edges: Array<SkillNeedEdge>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The total number of items in the list. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** A skill that a role needs, with the evidence. */
export type SkillNeedEdge = {
  __typename?: 'SkillNeedEdge';
  /** Needs of one role with the same group are alternatives: any one of them is enough. The id of an alternative group. Null if it is not in a group. */
  alternativeGroup?: Maybe<Scalars['String']['output']>;
  /** Whether a source states the claim or an editor inferred it. */
  basis: Basis;
  /** The sources of the claim, in the order in which the data states them. */
  citations: Array<Citation>;
  /** The cursor of this item. */
  cursor: Scalars['String']['output'];
  /** ESSENTIAL or PREFERRED. */
  importance: Importance;
  /** Whether the role has the need from a role before it, and does not state it itself. */
  inherited: Scalars['Boolean']['output'];
  /** The skill. */
  node: Skill;
  /** The required level of mastery. Null if none is stated. */
  proficiency?: Maybe<Level>;
  /** The reason for an inferred claim. Null if a source states it. */
  rationale?: Maybe<Scalars['String']['output']>;
  /** The role whose data states the need at this proficiency, with this evidence: the role itself, or the nearest role before it. */
  statedBy: Role;
};

/** The sort order of a list of skills. */
export type SkillOrder = {
  /** The direction. */
  direction?: InputMaybe<OrderDirection>;
  /** The field to sort by. */
  field: SkillOrderField;
};

/** The fields that skills can be sorted by. Ties are sorted by name, then id. */
export type SkillOrderField =
  /** The midpoint of the learning time. Skills without one come last. */
  | 'LEARNING_TIME'
  /** The rank of the level. Skills without a level come last. */
  | 'LEVEL'
  /** The name. */
  | 'NAME'
  /** The number of roles whose data states that they need the skill itself, which neither inherited needs nor alternative groups count for. */
  | 'NEEDS'
  /** The graph version of the last change. */
  | 'VERSION';

/** A recommended next skill and the reason. */
export type SkillRecommendation = {
  __typename?: 'SkillRecommendation';
  /** The reason, in one sentence that a UI can show. */
  explanation: Scalars['String']['output'];
  /** The level at which the skill is known. Null for a skill that is not known. */
  from?: Maybe<Level>;
  /** The score, in (0, 1): how much it unlocks per month of learning. */
  score: Scalars['Float']['output'];
  /** The skill to learn. */
  skill: Skill;
  /** The learning time at `hoursPerWeek`. */
  time: MonthRange;
  /** The level up to which the skill is learned, if it is known at a lower one than a goal needs. Null for a skill that is not known. */
  to?: Maybe<Level>;
  /** Skills for which this is the only missing prerequisite. With goals, only those on the path to them, in its order; otherwise sorted by level, then by id. */
  unlocks: Array<Skill>;
  /** Roles that need it, sorted by importance (ESSENTIAL first), then by id. */
  usedByRoles: Array<Role>;
};

/** The type of a skill, in the words of ESCO. */
export type SkillType =
  /** Something to know, e.g. machine learning. */
  | 'KNOWLEDGE'
  /** Something to be able to do, e.g. train a model. */
  | 'SKILL';

/** A page of the skills that use a technology. */
export type SkillUseConnection = {
  __typename?: 'SkillUseConnection';
  /** The items of the page. */
  edges: Array<SkillUseEdge>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The total number of items in the list. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** A skill that uses a technology, with the evidence. */
export type SkillUseEdge = {
  __typename?: 'SkillUseEdge';
  /** Whether a source states the claim or an editor inferred it. */
  basis: Basis;
  /** The sources of the claim, in the order in which the data states them. */
  citations: Array<Citation>;
  /** The cursor of this item. */
  cursor: Scalars['String']['output'];
  /** The skill. */
  node: Skill;
  /** Whether it is the primary skill of the technology. */
  primary: Scalars['Boolean']['output'];
  /** The reason for an inferred claim. Null if a source states it. */
  rationale?: Maybe<Scalars['String']['output']>;
};

/** What a text mentions. */
export type SkillsInText = {
  __typename?: 'SkillsInText';
  /** Whether paraphrases were looked for (`MEANING`). False where embeddings are off, where the vectors of the graph are not ready, where the model does not answer or is not calibrated for a graph of this size, for texts in other languages than English, and without the kind SKILL. */
  byMeaning: Scalars['Boolean']['output'];
  /** The entities that are mentioned, those that the text is most about first; at most `first`. The ids of those that are not negated can be used in `known` or `goals`, once a person has confirmed those that are only meant (`MEANING`). */
  entities: Array<MentionedEntity>;
  /** The number of entities that are mentioned. */
  entityCount: Scalars['NonNegativeInt']['output'];
  /** The places of the text that name an entity, or that mean a skill without naming it, in its order. They do not overlap. At most 2,000. */
  mentions: Array<Mention>;
  /** The number of sentences in which no paraphrase was looked for, because the text has more than 200 that name nothing, or the model took too long: the last ones. */
  unreadSentences: Scalars['NonNegativeInt']['output'];
};

/** A document that the graph is based on. */
export type Source = Node & {
  __typename?: 'Source';
  /** Edges that cite it, sorted by `from`, `kind` and `to`. */
  edges: GraphEdgeConnection;
  /** Entities that cite it, sorted by id. */
  entities: CitingEntityConnection;
  /** The id, `source:<slug>`. */
  id: Scalars['ID']['output'];
  /** The licence that the document is published under. Null if unknown. */
  licence?: Maybe<Scalars['String']['output']>;
  /** The document's title. */
  name: Scalars['String']['output'];
  /** The address of the document. Null if it has none. */
  url?: Maybe<Scalars['URL']['output']>;
};

/** A document that the graph is based on. */
export type SourceedgesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A document that the graph is based on. */
export type SourceentitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How much of the graph cites a source. */
export type SourceUse = {
  __typename?: 'SourceUse';
  /** The number of edges that cite it. */
  edges: Scalars['NonNegativeInt']['output'];
  /** The number of entities that cite it. */
  entities: Scalars['NonNegativeInt']['output'];
  /** The source. */
  source: Source;
};

/** A page of roles that a source calls related. */
export type StatedRelationConnection = {
  __typename?: 'StatedRelationConnection';
  /** The items of the page. */
  edges: Array<StatedRelationEdge>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The total number of items in the list. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** A role that a source calls related. */
export type StatedRelationEdge = {
  __typename?: 'StatedRelationEdge';
  /** Whether a source states the claim or an editor inferred it. */
  basis: Basis;
  /** The sources of the claim, in the order in which the data states them. */
  citations: Array<Citation>;
  /** The cursor of this item. */
  cursor: Scalars['String']['output'];
  /** The role. */
  node: Role;
  /** The reason for an inferred claim. Null if a source states it. */
  rationale?: Maybe<Scalars['String']['output']>;
  /** The closeness of the two roles in the words of the source, e.g. `Primary-Short`. Null if not stated. */
  tier?: Maybe<Scalars['String']['output']>;
};

/** Whether something is in use. */
export type Status =
  /** In use. */
  | 'ACTIVE'
  /** Still there, but no longer recommended. */
  | 'DEPRECATED'
  /** Closed or withdrawn. */
  | 'DISCONTINUED'
  /** New, and not yet established. */
  | 'EMERGING';

/** A node and its edges as they are stored, to be edited. */
export type StoredNode = {
  __typename?: 'StoredNode';
  /** Its edges, sorted by `from`, `kind` and `to`; at most 1,000. */
  edges: Array<Scalars['JSON']['output']>;
  /** The entity or source, with names and descriptions in the main language. */
  node: Scalars['JSON']['output'];
  /** Whether it has more edges. */
  truncated: Scalars['Boolean']['output'];
};

/** A bounded part of the graph, for drawing. */
export type Subgraph = {
  __typename?: 'Subgraph';
  /** The subgraph as the text of a diagram. */
  diagram: Scalars['String']['output'];
  /** The edges between these nodes, sorted by `from`, `kind` and `to`. */
  edges: Array<GraphEdge>;
  /** The nodes, nearest to the roots first; the roots in the order of the input, others as near by id. */
  nodes: Array<Entity>;
  /** Whether `maxNodes` cut the result. */
  truncated: Scalars['Boolean']['output'];
};

/** A bounded part of the graph, for drawing. */
export type SubgraphdiagramArgs = {
  format?: InputMaybe<DiagramFormat>;
};

/** Subscriptions report changes. */
export type Subscription = {
  __typename?: 'Subscription';
  /** Every write in order, including those of other instances. With `since`, missed writes are sent first. */
  graphChanged: Change;
};

/** Subscriptions report changes. */
export type SubscriptiongraphChangedArgs = {
  graphId?: InputMaybe<Scalars['ID']['input']>;
  since?: InputMaybe<Scalars['Int']['input']>;
};

/** An example of a work task. */
export type Task = Entity &
  Node & {
    __typename?: 'Task';
    /** Alternative names and abbreviations, in the order in which the data states them. */
    aliases: Array<Scalars['String']['output']>;
    /** The sources for its properties, in the order in which the data states them. */
    citations: Array<Citation>;
    /** The fields that curators have changed, sorted by name. Later imports of the dataset keep their values. */
    curatedFields: Array<Scalars['String']['output']>;
    /** The dataset that it belongs to. */
    dataset: Scalars['String']['output'];
    /** A description in one or two sentences. Null if there is none. */
    description?: Maybe<Scalars['String']['output']>;
    /** Identifiers of the same entity in other systems, in the order in which the data states them. */
    externalIds: Array<ExternalId>;
    /** The id, `task:<slug>`. */
    id: Scalars['ID']['output'];
    /** The level needed for the task. Null if none is assigned. */
    level?: Maybe<Level>;
    /** Entities of the same kind that mean the same or nearly the same, usually in other datasets, by MATCHES edges in either direction: EXACT first, then CLOSE, BROAD and NARROW, each by name. */
    matches: MatchConnection;
    /** The preferred name. */
    name: Scalars['String']['output'];
    /** The language of `name`, as a BCP 47 tag: that of the translation, or `en` for the main name. */
    nameLanguage: Scalars['String']['output'];
    /** Skills that it exercises, sorted by name. */
    skills: SkillConnection;
    /** The name, description and aliases in other languages, sorted by language tag. */
    translations: Array<Translation>;
    /** The graph version of the last change to it or its edges. */
    version: Scalars['NonNegativeInt']['output'];
  };

/** An example of a work task. */
export type TaskaliasesArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** An example of a work task. */
export type TaskdescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** An example of a work task. */
export type TaskmatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<Array<MatchRelation>>;
};

/** An example of a work task. */
export type TasknameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** An example of a work task. */
export type TasknameLanguageArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** An example of a work task. */
export type TaskskillsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A language, framework, product, protocol or standard that skills use. */
export type Technology = Entity &
  Node & {
    __typename?: 'Technology';
    /** Alternative names and abbreviations, in the order in which the data states them. */
    aliases: Array<Scalars['String']['output']>;
    /** Alternative groups that it is a member of, sorted by name. */
    alternativeGroups: Array<AlternativeGroup>;
    /** Substitutes: members of common alternative groups, the smallest group first, then technologies of the same category that largely the same skills use. None that is deprecated or discontinued; empty if nothing here replaces it. */
    alternatives: TechnologyAlternativeConnection;
    /** The category. */
    category: TechnologyCategory;
    /** The sources for its properties, in the order in which the data states them. */
    citations: Array<Citation>;
    /** The fields that curators have changed, sorted by name. Later imports of the dataset keep their values. */
    curatedFields: Array<Scalars['String']['output']>;
    /** The dataset that it belongs to. */
    dataset: Scalars['String']['output'];
    /** A description in one or two sentences. Null if there is none. */
    description?: Maybe<Scalars['String']['output']>;
    /** Identifiers of the same entity in other systems, in the order in which the data states them. */
    externalIds: Array<ExternalId>;
    /** Whether a source reports it as frequent in job postings, e.g. O*NET's hot technologies. */
    hot: Scalars['Boolean']['output'];
    /** The id, `technology:<slug>`. */
    id: Scalars['ID']['output'];
    /** Entities of the same kind that mean the same or nearly the same, usually in other datasets, by MATCHES edges in either direction: EXACT first, then CLOSE, BROAD and NARROW, each by name. */
    matches: MatchConnection;
    /** The preferred name. */
    name: Scalars['String']['output'];
    /** The language of `name`, as a BCP 47 tag: that of the translation, or `en` for the main name. */
    nameLanguage: Scalars['String']['output'];
    /** The skill that a person who knows the technology has, because the product is essentially the skill or a member of it. Null if it is only a part of skills. */
    primarySkill?: Maybe<Skill>;
    /** The one to use instead. Null if none is named. */
    replacedBy?: Maybe<Technology>;
    /** Roles that use it, sorted by name: those that state it, and those that state no technologies but a need for a skill that uses it. Inherited needs do not count. */
    roles: RoleConnection;
    /** Skills that use it: the primary skill first, then by name. */
    skills: SkillUseConnection;
    /** Whether it is in use. */
    status: Status;
    /** The name, description and aliases in other languages, sorted by language tag. */
    translations: Array<Translation>;
    /** The home page. Null if unknown. */
    url?: Maybe<Scalars['URL']['output']>;
    /** Technologies that the same skills use and that do not replace it, highest score first; none that is deprecated or discontinued. */
    usedWith: TechnologyUsedWithConnection;
    /** The graph version of the last change to it or its edges. */
    version: Scalars['NonNegativeInt']['output'];
  };

/** A language, framework, product, protocol or standard that skills use. */
export type TechnologyaliasesArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A language, framework, product, protocol or standard that skills use. */
export type TechnologyalternativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A language, framework, product, protocol or standard that skills use. */
export type TechnologydescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A language, framework, product, protocol or standard that skills use. */
export type TechnologymatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<Array<MatchRelation>>;
};

/** A language, framework, product, protocol or standard that skills use. */
export type TechnologynameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A language, framework, product, protocol or standard that skills use. */
export type TechnologynameLanguageArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A language, framework, product, protocol or standard that skills use. */
export type TechnologyrolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A language, framework, product, protocol or standard that skills use. */
export type TechnologyskillsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A language, framework, product, protocol or standard that skills use. */
export type TechnologyusedWithArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of alternatives to a technology. */
export type TechnologyAlternativeConnection = {
  __typename?: 'TechnologyAlternativeConnection';
  /** The items of the page. */
  edges: Array<TechnologyAlternativeEdge>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The total number of items in the list. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** A technology that can replace another one. */
export type TechnologyAlternativeEdge = {
  __typename?: 'TechnologyAlternativeEdge';
  /** The cursor of this item. */
  cursor: Scalars['String']['output'];
  /** The alternative groups that hold both technologies, or the skills that they are, sorted by name. Empty if the shared skills alone are the reason. */
  groups: Array<AlternativeGroup>;
  /** The technology. */
  node: Technology;
  /** The share of the skills of either technology that use both, in [0, 1]. The list is sorted by group before it is sorted by score. */
  score: Scalars['Float']['output'];
  /** The skills that use both technologies, sorted by name. */
  shared: Array<Skill>;
};

/** The category of a technology. */
export type TechnologyCategory =
  /** A gateway in front of APIs. */
  | 'API_GATEWAY'
  /** An architectural style for APIs. */
  | 'API_STYLE'
  /** A tool that describes, documents or tests APIs. */
  | 'API_TOOL'
  /** A cache. */
  | 'CACHE'
  /** A tool that builds, tests and deploys software. */
  | 'CI_CD'
  /** A provider of cloud infrastructure. */
  | 'CLOUD_PLATFORM'
  /** A tool for packaging programs as containers. */
  | 'CONTAINER'
  /** A tool for working with databases. */
  | 'DATABASE_TOOL'
  /** A framework for building applications. */
  | 'FRAMEWORK'
  /** A technology that runs in the browser. */
  | 'FRONTEND'
  /** A tool that defines infrastructure in text files. */
  | 'INFRASTRUCTURE_AS_CODE'
  /** A programming or query language. */
  | 'LANGUAGE'
  /** A library that applications call, including object mappers. */
  | 'LIBRARY'
  /** A system that passes messages between programs. */
  | 'MESSAGE_BROKER'
  /** A document, wide-column, key-value or graph database. */
  | 'NOSQL_DATABASE'
  /** A system that schedules containers. */
  | 'ORCHESTRATION'
  /** A technology that a source names without a category. */
  | 'OTHER'
  /** A communication protocol or data format. */
  | 'PROTOCOL'
  /** A relational database. */
  | 'RELATIONAL_DATABASE'
  /** A platform that runs programs. */
  | 'RUNTIME'
  /** A tool for authentication, authorisation, encryption or scanning. */
  | 'SECURITY'
  /** A platform that runs functions without managed servers. */
  | 'SERVERLESS'
  /** A system that locates services. */
  | 'SERVICE_DISCOVERY'
  /** A layer that routes and secures calls between services. */
  | 'SERVICE_MESH'
  /** A law, standard or specification. */
  | 'STANDARD'
  /** A system that processes streams of events. */
  | 'STREAM_PROCESSING'
  /** A tool for testing programs. */
  | 'TESTING'
  /** A version control system or host. */
  | 'VERSION_CONTROL'
  /** A web server, proxy or load balancer. */
  | 'WEB_SERVER';

/** A page of technologies. */
export type TechnologyConnection = {
  __typename?: 'TechnologyConnection';
  /** The items of the page. */
  edges: Array<TechnologyEdge>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The total number of items in the list. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** A technology in a list. */
export type TechnologyEdge = {
  __typename?: 'TechnologyEdge';
  /** The cursor of this item. */
  cursor: Scalars['String']['output'];
  /** The technology. */
  node: Technology;
};

/** A filter. Values within a field are combined with OR, fields with AND. */
export type TechnologyFilter = {
  /** The categories. */
  category?: InputMaybe<Array<TechnologyCategory>>;
  /** Technologies that have changed since this graph version, themselves or their edges. */
  changedSince?: InputMaybe<Scalars['Int']['input']>;
  /** Datasets that it belongs to. */
  dataset?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Identifiers in other systems. */
  externalId?: InputMaybe<Array<ExternalIdFilter>>;
  /** Ids of roles that use the technology. A role that states technologies uses only these; any other role uses those of the skills that it needs, inherited needs included. */
  role?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of skills that use the technology. */
  skill?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether it is in use. */
  status?: InputMaybe<Array<Status>>;
  /** Words that one name or alias has, in any form; the last may be the beginning of a word. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A page of the technologies that a skill uses. */
export type TechnologyUseConnection = {
  __typename?: 'TechnologyUseConnection';
  /** The items of the page. */
  edges: Array<TechnologyUseEdge>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The total number of items in the list. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** A technology that a skill uses, with the evidence. */
export type TechnologyUseEdge = {
  __typename?: 'TechnologyUseEdge';
  /** Whether a source states the claim or an editor inferred it. */
  basis: Basis;
  /** The sources of the claim, in the order in which the data states them. */
  citations: Array<Citation>;
  /** The cursor of this item. */
  cursor: Scalars['String']['output'];
  /** The technology. */
  node: Technology;
  /** Whether knowing the technology is having the skill. */
  primary: Scalars['Boolean']['output'];
  /** The reason for an inferred claim. Null if a source states it. */
  rationale?: Maybe<Scalars['String']['output']>;
};

/** A page of technologies that are used together with another one. */
export type TechnologyUsedWithConnection = {
  __typename?: 'TechnologyUsedWithConnection';
  /** The items of the page. */
  edges: Array<TechnologyUsedWithEdge>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The total number of items in the list. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** A technology that is used together with another one. */
export type TechnologyUsedWithEdge = {
  __typename?: 'TechnologyUsedWithEdge';
  /** The cursor of this item. */
  cursor: Scalars['String']['output'];
  /** The technology. */
  node: Technology;
  /** The cosine of the sets of skills that use them, in (0, 1]. */
  score: Scalars['Float']['output'];
  /** The skills that use both technologies, sorted by name. */
  shared: Array<Skill>;
};

/** A specialisation. */
export type Track = Entity &
  Node & {
    __typename?: 'Track';
    /** Alternative names and abbreviations, in the order in which the data states them. */
    aliases: Array<Scalars['String']['output']>;
    /** The sources for its properties, in the order in which the data states them. */
    citations: Array<Citation>;
    /** The fields that curators have changed, sorted by name. Later imports of the dataset keep their values. */
    curatedFields: Array<Scalars['String']['output']>;
    /** The dataset that it belongs to. */
    dataset: Scalars['String']['output'];
    /** A description in one or two sentences. Null if there is none. */
    description?: Maybe<Scalars['String']['output']>;
    /** Identifiers of the same entity in other systems, in the order in which the data states them. */
    externalIds: Array<ExternalId>;
    /** The id, `track:<slug>`. */
    id: Scalars['ID']['output'];
    /** Entities of the same kind that mean the same or nearly the same, usually in other datasets, by MATCHES edges in either direction: EXACT first, then CLOSE, BROAD and NARROW, each by name. */
    matches: MatchConnection;
    /** The preferred name. */
    name: Scalars['String']['output'];
    /** The language of `name`, as a BCP 47 tag: that of the translation, or `en` for the main name. */
    nameLanguage: Scalars['String']['output'];
    /** Skills in this track, sorted by name. */
    skills: SkillConnection;
    /** The name, description and aliases in other languages, sorted by language tag. */
    translations: Array<Translation>;
    /** The graph version of the last change to it or its edges. */
    version: Scalars['NonNegativeInt']['output'];
  };

/** A specialisation. */
export type TrackaliasesArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A specialisation. */
export type TrackdescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A specialisation. */
export type TrackmatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<Array<MatchRelation>>;
};

/** A specialisation. */
export type TracknameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A specialisation. */
export type TracknameLanguageArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A specialisation. */
export type TrackskillsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The name, description and aliases of an entity in another language. */
export type Translation = {
  __typename?: 'Translation';
  /** Alternative names and abbreviations, in the order in which the data states them. */
  aliases: Array<Scalars['String']['output']>;
  /** A description in one or two sentences. Null if there is none. */
  description?: Maybe<Scalars['String']['output']>;
  /** The language, as a tag of BCP 47 in canonical form: `de`, `pt-BR`. */
  language: Scalars['String']['output'];
  /** The preferred name. */
  name: Scalars['String']['output'];
};

/** The name, description and aliases of an entity in another language. */
export type TranslationInput = {
  /** Alternative names and abbreviations. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** A description in one or two sentences. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The language, as a tag of BCP 47: `de`, `pt-BR`; not `en`, the language of the name itself. */
  language: Scalars['String']['input'];
  /** The preferred name. */
  name: Scalars['String']['input'];
};

/** A skill or technology of `prefer` or `avoid` that the path does not follow. */
export type UnfollowedPreference = {
  __typename?: 'UnfollowedPreference';
  /** The skill or technology. */
  preference: Entity;
  /** The reason. */
  reason: UnfollowedReason;
};

/** The reason why a preference has no effect on a path. */
export type UnfollowedReason =
  /** What the learner knows meets the choice. */
  | 'ALREADY_MET'
  /** The option requires the skill that it is an option for. */
  | 'NOT_DERIVABLE'
  /** No choice on the path has it among its options. */
  | 'NOT_ON_PATH'
  /** It is to be avoided, and the goals require it without an alternative. */
  | 'REQUIRED_OTHERWISE';

/** Changes to an alternative group. Omitted fields keep their values; null clears a field. */
export type UpdateAlternativeGroupInput = {
  /** Alternative names and abbreviations. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The sources for its properties. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** A description in one or two sentences. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The version last seen by the caller. The change fails with CONFLICT if the group has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Identifiers of the same entity in other systems. */
  externalIds?: InputMaybe<Array<ExternalIdInput>>;
  /** The id, `group:<slug>`. */
  id: Scalars['ID']['input'];
  /** The preferred name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The name, description and aliases in other languages. Replaces all existing translations. */
  translations?: InputMaybe<Array<TranslationInput>>;
};

/** Changes to an area. Omitted fields keep their values; null clears a field. */
export type UpdateAreaInput = {
  /** Alternative names and abbreviations. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The sources for its properties. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** A description in one or two sentences. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The version last seen by the caller. The change fails with CONFLICT if the area has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Identifiers of the same entity in other systems. */
  externalIds?: InputMaybe<Array<ExternalIdInput>>;
  /** The id, `area:<slug>`. */
  id: Scalars['ID']['input'];
  /** Its importance in the words of the source. */
  importance?: InputMaybe<Scalars['String']['input']>;
  /** The preferred name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The name, description and aliases in other languages. Replaces all existing translations. */
  translations?: InputMaybe<Array<TranslationInput>>;
};

/** Changes to a level. Omitted fields keep their values; null clears a field. */
export type UpdateLevelInput = {
  /** Alternative names and abbreviations. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The sources for its properties. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** A description in one or two sentences. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The version last seen by the caller. The change fails with CONFLICT if the level has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Identifiers of the same entity in other systems. */
  externalIds?: InputMaybe<Array<ExternalIdInput>>;
  /** The id, `level:<slug>`. */
  id: Scalars['ID']['input'];
  /** The preferred name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The rank among the levels, starting at 1 for the lowest. */
  rank?: InputMaybe<Scalars['Int']['input']>;
  /** The name, description and aliases in other languages. Replaces all existing translations. */
  translations?: InputMaybe<Array<TranslationInput>>;
};

/** Changes to a resource. Omitted fields keep their values; null clears a field. */
export type UpdateResourceInput = {
  /** Alternative names and abbreviations. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The author. */
  author?: InputMaybe<Scalars['String']['input']>;
  /** The sources for its properties. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** A description in one or two sentences. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The version last seen by the caller. The change fails with CONFLICT if the resource has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Identifiers of the same entity in other systems. */
  externalIds?: InputMaybe<Array<ExternalIdInput>>;
  /** The id, `resource:<slug>`. */
  id: Scalars['ID']['input'];
  /** The preferred name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The kind of resource. */
  resourceKind?: InputMaybe<ResourceKind>;
  /** Whether it is in use. */
  status?: InputMaybe<Status>;
  /** The name, description and aliases in other languages. Replaces all existing translations. */
  translations?: InputMaybe<Array<TranslationInput>>;
  /** The address of the resource. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** Changes to a role. Omitted fields keep their values; null clears a field. */
export type UpdateRoleInput = {
  /** Alternative names and abbreviations. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The sources for its properties. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** A description in one or two sentences. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The version last seen by the caller. The change fails with CONFLICT if the role has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Identifiers of the same entity in other systems. */
  externalIds?: InputMaybe<Array<ExternalIdInput>>;
  /** The id, `role:<slug>`. */
  id: Scalars['ID']['input'];
  /** The preferred name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The responsibilities of the job. */
  responsibilities?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The name, description and aliases in other languages. Replaces all existing translations. */
  translations?: InputMaybe<Array<TranslationInput>>;
};

/** Changes to a skill. Omitted fields keep their values; null clears a field. */
export type UpdateSkillInput = {
  /** Alternative names and abbreviations. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The sources for its properties. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** A description in one or two sentences. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The version last seen by the caller. The change fails with CONFLICT if the skill has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Identifiers of the same entity in other systems. */
  externalIds?: InputMaybe<Array<ExternalIdInput>>;
  /** Practice after the basics are learned. */
  furtherPractice?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Ways to learn it, in the recommended order. */
  howToLearn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The id, `skill:<slug>`. */
  id: Scalars['ID']['input'];
  /** The kind of a skill. */
  kind?: InputMaybe<SkillKind>;
  /** The time to learn it, in calendar months at 10 hours a week. */
  learningTime?: InputMaybe<MonthRangeInput>;
  /** Whether a source states the learning time or it is inferred. */
  learningTimeBasis?: InputMaybe<Basis>;
  /** The reason for an inferred learning time. Required if it is INFERRED. */
  learningTimeRationale?: InputMaybe<Scalars['String']['input']>;
  /** The place in a source whose stated time several skills share; the learning time is a part of it, and is INFERRED. */
  learningTimeShareOf?: InputMaybe<CitationInput>;
  /** The preferred name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** How widely it is used, according to a source. */
  reuseLevel?: InputMaybe<ReuseLevel>;
  /** Whether a source calls it knowledge or a skill. */
  skillType?: InputMaybe<SkillType>;
  /** Whether it is in use. */
  status?: InputMaybe<Status>;
  /** The name, description and aliases in other languages. Replaces all existing translations. */
  translations?: InputMaybe<Array<TranslationInput>>;
};

/** Changes to a source. Omitted fields keep their values; null clears a field. */
export type UpdateSourceInput = {
  /** The id, `source:<slug>`. */
  id: Scalars['ID']['input'];
  /** The licence that the document is published under. */
  licence?: InputMaybe<Scalars['String']['input']>;
  /** The document's title. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The address of the document. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** Changes to a task. Omitted fields keep their values; null clears a field. */
export type UpdateTaskInput = {
  /** Alternative names and abbreviations. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The sources for its properties. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** A description in one or two sentences. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The version last seen by the caller. The change fails with CONFLICT if the task has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Identifiers of the same entity in other systems. */
  externalIds?: InputMaybe<Array<ExternalIdInput>>;
  /** The id, `task:<slug>`. */
  id: Scalars['ID']['input'];
  /** The preferred name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The name, description and aliases in other languages. Replaces all existing translations. */
  translations?: InputMaybe<Array<TranslationInput>>;
};

/** Changes to a technology. Omitted fields keep their values; null clears a field. */
export type UpdateTechnologyInput = {
  /** Alternative names and abbreviations. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The category. */
  category?: InputMaybe<TechnologyCategory>;
  /** The sources for its properties. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** A description in one or two sentences. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The version last seen by the caller. The change fails with CONFLICT if the technology has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Identifiers of the same entity in other systems. */
  externalIds?: InputMaybe<Array<ExternalIdInput>>;
  /** Whether a source reports it as frequent in job postings. */
  hot?: InputMaybe<Scalars['Boolean']['input']>;
  /** The id, `technology:<slug>`. */
  id: Scalars['ID']['input'];
  /** The preferred name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is in use. */
  status?: InputMaybe<Status>;
  /** The name, description and aliases in other languages. Replaces all existing translations. */
  translations?: InputMaybe<Array<TranslationInput>>;
  /** The home page. Null if unknown. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** Changes to a track. Omitted fields keep their values; null clears a field. */
export type UpdateTrackInput = {
  /** Alternative names and abbreviations. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The sources for its properties. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** A description in one or two sentences. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The version last seen by the caller. The change fails with CONFLICT if the track has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Identifiers of the same entity in other systems. */
  externalIds?: InputMaybe<Array<ExternalIdInput>>;
  /** The id, `track:<slug>`. */
  id: Scalars['ID']['input'];
  /** The preferred name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The name, description and aliases in other languages. Replaces all existing translations. */
  translations?: InputMaybe<Array<TranslationInput>>;
};

/** The caller, as its credentials say. */
export type Viewer = {
  __typename?: 'Viewer';
  /** The id, as the history records it: `jwt:<subject>` or `key:<name>`. */
  id: Scalars['ID']['output'];
  /** The role. */
  role: AccessRole;
};

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo,
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  obj: T,
  context: TContext,
  info: GraphQLResolveInfo,
) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Entity:
    | AlternativeGroupMapper
    | AreaMapper
    | LevelMapper
    | ResourceMapper
    | RoleMapper
    | SkillMapper
    | TaskMapper
    | TechnologyMapper
    | TrackMapper;
  Node:
    | AlternativeGroupMapper
    | AreaMapper
    | LevelMapper
    | ResourceMapper
    | RoleMapper
    | SkillMapper
    | SourceMapper
    | TaskMapper
    | TechnologyMapper
    | TrackMapper;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessRole: ResolverTypeWrapper<'READER' | 'CONTRIBUTOR' | 'CURATOR' | 'ADMIN'>;
  AlongsideSkill: ResolverTypeWrapper<AlongsideSkillMapper>;
  AlternativeGroup: ResolverTypeWrapper<AlternativeGroupMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Area: ResolverTypeWrapper<AreaMapper>;
  Assumption: ResolverTypeWrapper<AssumptionMapper>;
  AssumptionKind: ResolverTypeWrapper<'ALTERNATIVES' | 'PREFERRED_NEED'>;
  Basis: ResolverTypeWrapper<'STATED' | 'INFERRED'>;
  CacheControlScope: ResolverTypeWrapper<'PUBLIC' | 'PRIVATE'>;
  Change: ResolverTypeWrapper<Omit<Change, 'items'> & { items?: Maybe<Array<ResolversTypes['ChangeItem']>> }>;
  ChangeAction: ResolverTypeWrapper<'CREATED' | 'CHANGED' | 'DELETED' | 'MERGED'>;
  ChangeConnection: ResolverTypeWrapper<
    Omit<ChangeConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['ChangeEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  ChangeCounts: ResolverTypeWrapper<ChangeCounts>;
  ChangeEdge: ResolverTypeWrapper<ChangeEdgeMapper>;
  ChangeInput: ChangeInput;
  ChangeItem: ResolverTypeWrapper<
    Omit<ChangeItem, 'action' | 'edge'> & {
      action: ResolversTypes['ChangeAction'];
      edge?: Maybe<ResolversTypes['EdgeKey']>;
    }
  >;
  ChangeReference: ChangeReference;
  ChangeResult: ResolverTypeWrapper<ChangeResultMapper>;
  Citation: ResolverTypeWrapper<CitationMapper>;
  CitationInput: CitationInput;
  CitingEntityConnection: ResolverTypeWrapper<
    Omit<CitingEntityConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['CitingEntityEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  CitingEntityEdge: ResolverTypeWrapper<CitingEntityEdgeMapper>;
  ClosureConnection: ResolverTypeWrapper<ClosureConnectionMapper>;
  ClosureEdge: ResolverTypeWrapper<ClosureEdgeMapper>;
  CreateAlternativeGroupInput: CreateAlternativeGroupInput;
  CreateAreaInput: CreateAreaInput;
  CreateLevelInput: CreateLevelInput;
  CreateResourceInput: CreateResourceInput;
  CreateRoleInput: CreateRoleInput;
  CreateSkillInput: CreateSkillInput;
  CreateSourceInput: CreateSourceInput;
  CreateTaskInput: CreateTaskInput;
  CreateTechnologyInput: CreateTechnologyInput;
  CreateTrackInput: CreateTrackInput;
  DatasetCount: ResolverTypeWrapper<DatasetCount>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeleteInput: DeleteInput;
  DiagramFormat: ResolverTypeWrapper<'MERMAID' | 'DOT'>;
  EdgeKey: ResolverTypeWrapper<Omit<EdgeKey, 'kind'> & { kind: ResolversTypes['EdgeKind'] }>;
  EdgeKind: ResolverTypeWrapper<
    | 'REQUIRES'
    | 'USES'
    | 'AT_LEVEL'
    | 'NEXT'
    | 'NEEDS'
    | 'LEADS_TO'
    | 'RELATED_TO'
    | 'IN_AREA'
    | 'PART_OF'
    | 'IN_TRACK'
    | 'EXERCISES'
    | 'TEACHES'
    | 'HAS_MEMBER'
    | 'REPLACED_BY'
    | 'MATCHES'
  >;
  EmbeddingsInfo: ResolverTypeWrapper<EmbeddingsInfo>;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  EntityCount: ResolverTypeWrapper<Omit<EntityCount, 'kind'> & { kind: ResolversTypes['EntityKind'] }>;
  EntityKind: ResolverTypeWrapper<
    'SKILL' | 'TECHNOLOGY' | 'ROLE' | 'LEVEL' | 'AREA' | 'TRACK' | 'TASK' | 'RESOURCE' | 'ALTERNATIVE_GROUP'
  >;
  EvidenceCount: ResolverTypeWrapper<Omit<EvidenceCount, 'kind'> & { kind: ResolversTypes['EdgeKind'] }>;
  ExternalId: ResolverTypeWrapper<Omit<ExternalId, 'relation'> & { relation?: Maybe<ResolversTypes['MatchRelation']> }>;
  ExternalIdFilter: ExternalIdFilter;
  ExternalIdInput: ExternalIdInput;
  Facet: ResolverTypeWrapper<FacetMapper>;
  GraphEdge: ResolverTypeWrapper<GraphEdgeMapper>;
  GraphEdgeConnection: ResolverTypeWrapper<GraphEdgeConnectionMapper>;
  GraphEdgeEdge: ResolverTypeWrapper<GraphEdgeEdgeMapper>;
  GraphInfo: ResolverTypeWrapper<GraphInfoMapper>;
  Hop: ResolverTypeWrapper<HopMapper>;
  Importance: ResolverTypeWrapper<'ESSENTIAL' | 'PREFERRED'>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  KnownAt: KnownAt;
  KnownReason: ResolverTypeWrapper<
    | 'NAMED_AT_LEVEL'
    | 'NAMED'
    | 'TECHNOLOGY'
    | 'TEXT'
    | 'ROLE'
    | 'LEVEL'
    | 'AREA'
    | 'TRACK'
    | 'ASSUMPTION'
    | 'PREREQUISITE'
  >;
  LearningPath: ResolverTypeWrapper<LearningPathMapper>;
  LearningPathInput: LearningPathInput;
  Level: ResolverTypeWrapper<LevelMapper>;
  MatchConnection: ResolverTypeWrapper<
    Omit<MatchConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['MatchEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  MatchEdge: ResolverTypeWrapper<MatchEdgeMapper>;
  MatchReason: ResolverTypeWrapper<'IDENTIFIER' | 'NAME' | 'ALIAS' | 'WORD_FORM' | 'MISSPELLING' | 'PART'>;
  MatchRelation: ResolverTypeWrapper<'EXACT' | 'CLOSE' | 'BROAD' | 'NARROW'>;
  Mention: ResolverTypeWrapper<
    Omit<Mention, 'alternatives' | 'entity' | 'reason'> & {
      alternatives: Array<ResolversTypes['Entity']>;
      entity: ResolversTypes['Entity'];
      reason: ResolversTypes['MentionReason'];
    }
  >;
  MentionReason: ResolverTypeWrapper<'NAME' | 'ALIAS' | 'WORD_FORM' | 'CONTEXT' | 'MEANING'>;
  MentionedEntity: ResolverTypeWrapper<
    Omit<MentionedEntity, 'entity' | 'mentions'> & {
      entity: ResolversTypes['Entity'];
      mentions: Array<ResolversTypes['Mention']>;
    }
  >;
  MergeInput: MergeInput;
  MonthRange: ResolverTypeWrapper<MonthRange>;
  MonthRangeInput: MonthRangeInput;
  MonthsFilter: MonthsFilter;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameMatch: ResolverTypeWrapper<NameMatchMapper>;
  NextSkills: ResolverTypeWrapper<
    Omit<NextSkills, 'alongside' | 'assumptions' | 'recommendations' | 'unfollowed'> & {
      alongside: Array<ResolversTypes['SkillRecommendation']>;
      assumptions: Array<ResolversTypes['Assumption']>;
      recommendations: Array<ResolversTypes['SkillRecommendation']>;
      unfollowed: Array<ResolversTypes['UnfollowedPreference']>;
    }
  >;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NonNegativeFloat: ResolverTypeWrapper<Scalars['NonNegativeFloat']['output']>;
  NonNegativeInt: ResolverTypeWrapper<Scalars['NonNegativeInt']['output']>;
  OrderDirection: ResolverTypeWrapper<'ASC' | 'DESC'>;
  PageInfo: ResolverTypeWrapper<PageInfoMapper>;
  PathChoice: ResolverTypeWrapper<PathChoiceMapper>;
  PathMilestone: ResolverTypeWrapper<PathMilestoneMapper>;
  PathOption: ResolverTypeWrapper<PathOptionMapper>;
  PathStage: ResolverTypeWrapper<Omit<PathStage, 'steps'> & { steps: Array<ResolversTypes['PathStep']> }>;
  PathStep: ResolverTypeWrapper<PathStepMapper>;
  PositiveInt: ResolverTypeWrapper<Scalars['PositiveInt']['output']>;
  PrerequisiteConnection: ResolverTypeWrapper<
    Omit<PrerequisiteConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['PrerequisiteEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  PrerequisiteEdge: ResolverTypeWrapper<PrerequisiteEdgeMapper>;
  PrerequisiteGroup: ResolverTypeWrapper<
    Omit<PrerequisiteGroup, 'options' | 'strength'> & {
      options: Array<ResolversTypes['PrerequisiteEdge']>;
      strength: ResolversTypes['PrerequisiteStrength'];
    }
  >;
  PrerequisiteStrength: ResolverTypeWrapper<'REQUIRED' | 'RECOMMENDED'>;
  Problem: ResolverTypeWrapper<
    Omit<Problem, 'edges' | 'rule'> & { edges: Array<ResolversTypes['EdgeKey']>; rule: ResolversTypes['ProblemRule'] }
  >;
  ProblemConnection: ResolverTypeWrapper<
    Omit<ProblemConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['ProblemEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  ProblemEdge: ResolverTypeWrapper<ProblemEdgeMapper>;
  ProblemRule: ResolverTypeWrapper<
    | 'CYCLE'
    | 'SELF_EDGE'
    | 'UNREACHABLE_ROLE'
    | 'MISSING_SOURCE'
    | 'LEVEL_ORDER'
    | 'ALTERNATIVE_GROUP'
    | 'INHERITED_NEED'
    | 'REDUNDANT_PREREQUISITE'
    | 'DUPLICATE_NAME'
    | 'ORPHAN'
    | 'MISSING_LEVEL'
    | 'UNCITED_CLAIM'
    | 'MISSING_RATIONALE'
    | 'MATCH_CANDIDATE'
  >;
  Profile: ResolverTypeWrapper<ProfileMapper>;
  ProfileAnswer: ResolverTypeWrapper<ProfileAnswerMapper>;
  ProfileInput: ProfileInput;
  ProfileKnownAt: ResolverTypeWrapper<ProfileKnownAt>;
  ProfileQuestion: ResolverTypeWrapper<ProfileQuestionMapper>;
  ProfileQuestionKind: ResolverTypeWrapper<'ASSUMPTION' | 'TECHNOLOGY' | 'ALTERNATIVES' | 'SKILL' | 'PREFERRED_NEED'>;
  ProfileQuestions: ResolverTypeWrapper<
    Omit<ProfileQuestions, 'questions'> & { questions: Array<ResolversTypes['ProfileQuestion']> }
  >;
  ProfileSkillConnection: ResolverTypeWrapper<
    Omit<ProfileSkillConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['ProfileSkillEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  ProfileSkillEdge: ResolverTypeWrapper<ProfileSkillEdgeMapper>;
  Proposal: ResolverTypeWrapper<
    Omit<Proposal, 'items' | 'status'> & {
      items: Array<ResolversTypes['ProposalItem']>;
      status: ResolversTypes['ProposalStatus'];
    }
  >;
  ProposalConnection: ResolverTypeWrapper<
    Omit<ProposalConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['ProposalEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  ProposalEdge: ResolverTypeWrapper<ProposalEdgeMapper>;
  ProposalFilter: ProposalFilter;
  ProposalItem: ResolverTypeWrapper<
    Omit<ProposalItem, 'action' | 'decision' | 'edge'> & {
      action: ResolversTypes['ChangeAction'];
      decision?: Maybe<ResolversTypes['ReviewDecision']>;
      edge?: Maybe<ResolversTypes['EdgeKey']>;
    }
  >;
  ProposalStatus: ResolverTypeWrapper<'OPEN' | 'ACCEPTED' | 'REJECTED'>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Readiness: ResolverTypeWrapper<ReadinessMapper>;
  ReadinessStatus: ResolverTypeWrapper<'KNOWN' | 'READY' | 'LOCKED'>;
  RelatedRoleConnection: ResolverTypeWrapper<
    Omit<RelatedRoleConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['RelatedRoleEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  RelatedRoleEdge: ResolverTypeWrapper<RelatedRoleEdgeMapper>;
  RelatedSkillConnection: ResolverTypeWrapper<RelatedSkillConnectionMapper>;
  RelatedSkillEdge: ResolverTypeWrapper<RelatedSkillEdgeMapper>;
  RelationReason: ResolverTypeWrapper<RelationReasonMapper>;
  RelationReasonKind: ResolverTypeWrapper<
    | 'ALTERNATIVE'
    | 'SHARED_TECHNOLOGY'
    | 'COMMON_PREREQUISITE'
    | 'COMMON_DEPENDENT'
    | 'PREREQUISITE'
    | 'DEPENDENT'
    | 'SAME_ROLE'
    | 'SAME_AREA'
    | 'GRAPH_PROXIMITY'
    | 'SIMILAR_MEANING'
  >;
  RemoveEdgeInput: RemoveEdgeInput;
  ResolvedName: ResolverTypeWrapper<ResolvedNameMapper>;
  Resource: ResolverTypeWrapper<ResourceMapper>;
  ResourceKind: ResolverTypeWrapper<'BOOK' | 'PRACTICE_PLATFORM' | 'NEWS'>;
  ReuseLevel: ResolverTypeWrapper<'TRANSVERSAL' | 'CROSS_SECTOR' | 'SECTOR_SPECIFIC' | 'OCCUPATION_SPECIFIC'>;
  ReviewDecision: ResolverTypeWrapper<'ACCEPT' | 'REJECT'>;
  Role: ResolverTypeWrapper<RoleMapper>;
  RoleConnection: ResolverTypeWrapper<RoleConnectionMapper>;
  RoleEdge: ResolverTypeWrapper<RoleEdgeMapper>;
  RoleMatchConnection: ResolverTypeWrapper<
    Omit<RoleMatchConnection, 'assumptions' | 'edges' | 'pageInfo'> & {
      assumptions: Array<ResolversTypes['Assumption']>;
      edges: Array<ResolversTypes['RoleMatchEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  RoleMatchEdge: ResolverTypeWrapper<RoleMatchEdgeMapper>;
  RoleNeedConnection: ResolverTypeWrapper<
    Omit<RoleNeedConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['RoleNeedEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  RoleNeedEdge: ResolverTypeWrapper<RoleNeedEdgeMapper>;
  RoleOrder: ResolverTypeWrapper<'NAME' | 'NEEDS'>;
  RoleTechnologyConnection: ResolverTypeWrapper<
    Omit<RoleTechnologyConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['RoleTechnologyEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  RoleTechnologyEdge: ResolverTypeWrapper<RoleTechnologyEdgeMapper>;
  SearchConnection: ResolverTypeWrapper<
    Omit<SearchConnection, 'edges' | 'mode' | 'pageInfo'> & {
      edges: Array<ResolversTypes['SearchEdge']>;
      mode: ResolversTypes['SearchMode'];
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  SearchEdge: ResolverTypeWrapper<SearchEdgeMapper>;
  SearchMode: ResolverTypeWrapper<'WORDS' | 'MEANING' | 'BOTH'>;
  SearchSignal: ResolverTypeWrapper<'WORDS' | 'MEANING'>;
  SetAreaInput: SetAreaInput;
  SetExerciseInput: SetExerciseInput;
  SetLeadsToInput: SetLeadsToInput;
  SetLevelInput: SetLevelInput;
  SetMatchInput: SetMatchInput;
  SetMemberInput: SetMemberInput;
  SetNeedInput: SetNeedInput;
  SetNextLevelInput: SetNextLevelInput;
  SetPartOfInput: SetPartOfInput;
  SetPrerequisiteInput: SetPrerequisiteInput;
  SetReplacementInput: SetReplacementInput;
  SetStatedRelationInput: SetStatedRelationInput;
  SetTeachingInput: SetTeachingInput;
  SetTechnologyUseInput: SetTechnologyUseInput;
  SetTrackInput: SetTrackInput;
  Skill: ResolverTypeWrapper<SkillMapper>;
  SkillConnection: ResolverTypeWrapper<SkillConnectionMapper>;
  SkillEdge: ResolverTypeWrapper<SkillEdgeMapper>;
  SkillFilter: SkillFilter;
  SkillGap: ResolverTypeWrapper<SkillGapMapper>;
  SkillKind: ResolverTypeWrapper<'TECHNICAL' | 'PROFESSIONAL' | 'SOFT'>;
  SkillNeed: ResolverTypeWrapper<SkillNeedMapper>;
  SkillNeedConnection: ResolverTypeWrapper<
    Omit<SkillNeedConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['SkillNeedEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  SkillNeedEdge: ResolverTypeWrapper<SkillNeedEdgeMapper>;
  SkillOrder: SkillOrder;
  SkillOrderField: ResolverTypeWrapper<'NAME' | 'LEVEL' | 'LEARNING_TIME' | 'NEEDS' | 'VERSION'>;
  SkillRecommendation: ResolverTypeWrapper<SkillRecommendationMapper>;
  SkillType: ResolverTypeWrapper<'KNOWLEDGE' | 'SKILL'>;
  SkillUseConnection: ResolverTypeWrapper<
    Omit<SkillUseConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['SkillUseEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  SkillUseEdge: ResolverTypeWrapper<SkillUseEdgeMapper>;
  SkillsInText: ResolverTypeWrapper<
    Omit<SkillsInText, 'entities' | 'mentions'> & {
      entities: Array<ResolversTypes['MentionedEntity']>;
      mentions: Array<ResolversTypes['Mention']>;
    }
  >;
  Source: ResolverTypeWrapper<SourceMapper>;
  SourceUse: ResolverTypeWrapper<SourceUseMapper>;
  StatedRelationConnection: ResolverTypeWrapper<
    Omit<StatedRelationConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['StatedRelationEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  StatedRelationEdge: ResolverTypeWrapper<StatedRelationEdgeMapper>;
  Status: ResolverTypeWrapper<'ACTIVE' | 'EMERGING' | 'DEPRECATED' | 'DISCONTINUED'>;
  StoredNode: ResolverTypeWrapper<StoredNode>;
  Subgraph: ResolverTypeWrapper<SubgraphMapper>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Task: ResolverTypeWrapper<TaskMapper>;
  Technology: ResolverTypeWrapper<TechnologyMapper>;
  TechnologyAlternativeConnection: ResolverTypeWrapper<
    Omit<TechnologyAlternativeConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['TechnologyAlternativeEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  TechnologyAlternativeEdge: ResolverTypeWrapper<TechnologyAlternativeEdgeMapper>;
  TechnologyCategory: ResolverTypeWrapper<
    | 'LANGUAGE'
    | 'RUNTIME'
    | 'FRAMEWORK'
    | 'LIBRARY'
    | 'RELATIONAL_DATABASE'
    | 'NOSQL_DATABASE'
    | 'DATABASE_TOOL'
    | 'MESSAGE_BROKER'
    | 'STREAM_PROCESSING'
    | 'CACHE'
    | 'CLOUD_PLATFORM'
    | 'SERVERLESS'
    | 'CONTAINER'
    | 'ORCHESTRATION'
    | 'SERVICE_MESH'
    | 'API_STYLE'
    | 'API_GATEWAY'
    | 'API_TOOL'
    | 'WEB_SERVER'
    | 'VERSION_CONTROL'
    | 'CI_CD'
    | 'INFRASTRUCTURE_AS_CODE'
    | 'TESTING'
    | 'SECURITY'
    | 'PROTOCOL'
    | 'SERVICE_DISCOVERY'
    | 'STANDARD'
    | 'FRONTEND'
    | 'OTHER'
  >;
  TechnologyConnection: ResolverTypeWrapper<TechnologyConnectionMapper>;
  TechnologyEdge: ResolverTypeWrapper<TechnologyEdgeMapper>;
  TechnologyFilter: TechnologyFilter;
  TechnologyUseConnection: ResolverTypeWrapper<
    Omit<TechnologyUseConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['TechnologyUseEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  TechnologyUseEdge: ResolverTypeWrapper<TechnologyUseEdgeMapper>;
  TechnologyUsedWithConnection: ResolverTypeWrapper<
    Omit<TechnologyUsedWithConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['TechnologyUsedWithEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  TechnologyUsedWithEdge: ResolverTypeWrapper<TechnologyUsedWithEdgeMapper>;
  Track: ResolverTypeWrapper<TrackMapper>;
  Translation: ResolverTypeWrapper<Translation>;
  TranslationInput: TranslationInput;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UnfollowedPreference: ResolverTypeWrapper<UnfollowedPreferenceMapper>;
  UnfollowedReason: ResolverTypeWrapper<'NOT_ON_PATH' | 'ALREADY_MET' | 'NOT_DERIVABLE' | 'REQUIRED_OTHERWISE'>;
  UpdateAlternativeGroupInput: UpdateAlternativeGroupInput;
  UpdateAreaInput: UpdateAreaInput;
  UpdateLevelInput: UpdateLevelInput;
  UpdateResourceInput: UpdateResourceInput;
  UpdateRoleInput: UpdateRoleInput;
  UpdateSkillInput: UpdateSkillInput;
  UpdateSourceInput: UpdateSourceInput;
  UpdateTaskInput: UpdateTaskInput;
  UpdateTechnologyInput: UpdateTechnologyInput;
  UpdateTrackInput: UpdateTrackInput;
  Viewer: ResolverTypeWrapper<Omit<Viewer, 'role'> & { role: ResolversTypes['AccessRole'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AlongsideSkill: AlongsideSkillMapper;
  AlternativeGroup: AlternativeGroupMapper;
  ID: Scalars['ID']['output'];
  Area: AreaMapper;
  Assumption: AssumptionMapper;
  Change: Omit<Change, 'items'> & { items?: Maybe<Array<ResolversParentTypes['ChangeItem']>> };
  ChangeConnection: Omit<ChangeConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['ChangeEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  ChangeCounts: ChangeCounts;
  ChangeEdge: ChangeEdgeMapper;
  ChangeInput: ChangeInput;
  ChangeItem: Omit<ChangeItem, 'edge'> & { edge?: Maybe<ResolversParentTypes['EdgeKey']> };
  ChangeReference: ChangeReference;
  ChangeResult: ChangeResultMapper;
  Citation: CitationMapper;
  CitationInput: CitationInput;
  CitingEntityConnection: Omit<CitingEntityConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['CitingEntityEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  CitingEntityEdge: CitingEntityEdgeMapper;
  ClosureConnection: ClosureConnectionMapper;
  ClosureEdge: ClosureEdgeMapper;
  CreateAlternativeGroupInput: CreateAlternativeGroupInput;
  CreateAreaInput: CreateAreaInput;
  CreateLevelInput: CreateLevelInput;
  CreateResourceInput: CreateResourceInput;
  CreateRoleInput: CreateRoleInput;
  CreateSkillInput: CreateSkillInput;
  CreateSourceInput: CreateSourceInput;
  CreateTaskInput: CreateTaskInput;
  CreateTechnologyInput: CreateTechnologyInput;
  CreateTrackInput: CreateTrackInput;
  DatasetCount: DatasetCount;
  DateTime: Scalars['DateTime']['output'];
  DeleteInput: DeleteInput;
  EdgeKey: EdgeKey;
  EmbeddingsInfo: EmbeddingsInfo;
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  EntityCount: EntityCount;
  EvidenceCount: EvidenceCount;
  ExternalId: ExternalId;
  ExternalIdFilter: ExternalIdFilter;
  ExternalIdInput: ExternalIdInput;
  Facet: FacetMapper;
  GraphEdge: GraphEdgeMapper;
  GraphEdgeConnection: GraphEdgeConnectionMapper;
  GraphEdgeEdge: GraphEdgeEdgeMapper;
  GraphInfo: GraphInfoMapper;
  Hop: HopMapper;
  JSON: Scalars['JSON']['output'];
  KnownAt: KnownAt;
  LearningPath: LearningPathMapper;
  LearningPathInput: LearningPathInput;
  Level: LevelMapper;
  MatchConnection: Omit<MatchConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['MatchEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  MatchEdge: MatchEdgeMapper;
  Mention: Omit<Mention, 'alternatives' | 'entity'> & {
    alternatives: Array<ResolversParentTypes['Entity']>;
    entity: ResolversParentTypes['Entity'];
  };
  MentionedEntity: Omit<MentionedEntity, 'entity' | 'mentions'> & {
    entity: ResolversParentTypes['Entity'];
    mentions: Array<ResolversParentTypes['Mention']>;
  };
  MergeInput: MergeInput;
  MonthRange: MonthRange;
  MonthRangeInput: MonthRangeInput;
  MonthsFilter: MonthsFilter;
  Mutation: Record<PropertyKey, never>;
  NameMatch: NameMatchMapper;
  NextSkills: Omit<NextSkills, 'alongside' | 'assumptions' | 'recommendations' | 'unfollowed'> & {
    alongside: Array<ResolversParentTypes['SkillRecommendation']>;
    assumptions: Array<ResolversParentTypes['Assumption']>;
    recommendations: Array<ResolversParentTypes['SkillRecommendation']>;
    unfollowed: Array<ResolversParentTypes['UnfollowedPreference']>;
  };
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NonNegativeFloat: Scalars['NonNegativeFloat']['output'];
  NonNegativeInt: Scalars['NonNegativeInt']['output'];
  PageInfo: PageInfoMapper;
  PathChoice: PathChoiceMapper;
  PathMilestone: PathMilestoneMapper;
  PathOption: PathOptionMapper;
  PathStage: Omit<PathStage, 'steps'> & { steps: Array<ResolversParentTypes['PathStep']> };
  PathStep: PathStepMapper;
  PositiveInt: Scalars['PositiveInt']['output'];
  PrerequisiteConnection: Omit<PrerequisiteConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['PrerequisiteEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  PrerequisiteEdge: PrerequisiteEdgeMapper;
  PrerequisiteGroup: Omit<PrerequisiteGroup, 'options'> & { options: Array<ResolversParentTypes['PrerequisiteEdge']> };
  Problem: Omit<Problem, 'edges'> & { edges: Array<ResolversParentTypes['EdgeKey']> };
  ProblemConnection: Omit<ProblemConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['ProblemEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  ProblemEdge: ProblemEdgeMapper;
  Profile: ProfileMapper;
  ProfileAnswer: ProfileAnswerMapper;
  ProfileInput: ProfileInput;
  ProfileKnownAt: ProfileKnownAt;
  ProfileQuestion: ProfileQuestionMapper;
  ProfileQuestions: Omit<ProfileQuestions, 'questions'> & { questions: Array<ResolversParentTypes['ProfileQuestion']> };
  ProfileSkillConnection: Omit<ProfileSkillConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['ProfileSkillEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  ProfileSkillEdge: ProfileSkillEdgeMapper;
  Proposal: Omit<Proposal, 'items'> & { items: Array<ResolversParentTypes['ProposalItem']> };
  ProposalConnection: Omit<ProposalConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['ProposalEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  ProposalEdge: ProposalEdgeMapper;
  ProposalFilter: ProposalFilter;
  ProposalItem: Omit<ProposalItem, 'edge'> & { edge?: Maybe<ResolversParentTypes['EdgeKey']> };
  Query: Record<PropertyKey, never>;
  Readiness: ReadinessMapper;
  RelatedRoleConnection: Omit<RelatedRoleConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['RelatedRoleEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  RelatedRoleEdge: RelatedRoleEdgeMapper;
  RelatedSkillConnection: RelatedSkillConnectionMapper;
  RelatedSkillEdge: RelatedSkillEdgeMapper;
  RelationReason: RelationReasonMapper;
  RemoveEdgeInput: RemoveEdgeInput;
  ResolvedName: ResolvedNameMapper;
  Resource: ResourceMapper;
  Role: RoleMapper;
  RoleConnection: RoleConnectionMapper;
  RoleEdge: RoleEdgeMapper;
  RoleMatchConnection: Omit<RoleMatchConnection, 'assumptions' | 'edges' | 'pageInfo'> & {
    assumptions: Array<ResolversParentTypes['Assumption']>;
    edges: Array<ResolversParentTypes['RoleMatchEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  RoleMatchEdge: RoleMatchEdgeMapper;
  RoleNeedConnection: Omit<RoleNeedConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['RoleNeedEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  RoleNeedEdge: RoleNeedEdgeMapper;
  RoleTechnologyConnection: Omit<RoleTechnologyConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['RoleTechnologyEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  RoleTechnologyEdge: RoleTechnologyEdgeMapper;
  SearchConnection: Omit<SearchConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['SearchEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  SearchEdge: SearchEdgeMapper;
  SetAreaInput: SetAreaInput;
  SetExerciseInput: SetExerciseInput;
  SetLeadsToInput: SetLeadsToInput;
  SetLevelInput: SetLevelInput;
  SetMatchInput: SetMatchInput;
  SetMemberInput: SetMemberInput;
  SetNeedInput: SetNeedInput;
  SetNextLevelInput: SetNextLevelInput;
  SetPartOfInput: SetPartOfInput;
  SetPrerequisiteInput: SetPrerequisiteInput;
  SetReplacementInput: SetReplacementInput;
  SetStatedRelationInput: SetStatedRelationInput;
  SetTeachingInput: SetTeachingInput;
  SetTechnologyUseInput: SetTechnologyUseInput;
  SetTrackInput: SetTrackInput;
  Skill: SkillMapper;
  SkillConnection: SkillConnectionMapper;
  SkillEdge: SkillEdgeMapper;
  SkillFilter: SkillFilter;
  SkillGap: SkillGapMapper;
  SkillNeed: SkillNeedMapper;
  SkillNeedConnection: Omit<SkillNeedConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['SkillNeedEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  SkillNeedEdge: SkillNeedEdgeMapper;
  SkillOrder: SkillOrder;
  SkillRecommendation: SkillRecommendationMapper;
  SkillUseConnection: Omit<SkillUseConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['SkillUseEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  SkillUseEdge: SkillUseEdgeMapper;
  SkillsInText: Omit<SkillsInText, 'entities' | 'mentions'> & {
    entities: Array<ResolversParentTypes['MentionedEntity']>;
    mentions: Array<ResolversParentTypes['Mention']>;
  };
  Source: SourceMapper;
  SourceUse: SourceUseMapper;
  StatedRelationConnection: Omit<StatedRelationConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['StatedRelationEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  StatedRelationEdge: StatedRelationEdgeMapper;
  StoredNode: StoredNode;
  Subgraph: SubgraphMapper;
  Subscription: Record<PropertyKey, never>;
  Task: TaskMapper;
  Technology: TechnologyMapper;
  TechnologyAlternativeConnection: Omit<TechnologyAlternativeConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['TechnologyAlternativeEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  TechnologyAlternativeEdge: TechnologyAlternativeEdgeMapper;
  TechnologyConnection: TechnologyConnectionMapper;
  TechnologyEdge: TechnologyEdgeMapper;
  TechnologyFilter: TechnologyFilter;
  TechnologyUseConnection: Omit<TechnologyUseConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['TechnologyUseEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  TechnologyUseEdge: TechnologyUseEdgeMapper;
  TechnologyUsedWithConnection: Omit<TechnologyUsedWithConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['TechnologyUsedWithEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  TechnologyUsedWithEdge: TechnologyUsedWithEdgeMapper;
  Track: TrackMapper;
  Translation: Translation;
  TranslationInput: TranslationInput;
  URL: Scalars['URL']['output'];
  UnfollowedPreference: UnfollowedPreferenceMapper;
  UpdateAlternativeGroupInput: UpdateAlternativeGroupInput;
  UpdateAreaInput: UpdateAreaInput;
  UpdateLevelInput: UpdateLevelInput;
  UpdateResourceInput: UpdateResourceInput;
  UpdateRoleInput: UpdateRoleInput;
  UpdateSkillInput: UpdateSkillInput;
  UpdateSourceInput: UpdateSourceInput;
  UpdateTaskInput: UpdateTaskInput;
  UpdateTechnologyInput: UpdateTechnologyInput;
  UpdateTrackInput: UpdateTrackInput;
  Viewer: Viewer;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  Float: Scalars['Float']['output'];
  String: Scalars['String']['output'];
};

export type accessDirectiveArgs = {
  role: AccessRole;
};

export type accessDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = accessDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type batchedDirectiveArgs = {};

export type batchedDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = batchedDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type cacheControlDirectiveArgs = {
  inheritMaxAge?: Maybe<Scalars['Boolean']['input']>;
  maxAge?: Maybe<Scalars['Int']['input']>;
  scope?: Maybe<CacheControlScope>;
};

export type cacheControlDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = cacheControlDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type constraintDirectiveArgs = {
  exclusiveMin?: Maybe<Scalars['Float']['input']>;
  max?: Maybe<Scalars['Float']['input']>;
  maxLength?: Maybe<Scalars['Int']['input']>;
  min?: Maybe<Scalars['Float']['input']>;
};

export type constraintDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = constraintDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type costDirectiveArgs = {
  weight: Scalars['Int']['input'];
};

export type costDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = costDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type embedsDirectiveArgs = {
  weight: Scalars['Int']['input'];
};

export type embedsDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = embedsDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type listSizeDirectiveArgs = {
  assumedSize?: Maybe<Scalars['Int']['input']>;
  requireOneSlicingArgument?: Maybe<Scalars['Boolean']['input']>;
  sizedFields?: Maybe<Array<Scalars['String']['input']>>;
  slicingArguments?: Maybe<Array<Scalars['String']['input']>>;
};

export type listSizeDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = listSizeDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type scanDirectiveArgs = {
  kind: EntityKind;
  upTo?: Maybe<Scalars['Int']['input']>;
  weight: Scalars['Int']['input'];
};

export type scanDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = scanDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccessRoleResolvers = EnumResolverSignature<
  { ADMIN?: any; CONTRIBUTOR?: any; CURATOR?: any; READER?: any },
  ResolversTypes['AccessRole']
>;

export type AlongsideSkillResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AlongsideSkill'] = ResolversParentTypes['AlongsideSkill'],
> = {
  after?: Resolver<Maybe<ResolversTypes['PathStep']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  isGoal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
};

export type AlternativeGroupResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AlternativeGroup'] = ResolversParentTypes['AlternativeGroup'],
> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, Partial<AlternativeGroupaliasesArgs>>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  curatedFields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<
    Maybe<ResolversTypes['String']>,
    ParentType,
    ContextType,
    Partial<AlternativeGroupdescriptionArgs>
  >;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matches?: Resolver<ResolversTypes['MatchConnection'], ParentType, ContextType, Partial<AlternativeGroupmatchesArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<AlternativeGroupnameArgs>>;
  nameLanguage?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<AlternativeGroupnameLanguageArgs>>;
  neededBy?: Resolver<
    ResolversTypes['RoleNeedConnection'],
    ParentType,
    ContextType,
    Partial<AlternativeGroupneededByArgs>
  >;
  requiredBy?: Resolver<
    ResolversTypes['PrerequisiteConnection'],
    ParentType,
    ContextType,
    Partial<AlternativeGrouprequiredByArgs>
  >;
  skills?: Resolver<ResolversTypes['SkillConnection'], ParentType, ContextType, Partial<AlternativeGroupskillsArgs>>;
  technologies?: Resolver<Array<ResolversTypes['Technology']>, ParentType, ContextType>;
  translations?: Resolver<Array<ResolversTypes['Translation']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AreaResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area'],
> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, Partial<AreaaliasesArgs>>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  curatedFields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<AreadescriptionArgs>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importance?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  matches?: Resolver<ResolversTypes['MatchConnection'], ParentType, ContextType, Partial<AreamatchesArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<AreanameArgs>>;
  nameLanguage?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<AreanameLanguageArgs>>;
  partOf?: Resolver<Array<ResolversTypes['Area']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['Area']>, ParentType, ContextType>;
  skillCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  skills?: Resolver<ResolversTypes['SkillConnection'], ParentType, ContextType, Partial<AreaskillsArgs>>;
  translations?: Resolver<Array<ResolversTypes['Translation']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssumptionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Assumption'] = ResolversParentTypes['Assumption'],
> = {
  because?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  exceptions?: Resolver<Array<ResolversTypes['Skill']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AssumptionKind'], ParentType, ContextType>;
  namedGroup?: Resolver<Maybe<ResolversTypes['AlternativeGroup']>, ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['Skill']>, ParentType, ContextType>;
  taken?: Resolver<Maybe<ResolversTypes['Skill']>, ParentType, ContextType>;
};

export type AssumptionKindResolvers = EnumResolverSignature<
  { ALTERNATIVES?: any; PREFERRED_NEED?: any },
  ResolversTypes['AssumptionKind']
>;

export type BasisResolvers = EnumResolverSignature<{ INFERRED?: any; STATED?: any }, ResolversTypes['Basis']>;

export type CacheControlScopeResolvers = EnumResolverSignature<
  { PRIVATE?: any; PUBLIC?: any },
  ResolversTypes['CacheControlScope']
>;

export type ChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change'],
> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['ChangeCounts'], ParentType, ContextType>;
  import?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  items?: Resolver<Maybe<Array<ResolversTypes['ChangeItem']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ChangeActionResolvers = EnumResolverSignature<
  { CHANGED?: any; CREATED?: any; DELETED?: any; MERGED?: any },
  ResolversTypes['ChangeAction']
>;

export type ChangeConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ChangeCountsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ChangeCounts'] = ResolversParentTypes['ChangeCounts'],
> = {
  changed?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type ChangeItemResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ChangeItem'] = ResolversParentTypes['ChangeItem'],
> = {
  action?: Resolver<ResolversTypes['ChangeAction'], ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  edge?: Resolver<Maybe<ResolversTypes['EdgeKey']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ChangeResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ChangeResult'] = ResolversParentTypes['ChangeResult'],
> = {
  applied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  changeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entities?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['ChangeItem']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type CitationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation'],
> = {
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type CitingEntityConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CitingEntityConnection'] = ResolversParentTypes['CitingEntityConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['CitingEntityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type CitingEntityEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CitingEntityEdge'] = ResolversParentTypes['CitingEntityEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type ClosureConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ClosureConnection'] = ResolversParentTypes['ClosureConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ClosureEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ClosureEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ClosureEdge'] = ResolversParentTypes['ClosureEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['PositiveInt'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['PrerequisiteStrength'], ParentType, ContextType>;
  via?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type DatasetCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DatasetCount'] = ResolversParentTypes['DatasetCount'],
> = {
  edges?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DiagramFormatResolvers = EnumResolverSignature<
  { DOT?: any; MERMAID?: any },
  ResolversTypes['DiagramFormat']
>;

export type EdgeKeyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EdgeKey'] = ResolversParentTypes['EdgeKey'],
> = {
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EdgeKind'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type EdgeKindResolvers = EnumResolverSignature<
  {
    AT_LEVEL?: any;
    EXERCISES?: any;
    HAS_MEMBER?: any;
    IN_AREA?: any;
    IN_TRACK?: any;
    LEADS_TO?: any;
    MATCHES?: any;
    NEEDS?: any;
    NEXT?: any;
    PART_OF?: any;
    RELATED_TO?: any;
    REPLACED_BY?: any;
    REQUIRES?: any;
    TEACHES?: any;
    USES?: any;
  },
  ResolversTypes['EdgeKind']
>;

export type EmbeddingsInfoResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EmbeddingsInfo'] = ResolversParentTypes['EmbeddingsInfo'],
> = {
  indexed?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type EntityResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity'],
> = {
  __resolveType?: TypeResolveFn<
    'AlternativeGroup' | 'Area' | 'Level' | 'Resource' | 'Role' | 'Skill' | 'Task' | 'Technology' | 'Track',
    ParentType,
    ContextType
  >;
};

export type EntityCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EntityCount'] = ResolversParentTypes['EntityCount'],
> = {
  count?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
};

export type EntityKindResolvers = EnumResolverSignature<
  {
    ALTERNATIVE_GROUP?: any;
    AREA?: any;
    LEVEL?: any;
    RESOURCE?: any;
    ROLE?: any;
    SKILL?: any;
    TASK?: any;
    TECHNOLOGY?: any;
    TRACK?: any;
  },
  ResolversTypes['EntityKind']
>;

export type EvidenceCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EvidenceCount'] = ResolversParentTypes['EvidenceCount'],
> = {
  cited?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EdgeKind'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ExternalIdResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ExternalId'] = ResolversParentTypes['ExternalId'],
> = {
  relation?: Resolver<Maybe<ResolversTypes['MatchRelation']>, ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FacetResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet'],
> = {
  count?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type GraphEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GraphEdge'] = ResolversParentTypes['GraphEdge'],
> = {
  alternativeGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importance?: Resolver<Maybe<ResolversTypes['Importance']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EdgeKind'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['MatchRelation']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['PrerequisiteStrength']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type GraphEdgeConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GraphEdgeConnection'] = ResolversParentTypes['GraphEdgeConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['GraphEdgeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type GraphEdgeEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GraphEdgeEdge'] = ResolversParentTypes['GraphEdgeEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GraphEdge'], ParentType, ContextType>;
};

export type GraphInfoResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GraphInfo'] = ResolversParentTypes['GraphInfo'],
> = {
  database?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  datasets?: Resolver<Array<ResolversTypes['DatasetCount']>, ParentType, ContextType>;
  embeddings?: Resolver<Maybe<ResolversTypes['EmbeddingsInfo']>, ParentType, ContextType>;
  entities?: Resolver<Array<ResolversTypes['EntityCount']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['EvidenceCount']>, ParentType, ContextType>;
  graphId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  prerequisites?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  roles?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  skills?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceUse']>, ParentType, ContextType>;
  technologies?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type HopResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop'],
> = {
  forward?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EdgeKind'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type ImportanceResolvers = EnumResolverSignature<
  { ESSENTIAL?: any; PREFERRED?: any },
  ResolversTypes['Importance']
>;

export interface JSONScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type KnownReasonResolvers = EnumResolverSignature<
  {
    AREA?: any;
    ASSUMPTION?: any;
    LEVEL?: any;
    NAMED?: any;
    NAMED_AT_LEVEL?: any;
    PREREQUISITE?: any;
    ROLE?: any;
    TECHNOLOGY?: any;
    TEXT?: any;
    TRACK?: any;
  },
  ResolversTypes['KnownReason']
>;

export type LearningPathResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LearningPath'] = ResolversParentTypes['LearningPath'],
> = {
  alongside?: Resolver<Array<ResolversTypes['AlongsideSkill']>, ParentType, ContextType>;
  alreadyKnown?: Resolver<Array<ResolversTypes['Skill']>, ParentType, ContextType>;
  assumptions?: Resolver<Array<ResolversTypes['Assumption']>, ParentType, ContextType>;
  choices?: Resolver<Array<ResolversTypes['PathChoice']>, ParentType, ContextType>;
  criticalPath?: Resolver<Array<ResolversTypes['Skill']>, ParentType, ContextType>;
  cycles?: Resolver<Array<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  deferred?: Resolver<Array<ResolversTypes['PathStep']>, ParentType, ContextType>;
  diagram?: Resolver<
    ResolversTypes['String'],
    ParentType,
    ContextType,
    RequireFields<LearningPathdiagramArgs, 'format'>
  >;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  goals?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  milestones?: Resolver<Array<ResolversTypes['PathMilestone']>, ParentType, ContextType>;
  stages?: Resolver<Array<ResolversTypes['PathStage']>, ParentType, ContextType>;
  stepCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  totalTime?: Resolver<ResolversTypes['MonthRange'], ParentType, ContextType>;
  unavoidable?: Resolver<Array<ResolversTypes['Skill']>, ParentType, ContextType>;
  unfollowed?: Resolver<Array<ResolversTypes['UnfollowedPreference']>, ParentType, ContextType>;
  wholeTime?: Resolver<ResolversTypes['MonthRange'], ParentType, ContextType>;
};

export type LevelResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Level'] = ResolversParentTypes['Level'],
> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, Partial<LevelaliasesArgs>>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  curatedFields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<LeveldescriptionArgs>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matches?: Resolver<ResolversTypes['MatchConnection'], ParentType, ContextType, Partial<LevelmatchesArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<LevelnameArgs>>;
  nameLanguage?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<LevelnameLanguageArgs>>;
  next?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['PositiveInt'], ParentType, ContextType>;
  skills?: Resolver<ResolversTypes['SkillConnection'], ParentType, ContextType, Partial<LevelskillsArgs>>;
  tasks?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
  translations?: Resolver<Array<ResolversTypes['Translation']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatchConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MatchConnection'] = ResolversParentTypes['MatchConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['MatchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type MatchEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MatchEdge'] = ResolversParentTypes['MatchEdge'],
> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['MatchRelation'], ParentType, ContextType>;
};

export type MatchReasonResolvers = EnumResolverSignature<
  { ALIAS?: any; IDENTIFIER?: any; MISSPELLING?: any; NAME?: any; PART?: any; WORD_FORM?: any },
  ResolversTypes['MatchReason']
>;

export type MatchRelationResolvers = EnumResolverSignature<
  { BROAD?: any; CLOSE?: any; EXACT?: any; NARROW?: any },
  ResolversTypes['MatchRelation']
>;

export type MentionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention'],
> = {
  alternatives?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  negated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['MentionReason'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MentionReasonResolvers = EnumResolverSignature<
  { ALIAS?: any; CONTEXT?: any; MEANING?: any; NAME?: any; WORD_FORM?: any },
  ResolversTypes['MentionReason']
>;

export type MentionedEntityResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MentionedEntity'] = ResolversParentTypes['MentionedEntity'],
> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  mentions?: Resolver<Array<ResolversTypes['Mention']>, ParentType, ContextType>;
  negated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MonthRangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MonthRange'] = ResolversParentTypes['MonthRange'],
> = {
  max?: Resolver<ResolversTypes['NonNegativeFloat'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['NonNegativeFloat'], ParentType, ContextType>;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  applyChanges?: Resolver<
    ResolversTypes['ChangeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationapplyChangesArgs, 'changes' | 'dryRun'>
  >;
  createAlternativeGroup?: Resolver<
    ResolversTypes['ChangeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationcreateAlternativeGroupArgs, 'input'>
  >;
  createArea?: Resolver<
    ResolversTypes['ChangeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationcreateAreaArgs, 'input'>
  >;
  createLevel?: Resolver<
    ResolversTypes['ChangeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationcreateLevelArgs, 'input'>
  >;
  createResource?: Resolver<
    ResolversTypes['ChangeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationcreateResourceArgs, 'input'>
  >;
  createRole?: Resolver<
    ResolversTypes['ChangeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationcreateRoleArgs, 'input'>
  >;
  createSkill?: Resolver<
    ResolversTypes['ChangeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationcreateSkillArgs, 'input'>
  >;
  createSource?: Resolver<
    ResolversTypes['ChangeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationcreateSourceArgs, 'input'>
  >;
  createTask?: Resolver<
    ResolversTypes['ChangeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationcreateTaskArgs, 'input'>
  >;
  createTechnology?: Resolver<
    ResolversTypes['ChangeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationcreateTechnologyArgs, 'input'>
  >;
  createTrack?: Resolver<
    ResolversTypes['ChangeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationcreateTrackArgs, 'input'>
  >;
  decideProposal?: Resolver<
    ResolversTypes['Proposal'],
    ParentType,
    ContextType,
    RequireFields<MutationdecideProposalArgs, 'accept' | 'id'>
  >;
  deleteNode?: Resolver<
    ResolversTypes['ChangeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationdeleteNodeArgs, 'input'>
  >;
  mergeEntities?: Resolver<
    ResolversTypes['ChangeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationmergeEntitiesArgs, 'input'>
  >;
  proposeChanges?: Resolver<
    ResolversTypes['Proposal'],
    ParentType,
    ContextType,
    RequireFields<MutationproposeChangesArgs, 'changes'>
  >;
  pruneHistory?: Resolver<
    ResolversTypes['NonNegativeInt'],
    ParentType,
    ContextType,
    RequireFields<MutationpruneHistoryArgs, 'through'>
  >;
  removeEdge?: Resolver<
    ResolversTypes['ChangeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationremoveEdgeArgs, 'input'>
  >;
  revertChange?: Resolver<
    ResolversTypes['ChangeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationrevertChangeArgs, 'dryRun' | 'revert'>
  >;
  setArea?: Resolver<
    ResolversTypes['ChangeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationsetAreaArgs, 'input'>
  >;
  setExercise?: Resolver<
    ResolversTypes['ChangeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationsetExerciseArgs, 'input'>
  >;
  setLeadsTo?: Resolver<
    ResolversTypes['ChangeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationsetLeadsToArgs, 'input'>
  >;
  setLevel?: Resolver<
    ResolversTypes['ChangeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationsetLevelArgs, 'input'>
  >;
  setMatch?: Resolver<
    ResolversTypes['ChangeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationsetMatchArgs, 'input'>
  >;
  setMember?: Resolver<
    ResolversTypes['ChangeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationsetMemberArgs, 'input'>
  >;
  setNeed?: Resolver<
    ResolversTypes['ChangeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationsetNeedArgs, 'input'>
  >;
  setNextLevel?: Resolver<
    ResolversTypes['ChangeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationsetNextLevelArgs, 'input'>
  >;
  setPartOf?: Resolver<
    ResolversTypes['ChangeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationsetPartOfArgs, 'input'>
  >;
  setPrerequisite?: Resolver<
    ResolversTypes['ChangeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationsetPrerequisiteArgs, 'input'>
  >;
  setReplacement?: Resolver<
    ResolversTypes['ChangeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationsetReplacementArgs, 'input'>
  >;
  setStatedRelation?: Resolver<
    ResolversTypes['ChangeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationsetStatedRelationArgs, 'input'>
  >;
  setTeaching?: Resolver<
    ResolversTypes['ChangeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationsetTeachingArgs, 'input'>
  >;
  setTechnologyUse?: Resolver<
    ResolversTypes['ChangeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationsetTechnologyUseArgs, 'input'>
  >;
  setTrack?: Resolver<
    ResolversTypes['ChangeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationsetTrackArgs, 'input'>
  >;
  touch?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  updateAlternativeGroup?: Resolver<
    ResolversTypes['ChangeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationupdateAlternativeGroupArgs, 'input'>
  >;
  updateArea?: Resolver<
    ResolversTypes['ChangeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationupdateAreaArgs, 'input'>
  >;
  updateLevel?: Resolver<
    ResolversTypes['ChangeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationupdateLevelArgs, 'input'>
  >;
  updateResource?: Resolver<
    ResolversTypes['ChangeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationupdateResourceArgs, 'input'>
  >;
  updateRole?: Resolver<
    ResolversTypes['ChangeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationupdateRoleArgs, 'input'>
  >;
  updateSkill?: Resolver<
    ResolversTypes['ChangeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationupdateSkillArgs, 'input'>
  >;
  updateSource?: Resolver<
    ResolversTypes['ChangeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationupdateSourceArgs, 'input'>
  >;
  updateTask?: Resolver<
    ResolversTypes['ChangeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationupdateTaskArgs, 'input'>
  >;
  updateTechnology?: Resolver<
    ResolversTypes['ChangeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationupdateTechnologyArgs, 'input'>
  >;
  updateTrack?: Resolver<
    ResolversTypes['ChangeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationupdateTrackArgs, 'input'>
  >;
};

export type NameMatchResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['NameMatch'] = ResolversParentTypes['NameMatch'],
> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['MatchReason'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type NextSkillsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['NextSkills'] = ResolversParentTypes['NextSkills'],
> = {
  alongside?: Resolver<Array<ResolversTypes['SkillRecommendation']>, ParentType, ContextType>;
  assumptions?: Resolver<Array<ResolversTypes['Assumption']>, ParentType, ContextType>;
  recommendations?: Resolver<Array<ResolversTypes['SkillRecommendation']>, ParentType, ContextType>;
  unfollowed?: Resolver<Array<ResolversTypes['UnfollowedPreference']>, ParentType, ContextType>;
};

export type NodeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node'],
> = {
  __resolveType?: TypeResolveFn<
    'AlternativeGroup' | 'Area' | 'Level' | 'Resource' | 'Role' | 'Skill' | 'Source' | 'Task' | 'Technology' | 'Track',
    ParentType,
    ContextType
  >;
};

export interface NonNegativeFloatScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['NonNegativeFloat'], any> {
  name: 'NonNegativeFloat';
}

export interface NonNegativeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['NonNegativeInt'], any> {
  name: 'NonNegativeInt';
}

export type OrderDirectionResolvers = EnumResolverSignature<
  { ASC?: any; DESC?: any },
  ResolversTypes['OrderDirection']
>;

export type PageInfoResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PathChoiceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PathChoice'] = ResolversParentTypes['PathChoice'],
> = {
  alternatives?: Resolver<Array<ResolversTypes['Skill']>, ParentType, ContextType>;
  chosen?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namedGroup?: Resolver<Maybe<ResolversTypes['AlternativeGroup']>, ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['PathOption']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requiredBy?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type PathMilestoneResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PathMilestone'] = ResolversParentTypes['PathMilestone'],
> = {
  endMonth?: Resolver<ResolversTypes['NonNegativeFloat'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['PathStep']>, ParentType, ContextType>;
  time?: Resolver<ResolversTypes['MonthRange'], ParentType, ContextType>;
};

export type PathOptionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PathOption'] = ResolversParentTypes['PathOption'],
> = {
  addsMonths?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
};

export type PathStageResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PathStage'] = ResolversParentTypes['PathStage'],
> = {
  index?: Resolver<ResolversTypes['PositiveInt'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type PathStepResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep'],
> = {
  endMonth?: Resolver<ResolversTypes['NonNegativeFloat'], ParentType, ContextType>;
  estimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  isGoal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  neededFor?: Resolver<Array<ResolversTypes['Skill']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['PositiveInt'], ParentType, ContextType>;
  requires?: Resolver<Array<ResolversTypes['Skill']>, ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  startMonth?: Resolver<ResolversTypes['NonNegativeFloat'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['MonthRange'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
};

export interface PositiveIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PositiveInt'], any> {
  name: 'PositiveInt';
}

export type PrerequisiteConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PrerequisiteConnection'] = ResolversParentTypes['PrerequisiteConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['PrerequisiteEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type PrerequisiteEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PrerequisiteEdge'] = ResolversParentTypes['PrerequisiteEdge'],
> = {
  alternativeGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  except?: Resolver<Array<ResolversTypes['Skill']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['PrerequisiteStrength'], ParentType, ContextType>;
};

export type PrerequisiteGroupResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PrerequisiteGroup'] = ResolversParentTypes['PrerequisiteGroup'],
> = {
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['PrerequisiteEdge']>, ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['PrerequisiteStrength'], ParentType, ContextType>;
};

export type PrerequisiteStrengthResolvers = EnumResolverSignature<
  { RECOMMENDED?: any; REQUIRED?: any },
  ResolversTypes['PrerequisiteStrength']
>;

export type ProblemResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem'],
> = {
  edges?: Resolver<Array<ResolversTypes['EdgeKey']>, ParentType, ContextType>;
  ids?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ProblemRule'], ParentType, ContextType>;
  suggestion?: Resolver<Array<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type ProblemConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProblemConnection'] = ResolversParentTypes['ProblemConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ProblemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ProblemEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProblemEdge'] = ResolversParentTypes['ProblemEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Problem'], ParentType, ContextType>;
};

export type ProblemRuleResolvers = EnumResolverSignature<
  {
    ALTERNATIVE_GROUP?: any;
    CYCLE?: any;
    DUPLICATE_NAME?: any;
    INHERITED_NEED?: any;
    LEVEL_ORDER?: any;
    MATCH_CANDIDATE?: any;
    MISSING_LEVEL?: any;
    MISSING_RATIONALE?: any;
    MISSING_SOURCE?: any;
    ORPHAN?: any;
    REDUNDANT_PREREQUISITE?: any;
    SELF_EDGE?: any;
    UNCITED_CLAIM?: any;
    UNREACHABLE_ROLE?: any;
  },
  ResolversTypes['ProblemRule']
>;

export type ProfileResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Profile'] = ResolversParentTypes['Profile'],
> = {
  assumptions?: Resolver<Array<ResolversTypes['Assumption']>, ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  questions?: Resolver<ResolversTypes['ProfileQuestions'], ParentType, ContextType>;
  skills?: Resolver<ResolversTypes['ProfileSkillConnection'], ParentType, ContextType, Partial<ProfileskillsArgs>>;
  technologiesWithoutEffect?: Resolver<Array<ResolversTypes['Technology']>, ParentType, ContextType>;
};

export type ProfileAnswerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProfileAnswer'] = ResolversParentTypes['ProfileAnswer'],
> = {
  coverage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  known?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  knownAt?: Resolver<Array<ResolversTypes['ProfileKnownAt']>, ParentType, ContextType>;
  months?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  skill?: Resolver<Maybe<ResolversTypes['Skill']>, ParentType, ContextType>;
  unknown?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ProfileKnownAtResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProfileKnownAt'] = ResolversParentTypes['ProfileKnownAt'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProfileQuestionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProfileQuestion'] = ResolversParentTypes['ProfileQuestion'],
> = {
  answers?: Resolver<Array<ResolversTypes['ProfileAnswer']>, ParentType, ContextType>;
  assumption?: Resolver<Maybe<ResolversTypes['Assumption']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProfileQuestionKind'], ParentType, ContextType>;
  months?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  namedGroup?: Resolver<Maybe<ResolversTypes['AlternativeGroup']>, ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['Skill']>, ParentType, ContextType>;
  technology?: Resolver<Maybe<ResolversTypes['Technology']>, ParentType, ContextType>;
};

export type ProfileQuestionKindResolvers = EnumResolverSignature<
  { ALTERNATIVES?: any; ASSUMPTION?: any; PREFERRED_NEED?: any; SKILL?: any; TECHNOLOGY?: any },
  ResolversTypes['ProfileQuestionKind']
>;

export type ProfileQuestionsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProfileQuestions'] = ResolversParentTypes['ProfileQuestions'],
> = {
  coverage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  months?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['ProfileQuestion']>, ParentType, ContextType>;
};

export type ProfileSkillConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProfileSkillConnection'] = ResolversParentTypes['ProfileSkillConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ProfileSkillEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ProfileSkillEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProfileSkillEdge'] = ResolversParentTypes['ProfileSkillEdge'],
> = {
  because?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['KnownReason'], ParentType, ContextType>;
};

export type ProposalResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal'],
> = {
  appliedVersion?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decisionComment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['ProposalItem']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProposalStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ProposalConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProposalConnection'] = ResolversParentTypes['ProposalConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ProposalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ProposalEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProposalEdge'] = ResolversParentTypes['ProposalEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
};

export type ProposalItemResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProposalItem'] = ResolversParentTypes['ProposalItem'],
> = {
  action?: Resolver<ResolversTypes['ChangeAction'], ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['ReviewDecision']>, ParentType, ContextType>;
  edge?: Resolver<Maybe<ResolversTypes['EdgeKey']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ProposalStatusResolvers = EnumResolverSignature<
  { ACCEPTED?: any; OPEN?: any; REJECTED?: any },
  ResolversTypes['ProposalStatus']
>;

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  alternativeGroup?: Resolver<
    Maybe<ResolversTypes['AlternativeGroup']>,
    ParentType,
    ContextType,
    RequireFields<QueryalternativeGroupArgs, 'id'>
  >;
  alternativeGroups?: Resolver<Array<ResolversTypes['AlternativeGroup']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType, RequireFields<QueryareaArgs, 'id'>>;
  areas?: Resolver<Array<ResolversTypes['Area']>, ParentType, ContextType>;
  changes?: Resolver<
    ResolversTypes['ChangeConnection'],
    ParentType,
    ContextType,
    RequireFields<QuerychangesArgs, 'since'>
  >;
  edges?: Resolver<
    ResolversTypes['GraphEdgeConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryedgesArgs, 'first'>
  >;
  entityByExternalId?: Resolver<
    Maybe<ResolversTypes['Entity']>,
    ParentType,
    ContextType,
    RequireFields<QueryentityByExternalIdArgs, 'scheme' | 'value'>
  >;
  graphInfo?: Resolver<ResolversTypes['GraphInfo'], ParentType, ContextType>;
  history?: Resolver<
    Array<ResolversTypes['Change']>,
    ParentType,
    ContextType,
    RequireFields<QueryhistoryArgs, 'first' | 'id'>
  >;
  learningPath?: Resolver<
    Maybe<ResolversTypes['LearningPath']>,
    ParentType,
    ContextType,
    RequireFields<QuerylearningPathArgs, 'input'>
  >;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType, RequireFields<QuerylevelArgs, 'id'>>;
  levels?: Resolver<Array<ResolversTypes['Level']>, ParentType, ContextType>;
  nextSkills?: Resolver<
    ResolversTypes['NextSkills'],
    ParentType,
    ContextType,
    RequireFields<
      QuerynextSkillsArgs,
      | 'assumePrerequisites'
      | 'avoid'
      | 'first'
      | 'goals'
      | 'hoursPerWeek'
      | 'includePreferred'
      | 'includeRecommended'
      | 'known'
      | 'knownAt'
      | 'prefer'
      | 'unknown'
    >
  >;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QuerynodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QuerynodesArgs, 'ids'>>;
  problems?: Resolver<Maybe<ResolversTypes['ProblemConnection']>, ParentType, ContextType, Partial<QueryproblemsArgs>>;
  profile?: Resolver<ResolversTypes['Profile'], ParentType, ContextType, RequireFields<QueryprofileArgs, 'input'>>;
  proposal?: Resolver<
    Maybe<ResolversTypes['Proposal']>,
    ParentType,
    ContextType,
    RequireFields<QueryproposalArgs, 'id'>
  >;
  proposals?: Resolver<
    Maybe<ResolversTypes['ProposalConnection']>,
    ParentType,
    ContextType,
    Partial<QueryproposalsArgs>
  >;
  readiness?: Resolver<
    Array<ResolversTypes['Readiness']>,
    ParentType,
    ContextType,
    RequireFields<QueryreadinessArgs, 'assumePrerequisites' | 'known' | 'knownAt' | 'skills' | 'unknown'>
  >;
  resolveNames?: Resolver<
    Array<ResolversTypes['ResolvedName']>,
    ParentType,
    ContextType,
    RequireFields<QueryresolveNamesArgs, 'names'>
  >;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType, RequireFields<QueryroleArgs, 'id'>>;
  roleMatches?: Resolver<
    ResolversTypes['RoleMatchConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryroleMatchesArgs, 'assumePrerequisites' | 'known' | 'knownAt' | 'unknown'>
  >;
  roles?: Resolver<ResolversTypes['RoleConnection'], ParentType, ContextType, RequireFields<QueryrolesArgs, 'orderBy'>>;
  search?: Resolver<
    Maybe<ResolversTypes['SearchConnection']>,
    ParentType,
    ContextType,
    RequireFields<QuerysearchArgs, 'mergeMatches' | 'text'>
  >;
  shortestPath?: Resolver<
    Maybe<Array<ResolversTypes['Hop']>>,
    ParentType,
    ContextType,
    RequireFields<QueryshortestPathArgs, 'from' | 'to'>
  >;
  skill?: Resolver<Maybe<ResolversTypes['Skill']>, ParentType, ContextType, RequireFields<QueryskillArgs, 'id'>>;
  skillGap?: Resolver<
    Maybe<ResolversTypes['SkillGap']>,
    ParentType,
    ContextType,
    RequireFields<QueryskillGapArgs, 'assumePrerequisites' | 'known' | 'knownAt' | 'role' | 'unknown'>
  >;
  skills?: Resolver<ResolversTypes['SkillConnection'], ParentType, ContextType, Partial<QueryskillsArgs>>;
  skillsInText?: Resolver<
    ResolversTypes['SkillsInText'],
    ParentType,
    ContextType,
    RequireFields<QueryskillsInTextArgs, 'first' | 'text'>
  >;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerysourceArgs, 'id'>>;
  storedNode?: Resolver<
    Maybe<ResolversTypes['StoredNode']>,
    ParentType,
    ContextType,
    RequireFields<QuerystoredNodeArgs, 'id'>
  >;
  subgraph?: Resolver<
    Maybe<ResolversTypes['Subgraph']>,
    ParentType,
    ContextType,
    RequireFields<QuerysubgraphArgs, 'depth' | 'maxNodes' | 'reduced' | 'roots'>
  >;
  suggest?: Resolver<
    Array<ResolversTypes['Entity']>,
    ParentType,
    ContextType,
    RequireFields<QuerysuggestArgs, 'first' | 'prefix'>
  >;
  technologies?: Resolver<
    ResolversTypes['TechnologyConnection'],
    ParentType,
    ContextType,
    Partial<QuerytechnologiesArgs>
  >;
  technology?: Resolver<
    Maybe<ResolversTypes['Technology']>,
    ParentType,
    ContextType,
    RequireFields<QuerytechnologyArgs, 'id'>
  >;
  track?: Resolver<Maybe<ResolversTypes['Track']>, ParentType, ContextType, RequireFields<QuerytrackArgs, 'id'>>;
  tracks?: Resolver<Array<ResolversTypes['Track']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type ReadinessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Readiness'] = ResolversParentTypes['Readiness'],
> = {
  missing?: Resolver<Array<ResolversTypes['Skill']>, ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReadinessStatus'], ParentType, ContextType>;
};

export type ReadinessStatusResolvers = EnumResolverSignature<
  { KNOWN?: any; LOCKED?: any; READY?: any },
  ResolversTypes['ReadinessStatus']
>;

export type RelatedRoleConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelatedRoleConnection'] = ResolversParentTypes['RelatedRoleConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RelatedRoleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type RelatedRoleEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelatedRoleEdge'] = ResolversParentTypes['RelatedRoleEdge'],
> = {
  beyond?: Resolver<Array<ResolversTypes['Skill']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shared?: Resolver<Array<ResolversTypes['Skill']>, ParentType, ContextType>;
};

export type RelatedSkillConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelatedSkillConnection'] = ResolversParentTypes['RelatedSkillConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RelatedSkillEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type RelatedSkillEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelatedSkillEdge'] = ResolversParentTypes['RelatedSkillEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['RelationReason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RelationReasonResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelationReason'] = ResolversParentTypes['RelationReason'],
> = {
  kind?: Resolver<ResolversTypes['RelationReasonKind'], ParentType, ContextType>;
  similarity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  through?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RelationReasonKindResolvers = EnumResolverSignature<
  {
    ALTERNATIVE?: any;
    COMMON_DEPENDENT?: any;
    COMMON_PREREQUISITE?: any;
    DEPENDENT?: any;
    GRAPH_PROXIMITY?: any;
    PREREQUISITE?: any;
    SAME_AREA?: any;
    SAME_ROLE?: any;
    SHARED_TECHNOLOGY?: any;
    SIMILAR_MEANING?: any;
  },
  ResolversTypes['RelationReasonKind']
>;

export type ResolvedNameResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ResolvedName'] = ResolversParentTypes['ResolvedName'],
> = {
  alternatives?: Resolver<
    Array<ResolversTypes['NameMatch']>,
    ParentType,
    ContextType,
    RequireFields<ResolvedNamealternativesArgs, 'first'>
  >;
  match?: Resolver<Maybe<ResolversTypes['NameMatch']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ResourceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Resource'] = ResolversParentTypes['Resource'],
> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, Partial<ResourcealiasesArgs>>;
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  curatedFields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ResourcedescriptionArgs>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matches?: Resolver<ResolversTypes['MatchConnection'], ParentType, ContextType, Partial<ResourcematchesArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ResourcenameArgs>>;
  nameLanguage?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ResourcenameLanguageArgs>>;
  replacedBy?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType>;
  resourceKind?: Resolver<ResolversTypes['ResourceKind'], ParentType, ContextType>;
  skills?: Resolver<ResolversTypes['SkillConnection'], ParentType, ContextType, Partial<ResourceskillsArgs>>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  translations?: Resolver<Array<ResolversTypes['Translation']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResourceKindResolvers = EnumResolverSignature<
  { BOOK?: any; NEWS?: any; PRACTICE_PLATFORM?: any },
  ResolversTypes['ResourceKind']
>;

export type ReuseLevelResolvers = EnumResolverSignature<
  { CROSS_SECTOR?: any; OCCUPATION_SPECIFIC?: any; SECTOR_SPECIFIC?: any; TRANSVERSAL?: any },
  ResolversTypes['ReuseLevel']
>;

export type ReviewDecisionResolvers = EnumResolverSignature<
  { ACCEPT?: any; REJECT?: any },
  ResolversTypes['ReviewDecision']
>;

export type RoleResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role'],
> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, Partial<RolealiasesArgs>>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  comesFrom?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  curatedFields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<RoledescriptionArgs>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leadsTo?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  matches?: Resolver<ResolversTypes['MatchConnection'], ParentType, ContextType, Partial<RolematchesArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RolenameArgs>>;
  nameLanguage?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RolenameLanguageArgs>>;
  needs?: Resolver<ResolversTypes['SkillNeedConnection'], ParentType, ContextType, Partial<RoleneedsArgs>>;
  related?: Resolver<ResolversTypes['RelatedRoleConnection'], ParentType, ContextType, Partial<RolerelatedArgs>>;
  responsibilities?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  statedRelated?: Resolver<
    ResolversTypes['StatedRelationConnection'],
    ParentType,
    ContextType,
    Partial<RolestatedRelatedArgs>
  >;
  technologies?: Resolver<
    ResolversTypes['RoleTechnologyConnection'],
    ParentType,
    ContextType,
    Partial<RoletechnologiesArgs>
  >;
  translations?: Resolver<Array<ResolversTypes['Translation']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RoleConnection'] = ResolversParentTypes['RoleConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RoleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type RoleEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RoleEdge'] = ResolversParentTypes['RoleEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type RoleMatchConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RoleMatchConnection'] = ResolversParentTypes['RoleMatchConnection'],
> = {
  assumptions?: Resolver<Array<ResolversTypes['Assumption']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['RoleMatchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type RoleMatchEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RoleMatchEdge'] = ResolversParentTypes['RoleMatchEdge'],
> = {
  below?: Resolver<Array<ResolversTypes['SkillNeed']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  have?: Resolver<Array<ResolversTypes['SkillNeed']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['SkillNeed']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type RoleNeedConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RoleNeedConnection'] = ResolversParentTypes['RoleNeedConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RoleNeedEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type RoleNeedEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RoleNeedEdge'] = ResolversParentTypes['RoleNeedEdge'],
> = {
  alternativeGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  importance?: Resolver<ResolversTypes['Importance'], ParentType, ContextType>;
  inherited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  proficiency?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statedBy?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type RoleOrderResolvers = EnumResolverSignature<{ NAME?: any; NEEDS?: any }, ResolversTypes['RoleOrder']>;

export type RoleTechnologyConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RoleTechnologyConnection'] =
    ResolversParentTypes['RoleTechnologyConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RoleTechnologyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type RoleTechnologyEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RoleTechnologyEdge'] = ResolversParentTypes['RoleTechnologyEdge'],
> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hot?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  inDemand?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Technology'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['SearchMode'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  matched?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  matchedBy?: Resolver<Array<ResolversTypes['SearchSignal']>, ParentType, ContextType>;
  merged?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  namesakes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  similarity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SearchModeResolvers = EnumResolverSignature<
  { BOTH?: any; MEANING?: any; WORDS?: any },
  ResolversTypes['SearchMode']
>;

export type SearchSignalResolvers = EnumResolverSignature<
  { MEANING?: any; WORDS?: any },
  ResolversTypes['SearchSignal']
>;

export type SkillResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Skill'] = ResolversParentTypes['Skill'],
> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, Partial<SkillaliasesArgs>>;
  alternativeGroups?: Resolver<Array<ResolversTypes['AlternativeGroup']>, ParentType, ContextType>;
  areas?: Resolver<Array<ResolversTypes['Area']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  curatedFields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dependentClosure?: Resolver<
    ResolversTypes['ClosureConnection'],
    ParentType,
    ContextType,
    RequireFields<SkilldependentClosureArgs, 'acrossMatches'>
  >;
  dependents?: Resolver<
    ResolversTypes['PrerequisiteConnection'],
    ParentType,
    ContextType,
    Partial<SkilldependentsArgs>
  >;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<SkilldescriptionArgs>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  furtherPractice?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  howToLearn?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SkillKind'], ParentType, ContextType>;
  learningTime?: Resolver<Maybe<ResolversTypes['MonthRange']>, ParentType, ContextType>;
  learningTimeBasis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  learningTimeRationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  learningTimeShareOf?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  matches?: Resolver<ResolversTypes['MatchConnection'], ParentType, ContextType, Partial<SkillmatchesArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SkillnameArgs>>;
  nameLanguage?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SkillnameLanguageArgs>>;
  prerequisiteClosure?: Resolver<
    ResolversTypes['ClosureConnection'],
    ParentType,
    ContextType,
    RequireFields<SkillprerequisiteClosureArgs, 'acrossMatches'>
  >;
  prerequisiteGroups?: Resolver<Array<ResolversTypes['PrerequisiteGroup']>, ParentType, ContextType>;
  prerequisites?: Resolver<
    ResolversTypes['PrerequisiteConnection'],
    ParentType,
    ContextType,
    Partial<SkillprerequisitesArgs>
  >;
  related?: Resolver<ResolversTypes['RelatedSkillConnection'], ParentType, ContextType, Partial<SkillrelatedArgs>>;
  replacedBy?: Resolver<Maybe<ResolversTypes['Skill']>, ParentType, ContextType>;
  resources?: Resolver<Array<ResolversTypes['Resource']>, ParentType, ContextType>;
  reuseLevel?: Resolver<Maybe<ResolversTypes['ReuseLevel']>, ParentType, ContextType>;
  roles?: Resolver<ResolversTypes['RoleNeedConnection'], ParentType, ContextType, Partial<SkillrolesArgs>>;
  skillType?: Resolver<Maybe<ResolversTypes['SkillType']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
  technologies?: Resolver<
    ResolversTypes['TechnologyUseConnection'],
    ParentType,
    ContextType,
    Partial<SkilltechnologiesArgs>
  >;
  tracks?: Resolver<Array<ResolversTypes['Track']>, ParentType, ContextType>;
  translations?: Resolver<Array<ResolversTypes['Translation']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkillConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SkillConnection'] = ResolversParentTypes['SkillConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['SkillEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type SkillEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SkillEdge'] = ResolversParentTypes['SkillEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
};

export type SkillGapResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SkillGap'] = ResolversParentTypes['SkillGap'],
> = {
  assumptions?: Resolver<Array<ResolversTypes['Assumption']>, ParentType, ContextType>;
  below?: Resolver<Array<ResolversTypes['SkillNeed']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  have?: Resolver<Array<ResolversTypes['SkillNeed']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['SkillNeed']>, ParentType, ContextType>;
  path?: Resolver<
    Maybe<ResolversTypes['LearningPath']>,
    ParentType,
    ContextType,
    RequireFields<SkillGappathArgs, 'avoid' | 'hoursPerWeek' | 'includePreferred' | 'includeRecommended' | 'prefer'>
  >;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type SkillKindResolvers = EnumResolverSignature<
  { PROFESSIONAL?: any; SOFT?: any; TECHNICAL?: any },
  ResolversTypes['SkillKind']
>;

export type SkillNeedResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SkillNeed'] = ResolversParentTypes['SkillNeed'],
> = {
  assumption?: Resolver<Maybe<ResolversTypes['Assumption']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  have?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  importance?: Resolver<ResolversTypes['Importance'], ParentType, ContextType>;
  inherited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  namedGroup?: Resolver<Maybe<ResolversTypes['AlternativeGroup']>, ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['Skill']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  required?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  skill?: Resolver<Maybe<ResolversTypes['Skill']>, ParentType, ContextType>;
  statedBy?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type SkillNeedConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SkillNeedConnection'] = ResolversParentTypes['SkillNeedConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['SkillNeedEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type SkillNeedEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SkillNeedEdge'] = ResolversParentTypes['SkillNeedEdge'],
> = {
  alternativeGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  importance?: Resolver<ResolversTypes['Importance'], ParentType, ContextType>;
  inherited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  proficiency?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statedBy?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type SkillOrderFieldResolvers = EnumResolverSignature<
  { LEARNING_TIME?: any; LEVEL?: any; NAME?: any; NEEDS?: any; VERSION?: any },
  ResolversTypes['SkillOrderField']
>;

export type SkillRecommendationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SkillRecommendation'] = ResolversParentTypes['SkillRecommendation'],
> = {
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['MonthRange'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  unlocks?: Resolver<Array<ResolversTypes['Skill']>, ParentType, ContextType>;
  usedByRoles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type SkillTypeResolvers = EnumResolverSignature<{ KNOWLEDGE?: any; SKILL?: any }, ResolversTypes['SkillType']>;

export type SkillUseConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SkillUseConnection'] = ResolversParentTypes['SkillUseConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['SkillUseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type SkillUseEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SkillUseEdge'] = ResolversParentTypes['SkillUseEdge'],
> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  primary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SkillsInTextResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SkillsInText'] = ResolversParentTypes['SkillsInText'],
> = {
  byMeaning?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entities?: Resolver<Array<ResolversTypes['MentionedEntity']>, ParentType, ContextType>;
  entityCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  mentions?: Resolver<Array<ResolversTypes['Mention']>, ParentType, ContextType>;
  unreadSentences?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type SourceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source'],
> = {
  edges?: Resolver<ResolversTypes['GraphEdgeConnection'], ParentType, ContextType, Partial<SourceedgesArgs>>;
  entities?: Resolver<ResolversTypes['CitingEntityConnection'], ParentType, ContextType, Partial<SourceentitiesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceUseResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SourceUse'] = ResolversParentTypes['SourceUse'],
> = {
  edges?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type StatedRelationConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StatedRelationConnection'] =
    ResolversParentTypes['StatedRelationConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['StatedRelationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type StatedRelationEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StatedRelationEdge'] = ResolversParentTypes['StatedRelationEdge'],
> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StatusResolvers = EnumResolverSignature<
  { ACTIVE?: any; DEPRECATED?: any; DISCONTINUED?: any; EMERGING?: any },
  ResolversTypes['Status']
>;

export type StoredNodeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StoredNode'] = ResolversParentTypes['StoredNode'],
> = {
  edges?: Resolver<Array<ResolversTypes['JSON']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SubgraphResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph'],
> = {
  diagram?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SubgraphdiagramArgs, 'format'>>;
  edges?: Resolver<Array<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SubscriptionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription'],
> = {
  graphChanged?: SubscriptionResolver<
    ResolversTypes['Change'],
    'graphChanged',
    ParentType,
    ContextType,
    Partial<SubscriptiongraphChangedArgs>
  >;
};

export type TaskResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task'],
> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, Partial<TaskaliasesArgs>>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  curatedFields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<TaskdescriptionArgs>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  matches?: Resolver<ResolversTypes['MatchConnection'], ParentType, ContextType, Partial<TaskmatchesArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<TasknameArgs>>;
  nameLanguage?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<TasknameLanguageArgs>>;
  skills?: Resolver<ResolversTypes['SkillConnection'], ParentType, ContextType, Partial<TaskskillsArgs>>;
  translations?: Resolver<Array<ResolversTypes['Translation']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TechnologyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Technology'] = ResolversParentTypes['Technology'],
> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, Partial<TechnologyaliasesArgs>>;
  alternativeGroups?: Resolver<Array<ResolversTypes['AlternativeGroup']>, ParentType, ContextType>;
  alternatives?: Resolver<
    ResolversTypes['TechnologyAlternativeConnection'],
    ParentType,
    ContextType,
    Partial<TechnologyalternativesArgs>
  >;
  category?: Resolver<ResolversTypes['TechnologyCategory'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  curatedFields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<TechnologydescriptionArgs>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  hot?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matches?: Resolver<ResolversTypes['MatchConnection'], ParentType, ContextType, Partial<TechnologymatchesArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<TechnologynameArgs>>;
  nameLanguage?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<TechnologynameLanguageArgs>>;
  primarySkill?: Resolver<Maybe<ResolversTypes['Skill']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['Technology']>, ParentType, ContextType>;
  roles?: Resolver<ResolversTypes['RoleConnection'], ParentType, ContextType, Partial<TechnologyrolesArgs>>;
  skills?: Resolver<ResolversTypes['SkillUseConnection'], ParentType, ContextType, Partial<TechnologyskillsArgs>>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  translations?: Resolver<Array<ResolversTypes['Translation']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  usedWith?: Resolver<
    ResolversTypes['TechnologyUsedWithConnection'],
    ParentType,
    ContextType,
    Partial<TechnologyusedWithArgs>
  >;
  version?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TechnologyAlternativeConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TechnologyAlternativeConnection'] =
    ResolversParentTypes['TechnologyAlternativeConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['TechnologyAlternativeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type TechnologyAlternativeEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TechnologyAlternativeEdge'] =
    ResolversParentTypes['TechnologyAlternativeEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['AlternativeGroup']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Technology'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shared?: Resolver<Array<ResolversTypes['Skill']>, ParentType, ContextType>;
};

export type TechnologyCategoryResolvers = EnumResolverSignature<
  {
    API_GATEWAY?: any;
    API_STYLE?: any;
    API_TOOL?: any;
    CACHE?: any;
    CI_CD?: any;
    CLOUD_PLATFORM?: any;
    CONTAINER?: any;
    DATABASE_TOOL?: any;
    FRAMEWORK?: any;
    FRONTEND?: any;
    INFRASTRUCTURE_AS_CODE?: any;
    LANGUAGE?: any;
    LIBRARY?: any;
    MESSAGE_BROKER?: any;
    NOSQL_DATABASE?: any;
    ORCHESTRATION?: any;
    OTHER?: any;
    PROTOCOL?: any;
    RELATIONAL_DATABASE?: any;
    RUNTIME?: any;
    SECURITY?: any;
    SERVERLESS?: any;
    SERVICE_DISCOVERY?: any;
    SERVICE_MESH?: any;
    STANDARD?: any;
    STREAM_PROCESSING?: any;
    TESTING?: any;
    VERSION_CONTROL?: any;
    WEB_SERVER?: any;
  },
  ResolversTypes['TechnologyCategory']
>;

export type TechnologyConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TechnologyConnection'] = ResolversParentTypes['TechnologyConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['TechnologyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type TechnologyEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TechnologyEdge'] = ResolversParentTypes['TechnologyEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Technology'], ParentType, ContextType>;
};

export type TechnologyUseConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TechnologyUseConnection'] = ResolversParentTypes['TechnologyUseConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['TechnologyUseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type TechnologyUseEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TechnologyUseEdge'] = ResolversParentTypes['TechnologyUseEdge'],
> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Technology'], ParentType, ContextType>;
  primary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TechnologyUsedWithConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TechnologyUsedWithConnection'] =
    ResolversParentTypes['TechnologyUsedWithConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['TechnologyUsedWithEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type TechnologyUsedWithEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TechnologyUsedWithEdge'] = ResolversParentTypes['TechnologyUsedWithEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Technology'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shared?: Resolver<Array<ResolversTypes['Skill']>, ParentType, ContextType>;
};

export type TrackResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Track'] = ResolversParentTypes['Track'],
> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, Partial<TrackaliasesArgs>>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  curatedFields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<TrackdescriptionArgs>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matches?: Resolver<ResolversTypes['MatchConnection'], ParentType, ContextType, Partial<TrackmatchesArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<TracknameArgs>>;
  nameLanguage?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<TracknameLanguageArgs>>;
  skills?: Resolver<ResolversTypes['SkillConnection'], ParentType, ContextType, Partial<TrackskillsArgs>>;
  translations?: Resolver<Array<ResolversTypes['Translation']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TranslationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Translation'] = ResolversParentTypes['Translation'],
> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface URLScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UnfollowedPreferenceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UnfollowedPreference'] = ResolversParentTypes['UnfollowedPreference'],
> = {
  preference?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['UnfollowedReason'], ParentType, ContextType>;
};

export type UnfollowedReasonResolvers = EnumResolverSignature<
  { ALREADY_MET?: any; NOT_DERIVABLE?: any; NOT_ON_PATH?: any; REQUIRED_OTHERWISE?: any },
  ResolversTypes['UnfollowedReason']
>;

export type ViewerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AccessRole'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccessRole?: AccessRoleResolvers;
  AlongsideSkill?: AlongsideSkillResolvers<ContextType>;
  AlternativeGroup?: AlternativeGroupResolvers<ContextType>;
  Area?: AreaResolvers<ContextType>;
  Assumption?: AssumptionResolvers<ContextType>;
  AssumptionKind?: AssumptionKindResolvers;
  Basis?: BasisResolvers;
  CacheControlScope?: CacheControlScopeResolvers;
  Change?: ChangeResolvers<ContextType>;
  ChangeAction?: ChangeActionResolvers;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeCounts?: ChangeCountsResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  ChangeItem?: ChangeItemResolvers<ContextType>;
  ChangeResult?: ChangeResultResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  CitingEntityConnection?: CitingEntityConnectionResolvers<ContextType>;
  CitingEntityEdge?: CitingEntityEdgeResolvers<ContextType>;
  ClosureConnection?: ClosureConnectionResolvers<ContextType>;
  ClosureEdge?: ClosureEdgeResolvers<ContextType>;
  DatasetCount?: DatasetCountResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DiagramFormat?: DiagramFormatResolvers;
  EdgeKey?: EdgeKeyResolvers<ContextType>;
  EdgeKind?: EdgeKindResolvers;
  EmbeddingsInfo?: EmbeddingsInfoResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityCount?: EntityCountResolvers<ContextType>;
  EntityKind?: EntityKindResolvers;
  EvidenceCount?: EvidenceCountResolvers<ContextType>;
  ExternalId?: ExternalIdResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  GraphEdge?: GraphEdgeResolvers<ContextType>;
  GraphEdgeConnection?: GraphEdgeConnectionResolvers<ContextType>;
  GraphEdgeEdge?: GraphEdgeEdgeResolvers<ContextType>;
  GraphInfo?: GraphInfoResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  Importance?: ImportanceResolvers;
  JSON?: GraphQLScalarType;
  KnownReason?: KnownReasonResolvers;
  LearningPath?: LearningPathResolvers<ContextType>;
  Level?: LevelResolvers<ContextType>;
  MatchConnection?: MatchConnectionResolvers<ContextType>;
  MatchEdge?: MatchEdgeResolvers<ContextType>;
  MatchReason?: MatchReasonResolvers;
  MatchRelation?: MatchRelationResolvers;
  Mention?: MentionResolvers<ContextType>;
  MentionReason?: MentionReasonResolvers;
  MentionedEntity?: MentionedEntityResolvers<ContextType>;
  MonthRange?: MonthRangeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NameMatch?: NameMatchResolvers<ContextType>;
  NextSkills?: NextSkillsResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NonNegativeFloat?: GraphQLScalarType;
  NonNegativeInt?: GraphQLScalarType;
  OrderDirection?: OrderDirectionResolvers;
  PageInfo?: PageInfoResolvers<ContextType>;
  PathChoice?: PathChoiceResolvers<ContextType>;
  PathMilestone?: PathMilestoneResolvers<ContextType>;
  PathOption?: PathOptionResolvers<ContextType>;
  PathStage?: PathStageResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  PositiveInt?: GraphQLScalarType;
  PrerequisiteConnection?: PrerequisiteConnectionResolvers<ContextType>;
  PrerequisiteEdge?: PrerequisiteEdgeResolvers<ContextType>;
  PrerequisiteGroup?: PrerequisiteGroupResolvers<ContextType>;
  PrerequisiteStrength?: PrerequisiteStrengthResolvers;
  Problem?: ProblemResolvers<ContextType>;
  ProblemConnection?: ProblemConnectionResolvers<ContextType>;
  ProblemEdge?: ProblemEdgeResolvers<ContextType>;
  ProblemRule?: ProblemRuleResolvers;
  Profile?: ProfileResolvers<ContextType>;
  ProfileAnswer?: ProfileAnswerResolvers<ContextType>;
  ProfileKnownAt?: ProfileKnownAtResolvers<ContextType>;
  ProfileQuestion?: ProfileQuestionResolvers<ContextType>;
  ProfileQuestionKind?: ProfileQuestionKindResolvers;
  ProfileQuestions?: ProfileQuestionsResolvers<ContextType>;
  ProfileSkillConnection?: ProfileSkillConnectionResolvers<ContextType>;
  ProfileSkillEdge?: ProfileSkillEdgeResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  ProposalConnection?: ProposalConnectionResolvers<ContextType>;
  ProposalEdge?: ProposalEdgeResolvers<ContextType>;
  ProposalItem?: ProposalItemResolvers<ContextType>;
  ProposalStatus?: ProposalStatusResolvers;
  Query?: QueryResolvers<ContextType>;
  Readiness?: ReadinessResolvers<ContextType>;
  ReadinessStatus?: ReadinessStatusResolvers;
  RelatedRoleConnection?: RelatedRoleConnectionResolvers<ContextType>;
  RelatedRoleEdge?: RelatedRoleEdgeResolvers<ContextType>;
  RelatedSkillConnection?: RelatedSkillConnectionResolvers<ContextType>;
  RelatedSkillEdge?: RelatedSkillEdgeResolvers<ContextType>;
  RelationReason?: RelationReasonResolvers<ContextType>;
  RelationReasonKind?: RelationReasonKindResolvers;
  ResolvedName?: ResolvedNameResolvers<ContextType>;
  Resource?: ResourceResolvers<ContextType>;
  ResourceKind?: ResourceKindResolvers;
  ReuseLevel?: ReuseLevelResolvers;
  ReviewDecision?: ReviewDecisionResolvers;
  Role?: RoleResolvers<ContextType>;
  RoleConnection?: RoleConnectionResolvers<ContextType>;
  RoleEdge?: RoleEdgeResolvers<ContextType>;
  RoleMatchConnection?: RoleMatchConnectionResolvers<ContextType>;
  RoleMatchEdge?: RoleMatchEdgeResolvers<ContextType>;
  RoleNeedConnection?: RoleNeedConnectionResolvers<ContextType>;
  RoleNeedEdge?: RoleNeedEdgeResolvers<ContextType>;
  RoleOrder?: RoleOrderResolvers;
  RoleTechnologyConnection?: RoleTechnologyConnectionResolvers<ContextType>;
  RoleTechnologyEdge?: RoleTechnologyEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchMode?: SearchModeResolvers;
  SearchSignal?: SearchSignalResolvers;
  Skill?: SkillResolvers<ContextType>;
  SkillConnection?: SkillConnectionResolvers<ContextType>;
  SkillEdge?: SkillEdgeResolvers<ContextType>;
  SkillGap?: SkillGapResolvers<ContextType>;
  SkillKind?: SkillKindResolvers;
  SkillNeed?: SkillNeedResolvers<ContextType>;
  SkillNeedConnection?: SkillNeedConnectionResolvers<ContextType>;
  SkillNeedEdge?: SkillNeedEdgeResolvers<ContextType>;
  SkillOrderField?: SkillOrderFieldResolvers;
  SkillRecommendation?: SkillRecommendationResolvers<ContextType>;
  SkillType?: SkillTypeResolvers;
  SkillUseConnection?: SkillUseConnectionResolvers<ContextType>;
  SkillUseEdge?: SkillUseEdgeResolvers<ContextType>;
  SkillsInText?: SkillsInTextResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceUse?: SourceUseResolvers<ContextType>;
  StatedRelationConnection?: StatedRelationConnectionResolvers<ContextType>;
  StatedRelationEdge?: StatedRelationEdgeResolvers<ContextType>;
  Status?: StatusResolvers;
  StoredNode?: StoredNodeResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  Technology?: TechnologyResolvers<ContextType>;
  TechnologyAlternativeConnection?: TechnologyAlternativeConnectionResolvers<ContextType>;
  TechnologyAlternativeEdge?: TechnologyAlternativeEdgeResolvers<ContextType>;
  TechnologyCategory?: TechnologyCategoryResolvers;
  TechnologyConnection?: TechnologyConnectionResolvers<ContextType>;
  TechnologyEdge?: TechnologyEdgeResolvers<ContextType>;
  TechnologyUseConnection?: TechnologyUseConnectionResolvers<ContextType>;
  TechnologyUseEdge?: TechnologyUseEdgeResolvers<ContextType>;
  TechnologyUsedWithConnection?: TechnologyUsedWithConnectionResolvers<ContextType>;
  TechnologyUsedWithEdge?: TechnologyUsedWithEdgeResolvers<ContextType>;
  Track?: TrackResolvers<ContextType>;
  Translation?: TranslationResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UnfollowedPreference?: UnfollowedPreferenceResolvers<ContextType>;
  UnfollowedReason?: UnfollowedReasonResolvers;
  Viewer?: ViewerResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: accessDirectiveResolver<any, any, ContextType>;
  batched?: batchedDirectiveResolver<any, any, ContextType>;
  cacheControl?: cacheControlDirectiveResolver<any, any, ContextType>;
  constraint?: constraintDirectiveResolver<any, any, ContextType>;
  cost?: costDirectiveResolver<any, any, ContextType>;
  embeds?: embedsDirectiveResolver<any, any, ContextType>;
  listSize?: listSizeDirectiveResolver<any, any, ContextType>;
  scan?: scanDirectiveResolver<any, any, ContextType>;
};
