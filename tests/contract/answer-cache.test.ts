import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import { cacheAnswers } from '../../src/http/answer-cache.js';
import type { AccessRole } from '../../src/access/viewer.js';

const MEGABYTE = 1 << 20;
const JSON_TYPE = { 'content-type': 'application/json' };
const ADDRESS = '/graphql?query=%7Bskill%7D';

let app: FastifyInstance | undefined;
let url: string;
let executed: number;
let state: { name: string; current: boolean };
/** what happens while a question is executed */
let meanwhile: () => void;

/** A service that answers how often it has executed anything; `reusable` and `status` in the question say how. */
async function serve(maxBytes: number, build = 'build'): Promise<void> {
  await app?.close();
  const server = Fastify();
  server.decorateRequest('viewer', null);
  server.addHook('onRequest', async (request) => {
    const role = request.headers['x-role'] as AccessRole | undefined;
    request.viewer = role ? { id: `key:${role}`, role } : null;
  });
  cacheAnswers(server, { maxBytes, build, state: () => state });
  server.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: async (request, reply) => {
      executed += 1;
      meanwhile();
      const { reusable = true, status = 200 } = (request.body ?? {}) as { reusable?: boolean; status?: number };
      request.answer = { reusable, cacheControl: reusable ? 'no-cache, public' : 'no-store' };
      void reply.code(status).header('content-type', 'application/graphql-response+json');
      return JSON.stringify({ data: { executed, viewer: request.viewer?.role ?? null } });
    },
  });
  app = server;
  url = await server.listen({ port: 0, host: '127.0.0.1' });
}

interface Answer {
  statusCode: number;
  body: string;
  headers: Record<string, string>;
}

async function ask(init: RequestInit, headers: Record<string, string>): Promise<Answer> {
  const response = await fetch(url + ADDRESS, { ...init, headers: { ...JSON_TYPE, ...headers } });
  const { status, headers: given } = response;
  return { statusCode: status, body: await response.text(), headers: Object.fromEntries(given) };
}

const post = (body: object, headers: Record<string, string> = {}) =>
  ask({ method: 'POST', body: JSON.stringify(body) }, headers);
const get = (headers: Record<string, string> = {}) => ask({ method: 'GET' }, headers);

beforeEach(async () => {
  executed = 0;
  state = { name: 'one', current: true };
  meanwhile = () => undefined;
  await serve(MEGABYTE);
});
afterEach(async () => {
  await app?.close();
  app = undefined;
});

describe('a question that was answered', () => {
  it('is answered as before, without being executed', async () => {
    const first = await post({ query: '{ skill }' });
    const again = await post({ query: '{ skill }' });
    expect(executed).toBe(1);
    expect(again.body).toBe(first.body);
    for (const name of ['content-type', 'cache-control', 'etag', 'vary']) {
      expect([name, again.headers[name]]).toEqual([name, first.headers[name]]);
    }
  });

  it.each([
    ['other variables', { query: '{ skill }', variables: { id: 'b' } }, {}],
    ['another operation', { query: '{ skill }', operationName: 'Other' }, {}],
    ['another type of answer', { query: '{ skill }' }, { accept: 'application/json' }],
    ['other rights', { query: '{ skill }' }, { 'x-role': 'curator' }],
    ['a version that it must have', { query: '{ skill }' }, { 'x-minimum-version': '1' }],
  ])('is executed with %s', async (_what, body, headers) => {
    const first = await post({ query: '{ skill }' });
    const other = await post(body, headers);
    expect(executed).toBe(2);
    expect(other.headers.etag).not.toBe(first.headers.etag);
  });

  it('is executed of another state of the graph', async () => {
    const first = await get();
    state = { name: 'two', current: true };
    const other = await get({ 'if-none-match': String(first.headers.etag) });
    expect([other.statusCode, executed]).toEqual([200, 2]);
  });

  it('is executed where GraphQL would look for a header that web pages cannot send unasked', async () => {
    await get();
    await get({ 'content-type': 'text/plain' });
    expect(executed).toBe(2);
  });
});

describe('what is never kept', () => {
  it.each([
    ['errors and mutations', { reusable: false }],
    ['what HTTP calls a failure', { status: 500 }],
    ['a question of many kilobytes', { query: 'x'.repeat(17_000) }],
  ])('%s', async (_what, body) => {
    const first = await post(body);
    await post(body);
    expect([executed, first.headers.etag]).toEqual([2, undefined]);
  });

  it('an answer that may be older than the database', async () => {
    state = { name: 'one', current: false };
    const stale = await get();
    await get();
    expect([executed, stale.headers.etag]).toEqual([2, undefined]);
  });

  it('an answer during which the database went away', async () => {
    meanwhile = () => (state = { name: 'one', current: false });
    expect((await get()).headers.etag).toBeUndefined();
  });

  it('an answer during which the graph was written to', async () => {
    meanwhile = () => (state = { name: `${state.name}+`, current: true });
    const mixed = await get();
    await get();
    expect([executed, mixed.headers.etag]).toEqual([2, undefined]);
  });
});

describe('rights', () => {
  it('of a viewer answer nobody else: not the anonymous, and no other role', async () => {
    const answers = [];
    for (const role of ['curator', 'reader', null, 'admin']) {
      const headers = role === null ? {} : { 'x-role': role };
      const { body } = await get(headers as Record<string, string>);
      const { data } = JSON.parse(body) as { data: { viewer: string | null } };
      answers.push(data.viewer);
    }
    expect(answers).toEqual(['curator', 'reader', null, 'admin']);
  });

  it('are part of the ETag', async () => {
    const { headers } = await get({ 'x-role': 'curator' });
    expect((await get({ 'if-none-match': String(headers.etag) })).statusCode).toBe(200);
  });
});

describe('If-None-Match', () => {
  it('gets 304 for a GET, without a body, before execution', async () => {
    const { headers } = await get();
    const again = await get({ 'if-none-match': `"other", ${headers.etag}` });
    expect([again.statusCode, again.body, executed]).toEqual([304, '', 1]);
    expect([again.headers.etag, again.headers['cache-control']]).toEqual([headers.etag, headers['cache-control']]);
  });

  it('gets the answer for a POST', async () => {
    const { headers } = await post({ query: '{ skill }' });
    expect((await post({ query: '{ skill }' }, { 'if-none-match': String(headers.etag) })).statusCode).toBe(200);
  });

  it('gets the answer from another build', async () => {
    const { headers } = await get();
    await serve(MEGABYTE, 'another build');
    expect((await get({ 'if-none-match': String(headers.etag) })).statusCode).toBe(200);
  });

  it('gets 304 without a cache, too, once the answer is executed', async () => {
    await serve(0);
    const { headers } = await get();
    const again = await get({ 'if-none-match': String(headers.etag) });
    expect([again.statusCode, again.body, executed]).toEqual([304, '', 2]);
  });
});
