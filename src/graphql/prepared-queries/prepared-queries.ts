import { HeaderMap } from '@apollo/server';
import {
  type DocumentNode,
  type FormattedExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Context } from '../context.js';
import { entityTextFields, hasLanguageArgument } from '../entity-texts.js';
import { createHooks, type CreateHooks, type RequestHooks, resolveOperation, sendResponse } from '../request-hooks.js';
import { type CompiledQuery, compileQuery } from './compile-query.js';

/** A query that Apollo Server has parsed, validated and executed without errors. */
interface PreparedQuery {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  // compiled when it comes again: many clients write values into the text, so that each text comes once
  /** for texts in the main language */
  compiled?: CompiledQuery;
  /** for texts in any language */
  translated?: CompiledQuery;
}

/** The parameters of a GraphQL request over HTTP. */
export interface QueryRequest {
  query: string;
  operationName: string | null;
  variables: Record<string, unknown> | undefined;
}

/** Queries whose text is longer are not prepared. */
const MAX_LENGTH = 16_384;
const MAX_QUERIES = 500;

/**
 * Executes queries that come again without Apollo Server's pipeline, but with the same hooks. Apollo Server hashes the text,
 * negotiates the media type and awaits each step of each request, which takes longer than the execution of a small query.
 */
export class PreparedQueries {
  private readonly queries = new LRUCache<string, PreparedQuery>({ max: MAX_QUERIES });
  private readonly textFields: ReturnType<typeof entityTextFields>;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly parts: readonly CreateHooks<Context>[],
  ) {
    this.textFields = entityTextFields(schema);
  }

  /** For requests that Apollo Server executes: prepares the queries that succeed. */
  readonly prepareHooks: CreateHooks<Context> = () => this.prepare;

  private readonly prepare: RequestHooks<Context> = {
    willSendResponse: ({ source, document, operation, request, contextValue, response: { body } }) => {
      if (contextValue.started !== undefined || source === undefined || source.length > MAX_LENGTH) return;
      if (!document || operation?.operation !== OperationTypeNode.QUERY) return;
      if (body.kind !== 'single' || body.singleResult.errors !== undefined) return;
      this.queries.set(keyOf(source, request.operationName), { document, operation });
    },
  };

  /**
   * Executes a prepared query.
   *
   * @returns null if it must be executed by Apollo Server with the same context: because it is not prepared, or because it
   *   fails. `started` of the context then says that its hooks have run. A query that fails in its compiled form is executed
   *   again, so that all errors are those of graphql-js, formatted by Apollo Server.
   */
  async execute(request: QueryRequest, contextValue: Context): Promise<FormattedExecutionResult | null> {
    const prepared = this.queries.get(keyOf(request.query, request.operationName));
    if (!prepared) return null;
    const { document, operation } = prepared;
    const { query: source, variables } = request;
    const operationName = operation.name?.value ?? null;
    // the name in a request may be any text, such as the beginning of a document
    if (request.operationName !== null && request.operationName !== operationName) return null;
    const compiled = this.compiled(prepared, contextValue);
    const given = { variables };
    const resolved = { schema: this.schema, document, operation, operationName, request: given, contextValue };
    const hooks = createHooks(this.parts);
    const refusal = await refusalOf(resolveOperation(hooks, resolved));
    const singleResult = refusal === null ? await resultOf(compiled, contextValue, variables) : null;
    if (singleResult === null) {
      contextValue.started = { hooks, refusal };
      return null;
    }
    const response = { http: { headers: new HeaderMap() }, body: { kind: 'single' as const, singleResult } };
    sendResponse(hooks, { source, document, operation, request: given, contextValue, errors: undefined, response });
    return singleResult;
  }

  /** Most requests ask for no language: the compiled code then has no call for each text. */
  private compiled(prepared: PreparedQuery, { language }: Context): CompiledQuery {
    const { document, operation } = prepared;
    const translate = () => (prepared.translated ??= compileQuery(this.schema, document, operation));
    if (language !== null) return translate();
    return (prepared.compiled ??= hasLanguageArgument(document)
      ? translate()
      : compileQuery(this.schema, document, operation, this.textFields));
  }
}

function keyOf(query: string, operationName: string | null | undefined): string {
  return `${operationName ?? ''} ${query}`;
}

/** The error by which a hook refuses the operation; null if none does. */
async function refusalOf(resolving: Promise<void>): Promise<Error | null> {
  try {
    await resolving;
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error('a hook failed', { cause: error });
  }
}

/** null where the query fails: it is then executed again, which also reports an error of the compiled code itself. */
async function resultOf(
  compiled: CompiledQuery,
  contextValue: Context,
  variables: QueryRequest['variables'],
): Promise<FormattedExecutionResult | null> {
  try {
    const { data, errors } = await compiled(contextValue, variables);
    return errors === undefined ? { data } : null;
  } catch {
    return null;
  }
}
