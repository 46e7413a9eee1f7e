import type { CodegenConfig } from '@graphql-codegen/cli';
import { defineConfig } from '@eddeee888/gcg-typescript-resolver-files';

/** Object types whose records already have the shape of the type, so that they need no resolvers. */
const PLAIN = [
  'MonthRange',
  'ExternalId',
  'Translation',
  'PathStage',
  'EmbeddingsInfo',
  'EntityCount',
  'EvidenceCount',
  'DatasetCount',
  'Change',
  'ChangeItem',
  'Proposal',
  'ProposalItem',
  'StoredNode',
  'Viewer',
  'ChangeCounts',
  'EdgeKey',
  'Problem',
  'PrerequisiteGroup',
  'NextSkills',
  'ProfileQuestions',
  'ProfileKnownAt',
  'SkillsInText',
  'Mention',
  'MentionedEntity',
  '*Connection',
];
/** Connections that are counted by a resolver, only when `totalCount` is selected. */
const COUNTED = ['GraphEdgeConnection', 'SkillConnection', 'TechnologyConnection', 'RoleConnection'];
/** Connections of ids, whose nodes are looked up together, only when `edges` is selected. */
const OF_IDS = ['ClosureConnection', 'RelatedSkillConnection'];

/** Scalars as represented in JSON. */
const SCALARS = {
  ID: 'string',
  URL: 'string',
  DateTime: 'string',
  PositiveInt: 'number',
  NonNegativeInt: 'number',
  NonNegativeFloat: 'number',
  JSON: 'Record<string, unknown>',
};
const CLIENT = { useTypeImports: true, enumsAsTypes: true, scalars: SCALARS };
/** Operations with the types of their variables and results. */
export const typedDocuments = (documents: string) => ({
  documents,
  plugins: ['typescript-operations', 'typed-document-node'],
  config: CLIENT,
});

const config: CodegenConfig = {
  schema: 'schema/**/*.graphql',
  emitLegacyCommonJSImports: false,
  hooks: { afterAllFileWrite: ['prettier --write'] },
  generates: {
    'clients/documents.generated.ts': typedDocuments('clients/documents/*.graphql'),
    'clients/typescript/src/documents.generated.ts': typedDocuments('clients/typescript/documents/*.graphql'),
    'examples/apollo-client/documents.generated.ts': typedDocuments('examples/apollo-client/*.graphql'),
    'web/explorer/src/api/generated/': {
      documents: 'web/explorer/src/**/*.graphql',
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { mode: 'replaceDocumentWithHash', hashAlgorithm: 'sha256' },
      },
      config: { ...CLIENT, documentMode: 'string' },
    },
    'src/graphql': defineConfig({
      mode: 'merged',
      // the server reads schema/ itself
      typeDefsFilePath: false,
      mergeSchema: false,
      resolverTypesPath: './generated/types.generated.ts',
      resolverMainFile: 'generated/resolvers.generated.ts',
      resolverRelativeTargetDir: 'resolvers',
      resolverGeneration: {
        // the others read entities of one kind: src/graphql/entity-queries.ts
        query: ['Query.*', '!Query.{skill,technology,role,level,area,track,levels,areas,tracks}'],
        // the others make one change each: src/graphql/change-mutations.ts
        mutation: [
          'Mutation.applyChanges',
          'Mutation.revertChange',
          'Mutation.proposeChanges',
          'Mutation.decideProposal',
          'Mutation.pruneHistory',
          'Mutation.touch',
        ],
        subscription: '*',
        scalar: '*',
        object: ['*', ...PLAIN.map((name) => `!*.${name}`), ...[...COUNTED, ...OF_IDS].map((name) => `*.${name}`)],
        union: '',
        // resolved by kind: src/graphql/apollo.ts
        interface: '',
        enum: '',
      },
      scalarsOverrides: {
        // compiled queries do not convert numbers
        ID: { type: 'string' },
        URL: { type: { input: 'URL', output: 'string' } },
        DateTime: { type: 'Date' },
        JSON: { type: 'Record<string, unknown>' },
      },
      typesPluginsConfig: {
        contextType: '../context.js#Context',
        useTypeImports: true,
        enumsAsTypes: true,
        // the type is derived from the record's kind, not from __typename
        resolversNonOptionalTypename: false,
      },
    }),
  },
};

export default config;
