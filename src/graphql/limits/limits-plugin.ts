import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import { rateLimited } from '../../auth/errors.js';
import { type Caller, callerKey, type RateLimit } from '../../auth/rate-limit.js';
import type { Context } from '../context.js';
import { badUserInput, ServiceError } from '../../model/errors.js';
import type { CostlyQueue, Release } from '../budget/costly-queue.js';
import { withHttpStatus } from '../errors/http-status.js';
import type { QueryLimits } from './query-limits.js';

export interface CostControl {
  limits: QueryLimits;
  /** of costly requests */
  queue: CostlyQueue;
  /** in units of cost */
  rateLimit: RateLimit;
}

/** Requests that are estimated to cost this much, about 100 ms of CPU time, wait for each other. */
const COSTLY = 10_000;

/**
 * Refuses, before anything is read, what exceeds the limits, and subscriptions, which have transports of their own; lets
 * few costly requests run at a time; and shows the cost to a caller who asks for it.
 */
export function limitsPlugin({ limits, queue, rateLimit }: CostControl): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      let estimated: number | null = null;
      let release: Release | null = null;
      let isAnswered = false;
      return {
        async didResolveOperation({ document, operation, request, contextValue }) {
          if (!operation) return;
          if (operation.operation === OperationTypeNode.SUBSCRIPTION) throw wrongTransport();
          estimated = limits.check(document, operation, request.variables);
          const cost = estimated ?? 0;
          await consumeCost(rateLimit, contextValue, cost);
          if (cost < COSTLY) return;
          release = await enter(queue, contextValue);
          // another plugin may have refused the request while it waited
          if (isAnswered) release();
        },
        async willSendResponse({ response, contextValue: { showsCost, budget } }) {
          isAnswered = true;
          release?.();
          if (!showsCost || estimated === null || response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          const cost = { estimated, actual: Math.ceil(budget.used().units) };
          singleResult.extensions = { ...singleResult.extensions, cost };
        },
      };
    },
  };
}

function wrongTransport() {
  return badUserInput(
    'query',
    'send a subscription over WebSocket to /graphql, or as an event stream to /graphql/stream',
    { http: { status: 400 } },
  );
}

/** @throws RATE_LIMITED or UNAVAILABLE where too many costly requests wait; what ends the request while it waits */
async function enter(queue: CostlyQueue, caller: Context): Promise<Release> {
  try {
    return await queue.enter(callerKey(caller), caller.budget);
  } catch (error) {
    throw error instanceof ServiceError ? withHttpStatus(error) : error;
  }
}

/** @throws RATE_LIMITED where the caller has used up the cost of a minute */
export async function consumeCost(rateLimit: RateLimit, caller: Caller, cost: number): Promise<void> {
  const wait = await rateLimit(caller, cost);
  if (wait !== null) throw withHttpStatus(rateLimited(wait));
}
