/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** How strictly a prerequisite applies. */
export type PrerequisiteStrength =
  /** It helps in learning the dependent skill. */
  | 'RECOMMENDED'
  /** The dependent skill cannot be learned without it. */
  | 'REQUIRED';

/** What is said about a learner, and what is to be learned. */
export type ProfileInput = {
  /** Whether what known skills require also counts as known. */
  assumePrerequisites?: boolean | null | undefined;
  /** The goals, as in `LearningPathInput`. Without goals, questions are ranked by the coverage of roles. */
  goals?: Array<string> | null | undefined;
  /** A text such as a job advertisement: what it mentions is a goal, as in `LearningPathInput`. */
  goalsText?: string | null | undefined;
  /** Whether a role as a goal includes its PREFERRED needs. */
  includePreferred?: boolean | null | undefined;
  /** What the learner knows, as in `LearningPathInput`. */
  known?: Array<string> | null | undefined;
  /** Skills and technologies that the learner knows at a level, as in `LearningPathInput`. */
  knownAt?: Array<KnownAt> | null | undefined;
  /** A text such as a CV: what it mentions is known, as in `learningPath`. */
  knownText?: string | null | undefined;
  /** What the learner does not know, as in `LearningPathInput`. */
  unknown?: Array<string> | null | undefined;
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

/** The kind of a resource. */
export type ResourceKind =
  /** A book. */
  | 'BOOK'
  /** A news site. */
  | 'NEWS'
  /** A platform for practising. */
  | 'PRACTICE_PLATFORM';

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

export type AssumedFragment = {
  kind: AssumptionKind;
  group: string | null;
  options: Array<{ id: string; name: string }>;
  because:
    | { id: string; name: string }
    | { id: string; name: string }
    | { id: string; name: string }
    | { id: string; name: string }
    | { id: string; name: string }
    | { id: string; name: string }
    | { id: string; name: string }
    | { id: string; name: string }
    | { id: string; name: string };
  taken: { id: string; name: string } | null;
  exceptions: Array<{ id: string; name: string }>;
};

export type ByExternalIdQueryVariables = Exact<{
  scheme: string;
  value: string;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
}>;

export type ByExternalIdQuery = {
  entityByExternalId:
    | { description: string | null; id: string; name: string; externalIds: Array<{ scheme: string; value: string }> }
    | { description: string | null; id: string; name: string; externalIds: Array<{ scheme: string; value: string }> }
    | { description: string | null; id: string; name: string; externalIds: Array<{ scheme: string; value: string }> }
    | { description: string | null; id: string; name: string; externalIds: Array<{ scheme: string; value: string }> }
    | { description: string | null; id: string; name: string; externalIds: Array<{ scheme: string; value: string }> }
    | { description: string | null; id: string; name: string; externalIds: Array<{ scheme: string; value: string }> }
    | { description: string | null; id: string; name: string; externalIds: Array<{ scheme: string; value: string }> }
    | { description: string | null; id: string; name: string; externalIds: Array<{ scheme: string; value: string }> }
    | { description: string | null; id: string; name: string; externalIds: Array<{ scheme: string; value: string }> }
    | null;
};

export type LearningPathQueryVariables = Exact<{
  input: LearningPathInput;
}>;

export type LearningPathQuery = {
  learningPath: {
    stepCount: number;
    exact: boolean;
    cycles: Array<Array<string>>;
    graphVersion: number;
    goals: Array<
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
    totalTime: { min: number; max: number };
    wholeTime: { min: number; max: number };
    stages: Array<{
      index: number;
      steps: Array<{
        position: number;
        isGoal: boolean;
        estimated: boolean;
        startMonth: number;
        endMonth: number;
        skill: { id: string; name: string };
        from: { id: string; name: string } | null;
        to: { id: string; name: string } | null;
        neededFor: Array<{ id: string; name: string }>;
        time: { min: number; max: number };
      }>;
    }>;
    milestones: Array<{
      endMonth: number;
      role: { id: string; name: string } | null;
      level: { id: string; name: string } | null;
      time: { min: number; max: number };
      steps: Array<{ position: number }>;
    }>;
    alongside: Array<{
      isGoal: boolean;
      skill: { id: string; name: string };
      after: { position: number; skill: { id: string; name: string } } | null;
    }>;
    criticalPath: Array<{ id: string; name: string }>;
    alreadyKnown: Array<{ id: string; name: string }>;
    assumptions: Array<{
      kind: AssumptionKind;
      group: string | null;
      options: Array<{ id: string; name: string }>;
      because:
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string };
      taken: { id: string; name: string } | null;
      exceptions: Array<{ id: string; name: string }>;
    }>;
    deferred: Array<{
      position: number;
      isGoal: boolean;
      estimated: boolean;
      startMonth: number;
      endMonth: number;
      skill: { id: string; name: string };
      from: { id: string; name: string } | null;
      to: { id: string; name: string } | null;
      neededFor: Array<{ id: string; name: string }>;
      time: { min: number; max: number };
    }>;
    choices: Array<{
      group: string;
      reason: string;
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
      chosen: { id: string; name: string };
      alternatives: Array<{ id: string; name: string }>;
    }>;
    unavoidable: Array<{ id: string; name: string }>;
    unfollowed: Array<{
      reason: UnfollowedReason;
      preference:
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string };
    }>;
  } | null;
};

export type PlannedPathFragment = {
  stepCount: number;
  exact: boolean;
  cycles: Array<Array<string>>;
  graphVersion: number;
  goals: Array<
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
  totalTime: { min: number; max: number };
  wholeTime: { min: number; max: number };
  stages: Array<{
    index: number;
    steps: Array<{
      position: number;
      isGoal: boolean;
      estimated: boolean;
      startMonth: number;
      endMonth: number;
      skill: { id: string; name: string };
      from: { id: string; name: string } | null;
      to: { id: string; name: string } | null;
      neededFor: Array<{ id: string; name: string }>;
      time: { min: number; max: number };
    }>;
  }>;
  milestones: Array<{
    endMonth: number;
    role: { id: string; name: string } | null;
    level: { id: string; name: string } | null;
    time: { min: number; max: number };
    steps: Array<{ position: number }>;
  }>;
  alongside: Array<{
    isGoal: boolean;
    skill: { id: string; name: string };
    after: { position: number; skill: { id: string; name: string } } | null;
  }>;
  criticalPath: Array<{ id: string; name: string }>;
  alreadyKnown: Array<{ id: string; name: string }>;
  assumptions: Array<{
    kind: AssumptionKind;
    group: string | null;
    options: Array<{ id: string; name: string }>;
    because:
      | { id: string; name: string }
      | { id: string; name: string }
      | { id: string; name: string }
      | { id: string; name: string }
      | { id: string; name: string }
      | { id: string; name: string }
      | { id: string; name: string }
      | { id: string; name: string }
      | { id: string; name: string };
    taken: { id: string; name: string } | null;
    exceptions: Array<{ id: string; name: string }>;
  }>;
  deferred: Array<{
    position: number;
    isGoal: boolean;
    estimated: boolean;
    startMonth: number;
    endMonth: number;
    skill: { id: string; name: string };
    from: { id: string; name: string } | null;
    to: { id: string; name: string } | null;
    neededFor: Array<{ id: string; name: string }>;
    time: { min: number; max: number };
  }>;
  choices: Array<{
    group: string;
    reason: string;
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
    chosen: { id: string; name: string };
    alternatives: Array<{ id: string; name: string }>;
  }>;
  unavoidable: Array<{ id: string; name: string }>;
  unfollowed: Array<{
    reason: UnfollowedReason;
    preference:
      | { id: string; name: string }
      | { id: string; name: string }
      | { id: string; name: string }
      | { id: string; name: string }
      | { id: string; name: string }
      | { id: string; name: string }
      | { id: string; name: string }
      | { id: string; name: string }
      | { id: string; name: string };
  }>;
};

export type PlannedStepFragment = {
  position: number;
  isGoal: boolean;
  estimated: boolean;
  startMonth: number;
  endMonth: number;
  skill: { id: string; name: string };
  from: { id: string; name: string } | null;
  to: { id: string; name: string } | null;
  neededFor: Array<{ id: string; name: string }>;
  time: { min: number; max: number };
};

export type LearningPathDiagramQueryVariables = Exact<{
  input: LearningPathInput;
}>;

export type LearningPathDiagramQuery = { learningPath: { diagram: string } | null };

type Named_AlternativeGroup_Fragment = { id: string; name: string };

type Named_Area_Fragment = { id: string; name: string };

type Named_Level_Fragment = { id: string; name: string };

type Named_Resource_Fragment = { id: string; name: string };

type Named_Role_Fragment = { id: string; name: string };

type Named_Skill_Fragment = { id: string; name: string };

type Named_Task_Fragment = { id: string; name: string };

type Named_Technology_Fragment = { id: string; name: string };

type Named_Track_Fragment = { id: string; name: string };

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

export type NeededFragment = {
  group: string | null;
  importance: Importance;
  inherited: boolean;
  skill: { id: string; name: string } | null;
  options: Array<{ id: string; name: string }>;
  statedBy: { id: string; name: string };
  have: { id: string; name: string } | null;
  required: { id: string; name: string } | null;
};

export type NextSkillsQueryVariables = Exact<{
  known: Array<string> | string;
  knownAt: Array<KnownAt> | KnownAt;
  unknown: Array<string> | string;
  goals: Array<string> | string;
  includeRecommended?: boolean | null | undefined;
  includePreferred?: boolean | null | undefined;
  hoursPerWeek?: number | null | undefined;
  avoid?: Array<string> | string | null | undefined;
  prefer?: Array<string> | string | null | undefined;
  first?: number | null | undefined;
}>;

export type NextSkillsQuery = {
  nextSkills: {
    unfollowed: Array<{
      reason: UnfollowedReason;
      preference:
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string };
    }>;
    recommendations: Array<{
      explanation: string;
      skill: { id: string; name: string };
      from: { id: string; name: string } | null;
      to: { id: string; name: string } | null;
      unlocks: Array<{ id: string; name: string }>;
      time: { min: number; max: number };
    }>;
    alongside: Array<{
      explanation: string;
      skill: { id: string; name: string };
      from: { id: string; name: string } | null;
      to: { id: string; name: string } | null;
      unlocks: Array<{ id: string; name: string }>;
      time: { min: number; max: number };
    }>;
    assumptions: Array<{
      kind: AssumptionKind;
      group: string | null;
      options: Array<{ id: string; name: string }>;
      because:
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string };
      taken: { id: string; name: string } | null;
      exceptions: Array<{ id: string; name: string }>;
    }>;
  };
};

export type RecommendedFragment = {
  explanation: string;
  skill: { id: string; name: string };
  from: { id: string; name: string } | null;
  to: { id: string; name: string } | null;
  unlocks: Array<{ id: string; name: string }>;
  time: { min: number; max: number };
};

export type NodeQueryVariables = Exact<{
  id: string;
}>;

export type NodeQuery = {
  node:
    | { __typename: 'AlternativeGroup'; id: string }
    | { __typename: 'Area'; id: string }
    | { __typename: 'Level'; id: string }
    | { __typename: 'Resource'; id: string }
    | { __typename: 'Role'; id: string }
    | { __typename: 'Skill'; id: string }
    | { __typename: 'Source'; id: string }
    | { __typename: 'Task'; id: string }
    | { __typename: 'Technology'; id: string }
    | { __typename: 'Track'; id: string }
    | null;
};

export type ProfileQueryVariables = Exact<{
  input: ProfileInput;
  first?: number | null | undefined;
}>;

export type ProfileQuery = {
  profile: {
    skills: {
      totalCount: number;
      edges: Array<{
        reason: KnownReason;
        node: { id: string; name: string };
        level: { id: string; name: string } | null;
        because:
          | { id: string; name: string }
          | { id: string; name: string }
          | { id: string; name: string }
          | { id: string; name: string }
          | { id: string; name: string }
          | { id: string; name: string }
          | { id: string; name: string }
          | { id: string; name: string }
          | { id: string; name: string };
      }>;
    };
    technologiesWithoutEffect: Array<{ id: string; name: string }>;
    assumptions: Array<{
      kind: AssumptionKind;
      group: string | null;
      options: Array<{ id: string; name: string }>;
      because:
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string };
      taken: { id: string; name: string } | null;
      exceptions: Array<{ id: string; name: string }>;
    }>;
    questions: {
      months: number | null;
      coverage: number | null;
      exact: boolean;
      questions: Array<{
        kind: ProfileQuestionKind;
        months: number | null;
        coverage: number | null;
        skills: Array<{ id: string; name: string }>;
        technology: { id: string; name: string } | null;
        answers: Array<{
          known: Array<string>;
          unknown: Array<string>;
          months: number | null;
          coverage: number | null;
          skill: { id: string; name: string } | null;
          knownAt: Array<{ id: string; level: string }>;
        }>;
      }>;
    };
  };
};

export type AskedQuestionFragment = {
  kind: ProfileQuestionKind;
  months: number | null;
  coverage: number | null;
  skills: Array<{ id: string; name: string }>;
  technology: { id: string; name: string } | null;
  answers: Array<{
    known: Array<string>;
    unknown: Array<string>;
    months: number | null;
    coverage: number | null;
    skill: { id: string; name: string } | null;
    knownAt: Array<{ id: string; level: string }>;
  }>;
};

export type RelatedSkillsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  exclude?: Array<RelationReasonKind> | RelationReasonKind | null | undefined;
}>;

export type RelatedSkillsQuery = {
  skill: {
    id: string;
    name: string;
    related: {
      totalCount: number;
      edges: Array<{
        score: number;
        node: { id: string; name: string };
        reasons: Array<{
          kind: RelationReasonKind;
          weight: number;
          similarity: number | null;
          through: Array<
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
      }>;
    };
  } | null;
};

export type RelatedSkillsFragment = {
  totalCount: number;
  edges: Array<{
    score: number;
    node: { id: string; name: string };
    reasons: Array<{
      kind: RelationReasonKind;
      weight: number;
      similarity: number | null;
      through: Array<
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
  }>;
};

export type MatchedFragment = {
  score: number;
  reason: MatchReason;
  matched: string;
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
};

export type ResolveNamesQueryVariables = Exact<{
  names: Array<string> | string;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
}>;

export type ResolveNamesQuery = {
  resolveNames: Array<{
    name: string;
    match: {
      score: number;
      reason: MatchReason;
      matched: string;
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
    } | null;
    alternatives: Array<{
      score: number;
      reason: MatchReason;
      matched: string;
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
    }>;
  }>;
};

export type RoleMatchesQueryVariables = Exact<{
  known: Array<string> | string;
  knownAt: Array<KnownAt> | KnownAt;
  unknown: Array<string> | string;
  first?: number | null | undefined;
}>;

export type RoleMatchesQuery = {
  roleMatches: {
    totalCount: number;
    edges: Array<{
      coverage: number;
      node: { id: string; name: string };
      have: Array<{
        group: string | null;
        importance: Importance;
        inherited: boolean;
        skill: { id: string; name: string } | null;
        options: Array<{ id: string; name: string }>;
        statedBy: { id: string; name: string };
        have: { id: string; name: string } | null;
        required: { id: string; name: string } | null;
      }>;
      below: Array<{
        group: string | null;
        importance: Importance;
        inherited: boolean;
        skill: { id: string; name: string } | null;
        options: Array<{ id: string; name: string }>;
        statedBy: { id: string; name: string };
        have: { id: string; name: string } | null;
        required: { id: string; name: string } | null;
      }>;
      missing: Array<{
        group: string | null;
        importance: Importance;
        inherited: boolean;
        skill: { id: string; name: string } | null;
        options: Array<{ id: string; name: string }>;
        statedBy: { id: string; name: string };
        have: { id: string; name: string } | null;
        required: { id: string; name: string } | null;
      }>;
    }>;
    assumptions: Array<{
      kind: AssumptionKind;
      group: string | null;
      options: Array<{ id: string; name: string }>;
      because:
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string };
      taken: { id: string; name: string } | null;
      exceptions: Array<{ id: string; name: string }>;
    }>;
  };
};

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  first?: number | null | undefined;
  language?: string | null | undefined;
  mode?: SearchMode | null | undefined;
}>;

export type SearchQuery = {
  search: {
    mode: SearchMode;
    totalCount: number;
    edges: Array<{
      matchedBy: Array<SearchSignal>;
      node:
        | {
            __typename: 'AlternativeGroup';
            id: string;
            name: string;
            aliases: Array<string>;
            description: string | null;
          }
        | { __typename: 'Area'; id: string; name: string; aliases: Array<string>; description: string | null }
        | { __typename: 'Level'; id: string; name: string; aliases: Array<string>; description: string | null }
        | { __typename: 'Resource'; id: string; name: string; aliases: Array<string>; description: string | null }
        | { __typename: 'Role'; id: string; name: string; aliases: Array<string>; description: string | null }
        | { __typename: 'Skill'; id: string; name: string; aliases: Array<string>; description: string | null }
        | { __typename: 'Task'; id: string; name: string; aliases: Array<string>; description: string | null }
        | { __typename: 'Technology'; id: string; name: string; aliases: Array<string>; description: string | null }
        | { __typename: 'Track'; id: string; name: string; aliases: Array<string>; description: string | null };
    }>;
  } | null;
};

export type ShowQueryVariables = Exact<{
  id: string;
}>;

export type ShowQuery = {
  node:
    | {
        __typename: 'AlternativeGroup';
        id: string;
        description: string | null;
        aliases: Array<string>;
        name: string;
        externalIds: Array<{ scheme: string; value: string }>;
        citations: Array<{ locator: string; source: { name: string } }>;
        skills: { totalCount: number; edges: Array<{ node: { id: string; name: string } }> };
        memberTechnologies: Array<{ id: string; name: string }>;
        requiredBy: {
          totalCount: number;
          edges: Array<{ strength: PrerequisiteStrength; node: { id: string; name: string } }>;
        };
        neededBy: {
          totalCount: number;
          edges: Array<{
            importance: Importance;
            proficiency: { name: string } | null;
            node: { id: string; name: string };
          }>;
        };
      }
    | {
        __typename: 'Area';
        id: string;
        description: string | null;
        aliases: Array<string>;
        importance: string | null;
        name: string;
        externalIds: Array<{ scheme: string; value: string }>;
        citations: Array<{ locator: string; source: { name: string } }>;
        skills: { totalCount: number; edges: Array<{ node: { id: string; name: string } }> };
      }
    | {
        __typename: 'Level';
        id: string;
        description: string | null;
        aliases: Array<string>;
        rank: number;
        name: string;
        externalIds: Array<{ scheme: string; value: string }>;
        citations: Array<{ locator: string; source: { name: string } }>;
        previous: { id: string; name: string } | null;
        next: { id: string; name: string } | null;
        tasks: Array<{ id: string; name: string }>;
        skills: { totalCount: number; edges: Array<{ node: { id: string; name: string } }> };
      }
    | {
        __typename: 'Resource';
        id: string;
        description: string | null;
        aliases: Array<string>;
        status: Status;
        resourceKind: ResourceKind;
        author: string | null;
        url: string | null;
        name: string;
        externalIds: Array<{ scheme: string; value: string }>;
        citations: Array<{ locator: string; source: { name: string } }>;
        replacedBy: { id: string; name: string } | null;
        skills: { totalCount: number; edges: Array<{ node: { id: string; name: string } }> };
      }
    | {
        __typename: 'Role';
        id: string;
        description: string | null;
        aliases: Array<string>;
        responsibilities: Array<string>;
        name: string;
        externalIds: Array<{ scheme: string; value: string }>;
        citations: Array<{ locator: string; source: { name: string } }>;
        level: { id: string; name: string } | null;
        needs: {
          totalCount: number;
          edges: Array<{
            importance: Importance;
            inherited: boolean;
            alternativeGroup: string | null;
            statedBy: { id: string; name: string };
            proficiency: { name: string } | null;
            node: { id: string; name: string };
          }>;
        };
        comesFrom: Array<{ id: string; name: string }>;
        leadsTo: Array<{ id: string; name: string }>;
        related: {
          totalCount: number;
          edges: Array<{
            node: { id: string; name: string };
            shared: Array<{ name: string }>;
            beyond: Array<{ name: string }>;
          }>;
        };
      }
    | {
        __typename: 'Skill';
        id: string;
        description: string | null;
        aliases: Array<string>;
        status: Status;
        learningTimeBasis: Basis | null;
        howToLearn: Array<string>;
        furtherPractice: Array<string>;
        name: string;
        externalIds: Array<{ scheme: string; value: string }>;
        citations: Array<{ locator: string; source: { name: string } }>;
        replacedBy: { id: string; name: string } | null;
        level: { id: string; name: string } | null;
        areas: Array<{ id: string; name: string }>;
        tracks: Array<{ id: string; name: string }>;
        alternativeGroups: Array<{ id: string; name: string }>;
        learningTime: { min: number; max: number } | null;
        tasks: Array<{ id: string; name: string }>;
        resources: Array<{ url: string | null; id: string; name: string }>;
        technologies: { totalCount: number; edges: Array<{ node: { id: string; name: string } }> };
        prerequisiteGroups: Array<{
          key: string | null;
          strength: PrerequisiteStrength;
          options: Array<{ rationale: string | null; node: { id: string; name: string } }>;
        }>;
        dependents: {
          totalCount: number;
          edges: Array<{ strength: PrerequisiteStrength; node: { id: string; name: string } }>;
        };
        roles: {
          totalCount: number;
          edges: Array<{
            importance: Importance;
            proficiency: { name: string } | null;
            node: { id: string; name: string };
          }>;
        };
        related: {
          totalCount: number;
          edges: Array<{
            score: number;
            node: { id: string; name: string };
            reasons: Array<{
              kind: RelationReasonKind;
              weight: number;
              similarity: number | null;
              through: Array<
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
          }>;
        };
      }
    | { __typename: 'Source'; id: string; name: string; url: string | null; licence: string | null }
    | {
        __typename: 'Task';
        id: string;
        description: string | null;
        aliases: Array<string>;
        name: string;
        externalIds: Array<{ scheme: string; value: string }>;
        citations: Array<{ locator: string; source: { name: string } }>;
        level: { id: string; name: string } | null;
        skills: { totalCount: number; edges: Array<{ node: { id: string; name: string } }> };
      }
    | {
        __typename: 'Technology';
        id: string;
        description: string | null;
        aliases: Array<string>;
        category: TechnologyCategory;
        status: Status;
        url: string | null;
        hot: boolean;
        name: string;
        externalIds: Array<{ scheme: string; value: string }>;
        citations: Array<{ locator: string; source: { name: string } }>;
        replacedBy: { id: string; name: string } | null;
        primarySkill: { id: string; name: string } | null;
        alternativeGroups: Array<{ id: string; name: string }>;
        skills: { totalCount: number; edges: Array<{ node: { id: string; name: string } }> };
        alternatives: {
          totalCount: number;
          edges: Array<{
            node: { id: string; name: string };
            groups: Array<{ name: string }>;
            shared: Array<{ name: string }>;
          }>;
        };
        usedWith: {
          totalCount: number;
          edges: Array<{ node: { id: string; name: string }; shared: Array<{ name: string }> }>;
        };
        roles: { totalCount: number; edges: Array<{ node: { id: string; name: string } }> };
      }
    | {
        __typename: 'Track';
        id: string;
        description: string | null;
        aliases: Array<string>;
        name: string;
        externalIds: Array<{ scheme: string; value: string }>;
        citations: Array<{ locator: string; source: { name: string } }>;
        skills: { totalCount: number; edges: Array<{ node: { id: string; name: string } }> };
      }
    | null;
};

type EntityDetails_AlternativeGroup_Fragment = {
  description: string | null;
  aliases: Array<string>;
  id: string;
  name: string;
  externalIds: Array<{ scheme: string; value: string }>;
  citations: Array<{ locator: string; source: { name: string } }>;
};

type EntityDetails_Area_Fragment = {
  description: string | null;
  aliases: Array<string>;
  id: string;
  name: string;
  externalIds: Array<{ scheme: string; value: string }>;
  citations: Array<{ locator: string; source: { name: string } }>;
};

type EntityDetails_Level_Fragment = {
  description: string | null;
  aliases: Array<string>;
  id: string;
  name: string;
  externalIds: Array<{ scheme: string; value: string }>;
  citations: Array<{ locator: string; source: { name: string } }>;
};

type EntityDetails_Resource_Fragment = {
  description: string | null;
  aliases: Array<string>;
  id: string;
  name: string;
  externalIds: Array<{ scheme: string; value: string }>;
  citations: Array<{ locator: string; source: { name: string } }>;
};

type EntityDetails_Role_Fragment = {
  description: string | null;
  aliases: Array<string>;
  id: string;
  name: string;
  externalIds: Array<{ scheme: string; value: string }>;
  citations: Array<{ locator: string; source: { name: string } }>;
};

type EntityDetails_Skill_Fragment = {
  description: string | null;
  aliases: Array<string>;
  id: string;
  name: string;
  externalIds: Array<{ scheme: string; value: string }>;
  citations: Array<{ locator: string; source: { name: string } }>;
};

type EntityDetails_Task_Fragment = {
  description: string | null;
  aliases: Array<string>;
  id: string;
  name: string;
  externalIds: Array<{ scheme: string; value: string }>;
  citations: Array<{ locator: string; source: { name: string } }>;
};

type EntityDetails_Technology_Fragment = {
  description: string | null;
  aliases: Array<string>;
  id: string;
  name: string;
  externalIds: Array<{ scheme: string; value: string }>;
  citations: Array<{ locator: string; source: { name: string } }>;
};

type EntityDetails_Track_Fragment = {
  description: string | null;
  aliases: Array<string>;
  id: string;
  name: string;
  externalIds: Array<{ scheme: string; value: string }>;
  citations: Array<{ locator: string; source: { name: string } }>;
};

export type EntityDetailsFragment =
  | EntityDetails_AlternativeGroup_Fragment
  | EntityDetails_Area_Fragment
  | EntityDetails_Level_Fragment
  | EntityDetails_Resource_Fragment
  | EntityDetails_Role_Fragment
  | EntityDetails_Skill_Fragment
  | EntityDetails_Task_Fragment
  | EntityDetails_Technology_Fragment
  | EntityDetails_Track_Fragment;

export type SkillDetailsFragment = {
  status: Status;
  learningTimeBasis: Basis | null;
  howToLearn: Array<string>;
  furtherPractice: Array<string>;
  replacedBy: { id: string; name: string } | null;
  level: { id: string; name: string } | null;
  areas: Array<{ id: string; name: string }>;
  tracks: Array<{ id: string; name: string }>;
  alternativeGroups: Array<{ id: string; name: string }>;
  learningTime: { min: number; max: number } | null;
  tasks: Array<{ id: string; name: string }>;
  resources: Array<{ url: string | null; id: string; name: string }>;
  technologies: { totalCount: number; edges: Array<{ node: { id: string; name: string } }> };
  prerequisiteGroups: Array<{
    key: string | null;
    strength: PrerequisiteStrength;
    options: Array<{ rationale: string | null; node: { id: string; name: string } }>;
  }>;
  dependents: {
    totalCount: number;
    edges: Array<{ strength: PrerequisiteStrength; node: { id: string; name: string } }>;
  };
  roles: {
    totalCount: number;
    edges: Array<{ importance: Importance; proficiency: { name: string } | null; node: { id: string; name: string } }>;
  };
  related: {
    totalCount: number;
    edges: Array<{
      score: number;
      node: { id: string; name: string };
      reasons: Array<{
        kind: RelationReasonKind;
        weight: number;
        similarity: number | null;
        through: Array<
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
    }>;
  };
};

export type TechnologyDetailsFragment = {
  category: TechnologyCategory;
  status: Status;
  url: string | null;
  hot: boolean;
  replacedBy: { id: string; name: string } | null;
  primarySkill: { id: string; name: string } | null;
  alternativeGroups: Array<{ id: string; name: string }>;
  skills: { totalCount: number; edges: Array<{ node: { id: string; name: string } }> };
  alternatives: {
    totalCount: number;
    edges: Array<{
      node: { id: string; name: string };
      groups: Array<{ name: string }>;
      shared: Array<{ name: string }>;
    }>;
  };
  usedWith: {
    totalCount: number;
    edges: Array<{ node: { id: string; name: string }; shared: Array<{ name: string }> }>;
  };
  roles: { totalCount: number; edges: Array<{ node: { id: string; name: string } }> };
};

export type RoleDetailsFragment = {
  responsibilities: Array<string>;
  level: { id: string; name: string } | null;
  needs: {
    totalCount: number;
    edges: Array<{
      importance: Importance;
      inherited: boolean;
      alternativeGroup: string | null;
      statedBy: { id: string; name: string };
      proficiency: { name: string } | null;
      node: { id: string; name: string };
    }>;
  };
  comesFrom: Array<{ id: string; name: string }>;
  leadsTo: Array<{ id: string; name: string }>;
  related: {
    totalCount: number;
    edges: Array<{
      node: { id: string; name: string };
      shared: Array<{ name: string }>;
      beyond: Array<{ name: string }>;
    }>;
  };
};

export type LevelDetailsFragment = {
  rank: number;
  previous: { id: string; name: string } | null;
  next: { id: string; name: string } | null;
  tasks: Array<{ id: string; name: string }>;
  skills: { totalCount: number; edges: Array<{ node: { id: string; name: string } }> };
};

export type AreaDetailsFragment = {
  importance: string | null;
  skills: { totalCount: number; edges: Array<{ node: { id: string; name: string } }> };
};

export type TrackDetailsFragment = {
  skills: { totalCount: number; edges: Array<{ node: { id: string; name: string } }> };
};

export type TaskDetailsFragment = {
  level: { id: string; name: string } | null;
  skills: { totalCount: number; edges: Array<{ node: { id: string; name: string } }> };
};

export type ResourceDetailsFragment = {
  status: Status;
  resourceKind: ResourceKind;
  author: string | null;
  url: string | null;
  replacedBy: { id: string; name: string } | null;
  skills: { totalCount: number; edges: Array<{ node: { id: string; name: string } }> };
};

export type GroupDetailsFragment = {
  skills: { totalCount: number; edges: Array<{ node: { id: string; name: string } }> };
  memberTechnologies: Array<{ id: string; name: string }>;
  requiredBy: {
    totalCount: number;
    edges: Array<{ strength: PrerequisiteStrength; node: { id: string; name: string } }>;
  };
  neededBy: {
    totalCount: number;
    edges: Array<{ importance: Importance; proficiency: { name: string } | null; node: { id: string; name: string } }>;
  };
};

export type SourceDetailsFragment = { name: string; url: string | null; licence: string | null };

export type SkillsFragment = { totalCount: number; edges: Array<{ node: { id: string; name: string } }> };

export type SkillGapQueryVariables = Exact<{
  role: string;
  known: Array<string> | string;
  knownAt: Array<KnownAt> | KnownAt;
  unknown: Array<string> | string;
}>;

export type SkillGapQuery = {
  skillGap: {
    coverage: number;
    role: { id: string; name: string };
    have: Array<{
      group: string | null;
      importance: Importance;
      inherited: boolean;
      skill: { id: string; name: string } | null;
      options: Array<{ id: string; name: string }>;
      statedBy: { id: string; name: string };
      have: { id: string; name: string } | null;
      required: { id: string; name: string } | null;
    }>;
    below: Array<{
      group: string | null;
      importance: Importance;
      inherited: boolean;
      skill: { id: string; name: string } | null;
      options: Array<{ id: string; name: string }>;
      statedBy: { id: string; name: string };
      have: { id: string; name: string } | null;
      required: { id: string; name: string } | null;
    }>;
    missing: Array<{
      group: string | null;
      importance: Importance;
      inherited: boolean;
      skill: { id: string; name: string } | null;
      options: Array<{ id: string; name: string }>;
      statedBy: { id: string; name: string };
      have: { id: string; name: string } | null;
      required: { id: string; name: string } | null;
    }>;
    assumptions: Array<{
      kind: AssumptionKind;
      group: string | null;
      options: Array<{ id: string; name: string }>;
      because:
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string };
      taken: { id: string; name: string } | null;
      exceptions: Array<{ id: string; name: string }>;
    }>;
    path: { stepCount: number; totalTime: { min: number; max: number } } | null;
  } | null;
};

export type MentionedFragment = {
  entityCount: number;
  byMeaning: boolean;
  unreadSentences: number;
  entities: Array<{
    score: number;
    negated: boolean;
    entity:
      | { id: string; name: string }
      | { id: string; name: string }
      | { id: string; name: string }
      | { id: string; name: string }
      | { id: string; name: string }
      | { id: string; name: string }
      | { id: string; name: string }
      | { id: string; name: string }
      | { id: string; name: string };
    mentions: Array<{
      text: string;
      start: number;
      end: number;
      score: number;
      reason: MentionReason;
      negated: boolean;
    }>;
  }>;
};

export type SkillsInTextQueryVariables = Exact<{
  text: string;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  first?: number | null | undefined;
}>;

export type SkillsInTextQuery = {
  skillsInText: {
    entityCount: number;
    byMeaning: boolean;
    unreadSentences: number;
    entities: Array<{
      score: number;
      negated: boolean;
      entity:
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string };
      mentions: Array<{
        text: string;
        start: number;
        end: number;
        score: number;
        reason: MentionReason;
        negated: boolean;
      }>;
    }>;
  };
};

export type PathBetweenTextsQueryVariables = Exact<{
  knownText: string;
  goalsText: string;
  hoursPerWeek: number;
}>;

export type PathBetweenTextsQuery = {
  known: {
    entityCount: number;
    byMeaning: boolean;
    unreadSentences: number;
    entities: Array<{
      score: number;
      negated: boolean;
      entity:
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string };
      mentions: Array<{
        text: string;
        start: number;
        end: number;
        score: number;
        reason: MentionReason;
        negated: boolean;
      }>;
    }>;
  };
  wanted: {
    entityCount: number;
    byMeaning: boolean;
    unreadSentences: number;
    entities: Array<{
      score: number;
      negated: boolean;
      entity:
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string };
      mentions: Array<{
        text: string;
        start: number;
        end: number;
        score: number;
        reason: MentionReason;
        negated: boolean;
      }>;
    }>;
  };
  learningPath: {
    stepCount: number;
    exact: boolean;
    cycles: Array<Array<string>>;
    graphVersion: number;
    goals: Array<
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
    totalTime: { min: number; max: number };
    wholeTime: { min: number; max: number };
    stages: Array<{
      index: number;
      steps: Array<{
        position: number;
        isGoal: boolean;
        estimated: boolean;
        startMonth: number;
        endMonth: number;
        skill: { id: string; name: string };
        from: { id: string; name: string } | null;
        to: { id: string; name: string } | null;
        neededFor: Array<{ id: string; name: string }>;
        time: { min: number; max: number };
      }>;
    }>;
    milestones: Array<{
      endMonth: number;
      role: { id: string; name: string } | null;
      level: { id: string; name: string } | null;
      time: { min: number; max: number };
      steps: Array<{ position: number }>;
    }>;
    alongside: Array<{
      isGoal: boolean;
      skill: { id: string; name: string };
      after: { position: number; skill: { id: string; name: string } } | null;
    }>;
    criticalPath: Array<{ id: string; name: string }>;
    alreadyKnown: Array<{ id: string; name: string }>;
    assumptions: Array<{
      kind: AssumptionKind;
      group: string | null;
      options: Array<{ id: string; name: string }>;
      because:
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string };
      taken: { id: string; name: string } | null;
      exceptions: Array<{ id: string; name: string }>;
    }>;
    deferred: Array<{
      position: number;
      isGoal: boolean;
      estimated: boolean;
      startMonth: number;
      endMonth: number;
      skill: { id: string; name: string };
      from: { id: string; name: string } | null;
      to: { id: string; name: string } | null;
      neededFor: Array<{ id: string; name: string }>;
      time: { min: number; max: number };
    }>;
    choices: Array<{
      group: string;
      reason: string;
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
      chosen: { id: string; name: string };
      alternatives: Array<{ id: string; name: string }>;
    }>;
    unavoidable: Array<{ id: string; name: string }>;
    unfollowed: Array<{
      reason: UnfollowedReason;
      preference:
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string }
        | { id: string; name: string };
    }>;
  } | null;
};

export type SuggestQueryVariables = Exact<{
  prefix: string;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
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
    | { id: string; name: string }
  >;
};

export const NamedFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Named' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<NamedFragment, unknown>;
export const PlannedStepFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PlannedStep' },
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
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'isGoal' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'from' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'to' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'estimated' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'neededFor' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
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
          { kind: 'Field', name: { kind: 'Name', value: 'startMonth' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endMonth' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Named' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PlannedStepFragment, unknown>;
export const AssumedFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Assumed' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Assumption' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'group' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'options' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'because' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'taken' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'exceptions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Named' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AssumedFragment, unknown>;
export const PlannedPathFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PlannedPath' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LearningPath' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'goals' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
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
            name: { kind: 'Name', value: 'wholeTime' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'min' } },
                { kind: 'Field', name: { kind: 'Name', value: 'max' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'exact' } },
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PlannedStep' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'milestones' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'role' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'level' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
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
                { kind: 'Field', name: { kind: 'Name', value: 'endMonth' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'steps' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'position' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'alongside' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'skill' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'after' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'skill' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                        },
                      },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'isGoal' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'criticalPath' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'alreadyKnown' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assumptions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Assumed' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'deferred' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PlannedStep' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'choices' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'group' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'requiredBy' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'chosen' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'alternatives' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
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
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unfollowed' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'preference' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'cycles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'graphVersion' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Named' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PlannedStep' },
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
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'isGoal' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'from' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'to' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'estimated' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'neededFor' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
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
          { kind: 'Field', name: { kind: 'Name', value: 'startMonth' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endMonth' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Assumed' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Assumption' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'group' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'options' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'because' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'taken' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'exceptions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PlannedPathFragment, unknown>;
export const NeededFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Needed' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SkillNeed' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'skill' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'group' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'options' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'importance' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inherited' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'statedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'have' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'required' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Named' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<NeededFragment, unknown>;
export const RecommendedFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Recommended' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SkillRecommendation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'skill' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'from' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'to' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'explanation' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unlocks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
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
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Named' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RecommendedFragment, unknown>;
export const AskedQuestionFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AskedQuestion' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ProfileQuestion' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'skills' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'technology' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'months' } },
          { kind: 'Field', name: { kind: 'Name', value: 'coverage' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'skill' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'known' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'knownAt' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'unknown' } },
                { kind: 'Field', name: { kind: 'Name', value: 'months' } },
                { kind: 'Field', name: { kind: 'Name', value: 'coverage' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Named' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AskedQuestionFragment, unknown>;
export const MatchedFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Matched' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NameMatch' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'score' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'matched' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'entity' },
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
} as unknown as DocumentNode<MatchedFragment, unknown>;
export const EntityDetailsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } },
          { kind: 'Field', name: { kind: 'Name', value: 'description' } },
          { kind: 'Field', name: { kind: 'Name', value: 'aliases' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'externalIds' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'scheme' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
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
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Named' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EntityDetailsFragment, unknown>;
export const RelatedSkillsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RelatedSkills' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RelatedSkillConnection' } },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'similarity' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'through' },
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
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RelatedSkillsFragment, unknown>;
export const SkillDetailsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SkillDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Skill' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'replacedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'level' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'areas' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'tracks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'alternativeGroups' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
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
          { kind: 'Field', name: { kind: 'Name', value: 'howToLearn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'furtherPractice' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'tasks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'resources' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'technologies' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
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
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
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
                      { kind: 'Field', name: { kind: 'Name', value: 'rationale' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
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
            name: { kind: 'Name', value: 'dependents' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'strength' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
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
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'importance' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'proficiency' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
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
            name: { kind: 'Name', value: 'related' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '5' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'exclude' },
                value: {
                  kind: 'ListValue',
                  values: [
                    { kind: 'EnumValue', value: 'PREREQUISITE' },
                    { kind: 'EnumValue', value: 'DEPENDENT' },
                  ],
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RelatedSkills' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Named' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RelatedSkills' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RelatedSkillConnection' } },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'similarity' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'through' },
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
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SkillDetailsFragment, unknown>;
export const TechnologyDetailsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TechnologyDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Technology' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'category' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'replacedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'primarySkill' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hot' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'alternativeGroups' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'skills' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
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
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
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
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '5' } },
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
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'groups' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
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
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'usedWith' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '5' } },
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
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
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
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'roles' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
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
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
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
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Named' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TechnologyDetailsFragment, unknown>;
export const RoleDetailsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RoleDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Role' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'level' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'responsibilities' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'needs' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'importance' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'inherited' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'statedBy' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'alternativeGroup' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'proficiency' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
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
            name: { kind: 'Name', value: 'comesFrom' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'leadsTo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'related' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '5' } },
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
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
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
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Named' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RoleDetailsFragment, unknown>;
export const SkillsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Skills' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SkillConnection' } },
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
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
      name: { kind: 'Name', value: 'Named' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SkillsFragment, unknown>;
export const LevelDetailsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'LevelDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Level' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'rank' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'previous' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'next' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'tasks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'skills' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Skills' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Named' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Skills' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SkillConnection' } },
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<LevelDetailsFragment, unknown>;
export const AreaDetailsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AreaDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Area' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'importance' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'skills' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Skills' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Named' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Skills' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SkillConnection' } },
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AreaDetailsFragment, unknown>;
export const TrackDetailsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TrackDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Track' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'skills' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Skills' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Named' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Skills' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SkillConnection' } },
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TrackDetailsFragment, unknown>;
export const TaskDetailsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TaskDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Task' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'level' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'skills' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Skills' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Named' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Skills' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SkillConnection' } },
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TaskDetailsFragment, unknown>;
export const ResourceDetailsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ResourceDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Resource' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'replacedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'resourceKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'author' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'skills' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Skills' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Named' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Skills' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SkillConnection' } },
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ResourceDetailsFragment, unknown>;
export const GroupDetailsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'GroupDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AlternativeGroup' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'skills' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Skills' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'memberTechnologies' },
            name: { kind: 'Name', value: 'technologies' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'requiredBy' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'strength' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
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
            name: { kind: 'Name', value: 'neededBy' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'importance' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'proficiency' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
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
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Named' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Skills' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SkillConnection' } },
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<GroupDetailsFragment, unknown>;
export const SourceDetailsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SourceDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'licence' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SourceDetailsFragment, unknown>;
export const MentionedFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Mentioned' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SkillsInText' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'entityCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'byMeaning' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unreadSentences' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'entities' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'entity' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'score' } },
                { kind: 'Field', name: { kind: 'Name', value: 'negated' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'mentions' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'end' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'score' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'negated' } },
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
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Named' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MentionedFragment, unknown>;
export const ByExternalIdDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ByExternalId' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'scheme' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'value' } },
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
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'entityByExternalId' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'scheme' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'scheme' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'value' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'value' } },
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
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } },
                { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'externalIds' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'scheme' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'value' } },
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
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Named' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ByExternalIdQuery, ByExternalIdQueryVariables>;
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
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PlannedPath' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Named' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PlannedStep' },
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
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'isGoal' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'from' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'to' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'estimated' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'neededFor' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
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
          { kind: 'Field', name: { kind: 'Name', value: 'startMonth' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endMonth' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Assumed' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Assumption' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'group' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'options' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'because' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'taken' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'exceptions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PlannedPath' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LearningPath' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'goals' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
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
            name: { kind: 'Name', value: 'wholeTime' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'min' } },
                { kind: 'Field', name: { kind: 'Name', value: 'max' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'exact' } },
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PlannedStep' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'milestones' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'role' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'level' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
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
                { kind: 'Field', name: { kind: 'Name', value: 'endMonth' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'steps' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'position' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'alongside' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'skill' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'after' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'skill' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                        },
                      },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'isGoal' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'criticalPath' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'alreadyKnown' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assumptions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Assumed' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'deferred' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PlannedStep' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'choices' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'group' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'requiredBy' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'chosen' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'alternatives' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
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
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unfollowed' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'preference' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'cycles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'graphVersion' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<LearningPathQuery, LearningPathQueryVariables>;
export const LearningPathDiagramDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'LearningPathDiagram' },
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
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'diagram' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'format' },
                      value: { kind: 'EnumValue', value: 'MERMAID' },
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
} as unknown as DocumentNode<LearningPathDiagramQuery, LearningPathDiagramQueryVariables>;
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
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'knownAt' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'KnownAt' } } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'unknown' } },
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
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'includeRecommended' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'includePreferred' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'hoursPerWeek' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Float' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'avoid' } },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'prefer' } },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
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
                name: { kind: 'Name', value: 'knownAt' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'knownAt' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'unknown' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'unknown' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'goals' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'goals' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'includeRecommended' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'includeRecommended' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'includePreferred' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'includePreferred' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'hoursPerWeek' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'hoursPerWeek' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'avoid' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'avoid' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'prefer' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'prefer' } },
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
                  name: { kind: 'Name', value: 'unfollowed' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'preference' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'recommendations' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Recommended' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'alongside' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Recommended' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'assumptions' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Assumed' } }],
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
      name: { kind: 'Name', value: 'Named' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Recommended' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SkillRecommendation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'skill' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'from' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'to' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'explanation' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unlocks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
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
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Assumed' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Assumption' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'group' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'options' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'because' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'taken' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'exceptions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<NextSkillsQuery, NextSkillsQueryVariables>;
export const NodeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Node' },
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
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<NodeQuery, NodeQueryVariables>;
export const ProfileDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Profile' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ProfileInput' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'profile' },
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
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'level' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                              },
                            },
                            { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'because' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
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
                  name: { kind: 'Name', value: 'technologiesWithoutEffect' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'assumptions' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Assumed' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'questions' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'months' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'coverage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'exact' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'questions' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AskedQuestion' } }],
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
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Named' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Assumed' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Assumption' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'group' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'options' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'because' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'taken' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'exceptions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AskedQuestion' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ProfileQuestion' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'skills' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'technology' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'months' } },
          { kind: 'Field', name: { kind: 'Name', value: 'coverage' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'skill' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'known' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'knownAt' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'unknown' } },
                { kind: 'Field', name: { kind: 'Name', value: 'months' } },
                { kind: 'Field', name: { kind: 'Name', value: 'coverage' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ProfileQuery, ProfileQueryVariables>;
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
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'exclude' } },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'RelationReasonKind' } },
            },
          },
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
                      name: { kind: 'Name', value: 'exclude' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'exclude' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RelatedSkills' } }],
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
      name: { kind: 'Name', value: 'RelatedSkills' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RelatedSkillConnection' } },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'similarity' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'through' },
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
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RelatedSkillsQuery, RelatedSkillsQueryVariables>;
export const ResolveNamesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ResolveNames' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'names' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'kinds' } },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'EntityKind' } } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'resolveNames' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'names' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'names' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'match' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Matched' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'alternatives' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '4' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Matched' } }],
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
      name: { kind: 'Name', value: 'Matched' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NameMatch' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'score' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'matched' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'entity' },
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
} as unknown as DocumentNode<ResolveNamesQuery, ResolveNamesQueryVariables>;
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
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'knownAt' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'KnownAt' } } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'unknown' } },
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
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
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
                name: { kind: 'Name', value: 'knownAt' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'knownAt' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'unknown' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'unknown' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
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
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'have' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Needed' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'below' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Needed' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'missing' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Needed' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'assumptions' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Assumed' } }],
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
      name: { kind: 'Name', value: 'Named' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Needed' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SkillNeed' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'skill' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'group' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'options' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'importance' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inherited' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'statedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'have' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'required' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Assumed' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Assumption' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'group' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'options' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'because' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'taken' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'exceptions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RoleMatchesQuery, RoleMatchesQueryVariables>;
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
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'language' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'mode' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'SearchMode' } },
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
                name: { kind: 'Name', value: 'language' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'language' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'mode' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'mode' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'mode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'matchedBy' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'name' },
                              arguments: [
                                {
                                  kind: 'Argument',
                                  name: { kind: 'Name', value: 'language' },
                                  value: { kind: 'Variable', name: { kind: 'Name', value: 'language' } },
                                },
                              ],
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'aliases' },
                              arguments: [
                                {
                                  kind: 'Argument',
                                  name: { kind: 'Name', value: 'language' },
                                  value: { kind: 'Variable', name: { kind: 'Name', value: 'language' } },
                                },
                              ],
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'description' },
                              arguments: [
                                {
                                  kind: 'Argument',
                                  name: { kind: 'Name', value: 'language' },
                                  value: { kind: 'Variable', name: { kind: 'Name', value: 'language' } },
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
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const ShowDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Show' },
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
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityDetails' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SkillDetails' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'TechnologyDetails' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RoleDetails' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'LevelDetails' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'AreaDetails' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'TrackDetails' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'TaskDetails' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ResourceDetails' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'GroupDetails' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SourceDetails' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Named' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RelatedSkills' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RelatedSkillConnection' } },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'similarity' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'through' },
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
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Skills' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SkillConnection' } },
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
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
      name: { kind: 'Name', value: 'EntityDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } },
          { kind: 'Field', name: { kind: 'Name', value: 'description' } },
          { kind: 'Field', name: { kind: 'Name', value: 'aliases' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'externalIds' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'scheme' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
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
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SkillDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Skill' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'replacedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'level' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'areas' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'tracks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'alternativeGroups' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
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
          { kind: 'Field', name: { kind: 'Name', value: 'howToLearn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'furtherPractice' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'tasks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'resources' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'technologies' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
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
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
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
                      { kind: 'Field', name: { kind: 'Name', value: 'rationale' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
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
            name: { kind: 'Name', value: 'dependents' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'strength' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
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
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'importance' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'proficiency' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
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
            name: { kind: 'Name', value: 'related' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '5' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'exclude' },
                value: {
                  kind: 'ListValue',
                  values: [
                    { kind: 'EnumValue', value: 'PREREQUISITE' },
                    { kind: 'EnumValue', value: 'DEPENDENT' },
                  ],
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RelatedSkills' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TechnologyDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Technology' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'category' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'replacedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'primarySkill' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hot' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'alternativeGroups' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'skills' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
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
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
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
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '5' } },
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
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'groups' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
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
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'usedWith' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '5' } },
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
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
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
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'roles' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
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
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
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
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RoleDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Role' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'level' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'responsibilities' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'needs' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'importance' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'inherited' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'statedBy' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'alternativeGroup' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'proficiency' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
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
            name: { kind: 'Name', value: 'comesFrom' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'leadsTo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'related' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '5' } },
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
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
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
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'LevelDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Level' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'rank' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'previous' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'next' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'tasks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'skills' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Skills' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AreaDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Area' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'importance' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'skills' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Skills' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TrackDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Track' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'skills' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Skills' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TaskDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Task' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'level' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'skills' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Skills' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ResourceDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Resource' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'replacedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'resourceKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'author' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'skills' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Skills' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'GroupDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AlternativeGroup' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'skills' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Skills' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'memberTechnologies' },
            name: { kind: 'Name', value: 'technologies' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'requiredBy' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'strength' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
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
            name: { kind: 'Name', value: 'neededBy' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'importance' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'proficiency' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
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
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SourceDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'licence' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ShowQuery, ShowQueryVariables>;
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
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'knownAt' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'KnownAt' } } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'unknown' } },
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
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'knownAt' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'knownAt' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'unknown' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'unknown' } },
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'coverage' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'have' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Needed' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'below' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Needed' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'missing' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Needed' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'assumptions' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Assumed' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'path' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
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
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Named' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Needed' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SkillNeed' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'skill' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'group' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'options' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'importance' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inherited' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'statedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'have' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'required' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Assumed' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Assumption' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'group' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'options' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'because' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'taken' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'exceptions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SkillGapQuery, SkillGapQueryVariables>;
export const SkillsInTextDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'SkillsInText' },
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
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'skillsInText' },
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
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Mentioned' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Named' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Mentioned' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SkillsInText' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'entityCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'byMeaning' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unreadSentences' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'entities' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'entity' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'score' } },
                { kind: 'Field', name: { kind: 'Name', value: 'negated' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'mentions' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'end' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'score' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'negated' } },
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
} as unknown as DocumentNode<SkillsInTextQuery, SkillsInTextQueryVariables>;
export const PathBetweenTextsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PathBetweenTexts' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'knownText' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'goalsText' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'hoursPerWeek' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Float' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'known' },
            name: { kind: 'Name', value: 'skillsInText' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'text' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'knownText' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Mentioned' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'wanted' },
            name: { kind: 'Name', value: 'skillsInText' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'text' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'goalsText' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Mentioned' } }],
            },
          },
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
                      name: { kind: 'Name', value: 'knownText' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'knownText' } },
                    },
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'goalsText' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'goalsText' } },
                    },
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'hoursPerWeek' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'hoursPerWeek' } },
                    },
                  ],
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PlannedPath' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Named' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PlannedStep' },
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
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'isGoal' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'from' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'to' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'estimated' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'neededFor' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
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
          { kind: 'Field', name: { kind: 'Name', value: 'startMonth' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endMonth' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Assumed' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Assumption' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'group' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'options' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'because' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'taken' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'exceptions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Mentioned' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SkillsInText' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'entityCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'byMeaning' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unreadSentences' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'entities' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'entity' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'score' } },
                { kind: 'Field', name: { kind: 'Name', value: 'negated' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'mentions' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'end' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'score' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'negated' } },
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
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PlannedPath' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LearningPath' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'goals' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
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
            name: { kind: 'Name', value: 'wholeTime' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'min' } },
                { kind: 'Field', name: { kind: 'Name', value: 'max' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'exact' } },
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PlannedStep' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'milestones' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'role' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'level' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
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
                { kind: 'Field', name: { kind: 'Name', value: 'endMonth' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'steps' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'position' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'alongside' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'skill' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'after' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'skill' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                        },
                      },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'isGoal' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'criticalPath' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'alreadyKnown' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assumptions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Assumed' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'deferred' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PlannedStep' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'choices' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'group' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'requiredBy' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'chosen' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'alternatives' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
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
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unfollowed' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'preference' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'cycles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'graphVersion' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PathBetweenTextsQuery, PathBetweenTextsQueryVariables>;
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
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '20' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Named' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SuggestQuery, SuggestQueryVariables>;
