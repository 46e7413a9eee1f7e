import type { Context } from '../context.js';
import type { CreateHooks, RequestHooks } from '../request-hooks.js';
import { responseSize } from './response-size.js';
import { budgetExceeded } from './errors.js';

/**
 * Replaces a response that is too large by TOO_COMPLEX before it is serialised. Must precede the hooks that read the errors
 * of the response.
 *
 * @param limit MAX_ANSWER_BYTES
 */
export function budgetHooks(limit: number): CreateHooks<Context> {
  const hooks: RequestHooks<Context> = {
    willSendResponse({ response, contextValue }) {
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
  return () => hooks;
}
