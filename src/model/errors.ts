import { isGroupId } from './ids.js';

/** Values of `extensions.code`. */
export const ErrorCode = {
  BadUserInput: 'BAD_USER_INPUT',
  NotFound: 'NOT_FOUND',
  Unauthenticated: 'UNAUTHENTICATED',
  Forbidden: 'FORBIDDEN',
  Conflict: 'CONFLICT',
  Cycle: 'CYCLE',
  /** a document that is not in the list of known ones */
  UnknownDocument: 'UNKNOWN_DOCUMENT',
  RateLimited: 'RATE_LIMITED',
  TooComplex: 'TOO_COMPLEX',
  Timeout: 'TIMEOUT',
  Unavailable: 'UNAVAILABLE',
  /** not sent, because the client has closed the connection; keeps such requests out of the error log */
  ClientClosedRequest: 'CLIENT_CLOSED_REQUEST',
  Internal: 'INTERNAL_SERVER_ERROR',
} as const;

/** The `extensions` of an error in a response. */
export interface ErrorExtensions extends Record<string, unknown> {
  code: string;
}

/**
 * An error whose message and extensions are part of the response. Any other error is logged and masked. graphql-js copies
 * the extensions of any error that a resolver throws.
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

/** Whether an error says that the database or a model does not answer, now or in time. */
export function isWithoutAnswer(error: unknown): boolean {
  if (!(error instanceof ServiceError)) return false;
  const { code } = error.extensions;
  return code === ErrorCode.Unavailable || code === ErrorCode.Timeout;
}

/** Invalid input. The message names the argument and says how to correct it. */
export function badUserInput(
  argument: string,
  message: string,
  extensions: Record<string, unknown> = {},
): ServiceError {
  return new ServiceError(`${argument}: ${message}`, { code: ErrorCode.BadUserInput, argument, ...extensions });
}

/** A change removes an edge that does not exist. */
export class MissingEdgeError extends ServiceError {
  constructor(
    readonly argument: string,
    readonly edge: Readonly<{ kind: string; from: string; to: string }>,
  ) {
    const { kind, from, to } = edge;
    const { message, extensions } = badUserInput(argument, `there is no ${kind} edge from ${from} to ${to}`);
    super(message, extensions);
  }
}

export function tooComplex(message: string, extensions: Record<string, unknown>): ServiceError {
  return new ServiceError(message, { code: ErrorCode.TooComplex, ...extensions });
}

/** A statement exceeded its time limit. */
export function timedOut(cause: Error, setting = 'READ_TIMEOUT_MS'): ServiceError {
  return new ServiceError(
    `The query to the graph took too long; request less, or raise ${setting}.`,
    { code: ErrorCode.Timeout },
    { cause },
  );
}

/** The database cannot be reached at the moment. */
export function unavailable(cause: Error, retryAfterSeconds = 2): ServiceError {
  return new ServiceError(
    'The graph database is not available; try again soon.',
    { code: ErrorCode.Unavailable, retryAfterSeconds },
    { cause },
  );
}

/** The database cannot write to its disk. It refuses reads, too, until it is restarted. */
export function storageFailed(cause: Error): ServiceError {
  return new ServiceError(
    'The graph database could not write to its disk, which may be full, and must be restarted; try again later.',
    { code: ErrorCode.Unavailable, reason: 'STORAGE_FAILED', retryAfterSeconds: 10 },
    { cause },
  );
}

/** @param where  the full disk, and how much space is needed */
export function diskFull(where: string): ServiceError {
  return new ServiceError(`Writes are refused: ${where}. Reads still work.`, {
    code: ErrorCode.Unavailable,
    reason: 'DISK_FULL',
    retryAfterSeconds: 10,
  });
}

/** A write failed after its commit was sent. It can be repeated safely with the same `changeId`. */
export function outcomeUnknown({ message, extensions, cause }: ServiceError): ServiceError {
  return new ServiceError(
    `${message} The write may have been applied: repeat it with the same changeId, which applies it only once.`,
    { ...extensions, code: ErrorCode.Unavailable, retryAfterSeconds: 2, outcomeUnknown: true },
    { cause },
  );
}

/** Credentials are missing or invalid. */
export function unauthenticated(message: string): ServiceError {
  return new ServiceError(message, { code: ErrorCode.Unauthenticated });
}

/** The change conflicts with the current state of the graph. */
export function conflict(argument: string, message: string, extensions: Record<string, unknown> = {}): ServiceError {
  return new ServiceError(`${argument}: ${message}`, { code: ErrorCode.Conflict, argument, ...extensions });
}

/** @param cycle  the ids in order; the first is repeated at the end */
export function cycleError(cycle: readonly string[]): ServiceError {
  const chain = cycle.join(' → ');
  const at = cycle.findIndex(isGroupId);
  const [group, member] = [cycle[at], cycle[at + 1]];
  const what = cycle[0]?.startsWith('area:') ? 'areas' : 'prerequisites';
  const message =
    group === undefined
      ? `These ${what} would form a cycle: ${chain}. Remove one of the edges first, or omit the new one.`
      : `${member} would be a member of ${group} and lead to a skill that requires it: ${chain}. For that skill, use a group of its prerequisites of its own, without it, or omit the new edge.`;
  return new ServiceError(message, { code: ErrorCode.Cycle, cycle });
}

/** Sources cannot be deleted while they are cited. */
export function citedError(ids: readonly string[]): ServiceError {
  return new ServiceError(
    `${ids.join(', ')}: still cited; remove the citations first, which the same request may do.`,
    { code: ErrorCode.Conflict, cited: ids },
  );
}

export function unknownId(argument: string, id: string): ServiceError {
  return badUserInput(argument, `nothing has the id ${id}; create it first, or look it up with search`, {
    unknownIds: [id],
    suggestions: [],
  });
}

/** @param forgotten  the last version that was removed from the history */
export function historyForgotten(forgotten: number, argument = 'since'): ServiceError {
  return badUserInput(argument, `the history begins after version ${forgotten}; read the graph again`, { forgotten });
}
