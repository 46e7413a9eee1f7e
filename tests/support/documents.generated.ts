/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How a claim came about. */
export type Basis =
  /** An editor's judgement; `rationale` says why. */
  | 'INFERRED'
  /** A source says it. */
  | 'STATED';

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

/** One change: exactly one field. Those of a list are made in order, each sees what those before it made. */
export type ChangeInput =
  | {
      /** Adds an area. */
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
    }
  | {
      createArea?: never; /** Adds a level. */
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
    }
  | {
      createArea?: never;
      createLevel?: never; /** Adds a resource. */
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
    }
  | {
      createArea?: never;
      createLevel?: never;
      createResource?: never; /** Adds a role. */
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
    }
  | {
      createArea?: never;
      createLevel?: never;
      createResource?: never;
      createRole?: never; /** Adds a skill. */
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
    }
  | {
      createArea?: never;
      createLevel?: never;
      createResource?: never;
      createRole?: never;
      createSkill?: never; /** Adds a source. */
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
    }
  | {
      createArea?: never;
      createLevel?: never;
      createResource?: never;
      createRole?: never;
      createSkill?: never;
      createSource?: never; /** Adds a task. */
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
    }
  | {
      createArea?: never;
      createLevel?: never;
      createResource?: never;
      createRole?: never;
      createSkill?: never;
      createSource?: never;
      createTask?: never; /** Adds a technology. */
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
    }
  | {
      createArea?: never;
      createLevel?: never;
      createResource?: never;
      createRole?: never;
      createSkill?: never;
      createSource?: never;
      createTask?: never;
      createTechnology?: never; /** Adds a track. */
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
    }
  | {
      createArea?: never;
      createLevel?: never;
      createResource?: never;
      createRole?: never;
      createSkill?: never;
      createSource?: never;
      createTask?: never;
      createTechnology?: never;
      createTrack?: never; /** Removes an entity or a source. */
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
    }
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
      delete?: never; /** Makes one of two entities. */
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
    }
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
      merge?: never; /** Removes an edge. */
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
    }
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
      removeEdge?: never; /** Makes or changes the IN_AREA edge between two nodes. */
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
    }
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
      setArea?: never; /** Makes or changes the EXERCISES edge between two nodes. */
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
    }
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
      setExercise?: never; /** Makes or changes the LEADS_TO edge between two nodes. */
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
    }
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
      setLeadsTo?: never; /** Makes or changes the AT_LEVEL edge between two nodes. */
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
    }
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
      setLevel?: never; /** Makes or changes the NEEDS edge between two nodes. */
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
    }
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
      setNeed?: never; /** Makes or changes the NEXT edge between two nodes. */
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
    }
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
      setNextLevel?: never; /** Makes or changes the REQUIRES edge between two nodes. */
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
    }
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
      setPrerequisite?: never; /** Makes or changes the RELATED_TO edge between two nodes. */
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
    }
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
      setStatedRelation?: never; /** Makes or changes the TEACHES edge between two nodes. */
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
    }
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
      setTeaching?: never; /** Makes or changes the USES edge between two nodes. */
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
    }
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
      setTechnologyUse?: never; /** Makes or changes the IN_TRACK edge between two nodes. */
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
    }
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
      setTrack?: never; /** Changes an area. */
      updateArea: UpdateAreaInput;
      updateLevel?: never;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    }
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
      updateArea?: never; /** Changes a level. */
      updateLevel: UpdateLevelInput;
      updateResource?: never;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    }
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
      updateLevel?: never; /** Changes a resource. */
      updateResource: UpdateResourceInput;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    }
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
      updateResource?: never; /** Changes a role. */
      updateRole: UpdateRoleInput;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    }
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
      updateRole?: never; /** Changes a skill. */
      updateSkill: UpdateSkillInput;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    }
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
      updateSkill?: never; /** Changes a source. */
      updateSource: UpdateSourceInput;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    }
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
      updateSource?: never; /** Changes a task. */
      updateTask: UpdateTaskInput;
      updateTechnology?: never;
      updateTrack?: never;
    }
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
      updateTask?: never; /** Changes a technology. */
      updateTechnology: UpdateTechnologyInput;
      updateTrack?: never;
    }
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
      updateTechnology?: never; /** Changes a track. */
      updateTrack: UpdateTrackInput;
    };

/** A place in a source that supports a claim. */
export type CitationInput = {
  /** The place in it. */
  locator: string;
  /** `source:<slug>` */
  source: string;
};

/** A new area. */
export type CreateAreaInput = {
  /** Other names that people type or write. */
  aliases?: Array<string> | null | undefined;
  /** Where what is said of it comes from. */
  citations?: Array<CitationInput> | null | undefined;
  /** What it is, in a sentence or two. */
  description?: string | null | undefined;
  /** The same thing in other systems. */
  externalIds?: Array<ExternalIdInput> | null | undefined;
  /** `area:<slug>`; made of the name unless told. */
  id?: string | null | undefined;
  /** How a source words its weight. */
  importance?: string | null | undefined;
  /** The preferred name. */
  name: string;
};

/** A new level. */
export type CreateLevelInput = {
  /** Other names that people type or write. */
  aliases?: Array<string> | null | undefined;
  /** Where what is said of it comes from. */
  citations?: Array<CitationInput> | null | undefined;
  /** What it is, in a sentence or two. */
  description?: string | null | undefined;
  /** The same thing in other systems. */
  externalIds?: Array<ExternalIdInput> | null | undefined;
  /** `level:<slug>`; made of the name unless told. */
  id?: string | null | undefined;
  /** The preferred name. */
  name: string;
  /** Its place among the levels, from 1. */
  rank: number;
};

/** A new resource. */
export type CreateResourceInput = {
  /** Other names that people type or write. */
  aliases?: Array<string> | null | undefined;
  /** Who made it. */
  author?: string | null | undefined;
  /** Where what is said of it comes from. */
  citations?: Array<CitationInput> | null | undefined;
  /** What it is, in a sentence or two. */
  description?: string | null | undefined;
  /** The same thing in other systems. */
  externalIds?: Array<ExternalIdInput> | null | undefined;
  /** `resource:<slug>`; made of the name unless told. */
  id?: string | null | undefined;
  /** The preferred name. */
  name: string;
  /** What sort of resource it is. */
  resourceKind: ResourceKind;
  /** Where it is to be had. */
  url?: string | null | undefined;
};

/** A new role. */
export type CreateRoleInput = {
  /** Other names that people type or write. */
  aliases?: Array<string> | null | undefined;
  /** Where what is said of it comes from. */
  citations?: Array<CitationInput> | null | undefined;
  /** What it is, in a sentence or two. */
  description?: string | null | undefined;
  /** The same thing in other systems. */
  externalIds?: Array<ExternalIdInput> | null | undefined;
  /** `role:<slug>`; made of the name unless told. */
  id?: string | null | undefined;
  /** The preferred name. */
  name: string;
  /** What the job consists of. */
  responsibilities?: Array<string> | null | undefined;
};

/** A new skill. */
export type CreateSkillInput = {
  /** Other names that people type or write. */
  aliases?: Array<string> | null | undefined;
  /** Where what is said of it comes from. */
  citations?: Array<CitationInput> | null | undefined;
  /** What it is, in a sentence or two. */
  description?: string | null | undefined;
  /** The same thing in other systems. */
  externalIds?: Array<ExternalIdInput> | null | undefined;
  /** What to practise after. */
  furtherPractice?: Array<string> | null | undefined;
  /** Ways to learn it. */
  howToLearn?: Array<string> | null | undefined;
  /** `skill:<slug>`; made of the name unless told. */
  id?: string | null | undefined;
  /** What sort of skill it is; TECHNICAL unless told. */
  kind?: SkillKind | null | undefined;
  /** How long it takes to learn, in calendar months at 10 hours a week. */
  learningTime?: MonthRangeInput | null | undefined;
  /** Whether a source states the learning time. */
  learningTimeBasis?: Basis | null | undefined;
  /** How the learning time was inferred; needed where it is INFERRED. */
  learningTimeRationale?: string | null | undefined;
  /** The preferred name. */
  name: string;
};

/** A new source. */
export type CreateSourceInput = {
  /** `source:<slug>`; made of the name unless told. */
  id?: string | null | undefined;
  /** The licence that it is published under. */
  licence?: string | null | undefined;
  /** The document's title. */
  name: string;
  /** Where it can be read. */
  url?: string | null | undefined;
};

/** A new task. */
export type CreateTaskInput = {
  /** Other names that people type or write. */
  aliases?: Array<string> | null | undefined;
  /** Where what is said of it comes from. */
  citations?: Array<CitationInput> | null | undefined;
  /** What it is, in a sentence or two. */
  description?: string | null | undefined;
  /** The same thing in other systems. */
  externalIds?: Array<ExternalIdInput> | null | undefined;
  /** `task:<slug>`; made of the name unless told. */
  id?: string | null | undefined;
  /** The preferred name. */
  name: string;
};

/** A new technology. */
export type CreateTechnologyInput = {
  /** Other names that people type or write. */
  aliases?: Array<string> | null | undefined;
  /** What sort of thing it is; OTHER unless told. */
  category?: TechnologyCategory | null | undefined;
  /** Where what is said of it comes from. */
  citations?: Array<CitationInput> | null | undefined;
  /** What it is, in a sentence or two. */
  description?: string | null | undefined;
  /** The same thing in other systems. */
  externalIds?: Array<ExternalIdInput> | null | undefined;
  /** Whether a source finds it often asked for in job postings. */
  hot?: boolean | null | undefined;
  /** `technology:<slug>`; made of the name unless told. */
  id?: string | null | undefined;
  /** The preferred name. */
  name: string;
  /** Its home page. */
  url?: string | null | undefined;
};

/** A new track. */
export type CreateTrackInput = {
  /** Other names that people type or write. */
  aliases?: Array<string> | null | undefined;
  /** Where what is said of it comes from. */
  citations?: Array<CitationInput> | null | undefined;
  /** What it is, in a sentence or two. */
  description?: string | null | undefined;
  /** The same thing in other systems. */
  externalIds?: Array<ExternalIdInput> | null | undefined;
  /** `track:<slug>`; made of the name unless told. */
  id?: string | null | undefined;
  /** The preferred name. */
  name: string;
};

/** An entity or a source that is to go. */
export type DeleteInput = {
  /** Whether its edges go with it, also those of what requires it; without, it must have no edge that comes in. A source must not be cited any more. */
  detach?: boolean | null | undefined;
  /** CONFLICT where it has changed since this version. */
  expectedVersion?: number | null | undefined;
  /** Any kind's id. */
  id: string;
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
export type ExternalIdInput = {
  /** The other system, e.g. `esco`. */
  scheme: string;
  /** Where it can be looked up. */
  url?: string | null | undefined;
  /** The identifier there. */
  value: string;
};

/** How much a role depends on a skill. */
export type Importance =
  /** The role cannot be filled without it. */
  | 'ESSENTIAL'
  /** It helps in the role. */
  | 'PREFERRED';

/** What to get to, and from where. Ids are of skills, technologies, roles, levels, areas and tracks, mixed. */
export type LearningPathInput = {
  /** A known skill's REQUIRED prerequisites (outside alternative groups) count as known, too. */
  assumePrerequisites?: boolean;
  /** Skills or technologies not chosen where an alternative exists; where none does, the step stays and stands in unavoidable. */
  avoid?: Array<string>;
  /** Steps that would end after this many months are deferred, never silently dropped. */
  budgetMonths?: number | null | undefined;
  /** What to get to, most urgent first: at least one, at most 100. A technology stands for the easiest skill that uses it (lowest level, then least effort, then what most skills build on), a role for its ESSENTIAL needs, a level for its technical skills, an area or track for every skill in it. */
  goals: Array<string>;
  /** Times scale from the reference pace of 10 hours a week; schedules use the middle of each range. */
  hoursPerWeek?: number;
  /** A role also stands for its PREFERRED needs. */
  includePreferred?: boolean;
  /** Follow RECOMMENDED prerequisites, too. */
  includeRecommended?: boolean;
  /** What is known, at most 2,000. A technology satisfies an alternative group of which a member uses it; a level stands for every skill of it and of the levels below; the others as in goals. */
  known?: Array<string>;
  /** Skills or technologies chosen where they are among the alternatives. */
  prefer?: Array<string>;
};

/** Two entities of one kind that are the same: edges, names and citations move, and the old id leads to the other from then on. */
export type MergeInput = {
  /** CONFLICT where the one that goes has changed since this version. */
  expectedVersion?: number | null | undefined;
  /** The one that goes. */
  from: string;
  /** The one that stays, with its own name and description. */
  into: string;
};

/** Calendar months at 10 hours a week. */
export type MonthRangeInput = {
  /** The most; not below the least. */
  max: number;
  /** The least. */
  min: number;
};

/** Which way a list is sorted. */
export type OrderDirection =
  /** Least first. */
  | 'ASC'
  /** Most first. */
  | 'DESC';

/** How much a prerequisite matters. */
export type PrerequisiteStrength =
  /** Helps it. */
  | 'RECOMMENDED'
  /** Blocks the dependent skill. */
  | 'REQUIRED';

/** Where a skill stands for a learner. */
export type ReadinessStatus =
  /** It is known. */
  | 'KNOWN'
  /** Some are not. */
  | 'LOCKED'
  /** All required prerequisites are known. */
  | 'READY';

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
  from: string;
  /** Its kind. */
  kind: EdgeKind;
  /** Id of the node it ends at. */
  to: string;
};

/** What sort of thing a resource is. */
export type ResourceKind =
  /** To read. */
  | 'BOOK'
  /** To stay up to date. */
  | 'NEWS'
  /** To practise on. */
  | 'PRACTICE_PLATFORM';

/** A skill and an area that it belongs to. */
export type SetAreaInput = {
  /** The area. */
  area: string;
  /** STATED needs citations, INFERRED a rationale; unless told, STATED where there are citations. */
  basis?: Basis | null | undefined;
  /** Where the claim comes from. */
  citations?: Array<CitationInput> | null | undefined;
  /** Why, where it is inferred. */
  rationale?: string | null | undefined;
  /** The skill. */
  skill: string;
};

/** A task and a skill that doing it takes. */
export type SetExerciseInput = {
  /** STATED needs citations, INFERRED a rationale; unless told, STATED where there are citations. */
  basis?: Basis | null | undefined;
  /** Where the claim comes from. */
  citations?: Array<CitationInput> | null | undefined;
  /** Why, where it is inferred. */
  rationale?: string | null | undefined;
  /** The skill. */
  skill: string;
  /** The task. */
  task: string;
};

/** A role and one that follows. */
export type SetLeadsToInput = {
  /** STATED needs citations, INFERRED a rationale; unless told, STATED where there are citations. */
  basis?: Basis | null | undefined;
  /** Where the claim comes from. */
  citations?: Array<CitationInput> | null | undefined;
  /** The one that follows. */
  next: string;
  /** Why, where it is inferred. */
  rationale?: string | null | undefined;
  /** The role. */
  role: string;
};

/** The one level of a skill, a role or a task; it takes the place of the one before. */
export type SetLevelInput = {
  /** STATED needs citations, INFERRED a rationale; unless told, STATED where there are citations. */
  basis?: Basis | null | undefined;
  /** Where the claim comes from. */
  citations?: Array<CitationInput> | null | undefined;
  /** The level. */
  level: string;
  /** The skill, role or task. */
  of: string;
  /** Why, where it is inferred. */
  rationale?: string | null | undefined;
};

/** A role and a skill that it needs. */
export type SetNeedInput = {
  /** STATED needs citations, INFERRED a rationale; unless told, STATED where there are citations. */
  basis?: Basis | null | undefined;
  /** Where the claim comes from. */
  citations?: Array<CitationInput> | null | undefined;
  /** ESSENTIAL unless told. */
  importance?: Importance | null | undefined;
  /** The level of mastery that is asked for. */
  proficiency?: string | null | undefined;
  /** Why, where it is inferred. */
  rationale?: string | null | undefined;
  /** The role. */
  role: string;
  /** The skill. */
  skill: string;
};

/** The level that follows another; it takes the place of the one before. */
export type SetNextLevelInput = {
  /** STATED needs citations, INFERRED a rationale; unless told, STATED where there are citations. */
  basis?: Basis | null | undefined;
  /** Where the claim comes from. */
  citations?: Array<CitationInput> | null | undefined;
  /** The level. */
  level: string;
  /** The one that follows. */
  next: string;
  /** Why, where it is inferred. */
  rationale?: string | null | undefined;
};

/** A skill and what it asks for beforehand. */
export type SetPrerequisiteInput = {
  /** STATED needs citations, INFERRED a rationale; unless told, STATED where there are citations. */
  basis?: Basis | null | undefined;
  /** Where the claim comes from. */
  citations?: Array<CitationInput> | null | undefined;
  /** Prerequisites of one skill that share a group are alternatives; all of one strength. */
  group?: string | null | undefined;
  /** The skill that comes first. */
  prerequisite: string;
  /** Why, where it is inferred. */
  rationale?: string | null | undefined;
  /** The skill that builds on the other. */
  skill: string;
  /** REQUIRED unless told. */
  strength?: PrerequisiteStrength | null | undefined;
};

/** A role and one that a source calls related. */
export type SetStatedRelationInput = {
  /** STATED needs citations, INFERRED a rationale; unless told, STATED where there are citations. */
  basis?: Basis | null | undefined;
  /** Where the claim comes from. */
  citations?: Array<CitationInput> | null | undefined;
  /** Why, where it is inferred. */
  rationale?: string | null | undefined;
  /** The related one. */
  related: string;
  /** The role. */
  role: string;
  /** How close the source calls the two. */
  tier?: string | null | undefined;
};

/** A resource and a skill that it teaches. */
export type SetTeachingInput = {
  /** STATED needs citations, INFERRED a rationale; unless told, STATED where there are citations. */
  basis?: Basis | null | undefined;
  /** Where the claim comes from. */
  citations?: Array<CitationInput> | null | undefined;
  /** Why, where it is inferred. */
  rationale?: string | null | undefined;
  /** The resource. */
  resource: string;
  /** The skill. */
  skill: string;
};

/** A skill and a technology that it uses. */
export type SetTechnologyUseInput = {
  /** STATED needs citations, INFERRED a rationale; unless told, STATED where there are citations. */
  basis?: Basis | null | undefined;
  /** Where the claim comes from. */
  citations?: Array<CitationInput> | null | undefined;
  /** Why, where it is inferred. */
  rationale?: string | null | undefined;
  /** The skill. */
  skill: string;
  /** The technology. */
  technology: string;
};

/** A skill and a track that it belongs to. */
export type SetTrackInput = {
  /** STATED needs citations, INFERRED a rationale; unless told, STATED where there are citations. */
  basis?: Basis | null | undefined;
  /** Where the claim comes from. */
  citations?: Array<CitationInput> | null | undefined;
  /** Why, where it is inferred. */
  rationale?: string | null | undefined;
  /** The skill. */
  skill: string;
  /** The track. */
  track: string;
};

/** Any of the values within a field, all of the fields together. */
export type SkillFilter = {
  /** Ids of areas. */
  area?: Array<string> | null | undefined;
  /** Kinds of skill. */
  kind?: Array<SkillKind> | null | undefined;
  /** Ids of levels. */
  level?: Array<string> | null | undefined;
  /** Ids of roles that need it. */
  role?: Array<string> | null | undefined;
  /** Ids of technologies that it uses. */
  technology?: Array<string> | null | undefined;
  /** Text within the name or an alias, upper and lower case alike. */
  text?: string | null | undefined;
  /** Ids of tracks. */
  track?: Array<string> | null | undefined;
};

/** What sort of skill it is. */
export type SkillKind =
  /** Of the profession: analysis, quality, collaboration. */
  | 'PROFESSIONAL'
  /** Personal. */
  | 'SOFT'
  /** Of the craft. */
  | 'TECHNICAL';

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

/** Any of the values within a field, all of the fields together. */
export type TechnologyFilter = {
  /** Categories. */
  category?: Array<TechnologyCategory> | null | undefined;
  /** Ids of roles that need a skill that uses it. */
  role?: Array<string> | null | undefined;
  /** Ids of skills that use it. */
  skill?: Array<string> | null | undefined;
  /** Text within the name or an alias, upper and lower case alike. */
  text?: string | null | undefined;
};

/** What is to change of an area; what is left out stays, null clears. */
export type UpdateAreaInput = {
  /** Other names that people type or write. */
  aliases?: Array<string> | null | undefined;
  /** Where what is said of it comes from. */
  citations?: Array<CitationInput> | null | undefined;
  /** What it is, in a sentence or two. */
  description?: string | null | undefined;
  /** CONFLICT where the area has changed since this version. */
  expectedVersion?: number | null | undefined;
  /** The same thing in other systems. */
  externalIds?: Array<ExternalIdInput> | null | undefined;
  /** `area:<slug>` */
  id: string;
  /** How a source words its weight. */
  importance?: string | null | undefined;
  /** The preferred name. */
  name?: string | null | undefined;
};

/** What is to change of a level; what is left out stays, null clears. */
export type UpdateLevelInput = {
  /** Other names that people type or write. */
  aliases?: Array<string> | null | undefined;
  /** Where what is said of it comes from. */
  citations?: Array<CitationInput> | null | undefined;
  /** What it is, in a sentence or two. */
  description?: string | null | undefined;
  /** CONFLICT where the level has changed since this version. */
  expectedVersion?: number | null | undefined;
  /** The same thing in other systems. */
  externalIds?: Array<ExternalIdInput> | null | undefined;
  /** `level:<slug>` */
  id: string;
  /** The preferred name. */
  name?: string | null | undefined;
  /** Its place among the levels, from 1. */
  rank?: number | null | undefined;
};

/** What is to change of a resource; what is left out stays, null clears. */
export type UpdateResourceInput = {
  /** Other names that people type or write. */
  aliases?: Array<string> | null | undefined;
  /** Who made it. */
  author?: string | null | undefined;
  /** Where what is said of it comes from. */
  citations?: Array<CitationInput> | null | undefined;
  /** What it is, in a sentence or two. */
  description?: string | null | undefined;
  /** CONFLICT where the resource has changed since this version. */
  expectedVersion?: number | null | undefined;
  /** The same thing in other systems. */
  externalIds?: Array<ExternalIdInput> | null | undefined;
  /** `resource:<slug>` */
  id: string;
  /** The preferred name. */
  name?: string | null | undefined;
  /** What sort of resource it is. */
  resourceKind?: ResourceKind | null | undefined;
  /** Where it is to be had. */
  url?: string | null | undefined;
};

/** What is to change of a role; what is left out stays, null clears. */
export type UpdateRoleInput = {
  /** Other names that people type or write. */
  aliases?: Array<string> | null | undefined;
  /** Where what is said of it comes from. */
  citations?: Array<CitationInput> | null | undefined;
  /** What it is, in a sentence or two. */
  description?: string | null | undefined;
  /** CONFLICT where the role has changed since this version. */
  expectedVersion?: number | null | undefined;
  /** The same thing in other systems. */
  externalIds?: Array<ExternalIdInput> | null | undefined;
  /** `role:<slug>` */
  id: string;
  /** The preferred name. */
  name?: string | null | undefined;
  /** What the job consists of. */
  responsibilities?: Array<string> | null | undefined;
};

/** What is to change of a skill; what is left out stays, null clears. */
export type UpdateSkillInput = {
  /** Other names that people type or write. */
  aliases?: Array<string> | null | undefined;
  /** Where what is said of it comes from. */
  citations?: Array<CitationInput> | null | undefined;
  /** What it is, in a sentence or two. */
  description?: string | null | undefined;
  /** CONFLICT where the skill has changed since this version. */
  expectedVersion?: number | null | undefined;
  /** The same thing in other systems. */
  externalIds?: Array<ExternalIdInput> | null | undefined;
  /** What to practise after. */
  furtherPractice?: Array<string> | null | undefined;
  /** Ways to learn it. */
  howToLearn?: Array<string> | null | undefined;
  /** `skill:<slug>` */
  id: string;
  /** What sort of skill it is. */
  kind?: SkillKind | null | undefined;
  /** How long it takes to learn, in calendar months at 10 hours a week. */
  learningTime?: MonthRangeInput | null | undefined;
  /** Whether a source states the learning time. */
  learningTimeBasis?: Basis | null | undefined;
  /** How the learning time was inferred; needed where it is INFERRED. */
  learningTimeRationale?: string | null | undefined;
  /** The preferred name. */
  name?: string | null | undefined;
};

/** What is to change of a source; what is left out stays, null clears. */
export type UpdateSourceInput = {
  /** `source:<slug>` */
  id: string;
  /** The licence that it is published under. */
  licence?: string | null | undefined;
  /** The document's title. */
  name?: string | null | undefined;
  /** Where it can be read. */
  url?: string | null | undefined;
};

/** What is to change of a task; what is left out stays, null clears. */
export type UpdateTaskInput = {
  /** Other names that people type or write. */
  aliases?: Array<string> | null | undefined;
  /** Where what is said of it comes from. */
  citations?: Array<CitationInput> | null | undefined;
  /** What it is, in a sentence or two. */
  description?: string | null | undefined;
  /** CONFLICT where the task has changed since this version. */
  expectedVersion?: number | null | undefined;
  /** The same thing in other systems. */
  externalIds?: Array<ExternalIdInput> | null | undefined;
  /** `task:<slug>` */
  id: string;
  /** The preferred name. */
  name?: string | null | undefined;
};

/** What is to change of a technology; what is left out stays, null clears. */
export type UpdateTechnologyInput = {
  /** Other names that people type or write. */
  aliases?: Array<string> | null | undefined;
  /** What sort of thing it is. */
  category?: TechnologyCategory | null | undefined;
  /** Where what is said of it comes from. */
  citations?: Array<CitationInput> | null | undefined;
  /** What it is, in a sentence or two. */
  description?: string | null | undefined;
  /** CONFLICT where the technology has changed since this version. */
  expectedVersion?: number | null | undefined;
  /** The same thing in other systems. */
  externalIds?: Array<ExternalIdInput> | null | undefined;
  /** Whether a source finds it often asked for in job postings. */
  hot?: boolean | null | undefined;
  /** `technology:<slug>` */
  id: string;
  /** The preferred name. */
  name?: string | null | undefined;
  /** Its home page. */
  url?: string | null | undefined;
};

/** What is to change of a track; what is left out stays, null clears. */
export type UpdateTrackInput = {
  /** Other names that people type or write. */
  aliases?: Array<string> | null | undefined;
  /** Where what is said of it comes from. */
  citations?: Array<CitationInput> | null | undefined;
  /** What it is, in a sentence or two. */
  description?: string | null | undefined;
  /** CONFLICT where the track has changed since this version. */
  expectedVersion?: number | null | undefined;
  /** The same thing in other systems. */
  externalIds?: Array<ExternalIdInput> | null | undefined;
  /** `track:<slug>` */
  id: string;
  /** The preferred name. */
  name?: string | null | undefined;
};

export type ApplyMutationVariables = Exact<{
  changes: Array<ChangeInput> | ChangeInput;
  dryRun?: boolean;
  changeId?: string | null | undefined;
  comment?: string | null | undefined;
}>;

export type ApplyMutation = {
  applyChanges: {
    changeId: string;
    version: number;
    applied: boolean;
    items: Array<{
      action: ChangeAction;
      id: string | null;
      before: Record<string, unknown> | null;
      after: Record<string, unknown> | null;
      mergedInto: string | null;
      edge: { kind: EdgeKind; from: string; to: string } | null;
    }>;
    entities: Array<
      | { id: string; name: string; version: number; dataset: string }
      | { id: string; name: string; version: number; dataset: string }
      | { id: string; name: string; version: number; dataset: string }
      | { id: string; name: string; version: number; dataset: string }
      | { id: string; name: string; version: number; dataset: string }
      | { id: string; name: string; version: number; dataset: string }
      | { id: string; name: string; version: number; dataset: string }
      | { id: string; name: string; version: number; dataset: string }
    >;
  };
};

export type CreateSkillMutationVariables = Exact<{
  input: CreateSkillInput;
  changeId?: string | null | undefined;
}>;

export type CreateSkillMutation = {
  createSkill: {
    version: number;
    applied: boolean;
    entities: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { kind: SkillKind; id: string; learningTime: { min: number; max: number } | null }
      | { id: string }
      | { id: string }
      | { id: string }
    >;
  };
};

export type HistoryQueryVariables = Exact<{
  since?: number;
  graphId?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type HistoryQuery = {
  changes: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{
      node: {
        changeId: string;
        version: number;
        at: string;
        by: string;
        comment: string | null;
        counts: { created: number; changed: number; deleted: number };
        items: Array<{
          action: ChangeAction;
          id: string | null;
          before: Record<string, unknown> | null;
          after: Record<string, unknown> | null;
          edge: { kind: EdgeKind; from: string; to: string } | null;
        }> | null;
      };
    }>;
  };
};

export type EntityQueryVariables = Exact<{
  id: string;
}>;

export type EntityQuery = {
  node:
    | { name: string; aliases: Array<string>; version: number; dataset: string; id: string }
    | { name: string; aliases: Array<string>; version: number; dataset: string; id: string }
    | { name: string; aliases: Array<string>; version: number; dataset: string; id: string }
    | { name: string; aliases: Array<string>; version: number; dataset: string; id: string }
    | { name: string; aliases: Array<string>; version: number; dataset: string; id: string }
    | { id: string }
    | { name: string; aliases: Array<string>; version: number; dataset: string; id: string }
    | { name: string; aliases: Array<string>; version: number; dataset: string; id: string }
    | { name: string; aliases: Array<string>; version: number; dataset: string; id: string }
    | null;
};

export type PathFragment = {
  stepCount: number;
  cycles: Array<Array<string>>;
  exact: boolean;
  graphVersion: number;
  goals: Array<
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  >;
  stages: Array<{
    index: number;
    steps: Array<{
      position: number;
      isGoal: boolean;
      estimated: boolean;
      startMonth: number;
      endMonth: number;
      skill: { id: string };
      requires: Array<{ id: string }>;
      neededFor: Array<{ id: string }>;
    }>;
  }>;
  totalTime: { min: number; max: number };
  criticalPath: Array<{ id: string }>;
  alreadyKnown: Array<{ id: string }>;
  deferred: Array<{
    position: number;
    isGoal: boolean;
    estimated: boolean;
    startMonth: number;
    endMonth: number;
    skill: { id: string };
    requires: Array<{ id: string }>;
    neededFor: Array<{ id: string }>;
  }>;
  choices: Array<{
    group: string;
    reason: string;
    skill: { id: string };
    chosen: { id: string };
    alternatives: Array<{ id: string }>;
  }>;
  unavoidable: Array<{ id: string }>;
};

export type StepFragment = {
  position: number;
  isGoal: boolean;
  estimated: boolean;
  startMonth: number;
  endMonth: number;
  skill: { id: string };
  requires: Array<{ id: string }>;
  neededFor: Array<{ id: string }>;
};

export type LearningPathQueryVariables = Exact<{
  input: LearningPathInput;
}>;

export type LearningPathQuery = {
  learningPath: {
    stepCount: number;
    cycles: Array<Array<string>>;
    exact: boolean;
    graphVersion: number;
    goals: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    >;
    stages: Array<{
      index: number;
      steps: Array<{
        position: number;
        isGoal: boolean;
        estimated: boolean;
        startMonth: number;
        endMonth: number;
        skill: { id: string };
        requires: Array<{ id: string }>;
        neededFor: Array<{ id: string }>;
      }>;
    }>;
    totalTime: { min: number; max: number };
    criticalPath: Array<{ id: string }>;
    alreadyKnown: Array<{ id: string }>;
    deferred: Array<{
      position: number;
      isGoal: boolean;
      estimated: boolean;
      startMonth: number;
      endMonth: number;
      skill: { id: string };
      requires: Array<{ id: string }>;
      neededFor: Array<{ id: string }>;
    }>;
    choices: Array<{
      group: string;
      reason: string;
      skill: { id: string };
      chosen: { id: string };
      alternatives: Array<{ id: string }>;
    }>;
    unavoidable: Array<{ id: string }>;
  } | null;
  graphInfo: { version: number };
};

export type PathOnlyQueryVariables = Exact<{
  input: LearningPathInput;
}>;

export type PathOnlyQuery = {
  learningPath: {
    stepCount: number;
    cycles: Array<Array<string>>;
    exact: boolean;
    graphVersion: number;
    goals: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    >;
    stages: Array<{
      index: number;
      steps: Array<{
        position: number;
        isGoal: boolean;
        estimated: boolean;
        startMonth: number;
        endMonth: number;
        skill: { id: string };
        requires: Array<{ id: string }>;
        neededFor: Array<{ id: string }>;
      }>;
    }>;
    totalTime: { min: number; max: number };
    criticalPath: Array<{ id: string }>;
    alreadyKnown: Array<{ id: string }>;
    deferred: Array<{
      position: number;
      isGoal: boolean;
      estimated: boolean;
      startMonth: number;
      endMonth: number;
      skill: { id: string };
      requires: Array<{ id: string }>;
      neededFor: Array<{ id: string }>;
    }>;
    choices: Array<{
      group: string;
      reason: string;
      skill: { id: string };
      chosen: { id: string };
      alternatives: Array<{ id: string }>;
    }>;
    unavoidable: Array<{ id: string }>;
  } | null;
};

export type PathDiagramsQueryVariables = Exact<{
  input: LearningPathInput;
}>;

export type PathDiagramsQuery = { learningPath: { standard: string; mermaid: string; dot: string } | null };

export type ReadinessQueryVariables = Exact<{
  skills: Array<string> | string;
  known: Array<string> | string;
}>;

export type ReadinessQuery = {
  readiness: Array<{ status: ReadinessStatus; skill: { id: string }; missing: Array<{ id: string }> }>;
};

export type SkillGapQueryVariables = Exact<{
  role: string;
  known?: Array<string> | string | null | undefined;
  includePreferred?: boolean;
  budgetMonths?: number | null | undefined;
}>;

export type SkillGapQuery = {
  skillGap: {
    coverage: number;
    role: { id: string };
    have: Array<{ id: string }>;
    missing: Array<{
      importance: Importance;
      basis: Basis;
      rationale: string | null;
      skill: { id: string };
      proficiency: { id: string } | null;
    }>;
    path: {
      stepCount: number;
      cycles: Array<Array<string>>;
      exact: boolean;
      graphVersion: number;
      goals: Array<
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      >;
      stages: Array<{
        index: number;
        steps: Array<{
          position: number;
          isGoal: boolean;
          estimated: boolean;
          startMonth: number;
          endMonth: number;
          skill: { id: string };
          requires: Array<{ id: string }>;
          neededFor: Array<{ id: string }>;
        }>;
      }>;
      totalTime: { min: number; max: number };
      criticalPath: Array<{ id: string }>;
      alreadyKnown: Array<{ id: string }>;
      deferred: Array<{
        position: number;
        isGoal: boolean;
        estimated: boolean;
        startMonth: number;
        endMonth: number;
        skill: { id: string };
        requires: Array<{ id: string }>;
        neededFor: Array<{ id: string }>;
      }>;
      choices: Array<{
        group: string;
        reason: string;
        skill: { id: string };
        chosen: { id: string };
        alternatives: Array<{ id: string }>;
      }>;
      unavoidable: Array<{ id: string }>;
    } | null;
  } | null;
};

export type RoleMatchesQueryVariables = Exact<{
  known: Array<string> | string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type RoleMatchesQuery = {
  roleMatches: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{
      coverage: number;
      node: { id: string };
      have: Array<{ id: string }>;
      missing: Array<{ id: string }>;
    }>;
  };
};

export type NextSkillsQueryVariables = Exact<{
  known: Array<string> | string;
  goals?: Array<string> | string | null | undefined;
  first?: number | null | undefined;
}>;

export type NextSkillsQuery = {
  nextSkills: Array<{
    score: number;
    explanation: string;
    skill: { id: string };
    unlocks: Array<{ id: string }>;
    usedByRoles: Array<{ id: string }>;
    time: { min: number; max: number };
  }>;
};

export type EveryAnswerQueryVariables = Exact<{
  known: Array<string> | string;
  skills: Array<string> | string;
  goals: Array<string> | string;
  role: string;
}>;

export type EveryAnswerQuery = {
  learningPath: {
    stepCount: number;
    cycles: Array<Array<string>>;
    exact: boolean;
    graphVersion: number;
    goals: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    >;
    stages: Array<{
      index: number;
      steps: Array<{
        position: number;
        isGoal: boolean;
        estimated: boolean;
        startMonth: number;
        endMonth: number;
        skill: { id: string };
        requires: Array<{ id: string }>;
        neededFor: Array<{ id: string }>;
      }>;
    }>;
    totalTime: { min: number; max: number };
    criticalPath: Array<{ id: string }>;
    alreadyKnown: Array<{ id: string }>;
    deferred: Array<{
      position: number;
      isGoal: boolean;
      estimated: boolean;
      startMonth: number;
      endMonth: number;
      skill: { id: string };
      requires: Array<{ id: string }>;
      neededFor: Array<{ id: string }>;
    }>;
    choices: Array<{
      group: string;
      reason: string;
      skill: { id: string };
      chosen: { id: string };
      alternatives: Array<{ id: string }>;
    }>;
    unavoidable: Array<{ id: string }>;
  } | null;
  readiness: Array<{ status: ReadinessStatus; skill: { id: string } }>;
  skillGap: { coverage: number; have: Array<{ id: string }> } | null;
  roleMatches: { edges: Array<{ coverage: number; node: { id: string } }> };
  free: Array<{ score: number; skill: { id: string } }>;
  towards: Array<{ score: number; skill: { id: string } }>;
};

export type SkillWholeQueryVariables = Exact<{
  id: string;
}>;

export type SkillWholeQuery = {
  skill: {
    id: string;
    name: string;
    description: string | null;
    aliases: Array<string>;
    kind: SkillKind;
    version: number;
    dataset: string;
    learningTimeBasis: Basis | null;
    externalIds: Array<{ scheme: string; value: string; url: string | null }>;
    citations: Array<{ locator: string; source: { id: string; name: string } }>;
    level: { id: string; rank: number } | null;
    areas: Array<{ id: string; importance: string | null }>;
    tracks: Array<{ id: string }>;
    learningTime: { min: number; max: number } | null;
    tasks: Array<{ id: string; level: { id: string } | null }>;
    resources: Array<{ id: string; resourceKind: ResourceKind; author: string | null }>;
    technologies: {
      totalCount: number;
      edges: Array<{
        basis: Basis;
        citations: Array<{ locator: string }>;
        node: { id: string; category: TechnologyCategory };
      }>;
    };
    prerequisites: { edges: Array<{ strength: PrerequisiteStrength; rationale: string | null; node: { id: string } }> };
    roles: { edges: Array<{ importance: Importance; proficiency: { id: string } | null; node: { id: string } }> };
  } | null;
};

export type ClosuresQueryVariables = Exact<{
  id: string;
  maxDepth?: number | null | undefined;
  strength?: PrerequisiteStrength | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type ClosuresQuery = {
  skill: {
    prerequisiteClosure: {
      totalCount: number;
      truncated: boolean;
      pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
      edges: Array<{ depth: number; strength: PrerequisiteStrength; via: Array<string>; node: { id: string } }>;
    };
    dependentClosure: {
      totalCount: number;
      edges: Array<{ depth: number; strength: PrerequisiteStrength; via: Array<string>; node: { id: string } }>;
    };
  } | null;
};

export type GroupsQueryVariables = Exact<{
  id: string;
}>;

export type GroupsQuery = {
  skill: {
    prerequisiteGroups: Array<{
      key: string | null;
      strength: PrerequisiteStrength;
      options: Array<{ node: { id: string } }>;
    }>;
  } | null;
};

export type SkillsQueryVariables = Exact<{
  filter?: SkillFilter | null | undefined;
  orderBy?: SkillOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type SkillsQuery = {
  skills: {
    totalCount: number;
    facets: Array<{
      count: number;
      entity:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{ cursor: string; node: { id: string } }>;
  };
};

export type PageOfSkillsQueryVariables = Exact<{
  first?: number | null | undefined;
}>;

export type PageOfSkillsQuery = {
  skills: {
    edges: Array<{
      node: {
        id: string;
        technologies: { edges: Array<{ node: { name: string } }> };
        prerequisites: { edges: Array<{ node: { name: string } }> };
        roles: { edges: Array<{ node: { name: string } }> };
      };
    }>;
  };
};

export type TechnologiesQueryVariables = Exact<{
  filter?: TechnologyFilter | null | undefined;
}>;

export type TechnologiesQuery = { technologies: { totalCount: number; edges: Array<{ node: { id: string } }> } };

export type TechnologyWholeQueryVariables = Exact<{
  id: string;
}>;

export type TechnologyWholeQuery = {
  technology: {
    skills: { edges: Array<{ node: { id: string } }> };
    alternatives: { edges: Array<{ score: number; shared: Array<{ id: string }>; node: { id: string } }> };
    roles: { totalCount: number; edges: Array<{ node: { id: string } }> };
  } | null;
};

export type EverythingQueryVariables = Exact<{ [key: string]: never }>;

export type EverythingQuery = {
  levels: Array<{
    id: string;
    next: { id: string } | null;
    previous: { id: string } | null;
    tasks: Array<{ id: string }>;
    skills: {
      totalCount: number;
      facets: Array<{
        count: number;
        entity:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string };
      }>;
      edges: Array<{ node: { id: string } }>;
    };
  }>;
  areas: Array<{ id: string; skills: { totalCount: number } }>;
  tracks: Array<{ id: string; skills: { totalCount: number } }>;
  roles: {
    totalCount: number;
    edges: Array<{
      node: {
        id: string;
        responsibilities: Array<string>;
        level: { id: string } | null;
        leadsTo: Array<{ id: string }>;
        comesFrom: Array<{ id: string }>;
        needs: { edges: Array<{ importance: Importance; proficiency: { id: string } | null; node: { id: string } }> };
      };
    }>;
  };
  graphInfo: {
    version: number;
    skills: number;
    technologies: number;
    roles: number;
    prerequisites: number;
    database: string | null;
  };
};

export type NodesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;

export type NodesQuery = {
  nodes: Array<
    | { __typename: 'Area'; id: string }
    | { __typename: 'Level'; id: string }
    | { __typename: 'Resource'; id: string }
    | { __typename: 'Role'; id: string }
    | { __typename: 'Skill'; id: string }
    | { __typename: 'Source'; id: string }
    | { __typename: 'Task'; id: string }
    | { __typename: 'Technology'; id: string }
    | { __typename: 'Track'; id: string }
    | null
  >;
};

export type LookUpsQueryVariables = Exact<{
  skill: string;
  other: string;
  source: string;
}>;

export type LookUpsQuery = {
  skill: { id: string } | null;
  otherKind: { id: string } | null;
  node:
    | { __typename: 'Area' }
    | { __typename: 'Level' }
    | { __typename: 'Resource' }
    | { __typename: 'Role' }
    | { __typename: 'Skill' }
    | { __typename: 'Source' }
    | { __typename: 'Task' }
    | { __typename: 'Technology' }
    | { __typename: 'Track' }
    | null;
  source: { name: string } | null;
};

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type SearchQuery = {
  search: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{
      score: number;
      node:
        | { __typename: 'Area'; id: string; name: string }
        | { __typename: 'Level'; id: string; name: string }
        | { __typename: 'Resource'; id: string; name: string }
        | { __typename: 'Role'; id: string; name: string }
        | { __typename: 'Skill'; id: string; name: string }
        | { __typename: 'Task'; id: string; name: string }
        | { __typename: 'Technology'; id: string; name: string }
        | { __typename: 'Track'; id: string; name: string };
    }>;
  } | null;
};

export type SuggestQueryVariables = Exact<{
  prefix: string;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  first?: number | null | undefined;
}>;

export type SuggestQuery = {
  suggest: Array<
    | { id: string; name: string }
    | { id: string; name: string }
    | { id: string; name: string }
    | { id: string; name: string }
    | { id: string; name: string }
    | { id: string; name: string }
    | { id: string; name: string }
    | { id: string; name: string }
  >;
};

export type ShortestPathQueryVariables = Exact<{
  from: string;
  to: string;
  kinds?: Array<EdgeKind> | EdgeKind | null | undefined;
}>;

export type ShortestPathQuery = {
  shortestPath: Array<{
    kind: EdgeKind;
    forward: boolean;
    from:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string };
    to:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string };
  }> | null;
};

export type SubgraphQueryVariables = Exact<{
  roots: Array<string> | string;
  kinds?: Array<EdgeKind> | EdgeKind | null | undefined;
  depth?: number | null | undefined;
  maxNodes?: number | null | undefined;
  reduced?: boolean | null | undefined;
}>;

export type SubgraphQuery = {
  subgraph: {
    truncated: boolean;
    diagram: string;
    nodes: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    >;
    edges: Array<{
      from: string;
      to: string;
      kind: EdgeKind;
      strength: PrerequisiteStrength | null;
      alternativeGroup: string | null;
    }>;
  } | null;
};

export type ManySearchesQueryVariables = Exact<{
  text: string;
}>;

export type ManySearchesQuery = {
  first: {
    edges: Array<{
      node:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string };
    }>;
  } | null;
  second: {
    edges: Array<{
      node:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string };
    }>;
  } | null;
  third: {
    edges: Array<{
      node:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string };
    }>;
  } | null;
};

export type RelatedSkillsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type RelatedSkillsQuery = {
  skill: {
    related: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      edges: Array<{
        score: number;
        node: { id: string; kind: SkillKind };
        reasons: Array<{
          kind: RelationReasonKind;
          weight: number;
          through: Array<
            | { __typename: 'Area'; id: string }
            | { __typename: 'Level'; id: string }
            | { __typename: 'Resource'; id: string }
            | { __typename: 'Role'; id: string }
            | { __typename: 'Skill'; id: string }
            | { __typename: 'Task'; id: string }
            | { __typename: 'Technology'; id: string }
            | { __typename: 'Track'; id: string }
          >;
        }>;
      }>;
    };
  } | null;
};

export type PageOfRelatedSkillsQueryVariables = Exact<{
  first?: number | null | undefined;
}>;

export type PageOfRelatedSkillsQuery = {
  skills: {
    edges: Array<{
      node: {
        id: string;
        related: {
          edges: Array<{
            score: number;
            node: { id: string; name: string };
            reasons: Array<{
              kind: RelationReasonKind;
              weight: number;
              through: Array<
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
              >;
            }>;
          }>;
        };
      };
    }>;
  };
};

export type RelatedRolesQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type RelatedRolesQuery = {
  role: {
    related: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      edges: Array<{
        score: number;
        node: { id: string };
        shared: Array<{ id: string }>;
        beyond: Array<{ id: string }>;
      }>;
    };
  } | null;
};

export type PageOfRelatedRolesQueryVariables = Exact<{ [key: string]: never }>;

export type PageOfRelatedRolesQuery = {
  roles: {
    edges: Array<{
      node: {
        id: string;
        related: {
          edges: Array<{
            score: number;
            node: { id: string; name: string };
            shared: Array<{ name: string }>;
            beyond: Array<{ name: string }>;
          }>;
        };
      };
    }>;
  };
};

export type AlternativesQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type AlternativesQuery = {
  technology: {
    alternatives: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      edges: Array<{
        score: number;
        node: { id: string; category: TechnologyCategory };
        shared: Array<{ id: string }>;
      }>;
    };
  } | null;
};

export const StepFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Step' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PathStep' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'skill' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'isGoal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'estimated' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'requires' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'neededFor' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'startMonth' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endMonth' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<StepFragment, unknown>;
export const PathFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Path' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LearningPath' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'goals' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'stages' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'index' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'steps' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Step' } }],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'stepCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'totalTime' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'min' } },
                { kind: 'Field', name: { kind: 'Name', value: 'max' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'criticalPath' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'alreadyKnown' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'deferred' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Step' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'choices' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'skill' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'group' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'chosen' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'alternatives' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unavoidable' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'cycles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'exact' } },
          { kind: 'Field', name: { kind: 'Name', value: 'graphVersion' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Step' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PathStep' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'skill' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'isGoal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'estimated' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'requires' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'neededFor' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'startMonth' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endMonth' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PathFragment, unknown>;
export const ApplyDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'Apply' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'changes' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeInput' } } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'dryRun' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
          defaultValue: { kind: 'BooleanValue', value: false },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'changeId' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'comment' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'applyChanges' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'changes' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'changes' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'dryRun' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'dryRun' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'changeId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'changeId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'comment' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'comment' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'changeId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'applied' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'items' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edge' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'before' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'after' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'mergedInto' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'entities' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'dataset' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ApplyMutation, ApplyMutationVariables>;
export const CreateSkillDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CreateSkill' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateSkillInput' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'changeId' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'createSkill' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'changeId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'changeId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'applied' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'entities' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'InlineFragment',
                        typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Skill' } },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'learningTime' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'min' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'max' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CreateSkillMutation, CreateSkillMutationVariables>;
export const HistoryDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'History' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'since' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } } },
          defaultValue: { kind: 'IntValue', value: '0' },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'graphId' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveInt' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'since' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'since' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'graphId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'graphId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'changeId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'by' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'comment' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'counts' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'created' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'changed' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'deleted' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'items' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'edge' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                                      ],
                                    },
                                  },
                                  { kind: 'Field', name: { kind: 'Name', value: 'before' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'after' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<HistoryQuery, HistoryQueryVariables>;
export const EntityDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Entity' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'aliases' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'dataset' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EntityQuery, EntityQueryVariables>;
export const LearningPathDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'LearningPath' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'LearningPathInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'learningPath' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Path' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'graphInfo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'version' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Step' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PathStep' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'skill' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'isGoal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'estimated' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'requires' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'neededFor' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'startMonth' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endMonth' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Path' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LearningPath' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'goals' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'stages' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'index' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'steps' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Step' } }],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'stepCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'totalTime' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'min' } },
                { kind: 'Field', name: { kind: 'Name', value: 'max' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'criticalPath' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'alreadyKnown' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'deferred' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Step' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'choices' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'skill' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'group' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'chosen' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'alternatives' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unavoidable' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'cycles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'exact' } },
          { kind: 'Field', name: { kind: 'Name', value: 'graphVersion' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<LearningPathQuery, LearningPathQueryVariables>;
export const PathOnlyDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PathOnly' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'LearningPathInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'learningPath' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Path' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Step' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PathStep' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'skill' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'isGoal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'estimated' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'requires' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'neededFor' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'startMonth' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endMonth' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Path' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LearningPath' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'goals' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'stages' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'index' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'steps' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Step' } }],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'stepCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'totalTime' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'min' } },
                { kind: 'Field', name: { kind: 'Name', value: 'max' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'criticalPath' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'alreadyKnown' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'deferred' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Step' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'choices' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'skill' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'group' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'chosen' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'alternatives' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unavoidable' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'cycles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'exact' } },
          { kind: 'Field', name: { kind: 'Name', value: 'graphVersion' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PathOnlyQuery, PathOnlyQueryVariables>;
export const PathDiagramsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PathDiagrams' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'LearningPathInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'learningPath' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', alias: { kind: 'Name', value: 'standard' }, name: { kind: 'Name', value: 'diagram' } },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'mermaid' },
                  name: { kind: 'Name', value: 'diagram' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'format' },
                      value: { kind: 'EnumValue', value: 'MERMAID' },
                    },
                  ],
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'dot' },
                  name: { kind: 'Name', value: 'diagram' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'format' },
                      value: { kind: 'EnumValue', value: 'DOT' },
                    },
                  ],
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PathDiagramsQuery, PathDiagramsQueryVariables>;
export const ReadinessDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Readiness' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'skills' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'known' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
            },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'readiness' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'skills' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'skills' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'known' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'known' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'skill' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'missing' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReadinessQuery, ReadinessQueryVariables>;
export const SkillGapDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'SkillGap' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'role' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'known' } },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'includePreferred' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
          defaultValue: { kind: 'BooleanValue', value: false },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'budgetMonths' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveFloat' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'skillGap' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'role' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'role' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'known' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'known' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'role' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'coverage' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'have' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'missing' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'skill' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'importance' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'proficiency' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'basis' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'rationale' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'path' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'includePreferred' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'includePreferred' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'budgetMonths' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'budgetMonths' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Path' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Step' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PathStep' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'skill' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'isGoal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'estimated' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'requires' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'neededFor' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'startMonth' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endMonth' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Path' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LearningPath' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'goals' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'stages' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'index' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'steps' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Step' } }],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'stepCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'totalTime' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'min' } },
                { kind: 'Field', name: { kind: 'Name', value: 'max' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'criticalPath' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'alreadyKnown' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'deferred' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Step' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'choices' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'skill' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'group' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'chosen' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'alternatives' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unavoidable' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'cycles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'exact' } },
          { kind: 'Field', name: { kind: 'Name', value: 'graphVersion' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SkillGapQuery, SkillGapQueryVariables>;
export const RoleMatchesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'RoleMatches' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'known' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveInt' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'roleMatches' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'known' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'known' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'coverage' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'have' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'missing' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RoleMatchesQuery, RoleMatchesQueryVariables>;
export const NextSkillsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'NextSkills' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'known' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'goals' } },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveInt' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nextSkills' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'known' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'known' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'goals' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'goals' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'skill' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'score' } },
                { kind: 'Field', name: { kind: 'Name', value: 'explanation' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unlocks' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'usedByRoles' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'time' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'min' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'max' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<NextSkillsQuery, NextSkillsQueryVariables>;
export const EveryAnswerDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'EveryAnswer' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'known' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'skills' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'goals' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'role' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'learningPath' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'goals' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'goals' } },
                    },
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'known' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'known' } },
                    },
                  ],
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Path' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'readiness' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'skills' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'skills' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'known' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'known' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'skill' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'skillGap' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'role' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'role' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'known' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'known' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'coverage' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'have' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'roleMatches' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'known' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'known' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'coverage' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'free' },
            name: { kind: 'Name', value: 'nextSkills' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'known' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'known' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'skill' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'score' } },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'towards' },
            name: { kind: 'Name', value: 'nextSkills' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'known' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'known' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'goals' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'goals' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'skill' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'score' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Step' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PathStep' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'skill' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'isGoal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'estimated' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'requires' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'neededFor' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'startMonth' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endMonth' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Path' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LearningPath' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'goals' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'stages' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'index' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'steps' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Step' } }],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'stepCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'totalTime' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'min' } },
                { kind: 'Field', name: { kind: 'Name', value: 'max' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'criticalPath' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'alreadyKnown' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'deferred' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Step' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'choices' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'skill' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'group' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'chosen' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'alternatives' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unavoidable' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'cycles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'exact' } },
          { kind: 'Field', name: { kind: 'Name', value: 'graphVersion' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EveryAnswerQuery, EveryAnswerQueryVariables>;
export const SkillWholeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'SkillWhole' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'skill' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                { kind: 'Field', name: { kind: 'Name', value: 'aliases' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dataset' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'externalIds' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'scheme' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'citations' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'locator' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'source' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'level' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'rank' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'areas' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'importance' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'tracks' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'learningTime' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'min' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'max' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'learningTimeBasis' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'tasks' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'level' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'resources' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'resourceKind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'author' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'technologies' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'basis' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'citations' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'locator' } }],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'category' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'prerequisites' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'strength' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'rationale' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'roles' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'importance' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'proficiency' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SkillWholeQuery, SkillWholeQueryVariables>;
export const ClosuresDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Closures' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'maxDepth' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveInt' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'strength' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'PrerequisiteStrength' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveInt' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'skill' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'prerequisiteClosure' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'maxDepth' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'maxDepth' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'strength' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'strength' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'after' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'truncated' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'pageInfo' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'hasPreviousPage' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'depth' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'strength' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'via' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'dependentClosure' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'maxDepth' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'maxDepth' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'strength' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'strength' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'after' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'depth' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'strength' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'via' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ClosuresQuery, ClosuresQueryVariables>;
export const GroupsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Groups' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'skill' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'prerequisiteGroups' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'strength' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'options' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<GroupsQuery, GroupsQueryVariables>;
export const SkillsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Skills' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'SkillFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'SkillOrder' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveInt' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'skills' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'facets' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'entity' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'cursor' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SkillsQuery, SkillsQueryVariables>;
export const PageOfSkillsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PageOfSkills' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveInt' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'skills' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'technologies' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'edges' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        {
                                          kind: 'Field',
                                          name: { kind: 'Name', value: 'node' },
                                          selectionSet: {
                                            kind: 'SelectionSet',
                                            selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                                          },
                                        },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'prerequisites' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'edges' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        {
                                          kind: 'Field',
                                          name: { kind: 'Name', value: 'node' },
                                          selectionSet: {
                                            kind: 'SelectionSet',
                                            selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                                          },
                                        },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'roles' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'edges' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        {
                                          kind: 'Field',
                                          name: { kind: 'Name', value: 'node' },
                                          selectionSet: {
                                            kind: 'SelectionSet',
                                            selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                                          },
                                        },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PageOfSkillsQuery, PageOfSkillsQueryVariables>;
export const TechnologiesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Technologies' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'TechnologyFilter' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'technologies' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TechnologiesQuery, TechnologiesQueryVariables>;
export const TechnologyWholeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'TechnologyWhole' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'technology' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'skills' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'alternatives' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'score' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'shared' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'roles' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TechnologyWholeQuery, TechnologyWholeQueryVariables>;
export const EverythingDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Everything' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'levels' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'next' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'previous' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'tasks' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'skills' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'facets' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'entity' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'areas' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'skills' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'totalCount' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'tracks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'skills' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'totalCount' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'roles' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'responsibilities' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'level' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'leadsTo' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'comesFrom' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'needs' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'edges' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'importance' } },
                                        {
                                          kind: 'Field',
                                          name: { kind: 'Name', value: 'proficiency' },
                                          selectionSet: {
                                            kind: 'SelectionSet',
                                            selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                                          },
                                        },
                                        {
                                          kind: 'Field',
                                          name: { kind: 'Name', value: 'node' },
                                          selectionSet: {
                                            kind: 'SelectionSet',
                                            selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                                          },
                                        },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'graphInfo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'skills' } },
                { kind: 'Field', name: { kind: 'Name', value: 'technologies' } },
                { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
                { kind: 'Field', name: { kind: 'Name', value: 'prerequisites' } },
                { kind: 'Field', name: { kind: 'Name', value: 'database' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EverythingQuery, EverythingQueryVariables>;
export const NodesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Nodes' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'ids' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
            },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nodes' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'ids' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'ids' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<NodesQuery, NodesQueryVariables>;
export const LookUpsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'LookUps' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'skill' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'other' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'source' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'skill' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'skill' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'otherKind' },
            name: { kind: 'Name', value: 'skill' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'other' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'other' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: '__typename' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'source' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<LookUpsQuery, LookUpsQueryVariables>;
export const SearchDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Search' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'kinds' } },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'EntityKind' } } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveInt' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'search' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'text' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'kinds' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'kinds' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'score' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const SuggestDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Suggest' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'prefix' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'kinds' } },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'EntityKind' } } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveInt' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'suggest' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'prefix' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'prefix' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'kinds' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'kinds' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SuggestQuery, SuggestQueryVariables>;
export const ShortestPathDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ShortestPath' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'kinds' } },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'EdgeKind' } } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'shortestPath' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'from' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'to' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'kinds' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'kinds' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'forward' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'from' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'to' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ShortestPathQuery, ShortestPathQueryVariables>;
export const SubgraphDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Subgraph' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'roots' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'kinds' } },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'EdgeKind' } } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'depth' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveInt' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'maxNodes' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveInt' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'reduced' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'subgraph' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'roots' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'roots' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'kinds' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'kinds' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'depth' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'depth' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'maxNodes' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'maxNodes' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'reduced' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'reduced' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'truncated' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'strength' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'alternativeGroup' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'diagram' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SubgraphQuery, SubgraphQueryVariables>;
export const ManySearchesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ManySearches' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'first' },
            name: { kind: 'Name', value: 'search' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'text' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'second' },
            name: { kind: 'Name', value: 'search' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'text' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'third' },
            name: { kind: 'Name', value: 'search' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'text' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ManySearchesQuery, ManySearchesQueryVariables>;
export const RelatedSkillsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'RelatedSkills' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveInt' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'skill' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'related' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'after' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'pageInfo' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'score' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'reasons' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'weight' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'through' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RelatedSkillsQuery, RelatedSkillsQueryVariables>;
export const PageOfRelatedSkillsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PageOfRelatedSkills' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveInt' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'skills' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'related' },
                              arguments: [
                                {
                                  kind: 'Argument',
                                  name: { kind: 'Name', value: 'first' },
                                  value: { kind: 'IntValue', value: '5' },
                                },
                              ],
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'edges' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'score' } },
                                        {
                                          kind: 'Field',
                                          name: { kind: 'Name', value: 'node' },
                                          selectionSet: {
                                            kind: 'SelectionSet',
                                            selections: [
                                              { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                            ],
                                          },
                                        },
                                        {
                                          kind: 'Field',
                                          name: { kind: 'Name', value: 'reasons' },
                                          selectionSet: {
                                            kind: 'SelectionSet',
                                            selections: [
                                              { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'weight' } },
                                              {
                                                kind: 'Field',
                                                name: { kind: 'Name', value: 'through' },
                                                selectionSet: {
                                                  kind: 'SelectionSet',
                                                  selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                                                },
                                              },
                                            ],
                                          },
                                        },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PageOfRelatedSkillsQuery, PageOfRelatedSkillsQueryVariables>;
export const RelatedRolesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'RelatedRoles' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveInt' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'role' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'related' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'after' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'pageInfo' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'score' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'shared' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'beyond' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RelatedRolesQuery, RelatedRolesQueryVariables>;
export const PageOfRelatedRolesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PageOfRelatedRoles' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'roles' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '10' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'related' },
                              arguments: [
                                {
                                  kind: 'Argument',
                                  name: { kind: 'Name', value: 'first' },
                                  value: { kind: 'IntValue', value: '3' },
                                },
                              ],
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'edges' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'score' } },
                                        {
                                          kind: 'Field',
                                          name: { kind: 'Name', value: 'node' },
                                          selectionSet: {
                                            kind: 'SelectionSet',
                                            selections: [
                                              { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                            ],
                                          },
                                        },
                                        {
                                          kind: 'Field',
                                          name: { kind: 'Name', value: 'shared' },
                                          selectionSet: {
                                            kind: 'SelectionSet',
                                            selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                                          },
                                        },
                                        {
                                          kind: 'Field',
                                          name: { kind: 'Name', value: 'beyond' },
                                          selectionSet: {
                                            kind: 'SelectionSet',
                                            selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                                          },
                                        },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PageOfRelatedRolesQuery, PageOfRelatedRolesQueryVariables>;
export const AlternativesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Alternatives' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveInt' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'technology' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'alternatives' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'after' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'pageInfo' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'score' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'category' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'shared' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AlternativesQuery, AlternativesQueryVariables>;
