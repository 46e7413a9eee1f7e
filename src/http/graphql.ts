import { type ApolloServer, type BaseContext, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FormattedExecutionResult } from 'graphql';
import { inGraphQLSpan } from '../telemetry/graphql-span.js';

/** Handles queries and mutations with Apollo Server. */
export function graphqlHandler<Context extends BaseContext>(
  apollo: ApolloServer<Context>,
  context: (request: FastifyRequest, reply: FastifyReply) => Context,
) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<string> => {
    const execute = () =>
      apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: requestOf(request),
        context: async () => context(request, reply),
      });
    const { status, headers, body } = await inGraphQLSpan(execute);
    // the schema has neither @defer nor @stream
    if (body.kind !== 'complete') throw new Error(`unexpected response of kind ${body.kind}`);
    void reply.code(status ?? 200).headers(Object.fromEntries(headers));
    return body.string;
  };
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
