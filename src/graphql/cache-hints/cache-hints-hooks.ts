import { type GraphQLSchema, OperationTypeNode } from 'graphql';
import { cachePolicies } from './cache-policy.js';
import type { Context } from '../context.js';
import type { CreateHooks, RequestHooks } from '../request-hooks.js';

/**
 * Derives the cacheability of a response from the `@cacheControl` hints of the schema, and marks stale responses in
 * `extensions.stale`.
 *
 * @param maxAge in seconds, for fields without a hint
 * @param staleSince since when the database has not responded; null while it does
 */
export function cacheHintsHooks(
  schema: GraphQLSchema,
  maxAge: number,
  staleSince: () => Date | null,
): CreateHooks<Context> {
  const policyOf = cachePolicies(schema, maxAge);
  const hooks: RequestHooks<Context> = {
    willSendResponse({ operation, document, contextValue, response }) {
      const isQuery = operation?.operation === OperationTypeNode.QUERY;
      const since = staleSince();
      if (response.body.kind !== 'single') return;
      const result = response.body.singleResult;
      if (since && isQuery) {
        result.extensions = { ...result.extensions, stale: { since: since.toISOString() } };
      }
      const hasData = result.data !== undefined && result.data !== null;
      const { includesCost, graph } = contextValue;
      const reusable = isQuery && !result.errors && since === null && !includesCost && !graph.isUncacheable;
      if (!reusable || !document) {
        return contextValue.setCacheHints({ hasData, reusable: false, cacheControl: 'no-store' });
      }
      const policy = policyOf(document);
      const lifetime = policy.maxAge > 0 ? `max-age=${policy.maxAge}` : 'no-cache';
      const scope = policy.isPrivate || contextValue.viewer ? 'private' : 'public';
      contextValue.setCacheHints({ hasData, reusable, cacheControl: `${lifetime}, ${scope}` });
    },
  };
  return () => hooks;
}
