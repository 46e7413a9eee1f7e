/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** One change; exactly one field must be set. The changes of a list are applied in order, and each sees the effects of those before it. */
export type ChangeInput =
  | {
      /** Creates an alternative group. */
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
    }
  | {
      createAlternativeGroup?: never; /** Creates an area. */
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
    }
  | {
      createAlternativeGroup?: never;
      createArea?: never; /** Creates a level. */
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
    }
  | {
      createAlternativeGroup?: never;
      createArea?: never;
      createLevel?: never; /** Creates a resource. */
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
    }
  | {
      createAlternativeGroup?: never;
      createArea?: never;
      createLevel?: never;
      createResource?: never; /** Creates a role. */
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
    }
  | {
      createAlternativeGroup?: never;
      createArea?: never;
      createLevel?: never;
      createResource?: never;
      createRole?: never; /** Creates a skill. */
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
    }
  | {
      createAlternativeGroup?: never;
      createArea?: never;
      createLevel?: never;
      createResource?: never;
      createRole?: never;
      createSkill?: never; /** Creates a source. */
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
    }
  | {
      createAlternativeGroup?: never;
      createArea?: never;
      createLevel?: never;
      createResource?: never;
      createRole?: never;
      createSkill?: never;
      createSource?: never; /** Creates a task. */
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
    }
  | {
      createAlternativeGroup?: never;
      createArea?: never;
      createLevel?: never;
      createResource?: never;
      createRole?: never;
      createSkill?: never;
      createSource?: never;
      createTask?: never; /** Creates a technology. */
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
    }
  | {
      createAlternativeGroup?: never;
      createArea?: never;
      createLevel?: never;
      createResource?: never;
      createRole?: never;
      createSkill?: never;
      createSource?: never;
      createTask?: never;
      createTechnology?: never; /** Creates a track. */
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
    }
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
      createTrack?: never; /** Deletes an entity or a source. */
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
    }
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
      delete?: never; /** Merges two entities of the same kind. */
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
    }
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
      merge?: never; /** Removes an edge. */
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
    }
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
      removeEdge?: never; /** Creates or updates an IN_AREA edge. */
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
    }
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
      setArea?: never; /** Creates or updates an EXERCISES edge. */
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
    }
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
      setExercise?: never; /** Creates or updates a LEADS_TO edge. */
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
    }
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
      setLeadsTo?: never; /** Creates or updates an AT_LEVEL edge. */
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
    }
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
      setLevel?: never; /** Creates or updates a MATCHES edge. */
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
    }
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
      setMatch?: never; /** Creates or updates a HAS_MEMBER edge. */
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
    }
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
      setMember?: never; /** Creates or updates a NEEDS edge. */
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
    }
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
      setNeed?: never; /** Creates or updates a NEXT edge. */
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
    }
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
      setNextLevel?: never; /** Creates or updates a PART_OF edge. */
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
    }
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
      setPartOf?: never; /** Creates or updates a REQUIRES edge. */
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
    }
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
      setPrerequisite?: never; /** Creates or updates a REPLACED_BY edge. */
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
    }
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
      setReplacement?: never; /** Creates or updates a RELATED_TO edge. */
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
    }
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
      setStatedRelation?: never; /** Creates or updates a TEACHES edge. */
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
    }
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
      setTeaching?: never; /** Creates or updates a USES edge. */
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
    }
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
      setTechnologyUse?: never; /** Creates or updates an IN_TRACK edge. */
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
    }
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
      setTrack?: never; /** Updates an alternative group. */
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
    }
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
      updateAlternativeGroup?: never; /** Updates an area. */
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
      updateArea?: never; /** Updates a level. */
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
      updateLevel?: never; /** Updates a resource. */
      updateResource: UpdateResourceInput;
      updateRole?: never;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    }
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
      updateResource?: never; /** Updates a role. */
      updateRole: UpdateRoleInput;
      updateSkill?: never;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    }
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
      updateRole?: never; /** Updates a skill. */
      updateSkill: UpdateSkillInput;
      updateSource?: never;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    }
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
      updateSkill?: never; /** Updates a source. */
      updateSource: UpdateSourceInput;
      updateTask?: never;
      updateTechnology?: never;
      updateTrack?: never;
    }
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
      updateSource?: never; /** Updates a task. */
      updateTask: UpdateTaskInput;
      updateTechnology?: never;
      updateTrack?: never;
    }
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
      updateTask?: never; /** Updates a technology. */
      updateTechnology: UpdateTechnologyInput;
      updateTrack?: never;
    }
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
      updateTechnology?: never; /** Updates a track. */
      updateTrack: UpdateTrackInput;
    };

/** A reference to the part of a source that supports a claim. */
export type CitationInput = {
  /** The position within the source. */
  locator: string;
  /** The id, `source:<slug>`. */
  source: string;
};

/** A new alternative group. */
export type CreateAlternativeGroupInput = {
  /** Alternative names and abbreviations. */
  aliases?: Array<string> | null | undefined;
  /** The sources for its properties. */
  citations?: Array<CitationInput> | null | undefined;
  /** A description in one or two sentences. */
  description?: string | null | undefined;
  /** Identifiers of the same entity in other systems. */
  externalIds?: Array<ExternalIdInput> | null | undefined;
  /** The id, `group:<slug>`. Derived from the name by default. */
  id?: string | null | undefined;
  /** The preferred name. */
  name: string;
  /** The name, description and aliases in other languages. */
  translations?: Array<TranslationInput> | null | undefined;
};

/** A new area. */
export type CreateAreaInput = {
  /** Alternative names and abbreviations. */
  aliases?: Array<string> | null | undefined;
  /** The sources for its properties. */
  citations?: Array<CitationInput> | null | undefined;
  /** A description in one or two sentences. */
  description?: string | null | undefined;
  /** Identifiers of the same entity in other systems. */
  externalIds?: Array<ExternalIdInput> | null | undefined;
  /** The id, `area:<slug>`. Derived from the name by default. */
  id?: string | null | undefined;
  /** Its importance in the words of the source. */
  importance?: string | null | undefined;
  /** The preferred name. */
  name: string;
  /** The name, description and aliases in other languages. */
  translations?: Array<TranslationInput> | null | undefined;
};

/** A new level. */
export type CreateLevelInput = {
  /** Alternative names and abbreviations. */
  aliases?: Array<string> | null | undefined;
  /** The sources for its properties. */
  citations?: Array<CitationInput> | null | undefined;
  /** A description in one or two sentences. */
  description?: string | null | undefined;
  /** Identifiers of the same entity in other systems. */
  externalIds?: Array<ExternalIdInput> | null | undefined;
  /** The id, `level:<slug>`. Derived from the name by default. */
  id?: string | null | undefined;
  /** The preferred name. */
  name: string;
  /** The rank among the levels, starting at 1 for the lowest. */
  rank: number;
  /** The name, description and aliases in other languages. */
  translations?: Array<TranslationInput> | null | undefined;
};

/** A new resource. */
export type CreateResourceInput = {
  /** Alternative names and abbreviations. */
  aliases?: Array<string> | null | undefined;
  /** The author. */
  author?: string | null | undefined;
  /** The sources for its properties. */
  citations?: Array<CitationInput> | null | undefined;
  /** A description in one or two sentences. */
  description?: string | null | undefined;
  /** Identifiers of the same entity in other systems. */
  externalIds?: Array<ExternalIdInput> | null | undefined;
  /** The id, `resource:<slug>`. Derived from the name by default. */
  id?: string | null | undefined;
  /** The preferred name. */
  name: string;
  /** The kind of resource. */
  resourceKind: ResourceKind;
  /** Whether it is in use. Defaults to ACTIVE. */
  status?: Status | null | undefined;
  /** The name, description and aliases in other languages. */
  translations?: Array<TranslationInput> | null | undefined;
  /** The address of the resource. */
  url?: string | null | undefined;
};

/** A new role. */
export type CreateRoleInput = {
  /** Alternative names and abbreviations. */
  aliases?: Array<string> | null | undefined;
  /** The sources for its properties. */
  citations?: Array<CitationInput> | null | undefined;
  /** A description in one or two sentences. */
  description?: string | null | undefined;
  /** Identifiers of the same entity in other systems. */
  externalIds?: Array<ExternalIdInput> | null | undefined;
  /** The id, `role:<slug>`. Derived from the name by default. */
  id?: string | null | undefined;
  /** The preferred name. */
  name: string;
  /** The responsibilities of the job. */
  responsibilities?: Array<string> | null | undefined;
  /** The name, description and aliases in other languages. */
  translations?: Array<TranslationInput> | null | undefined;
};

/** A new skill. */
export type CreateSkillInput = {
  /** Alternative names and abbreviations. */
  aliases?: Array<string> | null | undefined;
  /** The sources for its properties. */
  citations?: Array<CitationInput> | null | undefined;
  /** A description in one or two sentences. */
  description?: string | null | undefined;
  /** Identifiers of the same entity in other systems. */
  externalIds?: Array<ExternalIdInput> | null | undefined;
  /** Practice after the basics are learned. */
  furtherPractice?: Array<string> | null | undefined;
  /** Ways to learn it, in the recommended order. */
  howToLearn?: Array<string> | null | undefined;
  /** The id, `skill:<slug>`. Derived from the name by default. */
  id?: string | null | undefined;
  /** The kind of skill. Defaults to TECHNICAL. */
  kind?: SkillKind | null | undefined;
  /** The time to learn it, in calendar months at 10 hours a week. */
  learningTime?: MonthRangeInput | null | undefined;
  /** Whether a source states the learning time or it is inferred. */
  learningTimeBasis?: Basis | null | undefined;
  /** The reason for an inferred learning time. Required if it is INFERRED. */
  learningTimeRationale?: string | null | undefined;
  /** The place in a source whose stated time several skills share; the learning time is a part of it, and is INFERRED. */
  learningTimeShareOf?: CitationInput | null | undefined;
  /** The preferred name. */
  name: string;
  /** How widely it is used, according to a source. */
  reuseLevel?: ReuseLevel | null | undefined;
  /** Whether a source calls it knowledge or a skill. */
  skillType?: SkillType | null | undefined;
  /** Whether it is in use. Defaults to ACTIVE. */
  status?: Status | null | undefined;
  /** The name, description and aliases in other languages. */
  translations?: Array<TranslationInput> | null | undefined;
};

/** A new source. */
export type CreateSourceInput = {
  /** The id, `source:<slug>`. Derived from the name by default. */
  id?: string | null | undefined;
  /** The licence that the document is published under. */
  licence?: string | null | undefined;
  /** The document's title. */
  name: string;
  /** The address of the document. */
  url?: string | null | undefined;
};

/** A new task. */
export type CreateTaskInput = {
  /** Alternative names and abbreviations. */
  aliases?: Array<string> | null | undefined;
  /** The sources for its properties. */
  citations?: Array<CitationInput> | null | undefined;
  /** A description in one or two sentences. */
  description?: string | null | undefined;
  /** Identifiers of the same entity in other systems. */
  externalIds?: Array<ExternalIdInput> | null | undefined;
  /** The id, `task:<slug>`. Derived from the name by default. */
  id?: string | null | undefined;
  /** The preferred name. */
  name: string;
  /** The name, description and aliases in other languages. */
  translations?: Array<TranslationInput> | null | undefined;
};

/** A new technology. */
export type CreateTechnologyInput = {
  /** Alternative names and abbreviations. */
  aliases?: Array<string> | null | undefined;
  /** The category. Defaults to OTHER. */
  category?: TechnologyCategory | null | undefined;
  /** The sources for its properties. */
  citations?: Array<CitationInput> | null | undefined;
  /** A description in one or two sentences. */
  description?: string | null | undefined;
  /** Identifiers of the same entity in other systems. */
  externalIds?: Array<ExternalIdInput> | null | undefined;
  /** Whether a source reports it as frequent in job postings. */
  hot?: boolean | null | undefined;
  /** The id, `technology:<slug>`. Derived from the name by default. */
  id?: string | null | undefined;
  /** The preferred name. */
  name: string;
  /** Whether it is in use. Defaults to ACTIVE. */
  status?: Status | null | undefined;
  /** The name, description and aliases in other languages. */
  translations?: Array<TranslationInput> | null | undefined;
  /** The home page. Null if unknown. */
  url?: string | null | undefined;
};

/** A new track. */
export type CreateTrackInput = {
  /** Alternative names and abbreviations. */
  aliases?: Array<string> | null | undefined;
  /** The sources for its properties. */
  citations?: Array<CitationInput> | null | undefined;
  /** A description in one or two sentences. */
  description?: string | null | undefined;
  /** Identifiers of the same entity in other systems. */
  externalIds?: Array<ExternalIdInput> | null | undefined;
  /** The id, `track:<slug>`. Derived from the name by default. */
  id?: string | null | undefined;
  /** The preferred name. */
  name: string;
  /** The name, description and aliases in other languages. */
  translations?: Array<TranslationInput> | null | undefined;
};

/** An entity or source to delete. */
export type DeleteInput = {
  /** Whether to delete its edges with it, including incoming ones. Otherwise, it must have no incoming edges. A cited source cannot be deleted. */
  detach?: boolean | null | undefined;
  /** The version last seen by the caller. The change fails with CONFLICT if it has changed since. */
  expectedVersion?: number | null | undefined;
  /** The id of an entity or source of any kind. */
  id: string;
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

/** A filter by identifiers in other systems. */
export type ExternalIdFilter = {
  /** The scheme, as in `ExternalId.scheme`. */
  scheme: string;
  /** The value, as in `ExternalId.value`. Defaults to any. */
  value?: string | null | undefined;
};

/** An identifier in another system: of the same entity, or of a concept that it matches. */
export type ExternalIdInput = {
  /** How the entity relates to the concept that has the identifier: `BROAD` if the concept is broader. Without it, the identifier is of the entity itself. */
  relation?: MatchRelation | null | undefined;
  /** The other system, e.g. `esco`. */
  scheme: string;
  /** A page that describes it in that system. */
  url?: string | null | undefined;
  /** The identifier in that system. */
  value: string;
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
  id: string;
  /** The id of the level at which it is known. */
  level: string;
};

/** The goals and the starting point of a learning path. Ids can be those of skills, technologies, roles, levels, areas and tracks. */
export type LearningPathInput = {
  /** Whether what known skills require also counts as known: REQUIRED prerequisites and, of a group of alternatives, one member that is not named. */
  assumePrerequisites?: boolean | null | undefined;
  /** Skills or technologies not to choose if there is an alternative. If there is none, the step stays and is listed in `unavoidable`. */
  avoid?: Array<string> | null | undefined;
  /** The time available, in months. Steps that would end later are listed in `deferred`. Unlimited by default. */
  budgetMonths?: number | null | undefined;
  /** The goals, most urgent first; at most 100. They can be empty only with `goalsText`. A technology stands for its primary skill, else for a skill with its name, else for the most specific skill that uses it. A role stands for its ESSENTIAL needs and those of the roles before it, a level for its technical skills, an area or track for all its skills; of a group of alternatives among these, one member is enough. */
  goals?: Array<string> | null | undefined;
  /** A text, such as a job advertisement, of at most 100,000 characters. The skills and technologies that it mentions without negation are goals after `goals`: the 100 that it is most about, as `skillsInText` finds them, without technologies that no skill uses. */
  goalsText?: string | null | undefined;
  /** Study time in hours per week. Learning times are scaled from the reference pace of 10 hours a week; schedules use the midpoint of each range. */
  hoursPerWeek?: number | null | undefined;
  /** Whether a role as a goal includes its PREFERRED needs. */
  includePreferred?: boolean | null | undefined;
  /** Whether to include RECOMMENDED prerequisites. */
  includeRecommended?: boolean | null | undefined;
  /** What the learner knows; at most 2,000 ids. A technology stands for its primary skill; without one it has no effect. A role stands for its needs and those of the roles before it, a level for its skills and those of lower levels, an area or track for its skills; of a group of alternatives among these, one member is assumed to be known, see `LearningPath.assumptions`. */
  known?: Array<string> | null | undefined;
  /** Skills and technologies that the learner knows at a level; at most 2,000. The level takes precedence over what `known` implies. */
  knownAt?: Array<KnownAt> | null | undefined;
  /** A text, such as a CV, of at most 100,000 characters. The skills and technologies that it mentions without negation also count as known, as `skillsInText` finds them; ids in `unknown` take precedence. */
  knownText?: string | null | undefined;
  /** Skills or technologies to choose if they are among the alternatives. */
  prefer?: Array<string> | null | undefined;
  /** What the learner does not know, whatever `known` implies: skills, groups of alternatives, and technologies that have a primary skill. At most 2,000 ids. */
  unknown?: Array<string> | null | undefined;
};

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

/** Merges `from` into `into`: edges, names and citations move, and the id of `from` becomes a redirect. Both must be of the same kind. */
export type MergeInput = {
  /** The version of `from` last seen by the caller. The change fails with CONFLICT if it has changed since. */
  expectedVersion?: number | null | undefined;
  /** The id of the entity that is merged and removed. */
  from: string;
  /** The id of the entity that remains, with its name and description. */
  into: string;
};

/** A range of calendar months at 10 hours a week. */
export type MonthRangeInput = {
  /** The maximum; not less than the minimum. */
  max: number;
  /** The minimum. */
  min: number;
};

/** A range of months, of which either end can be open. */
export type MonthsFilter = {
  /** The maximum. */
  max?: number | null | undefined;
  /** The minimum. */
  min?: number | null | undefined;
};

/** The sort direction. */
export type OrderDirection =
  /** Ascending. */
  | 'ASC'
  /** Descending. */
  | 'DESC';

/** How strictly a prerequisite applies. */
export type PrerequisiteStrength =
  /** It helps in learning the dependent skill. */
  | 'RECOMMENDED'
  /** The dependent skill cannot be learned without it. */
  | 'REQUIRED';

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

/** The state of a proposal. */
export type ProposalStatus =
  /** Some or all of its items were accepted and applied. */
  | 'ACCEPTED'
  /** No curator has decided yet. */
  | 'OPEN'
  /** None of its items was accepted. */
  | 'REJECTED';

/** The status of a skill for a learner. */
export type ReadinessStatus =
  /** The learner knows the skill. */
  | 'KNOWN'
  /** Some required prerequisites are missing. */
  | 'LOCKED'
  /** The learner knows all required prerequisites. */
  | 'READY';

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
  from: string;
  /** The kind of the edge. */
  kind: EdgeKind;
  /** The id of the end node. */
  to: string;
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

/** The orders of a list of roles. */
export type RoleOrder =
  /** By name. */
  | 'NAME'
  /** By the number of needs that their own data states, most first; then by name. */
  | 'NEEDS';

/** What found a result. */
export type SearchSignal =
  /** Its text is near in meaning. */
  | 'MEANING'
  /** Its name, an alias or its description has words of the text. */
  | 'WORDS';

/** A skill and an area that it belongs to. */
export type SetAreaInput = {
  /** The area. */
  area: string;
  /** STATED requires citations, INFERRED requires a rationale. Defaults to STATED if there are citations. */
  basis?: Basis | null | undefined;
  /** The sources of the claim. */
  citations?: Array<CitationInput> | null | undefined;
  /** The reason for an inferred claim. Null if a source states it. */
  rationale?: string | null | undefined;
  /** The skill. */
  skill: string;
};

/** A task and a skill that it exercises. */
export type SetExerciseInput = {
  /** STATED requires citations, INFERRED requires a rationale. Defaults to STATED if there are citations. */
  basis?: Basis | null | undefined;
  /** The sources of the claim. */
  citations?: Array<CitationInput> | null | undefined;
  /** The reason for an inferred claim. Null if a source states it. */
  rationale?: string | null | undefined;
  /** The skill. */
  skill: string;
  /** The task. */
  task: string;
};

/** A role and a role that it leads to. */
export type SetLeadsToInput = {
  /** STATED requires citations, INFERRED requires a rationale. Defaults to STATED if there are citations. */
  basis?: Basis | null | undefined;
  /** The sources of the claim. */
  citations?: Array<CitationInput> | null | undefined;
  /** The id of the one that follows. */
  next: string;
  /** The reason for an inferred claim. Null if a source states it. */
  rationale?: string | null | undefined;
  /** The role. */
  role: string;
};

/** The level of a skill, role or task. It replaces the current one. */
export type SetLevelInput = {
  /** STATED requires citations, INFERRED requires a rationale. Defaults to STATED if there are citations. */
  basis?: Basis | null | undefined;
  /** The sources of the claim. */
  citations?: Array<CitationInput> | null | undefined;
  /** The level. */
  level: string;
  /** The id of the skill, role or task. */
  of: string;
  /** The reason for an inferred claim. Null if a source states it. */
  rationale?: string | null | undefined;
};

/** Two entities of the same kind that mean the same or nearly the same. */
export type SetMatchInput = {
  /** STATED requires citations, INFERRED requires a rationale. Defaults to STATED if there are citations. */
  basis?: Basis | null | undefined;
  /** The sources of the claim. */
  citations?: Array<CitationInput> | null | undefined;
  /** The id of the other one. */
  match: string;
  /** The id of one entity. */
  of: string;
  /** The reason for an inferred claim. Null if a source states it. */
  rationale?: string | null | undefined;
  /** How they relate: BROAD if `match` is broader than `of`. */
  relation: MatchRelation;
};

/** An alternative group and one of its members. */
export type SetMemberInput = {
  /** STATED requires citations, INFERRED requires a rationale. Defaults to STATED if there are citations. */
  basis?: Basis | null | undefined;
  /** The sources of the claim. */
  citations?: Array<CitationInput> | null | undefined;
  /** The alternative group. */
  group: string;
  /** The skill or technology. */
  member: string;
  /** The reason for an inferred claim. Null if a source states it. */
  rationale?: string | null | undefined;
};

/** A role and a skill that it needs. */
export type SetNeedInput = {
  /** STATED requires citations, INFERRED requires a rationale. Defaults to STATED if there are citations. */
  basis?: Basis | null | undefined;
  /** The sources of the claim. */
  citations?: Array<CitationInput> | null | undefined;
  /** Ids of members of the group that are not enough here. Only where `skill` is a group. */
  except?: Array<string> | null | undefined;
  /** Defaults to ESSENTIAL. */
  importance?: Importance | null | undefined;
  /** The required level of mastery. Null if none is stated. */
  proficiency?: string | null | undefined;
  /** The reason for an inferred claim. Null if a source states it. */
  rationale?: string | null | undefined;
  /** The role. */
  role: string;
  /** The skill, or an alternative group of which one member is enough. */
  skill: string;
};

/** A level and the next higher one. It replaces the current one. */
export type SetNextLevelInput = {
  /** STATED requires citations, INFERRED requires a rationale. Defaults to STATED if there are citations. */
  basis?: Basis | null | undefined;
  /** The sources of the claim. */
  citations?: Array<CitationInput> | null | undefined;
  /** The level. */
  level: string;
  /** The id of the one that follows. */
  next: string;
  /** The reason for an inferred claim. Null if a source states it. */
  rationale?: string | null | undefined;
};

/** An area and one that it is part of. */
export type SetPartOfInput = {
  /** The area. */
  area: string;
  /** STATED requires citations, INFERRED requires a rationale. Defaults to STATED if there are citations. */
  basis?: Basis | null | undefined;
  /** The sources of the claim. */
  citations?: Array<CitationInput> | null | undefined;
  /** The reason for an inferred claim. Null if a source states it. */
  rationale?: string | null | undefined;
  /** The area that it is part of. */
  whole: string;
};

/** A skill and its prerequisite. */
export type SetPrerequisiteInput = {
  /** STATED requires citations, INFERRED requires a rationale. Defaults to STATED if there are citations. */
  basis?: Basis | null | undefined;
  /** The sources of the claim. */
  citations?: Array<CitationInput> | null | undefined;
  /** Ids of members of the group that are not enough here. Only where `prerequisite` is a group. */
  except?: Array<string> | null | undefined;
  /** The key of a group of alternatives of this skill alone. All members of it must have the same strength. Not allowed where `prerequisite` is a group. */
  group?: string | null | undefined;
  /** The id of the prerequisite: a skill, or an alternative group of which one member is enough. */
  prerequisite: string;
  /** The reason for an inferred claim. Null if a source states it. */
  rationale?: string | null | undefined;
  /** The id of the dependent skill. */
  skill: string;
  /** Defaults to REQUIRED. */
  strength?: PrerequisiteStrength | null | undefined;
};

/** A skill, technology or resource and the one of the same kind that replaces it. It replaces the current one. */
export type SetReplacementInput = {
  /** STATED requires citations, INFERRED requires a rationale. Defaults to STATED if there are citations. */
  basis?: Basis | null | undefined;
  /** The sources of the claim. */
  citations?: Array<CitationInput> | null | undefined;
  /** The id of what is replaced. */
  of: string;
  /** The reason for an inferred claim. Null if a source states it. */
  rationale?: string | null | undefined;
  /** The id of what replaces it. */
  replacement: string;
};

/** A role and a role that a source calls related. */
export type SetStatedRelationInput = {
  /** STATED requires citations, INFERRED requires a rationale. Defaults to STATED if there are citations. */
  basis?: Basis | null | undefined;
  /** The sources of the claim. */
  citations?: Array<CitationInput> | null | undefined;
  /** The reason for an inferred claim. Null if a source states it. */
  rationale?: string | null | undefined;
  /** The id of the related role. */
  related: string;
  /** The role. */
  role: string;
  /** The closeness of the two roles in the words of the source. */
  tier?: string | null | undefined;
};

/** A resource and a skill that it teaches. */
export type SetTeachingInput = {
  /** STATED requires citations, INFERRED requires a rationale. Defaults to STATED if there are citations. */
  basis?: Basis | null | undefined;
  /** The sources of the claim. */
  citations?: Array<CitationInput> | null | undefined;
  /** The reason for an inferred claim. Null if a source states it. */
  rationale?: string | null | undefined;
  /** The resource. */
  resource: string;
  /** The skill. */
  skill: string;
};

/** A skill or role and a technology that it uses. */
export type SetTechnologyUseInput = {
  /** STATED requires citations, INFERRED requires a rationale. Defaults to STATED if there are citations. */
  basis?: Basis | null | undefined;
  /** The sources of the claim. */
  citations?: Array<CitationInput> | null | undefined;
  /** Whether job postings often ask for the technology, in any role. Only for a role. Defaults to false. */
  hot?: boolean | null | undefined;
  /** Whether job postings for the role often ask for the technology. Only for a role. Defaults to false. */
  inDemand?: boolean | null | undefined;
  /** The id of the skill or role. */
  of: string;
  /** Whether knowing the technology is having the skill. A technology has at most one primary skill. Only for a skill. Defaults to false. */
  primary?: boolean | null | undefined;
  /** The reason for an inferred claim. Null if a source states it. */
  rationale?: string | null | undefined;
  /** The technology. */
  technology: string;
};

/** A skill and a track that it belongs to. */
export type SetTrackInput = {
  /** STATED requires citations, INFERRED requires a rationale. Defaults to STATED if there are citations. */
  basis?: Basis | null | undefined;
  /** The sources of the claim. */
  citations?: Array<CitationInput> | null | undefined;
  /** The reason for an inferred claim. Null if a source states it. */
  rationale?: string | null | undefined;
  /** The skill. */
  skill: string;
  /** The track. */
  track: string;
};

/** A filter. Values within a field are combined with OR, fields with AND. */
export type SkillFilter = {
  /** Ids of areas. */
  area?: Array<string> | null | undefined;
  /** Skills that have changed since this graph version, themselves or their edges. */
  changedSince?: number | null | undefined;
  /** Places in sources, e.g. `source:handbook#databases`: skills that cite such a place or one within it. The id of a source alone means all of its places. */
  citedIn?: Array<string> | null | undefined;
  /** Datasets that it belongs to. */
  dataset?: Array<string> | null | undefined;
  /** Identifiers in other systems. */
  externalId?: Array<ExternalIdFilter> | null | undefined;
  /** Kinds of skill. */
  kind?: Array<SkillKind> | null | undefined;
  /** Skills whose learning time lies between these months, both ends included. Skills without a learning time do not match. */
  learningTime?: MonthsFilter | null | undefined;
  /** Ids of levels. */
  level?: Array<string> | null | undefined;
  /** Reuse levels. Skills without one do not match. */
  reuseLevel?: Array<ReuseLevel> | null | undefined;
  /** Ids of roles that need the skill, or inherit the need. */
  role?: Array<string> | null | undefined;
  /** Types of skill. Skills without a type do not match. */
  skillType?: Array<SkillType> | null | undefined;
  /** Whether it is in use. */
  status?: Array<Status> | null | undefined;
  /** Ids of technologies that the skill uses. */
  technology?: Array<string> | null | undefined;
  /** Words that one name or alias has, in any form; the last may be the beginning of a word. */
  text?: string | null | undefined;
  /** Ids of tracks. */
  track?: Array<string> | null | undefined;
};

/** The kind of a skill. */
export type SkillKind =
  /** A professional practice: analysis, quality, collaboration. */
  | 'PROFESSIONAL'
  /** A personal skill, e.g. communication. */
  | 'SOFT'
  /** A technical skill of the profession, e.g. SQL. */
  | 'TECHNICAL';

/** The sort order of a list of skills. */
export type SkillOrder = {
  /** The direction. */
  direction?: OrderDirection | null | undefined;
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

/** The type of a skill, in the words of ESCO. */
export type SkillType =
  /** Something to know, e.g. machine learning. */
  | 'KNOWLEDGE'
  /** Something to be able to do, e.g. train a model. */
  | 'SKILL';

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

/** A filter. Values within a field are combined with OR, fields with AND. */
export type TechnologyFilter = {
  /** The categories. */
  category?: Array<TechnologyCategory> | null | undefined;
  /** Technologies that have changed since this graph version, themselves or their edges. */
  changedSince?: number | null | undefined;
  /** Datasets that it belongs to. */
  dataset?: Array<string> | null | undefined;
  /** Identifiers in other systems. */
  externalId?: Array<ExternalIdFilter> | null | undefined;
  /** Ids of roles that use the technology. A role that states technologies uses only these; any other role uses those of the skills that it needs, inherited needs included. */
  role?: Array<string> | null | undefined;
  /** Ids of skills that use the technology. */
  skill?: Array<string> | null | undefined;
  /** Whether it is in use. */
  status?: Array<Status> | null | undefined;
  /** Words that one name or alias has, in any form; the last may be the beginning of a word. */
  text?: string | null | undefined;
};

/** The name, description and aliases of an entity in another language. */
export type TranslationInput = {
  /** Alternative names and abbreviations. */
  aliases?: Array<string> | null | undefined;
  /** A description in one or two sentences. */
  description?: string | null | undefined;
  /** The language, as a tag of BCP 47: `de`, `pt-BR`; not `en`, the language of the name itself. */
  language: string;
  /** The preferred name. */
  name: string;
};

/** Changes to an alternative group. Omitted fields keep their values; null clears a field. */
export type UpdateAlternativeGroupInput = {
  /** Alternative names and abbreviations. */
  aliases?: Array<string> | null | undefined;
  /** The sources for its properties. */
  citations?: Array<CitationInput> | null | undefined;
  /** A description in one or two sentences. */
  description?: string | null | undefined;
  /** The version last seen by the caller. The change fails with CONFLICT if the group has changed since. */
  expectedVersion?: number | null | undefined;
  /** Identifiers of the same entity in other systems. */
  externalIds?: Array<ExternalIdInput> | null | undefined;
  /** The id, `group:<slug>`. */
  id: string;
  /** The preferred name. */
  name?: string | null | undefined;
  /** The name, description and aliases in other languages. Replaces all existing translations. */
  translations?: Array<TranslationInput> | null | undefined;
};

/** Changes to an area. Omitted fields keep their values; null clears a field. */
export type UpdateAreaInput = {
  /** Alternative names and abbreviations. */
  aliases?: Array<string> | null | undefined;
  /** The sources for its properties. */
  citations?: Array<CitationInput> | null | undefined;
  /** A description in one or two sentences. */
  description?: string | null | undefined;
  /** The version last seen by the caller. The change fails with CONFLICT if the area has changed since. */
  expectedVersion?: number | null | undefined;
  /** Identifiers of the same entity in other systems. */
  externalIds?: Array<ExternalIdInput> | null | undefined;
  /** The id, `area:<slug>`. */
  id: string;
  /** Its importance in the words of the source. */
  importance?: string | null | undefined;
  /** The preferred name. */
  name?: string | null | undefined;
  /** The name, description and aliases in other languages. Replaces all existing translations. */
  translations?: Array<TranslationInput> | null | undefined;
};

/** Changes to a level. Omitted fields keep their values; null clears a field. */
export type UpdateLevelInput = {
  /** Alternative names and abbreviations. */
  aliases?: Array<string> | null | undefined;
  /** The sources for its properties. */
  citations?: Array<CitationInput> | null | undefined;
  /** A description in one or two sentences. */
  description?: string | null | undefined;
  /** The version last seen by the caller. The change fails with CONFLICT if the level has changed since. */
  expectedVersion?: number | null | undefined;
  /** Identifiers of the same entity in other systems. */
  externalIds?: Array<ExternalIdInput> | null | undefined;
  /** The id, `level:<slug>`. */
  id: string;
  /** The preferred name. */
  name?: string | null | undefined;
  /** The rank among the levels, starting at 1 for the lowest. */
  rank?: number | null | undefined;
  /** The name, description and aliases in other languages. Replaces all existing translations. */
  translations?: Array<TranslationInput> | null | undefined;
};

/** Changes to a resource. Omitted fields keep their values; null clears a field. */
export type UpdateResourceInput = {
  /** Alternative names and abbreviations. */
  aliases?: Array<string> | null | undefined;
  /** The author. */
  author?: string | null | undefined;
  /** The sources for its properties. */
  citations?: Array<CitationInput> | null | undefined;
  /** A description in one or two sentences. */
  description?: string | null | undefined;
  /** The version last seen by the caller. The change fails with CONFLICT if the resource has changed since. */
  expectedVersion?: number | null | undefined;
  /** Identifiers of the same entity in other systems. */
  externalIds?: Array<ExternalIdInput> | null | undefined;
  /** The id, `resource:<slug>`. */
  id: string;
  /** The preferred name. */
  name?: string | null | undefined;
  /** The kind of resource. */
  resourceKind?: ResourceKind | null | undefined;
  /** Whether it is in use. */
  status?: Status | null | undefined;
  /** The name, description and aliases in other languages. Replaces all existing translations. */
  translations?: Array<TranslationInput> | null | undefined;
  /** The address of the resource. */
  url?: string | null | undefined;
};

/** Changes to a role. Omitted fields keep their values; null clears a field. */
export type UpdateRoleInput = {
  /** Alternative names and abbreviations. */
  aliases?: Array<string> | null | undefined;
  /** The sources for its properties. */
  citations?: Array<CitationInput> | null | undefined;
  /** A description in one or two sentences. */
  description?: string | null | undefined;
  /** The version last seen by the caller. The change fails with CONFLICT if the role has changed since. */
  expectedVersion?: number | null | undefined;
  /** Identifiers of the same entity in other systems. */
  externalIds?: Array<ExternalIdInput> | null | undefined;
  /** The id, `role:<slug>`. */
  id: string;
  /** The preferred name. */
  name?: string | null | undefined;
  /** The responsibilities of the job. */
  responsibilities?: Array<string> | null | undefined;
  /** The name, description and aliases in other languages. Replaces all existing translations. */
  translations?: Array<TranslationInput> | null | undefined;
};

/** Changes to a skill. Omitted fields keep their values; null clears a field. */
export type UpdateSkillInput = {
  /** Alternative names and abbreviations. */
  aliases?: Array<string> | null | undefined;
  /** The sources for its properties. */
  citations?: Array<CitationInput> | null | undefined;
  /** A description in one or two sentences. */
  description?: string | null | undefined;
  /** The version last seen by the caller. The change fails with CONFLICT if the skill has changed since. */
  expectedVersion?: number | null | undefined;
  /** Identifiers of the same entity in other systems. */
  externalIds?: Array<ExternalIdInput> | null | undefined;
  /** Practice after the basics are learned. */
  furtherPractice?: Array<string> | null | undefined;
  /** Ways to learn it, in the recommended order. */
  howToLearn?: Array<string> | null | undefined;
  /** The id, `skill:<slug>`. */
  id: string;
  /** The kind of a skill. */
  kind?: SkillKind | null | undefined;
  /** The time to learn it, in calendar months at 10 hours a week. */
  learningTime?: MonthRangeInput | null | undefined;
  /** Whether a source states the learning time or it is inferred. */
  learningTimeBasis?: Basis | null | undefined;
  /** The reason for an inferred learning time. Required if it is INFERRED. */
  learningTimeRationale?: string | null | undefined;
  /** The place in a source whose stated time several skills share; the learning time is a part of it, and is INFERRED. */
  learningTimeShareOf?: CitationInput | null | undefined;
  /** The preferred name. */
  name?: string | null | undefined;
  /** How widely it is used, according to a source. */
  reuseLevel?: ReuseLevel | null | undefined;
  /** Whether a source calls it knowledge or a skill. */
  skillType?: SkillType | null | undefined;
  /** Whether it is in use. */
  status?: Status | null | undefined;
  /** The name, description and aliases in other languages. Replaces all existing translations. */
  translations?: Array<TranslationInput> | null | undefined;
};

/** Changes to a source. Omitted fields keep their values; null clears a field. */
export type UpdateSourceInput = {
  /** The id, `source:<slug>`. */
  id: string;
  /** The licence that the document is published under. */
  licence?: string | null | undefined;
  /** The document's title. */
  name?: string | null | undefined;
  /** The address of the document. */
  url?: string | null | undefined;
};

/** Changes to a task. Omitted fields keep their values; null clears a field. */
export type UpdateTaskInput = {
  /** Alternative names and abbreviations. */
  aliases?: Array<string> | null | undefined;
  /** The sources for its properties. */
  citations?: Array<CitationInput> | null | undefined;
  /** A description in one or two sentences. */
  description?: string | null | undefined;
  /** The version last seen by the caller. The change fails with CONFLICT if the task has changed since. */
  expectedVersion?: number | null | undefined;
  /** Identifiers of the same entity in other systems. */
  externalIds?: Array<ExternalIdInput> | null | undefined;
  /** The id, `task:<slug>`. */
  id: string;
  /** The preferred name. */
  name?: string | null | undefined;
  /** The name, description and aliases in other languages. Replaces all existing translations. */
  translations?: Array<TranslationInput> | null | undefined;
};

/** Changes to a technology. Omitted fields keep their values; null clears a field. */
export type UpdateTechnologyInput = {
  /** Alternative names and abbreviations. */
  aliases?: Array<string> | null | undefined;
  /** The category. */
  category?: TechnologyCategory | null | undefined;
  /** The sources for its properties. */
  citations?: Array<CitationInput> | null | undefined;
  /** A description in one or two sentences. */
  description?: string | null | undefined;
  /** The version last seen by the caller. The change fails with CONFLICT if the technology has changed since. */
  expectedVersion?: number | null | undefined;
  /** Identifiers of the same entity in other systems. */
  externalIds?: Array<ExternalIdInput> | null | undefined;
  /** Whether a source reports it as frequent in job postings. */
  hot?: boolean | null | undefined;
  /** The id, `technology:<slug>`. */
  id: string;
  /** The preferred name. */
  name?: string | null | undefined;
  /** Whether it is in use. */
  status?: Status | null | undefined;
  /** The name, description and aliases in other languages. Replaces all existing translations. */
  translations?: Array<TranslationInput> | null | undefined;
  /** The home page. Null if unknown. */
  url?: string | null | undefined;
};

/** Changes to a track. Omitted fields keep their values; null clears a field. */
export type UpdateTrackInput = {
  /** Alternative names and abbreviations. */
  aliases?: Array<string> | null | undefined;
  /** The sources for its properties. */
  citations?: Array<CitationInput> | null | undefined;
  /** A description in one or two sentences. */
  description?: string | null | undefined;
  /** The version last seen by the caller. The change fails with CONFLICT if the track has changed since. */
  expectedVersion?: number | null | undefined;
  /** Identifiers of the same entity in other systems. */
  externalIds?: Array<ExternalIdInput> | null | undefined;
  /** The id, `track:<slug>`. */
  id: string;
  /** The preferred name. */
  name?: string | null | undefined;
  /** The name, description and aliases in other languages. Replaces all existing translations. */
  translations?: Array<TranslationInput> | null | undefined;
};

export type AboutQueryVariables = Exact<{ [key: string]: never }>;

export type AboutQuery = {
  graphInfo: {
    version: number;
    updatedAt: string;
    languages: Array<string>;
    entities: Array<{ kind: EntityKind; count: number }>;
    evidence: Array<{ kind: EdgeKind; stated: number; inferred: number; cited: number }>;
    datasets: Array<{ name: string; entities: number; edges: number }>;
    sources: Array<{ entities: number; edges: number; source: { id: string; name: string; licence: string | null } }>;
  };
};

export type ComparedRolesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;

export type ComparedRolesQuery = {
  nodes: Array<
    | { __typename: 'AlternativeGroup' }
    | { __typename: 'Area' }
    | { __typename: 'Level' }
    | { __typename: 'Resource' }
    | {
        __typename: 'Role';
        id: string;
        name: string;
        nameLanguage: string;
        level: { id: string; name: string; rank: number } | null;
      }
    | { __typename: 'Skill' }
    | { __typename: 'Source' }
    | { __typename: 'Task' }
    | { __typename: 'Technology' }
    | { __typename: 'Track' }
    | null
  >;
};

export type ComparedNeedsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;

export type ComparedNeedsQuery = {
  role: {
    needs: {
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      edges: Array<{
        importance: Importance;
        alternativeGroup: string | null;
        proficiency: { id: string; name: string; rank: number } | null;
        node: { id: string; name: string; areas: Array<{ id: string; name: string }> };
      }>;
    };
  } | null;
};

export type ComparedNeedFragment = {
  importance: Importance;
  alternativeGroup: string | null;
  proficiency: { id: string; name: string; rank: number } | null;
  node: { id: string; name: string; areas: Array<{ id: string; name: string }> };
};

export type ComparedTechnologiesQueryVariables = Exact<{
  roles: Array<string> | string;
  after?: string | null | undefined;
}>;

export type ComparedTechnologiesQuery = {
  technologies: {
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{ node: { id: string; name: string } }>;
  };
};

export type RoleGapByAreaQueryVariables = Exact<{
  role: string;
  known: Array<string> | string;
  knownAt: Array<KnownAt> | KnownAt;
  unknown: Array<string> | string;
}>;

export type RoleGapByAreaQuery = {
  skillGap: {
    coverage: number;
    have: Array<{
      importance: Importance;
      assumption: { kind: AssumptionKind } | null;
      skill: { id: string; name: string } | null;
      options: Array<{ id: string; name: string; areas: Array<{ id: string; name: string }> }>;
      have: { id: string; name: string; rank: number } | null;
      required: { id: string; name: string; rank: number } | null;
    }>;
    below: Array<{
      importance: Importance;
      assumption: { kind: AssumptionKind } | null;
      skill: { id: string; name: string } | null;
      options: Array<{ id: string; name: string; areas: Array<{ id: string; name: string }> }>;
      have: { id: string; name: string; rank: number } | null;
      required: { id: string; name: string; rank: number } | null;
    }>;
    missing: Array<{
      importance: Importance;
      assumption: { kind: AssumptionKind } | null;
      skill: { id: string; name: string } | null;
      options: Array<{ id: string; name: string; areas: Array<{ id: string; name: string }> }>;
      have: { id: string; name: string; rank: number } | null;
      required: { id: string; name: string; rank: number } | null;
    }>;
  } | null;
};

export type GapNeedFragment = {
  importance: Importance;
  assumption: { kind: AssumptionKind } | null;
  skill: { id: string; name: string } | null;
  options: Array<{ id: string; name: string; areas: Array<{ id: string; name: string }> }>;
  have: { id: string; name: string; rank: number } | null;
  required: { id: string; name: string; rank: number } | null;
};

export type StoredNodeQueryVariables = Exact<{
  id: string;
}>;

export type StoredNodeQuery = {
  storedNode: { node: Record<string, unknown>; edges: Array<Record<string, unknown>>; truncated: boolean } | null;
};

export type CurrentVersionQueryVariables = Exact<{ [key: string]: never }>;

export type CurrentVersionQuery = { graphInfo: { version: number } };

export type HistoryQueryVariables = Exact<{
  id: string;
  before?: number | null | undefined;
}>;

export type HistoryQuery = {
  history: Array<{
    version: number;
    at: string;
    by: string;
    comment: string | null;
    import: string | null;
    counts: { created: number; changed: number; deleted: number };
    items: Array<{
      action: ChangeAction;
      id: string | null;
      before: Record<string, unknown> | null;
      after: Record<string, unknown> | null;
      mergedInto: string | null;
      edge: { kind: EdgeKind; from: string; to: string } | null;
    }> | null;
  }>;
};

export type ChangesQueryVariables = Exact<{
  since: number;
  after?: string | null | undefined;
}>;

export type ChangesQuery = {
  changes: {
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{
      node: {
        version: number;
        at: string;
        by: string;
        comment: string | null;
        import: string | null;
        counts: { created: number; changed: number; deleted: number };
        items: Array<{
          action: ChangeAction;
          id: string | null;
          before: Record<string, unknown> | null;
          after: Record<string, unknown> | null;
          mergedInto: string | null;
          edge: { kind: EdgeKind; from: string; to: string } | null;
        }> | null;
      };
    }>;
  };
};

export type RecordedChangeFragment = {
  version: number;
  at: string;
  by: string;
  comment: string | null;
  import: string | null;
  counts: { created: number; changed: number; deleted: number };
  items: Array<{
    action: ChangeAction;
    id: string | null;
    before: Record<string, unknown> | null;
    after: Record<string, unknown> | null;
    mergedInto: string | null;
    edge: { kind: EdgeKind; from: string; to: string } | null;
  }> | null;
};

export type ProposalsQueryVariables = Exact<{
  status?: ProposalStatus | null | undefined;
  after?: string | null | undefined;
}>;

export type ProposalsQuery = {
  proposals: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{
      node: {
        id: string;
        by: string;
        at: string;
        comment: string | null;
        status: ProposalStatus;
        decidedBy: string | null;
        decidedAt: string | null;
        decisionComment: string | null;
        appliedVersion: number | null;
        items: Array<{
          action: ChangeAction;
          id: string | null;
          before: Record<string, unknown> | null;
          after: Record<string, unknown> | null;
          mergedInto: string | null;
          decision: ReviewDecision | null;
          edge: { kind: EdgeKind; from: string; to: string } | null;
        }>;
      };
    }>;
  } | null;
};

export type ProblemsQueryVariables = Exact<{
  rules?: Array<ProblemRule> | ProblemRule | null | undefined;
  after?: string | null | undefined;
}>;

export type ProblemsQuery = {
  problems: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{
      cursor: string;
      node: { rule: ProblemRule; message: string; ids: Array<string>; suggestion: Array<Record<string, unknown>> };
    }>;
  } | null;
};

export type ApplyChangesMutationVariables = Exact<{
  changes: Array<ChangeInput> | ChangeInput;
  comment?: string | null | undefined;
  dryRun?: boolean | null | undefined;
}>;

export type ApplyChangesMutation = {
  applyChanges: {
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
  };
};

export type ProposeChangesMutationVariables = Exact<{
  changes: Array<ChangeInput> | ChangeInput;
  comment?: string | null | undefined;
}>;

export type ProposeChangesMutation = { proposeChanges: { id: string } };

export type DecideProposalMutationVariables = Exact<{
  id: string;
  accept: boolean;
  items?: Array<string> | string | null | undefined;
  comment?: string | null | undefined;
}>;

export type DecideProposalMutation = { decideProposal: { id: string; status: ProposalStatus } };

export type RevertChangeMutationVariables = Exact<{
  version: number;
  comment?: string | null | undefined;
}>;

export type RevertChangeMutation = { revertChange: { version: number; applied: boolean } };

export type ViewerQueryVariables = Exact<{ [key: string]: never }>;

export type ViewerQuery = { viewer: { id: string; role: AccessRole } | null };

export type EntityPageQueryVariables = Exact<{
  id: string;
}>;

export type EntityPageQuery = {
  node:
    | {
        __typename: 'AlternativeGroup';
        id: string;
        name: string;
        nameLanguage: string;
        description: string | null;
        aliases: Array<string>;
        dataset: string;
        externalIds: Array<{ scheme: string; value: string; url: string | null }>;
        citations: Array<{ locator: string; source: { id: string; name: string; url: string | null } }>;
        memberTechnologies: Array<{ id: string; name: string }>;
        requiredBy: {
          totalCount: number;
          edges: Array<{
            strength: PrerequisiteStrength;
            node: {
              id: string;
              name: string;
              nameLanguage: string;
              level: { id: string; name: string; rank: number } | null;
              learningTime: { min: number; max: number } | null;
            };
          }>;
        };
        neededBy: {
          totalCount: number;
          edges: Array<{
            importance: Importance;
            node: {
              id: string;
              name: string;
              nameLanguage: string;
              level: { id: string; name: string; rank: number } | null;
            };
          }>;
        };
      }
    | {
        __typename: 'Area';
        id: string;
        name: string;
        nameLanguage: string;
        description: string | null;
        aliases: Array<string>;
        dataset: string;
        importance: string | null;
        skillCount: number;
        externalIds: Array<{ scheme: string; value: string; url: string | null }>;
        citations: Array<{ locator: string; source: { id: string; name: string; url: string | null } }>;
        partOf: Array<{ id: string; name: string; nameLanguage: string }>;
        parts: Array<{ skillCount: number; id: string; name: string; nameLanguage: string }>;
      }
    | {
        __typename: 'Level';
        id: string;
        name: string;
        nameLanguage: string;
        description: string | null;
        aliases: Array<string>;
        dataset: string;
        rank: number;
        externalIds: Array<{ scheme: string; value: string; url: string | null }>;
        citations: Array<{ locator: string; source: { id: string; name: string; url: string | null } }>;
        previous: { id: string; name: string; rank: number } | null;
        next: { id: string; name: string; rank: number } | null;
        tasks: Array<{ id: string; name: string; description: string | null }>;
      }
    | {
        __typename: 'Resource';
        resourceKind: ResourceKind;
        author: string | null;
        url: string | null;
        status: Status;
        id: string;
        name: string;
        nameLanguage: string;
        description: string | null;
        aliases: Array<string>;
        dataset: string;
        replacedBy: { id: string; name: string } | null;
        externalIds: Array<{ scheme: string; value: string; url: string | null }>;
        citations: Array<{ locator: string; source: { id: string; name: string; url: string | null } }>;
      }
    | {
        __typename: 'Role';
        id: string;
        name: string;
        nameLanguage: string;
        description: string | null;
        aliases: Array<string>;
        dataset: string;
        responsibilities: Array<string>;
        externalIds: Array<{ scheme: string; value: string; url: string | null }>;
        citations: Array<{ locator: string; source: { id: string; name: string; url: string | null } }>;
        level: { id: string; name: string; rank: number } | null;
        comesFrom: Array<{
          id: string;
          name: string;
          nameLanguage: string;
          level: { id: string; name: string; rank: number } | null;
        }>;
        leadsTo: Array<{
          id: string;
          name: string;
          nameLanguage: string;
          level: { id: string; name: string; rank: number } | null;
        }>;
      }
    | {
        __typename: 'Skill';
        id: string;
        name: string;
        nameLanguage: string;
        description: string | null;
        aliases: Array<string>;
        dataset: string;
        kind: SkillKind;
        status: Status;
        learningTimeBasis: Basis | null;
        learningTimeRationale: string | null;
        howToLearn: Array<string>;
        furtherPractice: Array<string>;
        externalIds: Array<{ scheme: string; value: string; url: string | null }>;
        citations: Array<{ locator: string; source: { id: string; name: string; url: string | null } }>;
        replacedBy: { id: string; name: string } | null;
        level: { id: string; name: string; rank: number } | null;
        areas: Array<{ id: string; name: string }>;
        tracks: Array<{ id: string; name: string }>;
        alternativeGroups: Array<{ id: string; name: string }>;
        learningTime: { min: number; max: number } | null;
        learningTimeShareOf: { locator: string; source: { id: string; name: string; url: string | null } } | null;
        tasks: Array<{
          id: string;
          name: string;
          description: string | null;
          level: { id: string; name: string; rank: number } | null;
        }>;
        resources: Array<{
          id: string;
          name: string;
          author: string | null;
          url: string | null;
          resourceKind: ResourceKind;
        }>;
        prerequisiteGroups: Array<{
          key: string | null;
          strength: PrerequisiteStrength;
          options: Array<{
            strength: PrerequisiteStrength;
            basis: Basis;
            rationale: string | null;
            citations: Array<{ locator: string; source: { id: string; name: string; url: string | null } }>;
            node: {
              id: string;
              name: string;
              nameLanguage: string;
              level: { id: string; name: string; rank: number } | null;
              learningTime: { min: number; max: number } | null;
            };
          }>;
        }>;
      }
    | { __typename: 'Source'; name: string; url: string | null; licence: string | null; id: string }
    | {
        __typename: 'Task';
        id: string;
        name: string;
        nameLanguage: string;
        description: string | null;
        aliases: Array<string>;
        dataset: string;
        level: { id: string; name: string; rank: number } | null;
        externalIds: Array<{ scheme: string; value: string; url: string | null }>;
        citations: Array<{ locator: string; source: { id: string; name: string; url: string | null } }>;
      }
    | {
        __typename: 'Technology';
        category: TechnologyCategory;
        hot: boolean;
        url: string | null;
        status: Status;
        id: string;
        name: string;
        nameLanguage: string;
        description: string | null;
        aliases: Array<string>;
        dataset: string;
        replacedBy: { id: string; name: string } | null;
        primarySkill: { id: string; name: string } | null;
        externalIds: Array<{ scheme: string; value: string; url: string | null }>;
        citations: Array<{ locator: string; source: { id: string; name: string; url: string | null } }>;
      }
    | {
        __typename: 'Track';
        id: string;
        name: string;
        nameLanguage: string;
        description: string | null;
        aliases: Array<string>;
        dataset: string;
        externalIds: Array<{ scheme: string; value: string; url: string | null }>;
        citations: Array<{ locator: string; source: { id: string; name: string; url: string | null } }>;
      }
    | null;
};

type Described_AlternativeGroup_Fragment = {
  name: string;
  nameLanguage: string;
  description: string | null;
  aliases: Array<string>;
  dataset: string;
  externalIds: Array<{ scheme: string; value: string; url: string | null }>;
  citations: Array<{ locator: string; source: { id: string; name: string; url: string | null } }>;
};

type Described_Area_Fragment = {
  name: string;
  nameLanguage: string;
  description: string | null;
  aliases: Array<string>;
  dataset: string;
  externalIds: Array<{ scheme: string; value: string; url: string | null }>;
  citations: Array<{ locator: string; source: { id: string; name: string; url: string | null } }>;
};

type Described_Level_Fragment = {
  name: string;
  nameLanguage: string;
  description: string | null;
  aliases: Array<string>;
  dataset: string;
  externalIds: Array<{ scheme: string; value: string; url: string | null }>;
  citations: Array<{ locator: string; source: { id: string; name: string; url: string | null } }>;
};

type Described_Resource_Fragment = {
  name: string;
  nameLanguage: string;
  description: string | null;
  aliases: Array<string>;
  dataset: string;
  externalIds: Array<{ scheme: string; value: string; url: string | null }>;
  citations: Array<{ locator: string; source: { id: string; name: string; url: string | null } }>;
};

type Described_Role_Fragment = {
  name: string;
  nameLanguage: string;
  description: string | null;
  aliases: Array<string>;
  dataset: string;
  externalIds: Array<{ scheme: string; value: string; url: string | null }>;
  citations: Array<{ locator: string; source: { id: string; name: string; url: string | null } }>;
};

type Described_Skill_Fragment = {
  name: string;
  nameLanguage: string;
  description: string | null;
  aliases: Array<string>;
  dataset: string;
  externalIds: Array<{ scheme: string; value: string; url: string | null }>;
  citations: Array<{ locator: string; source: { id: string; name: string; url: string | null } }>;
};

type Described_Task_Fragment = {
  name: string;
  nameLanguage: string;
  description: string | null;
  aliases: Array<string>;
  dataset: string;
  externalIds: Array<{ scheme: string; value: string; url: string | null }>;
  citations: Array<{ locator: string; source: { id: string; name: string; url: string | null } }>;
};

type Described_Technology_Fragment = {
  name: string;
  nameLanguage: string;
  description: string | null;
  aliases: Array<string>;
  dataset: string;
  externalIds: Array<{ scheme: string; value: string; url: string | null }>;
  citations: Array<{ locator: string; source: { id: string; name: string; url: string | null } }>;
};

type Described_Track_Fragment = {
  name: string;
  nameLanguage: string;
  description: string | null;
  aliases: Array<string>;
  dataset: string;
  externalIds: Array<{ scheme: string; value: string; url: string | null }>;
  citations: Array<{ locator: string; source: { id: string; name: string; url: string | null } }>;
};

export type DescribedFragment =
  | Described_AlternativeGroup_Fragment
  | Described_Area_Fragment
  | Described_Level_Fragment
  | Described_Resource_Fragment
  | Described_Role_Fragment
  | Described_Skill_Fragment
  | Described_Task_Fragment
  | Described_Technology_Fragment
  | Described_Track_Fragment;

export type CitedFragment = { locator: string; source: { id: string; name: string; url: string | null } };

export type SkillFactsFragment = {
  kind: SkillKind;
  status: Status;
  learningTimeBasis: Basis | null;
  learningTimeRationale: string | null;
  howToLearn: Array<string>;
  furtherPractice: Array<string>;
  replacedBy: { id: string; name: string } | null;
  level: { id: string; name: string; rank: number } | null;
  areas: Array<{ id: string; name: string }>;
  tracks: Array<{ id: string; name: string }>;
  alternativeGroups: Array<{ id: string; name: string }>;
  learningTime: { min: number; max: number } | null;
  learningTimeShareOf: { locator: string; source: { id: string; name: string; url: string | null } } | null;
  tasks: Array<{
    id: string;
    name: string;
    description: string | null;
    level: { id: string; name: string; rank: number } | null;
  }>;
  resources: Array<{ id: string; name: string; author: string | null; url: string | null; resourceKind: ResourceKind }>;
  prerequisiteGroups: Array<{
    key: string | null;
    strength: PrerequisiteStrength;
    options: Array<{
      strength: PrerequisiteStrength;
      basis: Basis;
      rationale: string | null;
      citations: Array<{ locator: string; source: { id: string; name: string; url: string | null } }>;
      node: {
        id: string;
        name: string;
        nameLanguage: string;
        level: { id: string; name: string; rank: number } | null;
        learningTime: { min: number; max: number } | null;
      };
    }>;
  }>;
};

export type PrerequisiteFragment = {
  strength: PrerequisiteStrength;
  basis: Basis;
  rationale: string | null;
  citations: Array<{ locator: string; source: { id: string; name: string; url: string | null } }>;
  node: {
    id: string;
    name: string;
    nameLanguage: string;
    level: { id: string; name: string; rank: number } | null;
    learningTime: { min: number; max: number } | null;
  };
};

export type SkillLineFragment = {
  id: string;
  name: string;
  nameLanguage: string;
  level: { id: string; name: string; rank: number } | null;
  learningTime: { min: number; max: number } | null;
};

export type RoleFactsFragment = {
  responsibilities: Array<string>;
  level: { id: string; name: string; rank: number } | null;
  comesFrom: Array<{
    id: string;
    name: string;
    nameLanguage: string;
    level: { id: string; name: string; rank: number } | null;
  }>;
  leadsTo: Array<{
    id: string;
    name: string;
    nameLanguage: string;
    level: { id: string; name: string; rank: number } | null;
  }>;
};

export type RoleLineFragment = {
  id: string;
  name: string;
  nameLanguage: string;
  level: { id: string; name: string; rank: number } | null;
};

export type LevelFactsFragment = {
  rank: number;
  previous: { id: string; name: string; rank: number } | null;
  next: { id: string; name: string; rank: number } | null;
  tasks: Array<{ id: string; name: string; description: string | null }>;
};

export type AreaFactsFragment = {
  importance: string | null;
  skillCount: number;
  partOf: Array<{ id: string; name: string; nameLanguage: string }>;
  parts: Array<{ skillCount: number; id: string; name: string; nameLanguage: string }>;
};

export type GroupFactsFragment = {
  memberTechnologies: Array<{ id: string; name: string }>;
  requiredBy: {
    totalCount: number;
    edges: Array<{
      strength: PrerequisiteStrength;
      node: {
        id: string;
        name: string;
        nameLanguage: string;
        level: { id: string; name: string; rank: number } | null;
        learningTime: { min: number; max: number } | null;
      };
    }>;
  };
  neededBy: {
    totalCount: number;
    edges: Array<{
      importance: Importance;
      node: {
        id: string;
        name: string;
        nameLanguage: string;
        level: { id: string; name: string; rank: number } | null;
      };
    }>;
  };
};

export type MostNeededSkillsQueryVariables = Exact<{
  filter: SkillFilter;
  after?: string | null | undefined;
}>;

export type MostNeededSkillsQuery = {
  skills: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{
      node: {
        id: string;
        name: string;
        nameLanguage: string;
        level: { id: string; name: string; rank: number } | null;
        learningTime: { min: number; max: number } | null;
      };
    }>;
  };
};

export type CitingClaimsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;

export type CitingClaimsQuery = {
  source: {
    edges: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      edges: Array<{
        node: {
          from: string;
          kind: EdgeKind;
          to: string;
          basis: Basis | null;
          citations: Array<{ locator: string; source: { id: string; name: string; url: string | null } }>;
        };
      }>;
    };
  } | null;
};

export type CitingEntitiesQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;

export type CitingEntitiesQuery = {
  source: {
    entities: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      edges: Array<{
        node:
          | {
              __typename: 'AlternativeGroup';
              id: string;
              name: string;
              nameLanguage: string;
              citations: Array<{ locator: string; source: { id: string; name: string; url: string | null } }>;
            }
          | {
              __typename: 'Area';
              id: string;
              name: string;
              nameLanguage: string;
              citations: Array<{ locator: string; source: { id: string; name: string; url: string | null } }>;
            }
          | {
              __typename: 'Level';
              id: string;
              name: string;
              nameLanguage: string;
              citations: Array<{ locator: string; source: { id: string; name: string; url: string | null } }>;
            }
          | {
              __typename: 'Resource';
              id: string;
              name: string;
              nameLanguage: string;
              citations: Array<{ locator: string; source: { id: string; name: string; url: string | null } }>;
            }
          | {
              __typename: 'Role';
              id: string;
              name: string;
              nameLanguage: string;
              citations: Array<{ locator: string; source: { id: string; name: string; url: string | null } }>;
            }
          | {
              __typename: 'Skill';
              id: string;
              name: string;
              nameLanguage: string;
              citations: Array<{ locator: string; source: { id: string; name: string; url: string | null } }>;
            }
          | {
              __typename: 'Task';
              id: string;
              name: string;
              nameLanguage: string;
              citations: Array<{ locator: string; source: { id: string; name: string; url: string | null } }>;
            }
          | {
              __typename: 'Technology';
              id: string;
              name: string;
              nameLanguage: string;
              citations: Array<{ locator: string; source: { id: string; name: string; url: string | null } }>;
            }
          | {
              __typename: 'Track';
              id: string;
              name: string;
              nameLanguage: string;
              citations: Array<{ locator: string; source: { id: string; name: string; url: string | null } }>;
            };
      }>;
    };
  } | null;
};

export type SkillsWithinQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;

export type SkillsWithinQuery = {
  node:
    | {
        __typename: 'AlternativeGroup';
        id: string;
        skills: {
          totalCount: number;
          pageInfo: { hasNextPage: boolean; endCursor: string | null };
          edges: Array<{
            node: {
              id: string;
              name: string;
              nameLanguage: string;
              level: { id: string; name: string; rank: number } | null;
              learningTime: { min: number; max: number } | null;
            };
          }>;
        };
      }
    | { __typename: 'Area'; id: string }
    | { __typename: 'Level'; id: string }
    | {
        __typename: 'Resource';
        id: string;
        skills: {
          totalCount: number;
          pageInfo: { hasNextPage: boolean; endCursor: string | null };
          edges: Array<{
            node: {
              id: string;
              name: string;
              nameLanguage: string;
              level: { id: string; name: string; rank: number } | null;
              learningTime: { min: number; max: number } | null;
            };
          }>;
        };
      }
    | { __typename: 'Role'; id: string }
    | { __typename: 'Skill'; id: string }
    | { __typename: 'Source'; id: string }
    | {
        __typename: 'Task';
        id: string;
        skills: {
          totalCount: number;
          pageInfo: { hasNextPage: boolean; endCursor: string | null };
          edges: Array<{
            node: {
              id: string;
              name: string;
              nameLanguage: string;
              level: { id: string; name: string; rank: number } | null;
              learningTime: { min: number; max: number } | null;
            };
          }>;
        };
      }
    | { __typename: 'Technology'; id: string }
    | { __typename: 'Track'; id: string }
    | null;
};

export type SkillPageOfFragment = {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: Array<{
    node: {
      id: string;
      name: string;
      nameLanguage: string;
      level: { id: string; name: string; rank: number } | null;
      learningTime: { min: number; max: number } | null;
    };
  }>;
};

export type NextPageFragment = { hasNextPage: boolean; endCursor: string | null };

export type SimilarToQueryVariables = Exact<{
  text: string;
}>;

export type SimilarToQuery = {
  search: {
    edges: Array<{
      node:
        | { __typename: 'AlternativeGroup'; id: string; name: string }
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

export type NeedStatusFragment = {
  group: string | null;
  importance: Importance;
  skill: { id: string; name: string } | null;
  options: Array<{ id: string; name: string }>;
  have: { id: string; name: string; rank: number } | null;
  required: { id: string; name: string; rank: number } | null;
};

export type RoleNeedsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;

export type RoleNeedsQuery = {
  role: {
    needs: {
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      edges: Array<{
        importance: Importance;
        inherited: boolean;
        basis: Basis;
        rationale: string | null;
        statedBy: { id: string; name: string };
        proficiency: { id: string; name: string; rank: number } | null;
        citations: Array<{ locator: string; source: { id: string; name: string; url: string | null } }>;
        node: {
          id: string;
          name: string;
          nameLanguage: string;
          areas: Array<{ id: string; name: string }>;
          level: { id: string; name: string; rank: number } | null;
          learningTime: { min: number; max: number } | null;
        };
      }>;
    };
  } | null;
};

export type RoleTechnologiesQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;

export type RoleTechnologiesQuery = {
  role: {
    technologies: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      edges: Array<{
        hot: boolean;
        inDemand: boolean;
        basis: Basis;
        rationale: string | null;
        citations: Array<{ locator: string; source: { id: string; name: string; url: string | null } }>;
        node: { id: string; name: string };
      }>;
    };
  } | null;
};

export type RoleCoverageQueryVariables = Exact<{
  id: string;
  known: Array<string> | string;
  knownAt: Array<KnownAt> | KnownAt;
  unknown: Array<string> | string;
}>;

export type RoleCoverageQuery = {
  skillGap: {
    coverage: number;
    have: Array<{
      group: string | null;
      importance: Importance;
      skill: { id: string; name: string } | null;
      options: Array<{ id: string; name: string }>;
      have: { id: string; name: string; rank: number } | null;
      required: { id: string; name: string; rank: number } | null;
    }>;
    below: Array<{
      group: string | null;
      importance: Importance;
      skill: { id: string; name: string } | null;
      options: Array<{ id: string; name: string }>;
      have: { id: string; name: string; rank: number } | null;
      required: { id: string; name: string; rank: number } | null;
    }>;
    missing: Array<{
      group: string | null;
      importance: Importance;
      skill: { id: string; name: string } | null;
      options: Array<{ id: string; name: string }>;
      have: { id: string; name: string; rank: number } | null;
      required: { id: string; name: string; rank: number } | null;
    }>;
    assumptions: Array<{
      kind: AssumptionKind;
      group: string | null;
      options: Array<{ id: string; name: string }>;
      because:
        | { __typename: 'AlternativeGroup'; id: string; name: string }
        | { __typename: 'Area'; id: string; name: string }
        | { __typename: 'Level'; id: string; name: string }
        | { __typename: 'Resource'; id: string; name: string }
        | { __typename: 'Role'; id: string; name: string }
        | { __typename: 'Skill'; id: string; name: string }
        | { __typename: 'Task'; id: string; name: string }
        | { __typename: 'Technology'; id: string; name: string }
        | { __typename: 'Track'; id: string; name: string };
      taken: { id: string; name: string } | null;
      exceptions: Array<{ id: string; name: string }>;
    }>;
  } | null;
};

export type RelatedRolesQueryVariables = Exact<{
  id: string;
}>;

export type RelatedRolesQuery = {
  role: {
    related: {
      edges: Array<{
        node: {
          id: string;
          name: string;
          nameLanguage: string;
          level: { id: string; name: string; rank: number } | null;
        };
        shared: Array<{ id: string; name: string }>;
        beyond: Array<{ id: string; name: string }>;
      }>;
    };
  } | null;
};

export type StatedRelatedRolesQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;

export type StatedRelatedRolesQuery = {
  role: {
    statedRelated: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      edges: Array<{
        tier: string | null;
        node: {
          id: string;
          name: string;
          nameLanguage: string;
          level: { id: string; name: string; rank: number } | null;
        };
      }>;
    };
  } | null;
};

export type SkillReadinessQueryVariables = Exact<{
  id: string;
  known: Array<string> | string;
  knownAt: Array<KnownAt> | KnownAt;
  unknown: Array<string> | string;
}>;

export type SkillReadinessQuery = {
  readiness: Array<{ status: ReadinessStatus; missing: Array<{ id: string; name: string }> }>;
};

export type SkillDependentsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;

export type SkillDependentsQuery = {
  skill: {
    dependents: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      edges: Array<{
        strength: PrerequisiteStrength;
        basis: Basis;
        rationale: string | null;
        citations: Array<{ locator: string; source: { id: string; name: string; url: string | null } }>;
        node: {
          id: string;
          name: string;
          nameLanguage: string;
          level: { id: string; name: string; rank: number } | null;
          learningTime: { min: number; max: number } | null;
        };
      }>;
    };
  } | null;
};

export type SkillReachQueryVariables = Exact<{
  id: string;
}>;

export type SkillReachQuery = {
  skill: { prerequisiteClosure: { totalCount: number }; dependentClosure: { totalCount: number } } | null;
};

export type SkillTechnologiesQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;

export type SkillTechnologiesQuery = {
  skill: {
    technologies: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      edges: Array<{
        basis: Basis;
        rationale: string | null;
        citations: Array<{ locator: string; source: { id: string; name: string; url: string | null } }>;
        node: { id: string; name: string; category: TechnologyCategory };
      }>;
    };
  } | null;
};

export type SkillRolesQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;

export type SkillRolesQuery = {
  skill: {
    roles: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      edges: Array<{
        importance: Importance;
        basis: Basis;
        rationale: string | null;
        node: {
          id: string;
          name: string;
          nameLanguage: string;
          level: { id: string; name: string; rank: number } | null;
        };
        proficiency: { id: string; name: string; rank: number } | null;
        citations: Array<{ locator: string; source: { id: string; name: string; url: string | null } }>;
      }>;
    };
  } | null;
};

export type NeedFragment = {
  importance: Importance;
  basis: Basis;
  rationale: string | null;
  proficiency: { id: string; name: string; rank: number } | null;
  citations: Array<{ locator: string; source: { id: string; name: string; url: string | null } }>;
};

export type RelatedSkillsQueryVariables = Exact<{
  id: string;
}>;

export type RelatedSkillsQuery = {
  skill: {
    related: {
      edges: Array<{
        node: {
          id: string;
          name: string;
          nameLanguage: string;
          level: { id: string; name: string; rank: number } | null;
          learningTime: { min: number; max: number } | null;
        };
        reasons: Array<{
          kind: RelationReasonKind;
          weight: number;
          through: Array<
            | { __typename: 'AlternativeGroup'; id: string; name: string }
            | { __typename: 'Area'; id: string; name: string }
            | { __typename: 'Level'; id: string; name: string }
            | { __typename: 'Resource'; id: string; name: string }
            | { __typename: 'Role'; id: string; name: string }
            | { __typename: 'Skill'; id: string; name: string }
            | { __typename: 'Task'; id: string; name: string }
            | { __typename: 'Technology'; id: string; name: string }
            | { __typename: 'Track'; id: string; name: string }
          >;
        }>;
      }>;
    };
  } | null;
};

export type TechnologySkillsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;

export type TechnologySkillsQuery = {
  technology: {
    skills: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      edges: Array<{
        basis: Basis;
        rationale: string | null;
        citations: Array<{ locator: string; source: { id: string; name: string; url: string | null } }>;
        node: {
          id: string;
          name: string;
          nameLanguage: string;
          level: { id: string; name: string; rank: number } | null;
          learningTime: { min: number; max: number } | null;
        };
      }>;
    };
  } | null;
};

export type TechnologyAlternativesQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;

export type TechnologyAlternativesQuery = {
  technology: {
    alternatives: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      edges: Array<{
        groups: Array<{ id: string; name: string }>;
        shared: Array<{ id: string; name: string }>;
        node: { id: string; name: string; category: TechnologyCategory };
      }>;
    };
  } | null;
};

export type TechnologyUsedWithQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;

export type TechnologyUsedWithQuery = {
  technology: {
    usedWith: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      edges: Array<{
        shared: Array<{ id: string; name: string }>;
        node: { id: string; name: string; category: TechnologyCategory };
      }>;
    };
  } | null;
};

export type TechnologyRolesQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;

export type TechnologyRolesQuery = {
  technology: {
    roles: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      edges: Array<{
        node: {
          id: string;
          name: string;
          nameLanguage: string;
          level: { id: string; name: string; rank: number } | null;
        };
      }>;
    };
  } | null;
};

export type OverviewQueryVariables = Exact<{ [key: string]: never }>;

export type OverviewQuery = {
  graphInfo: {
    skills: number;
    technologies: number;
    roles: number;
    evidence: Array<{ kind: EdgeKind; stated: number; inferred: number }>;
  };
  levels: Array<{ id: string; name: string; rank: number }>;
  tracks: Array<{ id: string; name: string; nameLanguage: string }>;
  alternativeGroups: Array<{ id: string }>;
};

export type HomeRolesQueryVariables = Exact<{ [key: string]: never }>;

export type HomeRolesQuery = {
  roles: {
    totalCount: number;
    edges: Array<{
      node: {
        description: string | null;
        id: string;
        name: string;
        nameLanguage: string;
        needs: { totalCount: number };
        level: { id: string; name: string; rank: number } | null;
      };
    }>;
  };
};

export type HomeMatchesQueryVariables = Exact<{
  known: Array<string> | string;
  knownAt: Array<KnownAt> | KnownAt;
  unknown: Array<string> | string;
}>;

export type HomeMatchesQuery = {
  roleMatches: {
    totalCount: number;
    edges: Array<{
      coverage: number;
      node: {
        description: string | null;
        id: string;
        name: string;
        nameLanguage: string;
        needs: { totalCount: number };
        level: { id: string; name: string; rank: number } | null;
      };
    }>;
  };
};

export type HomeNextQueryVariables = Exact<{
  known: Array<string> | string;
  knownAt: Array<KnownAt> | KnownAt;
  unknown: Array<string> | string;
  avoid: Array<string> | string;
}>;

export type HomeNextQuery = {
  nextSkills: {
    recommendations: Array<{
      explanation: string;
      time: { min: number; max: number };
      skill: {
        id: string;
        name: string;
        nameLanguage: string;
        level: { id: string; name: string; rank: number } | null;
        learningTime: { min: number; max: number } | null;
      };
    }>;
    alongside: Array<{
      explanation: string;
      skill: {
        id: string;
        name: string;
        nameLanguage: string;
        level: { id: string; name: string; rank: number } | null;
        learningTime: { min: number; max: number } | null;
      };
    }>;
    assumptions: Array<{
      kind: AssumptionKind;
      group: string | null;
      options: Array<{ id: string; name: string }>;
      because:
        | { __typename: 'AlternativeGroup'; id: string; name: string }
        | { __typename: 'Area'; id: string; name: string }
        | { __typename: 'Level'; id: string; name: string }
        | { __typename: 'Resource'; id: string; name: string }
        | { __typename: 'Role'; id: string; name: string }
        | { __typename: 'Skill'; id: string; name: string }
        | { __typename: 'Task'; id: string; name: string }
        | { __typename: 'Technology'; id: string; name: string }
        | { __typename: 'Track'; id: string; name: string };
      taken: { id: string; name: string } | null;
      exceptions: Array<{ id: string; name: string }>;
    }>;
  };
};

export type SkillIdsQueryVariables = Exact<{
  filter: SkillFilter;
  after?: string | null | undefined;
}>;

export type SkillIdsQuery = {
  skills: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{ node: { id: string } }>;
  };
};

export type QuestionFragment = {
  kind: AssumptionKind;
  group: string | null;
  options: Array<{ id: string; name: string }>;
  because:
    | { __typename: 'AlternativeGroup'; id: string; name: string }
    | { __typename: 'Area'; id: string; name: string }
    | { __typename: 'Level'; id: string; name: string }
    | { __typename: 'Resource'; id: string; name: string }
    | { __typename: 'Role'; id: string; name: string }
    | { __typename: 'Skill'; id: string; name: string }
    | { __typename: 'Task'; id: string; name: string }
    | { __typename: 'Technology'; id: string; name: string }
    | { __typename: 'Track'; id: string; name: string };
  taken: { id: string; name: string } | null;
  exceptions: Array<{ id: string; name: string }>;
};

export type MapRootsQueryVariables = Exact<{
  id: string;
}>;

export type MapRootsQuery = {
  node:
    | {
        __typename: 'AlternativeGroup';
        name: string;
        id: string;
        skills: { totalCount: number; edges: Array<{ node: { id: string } }> };
      }
    | {
        __typename: 'Area';
        name: string;
        id: string;
        skills: { totalCount: number; edges: Array<{ node: { id: string } }> };
      }
    | {
        __typename: 'Level';
        name: string;
        id: string;
        skills: { totalCount: number; edges: Array<{ node: { id: string } }> };
      }
    | {
        __typename: 'Resource';
        name: string;
        id: string;
        skills: { totalCount: number; edges: Array<{ node: { id: string } }> };
      }
    | {
        __typename: 'Role';
        name: string;
        id: string;
        needs: { totalCount: number; edges: Array<{ importance: Importance; node: { id: string } }> };
      }
    | { __typename: 'Skill'; name: string; id: string }
    | { __typename: 'Source'; id: string }
    | {
        __typename: 'Task';
        name: string;
        id: string;
        skills: { totalCount: number; edges: Array<{ node: { id: string } }> };
      }
    | {
        __typename: 'Technology';
        name: string;
        id: string;
        skills: { totalCount: number; edges: Array<{ node: { id: string } }> };
      }
    | {
        __typename: 'Track';
        name: string;
        id: string;
        skills: { totalCount: number; edges: Array<{ node: { id: string } }> };
      }
    | null;
};

export type MapUsesFragment = { totalCount: number; edges: Array<{ node: { id: string } }> };

export type MapSkillsFragment = { totalCount: number; edges: Array<{ node: { id: string } }> };

export type MapReachQueryVariables = Exact<{
  ids: Array<string> | string;
  maxDepth?: number | null | undefined;
  unlocks: boolean;
}>;

export type MapReachQuery = {
  nodes: Array<
    | { __typename: 'AlternativeGroup' }
    | { __typename: 'Area' }
    | { __typename: 'Level' }
    | { __typename: 'Resource' }
    | { __typename: 'Role' }
    | {
        __typename: 'Skill';
        id: string;
        before?: { totalCount: number; truncated: boolean; edges: Array<{ depth: number; node: { id: string } }> };
        after?: { totalCount: number; truncated: boolean; edges: Array<{ depth: number; node: { id: string } }> };
      }
    | { __typename: 'Source' }
    | { __typename: 'Task' }
    | { __typename: 'Technology' }
    | { __typename: 'Track' }
    | null
  >;
};

export type MapReachedFragment = {
  totalCount: number;
  truncated: boolean;
  edges: Array<{ depth: number; node: { id: string } }>;
};

export type MapGraphQueryVariables = Exact<{
  ids: Array<string> | string;
  count: number;
}>;

export type MapGraphQuery = {
  subgraph: {
    diagram: string;
    nodes: Array<
      | { __typename: 'AlternativeGroup' }
      | { __typename: 'Area' }
      | { __typename: 'Level' }
      | { __typename: 'Resource' }
      | { __typename: 'Role' }
      | { __typename: 'Skill'; id: string; name: string; level: { id: string; name: string; rank: number } | null }
      | { __typename: 'Task' }
      | { __typename: 'Technology' }
      | { __typename: 'Track' }
    >;
    edges: Array<{ from: string; to: string; strength: PrerequisiteStrength | null; alternativeGroup: string | null }>;
  } | null;
};

export type MapSkillFragment = { id: string; name: string; level: { id: string; name: string; rank: number } | null };

export type MapBorderQueryVariables = Exact<{
  ids: Array<string> | string;
  unlocks: boolean;
}>;

export type MapBorderQuery = {
  nodes: Array<
    | { __typename: 'AlternativeGroup' }
    | { __typename: 'Area' }
    | { __typename: 'Level' }
    | { __typename: 'Resource' }
    | { __typename: 'Role' }
    | { __typename: 'Skill'; id: string; before?: { totalCount: number }; after?: { totalCount: number } }
    | { __typename: 'Source' }
    | { __typename: 'Task' }
    | { __typename: 'Technology' }
    | { __typename: 'Track' }
    | null
  >;
};

export type SkillAtAGlanceQueryVariables = Exact<{
  id: string;
}>;

export type SkillAtAGlanceQuery = {
  skill: {
    id: string;
    name: string;
    description: string | null;
    learningTime: { min: number; max: number } | null;
    level: { id: string; name: string; rank: number } | null;
    technologies: { totalCount: number; edges: Array<{ node: { id: string; name: string } }> };
  } | null;
};

export type SkillsInTextQueryVariables = Exact<{
  text: string;
}>;

export type SkillsInTextQuery = {
  skillsInText: {
    entityCount: number;
    entities: Array<{
      negated: boolean;
      entity:
        | { __typename: 'AlternativeGroup'; id: string; name: string }
        | { __typename: 'Area'; id: string; name: string }
        | { __typename: 'Level'; id: string; name: string }
        | { __typename: 'Resource'; id: string; name: string }
        | { __typename: 'Role'; id: string; name: string }
        | { __typename: 'Skill'; id: string; name: string }
        | { __typename: 'Task'; id: string; name: string }
        | { __typename: 'Technology'; id: string; name: string }
        | { __typename: 'Track'; id: string; name: string };
      mentions: Array<{
        start: number;
        end: number;
        score: number;
        reason: MentionReason;
        negated: boolean;
        alternatives: Array<
          | { __typename: 'AlternativeGroup'; id: string; name: string }
          | { __typename: 'Area'; id: string; name: string }
          | { __typename: 'Level'; id: string; name: string }
          | { __typename: 'Resource'; id: string; name: string }
          | { __typename: 'Role'; id: string; name: string }
          | { __typename: 'Skill'; id: string; name: string }
          | { __typename: 'Task'; id: string; name: string }
          | { __typename: 'Technology'; id: string; name: string }
          | { __typename: 'Track'; id: string; name: string }
        >;
      }>;
    }>;
  };
};

export type JobEntitiesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;

export type JobEntitiesQuery = {
  nodes: Array<
    | { __typename: 'AlternativeGroup' }
    | { __typename: 'Area' }
    | { __typename: 'Level' }
    | { __typename: 'Resource' }
    | { __typename: 'Role' }
    | { __typename: 'Skill'; id: string; name: string }
    | { __typename: 'Source' }
    | { __typename: 'Task' }
    | {
        __typename: 'Technology';
        id: string;
        name: string;
        primarySkill: { id: string; name: string } | null;
        skills: { totalCount: number };
      }
    | { __typename: 'Track' }
    | null
  >;
};

export type ContinuePlanQueryVariables = Exact<{
  input: LearningPathInput;
}>;

export type ContinuePlanQuery = {
  learningPath: {
    stepCount: number;
    goals: Array<
      | { __typename: 'AlternativeGroup'; id: string; name: string }
      | { __typename: 'Area'; id: string; name: string }
      | { __typename: 'Level'; id: string; name: string }
      | { __typename: 'Resource'; id: string; name: string }
      | { __typename: 'Role'; id: string; name: string }
      | { __typename: 'Skill'; id: string; name: string }
      | { __typename: 'Task'; id: string; name: string }
      | { __typename: 'Technology'; id: string; name: string }
      | { __typename: 'Track'; id: string; name: string }
    >;
    stages: Array<{ steps: Array<{ skill: { id: string; name: string } }> }>;
    alreadyKnown: Array<{ id: string }>;
  } | null;
};

export type LevelsQueryVariables = Exact<{ [key: string]: never }>;

export type LevelsQuery = { levels: Array<{ id: string; name: string; rank: number }> };

export type LearningPathQueryVariables = Exact<{
  input: LearningPathInput;
}>;

export type LearningPathQuery = {
  learningPath: {
    exact: boolean;
    stepCount: number;
    cycles: Array<Array<string>>;
    totalTime: { min: number; max: number };
    wholeTime: { min: number; max: number };
    stages: Array<{
      index: number;
      steps: Array<{
        position: number;
        startMonth: number;
        endMonth: number;
        estimated: boolean;
        isGoal: boolean;
        from: { id: string; name: string; rank: number } | null;
        to: { id: string; name: string; rank: number } | null;
        time: { min: number; max: number };
        skill: { id: string; name: string; level: { id: string; name: string; rank: number } | null };
        neededFor: Array<{ id: string }>;
      }>;
    }>;
    deferred: Array<{
      position: number;
      startMonth: number;
      endMonth: number;
      estimated: boolean;
      isGoal: boolean;
      from: { id: string; name: string; rank: number } | null;
      to: { id: string; name: string; rank: number } | null;
      time: { min: number; max: number };
      skill: { id: string; name: string; level: { id: string; name: string; rank: number } | null };
      neededFor: Array<{ id: string }>;
    }>;
    milestones: Array<{
      endMonth: number;
      role: { id: string; name: string } | null;
      level: { id: string; name: string; rank: number } | null;
      steps: Array<{ position: number }>;
    }>;
    alongside: Array<{
      isGoal: boolean;
      skill: { id: string; name: string; level: { id: string; name: string; rank: number } | null };
      after: { position: number; skill: { name: string } } | null;
    }>;
    assumptions: Array<{
      kind: AssumptionKind;
      group: string | null;
      options: Array<{ id: string; name: string }>;
      because:
        | { __typename: 'AlternativeGroup'; id: string; name: string }
        | { __typename: 'Area'; id: string; name: string }
        | { __typename: 'Level'; id: string; name: string }
        | { __typename: 'Resource'; id: string; name: string }
        | { __typename: 'Role'; id: string; name: string }
        | { __typename: 'Skill'; id: string; name: string }
        | { __typename: 'Task'; id: string; name: string }
        | { __typename: 'Technology'; id: string; name: string }
        | { __typename: 'Track'; id: string; name: string };
      taken: { id: string; name: string } | null;
      exceptions: Array<{ id: string; name: string }>;
    }>;
    choices: Array<{
      group: string;
      reason: string;
      chosen: { id: string; name: string };
      alternatives: Array<{ id: string; name: string }>;
      requiredBy: Array<
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
      >;
    }>;
    criticalPath: Array<{ id: string }>;
    alreadyKnown: Array<{ id: string; name: string }>;
    unavoidable: Array<{ id: string; name: string }>;
  } | null;
};

export type PlanStepFragment = {
  position: number;
  startMonth: number;
  endMonth: number;
  estimated: boolean;
  isGoal: boolean;
  from: { id: string; name: string; rank: number } | null;
  to: { id: string; name: string; rank: number } | null;
  time: { min: number; max: number };
  skill: { id: string; name: string; level: { id: string; name: string; rank: number } | null };
  neededFor: Array<{ id: string }>;
};

export type LearningPathDiagramQueryVariables = Exact<{
  input: LearningPathInput;
}>;

export type LearningPathDiagramQuery = { learningPath: { diagram: string } | null };

export type LearningPathPricesQueryVariables = Exact<{
  input: LearningPathInput;
}>;

export type LearningPathPricesQuery = {
  learningPath: {
    choices: Array<{
      group: string;
      chosen: { id: string };
      options: Array<{ addsMonths: number | null; reason: string; exact: boolean; skill: { id: string } }>;
    }>;
  } | null;
};

export type RoleGapQueryVariables = Exact<{
  role: string;
  known: Array<string> | string;
  knownAt: Array<KnownAt> | KnownAt;
  unknown: Array<string> | string;
}>;

export type RoleGapQuery = {
  skillGap: {
    coverage: number;
    have: Array<{ group: string | null }>;
    below: Array<{
      group: string | null;
      importance: Importance;
      skill: { id: string; name: string } | null;
      options: Array<{ id: string; name: string }>;
      have: { id: string; name: string; rank: number } | null;
      required: { id: string; name: string; rank: number } | null;
    }>;
    missing: Array<{
      group: string | null;
      importance: Importance;
      skill: { id: string; name: string } | null;
      options: Array<{ id: string; name: string }>;
      have: { id: string; name: string; rank: number } | null;
      required: { id: string; name: string; rank: number } | null;
    }>;
    role: { id: string; name: string };
  } | null;
};

export type FittingRolesQueryVariables = Exact<{
  known: Array<string> | string;
  knownAt: Array<KnownAt> | KnownAt;
  unknown: Array<string> | string;
}>;

export type FittingRolesQuery = {
  roleMatches: {
    edges: Array<{
      coverage: number;
      node: { id: string; name: string };
      below: Array<{ group: string | null }>;
      missing: Array<{
        group: string | null;
        importance: Importance;
        skill: { id: string; name: string } | null;
        options: Array<{ id: string; name: string }>;
        have: { id: string; name: string; rank: number } | null;
        required: { id: string; name: string; rank: number } | null;
      }>;
    }>;
  };
};

export type GoalExamplesQueryVariables = Exact<{ [key: string]: never }>;

export type GoalExamplesQuery = {
  roles: {
    edges: Array<{ node: { id: string; name: string; level: { id: string; name: string; rank: number } | null } }>;
  };
  areas: Array<{ id: string; name: string }>;
};

export type SearchEverythingQueryVariables = Exact<{
  text: string;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  after?: string | null | undefined;
}>;

export type SearchEverythingQuery = {
  search: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{
      matchedBy: Array<SearchSignal>;
      node:
        | { __typename: 'AlternativeGroup'; description: string | null; id: string; name: string; nameLanguage: string }
        | { __typename: 'Area'; description: string | null; id: string; name: string; nameLanguage: string }
        | { __typename: 'Level'; description: string | null; id: string; name: string; nameLanguage: string }
        | { __typename: 'Resource'; description: string | null; id: string; name: string; nameLanguage: string }
        | {
            __typename: 'Role';
            description: string | null;
            id: string;
            name: string;
            nameLanguage: string;
            level: { id: string; name: string; rank: number } | null;
          }
        | {
            __typename: 'Skill';
            description: string | null;
            id: string;
            name: string;
            nameLanguage: string;
            level: { id: string; name: string; rank: number } | null;
            learningTime: { min: number; max: number } | null;
          }
        | { __typename: 'Task'; description: string | null; id: string; name: string; nameLanguage: string }
        | {
            __typename: 'Technology';
            category: TechnologyCategory;
            description: string | null;
            id: string;
            name: string;
            nameLanguage: string;
          }
        | { __typename: 'Track'; description: string | null; id: string; name: string; nameLanguage: string };
      namesakes: Array<
        | { __typename: 'AlternativeGroup'; id: string; name: string }
        | { __typename: 'Area'; id: string; name: string }
        | { __typename: 'Level'; id: string; name: string }
        | { __typename: 'Resource'; id: string; name: string }
        | { __typename: 'Role'; id: string; name: string }
        | { __typename: 'Skill'; id: string; name: string }
        | { __typename: 'Task'; id: string; name: string }
        | { __typename: 'Technology'; id: string; name: string }
        | { __typename: 'Track'; id: string; name: string }
      >;
    }>;
  } | null;
};

export type BrowseSkillsQueryVariables = Exact<{
  filter: SkillFilter;
  orderBy: SkillOrder;
  after?: string | null | undefined;
}>;

export type BrowseSkillsQuery = {
  skills: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{
      node: {
        __typename: 'Skill';
        description: string | null;
        id: string;
        name: string;
        nameLanguage: string;
        level: { id: string; name: string; rank: number } | null;
        learningTime: { min: number; max: number } | null;
      };
    }>;
  };
};

export type BrowseTechnologiesQueryVariables = Exact<{
  filter: TechnologyFilter;
  after?: string | null | undefined;
}>;

export type BrowseTechnologiesQuery = {
  technologies: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{
      node: {
        __typename: 'Technology';
        category: TechnologyCategory;
        description: string | null;
        id: string;
        name: string;
        nameLanguage: string;
      };
    }>;
  };
};

export type BrowseRolesQueryVariables = Exact<{
  orderBy: RoleOrder;
  after?: string | null | undefined;
}>;

export type BrowseRolesQuery = {
  roles: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{
      node: {
        __typename: 'Role';
        description: string | null;
        id: string;
        name: string;
        nameLanguage: string;
        level: { id: string; name: string; rank: number } | null;
      };
    }>;
  };
};

export type BrowseAreasQueryVariables = Exact<{ [key: string]: never }>;

export type BrowseAreasQuery = {
  areas: Array<{ skillCount: number; id: string; name: string; nameLanguage: string; partOf: Array<{ id: string }> }>;
};

export type BrowseLevelsQueryVariables = Exact<{ [key: string]: never }>;

export type BrowseLevelsQuery = {
  levels: Array<{ __typename: 'Level'; description: string | null; id: string; name: string; nameLanguage: string }>;
};

export type BrowseTracksQueryVariables = Exact<{ [key: string]: never }>;

export type BrowseTracksQuery = {
  tracks: Array<{ __typename: 'Track'; description: string | null; id: string; name: string; nameLanguage: string }>;
};

export type BrowseAlternativeGroupsQueryVariables = Exact<{ [key: string]: never }>;

export type BrowseAlternativeGroupsQuery = {
  alternativeGroups: Array<{
    __typename: 'AlternativeGroup';
    description: string | null;
    id: string;
    name: string;
    nameLanguage: string;
  }>;
};

export type SkillFacetsQueryVariables = Exact<{
  filter: SkillFilter;
}>;

export type SkillFacetsQuery = {
  skills: {
    facets: Array<{
      count: number;
      entity:
        | { __typename: 'AlternativeGroup'; id: string; name: string }
        | { __typename: 'Area'; id: string; name: string }
        | { __typename: 'Level'; rank: number; id: string; name: string }
        | { __typename: 'Resource'; id: string; name: string }
        | { __typename: 'Role'; id: string; name: string }
        | { __typename: 'Skill'; id: string; name: string }
        | { __typename: 'Task'; id: string; name: string }
        | { __typename: 'Technology'; id: string; name: string }
        | { __typename: 'Track'; id: string; name: string };
    }>;
  };
};

type Found_AlternativeGroup_Fragment = {
  __typename: 'AlternativeGroup';
  description: string | null;
  id: string;
  name: string;
  nameLanguage: string;
};

type Found_Area_Fragment = {
  __typename: 'Area';
  description: string | null;
  id: string;
  name: string;
  nameLanguage: string;
};

type Found_Level_Fragment = {
  __typename: 'Level';
  description: string | null;
  id: string;
  name: string;
  nameLanguage: string;
};

type Found_Resource_Fragment = {
  __typename: 'Resource';
  description: string | null;
  id: string;
  name: string;
  nameLanguage: string;
};

type Found_Role_Fragment = {
  __typename: 'Role';
  description: string | null;
  id: string;
  name: string;
  nameLanguage: string;
  level: { id: string; name: string; rank: number } | null;
};

type Found_Skill_Fragment = {
  __typename: 'Skill';
  description: string | null;
  id: string;
  name: string;
  nameLanguage: string;
  level: { id: string; name: string; rank: number } | null;
  learningTime: { min: number; max: number } | null;
};

type Found_Task_Fragment = {
  __typename: 'Task';
  description: string | null;
  id: string;
  name: string;
  nameLanguage: string;
};

type Found_Technology_Fragment = {
  __typename: 'Technology';
  category: TechnologyCategory;
  description: string | null;
  id: string;
  name: string;
  nameLanguage: string;
};

type Found_Track_Fragment = {
  __typename: 'Track';
  description: string | null;
  id: string;
  name: string;
  nameLanguage: string;
};

export type FoundFragment =
  | Found_AlternativeGroup_Fragment
  | Found_Area_Fragment
  | Found_Level_Fragment
  | Found_Resource_Fragment
  | Found_Role_Fragment
  | Found_Skill_Fragment
  | Found_Task_Fragment
  | Found_Technology_Fragment
  | Found_Track_Fragment;

export type SuggestQueryVariables = Exact<{
  prefix: string;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
}>;

export type SuggestQuery = {
  suggest: Array<
    | { __typename: 'AlternativeGroup'; id: string; name: string; nameLanguage: string }
    | { __typename: 'Area'; id: string; name: string; nameLanguage: string }
    | { __typename: 'Level'; id: string; name: string; nameLanguage: string }
    | { __typename: 'Resource'; id: string; name: string; nameLanguage: string }
    | { __typename: 'Role'; id: string; name: string; nameLanguage: string }
    | { __typename: 'Skill'; id: string; name: string; nameLanguage: string }
    | { __typename: 'Task'; id: string; name: string; nameLanguage: string }
    | { __typename: 'Technology'; id: string; name: string; nameLanguage: string }
    | { __typename: 'Track'; id: string; name: string; nameLanguage: string }
  >;
};

export type LevelBadgeFragment = { id: string; name: string; rank: number };

export type NamesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;

export type NamesQuery = {
  nodes: Array<
    | { __typename: 'AlternativeGroup'; name: string; id: string }
    | { __typename: 'Area'; name: string; id: string }
    | { __typename: 'Level'; name: string; id: string }
    | { __typename: 'Resource'; name: string; id: string }
    | { __typename: 'Role'; name: string; id: string }
    | { __typename: 'Skill'; name: string; id: string }
    | { __typename: 'Source'; id: string }
    | { __typename: 'Task'; name: string; id: string }
    | { __typename: 'Technology'; name: string; id: string }
    | { __typename: 'Track'; name: string; id: string }
    | null
  >;
};

type Named_AlternativeGroup_Fragment = { __typename: 'AlternativeGroup'; id: string; name: string };

type Named_Area_Fragment = { __typename: 'Area'; id: string; name: string };

type Named_Level_Fragment = { __typename: 'Level'; id: string; name: string };

type Named_Resource_Fragment = { __typename: 'Resource'; id: string; name: string };

type Named_Role_Fragment = { __typename: 'Role'; id: string; name: string };

type Named_Skill_Fragment = { __typename: 'Skill'; id: string; name: string };

type Named_Task_Fragment = { __typename: 'Task'; id: string; name: string };

type Named_Technology_Fragment = { __typename: 'Technology'; id: string; name: string };

type Named_Track_Fragment = { __typename: 'Track'; id: string; name: string };

export type NamedFragment =
  | Named_AlternativeGroup_Fragment
  | Named_Area_Fragment
  | Named_Level_Fragment
  | Named_Resource_Fragment
  | Named_Role_Fragment
  | Named_Skill_Fragment
  | Named_Task_Fragment
  | Named_Technology_Fragment
  | Named_Track_Fragment;

type Linked_AlternativeGroup_Fragment = { id: string; name: string; nameLanguage: string };

type Linked_Area_Fragment = { id: string; name: string; nameLanguage: string };

type Linked_Level_Fragment = { id: string; name: string; nameLanguage: string };

type Linked_Resource_Fragment = { id: string; name: string; nameLanguage: string };

type Linked_Role_Fragment = { id: string; name: string; nameLanguage: string };

type Linked_Skill_Fragment = { id: string; name: string; nameLanguage: string };

type Linked_Task_Fragment = { id: string; name: string; nameLanguage: string };

type Linked_Technology_Fragment = { id: string; name: string; nameLanguage: string };

type Linked_Track_Fragment = { id: string; name: string; nameLanguage: string };

export type LinkedFragment =
  | Linked_AlternativeGroup_Fragment
  | Linked_Area_Fragment
  | Linked_Level_Fragment
  | Linked_Resource_Fragment
  | Linked_Role_Fragment
  | Linked_Skill_Fragment
  | Linked_Task_Fragment
  | Linked_Technology_Fragment
  | Linked_Track_Fragment;

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const LevelBadgeFragmentDoc = new TypedDocumentString(
  `
    fragment LevelBadge on Level {
  id
  name
  rank
}
    `,
  { fragmentName: 'LevelBadge' },
) as unknown as TypedDocumentString<LevelBadgeFragment, unknown>;
export const ComparedNeedFragmentDoc = new TypedDocumentString(
  `
    fragment ComparedNeed on SkillNeedEdge {
  importance
  alternativeGroup
  proficiency {
    ...LevelBadge
  }
  node {
    id
    name
    areas {
      id
      name
    }
  }
}
    fragment LevelBadge on Level {
  id
  name
  rank
}`,
  { fragmentName: 'ComparedNeed' },
) as unknown as TypedDocumentString<ComparedNeedFragment, unknown>;
export const GapNeedFragmentDoc = new TypedDocumentString(
  `
    fragment GapNeed on SkillNeed {
  importance
  assumption {
    kind
  }
  skill {
    id
    name
  }
  options {
    id
    name
    areas {
      id
      name
    }
  }
  have {
    ...LevelBadge
  }
  required {
    ...LevelBadge
  }
}
    fragment LevelBadge on Level {
  id
  name
  rank
}`,
  { fragmentName: 'GapNeed' },
) as unknown as TypedDocumentString<GapNeedFragment, unknown>;
export const RecordedChangeFragmentDoc = new TypedDocumentString(
  `
    fragment RecordedChange on Change {
  version
  at
  by
  comment
  import
  counts {
    created
    changed
    deleted
  }
  items {
    action
    id
    edge {
      kind
      from
      to
    }
    before
    after
    mergedInto
  }
}
    `,
  { fragmentName: 'RecordedChange' },
) as unknown as TypedDocumentString<RecordedChangeFragment, unknown>;
export const CitedFragmentDoc = new TypedDocumentString(
  `
    fragment Cited on Citation {
  locator
  source {
    id
    name
    url
  }
}
    `,
  { fragmentName: 'Cited' },
) as unknown as TypedDocumentString<CitedFragment, unknown>;
export const DescribedFragmentDoc = new TypedDocumentString(
  `
    fragment Described on Entity {
  name
  nameLanguage
  description
  aliases
  dataset
  externalIds {
    scheme
    value
    url
  }
  citations {
    ...Cited
  }
}
    fragment Cited on Citation {
  locator
  source {
    id
    name
    url
  }
}`,
  { fragmentName: 'Described' },
) as unknown as TypedDocumentString<DescribedFragment, unknown>;
export const LinkedFragmentDoc = new TypedDocumentString(
  `
    fragment Linked on Entity {
  id
  name
  nameLanguage
}
    `,
  { fragmentName: 'Linked' },
) as unknown as TypedDocumentString<LinkedFragment, unknown>;
export const SkillLineFragmentDoc = new TypedDocumentString(
  `
    fragment SkillLine on Skill {
  ...Linked
  level {
    ...LevelBadge
  }
  learningTime {
    min
    max
  }
}
    fragment LevelBadge on Level {
  id
  name
  rank
}
fragment Linked on Entity {
  id
  name
  nameLanguage
}`,
  { fragmentName: 'SkillLine' },
) as unknown as TypedDocumentString<SkillLineFragment, unknown>;
export const PrerequisiteFragmentDoc = new TypedDocumentString(
  `
    fragment Prerequisite on PrerequisiteEdge {
  strength
  basis
  rationale
  citations {
    ...Cited
  }
  node {
    ...SkillLine
  }
}
    fragment Cited on Citation {
  locator
  source {
    id
    name
    url
  }
}
fragment SkillLine on Skill {
  ...Linked
  level {
    ...LevelBadge
  }
  learningTime {
    min
    max
  }
}
fragment LevelBadge on Level {
  id
  name
  rank
}
fragment Linked on Entity {
  id
  name
  nameLanguage
}`,
  { fragmentName: 'Prerequisite' },
) as unknown as TypedDocumentString<PrerequisiteFragment, unknown>;
export const SkillFactsFragmentDoc = new TypedDocumentString(
  `
    fragment SkillFacts on Skill {
  kind
  status
  replacedBy {
    id
    name
  }
  level {
    ...LevelBadge
  }
  areas {
    id
    name
  }
  tracks {
    id
    name
  }
  alternativeGroups {
    id
    name
  }
  learningTime {
    min
    max
  }
  learningTimeBasis
  learningTimeRationale
  learningTimeShareOf {
    ...Cited
  }
  howToLearn
  furtherPractice
  tasks {
    id
    name
    description
    level {
      ...LevelBadge
    }
  }
  resources {
    id
    name
    author
    url
    resourceKind
  }
  prerequisiteGroups {
    key
    strength
    options {
      ...Prerequisite
    }
  }
}
    fragment Cited on Citation {
  locator
  source {
    id
    name
    url
  }
}
fragment Prerequisite on PrerequisiteEdge {
  strength
  basis
  rationale
  citations {
    ...Cited
  }
  node {
    ...SkillLine
  }
}
fragment SkillLine on Skill {
  ...Linked
  level {
    ...LevelBadge
  }
  learningTime {
    min
    max
  }
}
fragment LevelBadge on Level {
  id
  name
  rank
}
fragment Linked on Entity {
  id
  name
  nameLanguage
}`,
  { fragmentName: 'SkillFacts' },
) as unknown as TypedDocumentString<SkillFactsFragment, unknown>;
export const RoleLineFragmentDoc = new TypedDocumentString(
  `
    fragment RoleLine on Role {
  ...Linked
  level {
    ...LevelBadge
  }
}
    fragment LevelBadge on Level {
  id
  name
  rank
}
fragment Linked on Entity {
  id
  name
  nameLanguage
}`,
  { fragmentName: 'RoleLine' },
) as unknown as TypedDocumentString<RoleLineFragment, unknown>;
export const RoleFactsFragmentDoc = new TypedDocumentString(
  `
    fragment RoleFacts on Role {
  level {
    ...LevelBadge
  }
  responsibilities
  comesFrom {
    ...RoleLine
  }
  leadsTo {
    ...RoleLine
  }
}
    fragment RoleLine on Role {
  ...Linked
  level {
    ...LevelBadge
  }
}
fragment LevelBadge on Level {
  id
  name
  rank
}
fragment Linked on Entity {
  id
  name
  nameLanguage
}`,
  { fragmentName: 'RoleFacts' },
) as unknown as TypedDocumentString<RoleFactsFragment, unknown>;
export const LevelFactsFragmentDoc = new TypedDocumentString(
  `
    fragment LevelFacts on Level {
  rank
  previous {
    ...LevelBadge
  }
  next {
    ...LevelBadge
  }
  tasks {
    id
    name
    description
  }
}
    fragment LevelBadge on Level {
  id
  name
  rank
}`,
  { fragmentName: 'LevelFacts' },
) as unknown as TypedDocumentString<LevelFactsFragment, unknown>;
export const AreaFactsFragmentDoc = new TypedDocumentString(
  `
    fragment AreaFacts on Area {
  importance
  skillCount
  partOf {
    ...Linked
  }
  parts {
    ...Linked
    skillCount
  }
}
    fragment Linked on Entity {
  id
  name
  nameLanguage
}`,
  { fragmentName: 'AreaFacts' },
) as unknown as TypedDocumentString<AreaFactsFragment, unknown>;
export const GroupFactsFragmentDoc = new TypedDocumentString(
  `
    fragment GroupFacts on AlternativeGroup {
  memberTechnologies: technologies {
    id
    name
  }
  requiredBy(first: 100) {
    totalCount
    edges {
      strength
      node {
        ...SkillLine
      }
    }
  }
  neededBy(first: 100) {
    totalCount
    edges {
      importance
      node {
        ...RoleLine
      }
    }
  }
}
    fragment SkillLine on Skill {
  ...Linked
  level {
    ...LevelBadge
  }
  learningTime {
    min
    max
  }
}
fragment RoleLine on Role {
  ...Linked
  level {
    ...LevelBadge
  }
}
fragment LevelBadge on Level {
  id
  name
  rank
}
fragment Linked on Entity {
  id
  name
  nameLanguage
}`,
  { fragmentName: 'GroupFacts' },
) as unknown as TypedDocumentString<GroupFactsFragment, unknown>;
export const NextPageFragmentDoc = new TypedDocumentString(
  `
    fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}
    `,
  { fragmentName: 'NextPage' },
) as unknown as TypedDocumentString<NextPageFragment, unknown>;
export const SkillPageOfFragmentDoc = new TypedDocumentString(
  `
    fragment SkillPageOf on SkillConnection {
  totalCount
  pageInfo {
    ...NextPage
  }
  edges {
    node {
      ...SkillLine
    }
  }
}
    fragment SkillLine on Skill {
  ...Linked
  level {
    ...LevelBadge
  }
  learningTime {
    min
    max
  }
}
fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}
fragment LevelBadge on Level {
  id
  name
  rank
}
fragment Linked on Entity {
  id
  name
  nameLanguage
}`,
  { fragmentName: 'SkillPageOf' },
) as unknown as TypedDocumentString<SkillPageOfFragment, unknown>;
export const NeedStatusFragmentDoc = new TypedDocumentString(
  `
    fragment NeedStatus on SkillNeed {
  group
  importance
  skill {
    id
    name
  }
  options {
    id
    name
  }
  have {
    ...LevelBadge
  }
  required {
    ...LevelBadge
  }
}
    fragment LevelBadge on Level {
  id
  name
  rank
}`,
  { fragmentName: 'NeedStatus' },
) as unknown as TypedDocumentString<NeedStatusFragment, unknown>;
export const NeedFragmentDoc = new TypedDocumentString(
  `
    fragment Need on RoleNeedEdge {
  importance
  basis
  rationale
  proficiency {
    ...LevelBadge
  }
  citations {
    ...Cited
  }
}
    fragment Cited on Citation {
  locator
  source {
    id
    name
    url
  }
}
fragment LevelBadge on Level {
  id
  name
  rank
}`,
  { fragmentName: 'Need' },
) as unknown as TypedDocumentString<NeedFragment, unknown>;
export const QuestionFragmentDoc = new TypedDocumentString(
  `
    fragment Question on Assumption {
  kind
  group
  options {
    id
    name
  }
  because {
    __typename
    id
    name
  }
  taken {
    id
    name
  }
  exceptions {
    id
    name
  }
}
    `,
  { fragmentName: 'Question' },
) as unknown as TypedDocumentString<QuestionFragment, unknown>;
export const MapUsesFragmentDoc = new TypedDocumentString(
  `
    fragment MapUses on SkillUseConnection {
  totalCount
  edges {
    node {
      id
    }
  }
}
    `,
  { fragmentName: 'MapUses' },
) as unknown as TypedDocumentString<MapUsesFragment, unknown>;
export const MapSkillsFragmentDoc = new TypedDocumentString(
  `
    fragment MapSkills on SkillConnection {
  totalCount
  edges {
    node {
      id
    }
  }
}
    `,
  { fragmentName: 'MapSkills' },
) as unknown as TypedDocumentString<MapSkillsFragment, unknown>;
export const MapReachedFragmentDoc = new TypedDocumentString(
  `
    fragment MapReached on ClosureConnection {
  totalCount
  truncated
  edges {
    depth
    node {
      id
    }
  }
}
    `,
  { fragmentName: 'MapReached' },
) as unknown as TypedDocumentString<MapReachedFragment, unknown>;
export const MapSkillFragmentDoc = new TypedDocumentString(
  `
    fragment MapSkill on Skill {
  id
  name
  level {
    ...LevelBadge
  }
}
    fragment LevelBadge on Level {
  id
  name
  rank
}`,
  { fragmentName: 'MapSkill' },
) as unknown as TypedDocumentString<MapSkillFragment, unknown>;
export const PlanStepFragmentDoc = new TypedDocumentString(
  `
    fragment PlanStep on PathStep {
  position
  startMonth
  endMonth
  estimated
  isGoal
  from {
    ...LevelBadge
  }
  to {
    ...LevelBadge
  }
  time {
    min
    max
  }
  skill {
    id
    name
    level {
      ...LevelBadge
    }
  }
  neededFor {
    id
  }
}
    fragment LevelBadge on Level {
  id
  name
  rank
}`,
  { fragmentName: 'PlanStep' },
) as unknown as TypedDocumentString<PlanStepFragment, unknown>;
export const FoundFragmentDoc = new TypedDocumentString(
  `
    fragment Found on Entity {
  __typename
  ...Linked
  description
  ... on Skill {
    level {
      ...LevelBadge
    }
    learningTime {
      min
      max
    }
  }
  ... on Technology {
    category
  }
  ... on Role {
    level {
      ...LevelBadge
    }
  }
}
    fragment LevelBadge on Level {
  id
  name
  rank
}
fragment Linked on Entity {
  id
  name
  nameLanguage
}`,
  { fragmentName: 'Found' },
) as unknown as TypedDocumentString<FoundFragment, unknown>;
export const NamedFragmentDoc = new TypedDocumentString(
  `
    fragment Named on Entity {
  __typename
  id
  name
}
    `,
  { fragmentName: 'Named' },
) as unknown as TypedDocumentString<NamedFragment, unknown>;
export const AboutDocument = {
  __meta__: { hash: 'sha256:25b7cd81223714e5d8288251378bf915cc5a615b85175f7b5ca31a5a0c9443d6' },
} as unknown as TypedDocumentString<AboutQuery, AboutQueryVariables>;
export const ComparedRolesDocument = {
  __meta__: { hash: 'sha256:305caeb2d81af06f9ea2d45dd09f29e2445740bf50d92c855d87c28177a8dc24' },
} as unknown as TypedDocumentString<ComparedRolesQuery, ComparedRolesQueryVariables>;
export const ComparedNeedsDocument = {
  __meta__: { hash: 'sha256:0c6b8114d07ce9a5aca496992ec72011a2b4dee74207e226d66e97dfe8c99821' },
} as unknown as TypedDocumentString<ComparedNeedsQuery, ComparedNeedsQueryVariables>;
export const ComparedTechnologiesDocument = {
  __meta__: { hash: 'sha256:4e8cd85af6b8bd42d4d929a9b2e0098f6dc40d1ef7d83112a02f596af81c05e5' },
} as unknown as TypedDocumentString<ComparedTechnologiesQuery, ComparedTechnologiesQueryVariables>;
export const RoleGapByAreaDocument = {
  __meta__: { hash: 'sha256:84cf645ec2ef90bdd95ee1e5d3163a0636faeed11bd0e34fb5bbeb1f24454095' },
} as unknown as TypedDocumentString<RoleGapByAreaQuery, RoleGapByAreaQueryVariables>;
export const StoredNodeDocument = {
  __meta__: { hash: 'sha256:482b5ed19fb07460b1861b2c1e8144c080f458f7c9ef2bee7bd2f585a14c1b57' },
} as unknown as TypedDocumentString<StoredNodeQuery, StoredNodeQueryVariables>;
export const CurrentVersionDocument = {
  __meta__: { hash: 'sha256:cd5a71b1337d9adaa5461afb67bc8cc4827a87466d75a8a0d9de1628315815fb' },
} as unknown as TypedDocumentString<CurrentVersionQuery, CurrentVersionQueryVariables>;
export const HistoryDocument = {
  __meta__: { hash: 'sha256:fd96a6e90e2c59dc6adb05ca7ebfc60277d615e97fa3c07a075f8974395dfae8' },
} as unknown as TypedDocumentString<HistoryQuery, HistoryQueryVariables>;
export const ChangesDocument = {
  __meta__: { hash: 'sha256:13260c17338206bc269747488ab5375fccd62be2de70437c33bd82c78169d0eb' },
} as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;
export const ProposalsDocument = {
  __meta__: { hash: 'sha256:7d3d2a88c07ce68aa4dabf38583140af3c96dc5175028cf33d9909555ec577f4' },
} as unknown as TypedDocumentString<ProposalsQuery, ProposalsQueryVariables>;
export const ProblemsDocument = {
  __meta__: { hash: 'sha256:2c547d62f9e99b8a61b737b914e3c2909215ddacaf1c0d8ff696cc17f2ae7d11' },
} as unknown as TypedDocumentString<ProblemsQuery, ProblemsQueryVariables>;
export const ApplyChangesDocument = {
  __meta__: { hash: 'sha256:7ec2dc7c82a8d046276b919380764a4156c8f010503ae2e966d699673c6114fc' },
} as unknown as TypedDocumentString<ApplyChangesMutation, ApplyChangesMutationVariables>;
export const ProposeChangesDocument = {
  __meta__: { hash: 'sha256:cac97eb916e84ffba656b81927f2678fcd2d170bc12f5d8324f1a202b9370798' },
} as unknown as TypedDocumentString<ProposeChangesMutation, ProposeChangesMutationVariables>;
export const DecideProposalDocument = {
  __meta__: { hash: 'sha256:bd43776c3b5f3827fdc0ef7279a37ed1f6b5f0d9a9d40c59003adac34d358196' },
} as unknown as TypedDocumentString<DecideProposalMutation, DecideProposalMutationVariables>;
export const RevertChangeDocument = {
  __meta__: { hash: 'sha256:90a616fc844254ebd10a1c685c653c896fde6613a6e0bfdcee037dbe733d1282' },
} as unknown as TypedDocumentString<RevertChangeMutation, RevertChangeMutationVariables>;
export const ViewerDocument = {
  __meta__: { hash: 'sha256:68d5b36c8ef583822a01fd59df3837c6b8f3a7b4afb8769d5a7b21844af2323e' },
} as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const EntityPageDocument = {
  __meta__: { hash: 'sha256:3ed79c6ea1957bbd4ffd5176dae9135ffea2a8f9be371abb5bc53893553f272d' },
} as unknown as TypedDocumentString<EntityPageQuery, EntityPageQueryVariables>;
export const MostNeededSkillsDocument = {
  __meta__: { hash: 'sha256:ca8d9bfde4ca4e93ec7dd40bab172d12ef99ab4c4ef014a523f9153990fa7ee3' },
} as unknown as TypedDocumentString<MostNeededSkillsQuery, MostNeededSkillsQueryVariables>;
export const CitingClaimsDocument = {
  __meta__: { hash: 'sha256:a170036dfe5a067fd9c051008a136a4578a3603a3bb41047b834958076197e51' },
} as unknown as TypedDocumentString<CitingClaimsQuery, CitingClaimsQueryVariables>;
export const CitingEntitiesDocument = {
  __meta__: { hash: 'sha256:7793033e77850f9bcaa43e5dddc6b3090fc0ff690e694ba874d857e29246f9ac' },
} as unknown as TypedDocumentString<CitingEntitiesQuery, CitingEntitiesQueryVariables>;
export const SkillsWithinDocument = {
  __meta__: { hash: 'sha256:c438f8be1022ac2634dcad82c11de84251079b95e47c7c828e706a8068e3f765' },
} as unknown as TypedDocumentString<SkillsWithinQuery, SkillsWithinQueryVariables>;
export const SimilarToDocument = {
  __meta__: { hash: 'sha256:7326f7e8f69a1bde9ad7b04aaec3993511baaca35919e9ac547837b402ed4edc' },
} as unknown as TypedDocumentString<SimilarToQuery, SimilarToQueryVariables>;
export const RoleNeedsDocument = {
  __meta__: { hash: 'sha256:cea3b3367e9bbae478509fc633276b17eef152f9892c167bc66e3e0074fcfe91' },
} as unknown as TypedDocumentString<RoleNeedsQuery, RoleNeedsQueryVariables>;
export const RoleTechnologiesDocument = {
  __meta__: { hash: 'sha256:e2118c51d8a4bd8478d456c02796876fbbdfc71c7628a4471b38006b9cf0d1e4' },
} as unknown as TypedDocumentString<RoleTechnologiesQuery, RoleTechnologiesQueryVariables>;
export const RoleCoverageDocument = {
  __meta__: { hash: 'sha256:2174c123f1890fbd7f522847cd2bee0d1c520bd8a61154585f0ff5eb22ee9b66' },
} as unknown as TypedDocumentString<RoleCoverageQuery, RoleCoverageQueryVariables>;
export const RelatedRolesDocument = {
  __meta__: { hash: 'sha256:c28bfd24710e3c992b6ab6fde6b486508a2d7d58a6709ca5441c6e9196af6824' },
} as unknown as TypedDocumentString<RelatedRolesQuery, RelatedRolesQueryVariables>;
export const StatedRelatedRolesDocument = {
  __meta__: { hash: 'sha256:458bcde29df289d81daaa4ff45014954e1106cc2c09f38aa2cd9c5ccca3130eb' },
} as unknown as TypedDocumentString<StatedRelatedRolesQuery, StatedRelatedRolesQueryVariables>;
export const SkillReadinessDocument = {
  __meta__: { hash: 'sha256:3e616929c7ff09c7a17237aba56b063ca57a65b8b6cc5b9a76d1fbf13afa871f' },
} as unknown as TypedDocumentString<SkillReadinessQuery, SkillReadinessQueryVariables>;
export const SkillDependentsDocument = {
  __meta__: { hash: 'sha256:f8526047897db79afe3de21e66429a8f94497028f90dbf4ab35a8845846c2d15' },
} as unknown as TypedDocumentString<SkillDependentsQuery, SkillDependentsQueryVariables>;
export const SkillReachDocument = {
  __meta__: { hash: 'sha256:bea1bfaaaa49e4d555c27e38c34aadf21e1fc6ecc370499558ac416241fecd7a' },
} as unknown as TypedDocumentString<SkillReachQuery, SkillReachQueryVariables>;
export const SkillTechnologiesDocument = {
  __meta__: { hash: 'sha256:bca852efb99217364606bc6edf91742c290800764c5d771a8a252211aaaac1f0' },
} as unknown as TypedDocumentString<SkillTechnologiesQuery, SkillTechnologiesQueryVariables>;
export const SkillRolesDocument = {
  __meta__: { hash: 'sha256:6bdc95cdda2e71e9748741736a56384aefd5db693f02fb4ffd71eb2f2fb466df' },
} as unknown as TypedDocumentString<SkillRolesQuery, SkillRolesQueryVariables>;
export const RelatedSkillsDocument = {
  __meta__: { hash: 'sha256:29531b6fb480d7dd985b6b738941306bbde637865d9bee654b249b05413a8cc9' },
} as unknown as TypedDocumentString<RelatedSkillsQuery, RelatedSkillsQueryVariables>;
export const TechnologySkillsDocument = {
  __meta__: { hash: 'sha256:d5f61eef22198cc1757e3d5f05f94737d520916607980c024b2feb12f469ae3d' },
} as unknown as TypedDocumentString<TechnologySkillsQuery, TechnologySkillsQueryVariables>;
export const TechnologyAlternativesDocument = {
  __meta__: { hash: 'sha256:0ceda2d833ea95ce64816eaaa1d7019ccdaad28f08d1052f12484c3dfaff1087' },
} as unknown as TypedDocumentString<TechnologyAlternativesQuery, TechnologyAlternativesQueryVariables>;
export const TechnologyUsedWithDocument = {
  __meta__: { hash: 'sha256:41843a2c060f2c1c109ea68fa7a0eb2b27460b41c42f4b3d22ead1022c483286' },
} as unknown as TypedDocumentString<TechnologyUsedWithQuery, TechnologyUsedWithQueryVariables>;
export const TechnologyRolesDocument = {
  __meta__: { hash: 'sha256:199c075b4ab72f0a0a9d97e3e3c264d8e4497fc28ba8c6f9a4219a9aee6f5e19' },
} as unknown as TypedDocumentString<TechnologyRolesQuery, TechnologyRolesQueryVariables>;
export const OverviewDocument = {
  __meta__: { hash: 'sha256:eeaf9150bbfac2b16323ecb200d7f4a594661d3abba68c264d117e566ef0fc6c' },
} as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const HomeRolesDocument = {
  __meta__: { hash: 'sha256:a7c8cbae5c6cfec966a3274f6033df6b57c01a0ad1b3f6ca74f6faa26bfff1cd' },
} as unknown as TypedDocumentString<HomeRolesQuery, HomeRolesQueryVariables>;
export const HomeMatchesDocument = {
  __meta__: { hash: 'sha256:75dcba12adc24cd0b9c68e5c2e5b6938ee39936512b7a4b94fdd2e5aa4d68112' },
} as unknown as TypedDocumentString<HomeMatchesQuery, HomeMatchesQueryVariables>;
export const HomeNextDocument = {
  __meta__: { hash: 'sha256:6fba33f05467578681e04f728b847653ccf495de5ffdb7ba8f07dc1572aff82f' },
} as unknown as TypedDocumentString<HomeNextQuery, HomeNextQueryVariables>;
export const SkillIdsDocument = {
  __meta__: { hash: 'sha256:3dca4406b36f6756d1566e199ea8861bd73536bff933d5a57cc2016b6805c3a0' },
} as unknown as TypedDocumentString<SkillIdsQuery, SkillIdsQueryVariables>;
export const MapRootsDocument = {
  __meta__: { hash: 'sha256:5757e4c1af09fb34e1c3522ffe09f4970a8d873ec2f134e93ad5f64e0e40a434' },
} as unknown as TypedDocumentString<MapRootsQuery, MapRootsQueryVariables>;
export const MapReachDocument = {
  __meta__: { hash: 'sha256:9bc3e062a3d8dec3df92452979444d4a55ae96ca81420b5d8ab6a3174900bd99' },
} as unknown as TypedDocumentString<MapReachQuery, MapReachQueryVariables>;
export const MapGraphDocument = {
  __meta__: { hash: 'sha256:81a0efd6ade1ffc519a307cf6ab90384e002b155fdda55e1791002d378eab726' },
} as unknown as TypedDocumentString<MapGraphQuery, MapGraphQueryVariables>;
export const MapBorderDocument = {
  __meta__: { hash: 'sha256:6ff69a96321182022c9370fbd30809192cd8ba3d0b0da37f975a1fb65d8a062e' },
} as unknown as TypedDocumentString<MapBorderQuery, MapBorderQueryVariables>;
export const SkillAtAGlanceDocument = {
  __meta__: { hash: 'sha256:58343818c2e254b7a7f2661d24f4ac19e4ad48b468c82ff79dd05c38b49d0b08' },
} as unknown as TypedDocumentString<SkillAtAGlanceQuery, SkillAtAGlanceQueryVariables>;
export const SkillsInTextDocument = {
  __meta__: { hash: 'sha256:bed61cda7e80cf3a25f276d4f68323c7c5c590d46c219f3b021e2601ca0f652a' },
} as unknown as TypedDocumentString<SkillsInTextQuery, SkillsInTextQueryVariables>;
export const JobEntitiesDocument = {
  __meta__: { hash: 'sha256:9b3b52f1041abf8432b05c0682793da8bb5b95930149091cd538343b971b5560' },
} as unknown as TypedDocumentString<JobEntitiesQuery, JobEntitiesQueryVariables>;
export const ContinuePlanDocument = {
  __meta__: { hash: 'sha256:c83952e1f1ea04655231ca663b45f026110a1ffc87db3f53b2859430a20cebb4' },
} as unknown as TypedDocumentString<ContinuePlanQuery, ContinuePlanQueryVariables>;
export const LevelsDocument = {
  __meta__: { hash: 'sha256:eac728ca279da8a03ea7dbae04072da2faf35732505f3c9c02d98b8cae49a342' },
} as unknown as TypedDocumentString<LevelsQuery, LevelsQueryVariables>;
export const LearningPathDocument = {
  __meta__: { hash: 'sha256:d8b109c155ef23fd7790aae11976a008a164baae466ea25bfeee1dde284d47a4' },
} as unknown as TypedDocumentString<LearningPathQuery, LearningPathQueryVariables>;
export const LearningPathDiagramDocument = {
  __meta__: { hash: 'sha256:3d0cc11fb1ccdb0b0ad530756a20009459e6499e7b839e9d470660e6928b0e38' },
} as unknown as TypedDocumentString<LearningPathDiagramQuery, LearningPathDiagramQueryVariables>;
export const LearningPathPricesDocument = {
  __meta__: { hash: 'sha256:c0c13e6bbc0f97f9face3124df9c460383b0b3c943d216513be265b94343e35a' },
} as unknown as TypedDocumentString<LearningPathPricesQuery, LearningPathPricesQueryVariables>;
export const RoleGapDocument = {
  __meta__: { hash: 'sha256:2f082f9d76f9dd6d95c6b6fedb263fa0ef599aae185db1c8f28ed58fab1ba2e9' },
} as unknown as TypedDocumentString<RoleGapQuery, RoleGapQueryVariables>;
export const FittingRolesDocument = {
  __meta__: { hash: 'sha256:f1b69d93c54583fb64a0121ca41f4511dc45029ddb4180f4314a4c765ffc0718' },
} as unknown as TypedDocumentString<FittingRolesQuery, FittingRolesQueryVariables>;
export const GoalExamplesDocument = {
  __meta__: { hash: 'sha256:3d498b422b85d8d0c71f77cadc010cfc795aa9644c02603ee05d45c938794aa5' },
} as unknown as TypedDocumentString<GoalExamplesQuery, GoalExamplesQueryVariables>;
export const SearchEverythingDocument = {
  __meta__: { hash: 'sha256:97ffd11c3810f4eac5844f4ba81d7211bad473c46b33431cfc77621b69990562' },
} as unknown as TypedDocumentString<SearchEverythingQuery, SearchEverythingQueryVariables>;
export const BrowseSkillsDocument = {
  __meta__: { hash: 'sha256:feba79bd2cfa8f0e571df06de1d648609819c92b9f6951a4b3f44070c4046890' },
} as unknown as TypedDocumentString<BrowseSkillsQuery, BrowseSkillsQueryVariables>;
export const BrowseTechnologiesDocument = {
  __meta__: { hash: 'sha256:3fb875be69a213bbfac53e2babb4c83940e2464a2b9fdc6a637d4206baaf01fe' },
} as unknown as TypedDocumentString<BrowseTechnologiesQuery, BrowseTechnologiesQueryVariables>;
export const BrowseRolesDocument = {
  __meta__: { hash: 'sha256:6b4c4ad18f9e3cdfb94160305f20fe87b5ac36b17a0b0f4dce6989ecbd23e12a' },
} as unknown as TypedDocumentString<BrowseRolesQuery, BrowseRolesQueryVariables>;
export const BrowseAreasDocument = {
  __meta__: { hash: 'sha256:958458e9fb2a494046ec2222d036d0e16b257cb6cd1ed3a3bb3c652ff67c74a4' },
} as unknown as TypedDocumentString<BrowseAreasQuery, BrowseAreasQueryVariables>;
export const BrowseLevelsDocument = {
  __meta__: { hash: 'sha256:0d81e8a7545ac8eddf8b6153d0c46547d043e2745b9ed2c00d50a28f5dac75ea' },
} as unknown as TypedDocumentString<BrowseLevelsQuery, BrowseLevelsQueryVariables>;
export const BrowseTracksDocument = {
  __meta__: { hash: 'sha256:3d068daba267e99d2ac2585a27745043d2dfb7412dc987a746985f5a71eae21e' },
} as unknown as TypedDocumentString<BrowseTracksQuery, BrowseTracksQueryVariables>;
export const BrowseAlternativeGroupsDocument = {
  __meta__: { hash: 'sha256:79e224bbfa06a4bbf1f5ff42a98c221a05d530b833830df0b84d331f8a18891f' },
} as unknown as TypedDocumentString<BrowseAlternativeGroupsQuery, BrowseAlternativeGroupsQueryVariables>;
export const SkillFacetsDocument = {
  __meta__: { hash: 'sha256:c9af552651de02736ab5a141d09bf612baeb2edee6c362edea72b6883b23a6ed' },
} as unknown as TypedDocumentString<SkillFacetsQuery, SkillFacetsQueryVariables>;
export const SuggestDocument = {
  __meta__: { hash: 'sha256:42f605927402fe42f4472f5d927ab312a74888ed46950dfafd271b6c3680b262' },
} as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;
export const NamesDocument = {
  __meta__: { hash: 'sha256:2478d40b82e8f1547f04dfc94e3c21d25b93efd4382c9718b37d99ea0d3b7557' },
} as unknown as TypedDocumentString<NamesQuery, NamesQueryVariables>;
