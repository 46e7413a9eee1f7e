import type { GraphQLError } from 'graphql';
import { isRetryableError, Neo4jError } from 'neo4j-driver';
import { timedOut, unavailable } from '../../errors.js';

const AWAY = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.ClientError.Database.DatabaseNotFound',
]);

/** What a driver's failure means to the caller; what is none of the known ones is a fault and stays as it is. */
export function classifyDriverError(error: unknown): GraphQLError | Error {
  if (!(error instanceof Error)) return new Error(String(error));
  if (!(error instanceof Neo4jError)) return error;
  if (error.code.includes('TransactionTimedOut')) return timedOut(error);
  const away = AWAY.has(error.code) || isRetryableError(error) || /acquisition timed out/.test(error.message);
  return away ? unavailable(error) : error;
}
