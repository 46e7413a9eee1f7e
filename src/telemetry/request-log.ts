import type { Logger } from 'pino';
import type { RequestRecord } from './request-record.js';

export interface FinishedRequest {
  traceId: string | null;
  method: string;
  route: string | undefined;
  status: number;
  /** of the caller; null for an anonymous one */
  role: string | null;
  ms: number;
  record: RequestRecord;
}

export interface RequestLogOptions {
  logRequests: boolean;
  slowRequestMs: number | null;
}

/**
 * Logs a request in one line, if all or slow ones are logged; a slow one with its statements. Variables, headers, keys and
 * texts are never part of it.
 */
export function logRequest(
  log: Logger,
  request: FinishedRequest,
  { logRequests, slowRequestMs }: RequestLogOptions,
): void {
  const isSlow = slowRequestMs !== null && request.ms >= slowRequestMs;
  if (isSlow) log.warn({ ...lineOf(request), statements: statementsOf(request.record) }, 'slow request');
  else if (logRequests) log.info(lineOf(request), 'request');
}

function lineOf({ traceId, method, route, status, role, ms, record }: FinishedRequest) {
  const { operation, estimatedCost, actualCost, cache, codes } = record;
  return {
    requestId: record.requestId,
    ...(traceId === null ? {} : { traceId }),
    method,
    route: route ?? null,
    status,
    operation: operation?.name ?? null,
    operationType: operation?.type ?? null,
    role: role ?? 'anonymous',
    estimatedCost,
    actualCost,
    ms: rounded(ms),
    cache,
    codes: [...codes],
  };
}

/** By name, those that took longest first. */
function statementsOf({ statements }: RequestRecord) {
  const sorted = [...statements].sort(([, a], [, b]) => b.ms - a.ms);
  return sorted.map(([name, { count, ms }]) => ({ name, count, ms: rounded(ms) }));
}

function rounded(ms: number): number {
  return Math.round(ms * 10) / 10;
}
