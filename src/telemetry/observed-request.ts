import {
  type Attributes,
  type Context,
  context,
  isSpanContextValid,
  propagation,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import type { IncomingHttpHeaders } from 'node:http';
import { instruments, SCOPE } from './instruments.js';
import type { OperationNames } from './operation-names.js';
import { RequestRecord, withRecord } from './request-record.js';

export interface RequestStart {
  /** of the response's `x-request-id` */
  id: string;
  method: string;
  /** the pattern of the matched route; undefined for an unknown path */
  route: string | undefined;
  headers: IncomingHttpHeaders;
}

/** A request from its arrival until its response has been sent, or its connection was closed. */
export class ObservedRequest {
  readonly record: RequestRecord;
  private readonly startedAt = performance.now();
  private readonly attributes: Attributes;
  private readonly span: Span;
  private readonly context: Context;

  /** Continues the trace of `traceparent`, or begins one. */
  constructor({ id, method, route, headers }: RequestStart) {
    this.record = new RequestRecord(id);
    this.attributes = { 'http.request.method': method, ...(route === undefined ? {} : { 'http.route': route }) };
    const parent = propagation.extract(ROOT_CONTEXT, headers);
    const attributes = { ...this.attributes, 'skill_graph.request.id': id };
    const name = route === undefined ? method : `${method} ${route}`;
    this.span = trace.getTracer(SCOPE).startSpan(name, { kind: SpanKind.SERVER, attributes }, parent);
    this.context = withRecord(trace.setSpan(parent, this.span), this.record);
  }

  /** Identifies the trace, also where it is not sampled; null where there is none. */
  get traceId(): string | null {
    const spanContext = this.span.spanContext();
    return isSpanContextValid(spanContext) ? spanContext.traceId : null;
  }

  /** Does work for the request: statements and other spans in it belong to the request. */
  run(work: () => void): void {
    context.with(this.context, work);
  }

  /**
   * Ends the span and records the metrics.
   *
   * @returns the duration in milliseconds
   */
  end(status: number, names: OperationNames): number {
    const ms = performance.now() - this.startedAt;
    const { operation, estimatedCost, actualCost, codes } = this.record;
    const name = operation && { 'graphql.operation.name': names.bounded(operation.name) };
    const [code] = codes;
    const outcome = {
      'http.response.status_code': status,
      ...(operation && { ...name, 'graphql.operation.type': operation.type }),
      ...(code === undefined ? {} : { 'error.type': code }),
    };
    instruments().requestDuration.record(ms / 1_000, { ...this.attributes, ...outcome });
    if (name && estimatedCost !== null && actualCost !== null) {
      instruments().estimatedCost.record(estimatedCost, name);
      instruments().actualCost.record(actualCost, name);
    }
    if (status >= 500) this.span.setStatus({ code: SpanStatusCode.ERROR });
    this.span.setAttributes(outcome).end();
    return ms;
  }
}
