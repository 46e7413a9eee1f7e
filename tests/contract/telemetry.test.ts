import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { readConfig } from '../../src/app/settings.js';
import { createLog } from '../../src/app/log.js';
import { requestVectors } from '../../src/embeddings/remote/request.js';
import { CachedReads } from '../../src/graph/cache/cached-reads.js';
import { unauthenticated } from '../../src/model/errors.js';
import { ObservedRequest } from '../../src/telemetry/observed-request.js';
import { servePrometheus } from '../../src/telemetry/prometheus-server.js';
import { type Telemetry, startTelemetry } from '../../src/telemetry/start.js';
import { serveEmbeddings } from '../support/embeddings-server.js';
import { fakeReads } from '../support/fake-reads.js';
import { postJson, serve, type TestServer } from '../support/http.js';

const { telemetry: config } = readConfig({ LOG_REQUESTS: 'true' });
const QUERY = 'query Named($id: ID!) { skill(id: $id) { name } }';
const SECRET = 'skill:hunter2';
const TRACEPARENT = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00';

let telemetry: Telemetry;
let server: TestServer;
beforeAll(async () => {
  telemetry = await startTelemetry(config!, createLog('silent'));
});
afterEach(() => server?.close());
afterAll(() => telemetry.close());

const ask = (query: string, headers: Record<string, string> = {}) =>
  postJson(`${server.url}/graphql`, { query, variables: { id: SECRET } }, headers);

/** Waits for the lines of finished requests: a client may have a response before the server knows that it has. */
async function requestLines(count: number): Promise<Record<string, unknown>[]> {
  const lines = () => server.log.filter((line) => /request$/.test((line as { msg: string }).msg));
  while (lines().length < count) await pause(10);
  return lines() as Record<string, unknown>[];
}

describe('x-request-id', () => {
  it('of a request is that of its response and of errors', async () => {
    server = await serve(fakeReads());
    const answered = await ask(QUERY, { 'x-request-id': 'gateway:42/a_b-c.d' });
    expect(answered.headers.get('x-request-id')).toBe('gateway:42/a_b-c.d');
  });

  it.each(['', 'a b', 'a"b', '<script>', 'ü', 'x'.repeat(129)])('is replaced where it is %j', async (id) => {
    server = await serve(fakeReads());
    const { headers } = await ask(QUERY, { 'x-request-id': id });
    expect(headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
  });
});

describe('the log of requests', () => {
  it('has a line for each request, without variables, headers or texts', async () => {
    const reads = fakeReads();
    server = await serve(reads, { telemetry: config });
    await ask(QUERY, { authorization: 'Bearer hunter2', 'x-request-id': 'one', traceparent: TRACEPARENT });
    const [line] = await requestLines(1);
    expect(line).toEqual({
      ...{ level: 30, time: expect.any(Number), pid: expect.any(Number), hostname: expect.any(String) },
      ...{ msg: 'request', requestId: 'one', traceId: TRACEPARENT.split('-')[1] },
      ...{ method: 'POST', route: '/graphql', status: 200, role: 'anonymous', ms: expect.any(Number), codes: [] },
      ...{ operation: 'Named', operationType: 'query', cache: 'MISS' },
      ...{ estimatedCost: expect.any(Number), actualCost: expect.any(Number) },
    });
    expect(server.written.join('')).not.toMatch(/hunter2|skill\(/);
  });

  it('names the operation and the role of a response from the cache', async () => {
    const reads = new CachedReads(fakeReads(), 1 << 20, 30_000);
    await reads.refresh();
    server = await serve(undefined, {
      ...{ telemetry: config, reads, responseCacheBytes: 1 << 20 },
      authenticate: async () => ({ id: 'key:ann', role: 'curator' }),
    });
    for (const _time of ['first', 'again, and kept', 'cached']) await ask(QUERY);
    const [, , hit] = await requestLines(3);
    expect(hit).toMatchObject({ operation: 'Named', role: 'curator', cache: 'HIT', actualCost: null });
  });

  it('has the codes of refusals and errors', async () => {
    const authenticate = async ({ authorization }: { authorization?: string | undefined }) => {
      if (authorization !== undefined) throw unauthenticated('wrong');
      return null;
    };
    server = await serve(fakeReads(), { telemetry: config, authenticate });
    await ask(QUERY, { authorization: 'Bearer hunter2' });
    await ask('{ unknown }');
    await ask('{ skills(first: -1) { totalCount } }');
    await fetch(`${server.url}/hunter2`);
    await fetch(`${server.url}/health/live`);
    await postJson(`${server.url}/graphql`, { query: 'mutation Touch { touch }' });
    const lines = await requestLines(5);
    expect(lines.map(({ route, status, operation, codes }) => [route, status, operation, codes])).toEqual([
      ['/graphql', 401, null, ['UNAUTHENTICATED']],
      ['/graphql', 400, null, ['GRAPHQL_VALIDATION_FAILED']],
      ['/graphql', 400, null, ['BAD_USER_INPUT']],
      [null, 404, null, ['NOT_FOUND']],
      ['/graphql', 403, 'Touch', ['FORBIDDEN']],
    ]);
    expect(server.written.join('')).not.toContain('hunter2');
  });
});

describe('the port for Prometheus', () => {
  it('is named where it is in use', async () => {
    server = await serve(fakeReads());
    const address = { host: '127.0.0.1', port: Number(new URL(server.url).port) };
    await expect(servePrometheus(address, () => undefined)).rejects.toThrow(
      /^OTEL_EXPORTER_PROMETHEUS_PORT: listen EADDRINUSE.*; set it to another port\.$/,
    );
  });
});

describe('a trace', () => {
  it('is continued in requests for embeddings, with the request id', async () => {
    server = await serve(fakeReads());
    const received: Record<string, unknown>[] = [];
    const embeddings = await serveEmbeddings([], (_request, response) => {
      received.push(response.req.headers);
      return false;
    });
    const remote = { kind: 'remote' as const, url: embeddings.url, model: 'words', apiKey: null };
    const patience = { timeoutMs: 60_000, attempts: 1 };
    const request = new ObservedRequest({
      id: 'two',
      method: 'POST',
      route: '/graphql',
      headers: { traceparent: TRACEPARENT },
    });
    await new Promise<unknown>((resolve) => {
      request.run(() => resolve(requestVectors(remote, ['queues'], patience, new AbortController().signal)));
    });
    await embeddings.close();
    expect(received).toEqual([expect.objectContaining({ traceparent: TRACEPARENT, 'x-request-id': 'two' })]);
  });
});
