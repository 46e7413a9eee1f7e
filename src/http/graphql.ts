import { type ApolloServer, type BaseContext, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FormattedExecutionResult } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { QueryRequest } from '../graphql/prepared-queries/prepared-queries.js';
import { inGraphQLSpan } from '../telemetry/graphql-span.js';

/** Accept headers whose media type is kept. */
const MAX_MEDIA_TYPES = 100;

/** Executes queries that came before; null if Apollo Server must execute the request, with the same context. */
export type ExecutePrepared<Context> = (
  request: QueryRequest,
  contextValue: Context,
) => Promise<FormattedExecutionResult | null>;

/**
 * Handles queries and mutations with Apollo Server, and queries in a POST that came before without it. The media type of a
 * response is the one that Apollo Server has chosen for the same Accept header.
 */
export function graphqlHandler<Context extends BaseContext>(
  apollo: ApolloServer<Context>,
  context: (request: FastifyRequest, reply: FastifyReply) => Context,
  executePrepared: ExecutePrepared<Context>,
) {
  const mediaTypes = new LRUCache<string, string>({ max: MAX_MEDIA_TYPES });

  const prepared = async (request: FastifyRequest, reply: FastifyReply, contextValue: Context) => {
    const mediaType = mediaTypes.get(request.headers.accept ?? '');
    const query = mediaType === undefined ? null : queryOf(request);
    const result = query && (await executePrepared(query, contextValue));
    if (!result || mediaType === undefined) return null;
    void reply.header('content-type', mediaType);
    const { errors, data, extensions } = result;
    return `${JSON.stringify({ errors, data, extensions })}\n`;
  };

  const withApollo = async (request: FastifyRequest, reply: FastifyReply, contextValue: Context) => {
    const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: requestOf(request),
      context: async () => contextValue,
    });
    // the schema has neither @defer nor @stream
    if (body.kind !== 'complete') throw new Error(`unexpected response of kind ${body.kind}`);
    const mediaType = headers.get('content-type');
    if (status === undefined && mediaType !== undefined) mediaTypes.set(request.headers.accept ?? '', mediaType);
    void reply.code(status ?? 200).headers(Object.fromEntries(headers));
    return body.string;
  };

  return (request: FastifyRequest, reply: FastifyReply): Promise<string> =>
    inGraphQLSpan(async () => {
      const contextValue = context(request, reply);
      return (await prepared(request, reply, contextValue)) ?? withApollo(request, reply, contextValue);
    });
}

/** Executes a document of this process with the checks and limits of a request; the errors are formatted and masked. */
export async function executeDocument<Context extends BaseContext>(
  apollo: ApolloServer<Context>,
  contextValue: Context,
  query: string,
  variables: Record<string, unknown>,
): Promise<FormattedExecutionResult> {
  const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
  // the schema has neither @defer nor @stream
  if (body.kind !== 'single') throw new Error(`unexpected response of kind ${body.kind}`);
  return body.singleResult;
}

/** The query of a POST; null if Apollo Server must check the parameters, or finds the query by its hash. */
function queryOf({ method, body }: FastifyRequest): QueryRequest | null {
  if (method !== 'POST' || !isRecord(body)) return null;
  const { query, operationName = null, variables = null, extensions = null } = body;
  if (typeof query !== 'string' || extensions !== null) return null;
  if (operationName !== null && typeof operationName !== 'string') return null;
  if (variables !== null && !isRecord(variables)) return null;
  return { query, operationName: operationName || null, variables: variables ?? undefined };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function requestOf(request: FastifyRequest): HTTPGraphQLRequest {
  const headers = new HeaderMap();
  for (const name in request.headers) headers.set(name, String(request.headers[name]));
  return {
    // Node omits the body of a response to HEAD
    method: request.method === 'HEAD' ? 'GET' : request.method,
    headers,
    // Apollo Server reads the parameters of a POST from its body only
    search: request.method === 'POST' ? '' : searchOf(request.url),
    body: withoutEmptyName(request.body),
  };
}

/** GraphQL over HTTP, section 5.1: an empty operationName is equivalent to none. */
function searchOf(url: string): string {
  const search = new URLSearchParams(url.split('?').slice(1).join('?'));
  if (search.get('operationName') === '') search.delete('operationName');
  return `?${search.toString()}`;
}

function withoutEmptyName(body: unknown): unknown {
  const isEmpty = body !== null && typeof body === 'object' && 'operationName' in body && body.operationName === '';
  return isEmpty ? { ...body, operationName: null } : body;
}
