import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createLog } from '../../src/app/log.js';
import { startService } from '../../src/app/service.js';
import { readConfig } from '../../src/app/settings.js';
import { packageRoot } from '../../src/process/package-root.js';
import { oneOfEverything } from '../fixtures/situations.js';
import { openTestGraph, testSettings } from '../support/graph.js';
import { postJson } from '../support/http.js';
import { type OtlpCollector, type ReceivedSpan, startCollector } from '../support/otlp-collector.js';

const run = promisify(execFile);

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const CALLER = 'b7ad6b7169203331';
const REQUEST = 'client-request-1';
const QUERY = 'query NameOfSkill($id: ID!) { skill(id: $id) { name } graphInfo { skills } }';
const VARIABLES = { id: 'skill:queues' };

const REQUESTS =
  'http_server_request_duration_count{http_request_method="POST",http_route="/graphql",http_response_status_code="200",' +
  'graphql_operation_name="NameOfSkill",graphql_operation_type="query"}';

let collector: OtlpCollector;
let metrics: string;
const lines: string[] = [];

/** Runs a whole service that answers a query twice, until everything has been sent. */
beforeAll(async () => {
  collector = await startCollector();
  const graph = await openTestGraph(oneOfEverything());
  const { uri, password } = testSettings();
  const settings = {
    ...{ NEO4J_URI: uri, NEO4J_PASSWORD: password, READ_TIMEOUT_MS: '30000', REQUEST_TIMEOUT_MS: '60000' },
    ...{ PORT: '0', DEFAULT_GRAPH: 'false', SLOW_REQUEST_MS: '1', EXPLORER: 'false', GRAPHIQL: 'false' },
    ...{ OTEL_METRICS_EXPORTER: 'otlp,prometheus', OTEL_EXPORTER_PROMETHEUS_PORT: '0' },
    ...{ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_SERVICE_NAME: 'skills' },
  };
  // the SDK reads these itself
  Object.assign(process.env, settings);
  const log = createLog('info', { write: (line) => void lines.push(line) });
  const service = await startService(readConfig(settings), log);
  const ask = async () => {
    const headers = { traceparent: `00-${TRACE}-${CALLER}-01`, 'x-request-id': REQUEST, 'x-api-key': 'hunter2' };
    const response = await postJson(`${service.url}/graphql`, { query: QUERY, variables: VARIABLES }, headers);
    expect(await response.json()).toMatchObject({ data: { skill: { name: 'Message queues' } } });
    return response.headers.get('x-request-id');
  };
  expect([await ask(), await ask()]).toEqual([REQUEST, REQUEST]);
  // a request is counted when its connection has taken the response, which the client may have before
  do metrics = await (await fetch(service.metricsUrl!)).text();
  while (samples()[REQUESTS] !== 2);
  await service.stop();
  await graph.close();
});
afterAll(() => collector.close());

/** The spans of the first of both requests. */
function traceOfRequest(): { server: ReceivedSpan; graphql: ReceivedSpan; statements: ReceivedSpan[] } {
  const childrenOf = (id: string) => collector.spans.filter(({ parentSpanId }) => parentSpanId === id);
  const [server] = childrenOf(CALLER);
  const [graphql] = childrenOf(server!.spanId);
  return { server: server!, graphql: graphql!, statements: childrenOf(graphql!.spanId) };
}

/** The values that Prometheus gets, by name and labels. */
function samples(): Record<string, number> {
  const found = [...metrics.matchAll(/^([^#\s].*) (\S+)$/gm)];
  return Object.fromEntries(found.map(([, name, value]) => [name!, Number(value)] as const));
}

/** The names of all metrics that Prometheus gets, but for the description of the service. */
function exported(): string[] {
  const names = [...metrics.matchAll(/^# TYPE (\w+)/gm)].map(([, name]) => name!);
  return names.filter((name) => name !== 'target_info');
}

/** A name in an expression of PromQL; labels and functions have none of these prefixes. */
const METRIC = /\b(?:skill_graph|http_server|db_client|nodejs|v8js|process)_\w+(?=[{[)]|$)/g;

describe('telemetry of a service', () => {
  it('sends the trace of a request, from the caller to the statements', () => {
    const { server, graphql, statements } = traceOfRequest();
    expect(server).toMatchObject({
      traceId: TRACE,
      name: 'POST /graphql',
      attributes: { 'http.response.status_code': 200, 'skill_graph.request.id': REQUEST },
    });
    expect(graphql).toMatchObject({ traceId: TRACE, name: 'query NameOfSkill' });
    expect(statements.map(({ name }) => name)).toContain('info/graph-info');
    expect(collector.resource).toMatchObject({ 'service.name': 'skills' });
  });

  it('has no values of variables, headers or texts in it', () => {
    const sent = JSON.stringify(collector.spans);
    for (const secret of [VARIABLES.id, 'hunter2', 'MATCH', 'name }']) expect(sent).not.toContain(secret);
  });

  it('offers metrics to Prometheus, and sends the same to the collector', () => {
    const found = samples();
    expect(found.skill_graph_graph_version).toBe(1);
    const counted = [
      'db_client_operation_duration_count{db_system_name="neo4j",db_query_summary="info/graph-info"}',
      'skill_graph_operation_cost_estimated_count{graphql_operation_name="NameOfSkill"}',
      'skill_graph_cache_lookups_total{layer="records",result="miss"}',
    ];
    for (const name of counted) expect([name, found[name]! >= 1]).toEqual([name, true]);
    const sent = [...collector.metricNames].map((name) => name.replaceAll('.', '_'));
    expect(new Set(sent)).toEqual(new Set(exported().map((name) => name.replace(/_total$/, ''))));
  });

  it('has a dashboard with the names of its metrics', async () => {
    const dashboard = await readFile(join(packageRoot, 'deploy', 'grafana', 'skill-graph.json'), 'utf8');
    const { panels } = JSON.parse(dashboard) as { panels: { targets: { expr: string }[] }[] };
    const used = panels.flatMap(({ targets }) => targets).flatMap(({ expr }) => expr.match(METRIC) ?? []);
    const names = used.map((name) => name.replace(/_(bucket|count|sum)$/, ''));
    expect(new Set(names)).toEqual(new Set(exported()));
  });

  it('logs slow requests with the names of their statements', () => {
    const logged = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    const [first] = logged.filter(({ msg }) => msg === 'slow request');
    const operation = { operation: 'NameOfSkill', operationType: 'query', role: 'anonymous', status: 200 };
    expect(first).toMatchObject({ ...operation, requestId: REQUEST, traceId: TRACE });
    expect(first!.statements).toContainEqual({ name: 'info/graph-info', count: 1, ms: expect.any(Number) });
  });

  it('loads no package of the SDK where it is off', async () => {
    const { uri, password } = testSettings();
    const env = { PATH: process.env.PATH, NEO4J_URI: uri, NEO4J_PASSWORD: password };
    const program = join(packageRoot, 'tests', 'support', 'loaded-telemetry.ts');
    const { stdout } = await run(process.execPath, ['--import', 'tsx', program], { cwd: packageRoot, env });
    expect(JSON.parse(stdout)).toEqual({ status: 200, packages: ['api'] });
  });
});
