import { context, diag, DiagLogLevel, metrics, propagation, trace } from '@opentelemetry/api';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { type PrometheusServer, servePrometheus } from './prometheus-server.js';
import { observeProcess } from './service-metrics.js';
import type { TelemetryConfig } from './settings.js';

/** A stop waits this long for a collector that does not answer. */
const STOP_MS = 2_000;

export interface Telemetry {
  /** where Prometheus reads metrics; null if it does not */
  metricsUrl: string | null;
  /** Sends what has not been sent yet, and stops. */
  close(): Promise<void>;
}

/**
 * Starts what the settings ask for, and registers it with the API of OpenTelemetry, by which the rest of the service uses
 * it. Packages of the SDK are loaded here alone, so that nothing is loaded where telemetry is off.
 *
 * @throws ConfigError where it cannot listen at the address for Prometheus
 */
export async function startTelemetry(config: TelemetryConfig, log: Logger): Promise<Telemetry> {
  const warn = (message: string) => log.warn({ telemetry: message }, 'OpenTelemetry reports a problem');
  const ignore = () => undefined;
  diag.setLogger({ error: warn, warn, info: ignore, debug: ignore, verbose: ignore }, DiagLogLevel.WARN);
  await registerContext();
  const traces = config.traces ? await startTraces(config) : null;
  const measured = config.prometheus !== null || config.metricsIntervalMs !== null ? await startMetrics(config) : null;
  return {
    metricsUrl: measured?.server?.url ?? null,
    async close() {
      const closed = Promise.allSettled([traces?.shutdown(), measured?.close()]);
      await Promise.race([closed, pause(STOP_MS, undefined, { ref: false })]);
      for (const api of [trace, metrics, propagation, context, diag]) api.disable();
    },
  };
}

/** What belongs to a request is found by its asynchronous context; `traceparent` is read and passed on. */
async function registerContext(): Promise<void> {
  const [{ AsyncLocalStorageContextManager }, { W3CTraceContextPropagator }] = await Promise.all([
    import('@opentelemetry/context-async-hooks'),
    import('@opentelemetry/core'),
  ]);
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
}

async function startTraces(config: TelemetryConfig): Promise<{ shutdown(): Promise<void> }> {
  const [{ BasicTracerProvider, BatchSpanProcessor }, { OTLPTraceExporter }] = await Promise.all([
    import('@opentelemetry/sdk-trace-base'),
    import('@opentelemetry/exporter-trace-otlp-http'),
  ]);
  const provider = new BasicTracerProvider({
    resource: await createResource(config),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  trace.setGlobalTracerProvider(provider);
  return provider;
}

async function startMetrics(config: TelemetryConfig) {
  const { MeterProvider } = await import('@opentelemetry/sdk-metrics');
  const prometheus = config.prometheus === null ? null : await createPrometheusReader();
  const pushing = config.metricsIntervalMs === null ? null : await createPushingReader(config.metricsIntervalMs);
  const readers = [prometheus, pushing].filter((reader) => reader !== null);
  const provider = new MeterProvider({ resource: await createResource(config), readers });
  metrics.setGlobalMeterProvider(provider);
  observeProcess();
  let server: PrometheusServer | null = null;
  if (config.prometheus !== null && prometheus !== null) {
    server = await servePrometheus(config.prometheus, (request, response) =>
      prometheus.getMetricsRequestHandler(request, response),
    );
  }
  return {
    server,
    close: async () => {
      await server?.close();
      await provider.shutdown();
    },
  };
}

async function createPrometheusReader() {
  const { PrometheusExporter } = await import('@opentelemetry/exporter-prometheus');
  return new PrometheusExporter({ preventServerStart: true, withoutScopeInfo: true });
}

async function createPushingReader(exportIntervalMillis: number) {
  const [{ PeriodicExportingMetricReader }, { OTLPMetricExporter }] = await Promise.all([
    import('@opentelemetry/sdk-metrics'),
    import('@opentelemetry/exporter-metrics-otlp-http'),
  ]);
  // by default 30 s, which must not exceed the interval
  const exportTimeoutMillis = Math.min(30_000, exportIntervalMillis);
  return new PeriodicExportingMetricReader({
    exporter: new OTLPMetricExporter(),
    exportIntervalMillis,
    exportTimeoutMillis,
  });
}

const INSTANCE = randomUUID();

/** Who sends; OTEL_RESOURCE_ATTRIBUTES may add to it. */
async function createResource({ serviceName }: TelemetryConfig) {
  const { defaultResource, detectResources, envDetector, resourceFromAttributes } =
    await import('@opentelemetry/resources');
  const own = resourceFromAttributes({ 'service.name': serviceName, 'service.instance.id': INSTANCE });
  return defaultResource()
    .merge(own)
    .merge(detectResources({ detectors: [envDetector] }));
}
