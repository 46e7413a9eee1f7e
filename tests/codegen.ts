import type { CodegenConfig } from '@graphql-codegen/cli';
import { typedDocuments } from '../codegen.js';

/** The documents of the tests with their types: generated before the tests run and before lint, and not committed. */
const config: CodegenConfig = {
  schema: 'schema/**/*.graphql',
  errorsOnly: true,
  emitLegacyCommonJSImports: false,
  generates: { 'tests/support/documents.generated.ts': typedDocuments('tests/graph/*.graphql') },
};

export default config;
