/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** How strictly a prerequisite applies. */
export type PrerequisiteStrength =
  /** It helps in learning the dependent skill. */
  | 'RECOMMENDED'
  /** The dependent skill cannot be learned without it. */
  | 'REQUIRED';

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
        | { __typename: 'AlternativeGroup'; description: string | null; id: string; name: string }
        | { __typename: 'Area'; description: string | null; id: string; name: string }
        | { __typename: 'Level'; description: string | null; id: string; name: string }
        | { __typename: 'Resource'; description: string | null; id: string; name: string }
        | { __typename: 'Role'; description: string | null; id: string; name: string }
        | { __typename: 'Skill'; description: string | null; id: string; name: string }
        | { __typename: 'Task'; description: string | null; id: string; name: string }
        | { __typename: 'Technology'; description: string | null; id: string; name: string }
        | { __typename: 'Track'; description: string | null; id: string; name: string };
    }>;
  } | null;
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
  }>;
};

export type SkillQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
}>;

export type SkillQuery = {
  skill: {
    id: string;
    name: string;
    aliases: Array<string>;
    description: string | null;
    learningTime: { min: number; max: number } | null;
    prerequisites: {
      totalCount: number;
      edges: Array<{
        strength: PrerequisiteStrength;
        basis: Basis;
        rationale: string | null;
        node: { __typename: 'Skill'; id: string; name: string };
      }>;
    };
    technologies: {
      totalCount: number;
      edges: Array<{ node: { __typename: 'Technology'; url: string | null; id: string; name: string } }>;
    };
  } | null;
};

export type SkillsInTextQueryVariables = Exact<{
  text: string;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  first?: number | null | undefined;
}>;

export type SkillsInTextQuery = {
  skillsInText: {
    entityCount: number;
    entities: Array<{
      score: number;
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
    }>;
  };
};

export type MonthsFragment = { min: number; max: number };

export type LearningPathQueryVariables = Exact<{
  input: LearningPathInput;
}>;

export type LearningPathQuery = {
  learningPath: {
    stepCount: number;
    graphVersion: number;
    totalTime: { min: number; max: number };
    stages: Array<{
      index: number;
      steps: Array<{
        position: number;
        startMonth: number;
        endMonth: number;
        skill: { __typename: 'Skill'; id: string; name: string };
        time: { min: number; max: number };
      }>;
    }>;
    milestones: Array<{
      endMonth: number;
      role: { __typename: 'Role'; id: string; name: string } | null;
      level: { __typename: 'Level'; id: string; name: string } | null;
    }>;
    alreadyKnown: Array<{ __typename: 'Skill'; id: string; name: string }>;
  } | null;
};

export type NeededFragment = {
  importance: Importance;
  skill: { __typename: 'Skill'; id: string; name: string } | null;
};

export type SkillGapQueryVariables = Exact<{
  role: string;
  known?: Array<string> | string | null | undefined;
  knownAt?: Array<KnownAt> | KnownAt | null | undefined;
  unknown?: Array<string> | string | null | undefined;
}>;

export type SkillGapQuery = {
  skillGap: {
    coverage: number;
    have: Array<{ importance: Importance; skill: { __typename: 'Skill'; id: string; name: string } | null }>;
    below: Array<{ importance: Importance; skill: { __typename: 'Skill'; id: string; name: string } | null }>;
    missing: Array<{ importance: Importance; skill: { __typename: 'Skill'; id: string; name: string } | null }>;
    path: { stepCount: number; totalTime: { min: number; max: number } } | null;
  } | null;
};

export type NextSkillsQueryVariables = Exact<{
  known?: Array<string> | string | null | undefined;
  knownAt?: Array<KnownAt> | KnownAt | null | undefined;
  unknown?: Array<string> | string | null | undefined;
  goals?: Array<string> | string | null | undefined;
  first?: number | null | undefined;
}>;

export type NextSkillsQuery = {
  nextSkills: {
    recommendations: Array<{
      explanation: string;
      skill: { __typename: 'Skill'; id: string; name: string };
      time: { min: number; max: number };
    }>;
  };
};

export type RoleMatchesQueryVariables = Exact<{
  known?: Array<string> | string | null | undefined;
  knownAt?: Array<KnownAt> | KnownAt | null | undefined;
  unknown?: Array<string> | string | null | undefined;
  first?: number | null | undefined;
}>;

export type RoleMatchesQuery = {
  roleMatches: {
    totalCount: number;
    edges: Array<{ coverage: number; node: { __typename: 'Role'; id: string; name: string } }>;
  };
};

export const MonthsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Months' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MonthRange' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'min' } },
          { kind: 'Field', name: { kind: 'Name', value: 'max' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MonthsFragment, unknown>;
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
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<NamedFragment, unknown>;
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
          { kind: 'Field', name: { kind: 'Name', value: 'importance' } },
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
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Named' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
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
} as unknown as DocumentNode<NeededFragment, unknown>;
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
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'description' } },
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
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
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
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'score' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'entity' },
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
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ResolveNamesQuery, ResolveNamesQueryVariables>;
export const SkillDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Skill' },
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
                { kind: 'Field', name: { kind: 'Name', value: 'aliases' } },
                { kind: 'Field', name: { kind: 'Name', value: 'description' } },
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
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'prerequisites' },
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
                            { kind: 'Field', name: { kind: 'Name', value: 'strength' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'basis' } },
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
                  name: { kind: 'Name', value: 'technologies' },
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
                                selections: [
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Named' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'url' } },
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
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Named' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
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
} as unknown as DocumentNode<SkillQuery, SkillQueryVariables>;
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
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'entityCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'entities' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'score' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'negated' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'entity' },
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
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SkillsInTextQuery, SkillsInTextQueryVariables>;
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
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'stepCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'totalTime' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Months' } }],
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
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'time' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Months' } }],
                              },
                            },
                            { kind: 'Field', name: { kind: 'Name', value: 'startMonth' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'endMonth' } },
                          ],
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
                      { kind: 'Field', name: { kind: 'Name', value: 'endMonth' } },
                    ],
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
                { kind: 'Field', name: { kind: 'Name', value: 'graphVersion' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Months' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MonthRange' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'min' } },
          { kind: 'Field', name: { kind: 'Name', value: 'max' } },
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
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<LearningPathQuery, LearningPathQueryVariables>;
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
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'knownAt' } },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'KnownAt' } } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'unknown' } },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
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
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Months' } }],
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
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'importance' } },
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
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Months' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MonthRange' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'min' } },
          { kind: 'Field', name: { kind: 'Name', value: 'max' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SkillGapQuery, SkillGapQueryVariables>;
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
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'knownAt' } },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'KnownAt' } } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'unknown' } },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
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
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'recommendations' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'explanation' } },
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
                        name: { kind: 'Name', value: 'time' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Months' } }],
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
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Months' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MonthRange' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'min' } },
          { kind: 'Field', name: { kind: 'Name', value: 'max' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<NextSkillsQuery, NextSkillsQueryVariables>;
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
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'knownAt' } },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'KnownAt' } } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'unknown' } },
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
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RoleMatchesQuery, RoleMatchesQueryVariables>;
