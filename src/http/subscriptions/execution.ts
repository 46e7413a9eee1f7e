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
import { type AccessOptions, refusal } from '../../graphql/authorization.js';
import { PARSE_OPTIONS, schema } from '../../graphql/apollo.js';
import type { Context } from '../../graphql/context.js';
import { badUserInput, ServiceError } from '../../model/errors.js';
import { answerSize } from '../../graphql/budget/answer-size.js';
import { overBudget } from '../../graphql/budget/errors.js';
import type { BudgetLimits } from '../../graphql/budget/limits.js';
import { type CostControl, consumeCost } from '../../graphql/limits/limits-plugin.js';
import { hideSuggestions } from '../../graphql/hidden-schema.js';
import { nestingError } from '../../graphql/nesting.js';
import { toGraphQLError } from '../../graphql/errors/graphql-error.js';
import { maskError } from '../../graphql/errors/error-masking.js';
import { nameInputCoercionErrors } from '../../graphql/errors/input-coercion-errors.js';

export interface Operation {
  query: string;
  operationName?: string | null | undefined;
  variables?: Record<string, unknown> | null | undefined;
}

type Caller = Pick<Context, 'viewer' | 'ip' | 'requestId'>;

export interface RunOptions {
  context: (caller: Caller) => Context;
  access: AccessOptions;
  cost: CostControl;
  budget: BudgetLimits;
  /** whether callers may read the schema, and so suggestions from it */
  introspection: boolean;
  log: Logger;
}

/** Runs subscriptions, behind the guards that Apollo Server has for queries; which transport brings them is all one. */
export class Subscriptions {
  constructor(private readonly options: RunOptions) {}

  /** What is to run; or why it must not, for `show`. */
  async admit(asked: Operation, caller: Caller): Promise<ExecutionArgs | readonly GraphQLError[]> {
    try {
      const document = parsed(asked.query);
      const errors = validate(schema, document);
      if (errors.length > 0) return validationErrors(errors, document);
      return await this.guarded(asked, document, caller);
    } catch (error) {
      if (error instanceof ServiceError) return [toGraphQLError(error)];
      if (error instanceof GraphQLError) return [error];
      throw error;
    }
  }

  /** Starts what was admitted: `return()` ends it, also while `next()` waits. */
  async open(args: ExecutionArgs): Promise<AsyncGenerator<ExecutionResult, void, void> | ExecutionResult> {
    const results = await subscribe(args);
    if (!(Symbol.asyncIterator in results)) nameWrongVariables(results.errors ?? [], args.document);
    return results;
  }

  showResult({ errors, ...result }: ExecutionResult, caller: Caller): FormattedExecutionResult {
    const { answerBytes } = this.options.budget;
    const bytes = answerSize(result.data, answerBytes);
    if (bytes > answerBytes) {
      return { data: null, errors: this.show([toGraphQLError(overBudget('answerBytes', bytes, answerBytes))], caller) };
    }
    return errors ? { ...result, errors: this.show(errors, caller) } : result;
  }

  /** Errors as their caller sees them; those that nobody foresaw are logged. */
  show(errors: readonly GraphQLError[], { requestId }: Caller): readonly GraphQLFormattedError[] {
    if (!this.options.introspection) hideSuggestions(errors);
    return errors.map((error) => {
      const { http: _http, ...extensions } = error.extensions;
      const formatted = { ...error.toJSON(), extensions };
      if (maskError(formatted) === formatted) return formatted;
      this.options.log.error({ requestId, path: error.path, err: error.originalError ?? error }, 'unexpected error');
      return maskError({ ...formatted, extensions: { requestId } });
    });
  }

  private async guarded(asked: Operation, document: DocumentNode, caller: Caller): Promise<ExecutionArgs> {
    const { context, access, cost } = this.options;
    const { variables } = asked;
    // GraphQL over HTTP, section 5.1: an empty name stands for none
    const operationName = asked.operationName || null;
    const operation = operationOf(document, operationName);
    const refused = refusal(schema, document, operationName, caller.viewer, access);
    if (refused) throw refused;
    await consumeCost(cost.rateLimit, caller, cost.limits.check(document, operation, variables) ?? 0);
    return {
      schema,
      document,
      operationName,
      variableValues: variables,
      // evaluated for each event, which has a budget of its own and reads the graph as it is then
      get contextValue() {
        return context(caller);
      },
    };
  }
}

function parsed(query: string): DocumentNode {
  const tooDeep = nestingError(query);
  if (tooDeep) throw tooDeep;
  try {
    return parse(query, PARSE_OPTIONS);
  } catch (error) {
    throw coded(error as GraphQLError, ApolloServerErrorCode.GRAPHQL_PARSE_FAILED);
  }
}

function operationOf(document: DocumentNode, name: string | null | undefined): OperationDefinitionNode {
  const operation = getOperationAST(document, name);
  if (!operation) throw badUserInput('operationName', 'must name one of the operations that the document has');
  if (operation.operation === OperationTypeNode.SUBSCRIPTION) return operation;
  throw badUserInput('query', `only subscriptions come this way; send a ${operation.operation} to /graphql by POST`);
}

function validationErrors(errors: readonly GraphQLError[], document: DocumentNode): readonly GraphQLError[] {
  const told = errors.map((error) => coded(error, ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED));
  nameInputCoercionErrors(told, document, schema);
  return told;
}

/** What fails before a field is reached is a variable's value. */
function nameWrongVariables(errors: readonly GraphQLError[], document: DocumentNode): void {
  const unlocated = errors.filter(({ path, extensions }) => path === undefined && extensions.code === undefined);
  for (const error of unlocated) error.extensions.code = ApolloServerErrorCode.BAD_USER_INPUT;
  nameInputCoercionErrors(errors, document, schema);
}

function coded(error: GraphQLError, code: string): GraphQLError {
  error.extensions.code = code;
  return error;
}
