import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { toHttpError } from '../../auth/errors.js';
import type { ServiceError } from '../../model/errors.js';

/** For errors outside of an execution; graphql-js converts those of resolvers. */
export function toGraphQLError(error: ServiceError): GraphQLError {
  return new GraphQLError(error.message, { originalError: error, extensions: { ...error.extensions } });
}

/** Adds the HTTP status and headers of an error for Apollo Server, such as 429 with `retry-after`. */
export function withHttpStatus(error: ServiceError): GraphQLError {
  const { status, headers } = toHttpError(error);
  const http = { status, headers: new HeaderMap(Object.entries(headers)) };
  return new GraphQLError(error.message, { extensions: { ...error.extensions, http } });
}
