import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from '../context.js';
import { ErrorCode } from '../../model/errors.js';
import { hideSuggestions } from '../hidden-schema.js';
import type { CreateHooks, RequestHooks } from '../request-hooks.js';
import { nameInputCoercionErrors } from './input-coercion-errors.js';

/** Codes of errors whose messages are meant for the caller. */
const PUBLIC_CODES: ReadonlySet<unknown> = new Set([
  ...Object.values(ErrorCode).filter((code) => code !== ErrorCode.Internal),
  ...Object.values(ApolloServerErrorCode).filter((code) => code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR),
]);

/**
 * Adds the argument to input coercion errors. Logs each unexpected error with the request id, and adds the id to the error.
 *
 * @param introspection whether callers may read the schema, and therefore suggestions from it
 */
export function unexpectedErrorsHooks(log: Logger, introspection: boolean): CreateHooks<Context> {
  const hooks: RequestHooks<Context> = {
    didEncounterErrors({ errors, contextValue, operationName, document, schema }) {
      if (document) nameInputCoercionErrors(errors, document, schema);
      errors.forEach(addMissingCode);
      if (!introspection) hideSuggestions(errors);
      for (const error of errors.filter((candidate) => !isPublic(candidate))) {
        const { requestId } = contextValue;
        error.extensions.requestId = requestId;
        log.error({ requestId, operationName, path: error.path, err: unwrapResolverError(error) }, 'unexpected error');
      }
    },
  };
  return () => hooks;
}

/** Some errors of Apollo Server, such as a query that does not match its hash, have an HTTP status but no code. */
function addMissingCode({ extensions }: GraphQLError): void {
  const { status } = (extensions.http ?? {}) as { status?: number };
  if (status !== undefined && status >= 400 && status < 500) extensions.code ??= ErrorCode.BadUserInput;
}

/** Masks unexpected errors. */
export function maskError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  if (PUBLIC_CODES.has(formatted.extensions?.code)) return formatted;
  const requestId = formatted.extensions?.requestId;
  return {
    message: 'Internal server error; the log of the service contains details under the request id.',
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code: ErrorCode.Internal, ...(requestId === undefined ? {} : { requestId }) },
  };
}

function isPublic(error: GraphQLError): boolean {
  return PUBLIC_CODES.has(error.extensions.code);
}
