/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** A filter by identifiers in other systems. */
export type ExternalIdFilter = {
  /** The scheme, as in `ExternalId.scheme`. */
  scheme: string;
  /** The value, as in `ExternalId.value`. Defaults to any. */
  value?: string | null | undefined;
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

/** What found a result. */
export type SearchSignal =
  /** Its text is near in meaning. */
  | 'MEANING'
  /** Its name, an alias or its description has words of the text. */
  | 'WORDS';

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

export type ComparedRolesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;

export type ComparedRolesQuery = {
  nodes: Array<
    | { __typename: 'AlternativeGroup' }
    | { __typename: 'Area' }
    | { __typename: 'Level' }
    | { __typename: 'Resource' }
    | { __typename: 'Role'; id: string; name: string; level: { id: string; name: string; rank: number } | null }
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

export type EntityPageQueryVariables = Exact<{
  id: string;
}>;

export type EntityPageQuery = {
  node:
    | {
        __typename: 'AlternativeGroup';
        id: string;
        name: string;
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
              level: { id: string; name: string; rank: number } | null;
              learningTime: { min: number; max: number } | null;
            };
          }>;
        };
        neededBy: {
          totalCount: number;
          edges: Array<{
            importance: Importance;
            node: { id: string; name: string; level: { id: string; name: string; rank: number } | null };
          }>;
        };
      }
    | {
        __typename: 'Area';
        importance: string | null;
        id: string;
        name: string;
        description: string | null;
        aliases: Array<string>;
        dataset: string;
        externalIds: Array<{ scheme: string; value: string; url: string | null }>;
        citations: Array<{ locator: string; source: { id: string; name: string; url: string | null } }>;
      }
    | {
        __typename: 'Level';
        id: string;
        name: string;
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
        description: string | null;
        aliases: Array<string>;
        dataset: string;
        responsibilities: Array<string>;
        externalIds: Array<{ scheme: string; value: string; url: string | null }>;
        citations: Array<{ locator: string; source: { id: string; name: string; url: string | null } }>;
        level: { id: string; name: string; rank: number } | null;
        comesFrom: Array<{ id: string; name: string; level: { id: string; name: string; rank: number } | null }>;
        leadsTo: Array<{ id: string; name: string; level: { id: string; name: string; rank: number } | null }>;
      }
    | {
        __typename: 'Skill';
        id: string;
        name: string;
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
  description: string | null;
  aliases: Array<string>;
  dataset: string;
  externalIds: Array<{ scheme: string; value: string; url: string | null }>;
  citations: Array<{ locator: string; source: { id: string; name: string; url: string | null } }>;
};

type Described_Area_Fragment = {
  name: string;
  description: string | null;
  aliases: Array<string>;
  dataset: string;
  externalIds: Array<{ scheme: string; value: string; url: string | null }>;
  citations: Array<{ locator: string; source: { id: string; name: string; url: string | null } }>;
};

type Described_Level_Fragment = {
  name: string;
  description: string | null;
  aliases: Array<string>;
  dataset: string;
  externalIds: Array<{ scheme: string; value: string; url: string | null }>;
  citations: Array<{ locator: string; source: { id: string; name: string; url: string | null } }>;
};

type Described_Resource_Fragment = {
  name: string;
  description: string | null;
  aliases: Array<string>;
  dataset: string;
  externalIds: Array<{ scheme: string; value: string; url: string | null }>;
  citations: Array<{ locator: string; source: { id: string; name: string; url: string | null } }>;
};

type Described_Role_Fragment = {
  name: string;
  description: string | null;
  aliases: Array<string>;
  dataset: string;
  externalIds: Array<{ scheme: string; value: string; url: string | null }>;
  citations: Array<{ locator: string; source: { id: string; name: string; url: string | null } }>;
};

type Described_Skill_Fragment = {
  name: string;
  description: string | null;
  aliases: Array<string>;
  dataset: string;
  externalIds: Array<{ scheme: string; value: string; url: string | null }>;
  citations: Array<{ locator: string; source: { id: string; name: string; url: string | null } }>;
};

type Described_Task_Fragment = {
  name: string;
  description: string | null;
  aliases: Array<string>;
  dataset: string;
  externalIds: Array<{ scheme: string; value: string; url: string | null }>;
  citations: Array<{ locator: string; source: { id: string; name: string; url: string | null } }>;
};

type Described_Technology_Fragment = {
  name: string;
  description: string | null;
  aliases: Array<string>;
  dataset: string;
  externalIds: Array<{ scheme: string; value: string; url: string | null }>;
  citations: Array<{ locator: string; source: { id: string; name: string; url: string | null } }>;
};

type Described_Track_Fragment = {
  name: string;
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
    level: { id: string; name: string; rank: number } | null;
    learningTime: { min: number; max: number } | null;
  };
};

export type SkillLineFragment = {
  id: string;
  name: string;
  level: { id: string; name: string; rank: number } | null;
  learningTime: { min: number; max: number } | null;
};

export type RoleFactsFragment = {
  responsibilities: Array<string>;
  level: { id: string; name: string; rank: number } | null;
  comesFrom: Array<{ id: string; name: string; level: { id: string; name: string; rank: number } | null }>;
  leadsTo: Array<{ id: string; name: string; level: { id: string; name: string; rank: number } | null }>;
};

export type RoleLineFragment = { id: string; name: string; level: { id: string; name: string; rank: number } | null };

export type LevelFactsFragment = {
  rank: number;
  previous: { id: string; name: string; rank: number } | null;
  next: { id: string; name: string; rank: number } | null;
  tasks: Array<{ id: string; name: string; description: string | null }>;
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
        level: { id: string; name: string; rank: number } | null;
        learningTime: { min: number; max: number } | null;
      };
    }>;
  };
  neededBy: {
    totalCount: number;
    edges: Array<{
      importance: Importance;
      node: { id: string; name: string; level: { id: string; name: string; rank: number } | null };
    }>;
  };
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
              level: { id: string; name: string; rank: number } | null;
              learningTime: { min: number; max: number } | null;
            };
          }>;
        };
      }
    | {
        __typename: 'Area';
        id: string;
        skills: {
          totalCount: number;
          pageInfo: { hasNextPage: boolean; endCursor: string | null };
          edges: Array<{
            node: {
              id: string;
              name: string;
              level: { id: string; name: string; rank: number } | null;
              learningTime: { min: number; max: number } | null;
            };
          }>;
        };
      }
    | {
        __typename: 'Level';
        id: string;
        skills: {
          totalCount: number;
          pageInfo: { hasNextPage: boolean; endCursor: string | null };
          edges: Array<{
            node: {
              id: string;
              name: string;
              level: { id: string; name: string; rank: number } | null;
              learningTime: { min: number; max: number } | null;
            };
          }>;
        };
      }
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
              level: { id: string; name: string; rank: number } | null;
              learningTime: { min: number; max: number } | null;
            };
          }>;
        };
      }
    | { __typename: 'Technology'; id: string }
    | {
        __typename: 'Track';
        id: string;
        skills: {
          totalCount: number;
          pageInfo: { hasNextPage: boolean; endCursor: string | null };
          edges: Array<{
            node: {
              id: string;
              name: string;
              level: { id: string; name: string; rank: number } | null;
              learningTime: { min: number; max: number } | null;
            };
          }>;
        };
      }
    | null;
};

export type SkillPageOfFragment = {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: Array<{
    node: {
      id: string;
      name: string;
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
  after?: string | null | undefined;
}>;

export type RelatedRolesQuery = {
  role: {
    related: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      edges: Array<{
        score: number;
        node: { id: string; name: string; level: { id: string; name: string; rank: number } | null };
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
        node: { id: string; name: string; level: { id: string; name: string; rank: number } | null };
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
        node: { id: string; name: string; level: { id: string; name: string; rank: number } | null };
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
  after?: string | null | undefined;
}>;

export type RelatedSkillsQuery = {
  skill: {
    related: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      edges: Array<{
        score: number;
        node: {
          id: string;
          name: string;
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
      edges: Array<{ node: { id: string; name: string; level: { id: string; name: string; rank: number } | null } }>;
    };
  } | null;
};

export type OverviewQueryVariables = Exact<{ [key: string]: never }>;

export type OverviewQuery = {
  graphInfo: { skills: number; technologies: number; roles: number; prerequisites: number };
  levels: Array<{ description: string | null; id: string; name: string; rank: number }>;
  tracks: Array<{ id: string; name: string; description: string | null }>;
  alternativeGroups: Array<{ id: string }>;
};

export type HomeAreasQueryVariables = Exact<{ [key: string]: never }>;

export type HomeAreasQuery = { areas: Array<{ id: string; name: string; importance: string | null }> };

export type HomeRolesQueryVariables = Exact<{ [key: string]: never }>;

export type HomeRolesQuery = {
  roles: {
    totalCount: number;
    edges: Array<{
      node: {
        description: string | null;
        id: string;
        name: string;
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
        level: { id: string; name: string; rank: number } | null;
        learningTime: { min: number; max: number } | null;
      };
    }>;
    alongside: Array<{
      explanation: string;
      skill: {
        id: string;
        name: string;
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
        | { __typename: 'AlternativeGroup'; id: string; name: string; description: string | null }
        | { __typename: 'Area'; id: string; name: string; description: string | null }
        | { __typename: 'Level'; id: string; name: string; description: string | null }
        | { __typename: 'Resource'; id: string; name: string; description: string | null }
        | {
            __typename: 'Role';
            id: string;
            name: string;
            description: string | null;
            level: { id: string; name: string; rank: number } | null;
          }
        | {
            __typename: 'Skill';
            id: string;
            name: string;
            description: string | null;
            level: { id: string; name: string; rank: number } | null;
            learningTime: { min: number; max: number } | null;
          }
        | { __typename: 'Task'; id: string; name: string; description: string | null }
        | {
            __typename: 'Technology';
            category: TechnologyCategory;
            id: string;
            name: string;
            description: string | null;
          }
        | { __typename: 'Track'; id: string; name: string; description: string | null };
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
        id: string;
        name: string;
        description: string | null;
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
        id: string;
        name: string;
        description: string | null;
      };
    }>;
  };
};

export type BrowseRolesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type BrowseRolesQuery = {
  roles: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{
      node: {
        __typename: 'Role';
        id: string;
        name: string;
        description: string | null;
        level: { id: string; name: string; rank: number } | null;
      };
    }>;
  };
};

export type BrowseAreasQueryVariables = Exact<{ [key: string]: never }>;

export type BrowseAreasQuery = {
  areas: Array<{ __typename: 'Area'; id: string; name: string; description: string | null }>;
};

export type BrowseLevelsQueryVariables = Exact<{ [key: string]: never }>;

export type BrowseLevelsQuery = {
  levels: Array<{ __typename: 'Level'; id: string; name: string; description: string | null }>;
};

export type BrowseTracksQueryVariables = Exact<{ [key: string]: never }>;

export type BrowseTracksQuery = {
  tracks: Array<{ __typename: 'Track'; id: string; name: string; description: string | null }>;
};

export type BrowseAlternativeGroupsQueryVariables = Exact<{ [key: string]: never }>;

export type BrowseAlternativeGroupsQuery = {
  alternativeGroups: Array<{ __typename: 'AlternativeGroup'; id: string; name: string; description: string | null }>;
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
  id: string;
  name: string;
  description: string | null;
};

type Found_Area_Fragment = { __typename: 'Area'; id: string; name: string; description: string | null };

type Found_Level_Fragment = { __typename: 'Level'; id: string; name: string; description: string | null };

type Found_Resource_Fragment = { __typename: 'Resource'; id: string; name: string; description: string | null };

type Found_Role_Fragment = {
  __typename: 'Role';
  id: string;
  name: string;
  description: string | null;
  level: { id: string; name: string; rank: number } | null;
};

type Found_Skill_Fragment = {
  __typename: 'Skill';
  id: string;
  name: string;
  description: string | null;
  level: { id: string; name: string; rank: number } | null;
  learningTime: { min: number; max: number } | null;
};

type Found_Task_Fragment = { __typename: 'Task'; id: string; name: string; description: string | null };

type Found_Technology_Fragment = {
  __typename: 'Technology';
  category: TechnologyCategory;
  id: string;
  name: string;
  description: string | null;
};

type Found_Track_Fragment = { __typename: 'Track'; id: string; name: string; description: string | null };

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
export const SkillLineFragmentDoc = new TypedDocumentString(
  `
    fragment SkillLine on Skill {
  id
  name
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
  id
  name
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
  id
  name
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
}`,
  { fragmentName: 'SkillFacts' },
) as unknown as TypedDocumentString<SkillFactsFragment, unknown>;
export const RoleLineFragmentDoc = new TypedDocumentString(
  `
    fragment RoleLine on Role {
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
  id
  name
  level {
    ...LevelBadge
  }
  learningTime {
    min
    max
  }
}
fragment RoleLine on Role {
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
  id
  name
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
  id
  name
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
export const ComparedRolesDocument = {
  __meta__: { hash: 'sha256:16734646855a95b5cc48d8296f5777149d062848c137ccab31570d1f46cd346b' },
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
export const EntityPageDocument = {
  __meta__: { hash: 'sha256:b984a77f29a03b21daaac4f0fde1e9044e2d826b32bdd381b318f8003c8435c5' },
} as unknown as TypedDocumentString<EntityPageQuery, EntityPageQueryVariables>;
export const SkillsWithinDocument = {
  __meta__: { hash: 'sha256:0446e166b094b295978efe336a1c1a09c3b093723e99b027ba7345eff289455c' },
} as unknown as TypedDocumentString<SkillsWithinQuery, SkillsWithinQueryVariables>;
export const SimilarToDocument = {
  __meta__: { hash: 'sha256:7326f7e8f69a1bde9ad7b04aaec3993511baaca35919e9ac547837b402ed4edc' },
} as unknown as TypedDocumentString<SimilarToQuery, SimilarToQueryVariables>;
export const RoleNeedsDocument = {
  __meta__: { hash: 'sha256:6a8f47c2aa1eb5a7f4d03bda8044ec729327b40226d0e4710e16beff1e89347f' },
} as unknown as TypedDocumentString<RoleNeedsQuery, RoleNeedsQueryVariables>;
export const RoleTechnologiesDocument = {
  __meta__: { hash: 'sha256:e2118c51d8a4bd8478d456c02796876fbbdfc71c7628a4471b38006b9cf0d1e4' },
} as unknown as TypedDocumentString<RoleTechnologiesQuery, RoleTechnologiesQueryVariables>;
export const RoleCoverageDocument = {
  __meta__: { hash: 'sha256:2174c123f1890fbd7f522847cd2bee0d1c520bd8a61154585f0ff5eb22ee9b66' },
} as unknown as TypedDocumentString<RoleCoverageQuery, RoleCoverageQueryVariables>;
export const RelatedRolesDocument = {
  __meta__: { hash: 'sha256:a93060d69606609662332ddd7d4464b2b56459e8d0502fb742ad9e7ba7a53ee1' },
} as unknown as TypedDocumentString<RelatedRolesQuery, RelatedRolesQueryVariables>;
export const StatedRelatedRolesDocument = {
  __meta__: { hash: 'sha256:25b1cb7afb23b66d18c3253df8330c3b7db17981fcd7bb71b8dae9665c36cc28' },
} as unknown as TypedDocumentString<StatedRelatedRolesQuery, StatedRelatedRolesQueryVariables>;
export const SkillReadinessDocument = {
  __meta__: { hash: 'sha256:3e616929c7ff09c7a17237aba56b063ca57a65b8b6cc5b9a76d1fbf13afa871f' },
} as unknown as TypedDocumentString<SkillReadinessQuery, SkillReadinessQueryVariables>;
export const SkillDependentsDocument = {
  __meta__: { hash: 'sha256:17af9b420d5bf6831793f3304a1a2ec40409d30cf2690498883362d39d28510b' },
} as unknown as TypedDocumentString<SkillDependentsQuery, SkillDependentsQueryVariables>;
export const SkillReachDocument = {
  __meta__: { hash: 'sha256:bea1bfaaaa49e4d555c27e38c34aadf21e1fc6ecc370499558ac416241fecd7a' },
} as unknown as TypedDocumentString<SkillReachQuery, SkillReachQueryVariables>;
export const SkillTechnologiesDocument = {
  __meta__: { hash: 'sha256:bca852efb99217364606bc6edf91742c290800764c5d771a8a252211aaaac1f0' },
} as unknown as TypedDocumentString<SkillTechnologiesQuery, SkillTechnologiesQueryVariables>;
export const SkillRolesDocument = {
  __meta__: { hash: 'sha256:5f04f1d7520b48efd89f10cc13b62bb24dc00b91f00e794c31389a5fa1facb18' },
} as unknown as TypedDocumentString<SkillRolesQuery, SkillRolesQueryVariables>;
export const RelatedSkillsDocument = {
  __meta__: { hash: 'sha256:f93b155e5cb9ab43e6ab43866b0031efd7555c6bdc36e942afaf35e278345053' },
} as unknown as TypedDocumentString<RelatedSkillsQuery, RelatedSkillsQueryVariables>;
export const TechnologySkillsDocument = {
  __meta__: { hash: 'sha256:197eff54708afd84d990b5b8f35a06a153a8d372dc745d4501ad99369adf6bdb' },
} as unknown as TypedDocumentString<TechnologySkillsQuery, TechnologySkillsQueryVariables>;
export const TechnologyAlternativesDocument = {
  __meta__: { hash: 'sha256:0ceda2d833ea95ce64816eaaa1d7019ccdaad28f08d1052f12484c3dfaff1087' },
} as unknown as TypedDocumentString<TechnologyAlternativesQuery, TechnologyAlternativesQueryVariables>;
export const TechnologyUsedWithDocument = {
  __meta__: { hash: 'sha256:41843a2c060f2c1c109ea68fa7a0eb2b27460b41c42f4b3d22ead1022c483286' },
} as unknown as TypedDocumentString<TechnologyUsedWithQuery, TechnologyUsedWithQueryVariables>;
export const TechnologyRolesDocument = {
  __meta__: { hash: 'sha256:75d9aece4917a0666043c8e5341b05978b48296bce81cf1905adce81c8819db7' },
} as unknown as TypedDocumentString<TechnologyRolesQuery, TechnologyRolesQueryVariables>;
export const OverviewDocument = {
  __meta__: { hash: 'sha256:96080ad1fff07f22347f292848269a8f36e2f8e2f3f4a98deeaf3124cb2e0924' },
} as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const HomeAreasDocument = {
  __meta__: { hash: 'sha256:927e4367dcfdf090567871a663fe5ccd43c347e1d9e9458eea8b09e944a3f6b2' },
} as unknown as TypedDocumentString<HomeAreasQuery, HomeAreasQueryVariables>;
export const HomeRolesDocument = {
  __meta__: { hash: 'sha256:c2f288666a7110a990e931845a6d71f6bef0f7ce32774ca5b8d17b2216564ec9' },
} as unknown as TypedDocumentString<HomeRolesQuery, HomeRolesQueryVariables>;
export const HomeMatchesDocument = {
  __meta__: { hash: 'sha256:a71c3b89855df703ad26f9fe79ab0649cf64b8d739133d62ca5172ff7fa15b93' },
} as unknown as TypedDocumentString<HomeMatchesQuery, HomeMatchesQueryVariables>;
export const HomeNextDocument = {
  __meta__: { hash: 'sha256:a6f1281bb6780de6ebd1a005ad0be395dc557cd1ec9a3a15fdcb3fcb0d73ed2a' },
} as unknown as TypedDocumentString<HomeNextQuery, HomeNextQueryVariables>;
export const SkillIdsDocument = {
  __meta__: { hash: 'sha256:3dca4406b36f6756d1566e199ea8861bd73536bff933d5a57cc2016b6805c3a0' },
} as unknown as TypedDocumentString<SkillIdsQuery, SkillIdsQueryVariables>;
export const MapRootsDocument = {
  __meta__: { hash: 'sha256:5757e4c1af09fb34e1c3522ffe09f4970a8d873ec2f134e93ad5f64e0e40a434' },
} as unknown as TypedDocumentString<MapRootsQuery, MapRootsQueryVariables>;
export const MapReachDocument = {
  __meta__: { hash: 'sha256:c1a95fb99496d6cd79d86a9c03072dd503efaac625bb615212cdf058dab63a51' },
} as unknown as TypedDocumentString<MapReachQuery, MapReachQueryVariables>;
export const MapGraphDocument = {
  __meta__: { hash: 'sha256:81a0efd6ade1ffc519a307cf6ab90384e002b155fdda55e1791002d378eab726' },
} as unknown as TypedDocumentString<MapGraphQuery, MapGraphQueryVariables>;
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
  __meta__: { hash: 'sha256:3ee94b2d6a123c21bf06d976ec64e502bbf0dcbbf2168b03b76032b5af84c4af' },
} as unknown as TypedDocumentString<GoalExamplesQuery, GoalExamplesQueryVariables>;
export const SearchEverythingDocument = {
  __meta__: { hash: 'sha256:a5dac950604176e325a0d9e256c3d46f520cb5474b66ad62dd34b6c05a0c3d6f' },
} as unknown as TypedDocumentString<SearchEverythingQuery, SearchEverythingQueryVariables>;
export const BrowseSkillsDocument = {
  __meta__: { hash: 'sha256:539cc953ce2fb85047465168e4d69ea11afa19129dc8c4d1e1d22d5e957a0b2d' },
} as unknown as TypedDocumentString<BrowseSkillsQuery, BrowseSkillsQueryVariables>;
export const BrowseTechnologiesDocument = {
  __meta__: { hash: 'sha256:8cde315405d99678bcfb83074afb3985f2aa9d15c92b280a244cd5835fbfc05b' },
} as unknown as TypedDocumentString<BrowseTechnologiesQuery, BrowseTechnologiesQueryVariables>;
export const BrowseRolesDocument = {
  __meta__: { hash: 'sha256:5e1afdabffacd791ba5ebc81bf27913759424e88d8ebc8651a264089c8707b70' },
} as unknown as TypedDocumentString<BrowseRolesQuery, BrowseRolesQueryVariables>;
export const BrowseAreasDocument = {
  __meta__: { hash: 'sha256:44c2753a3b3e781780a7c77fd55c6972e686f4f308227cfb876000ab6ea84d24' },
} as unknown as TypedDocumentString<BrowseAreasQuery, BrowseAreasQueryVariables>;
export const BrowseLevelsDocument = {
  __meta__: { hash: 'sha256:23d24c6a7c5b3e729db372807ede10c4f66c997cd5cc40e99219fceda21c03ed' },
} as unknown as TypedDocumentString<BrowseLevelsQuery, BrowseLevelsQueryVariables>;
export const BrowseTracksDocument = {
  __meta__: { hash: 'sha256:db1018682e529b5d5765cc5c3c3d084bcad5c0f3f02fd547f9a20e3a4f7e3dda' },
} as unknown as TypedDocumentString<BrowseTracksQuery, BrowseTracksQueryVariables>;
export const BrowseAlternativeGroupsDocument = {
  __meta__: { hash: 'sha256:6cfa5269e4bf75e8d709ea46b51548767f6d76b3522edb1f760d94b326d4c555' },
} as unknown as TypedDocumentString<BrowseAlternativeGroupsQuery, BrowseAlternativeGroupsQueryVariables>;
export const SkillFacetsDocument = {
  __meta__: { hash: 'sha256:c9af552651de02736ab5a141d09bf612baeb2edee6c362edea72b6883b23a6ed' },
} as unknown as TypedDocumentString<SkillFacetsQuery, SkillFacetsQueryVariables>;
export const SuggestDocument = {
  __meta__: { hash: 'sha256:686598995151aee1059eda34ada4176aa3c6059cd3614c5a271a61dc7fa6980a' },
} as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;
export const NamesDocument = {
  __meta__: { hash: 'sha256:2478d40b82e8f1547f04dfc94e3c21d25b93efd4382c9718b37d99ea0d3b7557' },
} as unknown as TypedDocumentString<NamesQuery, NamesQueryVariables>;
