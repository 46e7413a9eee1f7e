import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AreaMapper } from './../../../schema/area/area.mappers.js';
import type { ChangeEdgeMapper, ChangeResultMapper } from './../../../schema/curation/history.mappers.js';
import type {
  CitationMapper,
  FacetMapper,
  PageInfoMapper,
  SourceMapper,
} from './../../../schema/common/common.mappers.js';
import type {
  ClosureEdgeMapper,
  PrerequisiteEdgeMapper,
  RelatedSkillEdgeMapper,
  RelationReasonMapper,
  RoleNeedEdgeMapper,
  SkillMapper,
  SkillConnectionMapper,
  SkillEdgeMapper,
  TechnologyUseEdgeMapper,
} from './../../../schema/skill/skill.mappers.js';
import type { GraphEdgeMapper, HopMapper, SubgraphMapper } from './../../../schema/exploration/exploration.mappers.js';
import type {
  LearningPathMapper,
  PathChoiceMapper,
  PathStepMapper,
  ReadinessMapper,
  RoleMatchEdgeMapper,
  SkillGapMapper,
  SkillNeedMapper,
  SkillRecommendationMapper,
} from './../../../schema/planning/planning.mappers.js';
import type { LevelMapper } from './../../../schema/level/level.mappers.js';
import type { ProblemEdgeMapper } from './../../../schema/curation/problems.mappers.js';
import type {
  RelatedRoleEdgeMapper,
  RoleMapper,
  RoleConnectionMapper,
  RoleEdgeMapper,
  SkillNeedEdgeMapper,
  StatedRelationEdgeMapper,
} from './../../../schema/role/role.mappers.js';
import type { ResourceMapper } from './../../../schema/resource/resource.mappers.js';
import type { SearchEdgeMapper } from './../../../schema/search/search.mappers.js';
import type {
  SkillUseEdgeMapper,
  TechnologyMapper,
  TechnologyAlternativeEdgeMapper,
  TechnologyConnectionMapper,
  TechnologyEdgeMapper,
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
  ID: { input: string; output: string | number };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /** An instant, as RFC 3339 writes it, e.g. 2026-01-31T12:00:00.000Z. */
  DateTime: { input: Date; output: Date };
  /** An edge, an entity or a source as it is kept: an object with all of its fields. */
  JSON: { input: Record<string, unknown>; output: Record<string, unknown> };
  /** A number of at least 0. */
  NonNegativeFloat: { input: number; output: number };
  /** A whole number of at least 0. */
  NonNegativeInt: { input: number; output: number };
  /** A number above 0. */
  PositiveFloat: { input: number; output: number };
  /** A whole number of at least 1. */
  PositiveInt: { input: number; output: number };
  /** An absolute URL. */
  URL: { input: URL; output: string };
};

/** What a caller may do; each may do what those before it may. */
export type AccessRole =
  /** Prune its history, and announce what was written past this service. */
  | 'ADMIN'
  /** Change what the graph says. */
  | 'CURATOR'
  /** Read. */
  | 'READER';

/** A field of competence. */
export type Area = Entity &
  Node & {
    __typename?: 'Area';
    /** Other names that people type or write. */
    aliases: Array<Scalars['String']['output']>;
    /** Where what is said of it comes from. */
    citations: Array<Citation>;
    /** The dataset that owns it. */
    dataset: Scalars['String']['output'];
    /** What it is, in a sentence or two. */
    description?: Maybe<Scalars['String']['output']>;
    /** The same thing in other systems. */
    externalIds: Array<ExternalId>;
    /** `area:<slug>` */
    id: Scalars['ID']['output'];
    /** How the sources word its weight, e.g. `Critical`. */
    importance?: Maybe<Scalars['String']['output']>;
    /** The preferred name. */
    name: Scalars['String']['output'];
    /** Skills of this area, by name. */
    skills: SkillConnection;
    /** Graph version of its last change, its edges included. */
    version: Scalars['NonNegativeInt']['output'];
  };

/** A field of competence. */
export type AreaskillsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
};

/** How a claim came about. */
export type Basis =
  /** An editor's judgement; `rationale` says why. */
  | 'INFERRED'
  /** A source says it. */
  | 'STATED';

/** Whose caches may keep an answer. */
export type CacheControlScope =
  /** The caller's own. */
  | 'PRIVATE'
  /** Anybody's. */
  | 'PUBLIC';

/** A write, as the history keeps it. */
export type Change = {
  __typename?: 'Change';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who: `jwt:<subject>`, `key:<name>`, or the command that wrote. */
  by: Scalars['String']['output'];
  /** Its own id. */
  changeId: Scalars['ID']['output'];
  /** Why, in the writer's words. */
  comment?: Maybe<Scalars['String']['output']>;
  /** How much became different. */
  counts: ChangeCounts;
  /** What became different; null where it is more than the history keeps one by one. */
  items?: Maybe<Array<ChangeItem>>;
  /** The version that it made. */
  version: Scalars['NonNegativeInt']['output'];
};

/** What became of something. */
export type ChangeAction =
  /** It says something else. */
  | 'CHANGED'
  /** It is new. */
  | 'CREATED'
  /** It is gone. */
  | 'DELETED'
  /** It is gone, and its id leads to another. */
  | 'MERGED';

/** A page of the history. */
export type ChangeConnection = {
  __typename?: 'ChangeConnection';
  /** The page. */
  edges: Array<ChangeEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** How many nodes and edges became different. */
export type ChangeCounts = {
  __typename?: 'ChangeCounts';
  /** Different ones. */
  changed: Scalars['NonNegativeInt']['output'];
  /** New ones. */
  created: Scalars['NonNegativeInt']['output'];
  /** Those that are gone. */
  deleted: Scalars['NonNegativeInt']['output'];
};

/** A write in the history. */
export type ChangeEdge = {
  __typename?: 'ChangeEdge';
  /** Where the edge stands in its list. */
  cursor: Scalars['String']['output'];
  /** The write. */
  node: Change;
};

/** One change: exactly one field. Those of a list are made in order, each sees what those before it made. */
export type ChangeInput =
  /** Adds an area. */
  | {
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
      setNeed?: never;
      setNextLevel?: never;
      setPrerequisite?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Adds a level. */
  | {
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
      setNeed?: never;
      setNextLevel?: never;
      setPrerequisite?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Adds a resource. */
  | {
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
      setNeed?: never;
      setNextLevel?: never;
      setPrerequisite?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Adds a role. */
  | {
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
      setNeed?: never;
      setNextLevel?: never;
      setPrerequisite?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Adds a skill. */
  | {
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
      setNeed?: never;
      setNextLevel?: never;
      setPrerequisite?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Adds a source. */
  | {
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
      setNeed?: never;
      setNextLevel?: never;
      setPrerequisite?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Adds a task. */
  | {
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
      setNeed?: never;
      setNextLevel?: never;
      setPrerequisite?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Adds a technology. */
  | {
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
      setNeed?: never;
      setNextLevel?: never;
      setPrerequisite?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Adds a track. */
  | {
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
      setNeed?: never;
      setNextLevel?: never;
      setPrerequisite?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Removes an entity or a source. */
  | {
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
      setNeed?: never;
      setNextLevel?: never;
      setPrerequisite?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Makes one of two entities. */
  | {
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
      setNeed?: never;
      setNextLevel?: never;
      setPrerequisite?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
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
      setNeed?: never;
      setNextLevel?: never;
      setPrerequisite?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Makes or changes the IN_AREA edge between two nodes. */
  | {
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
      setNeed?: never;
      setNextLevel?: never;
      setPrerequisite?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Makes or changes the EXERCISES edge between two nodes. */
  | {
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
      setNeed?: never;
      setNextLevel?: never;
      setPrerequisite?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Makes or changes the LEADS_TO edge between two nodes. */
  | {
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
      setNeed?: never;
      setNextLevel?: never;
      setPrerequisite?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Makes or changes the AT_LEVEL edge between two nodes. */
  | {
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
      setNeed?: never;
      setNextLevel?: never;
      setPrerequisite?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Makes or changes the NEEDS edge between two nodes. */
  | {
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
      setNeed: SetNeedInput;
      setNextLevel?: never;
      setPrerequisite?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Makes or changes the NEXT edge between two nodes. */
  | {
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
      setNeed?: never;
      setNextLevel: SetNextLevelInput;
      setPrerequisite?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Makes or changes the REQUIRES edge between two nodes. */
  | {
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
      setNeed?: never;
      setNextLevel?: never;
      setPrerequisite: SetPrerequisiteInput;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Makes or changes the RELATED_TO edge between two nodes. */
  | {
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
      setNeed?: never;
      setNextLevel?: never;
      setPrerequisite?: never;
      setStatedRelation: SetStatedRelationInput;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Makes or changes the TEACHES edge between two nodes. */
  | {
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
      setNeed?: never;
      setNextLevel?: never;
      setPrerequisite?: never;
      setStatedRelation?: never;
      setTeaching: SetTeachingInput;
      setTechnologyUse?: never;
      setTrack?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Makes or changes the USES edge between two nodes. */
  | {
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
      setNeed?: never;
      setNextLevel?: never;
      setPrerequisite?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse: SetTechnologyUseInput;
      setTrack?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Makes or changes the IN_TRACK edge between two nodes. */
  | {
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
      setNeed?: never;
      setNextLevel?: never;
      setPrerequisite?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack: SetTrackInput;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Changes an area. */
  | {
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
      setNeed?: never;
      setNextLevel?: never;
      setPrerequisite?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateArea: UpdateAreaInput;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Changes a level. */
  | {
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
      setNeed?: never;
      setNextLevel?: never;
      setPrerequisite?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateArea?: never;
      updateLevel: UpdateLevelInput;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Changes a resource. */
  | {
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
      setNeed?: never;
      setNextLevel?: never;
      setPrerequisite?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource: UpdateResourceInput;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Changes a role. */
  | {
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
      setNeed?: never;
      setNextLevel?: never;
      setPrerequisite?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole: UpdateRoleInput;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Changes a skill. */
  | {
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
      setNeed?: never;
      setNextLevel?: never;
      setPrerequisite?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill: UpdateSkillInput;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Changes a source. */
  | {
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
      setNeed?: never;
      setNextLevel?: never;
      setPrerequisite?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource: UpdateSourceInput;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Changes a task. */
  | {
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
      setNeed?: never;
      setNextLevel?: never;
      setPrerequisite?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask: UpdateTaskInput;
      updateTechnology?: never;
      updateTrack?: never;
    } /** Changes a technology. */
  | {
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
      setNeed?: never;
      setNextLevel?: never;
      setPrerequisite?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
      updateArea?: never;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology: UpdateTechnologyInput;
      updateTrack?: never;
    } /** Changes a track. */
  | {
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
      setNeed?: never;
      setNextLevel?: never;
      setPrerequisite?: never;
      setStatedRelation?: never;
      setTeaching?: never;
      setTechnologyUse?: never;
      setTrack?: never;
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

/** One node or edge that became different. */
export type ChangeItem = {
  __typename?: 'ChangeItem';
  /** What became of it. */
  action: ChangeAction;
  /** As it is from then on; null where it is gone. */
  after?: Maybe<Scalars['JSON']['output']>;
  /** As it was; null where it is new. */
  before?: Maybe<Scalars['JSON']['output']>;
  /** The edge; null for a node. */
  edge?: Maybe<EdgeKey>;
  /** The node's id; null for an edge. */
  id?: Maybe<Scalars['ID']['output']>;
  /** MERGED only: where the id leads from then on. */
  mergedInto?: Maybe<Scalars['ID']['output']>;
};

/** What a mutation did. */
export type ChangeResult = {
  __typename?: 'ChangeResult';
  /** False for a dry run, and where everything was so already. */
  applied: Scalars['Boolean']['output'];
  /** Under which it stands in the history. Sent again with the same one, a change is not made twice. */
  changeId: Scalars['ID']['output'];
  /** The entities that are new or different, as they are now; none for a dry run. */
  entities: Array<Entity>;
  /** What became different, nodes first. */
  items: Array<ChangeItem>;
  /** The graph's version with the change; where nothing changed, or for a dry run, the one before. */
  version: Scalars['NonNegativeInt']['output'];
};

/** A place in a source that supports a claim. */
export type Citation = {
  __typename?: 'Citation';
  /** The place in it, e.g. `core/databases/learning-time`. */
  locator: Scalars['String']['output'];
  /** The document. */
  source: Source;
};

/** A place in a source that supports a claim. */
export type CitationInput = {
  /** The place in it. */
  locator: Scalars['String']['input'];
  /** `source:<slug>` */
  source: Scalars['ID']['input'];
};

/** A page of a closure. */
export type ClosureConnection = {
  __typename?: 'ClosureConnection';
  /** The page. */
  edges: Array<ClosureEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many skills the walk reached. */
  totalCount: Scalars['NonNegativeInt']['output'];
  /** Whether maxDepth or a limit cut the walk. */
  truncated: Scalars['Boolean']['output'];
};

/** A skill that a walk along prerequisites reached. */
export type ClosureEdge = {
  __typename?: 'ClosureEdge';
  /** Where the edge stands in its list. */
  cursor: Scalars['String']['output'];
  /** Hops on a shortest chain. */
  depth: Scalars['PositiveInt']['output'];
  /** The skill. */
  node: Skill;
  /** REQUIRED when a chain of REQUIRED edges alone leads there. */
  strength: PrerequisiteStrength;
  /** The ids along one shortest chain, both ends included. */
  via: Array<Scalars['ID']['output']>;
};

/** A new area. */
export type CreateAreaInput = {
  /** Other names that people type or write. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where what is said of it comes from. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** What it is, in a sentence or two. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The same thing in other systems. */
  externalIds?: InputMaybe<Array<ExternalIdInput>>;
  /** `area:<slug>`; made of the name unless told. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** How a source words its weight. */
  importance?: InputMaybe<Scalars['String']['input']>;
  /** The preferred name. */
  name: Scalars['String']['input'];
};

/** A new level. */
export type CreateLevelInput = {
  /** Other names that people type or write. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where what is said of it comes from. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** What it is, in a sentence or two. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The same thing in other systems. */
  externalIds?: InputMaybe<Array<ExternalIdInput>>;
  /** `level:<slug>`; made of the name unless told. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The preferred name. */
  name: Scalars['String']['input'];
  /** Its place among the levels, from 1. */
  rank: Scalars['PositiveInt']['input'];
};

/** A new resource. */
export type CreateResourceInput = {
  /** Other names that people type or write. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Who made it. */
  author?: InputMaybe<Scalars['String']['input']>;
  /** Where what is said of it comes from. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** What it is, in a sentence or two. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The same thing in other systems. */
  externalIds?: InputMaybe<Array<ExternalIdInput>>;
  /** `resource:<slug>`; made of the name unless told. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The preferred name. */
  name: Scalars['String']['input'];
  /** What sort of resource it is. */
  resourceKind: ResourceKind;
  /** Where it is to be had. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** A new role. */
export type CreateRoleInput = {
  /** Other names that people type or write. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where what is said of it comes from. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** What it is, in a sentence or two. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The same thing in other systems. */
  externalIds?: InputMaybe<Array<ExternalIdInput>>;
  /** `role:<slug>`; made of the name unless told. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The preferred name. */
  name: Scalars['String']['input'];
  /** What the job consists of. */
  responsibilities?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A new skill. */
export type CreateSkillInput = {
  /** Other names that people type or write. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where what is said of it comes from. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** What it is, in a sentence or two. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The same thing in other systems. */
  externalIds?: InputMaybe<Array<ExternalIdInput>>;
  /** What to practise after. */
  furtherPractice?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Ways to learn it. */
  howToLearn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `skill:<slug>`; made of the name unless told. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What sort of skill it is; TECHNICAL unless told. */
  kind?: InputMaybe<SkillKind>;
  /** How long it takes to learn, in calendar months at 10 hours a week. */
  learningTime?: InputMaybe<MonthRangeInput>;
  /** Whether a source states the learning time. */
  learningTimeBasis?: InputMaybe<Basis>;
  /** How the learning time was inferred; needed where it is INFERRED. */
  learningTimeRationale?: InputMaybe<Scalars['String']['input']>;
  /** The preferred name. */
  name: Scalars['String']['input'];
};

/** A new source. */
export type CreateSourceInput = {
  /** `source:<slug>`; made of the name unless told. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The licence that it is published under. */
  licence?: InputMaybe<Scalars['String']['input']>;
  /** The document's title. */
  name: Scalars['String']['input'];
  /** Where it can be read. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** A new task. */
export type CreateTaskInput = {
  /** Other names that people type or write. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where what is said of it comes from. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** What it is, in a sentence or two. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The same thing in other systems. */
  externalIds?: InputMaybe<Array<ExternalIdInput>>;
  /** `task:<slug>`; made of the name unless told. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The preferred name. */
  name: Scalars['String']['input'];
};

/** A new technology. */
export type CreateTechnologyInput = {
  /** Other names that people type or write. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What sort of thing it is; OTHER unless told. */
  category?: InputMaybe<TechnologyCategory>;
  /** Where what is said of it comes from. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** What it is, in a sentence or two. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The same thing in other systems. */
  externalIds?: InputMaybe<Array<ExternalIdInput>>;
  /** Whether a source finds it often asked for in job postings. */
  hot?: InputMaybe<Scalars['Boolean']['input']>;
  /** `technology:<slug>`; made of the name unless told. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The preferred name. */
  name: Scalars['String']['input'];
  /** Its home page. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** A new track. */
export type CreateTrackInput = {
  /** Other names that people type or write. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where what is said of it comes from. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** What it is, in a sentence or two. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The same thing in other systems. */
  externalIds?: InputMaybe<Array<ExternalIdInput>>;
  /** `track:<slug>`; made of the name unless told. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The preferred name. */
  name: Scalars['String']['input'];
};

/** An entity or a source that is to go. */
export type DeleteInput = {
  /** Whether its edges go with it, also those of what requires it; without, it must have no edge that comes in. A source must not be cited any more. */
  detach?: InputMaybe<Scalars['Boolean']['input']>;
  /** CONFLICT where it has changed since this version. */
  expectedVersion?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  /** Any kind's id. */
  id: Scalars['ID']['input'];
};

/** How a diagram is written. */
export type DiagramFormat =
  /** Graphviz DOT. */
  | 'DOT'
  /** Mermaid flowchart. */
  | 'MERMAID';

/** The two ends and the kind of an edge. */
export type EdgeKey = {
  __typename?: 'EdgeKey';
  /** Id of the node it starts at. */
  from: Scalars['ID']['output'];
  /** Its kind. */
  kind: EdgeKind;
  /** Id of the node it ends at. */
  to: Scalars['ID']['output'];
};

/** The kinds of edges, named as in the graph; each runs from the first named end to the second. */
export type EdgeKind =
  /** Skill, role or task to level. */
  | 'AT_LEVEL'
  /** Task to skill. */
  | 'EXERCISES'
  /** Skill to area. */
  | 'IN_AREA'
  /** Skill to track. */
  | 'IN_TRACK'
  /** Role to the role that follows. */
  | 'LEADS_TO'
  /** Role to skill. */
  | 'NEEDS'
  /** Level to the next one. */
  | 'NEXT'
  /** Role to a role that a source calls related; `Role.related` is computed instead. */
  | 'RELATED_TO'
  /** Skill to its prerequisite. */
  | 'REQUIRES'
  /** Resource to skill. */
  | 'TEACHES'
  /** Skill to technology. */
  | 'USES';

/** What every named thing in the graph can say about itself. */
export type Entity = {
  /** Other names that people type or write, e.g. `k8s`. */
  aliases: Array<Scalars['String']['output']>;
  /** Where the claim that this exists, and what is said of it, comes from. */
  citations: Array<Citation>;
  /** The dataset that owns it, e.g. `backend`. */
  dataset: Scalars['String']['output'];
  /** What it is, in a sentence or two. */
  description?: Maybe<Scalars['String']['output']>;
  /** The same thing in other systems, e.g. ESCO. */
  externalIds: Array<ExternalId>;
  /** Global, readable and stable: `<kind>:<slug>`. */
  id: Scalars['ID']['output'];
  /** The preferred name. */
  name: Scalars['String']['output'];
  /** Graph version of its last change, its edges included. */
  version: Scalars['NonNegativeInt']['output'];
};

/** The kinds of named things. */
export type EntityKind =
  /** A field of competence. */
  | 'AREA'
  /** A stage of mastery. */
  | 'LEVEL'
  /** A book, a practice platform or a news site. */
  | 'RESOURCE'
  /** A job. */
  | 'ROLE'
  /** Something a person can learn. */
  | 'SKILL'
  /** An example of work. */
  | 'TASK'
  /** A language, product, protocol or standard that skills use. */
  | 'TECHNOLOGY'
  /** A line of specialisation. */
  | 'TRACK';

/** An identifier of the same thing in another system. */
export type ExternalId = {
  __typename?: 'ExternalId';
  /** The other system, e.g. `esco`. */
  scheme: Scalars['String']['output'];
  /** Where it can be looked up. */
  url?: Maybe<Scalars['URL']['output']>;
  /** The identifier there. */
  value: Scalars['String']['output'];
};

/** An identifier of the same thing in another system. */
export type ExternalIdInput = {
  /** The other system, e.g. `esco`. */
  scheme: Scalars['String']['input'];
  /** Where it can be looked up. */
  url?: InputMaybe<Scalars['String']['input']>;
  /** The identifier there. */
  value: Scalars['String']['input'];
};

/** How often an entity occurs in a whole filtered list. */
export type Facet = {
  __typename?: 'Facet';
  /** How many items of the list have it. */
  count: Scalars['NonNegativeInt']['output'];
  /** The level, area or technology. */
  entity: Entity;
};

/** An edge of a drawing. */
export type GraphEdge = {
  __typename?: 'GraphEdge';
  /** REQUIRES only: alternatives share a group. */
  alternativeGroup?: Maybe<Scalars['String']['output']>;
  /** STATED or INFERRED. */
  basis?: Maybe<Basis>;
  /** Id of the node it starts at. */
  from: Scalars['ID']['output'];
  /** NEEDS only. */
  importance?: Maybe<Importance>;
  /** Its kind. */
  kind: EdgeKind;
  /** REQUIRES only. */
  strength?: Maybe<PrerequisiteStrength>;
  /** Id of the node it ends at. */
  to: Scalars['ID']['output'];
};

/** What is loaded. */
export type GraphInfo = {
  __typename?: 'GraphInfo';
  /** Product and version of the database; null for anonymous callers. */
  database?: Maybe<Scalars['String']['output']>;
  /** Made at random with the database, so that versions of two databases are not mixed up. */
  graphId: Scalars['ID']['output'];
  /** How many direct prerequisites (REQUIRES edges). */
  prerequisites: Scalars['NonNegativeInt']['output'];
  /** How many roles. */
  roles: Scalars['NonNegativeInt']['output'];
  /** How many skills. */
  skills: Scalars['NonNegativeInt']['output'];
  /** How many technologies. */
  technologies: Scalars['NonNegativeInt']['output'];
  /** When the graph last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the graph's writes. */
  version: Scalars['NonNegativeInt']['output'];
};

/** One step between two things that hang together. */
export type Hop = {
  __typename?: 'Hop';
  /** Whether it goes along the edge's own direction. */
  forward: Scalars['Boolean']['output'];
  /** Where the step starts. */
  from: Entity;
  /** The edge that it goes along. */
  kind: EdgeKind;
  /** Where it ends. */
  to: Entity;
};

/** How much a role depends on a skill. */
export type Importance =
  /** The role cannot be filled without it. */
  | 'ESSENTIAL'
  /** It helps in the role. */
  | 'PREFERRED';

/** The way from what is known to the goals. */
export type LearningPath = {
  __typename?: 'LearningPath';
  /** Known skills that the path would otherwise hold. */
  alreadyKnown: Array<Skill>;
  /** Every alternative group met, what was chosen and why: what makes the path shortest; of equals the lowest level, then what most skills build on. */
  choices: Array<PathChoice>;
  /** The longest chain of dependent steps: no amount of parallel study is shorter. */
  criticalPath: Array<Skill>;
  /** Prerequisite cycles met in the data, each as its members in order; such members share a stage. */
  cycles: Array<Array<Scalars['ID']['output']>>;
  /** Steps that budgetMonths leaves no time for, in order. */
  deferred: Array<PathStep>;
  /** The path as text that a drawing tool reads. */
  diagram: Scalars['String']['output'];
  /** Whether no other choice of alternatives makes a shorter path, for certain; false where the graph was too large to try all. */
  exact: Scalars['Boolean']['output'];
  /** What was asked for, in the order given. */
  goals: Array<Entity>;
  /** The version of the graph that the path was made on. */
  graphVersion: Scalars['NonNegativeInt']['output'];
  /** Steps of one stage depend only on earlier stages, or on each other where the data has a cycle. Deferred steps are not in it, nor in stepCount and totalTime. */
  stages: Array<PathStage>;
  /** How many steps, without the deferred ones. */
  stepCount: Scalars['NonNegativeInt']['output'];
  /** One after another, at hoursPerWeek. */
  totalTime: MonthRange;
  /** Steps that were to be avoided, but have no alternative. */
  unavoidable: Array<Skill>;
};

/** The way from what is known to the goals. */
export type LearningPathdiagramArgs = {
  format?: DiagramFormat;
};

/** What to get to, and from where. Ids are of skills, technologies, roles, levels, areas and tracks, mixed. */
export type LearningPathInput = {
  /** A known skill's REQUIRED prerequisites (outside alternative groups) count as known, too. */
  assumePrerequisites?: Scalars['Boolean']['input'];
  /** Skills or technologies not chosen where an alternative exists; where none does, the step stays and stands in unavoidable. */
  avoid?: Array<Scalars['ID']['input']>;
  /** Steps that would end after this many months are deferred, never silently dropped. */
  budgetMonths?: InputMaybe<Scalars['PositiveFloat']['input']>;
  /** What to get to, most urgent first: at least one, at most 100. A technology stands for the easiest skill that uses it (lowest level, then least effort, then what most skills build on), a role for its ESSENTIAL needs, a level for its technical skills, an area or track for every skill in it. */
  goals: Array<Scalars['ID']['input']>;
  /** Times scale from the reference pace of 10 hours a week; schedules use the middle of each range. */
  hoursPerWeek?: Scalars['PositiveFloat']['input'];
  /** A role also stands for its PREFERRED needs. */
  includePreferred?: Scalars['Boolean']['input'];
  /** Follow RECOMMENDED prerequisites, too. */
  includeRecommended?: Scalars['Boolean']['input'];
  /** What is known, at most 2,000. A technology satisfies an alternative group of which a member uses it; a level stands for every skill of it and of the levels below; the others as in goals. */
  known?: Array<Scalars['ID']['input']>;
  /** Skills or technologies chosen where they are among the alternatives. */
  prefer?: Array<Scalars['ID']['input']>;
};

/** A stage of mastery. */
export type Level = Entity &
  Node & {
    __typename?: 'Level';
    /** Other names that people type or write. */
    aliases: Array<Scalars['String']['output']>;
    /** Where what is said of it comes from. */
    citations: Array<Citation>;
    /** The dataset that owns it. */
    dataset: Scalars['String']['output'];
    /** What it is, in a sentence or two. */
    description?: Maybe<Scalars['String']['output']>;
    /** The same thing in other systems. */
    externalIds: Array<ExternalId>;
    /** `level:<slug>` */
    id: Scalars['ID']['output'];
    /** The preferred name. */
    name: Scalars['String']['output'];
    /** The level above. */
    next?: Maybe<Level>;
    /** The level below. */
    previous?: Maybe<Level>;
    /** 1 for the first. */
    rank: Scalars['PositiveInt']['output'];
    /** Skills of this level, by name. */
    skills: SkillConnection;
    /** Examples of work at this level. */
    tasks: Array<Task>;
    /** Graph version of its last change, its edges included. */
    version: Scalars['NonNegativeInt']['output'];
  };

/** A stage of mastery. */
export type LevelskillsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
};

/** Two entities of one kind that are the same: edges, names and citations move, and the old id leads to the other from then on. */
export type MergeInput = {
  /** CONFLICT where the one that goes has changed since this version. */
  expectedVersion?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  /** The one that goes. */
  from: Scalars['ID']['input'];
  /** The one that stays, with its own name and description. */
  into: Scalars['ID']['input'];
};

/** Calendar months. A learningTime is at the reference pace of 10 hours a week. */
export type MonthRange = {
  __typename?: 'MonthRange';
  /** The most, in months. */
  max: Scalars['NonNegativeFloat']['output'];
  /** The least, in months. */
  min: Scalars['NonNegativeFloat']['output'];
};

/** Calendar months at 10 hours a week. */
export type MonthRangeInput = {
  /** The most; not below the least. */
  max: Scalars['NonNegativeFloat']['input'];
  /** The least. */
  min: Scalars['NonNegativeFloat']['input'];
};

/** Change the graph. Each field is one transaction, all or nothing. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Many changes as one: all or none. */
  applyChanges: ChangeResult;
  /** Adds an area. */
  createArea: ChangeResult;
  /** Adds a level. */
  createLevel: ChangeResult;
  /** Adds a resource. */
  createResource: ChangeResult;
  /** Adds a role. */
  createRole: ChangeResult;
  /** Adds a skill. */
  createSkill: ChangeResult;
  /** Adds a source. */
  createSource: ChangeResult;
  /** Adds a task. */
  createTask: ChangeResult;
  /** Adds a technology. */
  createTechnology: ChangeResult;
  /** Adds a track. */
  createTrack: ChangeResult;
  /** Removes an entity or a source. */
  deleteNode: ChangeResult;
  /** Makes one of two entities. */
  mergeEntities: ChangeResult;
  /** Forgets the history up to a version; `changes` then begins after it. Tells how many writes were forgotten. */
  pruneHistory: Scalars['NonNegativeInt']['output'];
  /** Removes an edge. */
  removeEdge: ChangeResult;
  /** Makes or changes the IN_AREA edge between two nodes. */
  setArea: ChangeResult;
  /** Makes or changes the EXERCISES edge between two nodes. */
  setExercise: ChangeResult;
  /** Makes or changes the LEADS_TO edge between two nodes. */
  setLeadsTo: ChangeResult;
  /** Makes or changes the AT_LEVEL edge between two nodes. */
  setLevel: ChangeResult;
  /** Makes or changes the NEEDS edge between two nodes. */
  setNeed: ChangeResult;
  /** Makes or changes the NEXT edge between two nodes. */
  setNextLevel: ChangeResult;
  /** Makes or changes the REQUIRES edge between two nodes. */
  setPrerequisite: ChangeResult;
  /** Makes or changes the RELATED_TO edge between two nodes. */
  setStatedRelation: ChangeResult;
  /** Makes or changes the TEACHES edge between two nodes. */
  setTeaching: ChangeResult;
  /** Makes or changes the USES edge between two nodes. */
  setTechnologyUse: ChangeResult;
  /** Makes or changes the IN_TRACK edge between two nodes. */
  setTrack: ChangeResult;
  /** Tells this service and its readers that something was written past it, so that nothing old is shown. Gives the new version. */
  touch: Scalars['NonNegativeInt']['output'];
  /** Changes an area. */
  updateArea: ChangeResult;
  /** Changes a level. */
  updateLevel: ChangeResult;
  /** Changes a resource. */
  updateResource: ChangeResult;
  /** Changes a role. */
  updateRole: ChangeResult;
  /** Changes a skill. */
  updateSkill: ChangeResult;
  /** Changes a source. */
  updateSource: ChangeResult;
  /** Changes a task. */
  updateTask: ChangeResult;
  /** Changes a technology. */
  updateTechnology: ChangeResult;
  /** Changes a track. */
  updateTrack: ChangeResult;
};

/** Change the graph. Each field is one transaction, all or nothing. */
export type MutationapplyChangesArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  changes: Array<ChangeInput>;
  comment?: InputMaybe<Scalars['String']['input']>;
  dryRun?: Scalars['Boolean']['input'];
};

/** Change the graph. Each field is one transaction, all or nothing. */
export type MutationcreateAreaArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: CreateAreaInput;
};

/** Change the graph. Each field is one transaction, all or nothing. */
export type MutationcreateLevelArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: CreateLevelInput;
};

/** Change the graph. Each field is one transaction, all or nothing. */
export type MutationcreateResourceArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: CreateResourceInput;
};

/** Change the graph. Each field is one transaction, all or nothing. */
export type MutationcreateRoleArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: CreateRoleInput;
};

/** Change the graph. Each field is one transaction, all or nothing. */
export type MutationcreateSkillArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: CreateSkillInput;
};

/** Change the graph. Each field is one transaction, all or nothing. */
export type MutationcreateSourceArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: CreateSourceInput;
};

/** Change the graph. Each field is one transaction, all or nothing. */
export type MutationcreateTaskArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: CreateTaskInput;
};

/** Change the graph. Each field is one transaction, all or nothing. */
export type MutationcreateTechnologyArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: CreateTechnologyInput;
};

/** Change the graph. Each field is one transaction, all or nothing. */
export type MutationcreateTrackArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: CreateTrackInput;
};

/** Change the graph. Each field is one transaction, all or nothing. */
export type MutationdeleteNodeArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: DeleteInput;
};

/** Change the graph. Each field is one transaction, all or nothing. */
export type MutationmergeEntitiesArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: MergeInput;
};

/** Change the graph. Each field is one transaction, all or nothing. */
export type MutationpruneHistoryArgs = {
  through: Scalars['NonNegativeInt']['input'];
};

/** Change the graph. Each field is one transaction, all or nothing. */
export type MutationremoveEdgeArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: RemoveEdgeInput;
};

/** Change the graph. Each field is one transaction, all or nothing. */
export type MutationsetAreaArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: SetAreaInput;
};

/** Change the graph. Each field is one transaction, all or nothing. */
export type MutationsetExerciseArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: SetExerciseInput;
};

/** Change the graph. Each field is one transaction, all or nothing. */
export type MutationsetLeadsToArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: SetLeadsToInput;
};

/** Change the graph. Each field is one transaction, all or nothing. */
export type MutationsetLevelArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: SetLevelInput;
};

/** Change the graph. Each field is one transaction, all or nothing. */
export type MutationsetNeedArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: SetNeedInput;
};

/** Change the graph. Each field is one transaction, all or nothing. */
export type MutationsetNextLevelArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: SetNextLevelInput;
};

/** Change the graph. Each field is one transaction, all or nothing. */
export type MutationsetPrerequisiteArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: SetPrerequisiteInput;
};

/** Change the graph. Each field is one transaction, all or nothing. */
export type MutationsetStatedRelationArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: SetStatedRelationInput;
};

/** Change the graph. Each field is one transaction, all or nothing. */
export type MutationsetTeachingArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: SetTeachingInput;
};

/** Change the graph. Each field is one transaction, all or nothing. */
export type MutationsetTechnologyUseArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: SetTechnologyUseInput;
};

/** Change the graph. Each field is one transaction, all or nothing. */
export type MutationsetTrackArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: SetTrackInput;
};

/** Change the graph. Each field is one transaction, all or nothing. */
export type MutationupdateAreaArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: UpdateAreaInput;
};

/** Change the graph. Each field is one transaction, all or nothing. */
export type MutationupdateLevelArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: UpdateLevelInput;
};

/** Change the graph. Each field is one transaction, all or nothing. */
export type MutationupdateResourceArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: UpdateResourceInput;
};

/** Change the graph. Each field is one transaction, all or nothing. */
export type MutationupdateRoleArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: UpdateRoleInput;
};

/** Change the graph. Each field is one transaction, all or nothing. */
export type MutationupdateSkillArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: UpdateSkillInput;
};

/** Change the graph. Each field is one transaction, all or nothing. */
export type MutationupdateSourceArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: UpdateSourceInput;
};

/** Change the graph. Each field is one transaction, all or nothing. */
export type MutationupdateTaskArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: UpdateTaskInput;
};

/** Change the graph. Each field is one transaction, all or nothing. */
export type MutationupdateTechnologyArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: UpdateTechnologyInput;
};

/** Change the graph. Each field is one transaction, all or nothing. */
export type MutationupdateTrackArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  input: UpdateTrackInput;
};

/** Whatever has a global id. */
export type Node = {
  /** Global, readable and stable: `<kind>:<slug>`, e.g. `skill:message-brokers`. */
  id: Scalars['ID']['output'];
};

/** Which way a list is sorted. */
export type OrderDirection =
  /** Least first. */
  | 'ASC'
  /** Most first. */
  | 'DESC';

/** Where a page stands in its list (Relay Cursor Connections). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the page's last edge. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follow; ask for them with `after: endCursor`. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether this page began after the first item. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the page's first edge. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A choice among alternatives. */
export type PathChoice = {
  __typename?: 'PathChoice';
  /** What could have been. */
  alternatives: Array<Skill>;
  /** What was chosen. */
  chosen: Skill;
  /** The group's key; for a technology as a goal, its id. */
  group: Scalars['String']['output'];
  /** Why, in one sentence. */
  reason: Scalars['String']['output'];
  /** The skill that has the alternatives; for a technology as a goal, the chosen skill. */
  skill: Skill;
};

/** Steps that can be learned side by side. */
export type PathStage = {
  __typename?: 'PathStage';
  /** From 1. */
  index: Scalars['PositiveInt']['output'];
  /** In order of the goals' urgency, level, then id. */
  steps: Array<PathStep>;
};

/** One skill to learn. */
export type PathStep = {
  __typename?: 'PathStep';
  /** Months from the start. */
  endMonth: Scalars['NonNegativeFloat']['output'];
  /** No source gives a learning time: estimated from its level and area. */
  estimated: Scalars['Boolean']['output'];
  /** Whether a goal stands for it. */
  isGoal: Scalars['Boolean']['output'];
  /** Direct dependents within this path: why the step is here. */
  neededFor: Array<Skill>;
  /** From 1, over all stages. */
  position: Scalars['PositiveInt']['output'];
  /** Prerequisites within this path. */
  requires: Array<Skill>;
  /** What to learn. */
  skill: Skill;
  /** Months from the start, the steps one after another. */
  startMonth: Scalars['NonNegativeFloat']['output'];
  /** Months at hoursPerWeek. */
  time: MonthRange;
};

/** A page of prerequisites or dependents. */
export type PrerequisiteConnection = {
  __typename?: 'PrerequisiteConnection';
  /** The page. */
  edges: Array<PrerequisiteEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** A direct prerequisite (or dependent), with all that the edge carries. */
export type PrerequisiteEdge = {
  __typename?: 'PrerequisiteEdge';
  /** Prerequisites of one skill that share a group are alternatives: any one of them is enough. */
  alternativeGroup?: Maybe<Scalars['String']['output']>;
  /** STATED or INFERRED. */
  basis: Basis;
  /** Where the claim comes from. */
  citations: Array<Citation>;
  /** Where the edge stands in its list. */
  cursor: Scalars['String']['output'];
  /** The skill. */
  node: Skill;
  /** Why, where it is inferred. */
  rationale?: Maybe<Scalars['String']['output']>;
  /** REQUIRED or RECOMMENDED. */
  strength: PrerequisiteStrength;
};

/** Alternatives: any one option is enough. All options have one strength; the key is unique within the dependent skill. */
export type PrerequisiteGroup = {
  __typename?: 'PrerequisiteGroup';
  /** The group's key; null for a prerequisite that stands alone. */
  key?: Maybe<Scalars['String']['output']>;
  /** The prerequisites to choose from. */
  options: Array<PrerequisiteEdge>;
  /** REQUIRED or RECOMMENDED. */
  strength: PrerequisiteStrength;
};

/** How much a prerequisite matters. */
export type PrerequisiteStrength =
  /** Helps it. */
  | 'RECOMMENDED'
  /** Blocks the dependent skill. */
  | 'REQUIRED';

/** Something that is wrong with the graph. */
export type Problem = {
  __typename?: 'Problem';
  /** The edges that it is about. */
  edges: Array<EdgeKey>;
  /** The nodes that it is about. */
  ids: Array<Scalars['ID']['output']>;
  /** What is wrong, in one line. */
  message: Scalars['String']['output'];
  /** The rule that it breaks. */
  rule: ProblemRule;
  /** Changes that would mend it, as `applyChanges` takes them; none where only one who knows the subject can tell. */
  suggestion: Array<Scalars['JSON']['output']>;
};

/** A page of problems. */
export type ProblemConnection = {
  __typename?: 'ProblemConnection';
  /** The page. */
  edges: Array<ProblemEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** A problem in a list. */
export type ProblemEdge = {
  __typename?: 'ProblemEdge';
  /** Where the edge stands in its list. */
  cursor: Scalars['String']['output'];
  /** The problem. */
  node: Problem;
};

/** What is looked for; docs/check.md tells more of each. */
export type ProblemRule =
  /** Alternatives of different strengths, or an alternative to nothing. */
  | 'ALTERNATIVE_GROUP'
  /** Prerequisites that run in a cycle. */
  | 'CYCLE'
  /** Two of one kind that share a name. */
  | 'DUPLICATE_NAME'
  /** Levels of one rank, or one that leads to a lower one. */
  | 'LEVEL_ORDER'
  /** A skill without a level. */
  | 'MISSING_LEVEL'
  /** An inferred claim that does not say why. */
  | 'MISSING_RATIONALE'
  /** A citation of a source that is not there. */
  | 'MISSING_SOURCE'
  /** Something without any edge. */
  | 'ORPHAN'
  /** A prerequisite that a longer chain implies. */
  | 'REDUNDANT_PREREQUISITE'
  /** An edge from a thing to itself. */
  | 'SELF_EDGE'
  /** A claim that nothing is cited for. */
  | 'UNCITED_CLAIM'
  /** A role without needs, or one that needs what nobody can ever learn. */
  | 'UNREACHABLE_ROLE';

/** Read the graph. */
export type Query = {
  __typename?: 'Query';
  /** An area by its id; null where none has it. */
  area?: Maybe<Area>;
  /** All areas, by name. */
  areas: Array<Area>;
  /** The history of writes after a version, oldest first. */
  changes: ChangeConnection;
  /** What is loaded. */
  graphInfo: GraphInfo;
  /** The shortest way to the goals: prerequisites first, alternatives chosen, times and a schedule. */
  learningPath?: Maybe<LearningPath>;
  /** A level by its id; null where none has it. */
  level?: Maybe<Level>;
  /** All levels, lowest first. */
  levels: Array<Level>;
  /** What to learn next: skills whose required prerequisites are all known, ranked by what they open up. */
  nextSkills: Array<SkillRecommendation>;
  /** Anything by its id; null where nothing has it. */
  node?: Maybe<Node>;
  /** Many at once, in the order asked; null for each id that nothing has. At most 100. */
  nodes: Array<Maybe<Node>>;
  /** What is wrong with the graph, the worst first. It reads all of it: seconds for a large one. */
  problems?: Maybe<ProblemConnection>;
  /** For pages that lock and unlock: KNOWN, READY (all required prerequisites known) or LOCKED, with what is missing; in the order asked. */
  readiness: Array<Readiness>;
  /** A role by its id; null where none has it. */
  role?: Maybe<Role>;
  /** Roles by how far `known` covers them, most first. */
  roleMatches: RoleMatchConnection;
  /** All roles, by name. */
  roles: RoleConnection;
  /** Full text over names, aliases and descriptions, best first; an exact name stands on top. Misspellings are tolerated in the first 32 words that a request searches for. */
  search?: Maybe<SearchConnection>;
  /** The shortest explanation of how two things hang together: null where nothing connects them, [] from a thing to itself. */
  shortestPath?: Maybe<Array<Hop>>;
  /** A skill by its id; null where none has it. */
  skill?: Maybe<Skill>;
  /** How far `known` covers a role, and what is missing. */
  skillGap?: Maybe<SkillGap>;
  /** Skills, filtered and sorted; by name unless told. */
  skills: SkillConnection;
  /** A source by its id. */
  source?: Maybe<Source>;
  /** A bounded piece of the graph around some roots, for drawing. */
  subgraph?: Maybe<Subgraph>;
  /** As-you-type completion over names and aliases, best first. */
  suggest: Array<Entity>;
  /** Technologies, filtered, by name. */
  technologies: TechnologyConnection;
  /** A technology by its id; null where none has it. */
  technology?: Maybe<Technology>;
  /** A track by its id; null where none has it. */
  track?: Maybe<Track>;
  /** All tracks, by name. */
  tracks: Array<Track>;
};

/** Read the graph. */
export type QueryareaArgs = {
  id: Scalars['ID']['input'];
};

/** Read the graph. */
export type QuerychangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  graphId?: InputMaybe<Scalars['ID']['input']>;
  since?: Scalars['NonNegativeInt']['input'];
};

/** Read the graph. */
export type QuerylearningPathArgs = {
  input: LearningPathInput;
};

/** Read the graph. */
export type QuerylevelArgs = {
  id: Scalars['ID']['input'];
};

/** Read the graph. */
export type QuerynextSkillsArgs = {
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  goals?: Array<Scalars['ID']['input']>;
  known: Array<Scalars['ID']['input']>;
};

/** Read the graph. */
export type QuerynodeArgs = {
  id: Scalars['ID']['input'];
};

/** Read the graph. */
export type QuerynodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};

/** Read the graph. */
export type QueryproblemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  rules?: InputMaybe<Array<ProblemRule>>;
};

/** Read the graph. */
export type QueryreadinessArgs = {
  known: Array<Scalars['ID']['input']>;
  skills: Array<Scalars['ID']['input']>;
};

/** Read the graph. */
export type QueryroleArgs = {
  id: Scalars['ID']['input'];
};

/** Read the graph. */
export type QueryroleMatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  known: Array<Scalars['ID']['input']>;
};

/** Read the graph. */
export type QueryrolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
};

/** Read the graph. */
export type QuerysearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  kinds?: InputMaybe<Array<EntityKind>>;
  text: Scalars['String']['input'];
};

/** Read the graph. */
export type QueryshortestPathArgs = {
  from: Scalars['ID']['input'];
  kinds?: InputMaybe<Array<EdgeKind>>;
  to: Scalars['ID']['input'];
};

/** Read the graph. */
export type QueryskillArgs = {
  id: Scalars['ID']['input'];
};

/** Read the graph. */
export type QueryskillGapArgs = {
  known?: Array<Scalars['ID']['input']>;
  role: Scalars['ID']['input'];
};

/** Read the graph. */
export type QueryskillsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SkillFilter>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  orderBy?: InputMaybe<SkillOrder>;
};

/** Read the graph. */
export type QuerysourceArgs = {
  id: Scalars['ID']['input'];
};

/** Read the graph. */
export type QuerysubgraphArgs = {
  depth?: InputMaybe<Scalars['PositiveInt']['input']>;
  kinds?: InputMaybe<Array<EdgeKind>>;
  maxNodes?: InputMaybe<Scalars['PositiveInt']['input']>;
  reduced?: Scalars['Boolean']['input'];
  roots: Array<Scalars['ID']['input']>;
};

/** Read the graph. */
export type QuerysuggestArgs = {
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  kinds?: InputMaybe<Array<EntityKind>>;
  prefix: Scalars['String']['input'];
};

/** Read the graph. */
export type QuerytechnologiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TechnologyFilter>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
};

/** Read the graph. */
export type QuerytechnologyArgs = {
  id: Scalars['ID']['input'];
};

/** Read the graph. */
export type QuerytrackArgs = {
  id: Scalars['ID']['input'];
};

/** Whether a skill can be learned now. */
export type Readiness = {
  __typename?: 'Readiness';
  /** Direct required prerequisites to learn first; of an unmet group every option. */
  missing: Array<Skill>;
  /** The skill. */
  skill: Skill;
  /** KNOWN, READY or LOCKED. */
  status: ReadinessStatus;
};

/** Where a skill stands for a learner. */
export type ReadinessStatus =
  /** It is known. */
  | 'KNOWN'
  /** Some are not. */
  | 'LOCKED'
  /** All required prerequisites are known. */
  | 'READY';

/** A page of related roles. */
export type RelatedRoleConnection = {
  __typename?: 'RelatedRoleConnection';
  /** The page. */
  edges: Array<RelatedRoleEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** A role that needs much the same. */
export type RelatedRoleEdge = {
  __typename?: 'RelatedRoleEdge';
  /** Skills that it needs and the other one does not, those that tell most first. */
  beyond: Array<Skill>;
  /** Where the edge stands in its list. */
  cursor: Scalars['String']['output'];
  /** The role. */
  node: Role;
  /** In (0, 1]; 1 for the same needs. */
  score: Scalars['Float']['output'];
  /** Skills that both need, those that tell most first. */
  shared: Array<Skill>;
};

/** A page of related skills. */
export type RelatedSkillConnection = {
  __typename?: 'RelatedSkillConnection';
  /** The page. */
  edges: Array<RelatedSkillEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** A related skill and why it is one. */
export type RelatedSkillEdge = {
  __typename?: 'RelatedSkillEdge';
  /** Where the edge stands in its list. */
  cursor: Scalars['String']['output'];
  /** The skill. */
  node: Skill;
  /** Weightiest first. */
  reasons: Array<RelationReason>;
  /** In (0, 1]; the sum of the reasons' weights. */
  score: Scalars['Float']['output'];
};

/** One part of a score. */
export type RelationReason = {
  __typename?: 'RelationReason';
  /** What sort of tie. */
  kind: RelationReasonKind;
  /** The entities that the two share, strongest first; at most 10. */
  through: Array<Entity>;
  /** This reason's part of the score. */
  weight: Scalars['Float']['output'];
};

/** What ties two skills together. */
export type RelationReasonKind =
  /** It requires both. */
  | 'COMMON_DEPENDENT'
  /** Both require it. */
  | 'COMMON_PREREQUISITE'
  /** The other requires this one, perhaps by way of another skill. */
  | 'DEPENDENT'
  /** A random walk from one often meets the other. */
  | 'GRAPH_PROXIMITY'
  /** The other is a prerequisite, perhaps by way of another skill. */
  | 'PREREQUISITE'
  /** Both belong to it. */
  | 'SAME_AREA'
  /** A role needs both. */
  | 'SAME_ROLE'
  /** Both use it. */
  | 'SHARED_TECHNOLOGY';

/** An edge that is to go. */
export type RemoveEdgeInput = {
  /** Id of the node it starts at. */
  from: Scalars['ID']['input'];
  /** Its kind. */
  kind: EdgeKind;
  /** Id of the node it ends at. */
  to: Scalars['ID']['input'];
};

/** A book, a practice platform or a news site. */
export type Resource = Entity &
  Node & {
    __typename?: 'Resource';
    /** Other names that people type or write. */
    aliases: Array<Scalars['String']['output']>;
    /** Who wrote it. */
    author?: Maybe<Scalars['String']['output']>;
    /** Where what is said of it comes from. */
    citations: Array<Citation>;
    /** The dataset that owns it. */
    dataset: Scalars['String']['output'];
    /** What it is, in a sentence or two. */
    description?: Maybe<Scalars['String']['output']>;
    /** The same thing in other systems. */
    externalIds: Array<ExternalId>;
    /** `resource:<slug>` */
    id: Scalars['ID']['output'];
    /** The preferred name. */
    name: Scalars['String']['output'];
    /** What sort of thing it is. */
    resourceKind: ResourceKind;
    /** Skills that it teaches, by name. */
    skills: SkillConnection;
    /** Where it is. */
    url?: Maybe<Scalars['URL']['output']>;
    /** Graph version of its last change, its edges included. */
    version: Scalars['NonNegativeInt']['output'];
  };

/** A book, a practice platform or a news site. */
export type ResourceskillsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
};

/** What sort of thing a resource is. */
export type ResourceKind =
  /** To read. */
  | 'BOOK'
  /** To stay up to date. */
  | 'NEWS'
  /** To practise on. */
  | 'PRACTICE_PLATFORM';

/** A job. */
export type Role = Entity &
  Node & {
    __typename?: 'Role';
    /** Other names that people type or write. */
    aliases: Array<Scalars['String']['output']>;
    /** Where what is said of it comes from. */
    citations: Array<Citation>;
    /** Roles that come before. */
    comesFrom: Array<Role>;
    /** The dataset that owns it. */
    dataset: Scalars['String']['output'];
    /** What it is, in a sentence or two. */
    description?: Maybe<Scalars['String']['output']>;
    /** The same thing in other systems. */
    externalIds: Array<ExternalId>;
    /** `role:<slug>` */
    id: Scalars['ID']['output'];
    /** Roles that follow. */
    leadsTo: Array<Role>;
    /** The level of the one who fills it. */
    level?: Maybe<Level>;
    /** The preferred name. */
    name: Scalars['String']['output'];
    /** What it takes, ESSENTIAL first, then by name. */
    needs: SkillNeedConnection;
    /** Roles that need much the same, most alike first, with what they share and what the other needs beyond it. */
    related: RelatedRoleConnection;
    /** What the job consists of. */
    responsibilities: Array<Scalars['String']['output']>;
    /** Roles that a source itself calls related, by name, with the source's own tier. */
    statedRelated: StatedRelationConnection;
    /** Graph version of its last change, its edges included. */
    version: Scalars['NonNegativeInt']['output'];
  };

/** A job. */
export type RoleneedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
};

/** A job. */
export type RolerelatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
};

/** A job. */
export type RolestatedRelatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
};

/** A page of roles. */
export type RoleConnection = {
  __typename?: 'RoleConnection';
  /** The page. */
  edges: Array<RoleEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** A role in a list. */
export type RoleEdge = {
  __typename?: 'RoleEdge';
  /** Where the edge stands in its list. */
  cursor: Scalars['String']['output'];
  /** The role. */
  node: Role;
};

/** A page of roles by how far they are covered. */
export type RoleMatchConnection = {
  __typename?: 'RoleMatchConnection';
  /** The page. */
  edges: Array<RoleMatchEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many roles there are. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** A role and how far what is known covers it. */
export type RoleMatchEdge = {
  __typename?: 'RoleMatchEdge';
  /** 0 to 1, as in SkillGap. */
  coverage: Scalars['Float']['output'];
  /** Where the edge stands in its list. */
  cursor: Scalars['String']['output'];
  /** Needed skills that are known, weightiest first. */
  have: Array<Skill>;
  /** Needed skills that are not, weightiest first. */
  missing: Array<Skill>;
  /** The role. */
  node: Role;
};

/** A page of the roles that need a skill. */
export type RoleNeedConnection = {
  __typename?: 'RoleNeedConnection';
  /** The page. */
  edges: Array<RoleNeedEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** A role that needs a skill, with the evidence. */
export type RoleNeedEdge = {
  __typename?: 'RoleNeedEdge';
  /** STATED or INFERRED. */
  basis: Basis;
  /** Where the claim comes from. */
  citations: Array<Citation>;
  /** Where the edge stands in its list. */
  cursor: Scalars['String']['output'];
  /** ESSENTIAL or PREFERRED. */
  importance: Importance;
  /** The role. */
  node: Role;
  /** The level of mastery that is asked for. */
  proficiency?: Maybe<Level>;
  /** Why, where it is inferred. */
  rationale?: Maybe<Scalars['String']['output']>;
};

/** A page of search results. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** The page. */
  edges: Array<SearchEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** A search result. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** Where the edge stands in its list. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: Entity;
  /** Relevance within this search; greater is better. */
  score: Scalars['Float']['output'];
};

/** A skill and an area that it belongs to. */
export type SetAreaInput = {
  /** The area. */
  area: Scalars['ID']['input'];
  /** STATED needs citations, INFERRED a rationale; unless told, STATED where there are citations. */
  basis?: InputMaybe<Basis>;
  /** Where the claim comes from. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** Why, where it is inferred. */
  rationale?: InputMaybe<Scalars['String']['input']>;
  /** The skill. */
  skill: Scalars['ID']['input'];
};

/** A task and a skill that doing it takes. */
export type SetExerciseInput = {
  /** STATED needs citations, INFERRED a rationale; unless told, STATED where there are citations. */
  basis?: InputMaybe<Basis>;
  /** Where the claim comes from. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** Why, where it is inferred. */
  rationale?: InputMaybe<Scalars['String']['input']>;
  /** The skill. */
  skill: Scalars['ID']['input'];
  /** The task. */
  task: Scalars['ID']['input'];
};

/** A role and one that follows. */
export type SetLeadsToInput = {
  /** STATED needs citations, INFERRED a rationale; unless told, STATED where there are citations. */
  basis?: InputMaybe<Basis>;
  /** Where the claim comes from. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** The one that follows. */
  next: Scalars['ID']['input'];
  /** Why, where it is inferred. */
  rationale?: InputMaybe<Scalars['String']['input']>;
  /** The role. */
  role: Scalars['ID']['input'];
};

/** The one level of a skill, a role or a task; it takes the place of the one before. */
export type SetLevelInput = {
  /** STATED needs citations, INFERRED a rationale; unless told, STATED where there are citations. */
  basis?: InputMaybe<Basis>;
  /** Where the claim comes from. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** The level. */
  level: Scalars['ID']['input'];
  /** The skill, role or task. */
  of: Scalars['ID']['input'];
  /** Why, where it is inferred. */
  rationale?: InputMaybe<Scalars['String']['input']>;
};

/** A role and a skill that it needs. */
export type SetNeedInput = {
  /** STATED needs citations, INFERRED a rationale; unless told, STATED where there are citations. */
  basis?: InputMaybe<Basis>;
  /** Where the claim comes from. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** ESSENTIAL unless told. */
  importance?: InputMaybe<Importance>;
  /** The level of mastery that is asked for. */
  proficiency?: InputMaybe<Scalars['ID']['input']>;
  /** Why, where it is inferred. */
  rationale?: InputMaybe<Scalars['String']['input']>;
  /** The role. */
  role: Scalars['ID']['input'];
  /** The skill. */
  skill: Scalars['ID']['input'];
};

/** The level that follows another; it takes the place of the one before. */
export type SetNextLevelInput = {
  /** STATED needs citations, INFERRED a rationale; unless told, STATED where there are citations. */
  basis?: InputMaybe<Basis>;
  /** Where the claim comes from. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** The level. */
  level: Scalars['ID']['input'];
  /** The one that follows. */
  next: Scalars['ID']['input'];
  /** Why, where it is inferred. */
  rationale?: InputMaybe<Scalars['String']['input']>;
};

/** A skill and what it asks for beforehand. */
export type SetPrerequisiteInput = {
  /** STATED needs citations, INFERRED a rationale; unless told, STATED where there are citations. */
  basis?: InputMaybe<Basis>;
  /** Where the claim comes from. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** Prerequisites of one skill that share a group are alternatives; all of one strength. */
  group?: InputMaybe<Scalars['String']['input']>;
  /** The skill that comes first. */
  prerequisite: Scalars['ID']['input'];
  /** Why, where it is inferred. */
  rationale?: InputMaybe<Scalars['String']['input']>;
  /** The skill that builds on the other. */
  skill: Scalars['ID']['input'];
  /** REQUIRED unless told. */
  strength?: InputMaybe<PrerequisiteStrength>;
};

/** A role and one that a source calls related. */
export type SetStatedRelationInput = {
  /** STATED needs citations, INFERRED a rationale; unless told, STATED where there are citations. */
  basis?: InputMaybe<Basis>;
  /** Where the claim comes from. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** Why, where it is inferred. */
  rationale?: InputMaybe<Scalars['String']['input']>;
  /** The related one. */
  related: Scalars['ID']['input'];
  /** The role. */
  role: Scalars['ID']['input'];
  /** How close the source calls the two. */
  tier?: InputMaybe<Scalars['String']['input']>;
};

/** A resource and a skill that it teaches. */
export type SetTeachingInput = {
  /** STATED needs citations, INFERRED a rationale; unless told, STATED where there are citations. */
  basis?: InputMaybe<Basis>;
  /** Where the claim comes from. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** Why, where it is inferred. */
  rationale?: InputMaybe<Scalars['String']['input']>;
  /** The resource. */
  resource: Scalars['ID']['input'];
  /** The skill. */
  skill: Scalars['ID']['input'];
};

/** A skill and a technology that it uses. */
export type SetTechnologyUseInput = {
  /** STATED needs citations, INFERRED a rationale; unless told, STATED where there are citations. */
  basis?: InputMaybe<Basis>;
  /** Where the claim comes from. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** Why, where it is inferred. */
  rationale?: InputMaybe<Scalars['String']['input']>;
  /** The skill. */
  skill: Scalars['ID']['input'];
  /** The technology. */
  technology: Scalars['ID']['input'];
};

/** A skill and a track that it belongs to. */
export type SetTrackInput = {
  /** STATED needs citations, INFERRED a rationale; unless told, STATED where there are citations. */
  basis?: InputMaybe<Basis>;
  /** Where the claim comes from. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** Why, where it is inferred. */
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
    /** Other names that people type or write. */
    aliases: Array<Scalars['String']['output']>;
    /** The fields of competence it belongs to. */
    areas: Array<Area>;
    /** Where what is said of it comes from. */
    citations: Array<Citation>;
    /** The dataset that owns it. */
    dataset: Scalars['String']['output'];
    /** What this opens up, directly and further on. */
    dependentClosure: ClosureConnection;
    /** Skills that this is a direct prerequisite of, REQUIRED first, then by name. */
    dependents: PrerequisiteConnection;
    /** What it is, in a sentence or two. */
    description?: Maybe<Scalars['String']['output']>;
    /** The same thing in other systems. */
    externalIds: Array<ExternalId>;
    /** What to do once the basics stand. */
    furtherPractice: Array<Scalars['String']['output']>;
    /** Ways to learn it, first steps first. */
    howToLearn: Array<Scalars['String']['output']>;
    /** `skill:<slug>` */
    id: Scalars['ID']['output'];
    /** TECHNICAL, PROFESSIONAL or SOFT. */
    kind: SkillKind;
    /** Months to learn it at 10 hours a week; null where no source or neighbour tells. */
    learningTime?: Maybe<MonthRange>;
    /** Whether a source states the learning time or an editor inferred it; null without one. */
    learningTimeBasis?: Maybe<Basis>;
    /** Why, where the learning time is inferred. */
    learningTimeRationale?: Maybe<Scalars['String']['output']>;
    /** The level it belongs to. */
    level?: Maybe<Level>;
    /** The preferred name. */
    name: Scalars['String']['output'];
    /** The prerequisite chain: every skill reachable, nearest first, then by id; all members of alternative groups included. Ends on a cycle, too. */
    prerequisiteClosure: ClosureConnection;
    /** For drawing choices: an ungrouped prerequisite is a group of one option; any one option of a group suffices. */
    prerequisiteGroups: Array<PrerequisiteGroup>;
    /** Direct prerequisites, REQUIRED first, then by name. */
    prerequisites: PrerequisiteConnection;
    /** Skills worth looking at beside it, ranked by score in (0, 1], each with the reasons that make it up; at most 200. */
    related: RelatedSkillConnection;
    /** Books, platforms and news that teach it. */
    resources: Array<Resource>;
    /** Roles that need it, ESSENTIAL first, then by name. */
    roles: RoleNeedConnection;
    /** Examples of work that exercise it. */
    tasks: Array<Task>;
    /** What it is done with, by name. */
    technologies: TechnologyUseConnection;
    /** The specialisations it belongs to. */
    tracks: Array<Track>;
    /** Graph version of its last change, its edges included. */
    version: Scalars['NonNegativeInt']['output'];
  };

/** Something a person can learn. */
export type SkilldependentClosureArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  maxDepth?: InputMaybe<Scalars['PositiveInt']['input']>;
  strength?: InputMaybe<PrerequisiteStrength>;
};

/** Something a person can learn. */
export type SkilldependentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  strength?: InputMaybe<PrerequisiteStrength>;
};

/** Something a person can learn. */
export type SkillprerequisiteClosureArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  maxDepth?: InputMaybe<Scalars['PositiveInt']['input']>;
  strength?: InputMaybe<PrerequisiteStrength>;
};

/** Something a person can learn. */
export type SkillprerequisitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  strength?: InputMaybe<PrerequisiteStrength>;
};

/** Something a person can learn. */
export type SkillrelatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
};

/** Something a person can learn. */
export type SkillrolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
};

/** Something a person can learn. */
export type SkilltechnologiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
};

/** A page of skills. */
export type SkillConnection = {
  __typename?: 'SkillConnection';
  /** The page. */
  edges: Array<SkillEdge>;
  /** Levels, areas and technologies of the whole filtered list, most first; at most 100. */
  facets: Array<Facet>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** A skill in a list. */
export type SkillEdge = {
  __typename?: 'SkillEdge';
  /** Where the edge stands in its list. */
  cursor: Scalars['String']['output'];
  /** The skill. */
  node: Skill;
};

/** Any of the values within a field, all of the fields together. */
export type SkillFilter = {
  /** Ids of areas. */
  area?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Kinds of skill. */
  kind?: InputMaybe<Array<SkillKind>>;
  /** Ids of levels. */
  level?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of roles that need it. */
  role?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of technologies that it uses. */
  technology?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Text within the name or an alias, upper and lower case alike. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Ids of tracks. */
  track?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** How far what is known covers a role. */
export type SkillGap = {
  __typename?: 'SkillGap';
  /** 0 to 1; essential needs weigh more than preferred ones, higher proficiency more than lower. */
  coverage: Scalars['Float']['output'];
  /** Needed skills that are known. */
  have: Array<Skill>;
  /** Needs that are not met, in the order in which to learn them. */
  missing: Array<SkillNeed>;
  /** The way to what is missing. */
  path?: Maybe<LearningPath>;
  /** The role. */
  role: Role;
};

/** How far what is known covers a role. */
export type SkillGappathArgs = {
  budgetMonths?: InputMaybe<Scalars['PositiveFloat']['input']>;
  hoursPerWeek?: Scalars['PositiveFloat']['input'];
  includePreferred?: Scalars['Boolean']['input'];
};

/** What sort of skill it is. */
export type SkillKind =
  /** Of the profession: analysis, quality, collaboration. */
  | 'PROFESSIONAL'
  /** Personal. */
  | 'SOFT'
  /** Of the craft. */
  | 'TECHNICAL';

/** A need of a role, with the evidence. */
export type SkillNeed = {
  __typename?: 'SkillNeed';
  /** STATED or INFERRED. */
  basis: Basis;
  /** Where the claim comes from. */
  citations: Array<Citation>;
  /** ESSENTIAL or PREFERRED. */
  importance: Importance;
  /** The level of mastery that is asked for. */
  proficiency?: Maybe<Level>;
  /** Why, where it is inferred. */
  rationale?: Maybe<Scalars['String']['output']>;
  /** What is needed. */
  skill: Skill;
};

/** A page of the skills that a role needs. */
export type SkillNeedConnection = {
  __typename?: 'SkillNeedConnection';
  /** The page. */
  edges: Array<SkillNeedEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** A skill that a role needs, with the evidence. */
export type SkillNeedEdge = {
  __typename?: 'SkillNeedEdge';
  /** STATED or INFERRED. */
  basis: Basis;
  /** Where the claim comes from. */
  citations: Array<Citation>;
  /** Where the edge stands in its list. */
  cursor: Scalars['String']['output'];
  /** ESSENTIAL or PREFERRED. */
  importance: Importance;
  /** The skill. */
  node: Skill;
  /** The level of mastery that is asked for. */
  proficiency?: Maybe<Level>;
  /** Why, where it is inferred. */
  rationale?: Maybe<Scalars['String']['output']>;
};

/** How a list of skills is sorted. */
export type SkillOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: SkillOrderField;
};

/** What a list of skills can be sorted by; ties go by name, then id. */
export type SkillOrderField =
  /** Middle of the learning time; skills without one last. */
  | 'LEARNING_TIME'
  /** Rank of the level; skills without one last. */
  | 'LEVEL'
  /** Name. */
  | 'NAME'
  /** Graph version of the last change. */
  | 'VERSION';

/** A skill to learn next, and why. */
export type SkillRecommendation = {
  __typename?: 'SkillRecommendation';
  /** Why, in one sentence a UI can show. */
  explanation: Scalars['String']['output'];
  /** In (0, 1): what it opens up for each month of learning. */
  score: Scalars['Float']['output'];
  /** What to learn. */
  skill: Skill;
  /** Months at 10 hours a week. */
  time: MonthRange;
  /** Skills that wait for nothing but this one; with goals, those on the way to them. */
  unlocks: Array<Skill>;
  /** Roles that need it, those to which it is essential first. */
  usedByRoles: Array<Role>;
};

/** A page of the skills that use a technology. */
export type SkillUseConnection = {
  __typename?: 'SkillUseConnection';
  /** The page. */
  edges: Array<SkillUseEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** A skill that uses a technology, with the evidence. */
export type SkillUseEdge = {
  __typename?: 'SkillUseEdge';
  /** STATED or INFERRED. */
  basis: Basis;
  /** Where the claim comes from. */
  citations: Array<Citation>;
  /** Where the edge stands in its list. */
  cursor: Scalars['String']['output'];
  /** The skill. */
  node: Skill;
  /** Why, where it is inferred. */
  rationale?: Maybe<Scalars['String']['output']>;
};

/** A document that the graph was made from. */
export type Source = Node & {
  __typename?: 'Source';
  /** `source:<slug>` */
  id: Scalars['ID']['output'];
  /** The licence that it is published under, where known. */
  licence?: Maybe<Scalars['String']['output']>;
  /** The document's title. */
  name: Scalars['String']['output'];
  /** Where it can be read. */
  url?: Maybe<Scalars['URL']['output']>;
};

/** A page of roles that a source calls related. */
export type StatedRelationConnection = {
  __typename?: 'StatedRelationConnection';
  /** The page. */
  edges: Array<StatedRelationEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** A role that a source calls related. */
export type StatedRelationEdge = {
  __typename?: 'StatedRelationEdge';
  /** STATED or INFERRED. */
  basis: Basis;
  /** Where the claim comes from. */
  citations: Array<Citation>;
  /** Where the edge stands in its list. */
  cursor: Scalars['String']['output'];
  /** The role. */
  node: Role;
  /** Why, where it is inferred. */
  rationale?: Maybe<Scalars['String']['output']>;
  /** How close the source calls the two, in its own words, e.g. `Primary-Short`. */
  tier?: Maybe<Scalars['String']['output']>;
};

/** A bounded piece of the graph, for drawing. */
export type Subgraph = {
  __typename?: 'Subgraph';
  /** The piece as text that a drawing tool reads. */
  diagram: Scalars['String']['output'];
  /** Edges between the nodes. */
  edges: Array<GraphEdge>;
  /** Nearest to the roots first. */
  nodes: Array<Entity>;
  /** Whether maxNodes cut it. */
  truncated: Scalars['Boolean']['output'];
};

/** A bounded piece of the graph, for drawing. */
export type SubgraphdiagramArgs = {
  format?: DiagramFormat;
};

/** Hear of changes. */
export type Subscription = {
  __typename?: 'Subscription';
  /** Each write, those of other instances too, in order. With `since`, first those that were missed. */
  graphChanged: Change;
};

/** Hear of changes. */
export type SubscriptiongraphChangedArgs = {
  graphId?: InputMaybe<Scalars['ID']['input']>;
  since?: InputMaybe<Scalars['NonNegativeInt']['input']>;
};

/** An example of work. */
export type Task = Entity &
  Node & {
    __typename?: 'Task';
    /** Other names that people type or write. */
    aliases: Array<Scalars['String']['output']>;
    /** Where what is said of it comes from. */
    citations: Array<Citation>;
    /** The dataset that owns it. */
    dataset: Scalars['String']['output'];
    /** What it is, in a sentence or two. */
    description?: Maybe<Scalars['String']['output']>;
    /** The same thing in other systems. */
    externalIds: Array<ExternalId>;
    /** `task:<slug>` */
    id: Scalars['ID']['output'];
    /** The level at which one can do it. */
    level?: Maybe<Level>;
    /** The preferred name. */
    name: Scalars['String']['output'];
    /** Skills that it exercises, by name. */
    skills: SkillConnection;
    /** Graph version of its last change, its edges included. */
    version: Scalars['NonNegativeInt']['output'];
  };

/** An example of work. */
export type TaskskillsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
};

/** A language, framework, product, protocol or standard that skills use. */
export type Technology = Entity &
  Node & {
    __typename?: 'Technology';
    /** Other names that people type or write. */
    aliases: Array<Scalars['String']['output']>;
    /** Technologies that serve the same skills, most overlap first. */
    alternatives: TechnologyAlternativeConnection;
    /** What sort of thing it is. */
    category: TechnologyCategory;
    /** Where what is said of it comes from. */
    citations: Array<Citation>;
    /** The dataset that owns it. */
    dataset: Scalars['String']['output'];
    /** What it is, in a sentence or two. */
    description?: Maybe<Scalars['String']['output']>;
    /** The same thing in other systems. */
    externalIds: Array<ExternalId>;
    /** Whether a source finds it often asked for in job postings, e.g. O*NET's hot technologies. */
    hot: Scalars['Boolean']['output'];
    /** `technology:<slug>` */
    id: Scalars['ID']['output'];
    /** The preferred name. */
    name: Scalars['String']['output'];
    /** Roles that need a skill that uses it, by name. */
    roles: RoleConnection;
    /** Skills that use it, by name. */
    skills: SkillUseConnection;
    /** Its home page. */
    url?: Maybe<Scalars['URL']['output']>;
    /** Graph version of its last change, its edges included. */
    version: Scalars['NonNegativeInt']['output'];
  };

/** A language, framework, product, protocol or standard that skills use. */
export type TechnologyalternativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
};

/** A language, framework, product, protocol or standard that skills use. */
export type TechnologyrolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
};

/** A language, framework, product, protocol or standard that skills use. */
export type TechnologyskillsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
};

/** A page of alternatives to a technology. */
export type TechnologyAlternativeConnection = {
  __typename?: 'TechnologyAlternativeConnection';
  /** The page. */
  edges: Array<TechnologyAlternativeEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** A technology that serves the same skills. */
export type TechnologyAlternativeEdge = {
  __typename?: 'TechnologyAlternativeEdge';
  /** Where the edge stands in its list. */
  cursor: Scalars['String']['output'];
  /** The technology. */
  node: Technology;
  /** How alike, in (0, 1]. */
  score: Scalars['Float']['output'];
  /** The skills that both serve. */
  shared: Array<Skill>;
};

/** What sort of thing a technology is. */
export type TechnologyCategory =
  /** Stands in front of APIs. */
  | 'API_GATEWAY'
  /** A way of shaping an API. */
  | 'API_STYLE'
  /** Describes, documents or tests APIs. */
  | 'API_TOOL'
  /** Keeps answers close at hand. */
  | 'CACHE'
  /** Builds, tests and deploys. */
  | 'CI_CD'
  /** Rents out infrastructure. */
  | 'CLOUD_PLATFORM'
  /** Packages programs with what they need. */
  | 'CONTAINER'
  /** Around databases. */
  | 'DATABASE_TOOL'
  /** What applications are built in. */
  | 'FRAMEWORK'
  /** Runs in the browser. */
  | 'FRONTEND'
  /** Describes infrastructure as text. */
  | 'INFRASTRUCTURE_AS_CODE'
  /** A programming or query language. */
  | 'LANGUAGE'
  /** What applications call, object mappers among them. */
  | 'LIBRARY'
  /** Carries messages between programs. */
  | 'MESSAGE_BROKER'
  /** Documents, columns, keys or graphs. */
  | 'NOSQL_DATABASE'
  /** Runs many containers. */
  | 'ORCHESTRATION'
  /** Whatever a source names without a kind. */
  | 'OTHER'
  /** How programs talk to each other. */
  | 'PROTOCOL'
  /** Tables and SQL. */
  | 'RELATIONAL_DATABASE'
  /** What programs run on. */
  | 'RUNTIME'
  /** Authenticates, authorises, encrypts or scans. */
  | 'SECURITY'
  /** Runs functions without servers of one's own. */
  | 'SERVERLESS'
  /** Finds services. */
  | 'SERVICE_DISCOVERY'
  /** Carries and guards calls between services. */
  | 'SERVICE_MESH'
  /** A rule book: laws and specifications. */
  | 'STANDARD'
  /** Computes over streams of events. */
  | 'STREAM_PROCESSING'
  /** Checks programs. */
  | 'TESTING'
  /** Keeps the history of code. */
  | 'VERSION_CONTROL'
  /** Serves, proxies or balances HTTP. */
  | 'WEB_SERVER';

/** A page of technologies. */
export type TechnologyConnection = {
  __typename?: 'TechnologyConnection';
  /** The page. */
  edges: Array<TechnologyEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** A technology in a list. */
export type TechnologyEdge = {
  __typename?: 'TechnologyEdge';
  /** Where the edge stands in its list. */
  cursor: Scalars['String']['output'];
  /** The technology. */
  node: Technology;
};

/** Any of the values within a field, all of the fields together. */
export type TechnologyFilter = {
  /** Categories. */
  category?: InputMaybe<Array<TechnologyCategory>>;
  /** Ids of roles that need a skill that uses it. */
  role?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of skills that use it. */
  skill?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Text within the name or an alias, upper and lower case alike. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A page of the technologies that a skill uses. */
export type TechnologyUseConnection = {
  __typename?: 'TechnologyUseConnection';
  /** The page. */
  edges: Array<TechnologyUseEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** A technology that a skill uses, with the evidence. */
export type TechnologyUseEdge = {
  __typename?: 'TechnologyUseEdge';
  /** STATED or INFERRED. */
  basis: Basis;
  /** Where the claim comes from. */
  citations: Array<Citation>;
  /** Where the edge stands in its list. */
  cursor: Scalars['String']['output'];
  /** The technology. */
  node: Technology;
  /** Why, where it is inferred. */
  rationale?: Maybe<Scalars['String']['output']>;
};

/** A line of specialisation. */
export type Track = Entity &
  Node & {
    __typename?: 'Track';
    /** Other names that people type or write. */
    aliases: Array<Scalars['String']['output']>;
    /** Where what is said of it comes from. */
    citations: Array<Citation>;
    /** The dataset that owns it. */
    dataset: Scalars['String']['output'];
    /** What it is, in a sentence or two. */
    description?: Maybe<Scalars['String']['output']>;
    /** The same thing in other systems. */
    externalIds: Array<ExternalId>;
    /** `track:<slug>` */
    id: Scalars['ID']['output'];
    /** The preferred name. */
    name: Scalars['String']['output'];
    /** Skills of this track, by name. */
    skills: SkillConnection;
    /** Graph version of its last change, its edges included. */
    version: Scalars['NonNegativeInt']['output'];
  };

/** A line of specialisation. */
export type TrackskillsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
};

/** What is to change of an area; what is left out stays, null clears. */
export type UpdateAreaInput = {
  /** Other names that people type or write. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where what is said of it comes from. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** What it is, in a sentence or two. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** CONFLICT where the area has changed since this version. */
  expectedVersion?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  /** The same thing in other systems. */
  externalIds?: InputMaybe<Array<ExternalIdInput>>;
  /** `area:<slug>` */
  id: Scalars['ID']['input'];
  /** How a source words its weight. */
  importance?: InputMaybe<Scalars['String']['input']>;
  /** The preferred name. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** What is to change of a level; what is left out stays, null clears. */
export type UpdateLevelInput = {
  /** Other names that people type or write. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where what is said of it comes from. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** What it is, in a sentence or two. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** CONFLICT where the level has changed since this version. */
  expectedVersion?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  /** The same thing in other systems. */
  externalIds?: InputMaybe<Array<ExternalIdInput>>;
  /** `level:<slug>` */
  id: Scalars['ID']['input'];
  /** The preferred name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Its place among the levels, from 1. */
  rank?: InputMaybe<Scalars['PositiveInt']['input']>;
};

/** What is to change of a resource; what is left out stays, null clears. */
export type UpdateResourceInput = {
  /** Other names that people type or write. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Who made it. */
  author?: InputMaybe<Scalars['String']['input']>;
  /** Where what is said of it comes from. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** What it is, in a sentence or two. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** CONFLICT where the resource has changed since this version. */
  expectedVersion?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  /** The same thing in other systems. */
  externalIds?: InputMaybe<Array<ExternalIdInput>>;
  /** `resource:<slug>` */
  id: Scalars['ID']['input'];
  /** The preferred name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What sort of resource it is. */
  resourceKind?: InputMaybe<ResourceKind>;
  /** Where it is to be had. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** What is to change of a role; what is left out stays, null clears. */
export type UpdateRoleInput = {
  /** Other names that people type or write. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where what is said of it comes from. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** What it is, in a sentence or two. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** CONFLICT where the role has changed since this version. */
  expectedVersion?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  /** The same thing in other systems. */
  externalIds?: InputMaybe<Array<ExternalIdInput>>;
  /** `role:<slug>` */
  id: Scalars['ID']['input'];
  /** The preferred name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What the job consists of. */
  responsibilities?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What is to change of a skill; what is left out stays, null clears. */
export type UpdateSkillInput = {
  /** Other names that people type or write. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where what is said of it comes from. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** What it is, in a sentence or two. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** CONFLICT where the skill has changed since this version. */
  expectedVersion?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  /** The same thing in other systems. */
  externalIds?: InputMaybe<Array<ExternalIdInput>>;
  /** What to practise after. */
  furtherPractice?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Ways to learn it. */
  howToLearn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `skill:<slug>` */
  id: Scalars['ID']['input'];
  /** What sort of skill it is. */
  kind?: InputMaybe<SkillKind>;
  /** How long it takes to learn, in calendar months at 10 hours a week. */
  learningTime?: InputMaybe<MonthRangeInput>;
  /** Whether a source states the learning time. */
  learningTimeBasis?: InputMaybe<Basis>;
  /** How the learning time was inferred; needed where it is INFERRED. */
  learningTimeRationale?: InputMaybe<Scalars['String']['input']>;
  /** The preferred name. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** What is to change of a source; what is left out stays, null clears. */
export type UpdateSourceInput = {
  /** `source:<slug>` */
  id: Scalars['ID']['input'];
  /** The licence that it is published under. */
  licence?: InputMaybe<Scalars['String']['input']>;
  /** The document's title. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Where it can be read. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** What is to change of a task; what is left out stays, null clears. */
export type UpdateTaskInput = {
  /** Other names that people type or write. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where what is said of it comes from. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** What it is, in a sentence or two. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** CONFLICT where the task has changed since this version. */
  expectedVersion?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  /** The same thing in other systems. */
  externalIds?: InputMaybe<Array<ExternalIdInput>>;
  /** `task:<slug>` */
  id: Scalars['ID']['input'];
  /** The preferred name. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** What is to change of a technology; what is left out stays, null clears. */
export type UpdateTechnologyInput = {
  /** Other names that people type or write. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What sort of thing it is. */
  category?: InputMaybe<TechnologyCategory>;
  /** Where what is said of it comes from. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** What it is, in a sentence or two. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** CONFLICT where the technology has changed since this version. */
  expectedVersion?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  /** The same thing in other systems. */
  externalIds?: InputMaybe<Array<ExternalIdInput>>;
  /** Whether a source finds it often asked for in job postings. */
  hot?: InputMaybe<Scalars['Boolean']['input']>;
  /** `technology:<slug>` */
  id: Scalars['ID']['input'];
  /** The preferred name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Its home page. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** What is to change of a track; what is left out stays, null clears. */
export type UpdateTrackInput = {
  /** Other names that people type or write. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where what is said of it comes from. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** What it is, in a sentence or two. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** CONFLICT where the track has changed since this version. */
  expectedVersion?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  /** The same thing in other systems. */
  externalIds?: InputMaybe<Array<ExternalIdInput>>;
  /** `track:<slug>` */
  id: Scalars['ID']['input'];
  /** The preferred name. */
  name?: InputMaybe<Scalars['String']['input']>;
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
    AreaMapper | LevelMapper | ResourceMapper | RoleMapper | SkillMapper | TaskMapper | TechnologyMapper | TrackMapper;
  Node:
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
  AccessRole: ResolverTypeWrapper<'READER' | 'CURATOR' | 'ADMIN'>;
  Area: ResolverTypeWrapper<AreaMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
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
  ChangeResult: ResolverTypeWrapper<ChangeResultMapper>;
  Citation: ResolverTypeWrapper<CitationMapper>;
  CitationInput: CitationInput;
  ClosureConnection: ResolverTypeWrapper<
    Omit<ClosureConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['ClosureEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  ClosureEdge: ResolverTypeWrapper<ClosureEdgeMapper>;
  CreateAreaInput: CreateAreaInput;
  CreateLevelInput: CreateLevelInput;
  CreateResourceInput: CreateResourceInput;
  CreateRoleInput: CreateRoleInput;
  CreateSkillInput: CreateSkillInput;
  CreateSourceInput: CreateSourceInput;
  CreateTaskInput: CreateTaskInput;
  CreateTechnologyInput: CreateTechnologyInput;
  CreateTrackInput: CreateTrackInput;
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
    | 'IN_TRACK'
    | 'EXERCISES'
    | 'TEACHES'
  >;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  EntityKind: ResolverTypeWrapper<'SKILL' | 'TECHNOLOGY' | 'ROLE' | 'LEVEL' | 'AREA' | 'TRACK' | 'TASK' | 'RESOURCE'>;
  ExternalId: ResolverTypeWrapper<ExternalId>;
  ExternalIdInput: ExternalIdInput;
  Facet: ResolverTypeWrapper<FacetMapper>;
  GraphEdge: ResolverTypeWrapper<GraphEdgeMapper>;
  GraphInfo: ResolverTypeWrapper<GraphInfo>;
  Hop: ResolverTypeWrapper<HopMapper>;
  Importance: ResolverTypeWrapper<'ESSENTIAL' | 'PREFERRED'>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LearningPath: ResolverTypeWrapper<LearningPathMapper>;
  LearningPathInput: LearningPathInput;
  Level: ResolverTypeWrapper<LevelMapper>;
  MergeInput: MergeInput;
  MonthRange: ResolverTypeWrapper<MonthRange>;
  MonthRangeInput: MonthRangeInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NonNegativeFloat: ResolverTypeWrapper<Scalars['NonNegativeFloat']['output']>;
  NonNegativeInt: ResolverTypeWrapper<Scalars['NonNegativeInt']['output']>;
  OrderDirection: ResolverTypeWrapper<'ASC' | 'DESC'>;
  PageInfo: ResolverTypeWrapper<PageInfoMapper>;
  PathChoice: ResolverTypeWrapper<PathChoiceMapper>;
  PathStage: ResolverTypeWrapper<Omit<PathStage, 'steps'> & { steps: Array<ResolversTypes['PathStep']> }>;
  PathStep: ResolverTypeWrapper<PathStepMapper>;
  PositiveFloat: ResolverTypeWrapper<Scalars['PositiveFloat']['output']>;
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
    | 'REDUNDANT_PREREQUISITE'
    | 'DUPLICATE_NAME'
    | 'ORPHAN'
    | 'MISSING_LEVEL'
    | 'UNCITED_CLAIM'
    | 'MISSING_RATIONALE'
  >;
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
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  RelatedSkillConnection: ResolverTypeWrapper<
    Omit<RelatedSkillConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['RelatedSkillEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  RelatedSkillEdge: ResolverTypeWrapper<RelatedSkillEdgeMapper>;
  RelationReason: ResolverTypeWrapper<RelationReasonMapper>;
  RelationReasonKind: ResolverTypeWrapper<
    | 'SHARED_TECHNOLOGY'
    | 'COMMON_PREREQUISITE'
    | 'COMMON_DEPENDENT'
    | 'PREREQUISITE'
    | 'DEPENDENT'
    | 'SAME_ROLE'
    | 'SAME_AREA'
    | 'GRAPH_PROXIMITY'
  >;
  RemoveEdgeInput: RemoveEdgeInput;
  Resource: ResolverTypeWrapper<ResourceMapper>;
  ResourceKind: ResolverTypeWrapper<'BOOK' | 'PRACTICE_PLATFORM' | 'NEWS'>;
  Role: ResolverTypeWrapper<RoleMapper>;
  RoleConnection: ResolverTypeWrapper<RoleConnectionMapper>;
  RoleEdge: ResolverTypeWrapper<RoleEdgeMapper>;
  RoleMatchConnection: ResolverTypeWrapper<
    Omit<RoleMatchConnection, 'edges' | 'pageInfo'> & {
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
  SearchConnection: ResolverTypeWrapper<
    Omit<SearchConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['SearchEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  SearchEdge: ResolverTypeWrapper<SearchEdgeMapper>;
  SetAreaInput: SetAreaInput;
  SetExerciseInput: SetExerciseInput;
  SetLeadsToInput: SetLeadsToInput;
  SetLevelInput: SetLevelInput;
  SetNeedInput: SetNeedInput;
  SetNextLevelInput: SetNextLevelInput;
  SetPrerequisiteInput: SetPrerequisiteInput;
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
  SkillOrderField: ResolverTypeWrapper<'NAME' | 'LEVEL' | 'LEARNING_TIME' | 'VERSION'>;
  SkillRecommendation: ResolverTypeWrapper<SkillRecommendationMapper>;
  SkillUseConnection: ResolverTypeWrapper<
    Omit<SkillUseConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['SkillUseEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  SkillUseEdge: ResolverTypeWrapper<SkillUseEdgeMapper>;
  Source: ResolverTypeWrapper<SourceMapper>;
  StatedRelationConnection: ResolverTypeWrapper<
    Omit<StatedRelationConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['StatedRelationEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  StatedRelationEdge: ResolverTypeWrapper<StatedRelationEdgeMapper>;
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
  Track: ResolverTypeWrapper<TrackMapper>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UpdateAreaInput: UpdateAreaInput;
  UpdateLevelInput: UpdateLevelInput;
  UpdateResourceInput: UpdateResourceInput;
  UpdateRoleInput: UpdateRoleInput;
  UpdateSkillInput: UpdateSkillInput;
  UpdateSourceInput: UpdateSourceInput;
  UpdateTaskInput: UpdateTaskInput;
  UpdateTechnologyInput: UpdateTechnologyInput;
  UpdateTrackInput: UpdateTrackInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Area: AreaMapper;
  ID: Scalars['ID']['output'];
  Change: Omit<Change, 'items'> & { items?: Maybe<Array<ResolversParentTypes['ChangeItem']>> };
  ChangeConnection: Omit<ChangeConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['ChangeEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  ChangeCounts: ChangeCounts;
  ChangeEdge: ChangeEdgeMapper;
  ChangeInput: ChangeInput;
  ChangeItem: Omit<ChangeItem, 'edge'> & { edge?: Maybe<ResolversParentTypes['EdgeKey']> };
  ChangeResult: ChangeResultMapper;
  Citation: CitationMapper;
  CitationInput: CitationInput;
  ClosureConnection: Omit<ClosureConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['ClosureEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  ClosureEdge: ClosureEdgeMapper;
  CreateAreaInput: CreateAreaInput;
  CreateLevelInput: CreateLevelInput;
  CreateResourceInput: CreateResourceInput;
  CreateRoleInput: CreateRoleInput;
  CreateSkillInput: CreateSkillInput;
  CreateSourceInput: CreateSourceInput;
  CreateTaskInput: CreateTaskInput;
  CreateTechnologyInput: CreateTechnologyInput;
  CreateTrackInput: CreateTrackInput;
  DateTime: Scalars['DateTime']['output'];
  DeleteInput: DeleteInput;
  EdgeKey: EdgeKey;
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  ExternalId: ExternalId;
  ExternalIdInput: ExternalIdInput;
  Facet: FacetMapper;
  GraphEdge: GraphEdgeMapper;
  GraphInfo: GraphInfo;
  Hop: HopMapper;
  JSON: Scalars['JSON']['output'];
  LearningPath: LearningPathMapper;
  LearningPathInput: LearningPathInput;
  Level: LevelMapper;
  MergeInput: MergeInput;
  MonthRange: MonthRange;
  MonthRangeInput: MonthRangeInput;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NonNegativeFloat: Scalars['NonNegativeFloat']['output'];
  NonNegativeInt: Scalars['NonNegativeInt']['output'];
  PageInfo: PageInfoMapper;
  PathChoice: PathChoiceMapper;
  PathStage: Omit<PathStage, 'steps'> & { steps: Array<ResolversParentTypes['PathStep']> };
  PathStep: PathStepMapper;
  PositiveFloat: Scalars['PositiveFloat']['output'];
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
  Query: Record<PropertyKey, never>;
  Readiness: ReadinessMapper;
  RelatedRoleConnection: Omit<RelatedRoleConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['RelatedRoleEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  RelatedRoleEdge: RelatedRoleEdgeMapper;
  Float: Scalars['Float']['output'];
  RelatedSkillConnection: Omit<RelatedSkillConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['RelatedSkillEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  RelatedSkillEdge: RelatedSkillEdgeMapper;
  RelationReason: RelationReasonMapper;
  RemoveEdgeInput: RemoveEdgeInput;
  Resource: ResourceMapper;
  Role: RoleMapper;
  RoleConnection: RoleConnectionMapper;
  RoleEdge: RoleEdgeMapper;
  RoleMatchConnection: Omit<RoleMatchConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['RoleMatchEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  RoleMatchEdge: RoleMatchEdgeMapper;
  RoleNeedConnection: Omit<RoleNeedConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['RoleNeedEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  RoleNeedEdge: RoleNeedEdgeMapper;
  SearchConnection: Omit<SearchConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['SearchEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  SearchEdge: SearchEdgeMapper;
  SetAreaInput: SetAreaInput;
  SetExerciseInput: SetExerciseInput;
  SetLeadsToInput: SetLeadsToInput;
  SetLevelInput: SetLevelInput;
  SetNeedInput: SetNeedInput;
  SetNextLevelInput: SetNextLevelInput;
  SetPrerequisiteInput: SetPrerequisiteInput;
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
  Source: SourceMapper;
  StatedRelationConnection: Omit<StatedRelationConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['StatedRelationEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  StatedRelationEdge: StatedRelationEdgeMapper;
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
  Track: TrackMapper;
  URL: Scalars['URL']['output'];
  UpdateAreaInput: UpdateAreaInput;
  UpdateLevelInput: UpdateLevelInput;
  UpdateResourceInput: UpdateResourceInput;
  UpdateRoleInput: UpdateRoleInput;
  UpdateSkillInput: UpdateSkillInput;
  UpdateSourceInput: UpdateSourceInput;
  UpdateTaskInput: UpdateTaskInput;
  UpdateTechnologyInput: UpdateTechnologyInput;
  UpdateTrackInput: UpdateTrackInput;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
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

export type costDirectiveArgs = {
  weight: Scalars['Int']['input'];
};

export type costDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = costDirectiveArgs,
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
  weight: Scalars['Int']['input'];
};

export type scanDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = scanDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccessRoleResolvers = EnumResolverSignature<
  { ADMIN?: any; CURATOR?: any; READER?: any },
  ResolversTypes['AccessRole']
>;

export type AreaResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area'],
> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importance?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  skills?: Resolver<ResolversTypes['SkillConnection'], ParentType, ContextType, Partial<AreaskillsArgs>>;
  version?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

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
    IN_AREA?: any;
    IN_TRACK?: any;
    LEADS_TO?: any;
    NEEDS?: any;
    NEXT?: any;
    RELATED_TO?: any;
    REQUIRES?: any;
    TEACHES?: any;
    USES?: any;
  },
  ResolversTypes['EdgeKind']
>;

export type EntityResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity'],
> = {
  __resolveType?: TypeResolveFn<
    'Area' | 'Level' | 'Resource' | 'Role' | 'Skill' | 'Task' | 'Technology' | 'Track',
    ParentType,
    ContextType
  >;
};

export type EntityKindResolvers = EnumResolverSignature<
  { AREA?: any; LEVEL?: any; RESOURCE?: any; ROLE?: any; SKILL?: any; TASK?: any; TECHNOLOGY?: any; TRACK?: any },
  ResolversTypes['EntityKind']
>;

export type ExternalIdResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ExternalId'] = ResolversParentTypes['ExternalId'],
> = {
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
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importance?: Resolver<Maybe<ResolversTypes['Importance']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EdgeKind'], ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['PrerequisiteStrength']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type GraphInfoResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GraphInfo'] = ResolversParentTypes['GraphInfo'],
> = {
  database?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  graphId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  prerequisites?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  roles?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  skills?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
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

export type LearningPathResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LearningPath'] = ResolversParentTypes['LearningPath'],
> = {
  alreadyKnown?: Resolver<Array<ResolversTypes['Skill']>, ParentType, ContextType>;
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
  stages?: Resolver<Array<ResolversTypes['PathStage']>, ParentType, ContextType>;
  stepCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  totalTime?: Resolver<ResolversTypes['MonthRange'], ParentType, ContextType>;
  unavoidable?: Resolver<Array<ResolversTypes['Skill']>, ParentType, ContextType>;
};

export type LevelResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Level'] = ResolversParentTypes['Level'],
> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['PositiveInt'], ParentType, ContextType>;
  skills?: Resolver<ResolversTypes['SkillConnection'], ParentType, ContextType, Partial<LevelskillsArgs>>;
  tasks?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  setPrerequisite?: Resolver<
    ResolversTypes['ChangeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationsetPrerequisiteArgs, 'input'>
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

export type NodeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node'],
> = {
  __resolveType?: TypeResolveFn<
    'Area' | 'Level' | 'Resource' | 'Role' | 'Skill' | 'Source' | 'Task' | 'Technology' | 'Track',
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
  isGoal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  neededFor?: Resolver<Array<ResolversTypes['Skill']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['PositiveInt'], ParentType, ContextType>;
  requires?: Resolver<Array<ResolversTypes['Skill']>, ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  startMonth?: Resolver<ResolversTypes['NonNegativeFloat'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['MonthRange'], ParentType, ContextType>;
};

export interface PositiveFloatScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PositiveFloat'], any> {
  name: 'PositiveFloat';
}

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
    LEVEL_ORDER?: any;
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

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType, RequireFields<QueryareaArgs, 'id'>>;
  areas?: Resolver<Array<ResolversTypes['Area']>, ParentType, ContextType>;
  changes?: Resolver<
    ResolversTypes['ChangeConnection'],
    ParentType,
    ContextType,
    RequireFields<QuerychangesArgs, 'since'>
  >;
  graphInfo?: Resolver<ResolversTypes['GraphInfo'], ParentType, ContextType>;
  learningPath?: Resolver<
    Maybe<ResolversTypes['LearningPath']>,
    ParentType,
    ContextType,
    RequireFields<QuerylearningPathArgs, 'input'>
  >;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType, RequireFields<QuerylevelArgs, 'id'>>;
  levels?: Resolver<Array<ResolversTypes['Level']>, ParentType, ContextType>;
  nextSkills?: Resolver<
    Array<ResolversTypes['SkillRecommendation']>,
    ParentType,
    ContextType,
    RequireFields<QuerynextSkillsArgs, 'first' | 'goals' | 'known'>
  >;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QuerynodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QuerynodesArgs, 'ids'>>;
  problems?: Resolver<Maybe<ResolversTypes['ProblemConnection']>, ParentType, ContextType, Partial<QueryproblemsArgs>>;
  readiness?: Resolver<
    Array<ResolversTypes['Readiness']>,
    ParentType,
    ContextType,
    RequireFields<QueryreadinessArgs, 'known' | 'skills'>
  >;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType, RequireFields<QueryroleArgs, 'id'>>;
  roleMatches?: Resolver<
    ResolversTypes['RoleMatchConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryroleMatchesArgs, 'known'>
  >;
  roles?: Resolver<ResolversTypes['RoleConnection'], ParentType, ContextType, Partial<QueryrolesArgs>>;
  search?: Resolver<
    Maybe<ResolversTypes['SearchConnection']>,
    ParentType,
    ContextType,
    RequireFields<QuerysearchArgs, 'text'>
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
    RequireFields<QueryskillGapArgs, 'known' | 'role'>
  >;
  skills?: Resolver<ResolversTypes['SkillConnection'], ParentType, ContextType, Partial<QueryskillsArgs>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerysourceArgs, 'id'>>;
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
  through?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RelationReasonKindResolvers = EnumResolverSignature<
  {
    COMMON_DEPENDENT?: any;
    COMMON_PREREQUISITE?: any;
    DEPENDENT?: any;
    GRAPH_PROXIMITY?: any;
    PREREQUISITE?: any;
    SAME_AREA?: any;
    SAME_ROLE?: any;
    SHARED_TECHNOLOGY?: any;
  },
  ResolversTypes['RelationReasonKind']
>;

export type ResourceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Resource'] = ResolversParentTypes['Resource'],
> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resourceKind?: Resolver<ResolversTypes['ResourceKind'], ParentType, ContextType>;
  skills?: Resolver<ResolversTypes['SkillConnection'], ParentType, ContextType, Partial<ResourceskillsArgs>>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResourceKindResolvers = EnumResolverSignature<
  { BOOK?: any; NEWS?: any; PRACTICE_PLATFORM?: any },
  ResolversTypes['ResourceKind']
>;

export type RoleResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role'],
> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  comesFrom?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leadsTo?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needs?: Resolver<ResolversTypes['SkillNeedConnection'], ParentType, ContextType, Partial<RoleneedsArgs>>;
  related?: Resolver<ResolversTypes['RelatedRoleConnection'], ParentType, ContextType, Partial<RolerelatedArgs>>;
  responsibilities?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  statedRelated?: Resolver<
    ResolversTypes['StatedRelationConnection'],
    ParentType,
    ContextType,
    Partial<RolestatedRelatedArgs>
  >;
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
  edges?: Resolver<Array<ResolversTypes['RoleMatchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type RoleMatchEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RoleMatchEdge'] = ResolversParentTypes['RoleMatchEdge'],
> = {
  coverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  have?: Resolver<Array<ResolversTypes['Skill']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['Skill']>, ParentType, ContextType>;
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
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  importance?: Resolver<ResolversTypes['Importance'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  proficiency?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SkillResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Skill'] = ResolversParentTypes['Skill'],
> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  areas?: Resolver<Array<ResolversTypes['Area']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dependentClosure?: Resolver<
    ResolversTypes['ClosureConnection'],
    ParentType,
    ContextType,
    Partial<SkilldependentClosureArgs>
  >;
  dependents?: Resolver<
    ResolversTypes['PrerequisiteConnection'],
    ParentType,
    ContextType,
    Partial<SkilldependentsArgs>
  >;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  furtherPractice?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  howToLearn?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SkillKind'], ParentType, ContextType>;
  learningTime?: Resolver<Maybe<ResolversTypes['MonthRange']>, ParentType, ContextType>;
  learningTimeBasis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  learningTimeRationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prerequisiteClosure?: Resolver<
    ResolversTypes['ClosureConnection'],
    ParentType,
    ContextType,
    Partial<SkillprerequisiteClosureArgs>
  >;
  prerequisiteGroups?: Resolver<Array<ResolversTypes['PrerequisiteGroup']>, ParentType, ContextType>;
  prerequisites?: Resolver<
    ResolversTypes['PrerequisiteConnection'],
    ParentType,
    ContextType,
    Partial<SkillprerequisitesArgs>
  >;
  related?: Resolver<ResolversTypes['RelatedSkillConnection'], ParentType, ContextType, Partial<SkillrelatedArgs>>;
  resources?: Resolver<Array<ResolversTypes['Resource']>, ParentType, ContextType>;
  roles?: Resolver<ResolversTypes['RoleNeedConnection'], ParentType, ContextType, Partial<SkillrolesArgs>>;
  tasks?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
  technologies?: Resolver<
    ResolversTypes['TechnologyUseConnection'],
    ParentType,
    ContextType,
    Partial<SkilltechnologiesArgs>
  >;
  tracks?: Resolver<Array<ResolversTypes['Track']>, ParentType, ContextType>;
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
  coverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  have?: Resolver<Array<ResolversTypes['Skill']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['SkillNeed']>, ParentType, ContextType>;
  path?: Resolver<
    Maybe<ResolversTypes['LearningPath']>,
    ParentType,
    ContextType,
    RequireFields<SkillGappathArgs, 'hoursPerWeek' | 'includePreferred'>
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
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  importance?: Resolver<ResolversTypes['Importance'], ParentType, ContextType>;
  proficiency?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
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
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  importance?: Resolver<ResolversTypes['Importance'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  proficiency?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SkillOrderFieldResolvers = EnumResolverSignature<
  { LEARNING_TIME?: any; LEVEL?: any; NAME?: any; VERSION?: any },
  ResolversTypes['SkillOrderField']
>;

export type SkillRecommendationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SkillRecommendation'] = ResolversParentTypes['SkillRecommendation'],
> = {
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['MonthRange'], ParentType, ContextType>;
  unlocks?: Resolver<Array<ResolversTypes['Skill']>, ParentType, ContextType>;
  usedByRoles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
};

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
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SourceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  skills?: Resolver<ResolversTypes['SkillConnection'], ParentType, ContextType, Partial<TaskskillsArgs>>;
  version?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TechnologyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Technology'] = ResolversParentTypes['Technology'],
> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  alternatives?: Resolver<
    ResolversTypes['TechnologyAlternativeConnection'],
    ParentType,
    ContextType,
    Partial<TechnologyalternativesArgs>
  >;
  category?: Resolver<ResolversTypes['TechnologyCategory'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  hot?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ResolversTypes['RoleConnection'], ParentType, ContextType, Partial<TechnologyrolesArgs>>;
  skills?: Resolver<ResolversTypes['SkillUseConnection'], ParentType, ContextType, Partial<TechnologyskillsArgs>>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
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
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TrackResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Track'] = ResolversParentTypes['Track'],
> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  skills?: Resolver<ResolversTypes['SkillConnection'], ParentType, ContextType, Partial<TrackskillsArgs>>;
  version?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface URLScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type Resolvers<ContextType = Context> = {
  AccessRole?: AccessRoleResolvers;
  Area?: AreaResolvers<ContextType>;
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
  ClosureConnection?: ClosureConnectionResolvers<ContextType>;
  ClosureEdge?: ClosureEdgeResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DiagramFormat?: DiagramFormatResolvers;
  EdgeKey?: EdgeKeyResolvers<ContextType>;
  EdgeKind?: EdgeKindResolvers;
  Entity?: EntityResolvers<ContextType>;
  EntityKind?: EntityKindResolvers;
  ExternalId?: ExternalIdResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  GraphEdge?: GraphEdgeResolvers<ContextType>;
  GraphInfo?: GraphInfoResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  Importance?: ImportanceResolvers;
  JSON?: GraphQLScalarType;
  LearningPath?: LearningPathResolvers<ContextType>;
  Level?: LevelResolvers<ContextType>;
  MonthRange?: MonthRangeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NonNegativeFloat?: GraphQLScalarType;
  NonNegativeInt?: GraphQLScalarType;
  OrderDirection?: OrderDirectionResolvers;
  PageInfo?: PageInfoResolvers<ContextType>;
  PathChoice?: PathChoiceResolvers<ContextType>;
  PathStage?: PathStageResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  PositiveFloat?: GraphQLScalarType;
  PositiveInt?: GraphQLScalarType;
  PrerequisiteConnection?: PrerequisiteConnectionResolvers<ContextType>;
  PrerequisiteEdge?: PrerequisiteEdgeResolvers<ContextType>;
  PrerequisiteGroup?: PrerequisiteGroupResolvers<ContextType>;
  PrerequisiteStrength?: PrerequisiteStrengthResolvers;
  Problem?: ProblemResolvers<ContextType>;
  ProblemConnection?: ProblemConnectionResolvers<ContextType>;
  ProblemEdge?: ProblemEdgeResolvers<ContextType>;
  ProblemRule?: ProblemRuleResolvers;
  Query?: QueryResolvers<ContextType>;
  Readiness?: ReadinessResolvers<ContextType>;
  ReadinessStatus?: ReadinessStatusResolvers;
  RelatedRoleConnection?: RelatedRoleConnectionResolvers<ContextType>;
  RelatedRoleEdge?: RelatedRoleEdgeResolvers<ContextType>;
  RelatedSkillConnection?: RelatedSkillConnectionResolvers<ContextType>;
  RelatedSkillEdge?: RelatedSkillEdgeResolvers<ContextType>;
  RelationReason?: RelationReasonResolvers<ContextType>;
  RelationReasonKind?: RelationReasonKindResolvers;
  Resource?: ResourceResolvers<ContextType>;
  ResourceKind?: ResourceKindResolvers;
  Role?: RoleResolvers<ContextType>;
  RoleConnection?: RoleConnectionResolvers<ContextType>;
  RoleEdge?: RoleEdgeResolvers<ContextType>;
  RoleMatchConnection?: RoleMatchConnectionResolvers<ContextType>;
  RoleMatchEdge?: RoleMatchEdgeResolvers<ContextType>;
  RoleNeedConnection?: RoleNeedConnectionResolvers<ContextType>;
  RoleNeedEdge?: RoleNeedEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
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
  SkillUseConnection?: SkillUseConnectionResolvers<ContextType>;
  SkillUseEdge?: SkillUseEdgeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  StatedRelationConnection?: StatedRelationConnectionResolvers<ContextType>;
  StatedRelationEdge?: StatedRelationEdgeResolvers<ContextType>;
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
  Track?: TrackResolvers<ContextType>;
  URL?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: accessDirectiveResolver<any, any, ContextType>;
  batched?: batchedDirectiveResolver<any, any, ContextType>;
  cacheControl?: cacheControlDirectiveResolver<any, any, ContextType>;
  cost?: costDirectiveResolver<any, any, ContextType>;
  listSize?: listSizeDirectiveResolver<any, any, ContextType>;
  scan?: scanDirectiveResolver<any, any, ContextType>;
};
