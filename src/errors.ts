import { GraphQLError } from 'graphql';

/** The codes in `extensions.code`. */
export const ErrorCode = {
  BadUserInput: 'BAD_USER_INPUT',
  Unauthenticated: 'UNAUTHENTICATED',
  Forbidden: 'FORBIDDEN',
  Conflict: 'CONFLICT',
  Cycle: 'CYCLE',
  RateLimited: 'RATE_LIMITED',
  TooComplex: 'TOO_COMPLEX',
  Timeout: 'TIMEOUT',
  Unavailable: 'UNAVAILABLE',
  /** never seen by its client, which has closed the connection; it keeps such requests out of the log of faults */
  ClientClosedRequest: 'CLIENT_CLOSED_REQUEST',
  Internal: 'INTERNAL_SERVER_ERROR',
} as const;

/** A caller's mistake: names the argument and says what to do. */
export function badUserInput(
  argument: string,
  message: string,
  extensions: Record<string, unknown> = {},
): GraphQLError {
  return new GraphQLError(`${argument}: ${message}`, {
    extensions: { code: ErrorCode.BadUserInput, argument, ...extensions },
  });
}

export function tooComplex(message: string, extensions: Record<string, unknown>): GraphQLError {
  return new GraphQLError(message, { extensions: { code: ErrorCode.TooComplex, ...extensions } });
}

/** A read that the database ended since it took too long. */
export function timedOut(cause: Error): GraphQLError {
  return new GraphQLError('The graph took too long to answer; ask for less, or raise READ_TIMEOUT_MS.', {
    originalError: cause,
    extensions: { code: ErrorCode.Timeout },
  });
}

/** The database is away; it may be back soon. */
export function unavailable(cause: Error, retryAfterSeconds = 2): GraphQLError {
  return new GraphQLError('The graph database is not available now; try again soon.', {
    originalError: cause,
    extensions: { code: ErrorCode.Unavailable, retryAfterSeconds },
  });
}

/** Nobody has said who they are, or not so that it can be believed. */
export function unauthenticated(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: ErrorCode.Unauthenticated } });
}
