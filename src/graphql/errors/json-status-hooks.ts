import { ApolloServerErrorCode } from '@apollo/server/errors';
import type { GraphQLError } from 'graphql';
import { ErrorCode } from '../../model/errors.js';
import type { CreateHooks, RequestHooks } from '../request-hooks.js';

/** Media ranges that cover application/graphql-response+json (RFC 9110, section 12.5.1). */
const COVERS_GRAPHQL_RESPONSE = /application\/graphql-response\+json|application\/\*|\*\/\*/i;

const REQUEST_ERRORS: ReadonlySet<unknown> = new Set([
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
  ErrorCode.BadUserInput,
]);

/**
 * GraphQL over HTTP, section 6.4.1: a client that accepts application/json but not application/graphql-response+json
 * cannot distinguish other statuses than 2xx from those of a proxy. It gets 200 for request errors of a well-formed request.
 * Errors of authorization and limits keep their status.
 */
export const jsonStatusHooks: CreateHooks<object> = () => OK_FOR_REQUEST_ERRORS;

const OK_FOR_REQUEST_ERRORS: RequestHooks<object> = {
  willSendResponse({ request, errors, response }) {
    if (!errors?.every(isRequestError)) return;
    const accept = request.http?.headers.get('accept');
    if (accept !== undefined && !COVERS_GRAPHQL_RESPONSE.test(accept)) response.http.status = 200;
  },
};

/** Field errors have a path, and a response with data. */
function isRequestError({ path, extensions }: GraphQLError): boolean {
  return path === undefined && REQUEST_ERRORS.has(extensions.code);
}
