import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

interface Attribute {
  key: string;
  value: { stringValue?: string; intValue?: number; doubleValue?: number };
}

/** A span as OTLP has it in JSON, with its attributes by name. */
export interface ReceivedSpan {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  kind: number;
  attributes: Record<string, string | number | undefined>;
}

interface Traces {
  resourceSpans: {
    resource: { attributes: Attribute[] };
    scopeSpans: { spans: (Omit<ReceivedSpan, 'attributes'> & { attributes: Attribute[] })[] }[];
  }[];
}

interface Metrics {
  resourceMetrics: { scopeMetrics: { metrics: { name: string }[] }[] }[];
}

export interface OtlpCollector {
  /** for OTEL_EXPORTER_OTLP_ENDPOINT */
  url: string;
  spans: ReceivedSpan[];
  /** attributes of the resource that sent the spans */
  resource: Record<string, string | number | undefined>;
  metricNames: Set<string>;
  close(): Promise<void>;
}

/** A collector of traces and metrics by OTLP over HTTP in JSON, on the loopback interface. */
export async function startCollector(): Promise<OtlpCollector> {
  const spans: ReceivedSpan[] = [];
  const resource: OtlpCollector['resource'] = {};
  const metricNames = new Set<string>();
  const receive = async (request: IncomingMessage) => {
    const body = await json(request);
    if (request.url === '/v1/traces') {
      for (const { resource: sender, scopeSpans } of (body as Traces).resourceSpans) {
        Object.assign(resource, byName(sender.attributes));
        const received = scopeSpans.flatMap((scope) => scope.spans);
        spans.push(...received.map((span) => ({ ...span, attributes: byName(span.attributes) })));
      }
    } else if (request.url === '/v1/metrics') {
      const scopes = (body as Metrics).resourceMetrics.flatMap(({ scopeMetrics }) => scopeMetrics);
      for (const { name } of scopes.flatMap(({ metrics }) => metrics)) metricNames.add(name);
    } else throw new Error(`unexpected path ${request.url}`);
  };
  const server = createServer((request, response) => {
    receive(request).then(
      () => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'),
      () => response.writeHead(400).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans,
    resource,
    metricNames,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function byName(attributes: readonly Attribute[]): Record<string, string | number | undefined> {
  return Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));
}
