import graphqlPlugin from '@graphql-eslint/eslint-plugin';
import tseslint from 'typescript-eslint';

const relay = graphqlPlugin.configs['flat/schema-relay'].rules;

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      'coverage/',
      '**/*.generated.ts',
      '**/generated/',
      '**/node_modules/',
      'tests/generated-clients/',
    ],
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [
          './tsconfig.json',
          './web/tsconfig.json',
          './bench/tsconfig.json',
          './clients/typescript/tsconfig.json',
        ],
      },
    },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/require-await': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.object.name="AbortSignal"] ArrayExpression > CallExpression[callee.object.name="AbortSignal"]',
          message: 'In Node 20 it may never abort (https://github.com/nodejs/node/issues/57736): use withTimeLimit.',
        },
      ],
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['schema/**/*.graphql'],
    languageOptions: {
      parser: graphqlPlugin.parser,
      parserOptions: { graphQLConfig: { schema: 'schema/**/*.graphql' } },
    },
    plugins: { '@graphql-eslint': graphqlPlugin },
    rules: {
      ...graphqlPlugin.configs['flat/schema-recommended'].rules,
      ...relay,
      '@graphql-eslint/require-description': [
        'error',
        { types: true, FieldDefinition: true, InputValueDefinition: true, EnumValueDefinition: true },
      ],
      '@graphql-eslint/description-style': ['error', { style: 'inline' }],
      '@graphql-eslint/relay-edge-types': [
        'error',
        { withEdgeSuffix: true, shouldImplementNode: true, listTypeCanWrapOnlyEdgeType: false },
      ],
      // pages go forwards only
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      // a type that says all by itself (Citation, PageInfo, …) has no id
      '@graphql-eslint/strict-id-in-types': 'off',
      // Resource.resourceKind: `kind` would read as the entity's own
      '@graphql-eslint/no-typename-prefix': 'off',
    },
  },
  {
    // an edge, a write or a problem has no id to look it up by, and a proposal is not in the graph that `node` reads
    files: ['schema/exploration/exploration.graphql', 'schema/curation/{history,problems,proposals}.graphql'],
    rules: { '@graphql-eslint/relay-edge-types': 'off' },
  },
);
