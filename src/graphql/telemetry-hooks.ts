import { errorCode } from '../model/error-code.js';
import { activeRecord } from '../telemetry/request-record.js';
import type { Context } from './context.js';
import type { CreateHooks } from './request-hooks.js';

/** Records the operation of a request, the cost that it used and the codes of its errors, where telemetry is on. */
export const telemetryHooks: CreateHooks<Context> = () => {
  const record = activeRecord();
  if (record === undefined) return undefined;
  return {
    didResolveOperation({ operation }) {
      if (operation) record.resolve(operation);
    },
    willSendResponse({ response, contextValue }) {
      record.actualCost = Math.ceil(contextValue.budget.used().units);
      if (response.body.kind !== 'single') return;
      for (const error of response.body.singleResult.errors ?? []) record.fail(errorCode(error));
    },
  };
};
