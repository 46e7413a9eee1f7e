import { describe, expect, it } from '@jest/globals';
import { Neo4jError } from 'neo4j-driver';
import { classifyDriverError, classifyWriteError } from '../../../src/graph/neo4j/classify.js';
import { DatabaseSilentError, LateAnswerError, TooBusyError } from '../../../src/graph/neo4j/failures.js';
import { ServiceError } from '../../../src/model/errors.js';

const neo4jError = (code: string, message = 'failed') => new Neo4jError(message, code, '50N42', 'failed');
const codeOf = (error: Error) => (error instanceof ServiceError ? error.extensions.code : null);

const LOST_CONNECTION = neo4jError('ServiceUnavailable');
const DISK_FULL = neo4jError('Neo.DatabaseError.Transaction.TransactionCommitFailed');

describe('an error of the driver', () => {
  it.each([
    [new LateAnswerError(1_000), 'TIMEOUT'],
    [neo4jError('Neo.ClientError.Transaction.TransactionTimedOut'), 'TIMEOUT'],
    [new DatabaseSilentError(), 'UNAVAILABLE'],
    [new TooBusyError(1), 'UNAVAILABLE'],
    [LOST_CONNECTION, 'UNAVAILABLE'],
    [neo4jError('SessionExpired'), 'UNAVAILABLE'],
    [neo4jError('Neo.TransientError.Transaction.DeadlockDetected'), 'UNAVAILABLE'],
    [neo4jError('Neo.ClientError.Database.DatabaseNotFound'), 'UNAVAILABLE'],
    [neo4jError('', 'Connection acquisition timed out in 4000 ms.'), 'UNAVAILABLE'],
    [DISK_FULL, 'UNAVAILABLE'],
  ])('%s becomes %s', (error, code) => {
    expect(codeOf(classifyDriverError(error))).toBe(code);
  });

  it('that is unexpected stays as it is', () => {
    for (const error of [neo4jError('Neo.ClientError.Statement.SyntaxError'), new TypeError('a bug')]) {
      expect(classifyDriverError(error)).toBe(error);
    }
  });
});

describe('the outcome of a write', () => {
  const isUnknown = (error: Error, commitSent: boolean) => {
    const classified = classifyWriteError(error, commitSent);
    return classified instanceof ServiceError && classified.extensions.outcomeUnknown === true;
  };

  it.each([
    ['the connection was lost', LOST_CONNECTION],
    ['the database did not answer', new DatabaseSilentError()],
    ['the deadline passed', new LateAnswerError(1_000)],
    ['the disk was full', DISK_FULL],
  ])('is unknown after the commit was sent, and only then, if %s', (_what, error) => {
    expect([isUnknown(error, true), isUnknown(error, false)]).toEqual([true, false]);
  });

  it.each([
    ['the server rejected the commit', neo4jError('Neo.TransientError.Transaction.DeadlockDetected')],
    ['the server ended the transaction', neo4jError('Neo.ClientError.Transaction.TransactionTimedOut')],
    ['the error is unexpected', new TypeError('a bug')],
  ])('is known if %s', (_what, error) => {
    expect([isUnknown(error, true), isUnknown(error, false)]).toEqual([false, false]);
  });
});
