import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { compileQuery as compile, isCompiledQuery } from 'graphql-jit';
import type { MaybePromise } from '../../model/maybe-promise.js';
import { isCompilable } from './is-compilable.js';

/**
 * Executes a query. Where it fails, its errors need not be those of graphql-js.
 *
 * @param variables not coerced
 */
export type CompiledQuery = (
  contextValue: unknown,
  variables: Record<string, unknown> | undefined,
) => MaybePromise<ExecutionResult>;

const OPTIONS = {
  disablingCapturingStackErrors: true,
  // resolvers return enums and built-in scalars as they are serialised: a call for each takes longer than all else in a list
  disableLeafSerialization: true,
};

/**
 * Compiles a query to a JavaScript function, which neither looks up fields nor coerces literal arguments in each execution.
 * What cannot be compiled is executed by graphql-js.
 *
 * @param document validated
 * @param plain    fields whose resolvers return the property of the same name; the compiled code reads it without a call
 */
export function compileQuery(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  plain: readonly GraphQLField<unknown, unknown>[] = [],
): CompiledQuery {
  const operationName = operation.name?.value;
  if (isCompilable(schema, document, operation)) {
    const compiled = withoutResolvers(plain, () => compile(schema, document, operationName, OPTIONS));
    if (isCompiledQuery(compiled))
      return (contextValue, variables) => compiled.query(undefined, contextValue, variables);
  }
  return (contextValue, variableValues) => execute({ schema, document, operationName, contextValue, variableValues });
}

/** graphql-jit takes the resolvers from the schema, at once. A second schema without them would take 5 MB, and 0.1 s to make. */
function withoutResolvers<Result>(fields: readonly GraphQLField<unknown, unknown>[], work: () => Result): Result {
  const resolvers = fields.map(({ resolve }) => resolve);
  for (const field of fields) field.resolve = undefined;
  try {
    return work();
  } finally {
    for (const [at, field] of fields.entries()) field.resolve = resolvers[at];
  }
}
