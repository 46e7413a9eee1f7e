import type { ApolloServerPlugin } from '@apollo/server';
import { errorCode } from '../model/error-code.js';
import { activeRecord } from '../telemetry/request-record.js';
import type { Context } from './context.js';

/** Records the operation of a request, the cost that it used and the codes of its errors, where telemetry is on. */
export function telemetryPlugin(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      const record = activeRecord();
      if (record === undefined) return;
      return {
        async didResolveOperation({ operation }) {
          if (operation) record.resolve(operation);
        },
        async willSendResponse({ response, contextValue }) {
          record.actualCost = Math.ceil(contextValue.budget.used().units);
          if (response.body.kind !== 'single') return;
          for (const error of response.body.singleResult.errors ?? []) record.fail(errorCode(error));
        },
      };
    },
  };
}
