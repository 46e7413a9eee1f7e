import { ApolloServerErrorCode } from '@apollo/server/errors';
import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type FormattedExecutionResult,
  getOperationAST,
  GraphQLError,
  type GraphQLFormattedError,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  subscribe,
  validate,
} from 'graphql';
import type { Logger } from 'pino';
import { type AccessOptions, authorizationError } from '../../graphql/authorization.js';
import { PARSE_OPTIONS, schema } from '../../graphql/apollo.js';
import type { Context } from '../../graphql/context.js';
import { badUserInput, ServiceError } from '../../model/errors.js';
import { responseSize } from '../../graphql/budget/response-size.js';
import { budgetExceeded } from '../../graphql/budget/errors.js';
import type { BudgetLimits } from '../../graphql/budget/limits.js';
import { type CostControl, consumeCost } from '../../graphql/limits/limits-hooks.js';
import { hideSuggestions } from '../../graphql/hidden-schema.js';
import { type KnownDocuments, unknownDocument } from '../../graphql/known-documents.js';
import { nestingError } from '../../graphql/nesting.js';
import { activeRecord } from '../../telemetry/request-record.js';
import { toGraphQLError } from '../../graphql/errors/graphql-error.js';
import { maskError } from '../../graphql/errors/error-masking.js';
import { nameInputCoercionErrors } from '../../graphql/errors/input-coercion-errors.js';

export interface Operation {
  query: string;
  operationName?: string | null | undefined;
  variables?: Record<string, unknown> | null | undefined;
}

type Caller = Pick<Context, 'viewer' | 'ip' | 'requestId'>;

export interface SubscriptionExecutorOptions {
  context: (caller: Caller) => Context;
  access: AccessOptions;
  cost: CostControl;
  budget: BudgetLimits;
  /** the only documents to execute; null for any */
  knownDocuments: KnownDocuments | null;
  /** whether callers may read the schema, and therefore suggestions from it */
  introspection: boolean;
  log: Logger;
}

/** Executes subscriptions of any transport, with the same checks that Apollo Server applies to queries. */
export class SubscriptionExecutor {
  constructor(private readonly options: SubscriptionExecutorOptions) {}

  /** Parses, validates and authorizes an operation. Returns the arguments of its execution, or errors for `formatErrors`. */
  async prepare(request: Operation, caller: Caller): Promise<ExecutionArgs | readonly GraphQLError[]> {
    try {
      const { knownDocuments } = this.options;
      if (knownDocuments && !knownDocuments.hasText(request.query)) throw unknownDocument();
      const document = parseDocument(request.query);
      const errors = validate(schema, document);
      if (errors.length > 0) return validationErrors(errors, document);
      return await this.authorize(request, document, caller);
    } catch (error) {
      if (error instanceof ServiceError) return [toGraphQLError(error)];
      if (error instanceof GraphQLError) return [error];
      throw error;
    }
  }

  /** Starts a prepared operation. `return()` ends it, even while `next()` is pending. */
  async subscribe(args: ExecutionArgs): Promise<AsyncGenerator<ExecutionResult, void, void> | ExecutionResult> {
    const results = await subscribe(args);
    if (!(Symbol.asyncIterator in results)) nameVariableErrors(results.errors ?? [], args.document);
    return results;
  }

  formatResult({ errors, ...result }: ExecutionResult, caller: Caller): FormattedExecutionResult {
    const { answerBytes } = this.options.budget;
    const bytes = responseSize(result.data, answerBytes);
    if (bytes > answerBytes) {
      return {
        data: null,
        errors: this.formatErrors([toGraphQLError(budgetExceeded('answerBytes', bytes, answerBytes))], caller),
      };
    }
    return errors ? { ...result, errors: this.formatErrors(errors, caller) } : result;
  }

  /** Formats errors for the caller; logs and masks unexpected ones. */
  formatErrors(errors: readonly GraphQLError[], { requestId }: Caller): readonly GraphQLFormattedError[] {
    if (!this.options.introspection) hideSuggestions(errors);
    return errors.map((error) => {
      const { http: _http, ...extensions } = error.extensions;
      const formatted = { ...error.toJSON(), extensions };
      if (maskError(formatted) === formatted) return formatted;
      this.options.log.error({ requestId, path: error.path, err: error.originalError ?? error }, 'unexpected error');
      return maskError({ ...formatted, extensions: { requestId } });
    });
  }

  private async authorize(request: Operation, document: DocumentNode, caller: Caller): Promise<ExecutionArgs> {
    const { context, access, cost } = this.options;
    const { variables } = request;
    // GraphQL over HTTP, section 5.1: an empty name is equivalent to none
    const operationName = request.operationName || null;
    const operation = operationOf(document, operationName);
    activeRecord()?.resolve(operation);
    const error = authorizationError(schema, document, operationName, caller.viewer, access);
    if (error) throw error;
    await consumeCost(cost.rateLimit, caller, cost.limits.check(document, operation, variables) ?? 0);
    return {
      schema,
      document,
      operationName,
      variableValues: variables,
      // graphql-js spreads these arguments for each event: every event gets its own context, with a budget and current data
      get contextValue() {
        return context(caller);
      },
    };
  }
}

function parseDocument(query: string): DocumentNode {
  const error = nestingError(query);
  if (error) throw error;
  try {
    return parse(query, PARSE_OPTIONS);
  } catch (error) {
    throw withCode(error as GraphQLError, ApolloServerErrorCode.GRAPHQL_PARSE_FAILED);
  }
}

function operationOf(document: DocumentNode, name: string | null | undefined): OperationDefinitionNode {
  const operation = getOperationAST(document, name);
  if (!operation) throw badUserInput('operationName', 'must be the name of an operation in the document');
  if (operation.operation === OperationTypeNode.SUBSCRIPTION) return operation;
  throw badUserInput(
    'query',
    `only subscriptions are supported here; send a ${operation.operation} to /graphql by POST`,
  );
}

function validationErrors(errors: readonly GraphQLError[], document: DocumentNode): readonly GraphQLError[] {
  const coded = errors.map((error) => withCode(error, ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED));
  nameInputCoercionErrors(coded, document, schema);
  return coded;
}

/** An error without a path is one of a variable's value. */
function nameVariableErrors(errors: readonly GraphQLError[], document: DocumentNode): void {
  const unlocated = errors.filter(({ path, extensions }) => path === undefined && extensions.code === undefined);
  for (const error of unlocated) error.extensions.code = ApolloServerErrorCode.BAD_USER_INPUT;
  nameInputCoercionErrors(errors, document, schema);
}

function withCode(error: GraphQLError, code: string): GraphQLError {
  error.extensions.code = code;
  return error;
}
