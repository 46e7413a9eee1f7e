import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CachedReads } from '../graph/cache/cached-reads.js';
import { GraphLoaders } from '../graph/loaders/graph-loaders.js';
import type { BudgetLimits } from '../graphql/budget/limits.js';
import { RequestBudget } from '../graphql/budget/request-budget.js';
import type { Context } from '../graphql/context.js';
import { onDisconnect } from '../http/on-disconnect.js';
import { INCLUDE_COST } from '../http/response-cache.js';

interface ContextSources extends Pick<Context, 'curation' | 'feed' | 'exports'> {
  reads: CachedReads;
  budget: BudgetLimits;
}

type CreateContext = (
  caller: Pick<Context, 'viewer' | 'ip' | 'requestId' | 'language' | 'includesCost' | 'setCacheHints'>,
) => Context;

/** Creates the context of one document of a request. */
export type RequestContext = (request: FastifyRequest, reply: FastifyReply) => Context;

/** Creates the context of an operation, with loaders and a budget of its own. */
export function contextFactory({ reads, budget: limits, curation, feed, exports }: ContextSources): CreateContext {
  return (caller) => {
    const budget = new RequestBudget(limits);
    return { graph: new GraphLoaders(reads, budget, reads), budget, curation, feed, exports, ...caller };
  };
}

export function requestContext(createContext: CreateContext): RequestContext {
  return (request, reply) => {
    const context = createContext({
      viewer: request.viewer,
      ip: request.ip,
      requestId: request.id,
      language: request.language,
      includesCost: INCLUDE_COST in request.headers,
      setCacheHints: (hints) => {
        request.cacheHints = hints;
      },
    });
    onDisconnect(reply, () => context.budget.disconnect());
    return context;
  };
}
