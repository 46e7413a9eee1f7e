import { GraphQLError } from 'graphql';
import type { ServiceError } from '../../model/errors.js';

/** For errors outside of an execution; graphql-js converts those of resolvers. */
export function toGraphQLError(error: ServiceError): GraphQLError {
  return new GraphQLError(error.message, { originalError: error, extensions: { ...error.extensions } });
}
