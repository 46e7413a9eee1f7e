import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLError } from 'graphql';
import { type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from '../context.js';
import { ErrorCode } from '../../model/errors.js';
import { hideSuggestions } from '../hidden-schema.js';
import { nameInputCoercionErrors } from './input-coercion-errors.js';

/** Codes whose messages are meant for the caller. */
const OPEN: ReadonlySet<unknown> = new Set([
  ...Object.values(ErrorCode).filter((code) => code !== ErrorCode.Internal),
  ...Object.values(ApolloServerErrorCode).filter((code) => code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR),
]);

/**
 * Names the argument of each value that its type refuses; logs unexpected errors as one line with the request's id, and
 * gives the id to the caller.
 *
 * @param introspection whether callers may read the schema, and so suggestions from it
 */
export function unexpectedErrorsPlugin(log: Logger, introspection: boolean): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue, operationName, document, schema }) {
          if (document) nameInputCoercionErrors(errors, document, schema);
          errors.forEach(nameRefusal);
          if (!introspection) hideSuggestions(errors);
          for (const error of errors.filter((one) => !isOpen(one))) {
            const { requestId } = contextValue;
            error.extensions.requestId = requestId;
            log.error(
              { requestId, operationName, path: error.path, err: unwrapResolverError(error) },
              'unexpected error',
            );
          }
        },
      };
    },
  };
}

/** Apollo refuses some requests (a query that does not match its hash) by the HTTP status alone. */
function nameRefusal({ extensions }: GraphQLError): void {
  const { status } = (extensions.http ?? {}) as { status?: number };
  if (status !== undefined && status >= 400 && status < 500) extensions.code ??= ErrorCode.BadUserInput;
}

/** What a caller sees of an error: a fault of ours is masked. */
export function maskError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  if (OPEN.has(formatted.extensions?.code)) return formatted;
  const requestId = formatted.extensions?.requestId;
  return {
    message: 'Something went wrong on our side; the request id finds it in the log.',
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code: ErrorCode.Internal, ...(requestId === undefined ? {} : { requestId }) },
  };
}

function isOpen(error: GraphQLError): boolean {
  return OPEN.has(error.extensions.code);
}
