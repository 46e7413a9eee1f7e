import { Neo4jError } from 'neo4j-driver';

/** The database takes statements and does not answer, or it was asked and did not answer in time. */
export class DatabaseSilentError extends Error {
  override name = 'DatabaseSilentError';

  constructor() {
    super('The database does not answer');
  }
}

/** The database answers others, but not this statement. */
export class LateAnswerError extends Error {
  override name = 'LateAnswerError';

  /** @param limitMs  how long it was waited for */
  constructor(limitMs: number) {
    super(`No answer within ${limitMs} ms`);
  }
}

/** So much waits for the database that more would only wait longer. */
export class TooBusyError extends Error {
  override name = 'TooBusyError';

  /** @param limit  how many statements may be under way */
  constructor(limit: number) {
    super(`${limit} statements are under way`);
  }
}

/** Whether the server itself has answered with this failure. */
export function isOfServer(error: unknown): boolean {
  return error instanceof Neo4jError && error.code.startsWith('Neo.');
}

/** What Neo4j says where the failure of another transaction has stopped its storage. */
const STORAGE = /critical error|panic|no space left|transaction log|storage/i;

/**
 * Whether Neo4j could not put a write on disk, mostly since the disk is full. From then on it refuses everything, reads
 * included, until it is restarted. The transaction that met the failure gets TransactionLogError; those that commit beside it
 * may get other errors of the class DatabaseError.
 */
export function isStorageFailure(error: unknown): boolean {
  if (!(error instanceof Neo4jError) || !error.code.startsWith('Neo.DatabaseError.')) return false;
  return error.code.startsWith('Neo.DatabaseError.Transaction.') || STORAGE.test(error.message);
}
