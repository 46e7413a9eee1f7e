import { GraphQLError } from 'graphql';
import type { ServiceError } from '../../model/errors.js';

/** As graphql-js does with what a resolver throws, for errors outside of an execution. */
export function toGraphQLError(error: ServiceError): GraphQLError {
  return new GraphQLError(error.message, { originalError: error, extensions: { ...error.extensions } });
}
