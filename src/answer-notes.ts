import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import type { Context } from './context.js';

/**
 * Tells HTTP what it may do with an answer, by the schema's `@cacheControl` hints, and the caller where the answer may be
 * older than the database.
 *
 * @param staleSince  since when the database has not been heard of; null while it answers
 */
export function answerNotesPlugin(staleSince: () => Date | null): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ operation, contextValue, response, overallCachePolicy }) {
          const isQuery = operation?.operation === OperationTypeNode.QUERY;
          const since = staleSince();
          if (response.body.kind !== 'single') return;
          const result = response.body.singleResult;
          if (since && isQuery) {
            result.extensions = { ...result.extensions, stale: { since: since.toISOString() } };
          }
          const reusable = isQuery && !result.errors && since === null;
          const policy = overallCachePolicy.policyIfCacheable();
          const lasting = policy ? `max-age=${policy.maxAge}` : 'no-cache';
          const scope = overallCachePolicy.scope === 'PRIVATE' || contextValue.viewer ? 'private' : 'public';
          contextValue.noteAnswer({ reusable, cacheControl: reusable ? `${lasting}, ${scope}` : 'no-store' });
        },
      };
    },
  };
}
