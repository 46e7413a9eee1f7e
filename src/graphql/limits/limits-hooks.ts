import { OperationTypeNode } from 'graphql';
import { rateLimited } from '../../auth/errors.js';
import { type Caller, callerKey, type RateLimit } from '../../auth/rate-limit.js';
import type { Context } from '../context.js';
import { badUserInput, ServiceError } from '../../model/errors.js';
import { activeRecord } from '../../telemetry/request-record.js';
import type { CostlyQueue, Release } from '../budget/costly-queue.js';
import { withHttpStatus } from '../errors/graphql-error.js';
import type { CreateHooks } from '../request-hooks.js';
import type { QueryLimits } from './query-limits.js';

export interface CostControl {
  limits: QueryLimits;
  /** waits until the sizes of lists are known; null once they are */
  firstMeasurement: () => Promise<void> | null;
  queue: CostlyQueue;
  /** in units of cost */
  rateLimit: RateLimit;
}

/** The estimated cost from which a request needs a slot of the queue: about 100 ms of CPU time. */
export const COSTLY_THRESHOLD = 10_000;

/**
 * Refuses operations above the limits before execution, and subscriptions, which have their own transports. Queues costly
 * requests, and adds the cost to the response if requested. Must follow the hooks that may refuse an operation: a slot of the
 * queue is free again when the response is sent.
 */
export function limitsHooks({ limits, firstMeasurement, queue, rateLimit }: CostControl): CreateHooks<Context> {
  return () => {
    let estimated: number | null = null;
    let release: Release | null = null;
    return {
      async didResolveOperation({ document, operation, request, contextValue }) {
        if (!operation) return;
        if (operation.operation === OperationTypeNode.SUBSCRIPTION) throw wrongTransport();
        const check = () => limits.check(document, operation, request.variables);
        const measurement = firstMeasurement();
        estimated = measurement === null ? check() : await checkedOnceMeasured(check, measurement);
        activeRecord()?.estimate(estimated);
        const cost = estimated ?? 0;
        await consumeCost(rateLimit, contextValue, cost);
        if (cost >= COSTLY_THRESHOLD) release = await acquire(queue, contextValue);
      },
      willSendResponse({ response, contextValue: { includesCost, budget } }) {
        release?.();
        if (!includesCost || estimated === null || response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        const cost = { estimated, actual: Math.ceil(budget.used().units) };
        singleResult.extensions = { ...singleResult.extensions, cost };
      },
    };
  };
}

/** Before the sizes of lists are known, an ordinary request may look costly, or even too costly: it waits for them. */
async function checkedOnceMeasured(check: () => number | null, measurement: Promise<void>): Promise<number | null> {
  try {
    const cost = check();
    if ((cost ?? 0) < COSTLY_THRESHOLD) return cost;
  } catch {
    // thrown again below, unless the sizes make a difference
  }
  await measurement;
  return check();
}

function wrongTransport() {
  return badUserInput(
    'query',
    'send a subscription over WebSocket to /graphql, or as an event stream to /graphql/stream',
    { http: { status: 400 } },
  );
}

/** @throws RATE_LIMITED or UNAVAILABLE if too many costly requests wait; the reason if the request is aborted */
async function acquire(queue: CostlyQueue, caller: Context): Promise<Release> {
  try {
    return await queue.acquire(callerKey(caller), caller.budget);
  } catch (error) {
    throw error instanceof ServiceError ? withHttpStatus(error) : error;
  }
}

/** @throws RATE_LIMITED if the caller has exceeded the cost per minute */
export async function consumeCost(rateLimit: RateLimit, caller: Caller, cost: number): Promise<void> {
  const retryAfter = await rateLimit(caller, cost);
  if (retryAfter !== null) throw withHttpStatus(rateLimited(retryAfter));
}
