import { type Attributes, type Span, type SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { errorCode } from '../model/error-code.js';
import { SCOPE } from './instruments.js';

interface SpanDescription {
  name: string;
  kind?: SpanKind;
  attributes?: Attributes;
}

/** Does work within a span. An error ends it with the code, never with the message, which may contain values. */
export async function inSpan<Result>(
  { name, ...options }: SpanDescription,
  work: (span: Span) => Promise<Result>,
): Promise<Result> {
  return trace.getTracer(SCOPE).startActiveSpan(name, options, async (span) => {
    try {
      return await work(span);
    } catch (error) {
      span.setAttribute('error.type', errorType(error)).setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  });
}

/** The value of the attribute `error.type`. */
export function errorType(error: unknown): string {
  return errorCode(error) ?? (error instanceof Error ? error.name : '_OTHER');
}
