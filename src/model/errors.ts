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

/** What `extensions` of an error in an answer hold. */
export interface ErrorExtensions extends Record<string, unknown> {
  code: string;
}

/**
 * A failure that the caller is meant to read: its message and extensions are part of the answer. Any other error is
 * logged and masked. graphql-js takes the extensions of whatever a resolver throws.
 */
export class ServiceError extends Error {
  override name = 'ServiceError';

  constructor(
    message: string,
    readonly extensions: ErrorExtensions,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** A caller's mistake: names the argument and says what to do. */
export function badUserInput(
  argument: string,
  message: string,
  extensions: Record<string, unknown> = {},
): ServiceError {
  return new ServiceError(`${argument}: ${message}`, { code: ErrorCode.BadUserInput, argument, ...extensions });
}

export function tooComplex(message: string, extensions: Record<string, unknown>): ServiceError {
  return new ServiceError(message, { code: ErrorCode.TooComplex, ...extensions });
}

/** A statement that took too long. */
export function timedOut(cause: Error, setting = 'READ_TIMEOUT_MS'): ServiceError {
  return new ServiceError(
    `The graph took too long to answer; ask for less, or raise ${setting}.`,
    { code: ErrorCode.Timeout },
    { cause },
  );
}

/** The database is away; it may be back soon. */
export function unavailable(cause: Error, retryAfterSeconds = 2): ServiceError {
  return new ServiceError(
    'The graph database is not available now; try again soon.',
    { code: ErrorCode.Unavailable, retryAfterSeconds },
    { cause },
  );
}

/** The database cannot write to its disk; until it is restarted, it refuses reads as well. */
export function storageFailed(cause: Error): ServiceError {
  return new ServiceError(
    'The graph database could not write to its disk, which may be full, and has to be restarted; try again later.',
    { code: ErrorCode.Unavailable, reason: 'STORAGE_FAILED', retryAfterSeconds: 10 },
    { cause },
  );
}

/** @param where  which disk is full, and how much space is needed */
export function diskFull(where: string): ServiceError {
  return new ServiceError(`Writes are refused: ${where}. Reads are answered.`, {
    code: ErrorCode.Unavailable,
    reason: 'DISK_FULL',
    retryAfterSeconds: 10,
  });
}

/** A write that failed after its commit was sent: the same write may be sent again, with the same `changeId`. */
export function outcomeUnknown({ message, extensions, cause }: ServiceError): ServiceError {
  return new ServiceError(
    `${message} Whether the write was applied is not known: send it again with the same changeId, which applies it once.`,
    { ...extensions, code: ErrorCode.Unavailable, retryAfterSeconds: 2, outcomeUnknown: true },
    { cause },
  );
}

/** Nobody has said who they are, or not so that it can be believed. */
export function unauthenticated(message: string): ServiceError {
  return new ServiceError(message, { code: ErrorCode.Unauthenticated });
}

/** What the caller wanted to change is not as the caller thinks it is. */
export function conflict(argument: string, message: string, extensions: Record<string, unknown> = {}): ServiceError {
  return new ServiceError(`${argument}: ${message}`, { code: ErrorCode.Conflict, argument, ...extensions });
}

/** @param cycle  the ids in order, the first one again at the end */
export function cycleError(cycle: readonly string[]): ServiceError {
  return new ServiceError(
    `These prerequisites would run in a cycle: ${cycle.join(' → ')}. Remove one of them first, or leave the new one out.`,
    { code: ErrorCode.Cycle, cycle },
  );
}

/** A source that is to go, and that something would still cite. */
export function citedError(ids: readonly string[]): ServiceError {
  return new ServiceError(
    `${ids.join(', ')}: still cited; remove the citations first, in the same request if you like.`,
    { code: ErrorCode.Conflict, cited: ids },
  );
}

export function unknownId(argument: string, id: string): ServiceError {
  return badUserInput(argument, `nothing has the id ${id}; create it first, or look it up with search`, {
    unknownIds: [id],
    suggestions: [],
  });
}

/** @param forgotten  the last version that the history has forgotten */
export function historyForgotten(forgotten: number, argument = 'since'): ServiceError {
  return badUserInput(argument, `the history begins after version ${forgotten}; read the graph anew`, { forgotten });
}
