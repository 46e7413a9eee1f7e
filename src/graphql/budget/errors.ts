import { ErrorCode, ServiceError, tooComplex } from '../../model/errors.js';
import type { BudgetUse } from './limits.js';

const MESSAGES: Record<keyof BudgetUse, (used: string, allowed: string) => string> = {
  records: (used, allowed) =>
    `The query read ${used} records, more than the limit of ${allowed}: request fewer items with first, or split the query.`,
  answerBytes: (used, allowed) =>
    `The response has at least ${used} bytes, more than the limit of ${allowed} (MAX_ANSWER_BYTES): request fewer items or fields.`,
  computeMs: (used, allowed) =>
    `The query took ${used} ms of computing time, more than the limit of ${allowed} ms: request fewer paths, matches or related skills in one query.`,
};

export function budgetExceeded(limit: keyof BudgetUse, used: number, allowed: number): ServiceError {
  const [shownUsed, shownAllowed] = [Math.round(used), Math.round(allowed)];
  return tooComplex(MESSAGES[limit](String(shownUsed), String(shownAllowed)), {
    limit,
    used: shownUsed,
    allowed: shownAllowed,
  });
}

export function deadlineExceeded(usedMs: number, allowedMs: number): ServiceError {
  const message = `The request took longer than ${allowedMs} ms (REQUEST_TIMEOUT_MS): request less data, or split the query.`;
  return new ServiceError(message, {
    code: ErrorCode.Timeout,
    limit: 'REQUEST_TIMEOUT_MS',
    used: Math.round(usedMs),
    allowed: allowedMs,
  });
}

/** The client has closed the connection, so that no response can be sent. */
export function clientClosedRequest(): ServiceError {
  return new ServiceError('The client closed the connection before the response.', {
    code: ErrorCode.ClientClosedRequest,
  });
}
