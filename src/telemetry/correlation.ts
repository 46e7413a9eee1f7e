import { context, propagation } from '@opentelemetry/api';
import { activeRecord } from './request-record.js';

/**
 * What tells another service or the database which request it works for: `traceparent` and `x-request-id`, as headers or as
 * metadata of a transaction. Empty outside of a request, and where telemetry is off.
 */
export function correlation(): Record<string, string> {
  const record = activeRecord();
  const names: Record<string, string> = record === undefined ? {} : { 'x-request-id': record.requestId };
  propagation.inject(context.active(), names);
  return names;
}
