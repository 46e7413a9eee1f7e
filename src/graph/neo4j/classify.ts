import { isRetryableError, Neo4jError } from 'neo4j-driver';
import { ErrorCode, outcomeUnknown, ServiceError, storageFailed, timedOut, unavailable } from '../../model/errors.js';
import { DatabaseSilentError, isOfServer, isStorageFailure, LateAnswerError, TooBusyError } from './failures.js';

const AWAY = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.ClientError.Database.DatabaseNotFound',
]);

/** Codes of failures that do not tell what became of a commit. */
const LOST: ReadonlySet<unknown> = new Set([ErrorCode.Unavailable, ErrorCode.Timeout]);

/** What a driver's failure means to the caller; what is none of the known ones is a fault and stays as it is. */
export function classifyDriverError(
  error: unknown,
  timeoutSetting: 'READ_TIMEOUT_MS' | 'WRITE_TIMEOUT_MS' = 'READ_TIMEOUT_MS',
): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  if (error instanceof LateAnswerError) return timedOut(error, timeoutSetting);
  if (error instanceof DatabaseSilentError || error instanceof TooBusyError) return unavailable(error);
  if (!(error instanceof Neo4jError)) return error;
  if (error.code.includes('TransactionTimedOut')) return timedOut(error, timeoutSetting);
  if (isStorageFailure(error)) return storageFailed(error);
  const away = AWAY.has(error.code) || isRetryableError(error) || /acquisition timed out/.test(error.message);
  return away ? unavailable(error) : error;
}

/** The same of a write. Where its commit was sent and not answered, it is not known whether it was applied. */
export function classifyWriteError(error: unknown, commitSent: boolean): Error {
  const failure = classifyDriverError(error, 'WRITE_TIMEOUT_MS');
  if (!commitSent || !(failure instanceof ServiceError)) return failure;
  const isRefused = isOfServer(error) && !isStorageFailure(error);
  return isRefused || !LOST.has(failure.extensions.code) ? failure : outcomeUnknown(failure);
}
