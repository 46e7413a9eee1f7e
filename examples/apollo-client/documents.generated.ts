/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

export type LearningPathQueryVariables = Exact<{
  input: LearningPathInput;
}>;

export type LearningPathQuery = {
  learningPath: {
    stepCount: number;
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
    stages: Array<{ index: number; steps: Array<{ endMonth: number; skill: { id: string; name: string } }> }>;
    milestones: Array<{ endMonth: number; role: { id: string; name: string } | null }>;
  } | null;
};

type EntityName_AlternativeGroup_Fragment = { id: string; name: string };

type EntityName_Area_Fragment = { id: string; name: string };

type EntityName_Level_Fragment = { id: string; name: string };

type EntityName_Resource_Fragment = { id: string; name: string };

type EntityName_Role_Fragment = { id: string; name: string };

type EntityName_Skill_Fragment = { id: string; name: string };

type EntityName_Task_Fragment = { id: string; name: string };

type EntityName_Technology_Fragment = { id: string; name: string };

type EntityName_Track_Fragment = { id: string; name: string };

export type EntityNameFragment =
  | EntityName_AlternativeGroup_Fragment
  | EntityName_Area_Fragment
  | EntityName_Level_Fragment
  | EntityName_Resource_Fragment
  | EntityName_Role_Fragment
  | EntityName_Skill_Fragment
  | EntityName_Task_Fragment
  | EntityName_Technology_Fragment
  | EntityName_Track_Fragment;

export type SkillsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type SkillsQuery = {
  skills: {
    totalCount: number;
    edges: Array<{ cursor: string; node: { id: string; name: string } }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export const EntityNameFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
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
} as unknown as DocumentNode<EntityNameFragment, unknown>;
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
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'goals' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } }],
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
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'skill' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } }],
                              },
                            },
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
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } }],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'endMonth' } },
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
      name: { kind: 'Name', value: 'EntityName' },
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
} as unknown as DocumentNode<LearningPathQuery, LearningPathQueryVariables>;
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
            name: { kind: 'Name', value: 'skills' },
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
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'level' },
                      value: {
                        kind: 'ListValue',
                        values: [{ kind: 'StringValue', value: 'level:expert', block: false }],
                      },
                    },
                  ],
                },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'cursor' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } }],
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
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
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
} as unknown as DocumentNode<SkillsQuery, SkillsQueryVariables>;
