import { type Span, trace } from '@opentelemetry/api';
import { activeRecord } from './request-record.js';
import { inSpan } from './spans.js';

/**
 * Executes an operation in a span, which gets its name and the codes of its errors from the record of the request. Without
 * a trace, as where telemetry is off, it costs nothing.
 */
export function inGraphQLSpan<Result>(execute: () => Promise<Result>): Promise<Result> {
  if (trace.getActiveSpan() === undefined) return execute();
  return inSpan({ name: 'graphql' }, async (span) => {
    const result = await execute();
    describe(span);
    return result;
  });
}

function describe(span: Span): void {
  const { operation = null, codes = [], estimatedCost = null, actualCost = null } = activeRecord() ?? {};
  const [code] = codes;
  if (code !== undefined) span.setAttribute('error.type', code);
  if (operation === null) return;
  const { name, type } = operation;
  span.updateName(name === null ? type : `${type} ${name}`);
  span.setAttributes({
    'graphql.operation.type': type,
    ...(name === null ? {} : { 'graphql.operation.name': name }),
    ...(estimatedCost === null ? {} : { 'skill_graph.operation.cost.estimated': estimatedCost }),
    ...(actualCost === null ? {} : { 'skill_graph.operation.cost.actual': actualCost }),
  });
}
