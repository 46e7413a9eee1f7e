import { describe, expect, it } from '@jest/globals';
import { readConfig } from '../../../src/app/settings.js';

const telemetryOf = (env: Record<string, string>) => readConfig(env).telemetry;
const ENDPOINT = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318' };
const NOTHING = {
  serviceName: 'skill-graph',
  traces: false,
  metricsIntervalMs: null,
  prometheus: null,
  logRequests: false,
  slowRequestMs: null,
};

describe('settings of telemetry', () => {
  it('send traces and metrics where an endpoint is set', () => {
    expect(telemetryOf(ENDPOINT)).toEqual({ ...NOTHING, traces: true, metricsIntervalMs: 60_000 });
    const { OTEL_EXPORTER_OTLP_ENDPOINT: url } = ENDPOINT;
    expect(telemetryOf({ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: url })).toEqual({ ...NOTHING, traces: true });
  });

  it('choose exporters by name', () => {
    const both = { ...ENDPOINT, OTEL_TRACES_EXPORTER: 'none', OTEL_METRICS_EXPORTER: 'otlp, prometheus' };
    const prometheus = { host: '127.0.0.1', port: 9464 };
    expect(telemetryOf(both)).toEqual({ ...NOTHING, metricsIntervalMs: 60_000, prometheus });
    expect(telemetryOf({ OTEL_METRICS_EXPORTER: 'prometheus' })).toEqual({ ...NOTHING, prometheus });
    expect(telemetryOf({ OTEL_METRICS_EXPORTER: 'none', OTEL_TRACES_EXPORTER: 'none' })).toBeNull();
  });

  it('are off with OTEL_SDK_DISABLED, but for log lines', () => {
    const disabled = { ...ENDPOINT, OTEL_METRICS_EXPORTER: 'prometheus', OTEL_SDK_DISABLED: 'true' };
    expect(telemetryOf(disabled)).toBeNull();
    expect(telemetryOf({ ...disabled, SLOW_REQUEST_MS: '500' })).toEqual({ ...NOTHING, slowRequestMs: 500 });
  });

  it.each([
    ['OTEL_EXPORTER_OTLP_PROTOCOL', 'grpc', 'must be http/json'],
    ['OTEL_TRACES_SAMPLER', 'some', 'must be one of always_on'],
    ['OTEL_TRACES_SAMPLER_ARG', '2', 'must be a number from 0 to 1'],
    ['OTEL_METRICS_EXPORTER', 'statsd', 'must be otlp, prometheus, both or none'],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'collector:4318', 'must be a URL'],
  ])('%s=%s is refused', (name, value, message) => {
    expect(() => readConfig({ [name]: value })).toThrow(`${name}: ${message}`);
  });
});
