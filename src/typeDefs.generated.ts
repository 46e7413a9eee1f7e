import type { DocumentNode } from 'graphql';
export const typeDefs = {
  kind: 'Document',
  definitions: [
    {
      kind: 'DirectiveDefinition',
      description: {
        kind: 'StringValue',
        value:
          "How long HTTP caches may show an answer without asking again (Apollo's cache hints); the setting HTTP_MAX_AGE_SECONDS is the default.",
        block: false,
      },
      name: { kind: 'Name', value: 'cacheControl' },
      arguments: [
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value: "In seconds; the least of an answer's fields holds.",
            block: false,
          },
          name: { kind: 'Name', value: 'maxAge' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: "Whether only the caller's own cache may keep it.", block: false },
          name: { kind: 'Name', value: 'scope' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'CacheControlScope' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'Whether a field lasts as long as the one that it stands in.',
            block: false,
          },
          name: { kind: 'Name', value: 'inheritMaxAge' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          directives: [],
        },
      ],
      directives: [],
      repeatable: false,
      locations: [
        { kind: 'Name', value: 'FIELD_DEFINITION' },
        { kind: 'Name', value: 'OBJECT' },
        { kind: 'Name', value: 'INTERFACE' },
        { kind: 'Name', value: 'UNION' },
      ],
    },
    {
      kind: 'DirectiveDefinition',
      description: {
        kind: 'StringValue',
        value:
          "What a field, an object or an argument weighs in the estimate of a query's cost (GraphQL Cost Directive specification, as in Apollo Federation 2.9). One unit is about 10 µs of CPU time of the service, or 20 µs of the database. Without it, a field weighs 1, and so does each object; a list argument counts for each of its items.",
        block: false,
      },
      name: { kind: 'Name', value: 'cost' },
      arguments: [
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'In units.', block: false },
          name: { kind: 'Name', value: 'weight' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
          directives: [],
        },
      ],
      directives: [],
      repeatable: false,
      locations: [
        { kind: 'Name', value: 'ARGUMENT_DEFINITION' },
        { kind: 'Name', value: 'ENUM' },
        { kind: 'Name', value: 'FIELD_DEFINITION' },
        { kind: 'Name', value: 'INPUT_FIELD_DEFINITION' },
        { kind: 'Name', value: 'OBJECT' },
        { kind: 'Name', value: 'SCALAR' },
      ],
    },
    {
      kind: 'DirectiveDefinition',
      description: {
        kind: 'StringValue',
        value:
          "How many items a list holds, for the estimate of a query's cost (the same specification). The graph bounds it further.",
        block: false,
      },
      name: { kind: 'Name', value: 'listSize' },
      arguments: [
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Where no slicing argument is given.', block: false },
          name: { kind: 'Name', value: 'assumedSize' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'Arguments whose value is the size, or whose length is where they are lists; the greatest counts.',
            block: false,
          },
          name: { kind: 'Name', value: 'slicingArguments' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'Fields of the returned object that hold the items; the field itself where none is named.',
            block: false,
          },
          name: { kind: 'Name', value: 'sizedFields' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'Whether exactly one slicing argument must be given; validated by gateways alone.',
            block: false,
          },
          name: { kind: 'Name', value: 'requireOneSlicingArgument' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          defaultValue: { kind: 'BooleanValue', value: true },
          directives: [],
        },
      ],
      directives: [],
      repeatable: false,
      locations: [{ kind: 'Name', value: 'FIELD_DEFINITION' }],
    },
    {
      kind: 'DirectiveDefinition',
      description: {
        kind: 'StringValue',
        value:
          'The field is read for all parents of one level of a query together: its weight counts once wherever it is selected, not once for each parent.',
        block: false,
      },
      name: { kind: 'Name', value: 'batched' },
      arguments: [],
      directives: [],
      repeatable: false,
      locations: [{ kind: 'Name', value: 'FIELD_DEFINITION' }],
    },
    {
      kind: 'DirectiveDefinition',
      description: {
        kind: 'StringValue',
        value:
          'The field, or the argument where it is given, makes the database or the service look at all entities of a kind: it weighs this much more for each hundred of them in the graph.',
        block: false,
      },
      name: { kind: 'Name', value: 'scan' },
      arguments: [
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Of the entities that are looked at.', block: false },
          name: { kind: 'Name', value: 'kind' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'EntityKind' } } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'In units, for each hundred entities.', block: false },
          name: { kind: 'Name', value: 'weight' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
          directives: [],
        },
      ],
      directives: [],
      repeatable: false,
      locations: [
        { kind: 'Name', value: 'ARGUMENT_DEFINITION' },
        { kind: 'Name', value: 'FIELD_DEFINITION' },
      ],
    },
    {
      kind: 'DirectiveDefinition',
      description: {
        kind: 'StringValue',
        value: 'Who may call a field. Reading asks for READER only where the service is set to require it.',
        block: false,
      },
      name: { kind: 'Name', value: 'access' },
      arguments: [
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The least role that may call it.', block: false },
          name: { kind: 'Name', value: 'role' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'AccessRole' } } },
          directives: [],
        },
      ],
      directives: [],
      repeatable: false,
      locations: [{ kind: 'Name', value: 'FIELD_DEFINITION' }],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A field of competence.', block: false },
      name: { kind: 'Name', value: 'Area' },
      interfaces: [
        { kind: 'NamedType', name: { kind: 'Name', value: 'Node' } },
        { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      ],
      directives: [
        {
          kind: 'Directive',
          name: { kind: 'Name', value: 'cost' },
          arguments: [
            { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '5' } },
          ],
        },
      ],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: '`area:<slug>`', block: false },
          name: { kind: 'Name', value: 'id' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The preferred name.', block: false },
          name: { kind: 'Name', value: 'name' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'What it is, in a sentence or two.', block: false },
          name: { kind: 'Name', value: 'description' },
          arguments: [],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Other names that people type or write.', block: false },
          name: { kind: 'Name', value: 'aliases' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The same thing in other systems.', block: false },
          name: { kind: 'Name', value: 'externalIds' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ExternalId' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Where what is said of it comes from.', block: false },
          name: { kind: 'Name', value: 'citations' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Citation' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'Graph version of its last change, its edges included.',
            block: false,
          },
          name: { kind: 'Name', value: 'version' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The dataset that owns it.', block: false },
          name: { kind: 'Name', value: 'dataset' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'How the sources word its weight, e.g. `Critical`.',
            block: false,
          },
          name: { kind: 'Name', value: 'importance' },
          arguments: [],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Skills of this area, by name.', block: false },
          name: { kind: 'Name', value: 'skills' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'Page size; 20 unless told, at most 100.', block: false },
              name: { kind: 'Name', value: 'first' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveInt' } },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'The cursor that the page begins after.', block: false },
              name: { kind: 'Name', value: 'after' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
              directives: [],
            },
          ],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'SkillConnection' } } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '80' } },
              ],
            },
            { kind: 'Directive', name: { kind: 'Name', value: 'batched' }, arguments: [] },
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'listSize' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'assumedSize' },
                  value: { kind: 'IntValue', value: '20' },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'slicingArguments' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'first', block: false }] },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'sizedFields' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'edges', block: false }] },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'requireOneSlicingArgument' },
                  value: { kind: 'BooleanValue', value: false },
                },
              ],
            },
          ],
        },
      ],
    },
    {
      name: { kind: 'Name', value: 'Query' },
      description: { kind: 'StringValue', value: 'Read the graph.', block: false },
      kind: 'ObjectTypeDefinition',
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'An area by its id; null where none has it.', block: false },
          name: { kind: 'Name', value: 'area' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: '`area:<slug>`', block: false },
              name: { kind: 'Name', value: 'id' },
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
              directives: [],
            },
          ],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Area' } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '30' } },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'All areas, by name.', block: false },
          name: { kind: 'Name', value: 'areas' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Area' } } },
            },
          },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '30' } },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Anything by its id; null where nothing has it.', block: false },
          name: { kind: 'Name', value: 'node' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: "Any kind's id.", block: false },
              name: { kind: 'Name', value: 'id' },
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
              directives: [],
            },
          ],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Node' } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '30' } },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'Many at once, in the order asked; null for each id that nothing has. At most 100.',
            block: false,
          },
          name: { kind: 'Name', value: 'nodes' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: "Any kinds' ids.", block: false },
              name: { kind: 'Name', value: 'ids' },
              type: {
                kind: 'NonNullType',
                type: {
                  kind: 'ListType',
                  type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
                },
              },
              directives: [],
            },
          ],
          type: {
            kind: 'NonNullType',
            type: { kind: 'ListType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Node' } } },
          },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '90' } },
              ],
            },
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'listSize' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'slicingArguments' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'ids', block: false }] },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'A source by its id.', block: false },
          name: { kind: 'Name', value: 'source' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: '`source:<slug>`', block: false },
              name: { kind: 'Name', value: 'id' },
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
              directives: [],
            },
          ],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '30' } },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'The history of writes after a version, oldest first.',
            block: false,
          },
          name: { kind: 'Name', value: 'changes' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: {
                kind: 'StringValue',
                value: 'The version that the caller knows; 0 for everything that is kept.',
                block: false,
              },
              name: { kind: 'Name', value: 'since' },
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } },
              },
              defaultValue: { kind: 'IntValue', value: '0' },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: {
                kind: 'StringValue',
                value: 'The graph that the version is of, see graphInfo: a restored or another database is told by it.',
                block: false,
              },
              name: { kind: 'Name', value: 'graphId' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'Page size; 20 unless told, at most 100.', block: false },
              name: { kind: 'Name', value: 'first' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveInt' } },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'The cursor that the page begins after.', block: false },
              name: { kind: 'Name', value: 'after' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
              directives: [],
            },
          ],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeConnection' } } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'weight' },
                  value: { kind: 'IntValue', value: '220' },
                },
              ],
            },
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'listSize' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'assumedSize' },
                  value: { kind: 'IntValue', value: '20' },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'slicingArguments' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'first', block: false }] },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'sizedFields' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'edges', block: false }] },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'requireOneSlicingArgument' },
                  value: { kind: 'BooleanValue', value: false },
                },
              ],
            },
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cacheControl' },
              arguments: [
                { kind: 'Argument', name: { kind: 'Name', value: 'maxAge' }, value: { kind: 'IntValue', value: '0' } },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'What is wrong with the graph, the worst first. It reads all of it: seconds for a large one.',
            block: false,
          },
          name: { kind: 'Name', value: 'problems' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'Only these; all of them unless told.', block: false },
              name: { kind: 'Name', value: 'rules' },
              type: {
                kind: 'ListType',
                type: {
                  kind: 'NonNullType',
                  type: { kind: 'NamedType', name: { kind: 'Name', value: 'ProblemRule' } },
                },
              },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'Page size; 20 unless told, at most 100.', block: false },
              name: { kind: 'Name', value: 'first' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveInt' } },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'The cursor that the page begins after.', block: false },
              name: { kind: 'Name', value: 'after' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
              directives: [],
            },
          ],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ProblemConnection' } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'weight' },
                  value: { kind: 'IntValue', value: '20000' },
                },
              ],
            },
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'listSize' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'assumedSize' },
                  value: { kind: 'IntValue', value: '20' },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'slicingArguments' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'first', block: false }] },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'sizedFields' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'edges', block: false }] },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'requireOneSlicingArgument' },
                  value: { kind: 'BooleanValue', value: false },
                },
              ],
            },
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'access' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'role' },
                  value: { kind: 'EnumValue', value: 'CURATOR' },
                },
              ],
            },
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cacheControl' },
              arguments: [
                { kind: 'Argument', name: { kind: 'Name', value: 'maxAge' }, value: { kind: 'IntValue', value: '0' } },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'scope' },
                  value: { kind: 'EnumValue', value: 'PRIVATE' },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value:
              'The shortest explanation of how two things hang together: null where nothing connects them, [] from a thing to itself.',
            block: false,
          },
          name: { kind: 'Name', value: 'shortestPath' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'Id of the start.', block: false },
              name: { kind: 'Name', value: 'from' },
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'Id of the end.', block: false },
              name: { kind: 'Name', value: 'to' },
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: {
                kind: 'StringValue',
                value:
                  'Edges to go along, in either direction; unless told, all but AT_LEVEL, IN_AREA and NEXT, which connect everything.',
                block: false,
              },
              name: { kind: 'Name', value: 'kinds' },
              type: {
                kind: 'ListType',
                type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'EdgeKind' } } },
              },
              directives: [],
            },
          ],
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Hop' } } },
          },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'weight' },
                  value: { kind: 'IntValue', value: '200' },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'A bounded piece of the graph around some roots, for drawing.',
            block: false,
          },
          name: { kind: 'Name', value: 'subgraph' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'Ids to start from, at most 100.', block: false },
              name: { kind: 'Name', value: 'roots' },
              type: {
                kind: 'NonNullType',
                type: {
                  kind: 'ListType',
                  type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
                },
              },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: {
                kind: 'StringValue',
                value:
                  'Edges to follow, in either direction; unless told, all but AT_LEVEL, IN_AREA and NEXT, which connect everything.',
                block: false,
              },
              name: { kind: 'Name', value: 'kinds' },
              type: {
                kind: 'ListType',
                type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'EdgeKind' } } },
              },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'Hops from the roots, at most 10.', block: false },
              name: { kind: 'Name', value: 'depth' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveInt' } },
              defaultValue: { kind: 'IntValue', value: '2' },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'How many nodes at most; no more than 1000.', block: false },
              name: { kind: 'Name', value: 'maxNodes' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveInt' } },
              defaultValue: { kind: 'IntValue', value: '200' },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: {
                kind: 'StringValue',
                value:
                  'Leave out REQUIRES edges that longer chains imply (transitive reduction; only ungrouped REQUIRED edges outside cycles).',
                block: false,
              },
              name: { kind: 'Name', value: 'reduced' },
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
              defaultValue: { kind: 'BooleanValue', value: true },
              directives: [],
            },
          ],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Subgraph' } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'scan' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'kind' },
                  value: { kind: 'EnumValue', value: 'SKILL' },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'weight' },
                  value: { kind: 'IntValue', value: '150' },
                },
              ],
            },
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'weight' },
                  value: { kind: 'IntValue', value: '3500' },
                },
              ],
            },
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'listSize' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'assumedSize' },
                  value: { kind: 'IntValue', value: '200' },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'slicingArguments' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'maxNodes', block: false }] },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'sizedFields' },
                  value: {
                    kind: 'ListValue',
                    values: [
                      { kind: 'StringValue', value: 'nodes', block: false },
                      { kind: 'StringValue', value: 'edges', block: false },
                    ],
                  },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'requireOneSlicingArgument' },
                  value: { kind: 'BooleanValue', value: false },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'What is loaded.', block: false },
          name: { kind: 'Name', value: 'graphInfo' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'GraphInfo' } } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '20' } },
              ],
            },
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cacheControl' },
              arguments: [
                { kind: 'Argument', name: { kind: 'Name', value: 'maxAge' }, value: { kind: 'IntValue', value: '0' } },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'A level by its id; null where none has it.', block: false },
          name: { kind: 'Name', value: 'level' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: '`level:<slug>`', block: false },
              name: { kind: 'Name', value: 'id' },
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
              directives: [],
            },
          ],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Level' } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '30' } },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'All levels, lowest first.', block: false },
          name: { kind: 'Name', value: 'levels' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Level' } } },
            },
          },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '30' } },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'The shortest way to the goals: prerequisites first, alternatives chosen, times and a schedule.',
            block: false,
          },
          name: { kind: 'Name', value: 'learningPath' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'Goals, what is known, pace and wishes.', block: false },
              name: { kind: 'Name', value: 'input' },
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'LearningPathInput' } },
              },
              directives: [],
            },
          ],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'LearningPath' } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'weight' },
                  value: { kind: 'IntValue', value: '2400' },
                },
              ],
            },
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cacheControl' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'scope' },
                  value: { kind: 'EnumValue', value: 'PRIVATE' },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value:
              'For pages that lock and unlock: KNOWN, READY (all required prerequisites known) or LOCKED, with what is missing; in the order asked.',
            block: false,
          },
          name: { kind: 'Name', value: 'readiness' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'Ids of skills, at most 2,000.', block: false },
              name: { kind: 'Name', value: 'skills' },
              type: {
                kind: 'NonNullType',
                type: {
                  kind: 'ListType',
                  type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
                },
              },
              directives: [
                {
                  kind: 'Directive',
                  name: { kind: 'Name', value: 'cost' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'weight' },
                      value: { kind: 'IntValue', value: '2' },
                    },
                  ],
                },
              ],
            },
            {
              kind: 'InputValueDefinition',
              description: {
                kind: 'StringValue',
                value: 'What is known, as in learningPath, with the REQUIRED prerequisites that it builds on.',
                block: false,
              },
              name: { kind: 'Name', value: 'known' },
              type: {
                kind: 'NonNullType',
                type: {
                  kind: 'ListType',
                  type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
                },
              },
              directives: [
                {
                  kind: 'Directive',
                  name: { kind: 'Name', value: 'cost' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'weight' },
                      value: { kind: 'IntValue', value: '1' },
                    },
                  ],
                },
              ],
            },
          ],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Readiness' } } },
            },
          },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'scan' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'kind' },
                  value: { kind: 'EnumValue', value: 'SKILL' },
                },
                { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '40' } },
              ],
            },
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'weight' },
                  value: { kind: 'IntValue', value: '1900' },
                },
              ],
            },
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'listSize' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'slicingArguments' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'skills', block: false }] },
                },
              ],
            },
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cacheControl' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'scope' },
                  value: { kind: 'EnumValue', value: 'PRIVATE' },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'How far `known` covers a role, and what is missing.',
            block: false,
          },
          name: { kind: 'Name', value: 'skillGap' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'Id of the role.', block: false },
              name: { kind: 'Name', value: 'role' },
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: {
                kind: 'StringValue',
                value: 'What is known, as in learningPath, with the REQUIRED prerequisites that it builds on.',
                block: false,
              },
              name: { kind: 'Name', value: 'known' },
              type: {
                kind: 'NonNullType',
                type: {
                  kind: 'ListType',
                  type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
                },
              },
              defaultValue: { kind: 'ListValue', values: [] },
              directives: [
                {
                  kind: 'Directive',
                  name: { kind: 'Name', value: 'cost' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'weight' },
                      value: { kind: 'IntValue', value: '1' },
                    },
                  ],
                },
              ],
            },
          ],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'SkillGap' } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'scan' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'kind' },
                  value: { kind: 'EnumValue', value: 'SKILL' },
                },
                { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '80' } },
              ],
            },
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'weight' },
                  value: { kind: 'IntValue', value: '1600' },
                },
              ],
            },
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cacheControl' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'scope' },
                  value: { kind: 'EnumValue', value: 'PRIVATE' },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'Roles by how far `known` covers them, most first.',
            block: false,
          },
          name: { kind: 'Name', value: 'roleMatches' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: {
                kind: 'StringValue',
                value: 'What is known, as in learningPath, with the REQUIRED prerequisites that it builds on.',
                block: false,
              },
              name: { kind: 'Name', value: 'known' },
              type: {
                kind: 'NonNullType',
                type: {
                  kind: 'ListType',
                  type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
                },
              },
              directives: [
                {
                  kind: 'Directive',
                  name: { kind: 'Name', value: 'cost' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'weight' },
                      value: { kind: 'IntValue', value: '1' },
                    },
                  ],
                },
              ],
            },
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'Page size; 20 unless told, at most 100.', block: false },
              name: { kind: 'Name', value: 'first' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveInt' } },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'The cursor that the page begins after.', block: false },
              name: { kind: 'Name', value: 'after' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
              directives: [],
            },
          ],
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RoleMatchConnection' } },
          },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'scan' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'kind' },
                  value: { kind: 'EnumValue', value: 'ROLE' },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'weight' },
                  value: { kind: 'IntValue', value: '770' },
                },
              ],
            },
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'weight' },
                  value: { kind: 'IntValue', value: '2000' },
                },
              ],
            },
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'listSize' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'assumedSize' },
                  value: { kind: 'IntValue', value: '20' },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'slicingArguments' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'first', block: false }] },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'sizedFields' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'edges', block: false }] },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'requireOneSlicingArgument' },
                  value: { kind: 'BooleanValue', value: false },
                },
              ],
            },
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cacheControl' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'scope' },
                  value: { kind: 'EnumValue', value: 'PRIVATE' },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value:
              'What to learn next: skills whose required prerequisites are all known, ranked by what they open up.',
            block: false,
          },
          name: { kind: 'Name', value: 'nextSkills' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: {
                kind: 'StringValue',
                value: 'What is known, as in learningPath, with the REQUIRED prerequisites that it builds on.',
                block: false,
              },
              name: { kind: 'Name', value: 'known' },
              type: {
                kind: 'NonNullType',
                type: {
                  kind: 'ListType',
                  type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
                },
              },
              directives: [
                {
                  kind: 'Directive',
                  name: { kind: 'Name', value: 'cost' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'weight' },
                      value: { kind: 'IntValue', value: '1' },
                    },
                  ],
                },
              ],
            },
            {
              kind: 'InputValueDefinition',
              description: {
                kind: 'StringValue',
                value: 'What to get to, as in learningPath; none for what opens up most of anything.',
                block: false,
              },
              name: { kind: 'Name', value: 'goals' },
              type: {
                kind: 'NonNullType',
                type: {
                  kind: 'ListType',
                  type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
                },
              },
              defaultValue: { kind: 'ListValue', values: [] },
              directives: [
                {
                  kind: 'Directive',
                  name: { kind: 'Name', value: 'cost' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'weight' },
                      value: { kind: 'IntValue', value: '10' },
                    },
                  ],
                },
              ],
            },
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'How many at most; no more than 100.', block: false },
              name: { kind: 'Name', value: 'first' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveInt' } },
              defaultValue: { kind: 'IntValue', value: '10' },
              directives: [],
            },
          ],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'SkillRecommendation' } },
              },
            },
          },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'scan' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'kind' },
                  value: { kind: 'EnumValue', value: 'SKILL' },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'weight' },
                  value: { kind: 'IntValue', value: '100' },
                },
              ],
            },
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'weight' },
                  value: { kind: 'IntValue', value: '3600' },
                },
              ],
            },
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'listSize' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'assumedSize' },
                  value: { kind: 'IntValue', value: '10' },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'slicingArguments' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'first', block: false }] },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'requireOneSlicingArgument' },
                  value: { kind: 'BooleanValue', value: false },
                },
              ],
            },
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cacheControl' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'scope' },
                  value: { kind: 'EnumValue', value: 'PRIVATE' },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'A role by its id; null where none has it.', block: false },
          name: { kind: 'Name', value: 'role' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: '`role:<slug>`', block: false },
              name: { kind: 'Name', value: 'id' },
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
              directives: [],
            },
          ],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Role' } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '30' } },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'All roles, by name.', block: false },
          name: { kind: 'Name', value: 'roles' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'Page size; 20 unless told, at most 100.', block: false },
              name: { kind: 'Name', value: 'first' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveInt' } },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'The cursor that the page begins after.', block: false },
              name: { kind: 'Name', value: 'after' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
              directives: [],
            },
          ],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'RoleConnection' } } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'scan' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'kind' },
                  value: { kind: 'EnumValue', value: 'ROLE' },
                },
                { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '32' } },
              ],
            },
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '60' } },
              ],
            },
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'listSize' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'assumedSize' },
                  value: { kind: 'IntValue', value: '20' },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'slicingArguments' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'first', block: false }] },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'sizedFields' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'edges', block: false }] },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'requireOneSlicingArgument' },
                  value: { kind: 'BooleanValue', value: false },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value:
              'Full text over names, aliases and descriptions, best first; an exact name stands on top. Misspellings are tolerated in the first 32 words that a request searches for.',
            block: false,
          },
          name: { kind: 'Name', value: 'search' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'What a person typed.', block: false },
              name: { kind: 'Name', value: 'text' },
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'Only these kinds; all unless told.', block: false },
              name: { kind: 'Name', value: 'kinds' },
              type: {
                kind: 'ListType',
                type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'EntityKind' } } },
              },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'Page size; 20 unless told, at most 100.', block: false },
              name: { kind: 'Name', value: 'first' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveInt' } },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'The cursor that the page begins after.', block: false },
              name: { kind: 'Name', value: 'after' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
              directives: [],
            },
          ],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'SearchConnection' } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'weight' },
                  value: { kind: 'IntValue', value: '600' },
                },
              ],
            },
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'listSize' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'assumedSize' },
                  value: { kind: 'IntValue', value: '20' },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'slicingArguments' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'first', block: false }] },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'sizedFields' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'edges', block: false }] },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'requireOneSlicingArgument' },
                  value: { kind: 'BooleanValue', value: false },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'As-you-type completion over names and aliases, best first.',
            block: false,
          },
          name: { kind: 'Name', value: 'suggest' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'What a person has typed so far.', block: false },
              name: { kind: 'Name', value: 'prefix' },
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'Only these kinds; all unless told.', block: false },
              name: { kind: 'Name', value: 'kinds' },
              type: {
                kind: 'ListType',
                type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'EntityKind' } } },
              },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'How many at most; no more than 100.', block: false },
              name: { kind: 'Name', value: 'first' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveInt' } },
              defaultValue: { kind: 'IntValue', value: '10' },
              directives: [],
            },
          ],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } } },
            },
          },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'weight' },
                  value: { kind: 'IntValue', value: '260' },
                },
              ],
            },
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'listSize' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'assumedSize' },
                  value: { kind: 'IntValue', value: '10' },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'slicingArguments' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'first', block: false }] },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'requireOneSlicingArgument' },
                  value: { kind: 'BooleanValue', value: false },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'A skill by its id; null where none has it.', block: false },
          name: { kind: 'Name', value: 'skill' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: '`skill:<slug>`', block: false },
              name: { kind: 'Name', value: 'id' },
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
              directives: [],
            },
          ],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Skill' } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '30' } },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'Skills, filtered and sorted; by name unless told.',
            block: false,
          },
          name: { kind: 'Name', value: 'skills' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'Which; all unless told.', block: false },
              name: { kind: 'Name', value: 'filter' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'SkillFilter' } },
              directives: [
                {
                  kind: 'Directive',
                  name: { kind: 'Name', value: 'scan' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'kind' },
                      value: { kind: 'EnumValue', value: 'SKILL' },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'weight' },
                      value: { kind: 'IntValue', value: '150' },
                    },
                  ],
                },
              ],
            },
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'In which order.', block: false },
              name: { kind: 'Name', value: 'orderBy' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'SkillOrder' } },
              directives: [
                {
                  kind: 'Directive',
                  name: { kind: 'Name', value: 'scan' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'kind' },
                      value: { kind: 'EnumValue', value: 'SKILL' },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'weight' },
                      value: { kind: 'IntValue', value: '80' },
                    },
                  ],
                },
              ],
            },
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'Page size; 20 unless told, at most 100.', block: false },
              name: { kind: 'Name', value: 'first' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveInt' } },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'The cursor that the page begins after.', block: false },
              name: { kind: 'Name', value: 'after' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
              directives: [],
            },
          ],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'SkillConnection' } } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'weight' },
                  value: { kind: 'IntValue', value: '250' },
                },
              ],
            },
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'listSize' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'assumedSize' },
                  value: { kind: 'IntValue', value: '20' },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'slicingArguments' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'first', block: false }] },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'sizedFields' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'edges', block: false }] },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'requireOneSlicingArgument' },
                  value: { kind: 'BooleanValue', value: false },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'A technology by its id; null where none has it.', block: false },
          name: { kind: 'Name', value: 'technology' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: '`technology:<slug>`', block: false },
              name: { kind: 'Name', value: 'id' },
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
              directives: [],
            },
          ],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Technology' } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '30' } },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Technologies, filtered, by name.', block: false },
          name: { kind: 'Name', value: 'technologies' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'Which; all unless told.', block: false },
              name: { kind: 'Name', value: 'filter' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'TechnologyFilter' } },
              directives: [
                {
                  kind: 'Directive',
                  name: { kind: 'Name', value: 'scan' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'kind' },
                      value: { kind: 'EnumValue', value: 'TECHNOLOGY' },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'weight' },
                      value: { kind: 'IntValue', value: '100' },
                    },
                  ],
                },
              ],
            },
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'Page size; 20 unless told, at most 100.', block: false },
              name: { kind: 'Name', value: 'first' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveInt' } },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'The cursor that the page begins after.', block: false },
              name: { kind: 'Name', value: 'after' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
              directives: [],
            },
          ],
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'TechnologyConnection' } },
          },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'weight' },
                  value: { kind: 'IntValue', value: '120' },
                },
              ],
            },
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'listSize' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'assumedSize' },
                  value: { kind: 'IntValue', value: '20' },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'slicingArguments' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'first', block: false }] },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'sizedFields' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'edges', block: false }] },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'requireOneSlicingArgument' },
                  value: { kind: 'BooleanValue', value: false },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'A track by its id; null where none has it.', block: false },
          name: { kind: 'Name', value: 'track' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: '`track:<slug>`', block: false },
              name: { kind: 'Name', value: 'id' },
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
              directives: [],
            },
          ],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Track' } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '30' } },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'All tracks, by name.', block: false },
          name: { kind: 'Name', value: 'tracks' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Track' } } },
            },
          },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '30' } },
              ],
            },
          ],
        },
      ],
      directives: [],
      interfaces: [],
    },
    {
      kind: 'EnumTypeDefinition',
      description: { kind: 'StringValue', value: 'Whose caches may keep an answer.', block: false },
      name: { kind: 'Name', value: 'CacheControlScope' },
      directives: [],
      values: [
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: "Anybody's.", block: false },
          name: { kind: 'Name', value: 'PUBLIC' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: "The caller's own.", block: false },
          name: { kind: 'Name', value: 'PRIVATE' },
          directives: [],
        },
      ],
    },
    {
      kind: 'ScalarTypeDefinition',
      description: {
        kind: 'StringValue',
        value: 'An instant, as RFC 3339 writes it, e.g. 2026-01-31T12:00:00.000Z.',
        block: false,
      },
      name: { kind: 'Name', value: 'DateTime' },
      directives: [],
    },
    {
      kind: 'ScalarTypeDefinition',
      description: { kind: 'StringValue', value: 'A whole number of at least 1.', block: false },
      name: { kind: 'Name', value: 'PositiveInt' },
      directives: [],
    },
    {
      kind: 'ScalarTypeDefinition',
      description: { kind: 'StringValue', value: 'A whole number of at least 0.', block: false },
      name: { kind: 'Name', value: 'NonNegativeInt' },
      directives: [],
    },
    {
      kind: 'ScalarTypeDefinition',
      description: { kind: 'StringValue', value: 'A number above 0.', block: false },
      name: { kind: 'Name', value: 'PositiveFloat' },
      directives: [],
    },
    {
      kind: 'ScalarTypeDefinition',
      description: { kind: 'StringValue', value: 'A number of at least 0.', block: false },
      name: { kind: 'Name', value: 'NonNegativeFloat' },
      directives: [],
    },
    {
      kind: 'ScalarTypeDefinition',
      description: { kind: 'StringValue', value: 'An absolute URL.', block: false },
      name: { kind: 'Name', value: 'URL' },
      directives: [],
    },
    {
      kind: 'InterfaceTypeDefinition',
      description: { kind: 'StringValue', value: 'Whatever has a global id.', block: false },
      name: { kind: 'Name', value: 'Node' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'Global, readable and stable: `<kind>:<slug>`, e.g. `skill:message-brokers`.',
            block: false,
          },
          name: { kind: 'Name', value: 'id' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
      ],
    },
    {
      kind: 'InterfaceTypeDefinition',
      description: {
        kind: 'StringValue',
        value: 'What every named thing in the graph can say about itself.',
        block: false,
      },
      name: { kind: 'Name', value: 'Entity' },
      interfaces: [{ kind: 'NamedType', name: { kind: 'Name', value: 'Node' } }],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Global, readable and stable: `<kind>:<slug>`.', block: false },
          name: { kind: 'Name', value: 'id' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The preferred name.', block: false },
          name: { kind: 'Name', value: 'name' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'What it is, in a sentence or two.', block: false },
          name: { kind: 'Name', value: 'description' },
          arguments: [],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'Other names that people type or write, e.g. `k8s`.',
            block: false,
          },
          name: { kind: 'Name', value: 'aliases' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The same thing in other systems, e.g. ESCO.', block: false },
          name: { kind: 'Name', value: 'externalIds' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ExternalId' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'Where the claim that this exists, and what is said of it, comes from.',
            block: false,
          },
          name: { kind: 'Name', value: 'citations' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Citation' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'Graph version of its last change, its edges included.',
            block: false,
          },
          name: { kind: 'Name', value: 'version' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The dataset that owns it, e.g. `backend`.', block: false },
          name: { kind: 'Name', value: 'dataset' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'An identifier of the same thing in another system.', block: false },
      name: { kind: 'Name', value: 'ExternalId' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The other system, e.g. `esco`.', block: false },
          name: { kind: 'Name', value: 'scheme' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The identifier there.', block: false },
          name: { kind: 'Name', value: 'value' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Where it can be looked up.', block: false },
          name: { kind: 'Name', value: 'url' },
          arguments: [],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'URL' } },
          directives: [],
        },
      ],
    },
    {
      kind: 'EnumTypeDefinition',
      description: { kind: 'StringValue', value: 'How a claim came about.', block: false },
      name: { kind: 'Name', value: 'Basis' },
      directives: [],
      values: [
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'A source says it.', block: false },
          name: { kind: 'Name', value: 'STATED' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: "An editor's judgement; `rationale` says why.", block: false },
          name: { kind: 'Name', value: 'INFERRED' },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A place in a source that supports a claim.', block: false },
      name: { kind: 'Name', value: 'Citation' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The document.', block: false },
          name: { kind: 'Name', value: 'source' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'The place in it, e.g. `core/databases/learning-time`.',
            block: false,
          },
          name: { kind: 'Name', value: 'locator' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A document that the graph was made from.', block: false },
      name: { kind: 'Name', value: 'Source' },
      interfaces: [{ kind: 'NamedType', name: { kind: 'Name', value: 'Node' } }],
      directives: [
        {
          kind: 'Directive',
          name: { kind: 'Name', value: 'cost' },
          arguments: [
            { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '2' } },
          ],
        },
      ],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: '`source:<slug>`', block: false },
          name: { kind: 'Name', value: 'id' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: "The document's title.", block: false },
          name: { kind: 'Name', value: 'name' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Where it can be read.', block: false },
          name: { kind: 'Name', value: 'url' },
          arguments: [],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'URL' } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'The licence that it is published under, where known.',
            block: false,
          },
          name: { kind: 'Name', value: 'licence' },
          arguments: [],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
      ],
    },
    {
      kind: 'EnumTypeDefinition',
      description: { kind: 'StringValue', value: 'The kinds of named things.', block: false },
      name: { kind: 'Name', value: 'EntityKind' },
      directives: [],
      values: [
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'Something a person can learn.', block: false },
          name: { kind: 'Name', value: 'SKILL' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'A language, product, protocol or standard that skills use.',
            block: false,
          },
          name: { kind: 'Name', value: 'TECHNOLOGY' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'A job.', block: false },
          name: { kind: 'Name', value: 'ROLE' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'A stage of mastery.', block: false },
          name: { kind: 'Name', value: 'LEVEL' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'A field of competence.', block: false },
          name: { kind: 'Name', value: 'AREA' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'A line of specialisation.', block: false },
          name: { kind: 'Name', value: 'TRACK' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'An example of work.', block: false },
          name: { kind: 'Name', value: 'TASK' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'A book, a practice platform or a news site.', block: false },
          name: { kind: 'Name', value: 'RESOURCE' },
          directives: [],
        },
      ],
    },
    {
      kind: 'EnumTypeDefinition',
      description: {
        kind: 'StringValue',
        value: 'The kinds of edges, named as in the graph; each runs from the first named end to the second.',
        block: false,
      },
      name: { kind: 'Name', value: 'EdgeKind' },
      directives: [],
      values: [
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'Skill to its prerequisite.', block: false },
          name: { kind: 'Name', value: 'REQUIRES' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'Skill to technology.', block: false },
          name: { kind: 'Name', value: 'USES' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'Skill, role or task to level.', block: false },
          name: { kind: 'Name', value: 'AT_LEVEL' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'Level to the next one.', block: false },
          name: { kind: 'Name', value: 'NEXT' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'Role to skill.', block: false },
          name: { kind: 'Name', value: 'NEEDS' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'Role to the role that follows.', block: false },
          name: { kind: 'Name', value: 'LEADS_TO' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'Role to a role that a source calls related; `Role.related` is computed instead.',
            block: false,
          },
          name: { kind: 'Name', value: 'RELATED_TO' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'Skill to area.', block: false },
          name: { kind: 'Name', value: 'IN_AREA' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'Skill to track.', block: false },
          name: { kind: 'Name', value: 'IN_TRACK' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'Task to skill.', block: false },
          name: { kind: 'Name', value: 'EXERCISES' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'Resource to skill.', block: false },
          name: { kind: 'Name', value: 'TEACHES' },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: {
        kind: 'StringValue',
        value: 'Where a page stands in its list (Relay Cursor Connections).',
        block: false,
      },
      name: { kind: 'Name', value: 'PageInfo' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'Whether more follow; ask for them with `after: endCursor`.',
            block: false,
          },
          name: { kind: 'Name', value: 'hasNextPage' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Whether this page began after the first item.', block: false },
          name: { kind: 'Name', value: 'hasPreviousPage' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: "Cursor of the page's first edge.", block: false },
          name: { kind: 'Name', value: 'startCursor' },
          arguments: [],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: "Cursor of the page's last edge.", block: false },
          name: { kind: 'Name', value: 'endCursor' },
          arguments: [],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: {
        kind: 'StringValue',
        value: 'Calendar months. A learningTime is at the reference pace of 10 hours a week.',
        block: false,
      },
      name: { kind: 'Name', value: 'MonthRange' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The least, in months.', block: false },
          name: { kind: 'Name', value: 'min' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeFloat' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The most, in months.', block: false },
          name: { kind: 'Name', value: 'max' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeFloat' } } },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'How often an entity occurs in a whole filtered list.', block: false },
      name: { kind: 'Name', value: 'Facet' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The level, area or technology.', block: false },
          name: { kind: 'Name', value: 'entity' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'How many items of the list have it.', block: false },
          name: { kind: 'Name', value: 'count' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } } },
          directives: [],
        },
      ],
    },
    {
      kind: 'EnumTypeDefinition',
      description: {
        kind: 'StringValue',
        value: 'What a caller may do; each may do what those before it may.',
        block: false,
      },
      name: { kind: 'Name', value: 'AccessRole' },
      directives: [],
      values: [
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'Read.', block: false },
          name: { kind: 'Name', value: 'READER' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'Change what the graph says.', block: false },
          name: { kind: 'Name', value: 'CURATOR' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'Prune its history, and announce what was written past this service.',
            block: false,
          },
          name: { kind: 'Name', value: 'ADMIN' },
          directives: [],
        },
      ],
    },
    {
      kind: 'InputObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'An edge that is to go.', block: false },
      name: { kind: 'Name', value: 'RemoveEdgeInput' },
      directives: [],
      fields: [
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Its kind.', block: false },
          name: { kind: 'Name', value: 'kind' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'EdgeKind' } } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Id of the node it starts at.', block: false },
          name: { kind: 'Name', value: 'from' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Id of the node it ends at.', block: false },
          name: { kind: 'Name', value: 'to' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
      ],
    },
    {
      kind: 'InputObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'An entity or a source that is to go.', block: false },
      name: { kind: 'Name', value: 'DeleteInput' },
      directives: [],
      fields: [
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: "Any kind's id.", block: false },
          name: { kind: 'Name', value: 'id' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'CONFLICT where it has changed since this version.',
            block: false,
          },
          name: { kind: 'Name', value: 'expectedVersion' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value:
              'Whether its edges go with it, also those of what requires it; without, it must have no edge that comes in. A source must not be cited any more.',
            block: false,
          },
          name: { kind: 'Name', value: 'detach' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          directives: [],
        },
      ],
    },
    {
      kind: 'InputObjectTypeDefinition',
      description: {
        kind: 'StringValue',
        value:
          'Two entities of one kind that are the same: edges, names and citations move, and the old id leads to the other from then on.',
        block: false,
      },
      name: { kind: 'Name', value: 'MergeInput' },
      directives: [],
      fields: [
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The one that goes.', block: false },
          name: { kind: 'Name', value: 'from' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'The one that stays, with its own name and description.',
            block: false,
          },
          name: { kind: 'Name', value: 'into' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'CONFLICT where the one that goes has changed since this version.',
            block: false,
          },
          name: { kind: 'Name', value: 'expectedVersion' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } },
          directives: [],
        },
      ],
    },
    {
      kind: 'InputObjectTypeDefinition',
      description: {
        kind: 'StringValue',
        value: 'One change: exactly one field. Those of a list are made in order, each sees what those before it made.',
        block: false,
      },
      name: { kind: 'Name', value: 'ChangeInput' },
      directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'oneOf' }, arguments: [] }],
      fields: [
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Adds a source.', block: false },
          name: { kind: 'Name', value: 'createSource' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateSourceInput' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Changes a source.', block: false },
          name: { kind: 'Name', value: 'updateSource' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'UpdateSourceInput' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Adds a skill.', block: false },
          name: { kind: 'Name', value: 'createSkill' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateSkillInput' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Changes a skill.', block: false },
          name: { kind: 'Name', value: 'updateSkill' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'UpdateSkillInput' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Adds a technology.', block: false },
          name: { kind: 'Name', value: 'createTechnology' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateTechnologyInput' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Changes a technology.', block: false },
          name: { kind: 'Name', value: 'updateTechnology' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'UpdateTechnologyInput' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Adds a role.', block: false },
          name: { kind: 'Name', value: 'createRole' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateRoleInput' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Changes a role.', block: false },
          name: { kind: 'Name', value: 'updateRole' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'UpdateRoleInput' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Adds a level.', block: false },
          name: { kind: 'Name', value: 'createLevel' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateLevelInput' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Changes a level.', block: false },
          name: { kind: 'Name', value: 'updateLevel' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'UpdateLevelInput' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Adds an area.', block: false },
          name: { kind: 'Name', value: 'createArea' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateAreaInput' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Changes an area.', block: false },
          name: { kind: 'Name', value: 'updateArea' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'UpdateAreaInput' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Adds a track.', block: false },
          name: { kind: 'Name', value: 'createTrack' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateTrackInput' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Changes a track.', block: false },
          name: { kind: 'Name', value: 'updateTrack' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'UpdateTrackInput' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Adds a task.', block: false },
          name: { kind: 'Name', value: 'createTask' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateTaskInput' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Changes a task.', block: false },
          name: { kind: 'Name', value: 'updateTask' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'UpdateTaskInput' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Adds a resource.', block: false },
          name: { kind: 'Name', value: 'createResource' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateResourceInput' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Changes a resource.', block: false },
          name: { kind: 'Name', value: 'updateResource' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'UpdateResourceInput' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'Makes or changes the REQUIRES edge between two nodes.',
            block: false,
          },
          name: { kind: 'Name', value: 'setPrerequisite' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'SetPrerequisiteInput' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'Makes or changes the USES edge between two nodes.',
            block: false,
          },
          name: { kind: 'Name', value: 'setTechnologyUse' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'SetTechnologyUseInput' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'Makes or changes the AT_LEVEL edge between two nodes.',
            block: false,
          },
          name: { kind: 'Name', value: 'setLevel' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'SetLevelInput' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'Makes or changes the NEXT edge between two nodes.',
            block: false,
          },
          name: { kind: 'Name', value: 'setNextLevel' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'SetNextLevelInput' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'Makes or changes the NEEDS edge between two nodes.',
            block: false,
          },
          name: { kind: 'Name', value: 'setNeed' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'SetNeedInput' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'Makes or changes the LEADS_TO edge between two nodes.',
            block: false,
          },
          name: { kind: 'Name', value: 'setLeadsTo' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'SetLeadsToInput' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'Makes or changes the RELATED_TO edge between two nodes.',
            block: false,
          },
          name: { kind: 'Name', value: 'setStatedRelation' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'SetStatedRelationInput' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'Makes or changes the IN_AREA edge between two nodes.',
            block: false,
          },
          name: { kind: 'Name', value: 'setArea' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'SetAreaInput' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'Makes or changes the IN_TRACK edge between two nodes.',
            block: false,
          },
          name: { kind: 'Name', value: 'setTrack' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'SetTrackInput' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'Makes or changes the EXERCISES edge between two nodes.',
            block: false,
          },
          name: { kind: 'Name', value: 'setExercise' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'SetExerciseInput' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'Makes or changes the TEACHES edge between two nodes.',
            block: false,
          },
          name: { kind: 'Name', value: 'setTeaching' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'SetTeachingInput' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Removes an edge.', block: false },
          name: { kind: 'Name', value: 'removeEdge' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'RemoveEdgeInput' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Removes an entity or a source.', block: false },
          name: { kind: 'Name', value: 'delete' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'DeleteInput' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Makes one of two entities.', block: false },
          name: { kind: 'Name', value: 'merge' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'MergeInput' } },
          directives: [],
        },
      ],
    },
    {
      kind: 'InputObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A skill and what it asks for beforehand.', block: false },
      name: { kind: 'Name', value: 'SetPrerequisiteInput' },
      directives: [],
      fields: [
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The skill that builds on the other.', block: false },
          name: { kind: 'Name', value: 'skill' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The skill that comes first.', block: false },
          name: { kind: 'Name', value: 'prerequisite' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'REQUIRED unless told.', block: false },
          name: { kind: 'Name', value: 'strength' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'PrerequisiteStrength' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'Prerequisites of one skill that share a group are alternatives; all of one strength.',
            block: false,
          },
          name: { kind: 'Name', value: 'group' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'STATED needs citations, INFERRED a rationale; unless told, STATED where there are citations.',
            block: false,
          },
          name: { kind: 'Name', value: 'basis' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Basis' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Why, where it is inferred.', block: false },
          name: { kind: 'Name', value: 'rationale' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Where the claim comes from.', block: false },
          name: { kind: 'Name', value: 'citations' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'CitationInput' } } },
          },
          directives: [],
        },
      ],
    },
    {
      kind: 'InputObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A skill and a technology that it uses.', block: false },
      name: { kind: 'Name', value: 'SetTechnologyUseInput' },
      directives: [],
      fields: [
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The skill.', block: false },
          name: { kind: 'Name', value: 'skill' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The technology.', block: false },
          name: { kind: 'Name', value: 'technology' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'STATED needs citations, INFERRED a rationale; unless told, STATED where there are citations.',
            block: false,
          },
          name: { kind: 'Name', value: 'basis' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Basis' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Why, where it is inferred.', block: false },
          name: { kind: 'Name', value: 'rationale' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Where the claim comes from.', block: false },
          name: { kind: 'Name', value: 'citations' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'CitationInput' } } },
          },
          directives: [],
        },
      ],
    },
    {
      kind: 'InputObjectTypeDefinition',
      description: {
        kind: 'StringValue',
        value: 'The one level of a skill, a role or a task; it takes the place of the one before.',
        block: false,
      },
      name: { kind: 'Name', value: 'SetLevelInput' },
      directives: [],
      fields: [
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The skill, role or task.', block: false },
          name: { kind: 'Name', value: 'of' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The level.', block: false },
          name: { kind: 'Name', value: 'level' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'STATED needs citations, INFERRED a rationale; unless told, STATED where there are citations.',
            block: false,
          },
          name: { kind: 'Name', value: 'basis' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Basis' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Why, where it is inferred.', block: false },
          name: { kind: 'Name', value: 'rationale' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Where the claim comes from.', block: false },
          name: { kind: 'Name', value: 'citations' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'CitationInput' } } },
          },
          directives: [],
        },
      ],
    },
    {
      kind: 'InputObjectTypeDefinition',
      description: {
        kind: 'StringValue',
        value: 'The level that follows another; it takes the place of the one before.',
        block: false,
      },
      name: { kind: 'Name', value: 'SetNextLevelInput' },
      directives: [],
      fields: [
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The level.', block: false },
          name: { kind: 'Name', value: 'level' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The one that follows.', block: false },
          name: { kind: 'Name', value: 'next' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'STATED needs citations, INFERRED a rationale; unless told, STATED where there are citations.',
            block: false,
          },
          name: { kind: 'Name', value: 'basis' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Basis' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Why, where it is inferred.', block: false },
          name: { kind: 'Name', value: 'rationale' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Where the claim comes from.', block: false },
          name: { kind: 'Name', value: 'citations' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'CitationInput' } } },
          },
          directives: [],
        },
      ],
    },
    {
      kind: 'InputObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A role and a skill that it needs.', block: false },
      name: { kind: 'Name', value: 'SetNeedInput' },
      directives: [],
      fields: [
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The role.', block: false },
          name: { kind: 'Name', value: 'role' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The skill.', block: false },
          name: { kind: 'Name', value: 'skill' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'ESSENTIAL unless told.', block: false },
          name: { kind: 'Name', value: 'importance' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Importance' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The level of mastery that is asked for.', block: false },
          name: { kind: 'Name', value: 'proficiency' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'STATED needs citations, INFERRED a rationale; unless told, STATED where there are citations.',
            block: false,
          },
          name: { kind: 'Name', value: 'basis' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Basis' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Why, where it is inferred.', block: false },
          name: { kind: 'Name', value: 'rationale' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Where the claim comes from.', block: false },
          name: { kind: 'Name', value: 'citations' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'CitationInput' } } },
          },
          directives: [],
        },
      ],
    },
    {
      kind: 'InputObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A role and one that follows.', block: false },
      name: { kind: 'Name', value: 'SetLeadsToInput' },
      directives: [],
      fields: [
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The role.', block: false },
          name: { kind: 'Name', value: 'role' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The one that follows.', block: false },
          name: { kind: 'Name', value: 'next' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'STATED needs citations, INFERRED a rationale; unless told, STATED where there are citations.',
            block: false,
          },
          name: { kind: 'Name', value: 'basis' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Basis' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Why, where it is inferred.', block: false },
          name: { kind: 'Name', value: 'rationale' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Where the claim comes from.', block: false },
          name: { kind: 'Name', value: 'citations' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'CitationInput' } } },
          },
          directives: [],
        },
      ],
    },
    {
      kind: 'InputObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A role and one that a source calls related.', block: false },
      name: { kind: 'Name', value: 'SetStatedRelationInput' },
      directives: [],
      fields: [
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The role.', block: false },
          name: { kind: 'Name', value: 'role' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The related one.', block: false },
          name: { kind: 'Name', value: 'related' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'How close the source calls the two.', block: false },
          name: { kind: 'Name', value: 'tier' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'STATED needs citations, INFERRED a rationale; unless told, STATED where there are citations.',
            block: false,
          },
          name: { kind: 'Name', value: 'basis' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Basis' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Why, where it is inferred.', block: false },
          name: { kind: 'Name', value: 'rationale' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Where the claim comes from.', block: false },
          name: { kind: 'Name', value: 'citations' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'CitationInput' } } },
          },
          directives: [],
        },
      ],
    },
    {
      kind: 'InputObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A skill and an area that it belongs to.', block: false },
      name: { kind: 'Name', value: 'SetAreaInput' },
      directives: [],
      fields: [
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The skill.', block: false },
          name: { kind: 'Name', value: 'skill' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The area.', block: false },
          name: { kind: 'Name', value: 'area' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'STATED needs citations, INFERRED a rationale; unless told, STATED where there are citations.',
            block: false,
          },
          name: { kind: 'Name', value: 'basis' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Basis' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Why, where it is inferred.', block: false },
          name: { kind: 'Name', value: 'rationale' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Where the claim comes from.', block: false },
          name: { kind: 'Name', value: 'citations' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'CitationInput' } } },
          },
          directives: [],
        },
      ],
    },
    {
      kind: 'InputObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A skill and a track that it belongs to.', block: false },
      name: { kind: 'Name', value: 'SetTrackInput' },
      directives: [],
      fields: [
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The skill.', block: false },
          name: { kind: 'Name', value: 'skill' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The track.', block: false },
          name: { kind: 'Name', value: 'track' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'STATED needs citations, INFERRED a rationale; unless told, STATED where there are citations.',
            block: false,
          },
          name: { kind: 'Name', value: 'basis' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Basis' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Why, where it is inferred.', block: false },
          name: { kind: 'Name', value: 'rationale' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Where the claim comes from.', block: false },
          name: { kind: 'Name', value: 'citations' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'CitationInput' } } },
          },
          directives: [],
        },
      ],
    },
    {
      kind: 'InputObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A task and a skill that doing it takes.', block: false },
      name: { kind: 'Name', value: 'SetExerciseInput' },
      directives: [],
      fields: [
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The task.', block: false },
          name: { kind: 'Name', value: 'task' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The skill.', block: false },
          name: { kind: 'Name', value: 'skill' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'STATED needs citations, INFERRED a rationale; unless told, STATED where there are citations.',
            block: false,
          },
          name: { kind: 'Name', value: 'basis' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Basis' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Why, where it is inferred.', block: false },
          name: { kind: 'Name', value: 'rationale' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Where the claim comes from.', block: false },
          name: { kind: 'Name', value: 'citations' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'CitationInput' } } },
          },
          directives: [],
        },
      ],
    },
    {
      kind: 'InputObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A resource and a skill that it teaches.', block: false },
      name: { kind: 'Name', value: 'SetTeachingInput' },
      directives: [],
      fields: [
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The resource.', block: false },
          name: { kind: 'Name', value: 'resource' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The skill.', block: false },
          name: { kind: 'Name', value: 'skill' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'STATED needs citations, INFERRED a rationale; unless told, STATED where there are citations.',
            block: false,
          },
          name: { kind: 'Name', value: 'basis' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Basis' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Why, where it is inferred.', block: false },
          name: { kind: 'Name', value: 'rationale' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Where the claim comes from.', block: false },
          name: { kind: 'Name', value: 'citations' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'CitationInput' } } },
          },
          directives: [],
        },
      ],
    },
    {
      kind: 'InputObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'An identifier of the same thing in another system.', block: false },
      name: { kind: 'Name', value: 'ExternalIdInput' },
      directives: [],
      fields: [
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The other system, e.g. `esco`.', block: false },
          name: { kind: 'Name', value: 'scheme' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The identifier there.', block: false },
          name: { kind: 'Name', value: 'value' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Where it can be looked up.', block: false },
          name: { kind: 'Name', value: 'url' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
      ],
    },
    {
      kind: 'InputObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A place in a source that supports a claim.', block: false },
      name: { kind: 'Name', value: 'CitationInput' },
      directives: [],
      fields: [
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: '`source:<slug>`', block: false },
          name: { kind: 'Name', value: 'source' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The place in it.', block: false },
          name: { kind: 'Name', value: 'locator' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
      ],
    },
    {
      kind: 'InputObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'Calendar months at 10 hours a week.', block: false },
      name: { kind: 'Name', value: 'MonthRangeInput' },
      directives: [],
      fields: [
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The least.', block: false },
          name: { kind: 'Name', value: 'min' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeFloat' } } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The most; not below the least.', block: false },
          name: { kind: 'Name', value: 'max' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeFloat' } } },
          directives: [],
        },
      ],
    },
    {
      kind: 'InputObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A new source.', block: false },
      name: { kind: 'Name', value: 'CreateSourceInput' },
      directives: [],
      fields: [
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: '`source:<slug>`; made of the name unless told.', block: false },
          name: { kind: 'Name', value: 'id' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: "The document's title.", block: false },
          name: { kind: 'Name', value: 'name' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Where it can be read.', block: false },
          name: { kind: 'Name', value: 'url' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The licence that it is published under.', block: false },
          name: { kind: 'Name', value: 'licence' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
      ],
    },
    {
      kind: 'InputObjectTypeDefinition',
      description: {
        kind: 'StringValue',
        value: 'What is to change of a source; what is left out stays, null clears.',
        block: false,
      },
      name: { kind: 'Name', value: 'UpdateSourceInput' },
      directives: [],
      fields: [
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: '`source:<slug>`', block: false },
          name: { kind: 'Name', value: 'id' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: "The document's title.", block: false },
          name: { kind: 'Name', value: 'name' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Where it can be read.', block: false },
          name: { kind: 'Name', value: 'url' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The licence that it is published under.', block: false },
          name: { kind: 'Name', value: 'licence' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
      ],
    },
    {
      kind: 'InputObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A new skill.', block: false },
      name: { kind: 'Name', value: 'CreateSkillInput' },
      directives: [],
      fields: [
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: '`skill:<slug>`; made of the name unless told.', block: false },
          name: { kind: 'Name', value: 'id' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The preferred name.', block: false },
          name: { kind: 'Name', value: 'name' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'What it is, in a sentence or two.', block: false },
          name: { kind: 'Name', value: 'description' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Other names that people type or write.', block: false },
          name: { kind: 'Name', value: 'aliases' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The same thing in other systems.', block: false },
          name: { kind: 'Name', value: 'externalIds' },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ExternalIdInput' } },
            },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Where what is said of it comes from.', block: false },
          name: { kind: 'Name', value: 'citations' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'CitationInput' } } },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'What sort of skill it is; TECHNICAL unless told.', block: false },
          name: { kind: 'Name', value: 'kind' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'SkillKind' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'How long it takes to learn, in calendar months at 10 hours a week.',
            block: false,
          },
          name: { kind: 'Name', value: 'learningTime' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'MonthRangeInput' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Whether a source states the learning time.', block: false },
          name: { kind: 'Name', value: 'learningTimeBasis' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Basis' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'How the learning time was inferred; needed where it is INFERRED.',
            block: false,
          },
          name: { kind: 'Name', value: 'learningTimeRationale' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Ways to learn it.', block: false },
          name: { kind: 'Name', value: 'howToLearn' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'What to practise after.', block: false },
          name: { kind: 'Name', value: 'furtherPractice' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          },
          directives: [],
        },
      ],
    },
    {
      kind: 'InputObjectTypeDefinition',
      description: {
        kind: 'StringValue',
        value: 'What is to change of a skill; what is left out stays, null clears.',
        block: false,
      },
      name: { kind: 'Name', value: 'UpdateSkillInput' },
      directives: [],
      fields: [
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: '`skill:<slug>`', block: false },
          name: { kind: 'Name', value: 'id' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'CONFLICT where the skill has changed since this version.',
            block: false,
          },
          name: { kind: 'Name', value: 'expectedVersion' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The preferred name.', block: false },
          name: { kind: 'Name', value: 'name' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'What it is, in a sentence or two.', block: false },
          name: { kind: 'Name', value: 'description' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Other names that people type or write.', block: false },
          name: { kind: 'Name', value: 'aliases' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The same thing in other systems.', block: false },
          name: { kind: 'Name', value: 'externalIds' },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ExternalIdInput' } },
            },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Where what is said of it comes from.', block: false },
          name: { kind: 'Name', value: 'citations' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'CitationInput' } } },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'What sort of skill it is.', block: false },
          name: { kind: 'Name', value: 'kind' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'SkillKind' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'How long it takes to learn, in calendar months at 10 hours a week.',
            block: false,
          },
          name: { kind: 'Name', value: 'learningTime' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'MonthRangeInput' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Whether a source states the learning time.', block: false },
          name: { kind: 'Name', value: 'learningTimeBasis' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Basis' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'How the learning time was inferred; needed where it is INFERRED.',
            block: false,
          },
          name: { kind: 'Name', value: 'learningTimeRationale' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Ways to learn it.', block: false },
          name: { kind: 'Name', value: 'howToLearn' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'What to practise after.', block: false },
          name: { kind: 'Name', value: 'furtherPractice' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          },
          directives: [],
        },
      ],
    },
    {
      kind: 'InputObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A new technology.', block: false },
      name: { kind: 'Name', value: 'CreateTechnologyInput' },
      directives: [],
      fields: [
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value: '`technology:<slug>`; made of the name unless told.',
            block: false,
          },
          name: { kind: 'Name', value: 'id' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The preferred name.', block: false },
          name: { kind: 'Name', value: 'name' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'What it is, in a sentence or two.', block: false },
          name: { kind: 'Name', value: 'description' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Other names that people type or write.', block: false },
          name: { kind: 'Name', value: 'aliases' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The same thing in other systems.', block: false },
          name: { kind: 'Name', value: 'externalIds' },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ExternalIdInput' } },
            },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Where what is said of it comes from.', block: false },
          name: { kind: 'Name', value: 'citations' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'CitationInput' } } },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'What sort of thing it is; OTHER unless told.', block: false },
          name: { kind: 'Name', value: 'category' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'TechnologyCategory' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Its home page.', block: false },
          name: { kind: 'Name', value: 'url' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'Whether a source finds it often asked for in job postings.',
            block: false,
          },
          name: { kind: 'Name', value: 'hot' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          directives: [],
        },
      ],
    },
    {
      kind: 'InputObjectTypeDefinition',
      description: {
        kind: 'StringValue',
        value: 'What is to change of a technology; what is left out stays, null clears.',
        block: false,
      },
      name: { kind: 'Name', value: 'UpdateTechnologyInput' },
      directives: [],
      fields: [
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: '`technology:<slug>`', block: false },
          name: { kind: 'Name', value: 'id' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'CONFLICT where the technology has changed since this version.',
            block: false,
          },
          name: { kind: 'Name', value: 'expectedVersion' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The preferred name.', block: false },
          name: { kind: 'Name', value: 'name' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'What it is, in a sentence or two.', block: false },
          name: { kind: 'Name', value: 'description' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Other names that people type or write.', block: false },
          name: { kind: 'Name', value: 'aliases' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The same thing in other systems.', block: false },
          name: { kind: 'Name', value: 'externalIds' },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ExternalIdInput' } },
            },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Where what is said of it comes from.', block: false },
          name: { kind: 'Name', value: 'citations' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'CitationInput' } } },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'What sort of thing it is.', block: false },
          name: { kind: 'Name', value: 'category' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'TechnologyCategory' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Its home page.', block: false },
          name: { kind: 'Name', value: 'url' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'Whether a source finds it often asked for in job postings.',
            block: false,
          },
          name: { kind: 'Name', value: 'hot' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          directives: [],
        },
      ],
    },
    {
      kind: 'InputObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A new role.', block: false },
      name: { kind: 'Name', value: 'CreateRoleInput' },
      directives: [],
      fields: [
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: '`role:<slug>`; made of the name unless told.', block: false },
          name: { kind: 'Name', value: 'id' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The preferred name.', block: false },
          name: { kind: 'Name', value: 'name' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'What it is, in a sentence or two.', block: false },
          name: { kind: 'Name', value: 'description' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Other names that people type or write.', block: false },
          name: { kind: 'Name', value: 'aliases' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The same thing in other systems.', block: false },
          name: { kind: 'Name', value: 'externalIds' },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ExternalIdInput' } },
            },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Where what is said of it comes from.', block: false },
          name: { kind: 'Name', value: 'citations' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'CitationInput' } } },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'What the job consists of.', block: false },
          name: { kind: 'Name', value: 'responsibilities' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          },
          directives: [],
        },
      ],
    },
    {
      kind: 'InputObjectTypeDefinition',
      description: {
        kind: 'StringValue',
        value: 'What is to change of a role; what is left out stays, null clears.',
        block: false,
      },
      name: { kind: 'Name', value: 'UpdateRoleInput' },
      directives: [],
      fields: [
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: '`role:<slug>`', block: false },
          name: { kind: 'Name', value: 'id' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'CONFLICT where the role has changed since this version.',
            block: false,
          },
          name: { kind: 'Name', value: 'expectedVersion' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The preferred name.', block: false },
          name: { kind: 'Name', value: 'name' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'What it is, in a sentence or two.', block: false },
          name: { kind: 'Name', value: 'description' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Other names that people type or write.', block: false },
          name: { kind: 'Name', value: 'aliases' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The same thing in other systems.', block: false },
          name: { kind: 'Name', value: 'externalIds' },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ExternalIdInput' } },
            },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Where what is said of it comes from.', block: false },
          name: { kind: 'Name', value: 'citations' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'CitationInput' } } },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'What the job consists of.', block: false },
          name: { kind: 'Name', value: 'responsibilities' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          },
          directives: [],
        },
      ],
    },
    {
      kind: 'InputObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A new level.', block: false },
      name: { kind: 'Name', value: 'CreateLevelInput' },
      directives: [],
      fields: [
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: '`level:<slug>`; made of the name unless told.', block: false },
          name: { kind: 'Name', value: 'id' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The preferred name.', block: false },
          name: { kind: 'Name', value: 'name' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'What it is, in a sentence or two.', block: false },
          name: { kind: 'Name', value: 'description' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Other names that people type or write.', block: false },
          name: { kind: 'Name', value: 'aliases' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The same thing in other systems.', block: false },
          name: { kind: 'Name', value: 'externalIds' },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ExternalIdInput' } },
            },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Where what is said of it comes from.', block: false },
          name: { kind: 'Name', value: 'citations' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'CitationInput' } } },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Its place among the levels, from 1.', block: false },
          name: { kind: 'Name', value: 'rank' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveInt' } } },
          directives: [],
        },
      ],
    },
    {
      kind: 'InputObjectTypeDefinition',
      description: {
        kind: 'StringValue',
        value: 'What is to change of a level; what is left out stays, null clears.',
        block: false,
      },
      name: { kind: 'Name', value: 'UpdateLevelInput' },
      directives: [],
      fields: [
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: '`level:<slug>`', block: false },
          name: { kind: 'Name', value: 'id' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'CONFLICT where the level has changed since this version.',
            block: false,
          },
          name: { kind: 'Name', value: 'expectedVersion' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The preferred name.', block: false },
          name: { kind: 'Name', value: 'name' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'What it is, in a sentence or two.', block: false },
          name: { kind: 'Name', value: 'description' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Other names that people type or write.', block: false },
          name: { kind: 'Name', value: 'aliases' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The same thing in other systems.', block: false },
          name: { kind: 'Name', value: 'externalIds' },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ExternalIdInput' } },
            },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Where what is said of it comes from.', block: false },
          name: { kind: 'Name', value: 'citations' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'CitationInput' } } },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Its place among the levels, from 1.', block: false },
          name: { kind: 'Name', value: 'rank' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveInt' } },
          directives: [],
        },
      ],
    },
    {
      kind: 'InputObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A new area.', block: false },
      name: { kind: 'Name', value: 'CreateAreaInput' },
      directives: [],
      fields: [
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: '`area:<slug>`; made of the name unless told.', block: false },
          name: { kind: 'Name', value: 'id' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The preferred name.', block: false },
          name: { kind: 'Name', value: 'name' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'What it is, in a sentence or two.', block: false },
          name: { kind: 'Name', value: 'description' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Other names that people type or write.', block: false },
          name: { kind: 'Name', value: 'aliases' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The same thing in other systems.', block: false },
          name: { kind: 'Name', value: 'externalIds' },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ExternalIdInput' } },
            },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Where what is said of it comes from.', block: false },
          name: { kind: 'Name', value: 'citations' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'CitationInput' } } },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'How a source words its weight.', block: false },
          name: { kind: 'Name', value: 'importance' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
      ],
    },
    {
      kind: 'InputObjectTypeDefinition',
      description: {
        kind: 'StringValue',
        value: 'What is to change of an area; what is left out stays, null clears.',
        block: false,
      },
      name: { kind: 'Name', value: 'UpdateAreaInput' },
      directives: [],
      fields: [
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: '`area:<slug>`', block: false },
          name: { kind: 'Name', value: 'id' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'CONFLICT where the area has changed since this version.',
            block: false,
          },
          name: { kind: 'Name', value: 'expectedVersion' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The preferred name.', block: false },
          name: { kind: 'Name', value: 'name' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'What it is, in a sentence or two.', block: false },
          name: { kind: 'Name', value: 'description' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Other names that people type or write.', block: false },
          name: { kind: 'Name', value: 'aliases' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The same thing in other systems.', block: false },
          name: { kind: 'Name', value: 'externalIds' },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ExternalIdInput' } },
            },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Where what is said of it comes from.', block: false },
          name: { kind: 'Name', value: 'citations' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'CitationInput' } } },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'How a source words its weight.', block: false },
          name: { kind: 'Name', value: 'importance' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
      ],
    },
    {
      kind: 'InputObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A new track.', block: false },
      name: { kind: 'Name', value: 'CreateTrackInput' },
      directives: [],
      fields: [
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: '`track:<slug>`; made of the name unless told.', block: false },
          name: { kind: 'Name', value: 'id' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The preferred name.', block: false },
          name: { kind: 'Name', value: 'name' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'What it is, in a sentence or two.', block: false },
          name: { kind: 'Name', value: 'description' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Other names that people type or write.', block: false },
          name: { kind: 'Name', value: 'aliases' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The same thing in other systems.', block: false },
          name: { kind: 'Name', value: 'externalIds' },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ExternalIdInput' } },
            },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Where what is said of it comes from.', block: false },
          name: { kind: 'Name', value: 'citations' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'CitationInput' } } },
          },
          directives: [],
        },
      ],
    },
    {
      kind: 'InputObjectTypeDefinition',
      description: {
        kind: 'StringValue',
        value: 'What is to change of a track; what is left out stays, null clears.',
        block: false,
      },
      name: { kind: 'Name', value: 'UpdateTrackInput' },
      directives: [],
      fields: [
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: '`track:<slug>`', block: false },
          name: { kind: 'Name', value: 'id' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'CONFLICT where the track has changed since this version.',
            block: false,
          },
          name: { kind: 'Name', value: 'expectedVersion' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The preferred name.', block: false },
          name: { kind: 'Name', value: 'name' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'What it is, in a sentence or two.', block: false },
          name: { kind: 'Name', value: 'description' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Other names that people type or write.', block: false },
          name: { kind: 'Name', value: 'aliases' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The same thing in other systems.', block: false },
          name: { kind: 'Name', value: 'externalIds' },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ExternalIdInput' } },
            },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Where what is said of it comes from.', block: false },
          name: { kind: 'Name', value: 'citations' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'CitationInput' } } },
          },
          directives: [],
        },
      ],
    },
    {
      kind: 'InputObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A new task.', block: false },
      name: { kind: 'Name', value: 'CreateTaskInput' },
      directives: [],
      fields: [
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: '`task:<slug>`; made of the name unless told.', block: false },
          name: { kind: 'Name', value: 'id' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The preferred name.', block: false },
          name: { kind: 'Name', value: 'name' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'What it is, in a sentence or two.', block: false },
          name: { kind: 'Name', value: 'description' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Other names that people type or write.', block: false },
          name: { kind: 'Name', value: 'aliases' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The same thing in other systems.', block: false },
          name: { kind: 'Name', value: 'externalIds' },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ExternalIdInput' } },
            },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Where what is said of it comes from.', block: false },
          name: { kind: 'Name', value: 'citations' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'CitationInput' } } },
          },
          directives: [],
        },
      ],
    },
    {
      kind: 'InputObjectTypeDefinition',
      description: {
        kind: 'StringValue',
        value: 'What is to change of a task; what is left out stays, null clears.',
        block: false,
      },
      name: { kind: 'Name', value: 'UpdateTaskInput' },
      directives: [],
      fields: [
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: '`task:<slug>`', block: false },
          name: { kind: 'Name', value: 'id' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'CONFLICT where the task has changed since this version.',
            block: false,
          },
          name: { kind: 'Name', value: 'expectedVersion' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The preferred name.', block: false },
          name: { kind: 'Name', value: 'name' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'What it is, in a sentence or two.', block: false },
          name: { kind: 'Name', value: 'description' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Other names that people type or write.', block: false },
          name: { kind: 'Name', value: 'aliases' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The same thing in other systems.', block: false },
          name: { kind: 'Name', value: 'externalIds' },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ExternalIdInput' } },
            },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Where what is said of it comes from.', block: false },
          name: { kind: 'Name', value: 'citations' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'CitationInput' } } },
          },
          directives: [],
        },
      ],
    },
    {
      kind: 'InputObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A new resource.', block: false },
      name: { kind: 'Name', value: 'CreateResourceInput' },
      directives: [],
      fields: [
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: '`resource:<slug>`; made of the name unless told.', block: false },
          name: { kind: 'Name', value: 'id' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The preferred name.', block: false },
          name: { kind: 'Name', value: 'name' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'What it is, in a sentence or two.', block: false },
          name: { kind: 'Name', value: 'description' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Other names that people type or write.', block: false },
          name: { kind: 'Name', value: 'aliases' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The same thing in other systems.', block: false },
          name: { kind: 'Name', value: 'externalIds' },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ExternalIdInput' } },
            },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Where what is said of it comes from.', block: false },
          name: { kind: 'Name', value: 'citations' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'CitationInput' } } },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'What sort of resource it is.', block: false },
          name: { kind: 'Name', value: 'resourceKind' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ResourceKind' } } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Who made it.', block: false },
          name: { kind: 'Name', value: 'author' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Where it is to be had.', block: false },
          name: { kind: 'Name', value: 'url' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
      ],
    },
    {
      kind: 'InputObjectTypeDefinition',
      description: {
        kind: 'StringValue',
        value: 'What is to change of a resource; what is left out stays, null clears.',
        block: false,
      },
      name: { kind: 'Name', value: 'UpdateResourceInput' },
      directives: [],
      fields: [
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: '`resource:<slug>`', block: false },
          name: { kind: 'Name', value: 'id' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'CONFLICT where the resource has changed since this version.',
            block: false,
          },
          name: { kind: 'Name', value: 'expectedVersion' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The preferred name.', block: false },
          name: { kind: 'Name', value: 'name' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'What it is, in a sentence or two.', block: false },
          name: { kind: 'Name', value: 'description' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Other names that people type or write.', block: false },
          name: { kind: 'Name', value: 'aliases' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'The same thing in other systems.', block: false },
          name: { kind: 'Name', value: 'externalIds' },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ExternalIdInput' } },
            },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Where what is said of it comes from.', block: false },
          name: { kind: 'Name', value: 'citations' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'CitationInput' } } },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'What sort of resource it is.', block: false },
          name: { kind: 'Name', value: 'resourceKind' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ResourceKind' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Who made it.', block: false },
          name: { kind: 'Name', value: 'author' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Where it is to be had.', block: false },
          name: { kind: 'Name', value: 'url' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
      ],
    },
    {
      kind: 'ScalarTypeDefinition',
      description: {
        kind: 'StringValue',
        value: 'An edge, an entity or a source as it is kept: an object with all of its fields.',
        block: false,
      },
      name: { kind: 'Name', value: 'JSON' },
      directives: [],
    },
    {
      kind: 'EnumTypeDefinition',
      description: { kind: 'StringValue', value: 'What became of something.', block: false },
      name: { kind: 'Name', value: 'ChangeAction' },
      directives: [],
      values: [
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'It is new.', block: false },
          name: { kind: 'Name', value: 'CREATED' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'It says something else.', block: false },
          name: { kind: 'Name', value: 'CHANGED' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'It is gone.', block: false },
          name: { kind: 'Name', value: 'DELETED' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'It is gone, and its id leads to another.', block: false },
          name: { kind: 'Name', value: 'MERGED' },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'The two ends and the kind of an edge.', block: false },
      name: { kind: 'Name', value: 'EdgeKey' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Its kind.', block: false },
          name: { kind: 'Name', value: 'kind' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'EdgeKind' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Id of the node it starts at.', block: false },
          name: { kind: 'Name', value: 'from' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Id of the node it ends at.', block: false },
          name: { kind: 'Name', value: 'to' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'One node or edge that became different.', block: false },
      name: { kind: 'Name', value: 'ChangeItem' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'What became of it.', block: false },
          name: { kind: 'Name', value: 'action' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeAction' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: "The node's id; null for an edge.", block: false },
          name: { kind: 'Name', value: 'id' },
          arguments: [],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The edge; null for a node.', block: false },
          name: { kind: 'Name', value: 'edge' },
          arguments: [],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'EdgeKey' } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'As it was; null where it is new.', block: false },
          name: { kind: 'Name', value: 'before' },
          arguments: [],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'JSON' } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'As it is from then on; null where it is gone.', block: false },
          name: { kind: 'Name', value: 'after' },
          arguments: [],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'JSON' } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'MERGED only: where the id leads from then on.', block: false },
          name: { kind: 'Name', value: 'mergedInto' },
          arguments: [],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'What a mutation did.', block: false },
      name: { kind: 'Name', value: 'ChangeResult' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'Under which it stands in the history. Sent again with the same one, a change is not made twice.',
            block: false,
          },
          name: { kind: 'Name', value: 'changeId' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: "The graph's version with the change; where nothing changed, or for a dry run, the one before.",
            block: false,
          },
          name: { kind: 'Name', value: 'version' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'False for a dry run, and where everything was so already.',
            block: false,
          },
          name: { kind: 'Name', value: 'applied' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'What became different, nodes first.', block: false },
          name: { kind: 'Name', value: 'items' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeItem' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'The entities that are new or different, as they are now; none for a dry run.',
            block: false,
          },
          name: { kind: 'Name', value: 'entities' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } } },
            },
          },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'How many nodes and edges became different.', block: false },
      name: { kind: 'Name', value: 'ChangeCounts' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'New ones.', block: false },
          name: { kind: 'Name', value: 'created' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Different ones.', block: false },
          name: { kind: 'Name', value: 'changed' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Those that are gone.', block: false },
          name: { kind: 'Name', value: 'deleted' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } } },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A write, as the history keeps it.', block: false },
      name: { kind: 'Name', value: 'Change' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Its own id.', block: false },
          name: { kind: 'Name', value: 'changeId' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The version that it made.', block: false },
          name: { kind: 'Name', value: 'version' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'When.', block: false },
          name: { kind: 'Name', value: 'at' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'DateTime' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'Who: `jwt:<subject>`, `key:<name>`, or the command that wrote.',
            block: false,
          },
          name: { kind: 'Name', value: 'by' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: "Why, in the writer's words.", block: false },
          name: { kind: 'Name', value: 'comment' },
          arguments: [],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'How much became different.', block: false },
          name: { kind: 'Name', value: 'counts' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeCounts' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'What became different; null where it is more than the history keeps one by one.',
            block: false,
          },
          name: { kind: 'Name', value: 'items' },
          arguments: [],
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeItem' } } },
          },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A page of the history.', block: false },
      name: { kind: 'Name', value: 'ChangeConnection' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The page.', block: false },
          name: { kind: 'Name', value: 'edges' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeEdge' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Where the page stands.', block: false },
          name: { kind: 'Name', value: 'pageInfo' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'PageInfo' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'How many there are in all.', block: false },
          name: { kind: 'Name', value: 'totalCount' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } } },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A write in the history.', block: false },
      name: { kind: 'Name', value: 'ChangeEdge' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Where the edge stands in its list.', block: false },
          name: { kind: 'Name', value: 'cursor' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The write.', block: false },
          name: { kind: 'Name', value: 'node' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Change' } } },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: {
        kind: 'StringValue',
        value: 'Change the graph. Each field is one transaction, all or nothing.',
        block: false,
      },
      name: { kind: 'Name', value: 'Mutation' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Many changes as one: all or none.', block: false },
          name: { kind: 'Name', value: 'applyChanges' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: {
                kind: 'StringValue',
                value: 'In the order in which they are made; at most 1,000.',
                block: false,
              },
              name: { kind: 'Name', value: 'changes' },
              type: {
                kind: 'NonNullType',
                type: {
                  kind: 'ListType',
                  type: {
                    kind: 'NonNullType',
                    type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeInput' } },
                  },
                },
              },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: {
                kind: 'StringValue',
                value: 'Checks and tells what would become different, and changes nothing.',
                block: false,
              },
              name: { kind: 'Name', value: 'dryRun' },
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
              defaultValue: { kind: 'BooleanValue', value: false },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: {
                kind: 'StringValue',
                value: "An id of the caller's own, so that a request that is sent twice is made once.",
                block: false,
              },
              name: { kind: 'Name', value: 'changeId' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'Why, for the history.', block: false },
              name: { kind: 'Name', value: 'comment' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
              directives: [],
            },
          ],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeResult' } } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'access' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'role' },
                  value: { kind: 'EnumValue', value: 'CURATOR' },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Adds a source.', block: false },
          name: { kind: 'Name', value: 'createSource' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'What is to be.', block: false },
              name: { kind: 'Name', value: 'input' },
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateSourceInput' } },
              },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: {
                kind: 'StringValue',
                value: "An id of the caller's own, so that a request that is sent twice is made once.",
                block: false,
              },
              name: { kind: 'Name', value: 'changeId' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
              directives: [],
            },
          ],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeResult' } } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'access' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'role' },
                  value: { kind: 'EnumValue', value: 'CURATOR' },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Changes a source.', block: false },
          name: { kind: 'Name', value: 'updateSource' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'What is to be.', block: false },
              name: { kind: 'Name', value: 'input' },
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'UpdateSourceInput' } },
              },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: {
                kind: 'StringValue',
                value: "An id of the caller's own, so that a request that is sent twice is made once.",
                block: false,
              },
              name: { kind: 'Name', value: 'changeId' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
              directives: [],
            },
          ],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeResult' } } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'access' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'role' },
                  value: { kind: 'EnumValue', value: 'CURATOR' },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Adds a skill.', block: false },
          name: { kind: 'Name', value: 'createSkill' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'What is to be.', block: false },
              name: { kind: 'Name', value: 'input' },
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateSkillInput' } },
              },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: {
                kind: 'StringValue',
                value: "An id of the caller's own, so that a request that is sent twice is made once.",
                block: false,
              },
              name: { kind: 'Name', value: 'changeId' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
              directives: [],
            },
          ],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeResult' } } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'access' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'role' },
                  value: { kind: 'EnumValue', value: 'CURATOR' },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Changes a skill.', block: false },
          name: { kind: 'Name', value: 'updateSkill' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'What is to be.', block: false },
              name: { kind: 'Name', value: 'input' },
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'UpdateSkillInput' } },
              },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: {
                kind: 'StringValue',
                value: "An id of the caller's own, so that a request that is sent twice is made once.",
                block: false,
              },
              name: { kind: 'Name', value: 'changeId' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
              directives: [],
            },
          ],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeResult' } } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'access' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'role' },
                  value: { kind: 'EnumValue', value: 'CURATOR' },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Adds a technology.', block: false },
          name: { kind: 'Name', value: 'createTechnology' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'What is to be.', block: false },
              name: { kind: 'Name', value: 'input' },
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateTechnologyInput' } },
              },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: {
                kind: 'StringValue',
                value: "An id of the caller's own, so that a request that is sent twice is made once.",
                block: false,
              },
              name: { kind: 'Name', value: 'changeId' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
              directives: [],
            },
          ],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeResult' } } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'access' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'role' },
                  value: { kind: 'EnumValue', value: 'CURATOR' },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Changes a technology.', block: false },
          name: { kind: 'Name', value: 'updateTechnology' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'What is to be.', block: false },
              name: { kind: 'Name', value: 'input' },
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'UpdateTechnologyInput' } },
              },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: {
                kind: 'StringValue',
                value: "An id of the caller's own, so that a request that is sent twice is made once.",
                block: false,
              },
              name: { kind: 'Name', value: 'changeId' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
              directives: [],
            },
          ],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeResult' } } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'access' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'role' },
                  value: { kind: 'EnumValue', value: 'CURATOR' },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Adds a role.', block: false },
          name: { kind: 'Name', value: 'createRole' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'What is to be.', block: false },
              name: { kind: 'Name', value: 'input' },
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateRoleInput' } },
              },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: {
                kind: 'StringValue',
                value: "An id of the caller's own, so that a request that is sent twice is made once.",
                block: false,
              },
              name: { kind: 'Name', value: 'changeId' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
              directives: [],
            },
          ],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeResult' } } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'access' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'role' },
                  value: { kind: 'EnumValue', value: 'CURATOR' },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Changes a role.', block: false },
          name: { kind: 'Name', value: 'updateRole' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'What is to be.', block: false },
              name: { kind: 'Name', value: 'input' },
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'UpdateRoleInput' } },
              },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: {
                kind: 'StringValue',
                value: "An id of the caller's own, so that a request that is sent twice is made once.",
                block: false,
              },
              name: { kind: 'Name', value: 'changeId' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
              directives: [],
            },
          ],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeResult' } } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'access' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'role' },
                  value: { kind: 'EnumValue', value: 'CURATOR' },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Adds a level.', block: false },
          name: { kind: 'Name', value: 'createLevel' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'What is to be.', block: false },
              name: { kind: 'Name', value: 'input' },
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateLevelInput' } },
              },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: {
                kind: 'StringValue',
                value: "An id of the caller's own, so that a request that is sent twice is made once.",
                block: false,
              },
              name: { kind: 'Name', value: 'changeId' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
              directives: [],
            },
          ],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeResult' } } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'access' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'role' },
                  value: { kind: 'EnumValue', value: 'CURATOR' },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Changes a level.', block: false },
          name: { kind: 'Name', value: 'updateLevel' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'What is to be.', block: false },
              name: { kind: 'Name', value: 'input' },
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'UpdateLevelInput' } },
              },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: {
                kind: 'StringValue',
                value: "An id of the caller's own, so that a request that is sent twice is made once.",
                block: false,
              },
              name: { kind: 'Name', value: 'changeId' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
              directives: [],
            },
          ],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeResult' } } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'access' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'role' },
                  value: { kind: 'EnumValue', value: 'CURATOR' },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Adds an area.', block: false },
          name: { kind: 'Name', value: 'createArea' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'What is to be.', block: false },
              name: { kind: 'Name', value: 'input' },
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateAreaInput' } },
              },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: {
                kind: 'StringValue',
                value: "An id of the caller's own, so that a request that is sent twice is made once.",
                block: false,
              },
              name: { kind: 'Name', value: 'changeId' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
              directives: [],
            },
          ],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeResult' } } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'access' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'role' },
                  value: { kind: 'EnumValue', value: 'CURATOR' },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Changes an area.', block: false },
          name: { kind: 'Name', value: 'updateArea' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'What is to be.', block: false },
              name: { kind: 'Name', value: 'input' },
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'UpdateAreaInput' } },
              },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: {
                kind: 'StringValue',
                value: "An id of the caller's own, so that a request that is sent twice is made once.",
                block: false,
              },
              name: { kind: 'Name', value: 'changeId' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
              directives: [],
            },
          ],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeResult' } } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'access' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'role' },
                  value: { kind: 'EnumValue', value: 'CURATOR' },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Adds a track.', block: false },
          name: { kind: 'Name', value: 'createTrack' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'What is to be.', block: false },
              name: { kind: 'Name', value: 'input' },
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateTrackInput' } },
              },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: {
                kind: 'StringValue',
                value: "An id of the caller's own, so that a request that is sent twice is made once.",
                block: false,
              },
              name: { kind: 'Name', value: 'changeId' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
              directives: [],
            },
          ],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeResult' } } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'access' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'role' },
                  value: { kind: 'EnumValue', value: 'CURATOR' },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Changes a track.', block: false },
          name: { kind: 'Name', value: 'updateTrack' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'What is to be.', block: false },
              name: { kind: 'Name', value: 'input' },
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'UpdateTrackInput' } },
              },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: {
                kind: 'StringValue',
                value: "An id of the caller's own, so that a request that is sent twice is made once.",
                block: false,
              },
              name: { kind: 'Name', value: 'changeId' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
              directives: [],
            },
          ],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeResult' } } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'access' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'role' },
                  value: { kind: 'EnumValue', value: 'CURATOR' },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Adds a task.', block: false },
          name: { kind: 'Name', value: 'createTask' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'What is to be.', block: false },
              name: { kind: 'Name', value: 'input' },
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateTaskInput' } },
              },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: {
                kind: 'StringValue',
                value: "An id of the caller's own, so that a request that is sent twice is made once.",
                block: false,
              },
              name: { kind: 'Name', value: 'changeId' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
              directives: [],
            },
          ],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeResult' } } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'access' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'role' },
                  value: { kind: 'EnumValue', value: 'CURATOR' },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Changes a task.', block: false },
          name: { kind: 'Name', value: 'updateTask' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'What is to be.', block: false },
              name: { kind: 'Name', value: 'input' },
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'UpdateTaskInput' } },
              },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: {
                kind: 'StringValue',
                value: "An id of the caller's own, so that a request that is sent twice is made once.",
                block: false,
              },
              name: { kind: 'Name', value: 'changeId' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
              directives: [],
            },
          ],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeResult' } } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'access' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'role' },
                  value: { kind: 'EnumValue', value: 'CURATOR' },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Adds a resource.', block: false },
          name: { kind: 'Name', value: 'createResource' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'What is to be.', block: false },
              name: { kind: 'Name', value: 'input' },
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateResourceInput' } },
              },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: {
                kind: 'StringValue',
                value: "An id of the caller's own, so that a request that is sent twice is made once.",
                block: false,
              },
              name: { kind: 'Name', value: 'changeId' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
              directives: [],
            },
          ],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeResult' } } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'access' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'role' },
                  value: { kind: 'EnumValue', value: 'CURATOR' },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Changes a resource.', block: false },
          name: { kind: 'Name', value: 'updateResource' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'What is to be.', block: false },
              name: { kind: 'Name', value: 'input' },
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'UpdateResourceInput' } },
              },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: {
                kind: 'StringValue',
                value: "An id of the caller's own, so that a request that is sent twice is made once.",
                block: false,
              },
              name: { kind: 'Name', value: 'changeId' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
              directives: [],
            },
          ],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeResult' } } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'access' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'role' },
                  value: { kind: 'EnumValue', value: 'CURATOR' },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'Makes or changes the REQUIRES edge between two nodes.',
            block: false,
          },
          name: { kind: 'Name', value: 'setPrerequisite' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'What is to be.', block: false },
              name: { kind: 'Name', value: 'input' },
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'SetPrerequisiteInput' } },
              },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: {
                kind: 'StringValue',
                value: "An id of the caller's own, so that a request that is sent twice is made once.",
                block: false,
              },
              name: { kind: 'Name', value: 'changeId' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
              directives: [],
            },
          ],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeResult' } } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'access' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'role' },
                  value: { kind: 'EnumValue', value: 'CURATOR' },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'Makes or changes the USES edge between two nodes.',
            block: false,
          },
          name: { kind: 'Name', value: 'setTechnologyUse' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'What is to be.', block: false },
              name: { kind: 'Name', value: 'input' },
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'SetTechnologyUseInput' } },
              },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: {
                kind: 'StringValue',
                value: "An id of the caller's own, so that a request that is sent twice is made once.",
                block: false,
              },
              name: { kind: 'Name', value: 'changeId' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
              directives: [],
            },
          ],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeResult' } } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'access' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'role' },
                  value: { kind: 'EnumValue', value: 'CURATOR' },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'Makes or changes the AT_LEVEL edge between two nodes.',
            block: false,
          },
          name: { kind: 'Name', value: 'setLevel' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'What is to be.', block: false },
              name: { kind: 'Name', value: 'input' },
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'SetLevelInput' } },
              },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: {
                kind: 'StringValue',
                value: "An id of the caller's own, so that a request that is sent twice is made once.",
                block: false,
              },
              name: { kind: 'Name', value: 'changeId' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
              directives: [],
            },
          ],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeResult' } } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'access' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'role' },
                  value: { kind: 'EnumValue', value: 'CURATOR' },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'Makes or changes the NEXT edge between two nodes.',
            block: false,
          },
          name: { kind: 'Name', value: 'setNextLevel' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'What is to be.', block: false },
              name: { kind: 'Name', value: 'input' },
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'SetNextLevelInput' } },
              },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: {
                kind: 'StringValue',
                value: "An id of the caller's own, so that a request that is sent twice is made once.",
                block: false,
              },
              name: { kind: 'Name', value: 'changeId' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
              directives: [],
            },
          ],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeResult' } } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'access' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'role' },
                  value: { kind: 'EnumValue', value: 'CURATOR' },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'Makes or changes the NEEDS edge between two nodes.',
            block: false,
          },
          name: { kind: 'Name', value: 'setNeed' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'What is to be.', block: false },
              name: { kind: 'Name', value: 'input' },
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'SetNeedInput' } } },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: {
                kind: 'StringValue',
                value: "An id of the caller's own, so that a request that is sent twice is made once.",
                block: false,
              },
              name: { kind: 'Name', value: 'changeId' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
              directives: [],
            },
          ],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeResult' } } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'access' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'role' },
                  value: { kind: 'EnumValue', value: 'CURATOR' },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'Makes or changes the LEADS_TO edge between two nodes.',
            block: false,
          },
          name: { kind: 'Name', value: 'setLeadsTo' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'What is to be.', block: false },
              name: { kind: 'Name', value: 'input' },
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'SetLeadsToInput' } },
              },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: {
                kind: 'StringValue',
                value: "An id of the caller's own, so that a request that is sent twice is made once.",
                block: false,
              },
              name: { kind: 'Name', value: 'changeId' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
              directives: [],
            },
          ],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeResult' } } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'access' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'role' },
                  value: { kind: 'EnumValue', value: 'CURATOR' },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'Makes or changes the RELATED_TO edge between two nodes.',
            block: false,
          },
          name: { kind: 'Name', value: 'setStatedRelation' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'What is to be.', block: false },
              name: { kind: 'Name', value: 'input' },
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'SetStatedRelationInput' } },
              },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: {
                kind: 'StringValue',
                value: "An id of the caller's own, so that a request that is sent twice is made once.",
                block: false,
              },
              name: { kind: 'Name', value: 'changeId' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
              directives: [],
            },
          ],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeResult' } } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'access' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'role' },
                  value: { kind: 'EnumValue', value: 'CURATOR' },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'Makes or changes the IN_AREA edge between two nodes.',
            block: false,
          },
          name: { kind: 'Name', value: 'setArea' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'What is to be.', block: false },
              name: { kind: 'Name', value: 'input' },
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'SetAreaInput' } } },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: {
                kind: 'StringValue',
                value: "An id of the caller's own, so that a request that is sent twice is made once.",
                block: false,
              },
              name: { kind: 'Name', value: 'changeId' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
              directives: [],
            },
          ],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeResult' } } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'access' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'role' },
                  value: { kind: 'EnumValue', value: 'CURATOR' },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'Makes or changes the IN_TRACK edge between two nodes.',
            block: false,
          },
          name: { kind: 'Name', value: 'setTrack' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'What is to be.', block: false },
              name: { kind: 'Name', value: 'input' },
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'SetTrackInput' } },
              },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: {
                kind: 'StringValue',
                value: "An id of the caller's own, so that a request that is sent twice is made once.",
                block: false,
              },
              name: { kind: 'Name', value: 'changeId' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
              directives: [],
            },
          ],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeResult' } } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'access' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'role' },
                  value: { kind: 'EnumValue', value: 'CURATOR' },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'Makes or changes the EXERCISES edge between two nodes.',
            block: false,
          },
          name: { kind: 'Name', value: 'setExercise' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'What is to be.', block: false },
              name: { kind: 'Name', value: 'input' },
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'SetExerciseInput' } },
              },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: {
                kind: 'StringValue',
                value: "An id of the caller's own, so that a request that is sent twice is made once.",
                block: false,
              },
              name: { kind: 'Name', value: 'changeId' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
              directives: [],
            },
          ],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeResult' } } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'access' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'role' },
                  value: { kind: 'EnumValue', value: 'CURATOR' },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'Makes or changes the TEACHES edge between two nodes.',
            block: false,
          },
          name: { kind: 'Name', value: 'setTeaching' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'What is to be.', block: false },
              name: { kind: 'Name', value: 'input' },
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'SetTeachingInput' } },
              },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: {
                kind: 'StringValue',
                value: "An id of the caller's own, so that a request that is sent twice is made once.",
                block: false,
              },
              name: { kind: 'Name', value: 'changeId' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
              directives: [],
            },
          ],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeResult' } } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'access' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'role' },
                  value: { kind: 'EnumValue', value: 'CURATOR' },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Removes an edge.', block: false },
          name: { kind: 'Name', value: 'removeEdge' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'What is to be.', block: false },
              name: { kind: 'Name', value: 'input' },
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'RemoveEdgeInput' } },
              },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: {
                kind: 'StringValue',
                value: "An id of the caller's own, so that a request that is sent twice is made once.",
                block: false,
              },
              name: { kind: 'Name', value: 'changeId' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
              directives: [],
            },
          ],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeResult' } } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'access' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'role' },
                  value: { kind: 'EnumValue', value: 'CURATOR' },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Removes an entity or a source.', block: false },
          name: { kind: 'Name', value: 'deleteNode' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'What is to be.', block: false },
              name: { kind: 'Name', value: 'input' },
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'DeleteInput' } } },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: {
                kind: 'StringValue',
                value: "An id of the caller's own, so that a request that is sent twice is made once.",
                block: false,
              },
              name: { kind: 'Name', value: 'changeId' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
              directives: [],
            },
          ],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeResult' } } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'access' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'role' },
                  value: { kind: 'EnumValue', value: 'CURATOR' },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Makes one of two entities.', block: false },
          name: { kind: 'Name', value: 'mergeEntities' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'What is to be.', block: false },
              name: { kind: 'Name', value: 'input' },
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'MergeInput' } } },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: {
                kind: 'StringValue',
                value: "An id of the caller's own, so that a request that is sent twice is made once.",
                block: false,
              },
              name: { kind: 'Name', value: 'changeId' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
              directives: [],
            },
          ],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeResult' } } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'access' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'role' },
                  value: { kind: 'EnumValue', value: 'CURATOR' },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value:
              'Forgets the history up to a version; `changes` then begins after it. Tells how many writes were forgotten.',
            block: false,
          },
          name: { kind: 'Name', value: 'pruneHistory' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'The last version to forget.', block: false },
              name: { kind: 'Name', value: 'through' },
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } },
              },
              directives: [],
            },
          ],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'access' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'role' },
                  value: { kind: 'EnumValue', value: 'ADMIN' },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value:
              'Tells this service and its readers that something was written past it, so that nothing old is shown. Gives the new version.',
            block: false,
          },
          name: { kind: 'Name', value: 'touch' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'access' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'role' },
                  value: { kind: 'EnumValue', value: 'ADMIN' },
                },
              ],
            },
          ],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'Hear of changes.', block: false },
      name: { kind: 'Name', value: 'Subscription' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'Each write, those of other instances too, in order. With `since`, first those that were missed.',
            block: false,
          },
          name: { kind: 'Name', value: 'graphChanged' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: {
                kind: 'StringValue',
                value: 'The last version that the caller has seen; only what comes from now on unless told.',
                block: false,
              },
              name: { kind: 'Name', value: 'since' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: {
                kind: 'StringValue',
                value: 'The graph that the version is of, see graphInfo.',
                block: false,
              },
              name: { kind: 'Name', value: 'graphId' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
              directives: [],
            },
          ],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Change' } } },
          directives: [],
        },
      ],
    },
    {
      kind: 'EnumTypeDefinition',
      description: {
        kind: 'StringValue',
        value: 'What is looked for; docs/check.md tells more of each.',
        block: false,
      },
      name: { kind: 'Name', value: 'ProblemRule' },
      directives: [],
      values: [
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'Prerequisites that run in a cycle.', block: false },
          name: { kind: 'Name', value: 'CYCLE' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'An edge from a thing to itself.', block: false },
          name: { kind: 'Name', value: 'SELF_EDGE' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'A role without needs, or one that needs what nobody can ever learn.',
            block: false,
          },
          name: { kind: 'Name', value: 'UNREACHABLE_ROLE' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'A citation of a source that is not there.', block: false },
          name: { kind: 'Name', value: 'MISSING_SOURCE' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'Levels of one rank, or one that leads to a lower one.',
            block: false,
          },
          name: { kind: 'Name', value: 'LEVEL_ORDER' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'Alternatives of different strengths, or an alternative to nothing.',
            block: false,
          },
          name: { kind: 'Name', value: 'ALTERNATIVE_GROUP' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'A prerequisite that a longer chain implies.', block: false },
          name: { kind: 'Name', value: 'REDUNDANT_PREREQUISITE' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'Two of one kind that share a name.', block: false },
          name: { kind: 'Name', value: 'DUPLICATE_NAME' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'Something without any edge.', block: false },
          name: { kind: 'Name', value: 'ORPHAN' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'A skill without a level.', block: false },
          name: { kind: 'Name', value: 'MISSING_LEVEL' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'A claim that nothing is cited for.', block: false },
          name: { kind: 'Name', value: 'UNCITED_CLAIM' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'An inferred claim that does not say why.', block: false },
          name: { kind: 'Name', value: 'MISSING_RATIONALE' },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'Something that is wrong with the graph.', block: false },
      name: { kind: 'Name', value: 'Problem' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The rule that it breaks.', block: false },
          name: { kind: 'Name', value: 'rule' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ProblemRule' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'What is wrong, in one line.', block: false },
          name: { kind: 'Name', value: 'message' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The nodes that it is about.', block: false },
          name: { kind: 'Name', value: 'ids' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The edges that it is about.', block: false },
          name: { kind: 'Name', value: 'edges' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'EdgeKey' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value:
              'Changes that would mend it, as `applyChanges` takes them; none where only one who knows the subject can tell.',
            block: false,
          },
          name: { kind: 'Name', value: 'suggestion' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'JSON' } } },
            },
          },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A page of problems.', block: false },
      name: { kind: 'Name', value: 'ProblemConnection' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The page.', block: false },
          name: { kind: 'Name', value: 'edges' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ProblemEdge' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Where the page stands.', block: false },
          name: { kind: 'Name', value: 'pageInfo' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'PageInfo' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'How many there are in all.', block: false },
          name: { kind: 'Name', value: 'totalCount' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } } },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A problem in a list.', block: false },
      name: { kind: 'Name', value: 'ProblemEdge' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Where the edge stands in its list.', block: false },
          name: { kind: 'Name', value: 'cursor' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The problem.', block: false },
          name: { kind: 'Name', value: 'node' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Problem' } } },
          directives: [],
        },
      ],
    },
    {
      kind: 'EnumTypeDefinition',
      description: { kind: 'StringValue', value: 'How a diagram is written.', block: false },
      name: { kind: 'Name', value: 'DiagramFormat' },
      directives: [],
      values: [
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'Mermaid flowchart.', block: false },
          name: { kind: 'Name', value: 'MERMAID' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'Graphviz DOT.', block: false },
          name: { kind: 'Name', value: 'DOT' },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'One step between two things that hang together.', block: false },
      name: { kind: 'Name', value: 'Hop' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Where the step starts.', block: false },
          name: { kind: 'Name', value: 'from' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Where it ends.', block: false },
          name: { kind: 'Name', value: 'to' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The edge that it goes along.', block: false },
          name: { kind: 'Name', value: 'kind' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'EdgeKind' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: "Whether it goes along the edge's own direction.", block: false },
          name: { kind: 'Name', value: 'forward' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A bounded piece of the graph, for drawing.', block: false },
      name: { kind: 'Name', value: 'Subgraph' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Nearest to the roots first.', block: false },
          name: { kind: 'Name', value: 'nodes' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Edges between the nodes.', block: false },
          name: { kind: 'Name', value: 'edges' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'GraphEdge' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Whether maxNodes cut it.', block: false },
          name: { kind: 'Name', value: 'truncated' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The piece as text that a drawing tool reads.', block: false },
          name: { kind: 'Name', value: 'diagram' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'Mermaid unless told.', block: false },
              name: { kind: 'Name', value: 'format' },
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'DiagramFormat' } },
              },
              defaultValue: { kind: 'EnumValue', value: 'MERMAID' },
              directives: [],
            },
          ],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'weight' },
                  value: { kind: 'IntValue', value: '100' },
                },
              ],
            },
          ],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'An edge of a drawing.', block: false },
      name: { kind: 'Name', value: 'GraphEdge' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Id of the node it starts at.', block: false },
          name: { kind: 'Name', value: 'from' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Id of the node it ends at.', block: false },
          name: { kind: 'Name', value: 'to' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Its kind.', block: false },
          name: { kind: 'Name', value: 'kind' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'EdgeKind' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'REQUIRES only.', block: false },
          name: { kind: 'Name', value: 'strength' },
          arguments: [],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'PrerequisiteStrength' } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'REQUIRES only: alternatives share a group.', block: false },
          name: { kind: 'Name', value: 'alternativeGroup' },
          arguments: [],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'NEEDS only.', block: false },
          name: { kind: 'Name', value: 'importance' },
          arguments: [],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Importance' } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'STATED or INFERRED.', block: false },
          name: { kind: 'Name', value: 'basis' },
          arguments: [],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Basis' } },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'What is loaded.', block: false },
      name: { kind: 'Name', value: 'GraphInfo' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: "Counts the graph's writes.", block: false },
          name: { kind: 'Name', value: 'version' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'Made at random with the database, so that versions of two databases are not mixed up.',
            block: false,
          },
          name: { kind: 'Name', value: 'graphId' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'How many skills.', block: false },
          name: { kind: 'Name', value: 'skills' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'How many technologies.', block: false },
          name: { kind: 'Name', value: 'technologies' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'How many roles.', block: false },
          name: { kind: 'Name', value: 'roles' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'How many direct prerequisites (REQUIRES edges).', block: false },
          name: { kind: 'Name', value: 'prerequisites' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'Product and version of the database; null for anonymous callers.',
            block: false,
          },
          name: { kind: 'Name', value: 'database' },
          arguments: [],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'When the graph last changed.', block: false },
          name: { kind: 'Name', value: 'updatedAt' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'DateTime' } } },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A stage of mastery.', block: false },
      name: { kind: 'Name', value: 'Level' },
      interfaces: [
        { kind: 'NamedType', name: { kind: 'Name', value: 'Node' } },
        { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      ],
      directives: [
        {
          kind: 'Directive',
          name: { kind: 'Name', value: 'cost' },
          arguments: [
            { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '5' } },
          ],
        },
      ],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: '`level:<slug>`', block: false },
          name: { kind: 'Name', value: 'id' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The preferred name.', block: false },
          name: { kind: 'Name', value: 'name' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'What it is, in a sentence or two.', block: false },
          name: { kind: 'Name', value: 'description' },
          arguments: [],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Other names that people type or write.', block: false },
          name: { kind: 'Name', value: 'aliases' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The same thing in other systems.', block: false },
          name: { kind: 'Name', value: 'externalIds' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ExternalId' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Where what is said of it comes from.', block: false },
          name: { kind: 'Name', value: 'citations' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Citation' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'Graph version of its last change, its edges included.',
            block: false,
          },
          name: { kind: 'Name', value: 'version' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The dataset that owns it.', block: false },
          name: { kind: 'Name', value: 'dataset' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: '1 for the first.', block: false },
          name: { kind: 'Name', value: 'rank' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveInt' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The level above.', block: false },
          name: { kind: 'Name', value: 'next' },
          arguments: [],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Level' } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '80' } },
              ],
            },
            { kind: 'Directive', name: { kind: 'Name', value: 'batched' }, arguments: [] },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The level below.', block: false },
          name: { kind: 'Name', value: 'previous' },
          arguments: [],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Level' } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '80' } },
              ],
            },
            { kind: 'Directive', name: { kind: 'Name', value: 'batched' }, arguments: [] },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Skills of this level, by name.', block: false },
          name: { kind: 'Name', value: 'skills' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'Page size; 20 unless told, at most 100.', block: false },
              name: { kind: 'Name', value: 'first' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveInt' } },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'The cursor that the page begins after.', block: false },
              name: { kind: 'Name', value: 'after' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
              directives: [],
            },
          ],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'SkillConnection' } } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '80' } },
              ],
            },
            { kind: 'Directive', name: { kind: 'Name', value: 'batched' }, arguments: [] },
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'listSize' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'assumedSize' },
                  value: { kind: 'IntValue', value: '20' },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'slicingArguments' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'first', block: false }] },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'sizedFields' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'edges', block: false }] },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'requireOneSlicingArgument' },
                  value: { kind: 'BooleanValue', value: false },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Examples of work at this level.', block: false },
          name: { kind: 'Name', value: 'tasks' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Task' } } },
            },
          },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '80' } },
              ],
            },
            { kind: 'Directive', name: { kind: 'Name', value: 'batched' }, arguments: [] },
          ],
        },
      ],
    },
    {
      kind: 'InputObjectTypeDefinition',
      description: {
        kind: 'StringValue',
        value:
          'What to get to, and from where. Ids are of skills, technologies, roles, levels, areas and tracks, mixed.',
        block: false,
      },
      name: { kind: 'Name', value: 'LearningPathInput' },
      directives: [],
      fields: [
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value:
              'What to get to, most urgent first: at least one, at most 100. A technology stands for the easiest skill that uses it (lowest level, then least effort, then what most skills build on), a role for its ESSENTIAL needs, a level for its technical skills, an area or track for every skill in it.',
            block: false,
          },
          name: { kind: 'Name', value: 'goals' },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
            },
          },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '10' } },
              ],
            },
          ],
        },
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value:
              'What is known, at most 2,000. A technology satisfies an alternative group of which a member uses it; a level stands for every skill of it and of the levels below; the others as in goals.',
            block: false,
          },
          name: { kind: 'Name', value: 'known' },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
            },
          },
          defaultValue: { kind: 'ListValue', values: [] },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '1' } },
              ],
            },
          ],
        },
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value: "A known skill's REQUIRED prerequisites (outside alternative groups) count as known, too.",
            block: false,
          },
          name: { kind: 'Name', value: 'assumePrerequisites' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
          defaultValue: { kind: 'BooleanValue', value: true },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Follow RECOMMENDED prerequisites, too.', block: false },
          name: { kind: 'Name', value: 'includeRecommended' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
          defaultValue: { kind: 'BooleanValue', value: false },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'A role also stands for its PREFERRED needs.', block: false },
          name: { kind: 'Name', value: 'includePreferred' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
          defaultValue: { kind: 'BooleanValue', value: false },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'Times scale from the reference pace of 10 hours a week; schedules use the middle of each range.',
            block: false,
          },
          name: { kind: 'Name', value: 'hoursPerWeek' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveFloat' } } },
          defaultValue: { kind: 'IntValue', value: '10' },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'Steps that would end after this many months are deferred, never silently dropped.',
            block: false,
          },
          name: { kind: 'Name', value: 'budgetMonths' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveFloat' } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value:
              'Skills or technologies not chosen where an alternative exists; where none does, the step stays and stands in unavoidable.',
            block: false,
          },
          name: { kind: 'Name', value: 'avoid' },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
            },
          },
          defaultValue: { kind: 'ListValue', values: [] },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'Skills or technologies chosen where they are among the alternatives.',
            block: false,
          },
          name: { kind: 'Name', value: 'prefer' },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
            },
          },
          defaultValue: { kind: 'ListValue', values: [] },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'The way from what is known to the goals.', block: false },
      name: { kind: 'Name', value: 'LearningPath' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'What was asked for, in the order given.', block: false },
          name: { kind: 'Name', value: 'goals' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value:
              'Steps of one stage depend only on earlier stages, or on each other where the data has a cycle. Deferred steps are not in it, nor in stepCount and totalTime.',
            block: false,
          },
          name: { kind: 'Name', value: 'stages' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'PathStage' } } },
            },
          },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'listSize' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'assumedSize' },
                  value: { kind: 'IntValue', value: '30' },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'How many steps, without the deferred ones.', block: false },
          name: { kind: 'Name', value: 'stepCount' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'One after another, at hoursPerWeek.', block: false },
          name: { kind: 'Name', value: 'totalTime' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'MonthRange' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'The longest chain of dependent steps: no amount of parallel study is shorter.',
            block: false,
          },
          name: { kind: 'Name', value: 'criticalPath' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Skill' } } },
            },
          },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'listSize' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'assumedSize' },
                  value: { kind: 'IntValue', value: '20' },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Known skills that the path would otherwise hold.', block: false },
          name: { kind: 'Name', value: 'alreadyKnown' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Skill' } } },
            },
          },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'listSize' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'assumedSize' },
                  value: { kind: 'IntValue', value: '20' },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'Steps that budgetMonths leaves no time for, in order.',
            block: false,
          },
          name: { kind: 'Name', value: 'deferred' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'PathStep' } } },
            },
          },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'listSize' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'assumedSize' },
                  value: { kind: 'IntValue', value: '30' },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value:
              'Every alternative group met, what was chosen and why: what makes the path shortest; of equals the lowest level, then what most skills build on.',
            block: false,
          },
          name: { kind: 'Name', value: 'choices' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'PathChoice' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'Steps that were to be avoided, but have no alternative.',
            block: false,
          },
          name: { kind: 'Name', value: 'unavoidable' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Skill' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'Prerequisite cycles met in the data, each as its members in order; such members share a stage.',
            block: false,
          },
          name: { kind: 'Name', value: 'cycles' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: {
                kind: 'NonNullType',
                type: {
                  kind: 'ListType',
                  type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
                },
              },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value:
              'Whether no other choice of alternatives makes a shorter path, for certain; false where the graph was too large to try all.',
            block: false,
          },
          name: { kind: 'Name', value: 'exact' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The path as text that a drawing tool reads.', block: false },
          name: { kind: 'Name', value: 'diagram' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'Mermaid unless told.', block: false },
              name: { kind: 'Name', value: 'format' },
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'DiagramFormat' } },
              },
              defaultValue: { kind: 'EnumValue', value: 'MERMAID' },
              directives: [],
            },
          ],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'weight' },
                  value: { kind: 'IntValue', value: '100' },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'The version of the graph that the path was made on.',
            block: false,
          },
          name: { kind: 'Name', value: 'graphVersion' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } } },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'Steps that can be learned side by side.', block: false },
      name: { kind: 'Name', value: 'PathStage' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'From 1.', block: false },
          name: { kind: 'Name', value: 'index' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveInt' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: "In order of the goals' urgency, level, then id.", block: false },
          name: { kind: 'Name', value: 'steps' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'PathStep' } } },
            },
          },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'listSize' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'assumedSize' },
                  value: { kind: 'IntValue', value: '2' },
                },
              ],
            },
          ],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'One skill to learn.', block: false },
      name: { kind: 'Name', value: 'PathStep' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'From 1, over all stages.', block: false },
          name: { kind: 'Name', value: 'position' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveInt' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'What to learn.', block: false },
          name: { kind: 'Name', value: 'skill' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Skill' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Whether a goal stands for it.', block: false },
          name: { kind: 'Name', value: 'isGoal' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'No source gives a learning time: estimated from its level and area.',
            block: false,
          },
          name: { kind: 'Name', value: 'estimated' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Prerequisites within this path.', block: false },
          name: { kind: 'Name', value: 'requires' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Skill' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'Direct dependents within this path: why the step is here.',
            block: false,
          },
          name: { kind: 'Name', value: 'neededFor' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Skill' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Months at hoursPerWeek.', block: false },
          name: { kind: 'Name', value: 'time' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'MonthRange' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'Months from the start, the steps one after another.',
            block: false,
          },
          name: { kind: 'Name', value: 'startMonth' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeFloat' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Months from the start.', block: false },
          name: { kind: 'Name', value: 'endMonth' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeFloat' } } },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A choice among alternatives.', block: false },
      name: { kind: 'Name', value: 'PathChoice' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'The skill that has the alternatives; for a technology as a goal, the chosen skill.',
            block: false,
          },
          name: { kind: 'Name', value: 'skill' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Skill' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: "The group's key; for a technology as a goal, its id.",
            block: false,
          },
          name: { kind: 'Name', value: 'group' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'What was chosen.', block: false },
          name: { kind: 'Name', value: 'chosen' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Skill' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'What could have been.', block: false },
          name: { kind: 'Name', value: 'alternatives' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Skill' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Why, in one sentence.', block: false },
          name: { kind: 'Name', value: 'reason' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
      ],
    },
    {
      kind: 'EnumTypeDefinition',
      description: { kind: 'StringValue', value: 'Where a skill stands for a learner.', block: false },
      name: { kind: 'Name', value: 'ReadinessStatus' },
      directives: [],
      values: [
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'It is known.', block: false },
          name: { kind: 'Name', value: 'KNOWN' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'All required prerequisites are known.', block: false },
          name: { kind: 'Name', value: 'READY' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'Some are not.', block: false },
          name: { kind: 'Name', value: 'LOCKED' },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'Whether a skill can be learned now.', block: false },
      name: { kind: 'Name', value: 'Readiness' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The skill.', block: false },
          name: { kind: 'Name', value: 'skill' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Skill' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'KNOWN, READY or LOCKED.', block: false },
          name: { kind: 'Name', value: 'status' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReadinessStatus' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'Direct required prerequisites to learn first; of an unmet group every option.',
            block: false,
          },
          name: { kind: 'Name', value: 'missing' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Skill' } } },
            },
          },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'How far what is known covers a role.', block: false },
      name: { kind: 'Name', value: 'SkillGap' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The role.', block: false },
          name: { kind: 'Name', value: 'role' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Role' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: '0 to 1; essential needs weigh more than preferred ones, higher proficiency more than lower.',
            block: false,
          },
          name: { kind: 'Name', value: 'coverage' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Float' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Needed skills that are known.', block: false },
          name: { kind: 'Name', value: 'have' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Skill' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'Needs that are not met, in the order in which to learn them.',
            block: false,
          },
          name: { kind: 'Name', value: 'missing' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'SkillNeed' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The way to what is missing.', block: false },
          name: { kind: 'Name', value: 'path' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'Pace of study.', block: false },
              name: { kind: 'Name', value: 'hoursPerWeek' },
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveFloat' } },
              },
              defaultValue: { kind: 'IntValue', value: '10' },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'Lead to the PREFERRED needs, too.', block: false },
              name: { kind: 'Name', value: 'includePreferred' },
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
              defaultValue: { kind: 'BooleanValue', value: false },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'Steps that would end later are deferred.', block: false },
              name: { kind: 'Name', value: 'budgetMonths' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveFloat' } },
              directives: [],
            },
          ],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'LearningPath' } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'weight' },
                  value: { kind: 'IntValue', value: '3500' },
                },
              ],
            },
          ],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A need of a role, with the evidence.', block: false },
      name: { kind: 'Name', value: 'SkillNeed' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'What is needed.', block: false },
          name: { kind: 'Name', value: 'skill' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Skill' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'ESSENTIAL or PREFERRED.', block: false },
          name: { kind: 'Name', value: 'importance' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Importance' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The level of mastery that is asked for.', block: false },
          name: { kind: 'Name', value: 'proficiency' },
          arguments: [],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Level' } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Why, where it is inferred.', block: false },
          name: { kind: 'Name', value: 'rationale' },
          arguments: [],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'STATED or INFERRED.', block: false },
          name: { kind: 'Name', value: 'basis' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Basis' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Where the claim comes from.', block: false },
          name: { kind: 'Name', value: 'citations' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Citation' } } },
            },
          },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A page of roles by how far they are covered.', block: false },
      name: { kind: 'Name', value: 'RoleMatchConnection' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The page.', block: false },
          name: { kind: 'Name', value: 'edges' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'RoleMatchEdge' } },
              },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Where the page stands.', block: false },
          name: { kind: 'Name', value: 'pageInfo' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'PageInfo' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'How many roles there are.', block: false },
          name: { kind: 'Name', value: 'totalCount' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } } },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A role and how far what is known covers it.', block: false },
      name: { kind: 'Name', value: 'RoleMatchEdge' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Where the edge stands in its list.', block: false },
          name: { kind: 'Name', value: 'cursor' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The role.', block: false },
          name: { kind: 'Name', value: 'node' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Role' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: '0 to 1, as in SkillGap.', block: false },
          name: { kind: 'Name', value: 'coverage' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Float' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Needed skills that are known, weightiest first.', block: false },
          name: { kind: 'Name', value: 'have' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Skill' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Needed skills that are not, weightiest first.', block: false },
          name: { kind: 'Name', value: 'missing' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Skill' } } },
            },
          },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A skill to learn next, and why.', block: false },
      name: { kind: 'Name', value: 'SkillRecommendation' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'What to learn.', block: false },
          name: { kind: 'Name', value: 'skill' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Skill' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'In (0, 1): what it opens up for each month of learning.',
            block: false,
          },
          name: { kind: 'Name', value: 'score' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Float' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Why, in one sentence a UI can show.', block: false },
          name: { kind: 'Name', value: 'explanation' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'Skills that wait for nothing but this one; with goals, those on the way to them.',
            block: false,
          },
          name: { kind: 'Name', value: 'unlocks' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Skill' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'Roles that need it, those to which it is essential first.',
            block: false,
          },
          name: { kind: 'Name', value: 'usedByRoles' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Role' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Months at 10 hours a week.', block: false },
          name: { kind: 'Name', value: 'time' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'MonthRange' } } },
          directives: [],
        },
      ],
    },
    {
      kind: 'EnumTypeDefinition',
      description: { kind: 'StringValue', value: 'What sort of thing a resource is.', block: false },
      name: { kind: 'Name', value: 'ResourceKind' },
      directives: [],
      values: [
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'To read.', block: false },
          name: { kind: 'Name', value: 'BOOK' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'To practise on.', block: false },
          name: { kind: 'Name', value: 'PRACTICE_PLATFORM' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'To stay up to date.', block: false },
          name: { kind: 'Name', value: 'NEWS' },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A book, a practice platform or a news site.', block: false },
      name: { kind: 'Name', value: 'Resource' },
      interfaces: [
        { kind: 'NamedType', name: { kind: 'Name', value: 'Node' } },
        { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      ],
      directives: [
        {
          kind: 'Directive',
          name: { kind: 'Name', value: 'cost' },
          arguments: [
            { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '5' } },
          ],
        },
      ],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: '`resource:<slug>`', block: false },
          name: { kind: 'Name', value: 'id' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The preferred name.', block: false },
          name: { kind: 'Name', value: 'name' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'What it is, in a sentence or two.', block: false },
          name: { kind: 'Name', value: 'description' },
          arguments: [],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Other names that people type or write.', block: false },
          name: { kind: 'Name', value: 'aliases' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The same thing in other systems.', block: false },
          name: { kind: 'Name', value: 'externalIds' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ExternalId' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Where what is said of it comes from.', block: false },
          name: { kind: 'Name', value: 'citations' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Citation' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'Graph version of its last change, its edges included.',
            block: false,
          },
          name: { kind: 'Name', value: 'version' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The dataset that owns it.', block: false },
          name: { kind: 'Name', value: 'dataset' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'What sort of thing it is.', block: false },
          name: { kind: 'Name', value: 'resourceKind' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ResourceKind' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Who wrote it.', block: false },
          name: { kind: 'Name', value: 'author' },
          arguments: [],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Where it is.', block: false },
          name: { kind: 'Name', value: 'url' },
          arguments: [],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'URL' } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Skills that it teaches, by name.', block: false },
          name: { kind: 'Name', value: 'skills' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'Page size; 20 unless told, at most 100.', block: false },
              name: { kind: 'Name', value: 'first' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveInt' } },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'The cursor that the page begins after.', block: false },
              name: { kind: 'Name', value: 'after' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
              directives: [],
            },
          ],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'SkillConnection' } } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '80' } },
              ],
            },
            { kind: 'Directive', name: { kind: 'Name', value: 'batched' }, arguments: [] },
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'listSize' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'assumedSize' },
                  value: { kind: 'IntValue', value: '20' },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'slicingArguments' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'first', block: false }] },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'sizedFields' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'edges', block: false }] },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'requireOneSlicingArgument' },
                  value: { kind: 'BooleanValue', value: false },
                },
              ],
            },
          ],
        },
      ],
    },
    {
      kind: 'EnumTypeDefinition',
      description: { kind: 'StringValue', value: 'How much a role depends on a skill.', block: false },
      name: { kind: 'Name', value: 'Importance' },
      directives: [],
      values: [
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'The role cannot be filled without it.', block: false },
          name: { kind: 'Name', value: 'ESSENTIAL' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'It helps in the role.', block: false },
          name: { kind: 'Name', value: 'PREFERRED' },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A job.', block: false },
      name: { kind: 'Name', value: 'Role' },
      interfaces: [
        { kind: 'NamedType', name: { kind: 'Name', value: 'Node' } },
        { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      ],
      directives: [
        {
          kind: 'Directive',
          name: { kind: 'Name', value: 'cost' },
          arguments: [
            { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '5' } },
          ],
        },
      ],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: '`role:<slug>`', block: false },
          name: { kind: 'Name', value: 'id' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The preferred name.', block: false },
          name: { kind: 'Name', value: 'name' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'What it is, in a sentence or two.', block: false },
          name: { kind: 'Name', value: 'description' },
          arguments: [],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Other names that people type or write.', block: false },
          name: { kind: 'Name', value: 'aliases' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The same thing in other systems.', block: false },
          name: { kind: 'Name', value: 'externalIds' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ExternalId' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Where what is said of it comes from.', block: false },
          name: { kind: 'Name', value: 'citations' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Citation' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'Graph version of its last change, its edges included.',
            block: false,
          },
          name: { kind: 'Name', value: 'version' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The dataset that owns it.', block: false },
          name: { kind: 'Name', value: 'dataset' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The level of the one who fills it.', block: false },
          name: { kind: 'Name', value: 'level' },
          arguments: [],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Level' } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '80' } },
              ],
            },
            { kind: 'Directive', name: { kind: 'Name', value: 'batched' }, arguments: [] },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'What the job consists of.', block: false },
          name: { kind: 'Name', value: 'responsibilities' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'What it takes, ESSENTIAL first, then by name.', block: false },
          name: { kind: 'Name', value: 'needs' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'Page size; 20 unless told, at most 100.', block: false },
              name: { kind: 'Name', value: 'first' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveInt' } },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'The cursor that the page begins after.', block: false },
              name: { kind: 'Name', value: 'after' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
              directives: [],
            },
          ],
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SkillNeedConnection' } },
          },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '80' } },
              ],
            },
            { kind: 'Directive', name: { kind: 'Name', value: 'batched' }, arguments: [] },
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'listSize' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'assumedSize' },
                  value: { kind: 'IntValue', value: '20' },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'slicingArguments' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'first', block: false }] },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'sizedFields' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'edges', block: false }] },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'requireOneSlicingArgument' },
                  value: { kind: 'BooleanValue', value: false },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Roles that follow.', block: false },
          name: { kind: 'Name', value: 'leadsTo' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Role' } } },
            },
          },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '80' } },
              ],
            },
            { kind: 'Directive', name: { kind: 'Name', value: 'batched' }, arguments: [] },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Roles that come before.', block: false },
          name: { kind: 'Name', value: 'comesFrom' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Role' } } },
            },
          },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '80' } },
              ],
            },
            { kind: 'Directive', name: { kind: 'Name', value: 'batched' }, arguments: [] },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: "Roles that a source itself calls related, by name, with the source's own tier.",
            block: false,
          },
          name: { kind: 'Name', value: 'statedRelated' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'Page size; 20 unless told, at most 100.', block: false },
              name: { kind: 'Name', value: 'first' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveInt' } },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'The cursor that the page begins after.', block: false },
              name: { kind: 'Name', value: 'after' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
              directives: [],
            },
          ],
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'StatedRelationConnection' } },
          },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '80' } },
              ],
            },
            { kind: 'Directive', name: { kind: 'Name', value: 'batched' }, arguments: [] },
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'listSize' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'assumedSize' },
                  value: { kind: 'IntValue', value: '20' },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'slicingArguments' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'first', block: false }] },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'sizedFields' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'edges', block: false }] },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'requireOneSlicingArgument' },
                  value: { kind: 'BooleanValue', value: false },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value:
              'Roles that need much the same, most alike first, with what they share and what the other needs beyond it.',
            block: false,
          },
          name: { kind: 'Name', value: 'related' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'Page size; 20 unless told, at most 100.', block: false },
              name: { kind: 'Name', value: 'first' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveInt' } },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'The cursor that the page begins after.', block: false },
              name: { kind: 'Name', value: 'after' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
              directives: [],
            },
          ],
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RelatedRoleConnection' } },
          },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'scan' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'kind' },
                  value: { kind: 'EnumValue', value: 'ROLE' },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'weight' },
                  value: { kind: 'IntValue', value: '640' },
                },
              ],
            },
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'weight' },
                  value: { kind: 'IntValue', value: '100' },
                },
              ],
            },
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'listSize' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'assumedSize' },
                  value: { kind: 'IntValue', value: '20' },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'slicingArguments' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'first', block: false }] },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'sizedFields' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'edges', block: false }] },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'requireOneSlicingArgument' },
                  value: { kind: 'BooleanValue', value: false },
                },
              ],
            },
          ],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A page of roles.', block: false },
      name: { kind: 'Name', value: 'RoleConnection' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The page.', block: false },
          name: { kind: 'Name', value: 'edges' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'RoleEdge' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Where the page stands.', block: false },
          name: { kind: 'Name', value: 'pageInfo' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'PageInfo' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'How many there are in all.', block: false },
          name: { kind: 'Name', value: 'totalCount' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '60' } },
              ],
            },
          ],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A role in a list.', block: false },
      name: { kind: 'Name', value: 'RoleEdge' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Where the edge stands in its list.', block: false },
          name: { kind: 'Name', value: 'cursor' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The role.', block: false },
          name: { kind: 'Name', value: 'node' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Role' } } },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A page of the skills that a role needs.', block: false },
      name: { kind: 'Name', value: 'SkillNeedConnection' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The page.', block: false },
          name: { kind: 'Name', value: 'edges' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'SkillNeedEdge' } },
              },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Where the page stands.', block: false },
          name: { kind: 'Name', value: 'pageInfo' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'PageInfo' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'How many there are in all.', block: false },
          name: { kind: 'Name', value: 'totalCount' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } } },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A skill that a role needs, with the evidence.', block: false },
      name: { kind: 'Name', value: 'SkillNeedEdge' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Where the edge stands in its list.', block: false },
          name: { kind: 'Name', value: 'cursor' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The skill.', block: false },
          name: { kind: 'Name', value: 'node' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Skill' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'ESSENTIAL or PREFERRED.', block: false },
          name: { kind: 'Name', value: 'importance' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Importance' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The level of mastery that is asked for.', block: false },
          name: { kind: 'Name', value: 'proficiency' },
          arguments: [],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Level' } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'STATED or INFERRED.', block: false },
          name: { kind: 'Name', value: 'basis' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Basis' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Why, where it is inferred.', block: false },
          name: { kind: 'Name', value: 'rationale' },
          arguments: [],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Where the claim comes from.', block: false },
          name: { kind: 'Name', value: 'citations' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Citation' } } },
            },
          },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A page of roles that a source calls related.', block: false },
      name: { kind: 'Name', value: 'StatedRelationConnection' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The page.', block: false },
          name: { kind: 'Name', value: 'edges' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'StatedRelationEdge' } },
              },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Where the page stands.', block: false },
          name: { kind: 'Name', value: 'pageInfo' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'PageInfo' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'How many there are in all.', block: false },
          name: { kind: 'Name', value: 'totalCount' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } } },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A role that a source calls related.', block: false },
      name: { kind: 'Name', value: 'StatedRelationEdge' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Where the edge stands in its list.', block: false },
          name: { kind: 'Name', value: 'cursor' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The role.', block: false },
          name: { kind: 'Name', value: 'node' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Role' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'How close the source calls the two, in its own words, e.g. `Primary-Short`.',
            block: false,
          },
          name: { kind: 'Name', value: 'tier' },
          arguments: [],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'STATED or INFERRED.', block: false },
          name: { kind: 'Name', value: 'basis' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Basis' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Why, where it is inferred.', block: false },
          name: { kind: 'Name', value: 'rationale' },
          arguments: [],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Where the claim comes from.', block: false },
          name: { kind: 'Name', value: 'citations' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Citation' } } },
            },
          },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A page of related roles.', block: false },
      name: { kind: 'Name', value: 'RelatedRoleConnection' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The page.', block: false },
          name: { kind: 'Name', value: 'edges' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'RelatedRoleEdge' } },
              },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Where the page stands.', block: false },
          name: { kind: 'Name', value: 'pageInfo' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'PageInfo' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'How many there are in all.', block: false },
          name: { kind: 'Name', value: 'totalCount' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } } },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A role that needs much the same.', block: false },
      name: { kind: 'Name', value: 'RelatedRoleEdge' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Where the edge stands in its list.', block: false },
          name: { kind: 'Name', value: 'cursor' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The role.', block: false },
          name: { kind: 'Name', value: 'node' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Role' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'In (0, 1]; 1 for the same needs.', block: false },
          name: { kind: 'Name', value: 'score' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Float' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'Skills that both need, those that tell most first.',
            block: false,
          },
          name: { kind: 'Name', value: 'shared' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Skill' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'Skills that it needs and the other one does not, those that tell most first.',
            block: false,
          },
          name: { kind: 'Name', value: 'beyond' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Skill' } } },
            },
          },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A page of search results.', block: false },
      name: { kind: 'Name', value: 'SearchConnection' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The page.', block: false },
          name: { kind: 'Name', value: 'edges' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'SearchEdge' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Where the page stands.', block: false },
          name: { kind: 'Name', value: 'pageInfo' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'PageInfo' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'How many there are in all.', block: false },
          name: { kind: 'Name', value: 'totalCount' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } } },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A search result.', block: false },
      name: { kind: 'Name', value: 'SearchEdge' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Where the edge stands in its list.', block: false },
          name: { kind: 'Name', value: 'cursor' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The entity.', block: false },
          name: { kind: 'Name', value: 'node' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Relevance within this search; greater is better.', block: false },
          name: { kind: 'Name', value: 'score' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Float' } } },
          directives: [],
        },
      ],
    },
    {
      kind: 'EnumTypeDefinition',
      description: { kind: 'StringValue', value: 'What sort of skill it is.', block: false },
      name: { kind: 'Name', value: 'SkillKind' },
      directives: [],
      values: [
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'Of the craft.', block: false },
          name: { kind: 'Name', value: 'TECHNICAL' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'Of the profession: analysis, quality, collaboration.',
            block: false,
          },
          name: { kind: 'Name', value: 'PROFESSIONAL' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'Personal.', block: false },
          name: { kind: 'Name', value: 'SOFT' },
          directives: [],
        },
      ],
    },
    {
      kind: 'EnumTypeDefinition',
      description: { kind: 'StringValue', value: 'How much a prerequisite matters.', block: false },
      name: { kind: 'Name', value: 'PrerequisiteStrength' },
      directives: [],
      values: [
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'Blocks the dependent skill.', block: false },
          name: { kind: 'Name', value: 'REQUIRED' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'Helps it.', block: false },
          name: { kind: 'Name', value: 'RECOMMENDED' },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'Something a person can learn.', block: false },
      name: { kind: 'Name', value: 'Skill' },
      interfaces: [
        { kind: 'NamedType', name: { kind: 'Name', value: 'Node' } },
        { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      ],
      directives: [
        {
          kind: 'Directive',
          name: { kind: 'Name', value: 'cost' },
          arguments: [
            { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '5' } },
          ],
        },
      ],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: '`skill:<slug>`', block: false },
          name: { kind: 'Name', value: 'id' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The preferred name.', block: false },
          name: { kind: 'Name', value: 'name' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'What it is, in a sentence or two.', block: false },
          name: { kind: 'Name', value: 'description' },
          arguments: [],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Other names that people type or write.', block: false },
          name: { kind: 'Name', value: 'aliases' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The same thing in other systems.', block: false },
          name: { kind: 'Name', value: 'externalIds' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ExternalId' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Where what is said of it comes from.', block: false },
          name: { kind: 'Name', value: 'citations' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Citation' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'Graph version of its last change, its edges included.',
            block: false,
          },
          name: { kind: 'Name', value: 'version' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The dataset that owns it.', block: false },
          name: { kind: 'Name', value: 'dataset' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'TECHNICAL, PROFESSIONAL or SOFT.', block: false },
          name: { kind: 'Name', value: 'kind' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'SkillKind' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The level it belongs to.', block: false },
          name: { kind: 'Name', value: 'level' },
          arguments: [],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Level' } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '80' } },
              ],
            },
            { kind: 'Directive', name: { kind: 'Name', value: 'batched' }, arguments: [] },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The fields of competence it belongs to.', block: false },
          name: { kind: 'Name', value: 'areas' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Area' } } },
            },
          },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '80' } },
              ],
            },
            { kind: 'Directive', name: { kind: 'Name', value: 'batched' }, arguments: [] },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The specialisations it belongs to.', block: false },
          name: { kind: 'Name', value: 'tracks' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Track' } } },
            },
          },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '80' } },
              ],
            },
            { kind: 'Directive', name: { kind: 'Name', value: 'batched' }, arguments: [] },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'Months to learn it at 10 hours a week; null where no source or neighbour tells.',
            block: false,
          },
          name: { kind: 'Name', value: 'learningTime' },
          arguments: [],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'MonthRange' } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'Whether a source states the learning time or an editor inferred it; null without one.',
            block: false,
          },
          name: { kind: 'Name', value: 'learningTimeBasis' },
          arguments: [],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Basis' } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Why, where the learning time is inferred.', block: false },
          name: { kind: 'Name', value: 'learningTimeRationale' },
          arguments: [],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Ways to learn it, first steps first.', block: false },
          name: { kind: 'Name', value: 'howToLearn' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'What to do once the basics stand.', block: false },
          name: { kind: 'Name', value: 'furtherPractice' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Examples of work that exercise it.', block: false },
          name: { kind: 'Name', value: 'tasks' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Task' } } },
            },
          },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '80' } },
              ],
            },
            { kind: 'Directive', name: { kind: 'Name', value: 'batched' }, arguments: [] },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Books, platforms and news that teach it.', block: false },
          name: { kind: 'Name', value: 'resources' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Resource' } } },
            },
          },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '80' } },
              ],
            },
            { kind: 'Directive', name: { kind: 'Name', value: 'batched' }, arguments: [] },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'What it is done with, by name.', block: false },
          name: { kind: 'Name', value: 'technologies' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'Page size; 20 unless told, at most 100.', block: false },
              name: { kind: 'Name', value: 'first' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveInt' } },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'The cursor that the page begins after.', block: false },
              name: { kind: 'Name', value: 'after' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
              directives: [],
            },
          ],
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'TechnologyUseConnection' } },
          },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '80' } },
              ],
            },
            { kind: 'Directive', name: { kind: 'Name', value: 'batched' }, arguments: [] },
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'listSize' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'assumedSize' },
                  value: { kind: 'IntValue', value: '20' },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'slicingArguments' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'first', block: false }] },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'sizedFields' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'edges', block: false }] },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'requireOneSlicingArgument' },
                  value: { kind: 'BooleanValue', value: false },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'Direct prerequisites, REQUIRED first, then by name.',
            block: false,
          },
          name: { kind: 'Name', value: 'prerequisites' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'Only these.', block: false },
              name: { kind: 'Name', value: 'strength' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'PrerequisiteStrength' } },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'Page size; 20 unless told, at most 100.', block: false },
              name: { kind: 'Name', value: 'first' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveInt' } },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'The cursor that the page begins after.', block: false },
              name: { kind: 'Name', value: 'after' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
              directives: [],
            },
          ],
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'PrerequisiteConnection' } },
          },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '80' } },
              ],
            },
            { kind: 'Directive', name: { kind: 'Name', value: 'batched' }, arguments: [] },
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'listSize' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'assumedSize' },
                  value: { kind: 'IntValue', value: '20' },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'slicingArguments' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'first', block: false }] },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'sizedFields' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'edges', block: false }] },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'requireOneSlicingArgument' },
                  value: { kind: 'BooleanValue', value: false },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'Skills that this is a direct prerequisite of, REQUIRED first, then by name.',
            block: false,
          },
          name: { kind: 'Name', value: 'dependents' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'Only these.', block: false },
              name: { kind: 'Name', value: 'strength' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'PrerequisiteStrength' } },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'Page size; 20 unless told, at most 100.', block: false },
              name: { kind: 'Name', value: 'first' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveInt' } },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'The cursor that the page begins after.', block: false },
              name: { kind: 'Name', value: 'after' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
              directives: [],
            },
          ],
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'PrerequisiteConnection' } },
          },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '80' } },
              ],
            },
            { kind: 'Directive', name: { kind: 'Name', value: 'batched' }, arguments: [] },
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'listSize' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'assumedSize' },
                  value: { kind: 'IntValue', value: '20' },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'slicingArguments' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'first', block: false }] },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'sizedFields' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'edges', block: false }] },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'requireOneSlicingArgument' },
                  value: { kind: 'BooleanValue', value: false },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value:
              'The prerequisite chain: every skill reachable, nearest first, then by id; all members of alternative groups included. Ends on a cycle, too.',
            block: false,
          },
          name: { kind: 'Name', value: 'prerequisiteClosure' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'Hops to walk at most.', block: false },
              name: { kind: 'Name', value: 'maxDepth' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveInt' } },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: {
                kind: 'StringValue',
                value: 'Only skills that stand to this one in this way (see ClosureEdge.strength).',
                block: false,
              },
              name: { kind: 'Name', value: 'strength' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'PrerequisiteStrength' } },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'Page size; 20 unless told, at most 100.', block: false },
              name: { kind: 'Name', value: 'first' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveInt' } },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'The cursor that the page begins after.', block: false },
              name: { kind: 'Name', value: 'after' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
              directives: [],
            },
          ],
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ClosureConnection' } },
          },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '40' } },
              ],
            },
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'listSize' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'assumedSize' },
                  value: { kind: 'IntValue', value: '20' },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'slicingArguments' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'first', block: false }] },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'sizedFields' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'edges', block: false }] },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'requireOneSlicingArgument' },
                  value: { kind: 'BooleanValue', value: false },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value:
              'For drawing choices: an ungrouped prerequisite is a group of one option; any one option of a group suffices.',
            block: false,
          },
          name: { kind: 'Name', value: 'prerequisiteGroups' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'PrerequisiteGroup' } },
              },
            },
          },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '80' } },
              ],
            },
            { kind: 'Directive', name: { kind: 'Name', value: 'batched' }, arguments: [] },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'What this opens up, directly and further on.', block: false },
          name: { kind: 'Name', value: 'dependentClosure' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'Hops to walk at most.', block: false },
              name: { kind: 'Name', value: 'maxDepth' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveInt' } },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: {
                kind: 'StringValue',
                value: 'Only skills that stand to this one in this way (see ClosureEdge.strength).',
                block: false,
              },
              name: { kind: 'Name', value: 'strength' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'PrerequisiteStrength' } },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'Page size; 20 unless told, at most 100.', block: false },
              name: { kind: 'Name', value: 'first' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveInt' } },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'The cursor that the page begins after.', block: false },
              name: { kind: 'Name', value: 'after' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
              directives: [],
            },
          ],
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ClosureConnection' } },
          },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '40' } },
              ],
            },
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'listSize' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'assumedSize' },
                  value: { kind: 'IntValue', value: '20' },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'slicingArguments' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'first', block: false }] },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'sizedFields' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'edges', block: false }] },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'requireOneSlicingArgument' },
                  value: { kind: 'BooleanValue', value: false },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'Roles that need it, ESSENTIAL first, then by name.',
            block: false,
          },
          name: { kind: 'Name', value: 'roles' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'Page size; 20 unless told, at most 100.', block: false },
              name: { kind: 'Name', value: 'first' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveInt' } },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'The cursor that the page begins after.', block: false },
              name: { kind: 'Name', value: 'after' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
              directives: [],
            },
          ],
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RoleNeedConnection' } },
          },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '80' } },
              ],
            },
            { kind: 'Directive', name: { kind: 'Name', value: 'batched' }, arguments: [] },
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'listSize' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'assumedSize' },
                  value: { kind: 'IntValue', value: '20' },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'slicingArguments' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'first', block: false }] },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'sizedFields' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'edges', block: false }] },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'requireOneSlicingArgument' },
                  value: { kind: 'BooleanValue', value: false },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value:
              'Skills worth looking at beside it, ranked by score in (0, 1], each with the reasons that make it up; at most 200.',
            block: false,
          },
          name: { kind: 'Name', value: 'related' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'Page size; 20 unless told, at most 100.', block: false },
              name: { kind: 'Name', value: 'first' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveInt' } },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'The cursor that the page begins after.', block: false },
              name: { kind: 'Name', value: 'after' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
              directives: [],
            },
          ],
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RelatedSkillConnection' } },
          },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'scan' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'kind' },
                  value: { kind: 'EnumValue', value: 'SKILL' },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'weight' },
                  value: { kind: 'IntValue', value: '100' },
                },
              ],
            },
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'weight' },
                  value: { kind: 'IntValue', value: '3200' },
                },
              ],
            },
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'listSize' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'assumedSize' },
                  value: { kind: 'IntValue', value: '20' },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'slicingArguments' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'first', block: false }] },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'sizedFields' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'edges', block: false }] },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'requireOneSlicingArgument' },
                  value: { kind: 'BooleanValue', value: false },
                },
              ],
            },
          ],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A page of skills.', block: false },
      name: { kind: 'Name', value: 'SkillConnection' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The page.', block: false },
          name: { kind: 'Name', value: 'edges' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'SkillEdge' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Where the page stands.', block: false },
          name: { kind: 'Name', value: 'pageInfo' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'PageInfo' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'How many there are in all.', block: false },
          name: { kind: 'Name', value: 'totalCount' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'scan' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'kind' },
                  value: { kind: 'EnumValue', value: 'SKILL' },
                },
                { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '60' } },
              ],
            },
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'weight' },
                  value: { kind: 'IntValue', value: '250' },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'Levels, areas and technologies of the whole filtered list, most first; at most 100.',
            block: false,
          },
          name: { kind: 'Name', value: 'facets' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Facet' } } },
            },
          },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'scan' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'kind' },
                  value: { kind: 'EnumValue', value: 'SKILL' },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'weight' },
                  value: { kind: 'IntValue', value: '100' },
                },
              ],
            },
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'weight' },
                  value: { kind: 'IntValue', value: '300' },
                },
              ],
            },
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'listSize' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'assumedSize' },
                  value: { kind: 'IntValue', value: '100' },
                },
              ],
            },
          ],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A skill in a list.', block: false },
      name: { kind: 'Name', value: 'SkillEdge' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Where the edge stands in its list.', block: false },
          name: { kind: 'Name', value: 'cursor' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The skill.', block: false },
          name: { kind: 'Name', value: 'node' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Skill' } } },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A page of the technologies that a skill uses.', block: false },
      name: { kind: 'Name', value: 'TechnologyUseConnection' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The page.', block: false },
          name: { kind: 'Name', value: 'edges' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'TechnologyUseEdge' } },
              },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Where the page stands.', block: false },
          name: { kind: 'Name', value: 'pageInfo' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'PageInfo' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'How many there are in all.', block: false },
          name: { kind: 'Name', value: 'totalCount' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } } },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A technology that a skill uses, with the evidence.', block: false },
      name: { kind: 'Name', value: 'TechnologyUseEdge' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Where the edge stands in its list.', block: false },
          name: { kind: 'Name', value: 'cursor' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The technology.', block: false },
          name: { kind: 'Name', value: 'node' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Technology' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'STATED or INFERRED.', block: false },
          name: { kind: 'Name', value: 'basis' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Basis' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Why, where it is inferred.', block: false },
          name: { kind: 'Name', value: 'rationale' },
          arguments: [],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Where the claim comes from.', block: false },
          name: { kind: 'Name', value: 'citations' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Citation' } } },
            },
          },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A page of prerequisites or dependents.', block: false },
      name: { kind: 'Name', value: 'PrerequisiteConnection' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The page.', block: false },
          name: { kind: 'Name', value: 'edges' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'PrerequisiteEdge' } },
              },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Where the page stands.', block: false },
          name: { kind: 'Name', value: 'pageInfo' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'PageInfo' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'How many there are in all.', block: false },
          name: { kind: 'Name', value: 'totalCount' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } } },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: {
        kind: 'StringValue',
        value: 'A direct prerequisite (or dependent), with all that the edge carries.',
        block: false,
      },
      name: { kind: 'Name', value: 'PrerequisiteEdge' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Where the edge stands in its list.', block: false },
          name: { kind: 'Name', value: 'cursor' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The skill.', block: false },
          name: { kind: 'Name', value: 'node' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Skill' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'REQUIRED or RECOMMENDED.', block: false },
          name: { kind: 'Name', value: 'strength' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'PrerequisiteStrength' } },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'Prerequisites of one skill that share a group are alternatives: any one of them is enough.',
            block: false,
          },
          name: { kind: 'Name', value: 'alternativeGroup' },
          arguments: [],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'STATED or INFERRED.', block: false },
          name: { kind: 'Name', value: 'basis' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Basis' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Why, where it is inferred.', block: false },
          name: { kind: 'Name', value: 'rationale' },
          arguments: [],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Where the claim comes from.', block: false },
          name: { kind: 'Name', value: 'citations' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Citation' } } },
            },
          },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: {
        kind: 'StringValue',
        value:
          'Alternatives: any one option is enough. All options have one strength; the key is unique within the dependent skill.',
        block: false,
      },
      name: { kind: 'Name', value: 'PrerequisiteGroup' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: "The group's key; null for a prerequisite that stands alone.",
            block: false,
          },
          name: { kind: 'Name', value: 'key' },
          arguments: [],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'REQUIRED or RECOMMENDED.', block: false },
          name: { kind: 'Name', value: 'strength' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'PrerequisiteStrength' } },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The prerequisites to choose from.', block: false },
          name: { kind: 'Name', value: 'options' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'PrerequisiteEdge' } },
              },
            },
          },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A page of a closure.', block: false },
      name: { kind: 'Name', value: 'ClosureConnection' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The page.', block: false },
          name: { kind: 'Name', value: 'edges' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ClosureEdge' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Where the page stands.', block: false },
          name: { kind: 'Name', value: 'pageInfo' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'PageInfo' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'How many skills the walk reached.', block: false },
          name: { kind: 'Name', value: 'totalCount' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Whether maxDepth or a limit cut the walk.', block: false },
          name: { kind: 'Name', value: 'truncated' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A skill that a walk along prerequisites reached.', block: false },
      name: { kind: 'Name', value: 'ClosureEdge' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Where the edge stands in its list.', block: false },
          name: { kind: 'Name', value: 'cursor' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The skill.', block: false },
          name: { kind: 'Name', value: 'node' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Skill' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Hops on a shortest chain.', block: false },
          name: { kind: 'Name', value: 'depth' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveInt' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'REQUIRED when a chain of REQUIRED edges alone leads there.',
            block: false,
          },
          name: { kind: 'Name', value: 'strength' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'PrerequisiteStrength' } },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'The ids along one shortest chain, both ends included.',
            block: false,
          },
          name: { kind: 'Name', value: 'via' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
            },
          },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A page of the roles that need a skill.', block: false },
      name: { kind: 'Name', value: 'RoleNeedConnection' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The page.', block: false },
          name: { kind: 'Name', value: 'edges' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'RoleNeedEdge' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Where the page stands.', block: false },
          name: { kind: 'Name', value: 'pageInfo' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'PageInfo' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'How many there are in all.', block: false },
          name: { kind: 'Name', value: 'totalCount' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } } },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A role that needs a skill, with the evidence.', block: false },
      name: { kind: 'Name', value: 'RoleNeedEdge' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Where the edge stands in its list.', block: false },
          name: { kind: 'Name', value: 'cursor' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The role.', block: false },
          name: { kind: 'Name', value: 'node' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Role' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'ESSENTIAL or PREFERRED.', block: false },
          name: { kind: 'Name', value: 'importance' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Importance' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The level of mastery that is asked for.', block: false },
          name: { kind: 'Name', value: 'proficiency' },
          arguments: [],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Level' } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'STATED or INFERRED.', block: false },
          name: { kind: 'Name', value: 'basis' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Basis' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Why, where it is inferred.', block: false },
          name: { kind: 'Name', value: 'rationale' },
          arguments: [],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Where the claim comes from.', block: false },
          name: { kind: 'Name', value: 'citations' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Citation' } } },
            },
          },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A page of related skills.', block: false },
      name: { kind: 'Name', value: 'RelatedSkillConnection' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The page.', block: false },
          name: { kind: 'Name', value: 'edges' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'RelatedSkillEdge' } },
              },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Where the page stands.', block: false },
          name: { kind: 'Name', value: 'pageInfo' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'PageInfo' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'How many there are in all.', block: false },
          name: { kind: 'Name', value: 'totalCount' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } } },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A related skill and why it is one.', block: false },
      name: { kind: 'Name', value: 'RelatedSkillEdge' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Where the edge stands in its list.', block: false },
          name: { kind: 'Name', value: 'cursor' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The skill.', block: false },
          name: { kind: 'Name', value: 'node' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Skill' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: "In (0, 1]; the sum of the reasons' weights.", block: false },
          name: { kind: 'Name', value: 'score' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Float' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Weightiest first.', block: false },
          name: { kind: 'Name', value: 'reasons' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'RelationReason' } },
              },
            },
          },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'listSize' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'assumedSize' },
                  value: { kind: 'IntValue', value: '3' },
                },
              ],
            },
          ],
        },
      ],
    },
    {
      kind: 'EnumTypeDefinition',
      description: { kind: 'StringValue', value: 'What ties two skills together.', block: false },
      name: { kind: 'Name', value: 'RelationReasonKind' },
      directives: [],
      values: [
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'Both use it.', block: false },
          name: { kind: 'Name', value: 'SHARED_TECHNOLOGY' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'Both require it.', block: false },
          name: { kind: 'Name', value: 'COMMON_PREREQUISITE' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'It requires both.', block: false },
          name: { kind: 'Name', value: 'COMMON_DEPENDENT' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'The other is a prerequisite, perhaps by way of another skill.',
            block: false,
          },
          name: { kind: 'Name', value: 'PREREQUISITE' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'The other requires this one, perhaps by way of another skill.',
            block: false,
          },
          name: { kind: 'Name', value: 'DEPENDENT' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'A role needs both.', block: false },
          name: { kind: 'Name', value: 'SAME_ROLE' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'Both belong to it.', block: false },
          name: { kind: 'Name', value: 'SAME_AREA' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'A random walk from one often meets the other.', block: false },
          name: { kind: 'Name', value: 'GRAPH_PROXIMITY' },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'One part of a score.', block: false },
      name: { kind: 'Name', value: 'RelationReason' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'What sort of tie.', block: false },
          name: { kind: 'Name', value: 'kind' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RelationReasonKind' } },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'The entities that the two share, strongest first; at most 10.',
            block: false,
          },
          name: { kind: 'Name', value: 'through' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } } },
            },
          },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'listSize' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'assumedSize' },
                  value: { kind: 'IntValue', value: '2' },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: "This reason's part of the score.", block: false },
          name: { kind: 'Name', value: 'weight' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Float' } } },
          directives: [],
        },
      ],
    },
    {
      kind: 'InputObjectTypeDefinition',
      description: {
        kind: 'StringValue',
        value: 'Any of the values within a field, all of the fields together.',
        block: false,
      },
      name: { kind: 'Name', value: 'SkillFilter' },
      directives: [],
      fields: [
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Ids of levels.', block: false },
          name: { kind: 'Name', value: 'level' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Ids of areas.', block: false },
          name: { kind: 'Name', value: 'area' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Ids of tracks.', block: false },
          name: { kind: 'Name', value: 'track' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Ids of roles that need it.', block: false },
          name: { kind: 'Name', value: 'role' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Ids of technologies that it uses.', block: false },
          name: { kind: 'Name', value: 'technology' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Kinds of skill.', block: false },
          name: { kind: 'Name', value: 'kind' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'SkillKind' } } },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'Text within the name or an alias, upper and lower case alike.',
            block: false,
          },
          name: { kind: 'Name', value: 'text' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
      ],
    },
    {
      kind: 'EnumTypeDefinition',
      description: {
        kind: 'StringValue',
        value: 'What a list of skills can be sorted by; ties go by name, then id.',
        block: false,
      },
      name: { kind: 'Name', value: 'SkillOrderField' },
      directives: [],
      values: [
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'Name.', block: false },
          name: { kind: 'Name', value: 'NAME' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'Rank of the level; skills without one last.', block: false },
          name: { kind: 'Name', value: 'LEVEL' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'Middle of the learning time; skills without one last.',
            block: false,
          },
          name: { kind: 'Name', value: 'LEARNING_TIME' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'Graph version of the last change.', block: false },
          name: { kind: 'Name', value: 'VERSION' },
          directives: [],
        },
      ],
    },
    {
      kind: 'EnumTypeDefinition',
      description: { kind: 'StringValue', value: 'Which way a list is sorted.', block: false },
      name: { kind: 'Name', value: 'OrderDirection' },
      directives: [],
      values: [
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'Least first.', block: false },
          name: { kind: 'Name', value: 'ASC' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'Most first.', block: false },
          name: { kind: 'Name', value: 'DESC' },
          directives: [],
        },
      ],
    },
    {
      kind: 'InputObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'How a list of skills is sorted.', block: false },
      name: { kind: 'Name', value: 'SkillOrder' },
      directives: [],
      fields: [
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'By what.', block: false },
          name: { kind: 'Name', value: 'field' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'SkillOrderField' } } },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Which way.', block: false },
          name: { kind: 'Name', value: 'direction' },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'OrderDirection' } } },
          defaultValue: { kind: 'EnumValue', value: 'ASC' },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'An example of work.', block: false },
      name: { kind: 'Name', value: 'Task' },
      interfaces: [
        { kind: 'NamedType', name: { kind: 'Name', value: 'Node' } },
        { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      ],
      directives: [
        {
          kind: 'Directive',
          name: { kind: 'Name', value: 'cost' },
          arguments: [
            { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '5' } },
          ],
        },
      ],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: '`task:<slug>`', block: false },
          name: { kind: 'Name', value: 'id' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The preferred name.', block: false },
          name: { kind: 'Name', value: 'name' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'What it is, in a sentence or two.', block: false },
          name: { kind: 'Name', value: 'description' },
          arguments: [],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Other names that people type or write.', block: false },
          name: { kind: 'Name', value: 'aliases' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The same thing in other systems.', block: false },
          name: { kind: 'Name', value: 'externalIds' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ExternalId' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Where what is said of it comes from.', block: false },
          name: { kind: 'Name', value: 'citations' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Citation' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'Graph version of its last change, its edges included.',
            block: false,
          },
          name: { kind: 'Name', value: 'version' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The dataset that owns it.', block: false },
          name: { kind: 'Name', value: 'dataset' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The level at which one can do it.', block: false },
          name: { kind: 'Name', value: 'level' },
          arguments: [],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Level' } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '80' } },
              ],
            },
            { kind: 'Directive', name: { kind: 'Name', value: 'batched' }, arguments: [] },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Skills that it exercises, by name.', block: false },
          name: { kind: 'Name', value: 'skills' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'Page size; 20 unless told, at most 100.', block: false },
              name: { kind: 'Name', value: 'first' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveInt' } },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'The cursor that the page begins after.', block: false },
              name: { kind: 'Name', value: 'after' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
              directives: [],
            },
          ],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'SkillConnection' } } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '80' } },
              ],
            },
            { kind: 'Directive', name: { kind: 'Name', value: 'batched' }, arguments: [] },
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'listSize' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'assumedSize' },
                  value: { kind: 'IntValue', value: '20' },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'slicingArguments' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'first', block: false }] },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'sizedFields' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'edges', block: false }] },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'requireOneSlicingArgument' },
                  value: { kind: 'BooleanValue', value: false },
                },
              ],
            },
          ],
        },
      ],
    },
    {
      kind: 'EnumTypeDefinition',
      description: { kind: 'StringValue', value: 'What sort of thing a technology is.', block: false },
      name: { kind: 'Name', value: 'TechnologyCategory' },
      directives: [],
      values: [
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'A programming or query language.', block: false },
          name: { kind: 'Name', value: 'LANGUAGE' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'What programs run on.', block: false },
          name: { kind: 'Name', value: 'RUNTIME' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'What applications are built in.', block: false },
          name: { kind: 'Name', value: 'FRAMEWORK' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'What applications call, object mappers among them.',
            block: false,
          },
          name: { kind: 'Name', value: 'LIBRARY' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'Tables and SQL.', block: false },
          name: { kind: 'Name', value: 'RELATIONAL_DATABASE' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'Documents, columns, keys or graphs.', block: false },
          name: { kind: 'Name', value: 'NOSQL_DATABASE' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'Around databases.', block: false },
          name: { kind: 'Name', value: 'DATABASE_TOOL' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'Carries messages between programs.', block: false },
          name: { kind: 'Name', value: 'MESSAGE_BROKER' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'Computes over streams of events.', block: false },
          name: { kind: 'Name', value: 'STREAM_PROCESSING' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'Keeps answers close at hand.', block: false },
          name: { kind: 'Name', value: 'CACHE' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'Rents out infrastructure.', block: false },
          name: { kind: 'Name', value: 'CLOUD_PLATFORM' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: "Runs functions without servers of one's own.", block: false },
          name: { kind: 'Name', value: 'SERVERLESS' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'Packages programs with what they need.', block: false },
          name: { kind: 'Name', value: 'CONTAINER' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'Runs many containers.', block: false },
          name: { kind: 'Name', value: 'ORCHESTRATION' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'Carries and guards calls between services.', block: false },
          name: { kind: 'Name', value: 'SERVICE_MESH' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'A way of shaping an API.', block: false },
          name: { kind: 'Name', value: 'API_STYLE' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'Stands in front of APIs.', block: false },
          name: { kind: 'Name', value: 'API_GATEWAY' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'Describes, documents or tests APIs.', block: false },
          name: { kind: 'Name', value: 'API_TOOL' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'Serves, proxies or balances HTTP.', block: false },
          name: { kind: 'Name', value: 'WEB_SERVER' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'Keeps the history of code.', block: false },
          name: { kind: 'Name', value: 'VERSION_CONTROL' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'Builds, tests and deploys.', block: false },
          name: { kind: 'Name', value: 'CI_CD' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'Describes infrastructure as text.', block: false },
          name: { kind: 'Name', value: 'INFRASTRUCTURE_AS_CODE' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'Checks programs.', block: false },
          name: { kind: 'Name', value: 'TESTING' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'Authenticates, authorises, encrypts or scans.', block: false },
          name: { kind: 'Name', value: 'SECURITY' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'How programs talk to each other.', block: false },
          name: { kind: 'Name', value: 'PROTOCOL' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'Finds services.', block: false },
          name: { kind: 'Name', value: 'SERVICE_DISCOVERY' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'A rule book: laws and specifications.', block: false },
          name: { kind: 'Name', value: 'STANDARD' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'Runs in the browser.', block: false },
          name: { kind: 'Name', value: 'FRONTEND' },
          directives: [],
        },
        {
          kind: 'EnumValueDefinition',
          description: { kind: 'StringValue', value: 'Whatever a source names without a kind.', block: false },
          name: { kind: 'Name', value: 'OTHER' },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: {
        kind: 'StringValue',
        value: 'A language, framework, product, protocol or standard that skills use.',
        block: false,
      },
      name: { kind: 'Name', value: 'Technology' },
      interfaces: [
        { kind: 'NamedType', name: { kind: 'Name', value: 'Node' } },
        { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      ],
      directives: [
        {
          kind: 'Directive',
          name: { kind: 'Name', value: 'cost' },
          arguments: [
            { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '5' } },
          ],
        },
      ],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: '`technology:<slug>`', block: false },
          name: { kind: 'Name', value: 'id' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The preferred name.', block: false },
          name: { kind: 'Name', value: 'name' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'What it is, in a sentence or two.', block: false },
          name: { kind: 'Name', value: 'description' },
          arguments: [],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Other names that people type or write.', block: false },
          name: { kind: 'Name', value: 'aliases' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The same thing in other systems.', block: false },
          name: { kind: 'Name', value: 'externalIds' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ExternalId' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Where what is said of it comes from.', block: false },
          name: { kind: 'Name', value: 'citations' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Citation' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'Graph version of its last change, its edges included.',
            block: false,
          },
          name: { kind: 'Name', value: 'version' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The dataset that owns it.', block: false },
          name: { kind: 'Name', value: 'dataset' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'What sort of thing it is.', block: false },
          name: { kind: 'Name', value: 'category' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'TechnologyCategory' } },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Its home page.', block: false },
          name: { kind: 'Name', value: 'url' },
          arguments: [],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'URL' } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: "Whether a source finds it often asked for in job postings, e.g. O*NET's hot technologies.",
            block: false,
          },
          name: { kind: 'Name', value: 'hot' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Skills that use it, by name.', block: false },
          name: { kind: 'Name', value: 'skills' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'Page size; 20 unless told, at most 100.', block: false },
              name: { kind: 'Name', value: 'first' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveInt' } },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'The cursor that the page begins after.', block: false },
              name: { kind: 'Name', value: 'after' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
              directives: [],
            },
          ],
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SkillUseConnection' } },
          },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '80' } },
              ],
            },
            { kind: 'Directive', name: { kind: 'Name', value: 'batched' }, arguments: [] },
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'listSize' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'assumedSize' },
                  value: { kind: 'IntValue', value: '20' },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'slicingArguments' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'first', block: false }] },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'sizedFields' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'edges', block: false }] },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'requireOneSlicingArgument' },
                  value: { kind: 'BooleanValue', value: false },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'Technologies that serve the same skills, most overlap first.',
            block: false,
          },
          name: { kind: 'Name', value: 'alternatives' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'Page size; 20 unless told, at most 100.', block: false },
              name: { kind: 'Name', value: 'first' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveInt' } },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'The cursor that the page begins after.', block: false },
              name: { kind: 'Name', value: 'after' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
              directives: [],
            },
          ],
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'TechnologyAlternativeConnection' } },
          },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'weight' },
                  value: { kind: 'IntValue', value: '100' },
                },
              ],
            },
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'listSize' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'assumedSize' },
                  value: { kind: 'IntValue', value: '20' },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'slicingArguments' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'first', block: false }] },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'sizedFields' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'edges', block: false }] },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'requireOneSlicingArgument' },
                  value: { kind: 'BooleanValue', value: false },
                },
              ],
            },
          ],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Roles that need a skill that uses it, by name.', block: false },
          name: { kind: 'Name', value: 'roles' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'Page size; 20 unless told, at most 100.', block: false },
              name: { kind: 'Name', value: 'first' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveInt' } },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'The cursor that the page begins after.', block: false },
              name: { kind: 'Name', value: 'after' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
              directives: [],
            },
          ],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'RoleConnection' } } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '80' } },
              ],
            },
            { kind: 'Directive', name: { kind: 'Name', value: 'batched' }, arguments: [] },
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'listSize' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'assumedSize' },
                  value: { kind: 'IntValue', value: '20' },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'slicingArguments' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'first', block: false }] },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'sizedFields' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'edges', block: false }] },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'requireOneSlicingArgument' },
                  value: { kind: 'BooleanValue', value: false },
                },
              ],
            },
          ],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A page of technologies.', block: false },
      name: { kind: 'Name', value: 'TechnologyConnection' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The page.', block: false },
          name: { kind: 'Name', value: 'edges' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'TechnologyEdge' } },
              },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Where the page stands.', block: false },
          name: { kind: 'Name', value: 'pageInfo' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'PageInfo' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'How many there are in all.', block: false },
          name: { kind: 'Name', value: 'totalCount' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'weight' },
                  value: { kind: 'IntValue', value: '120' },
                },
              ],
            },
          ],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A technology in a list.', block: false },
      name: { kind: 'Name', value: 'TechnologyEdge' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Where the edge stands in its list.', block: false },
          name: { kind: 'Name', value: 'cursor' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The technology.', block: false },
          name: { kind: 'Name', value: 'node' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Technology' } } },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A page of the skills that use a technology.', block: false },
      name: { kind: 'Name', value: 'SkillUseConnection' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The page.', block: false },
          name: { kind: 'Name', value: 'edges' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'SkillUseEdge' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Where the page stands.', block: false },
          name: { kind: 'Name', value: 'pageInfo' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'PageInfo' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'How many there are in all.', block: false },
          name: { kind: 'Name', value: 'totalCount' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } } },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A skill that uses a technology, with the evidence.', block: false },
      name: { kind: 'Name', value: 'SkillUseEdge' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Where the edge stands in its list.', block: false },
          name: { kind: 'Name', value: 'cursor' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The skill.', block: false },
          name: { kind: 'Name', value: 'node' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Skill' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'STATED or INFERRED.', block: false },
          name: { kind: 'Name', value: 'basis' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Basis' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Why, where it is inferred.', block: false },
          name: { kind: 'Name', value: 'rationale' },
          arguments: [],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Where the claim comes from.', block: false },
          name: { kind: 'Name', value: 'citations' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Citation' } } },
            },
          },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A page of alternatives to a technology.', block: false },
      name: { kind: 'Name', value: 'TechnologyAlternativeConnection' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The page.', block: false },
          name: { kind: 'Name', value: 'edges' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'TechnologyAlternativeEdge' } },
              },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Where the page stands.', block: false },
          name: { kind: 'Name', value: 'pageInfo' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'PageInfo' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'How many there are in all.', block: false },
          name: { kind: 'Name', value: 'totalCount' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } } },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A technology that serves the same skills.', block: false },
      name: { kind: 'Name', value: 'TechnologyAlternativeEdge' },
      interfaces: [],
      directives: [],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Where the edge stands in its list.', block: false },
          name: { kind: 'Name', value: 'cursor' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The technology.', block: false },
          name: { kind: 'Name', value: 'node' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Technology' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'How alike, in (0, 1].', block: false },
          name: { kind: 'Name', value: 'score' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Float' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The skills that both serve.', block: false },
          name: { kind: 'Name', value: 'shared' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Skill' } } },
            },
          },
          directives: [],
        },
      ],
    },
    {
      kind: 'InputObjectTypeDefinition',
      description: {
        kind: 'StringValue',
        value: 'Any of the values within a field, all of the fields together.',
        block: false,
      },
      name: { kind: 'Name', value: 'TechnologyFilter' },
      directives: [],
      fields: [
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Categories.', block: false },
          name: { kind: 'Name', value: 'category' },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'TechnologyCategory' } },
            },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Ids of skills that use it.', block: false },
          name: { kind: 'Name', value: 'skill' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: { kind: 'StringValue', value: 'Ids of roles that need a skill that uses it.', block: false },
          name: { kind: 'Name', value: 'role' },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          },
          directives: [],
        },
        {
          kind: 'InputValueDefinition',
          description: {
            kind: 'StringValue',
            value: 'Text within the name or an alias, upper and lower case alike.',
            block: false,
          },
          name: { kind: 'Name', value: 'text' },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
      ],
    },
    {
      kind: 'ObjectTypeDefinition',
      description: { kind: 'StringValue', value: 'A line of specialisation.', block: false },
      name: { kind: 'Name', value: 'Track' },
      interfaces: [
        { kind: 'NamedType', name: { kind: 'Name', value: 'Node' } },
        { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      ],
      directives: [
        {
          kind: 'Directive',
          name: { kind: 'Name', value: 'cost' },
          arguments: [
            { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '5' } },
          ],
        },
      ],
      fields: [
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: '`track:<slug>`', block: false },
          name: { kind: 'Name', value: 'id' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The preferred name.', block: false },
          name: { kind: 'Name', value: 'name' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'What it is, in a sentence or two.', block: false },
          name: { kind: 'Name', value: 'description' },
          arguments: [],
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Other names that people type or write.', block: false },
          name: { kind: 'Name', value: 'aliases' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The same thing in other systems.', block: false },
          name: { kind: 'Name', value: 'externalIds' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ExternalId' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Where what is said of it comes from.', block: false },
          name: { kind: 'Name', value: 'citations' },
          arguments: [],
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Citation' } } },
            },
          },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: {
            kind: 'StringValue',
            value: 'Graph version of its last change, its edges included.',
            block: false,
          },
          name: { kind: 'Name', value: 'version' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'NonNegativeInt' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'The dataset that owns it.', block: false },
          name: { kind: 'Name', value: 'dataset' },
          arguments: [],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          directives: [],
        },
        {
          kind: 'FieldDefinition',
          description: { kind: 'StringValue', value: 'Skills of this track, by name.', block: false },
          name: { kind: 'Name', value: 'skills' },
          arguments: [
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'Page size; 20 unless told, at most 100.', block: false },
              name: { kind: 'Name', value: 'first' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'PositiveInt' } },
              directives: [],
            },
            {
              kind: 'InputValueDefinition',
              description: { kind: 'StringValue', value: 'The cursor that the page begins after.', block: false },
              name: { kind: 'Name', value: 'after' },
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
              directives: [],
            },
          ],
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'SkillConnection' } } },
          directives: [
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'cost' },
              arguments: [
                { kind: 'Argument', name: { kind: 'Name', value: 'weight' }, value: { kind: 'IntValue', value: '80' } },
              ],
            },
            { kind: 'Directive', name: { kind: 'Name', value: 'batched' }, arguments: [] },
            {
              kind: 'Directive',
              name: { kind: 'Name', value: 'listSize' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'assumedSize' },
                  value: { kind: 'IntValue', value: '20' },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'slicingArguments' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'first', block: false }] },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'sizedFields' },
                  value: { kind: 'ListValue', values: [{ kind: 'StringValue', value: 'edges', block: false }] },
                },
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'requireOneSlicingArgument' },
                  value: { kind: 'BooleanValue', value: false },
                },
              ],
            },
          ],
        },
      ],
    },
    {
      kind: 'SchemaDefinition',
      operationTypes: [
        {
          kind: 'OperationTypeDefinition',
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Query' } },
          operation: 'query',
        },
        {
          kind: 'OperationTypeDefinition',
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Mutation' } },
          operation: 'mutation',
        },
        {
          kind: 'OperationTypeDefinition',
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Subscription' } },
          operation: 'subscription',
        },
      ],
    },
  ],
} as unknown as DocumentNode;
