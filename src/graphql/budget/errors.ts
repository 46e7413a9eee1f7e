import { ErrorCode, ServiceError, tooComplex } from '../../model/errors.js';
import type { BudgetUse } from './limits.js';

const MESSAGES: Record<keyof BudgetUse, (used: string, allowed: string) => string> = {
  records: (used, allowed) =>
    `The query read ${used} records, more than ${allowed}: ask for fewer items with first, or in several queries.`,
  answerBytes: (used, allowed) =>
    `The answer is ${used} bytes long or longer, more than ${allowed} (MAX_ANSWER_BYTES): ask for fewer items or fields.`,
  computeMs: (used, allowed) =>
    `The query computed for ${used} ms, more than ${allowed}: ask for fewer paths, matches or related skills in one query.`,
};

/** A request has used more than a limit allows. */
export function overBudget(limit: keyof BudgetUse, used: number, allowed: number): ServiceError {
  const [shownUsed, shownAllowed] = [Math.round(used), Math.round(allowed)];
  return tooComplex(MESSAGES[limit](String(shownUsed), String(shownAllowed)), {
    limit,
    used: shownUsed,
    allowed: shownAllowed,
  });
}

/** A request was not answered by its deadline. */
export function pastDeadline(usedMs: number, allowedMs: number): ServiceError {
  const message = `The request took longer than ${allowedMs} ms (REQUEST_TIMEOUT_MS): ask for less, or in several queries.`;
  return new ServiceError(message, {
    code: ErrorCode.Timeout,
    limit: 'REQUEST_TIMEOUT_MS',
    used: Math.round(usedMs),
    allowed: allowedMs,
  });
}

/** The client has closed its connection, so that no answer is of use. */
export function clientGone(): ServiceError {
  return new ServiceError('The client closed the connection before the answer.', {
    code: ErrorCode.ClientClosedRequest,
  });
}
