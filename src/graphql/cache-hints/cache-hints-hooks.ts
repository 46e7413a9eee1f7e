import type { ApolloServerPlugin } from '@apollo/server';
import { type GraphQLSchema, OperationTypeNode } from 'graphql';
import { cachePolicies } from './cache-policy.js';
import type { Context } from '../context.js';

/**
 * Derives the cacheability of a response from the `@cacheControl` hints of the schema, and marks stale responses in
 * `extensions.stale`.
 *
 * @param maxAge in seconds, for fields without a hint
 * @param staleSince since when the database has not responded; null while it does
 */
export function cacheHintsPlugin(
  schema: GraphQLSchema,
  maxAge: number,
  staleSince: () => Date | null,
): ApolloServerPlugin<Context> {
  const policyOf = cachePolicies(schema, maxAge);
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ operation, document, contextValue, response }) {
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
    },
  };
}
