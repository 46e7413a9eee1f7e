import { z } from 'zod';
import { flag, list, wholeNumber } from '../process/setting-types.js';

const endpoint = z
  .url({ protocol: /^https?$/, error: 'must be a URL that starts with https:// or http://' })
  .optional();

const SAMPLERS = [
  ...['always_on', 'always_off', 'traceidratio'],
  ...['parentbased_always_on', 'parentbased_always_off', 'parentbased_traceidratio'],
];

const METRICS_EXPORTERS: readonly string[] = ['otlp', 'prometheus', 'none'];

/**
 * Settings of telemetry, by environment variable. The SDK itself reads the endpoints, the sampler, and whatever else
 * OpenTelemetry specifies (https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/); they are
 * checked here, because the SDK replaces invalid values by defaults.
 */
export const telemetrySettings = {
  LOG_REQUESTS: flag.default(false),
  SLOW_REQUEST_MS: wholeNumber(1).optional(),
  OTEL_SDK_DISABLED: flag.default(false),
  OTEL_SERVICE_NAME: z.string().min(1).default('skill-graph'),
  OTEL_TRACES_EXPORTER: z.enum(['otlp', 'none'], 'must be otlp or none').optional(),
  OTEL_METRICS_EXPORTER: list
    .refine(
      (names) => names.every((name) => METRICS_EXPORTERS.includes(name)),
      'must be otlp, prometheus, both or none',
    )
    .optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: endpoint,
  OTEL_EXPORTER_OTLP_METRICS_ENDPOINT: endpoint,
  OTEL_EXPORTER_OTLP_PROTOCOL: z
    .literal('http/json', 'must be http/json, which collectors accept at the same port as http/protobuf')
    .optional(),
  OTEL_EXPORTER_PROMETHEUS_HOST: z.string().min(1).default('127.0.0.1'),
  OTEL_EXPORTER_PROMETHEUS_PORT: wholeNumber(0, 65_535).default(9464),
  OTEL_METRIC_EXPORT_INTERVAL: wholeNumber(1).default(60_000),
  OTEL_TRACES_SAMPLER: z.enum(SAMPLERS, `must be one of ${SAMPLERS.join(', ')}`).optional(),
  OTEL_TRACES_SAMPLER_ARG: z.coerce
    .number('must be a number from 0 to 1')
    .refine((ratio) => ratio >= 0 && ratio <= 1, 'must be a number from 0 to 1')
    .optional(),
};

type TelemetrySettings = z.output<z.ZodObject<typeof telemetrySettings>>;

export interface TelemetryConfig {
  serviceName: string;
  /** whether spans are sent to a collector */
  traces: boolean;
  /** between two sends of metrics to a collector, in ms; null if they are not sent */
  metricsIntervalMs: number | null;
  /** where Prometheus reads metrics; null if it does not */
  prometheus: { host: string; port: number } | null;
  /** whether there is a log line for each request */
  logRequests: boolean;
  /** the duration in ms from which a request is logged with its statements; null for no limit */
  slowRequestMs: number | null;
}

/** @returns null if everything is off */
export function telemetryConfig(values: TelemetrySettings): TelemetryConfig | null {
  const { OTEL_SERVICE_NAME: serviceName, LOG_REQUESTS: logRequests, SLOW_REQUEST_MS: slowRequestMs = null } = values;
  const config = { serviceName, ...exportersOf(values), logRequests, slowRequestMs };
  const isOn = config.traces || config.metricsIntervalMs !== null || config.prometheus !== null;
  return isOn || logRequests || slowRequestMs !== null ? config : null;
}

function exportersOf(values: TelemetrySettings): Pick<TelemetryConfig, 'traces' | 'metricsIntervalMs' | 'prometheus'> {
  if (values.OTEL_SDK_DISABLED) return { traces: false, metricsIntervalMs: null, prometheus: null };
  const { OTEL_EXPORTER_OTLP_ENDPOINT: both } = values;
  const traces = values.OTEL_TRACES_EXPORTER ?? byEndpoint(both ?? values.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT);
  const metrics = values.OTEL_METRICS_EXPORTER ?? [byEndpoint(both ?? values.OTEL_EXPORTER_OTLP_METRICS_ENDPOINT)];
  const prometheus = { host: values.OTEL_EXPORTER_PROMETHEUS_HOST, port: values.OTEL_EXPORTER_PROMETHEUS_PORT };
  return {
    traces: traces === 'otlp',
    metricsIntervalMs: metrics.includes('otlp') ? values.OTEL_METRIC_EXPORT_INTERVAL : null,
    prometheus: metrics.includes('prometheus') ? prometheus : null,
  };
}

/** The specification sends to a collector on this machine by default; this service sends only where an endpoint is set. */
function byEndpoint(url: string | undefined): 'otlp' | 'none' {
  return url === undefined ? 'none' : 'otlp';
}
