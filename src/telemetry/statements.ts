import { SpanKind, trace } from '@opentelemetry/api';
import { instruments } from './instruments.js';
import { activeRecord } from './request-record.js';
import { errorType, inSpan } from './spans.js';

const SYSTEM = { 'db.system.name': 'neo4j' };

/**
 * Measures a statement, and records it by its name. Its text and parameters are never recorded. It has a span only within a
 * trace: what runs in the background, such as the poll of the version, would be a trace of its own each time.
 */
export async function observeStatement<Result>(name: string, run: () => Promise<Result>): Promise<Result> {
  const attributes = { ...SYSTEM, 'db.query.summary': name };
  const record = activeRecord();
  const startedAt = performance.now();
  const measure = (failure: { 'error.type'?: string }) => {
    const ms = performance.now() - startedAt;
    instruments().statementDuration.record(ms / 1_000, { ...attributes, ...failure });
    record?.countStatement(name, ms);
  };
  try {
    const isTraced = trace.getActiveSpan() !== undefined;
    const result = await (isTraced ? inSpan({ name, kind: SpanKind.CLIENT, attributes }, run) : run());
    measure({});
    return result;
  } catch (error) {
    measure({ 'error.type': errorType(error) });
    throw error;
  }
}
