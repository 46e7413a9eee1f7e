import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.js';
import { responseSize } from './response-size.js';
import { budgetExceeded } from './errors.js';

/**
 * Replaces a response that is too large by TOO_COMPLEX before it is serialised. Must precede the plugins that read the
 * errors of the response.
 *
 * @param limit MAX_ANSWER_BYTES
 */
export function budgetPlugin(limit: number): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response, contextValue }) {
          if (response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          const bytes = responseSize(singleResult.data, limit);
          contextValue.budget.setResponseSize(bytes);
          if (bytes <= limit) return;
          const { message, extensions } = budgetExceeded('answerBytes', bytes, limit);
          singleResult.data = null;
          singleResult.errors = [{ message, extensions }];
        },
      };
    },
  };
}
