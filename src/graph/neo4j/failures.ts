import { Neo4jError } from 'neo4j-driver';

/** The database accepts statements and does not answer. */
export class DatabaseSilentError extends Error {
  override name = 'DatabaseSilentError';

  constructor() {
    super('The database does not answer');
  }
}

/** The database answers other statements, but not this one in time. */
export class LateAnswerError extends Error {
  override name = 'LateAnswerError';

  /** @param limitMs  the deadline */
  constructor(limitMs: number) {
    super(`No answer within ${limitMs} ms`);
  }
}

/** Too many statements are waiting for the database. */
export class TooBusyError extends Error {
  override name = 'TooBusyError';

  /** @param limit  the maximum number of pending statements */
  constructor(limit: number) {
    super(`${limit} statements are pending`);
  }
}

/** Whether the server itself reported this error, unlike a lost connection. */
export function isServerError(error: unknown): boolean {
  return error instanceof Neo4jError && error.code.startsWith('Neo.');
}

/** Matches messages of Neo4j when the failure of another transaction has stopped its storage. */
const STORAGE = /critical error|panic|no space left|transaction log|storage/i;

/**
 * Whether Neo4j could not write to its disk, usually because the disk is full. It then refuses all statements, reads
 * included, until it is restarted. The transaction that failed gets TransactionLogError; concurrent commits may get other
 * errors of the class DatabaseError.
 */
export function isStorageFailure(error: unknown): boolean {
  if (!(error instanceof Neo4jError) || !error.code.startsWith('Neo.DatabaseError.')) return false;
  return error.code.startsWith('Neo.DatabaseError.Transaction.') || STORAGE.test(error.message);
}
