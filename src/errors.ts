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

/** A statement that took too long. */
export function timedOut(cause: Error, setting = 'READ_TIMEOUT_MS'): GraphQLError {
  return new GraphQLError(`The graph took too long to answer; ask for less, or raise ${setting}.`, {
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

/** The database cannot write to its disk; until it is restarted, it refuses reads as well. */
export function storageFailed(cause: Error): GraphQLError {
  return new GraphQLError(
    'The graph database could not write to its disk, which may be full, and has to be restarted; try again later.',
    {
      originalError: cause,
      extensions: { code: ErrorCode.Unavailable, reason: 'STORAGE_FAILED', retryAfterSeconds: 10 },
    },
  );
}

/** @param where  which disk is full, and how much space is needed */
export function diskFull(where: string): GraphQLError {
  return new GraphQLError(`Writes are refused: ${where}. Reads are answered.`, {
    extensions: { code: ErrorCode.Unavailable, reason: 'DISK_FULL', retryAfterSeconds: 10 },
  });
}

/** A write that failed after its commit was sent: the same write may be sent again, with the same `changeId`. */
export function outcomeUnknown({ message, extensions, originalError }: GraphQLError): GraphQLError {
  return new GraphQLError(
    `${message} Whether the write was applied is not known: send it again with the same changeId, which applies it once.`,
    {
      ...(originalError ? { originalError } : {}),
      extensions: { ...extensions, code: ErrorCode.Unavailable, retryAfterSeconds: 2, outcomeUnknown: true },
    },
  );
}

/** Nobody has said who they are, or not so that it can be believed. */
export function unauthenticated(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: ErrorCode.Unauthenticated } });
}
