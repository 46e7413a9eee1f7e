import { isRetryableError, Neo4jError } from 'neo4j-driver';
import { ErrorCode, outcomeUnknown, ServiceError, storageFailed, timedOut, unavailable } from '../../model/errors.js';
import { DatabaseSilentError, isServerError, isStorageFailure, LateAnswerError, TooBusyError } from './failures.js';

const UNAVAILABLE_CODES = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.ClientError.Database.DatabaseNotFound',
]);

/** Codes of failures after which it is unknown whether a commit was applied. */
const OUTCOME_UNKNOWN_CODES: ReadonlySet<unknown> = new Set([ErrorCode.Unavailable, ErrorCode.Timeout]);

/** Maps an error of the driver to a ServiceError; unexpected errors are returned unchanged. */
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
  const isUnavailable =
    UNAVAILABLE_CODES.has(error.code) || isRetryableError(error) || /acquisition timed out/.test(error.message);
  return isUnavailable ? unavailable(error) : error;
}

/** As classifyDriverError, for a write. If its commit was sent and not acknowledged, the outcome is unknown. */
export function classifyWriteError(error: unknown, commitSent: boolean): Error {
  const failure = classifyDriverError(error, 'WRITE_TIMEOUT_MS');
  if (!commitSent || !(failure instanceof ServiceError)) return failure;
  const isRejected = isServerError(error) && !isStorageFailure(error);
  return isRejected || !OUTCOME_UNKNOWN_CODES.has(failure.extensions.code) ? failure : outcomeUnknown(failure);
}
