import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.js';
import { answerSize } from './answer-size.js';
import { overBudget } from './errors.js';

/**
 * Replaces an answer that is too long by TOO_COMPLEX before it is serialised. It stands before the plugins that read the
 * answer's errors.
 *
 * @param limit  MAX_ANSWER_BYTES
 */
export function budgetPlugin(limit: number): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response, contextValue }) {
          if (response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          const bytes = answerSize(singleResult.data, limit);
          contextValue.budget.noteAnswer(bytes);
          if (bytes <= limit) return;
          const { message, extensions } = overBudget('answerBytes', bytes, limit);
          singleResult.data = null;
          singleResult.errors = [{ message, extensions }];
        },
      };
    },
  };
}
