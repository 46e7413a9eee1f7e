import {
  type DocumentNode,
  execute,
  type ExecutionResult,
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

/**
 * Compiles a query to a JavaScript function, which neither looks up fields nor coerces literal arguments in each execution.
 * What cannot be compiled is executed by graphql-js.
 *
 * @param document validated
 */
export function compileQuery(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): CompiledQuery {
  const operationName = operation.name?.value;
  if (isCompilable(schema, document, operation)) {
    const compiled = compile(schema, document, operationName, { disablingCapturingStackErrors: true });
    if (isCompiledQuery(compiled))
      return (contextValue, variables) => compiled.query(undefined, contextValue, variables);
  }
  return (contextValue, variableValues) => execute({ schema, document, operationName, contextValue, variableValues });
}
