import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import { type AnsweredState, cacheAnswers } from '../../src/http/answer-cache.js';
import type { AccessRole } from '../../src/auth/viewer.js';

const MEGABYTE = 1 << 20;
const JSON_TYPE = { 'content-type': 'application/json' };
const ADDRESS = '/graphql?query=%7Bskill%7D';

let app: FastifyInstance | undefined;
let url: string;
let executed: number;
let state: AnsweredState;
/** whether the database answers when it is asked for its state */
let confirmed: boolean;
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
  cacheAnswers(server, { maxBytes, build, state: () => state, confirm: async () => confirmed });
  server.route({
    method: ['GET', 'HEAD', 'POST'],
    url: '/graphql',
    handler: async (request, reply) => {
      executed += 1;
      meanwhile();
      const { reusable = true, status = 200 } = (request.body ?? {}) as { reusable?: boolean; status?: number };
      request.answer = { hasData: true, reusable, cacheControl: reusable ? 'no-cache, public' : 'no-store' };
      void reply.code(status).header('content-type', 'application/graphql-response+json');
      return JSON.stringify({ data: { executed, viewer: request.viewer?.role ?? null } });
    },
  });
  app = server;
  url = await server.listen({ port: 0, host: '127.0.0.1' });
}

const NAMES = ['none', 'one', 'two'];
const stateAt = (version: number): AnsweredState => ({ name: NAMES[version]!, current: true, version });
const AWAY = { current: false };

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
  state = stateAt(1);
  confirmed = true;
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
    state = stateAt(2);
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
    state = { ...stateAt(1), ...AWAY };
    const stale = await get();
    await get();
    expect([executed, stale.headers.etag]).toEqual([2, undefined]);
  });

  it('an answer during which the database went away', async () => {
    meanwhile = () => (state = { ...stateAt(1), ...AWAY });
    expect((await get()).headers.etag).toBeUndefined();
  });

  it('an answer during which the graph was written to', async () => {
    meanwhile = () => (state = { ...state, name: `${state.name}+` });
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

  it.each([
    ['the tag', (tag: string) => tag],
    ['its strong form', (tag: string) => tag.replace('W/', '')],
    ['any', () => '*'],
    ['the last of several', (tag: string) => `"other",${tag}`],
    ['the first of several', (tag: string) => `${tag}, W/"other"`],
    ['spaces before and after commas', (tag: string) => `"a" , ${tag} ,"b"`],
    ['tabs before and after commas', (tag: string) => `"a"\t,\t${tag}\t,"b"`],
  ])('gets 304 with %s (RFC 9110, section 13.1.2)', async (_what, write) => {
    const { headers } = await get();
    expect((await get({ 'if-none-match': write(String(headers.etag)) })).statusCode).toBe(304);
  });

  it.each(['"other"', 'W/"other"', 'other'])('gets the answer with %s', async (tags) => {
    await get();
    expect((await get({ 'if-none-match': tags })).statusCode).toBe(200);
  });

  it('gets 304 with a request for an end-to-end reload, too', async () => {
    const { headers } = await get();
    const again = await get({ 'if-none-match': String(headers.etag), 'cache-control': 'no-cache' });
    expect(again.statusCode).toBe(304);
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

describe('HEAD', () => {
  const head = (headers: Record<string, string> = {}) => ask({ method: 'HEAD' }, headers);

  it.each([
    ['executed', (): Promise<unknown> => Promise.resolve()],
    ['kept', get],
  ])('gets what GET gets, without the body, where the answer is %s', async (_what, before) => {
    await before();
    const { body, ...answer } = await head();
    const got = await get();
    expect([answer.statusCode, body, executed]).toEqual([200, '', 1]);
    for (const name of ['content-type', 'content-length', 'cache-control', 'etag', 'vary', 'x-graph-version']) {
      expect([name, answer.headers[name]]).toEqual([name, got.headers[name]]);
    }
    expect((await head({ 'if-none-match': String(answer.headers.etag) })).statusCode).toBe(304);
  });
});

describe('the version of the graph', () => {
  const versionOf = async (asked: Promise<Answer>) => (await asked).headers['x-graph-version'];

  it('is stated by each answer, kept ones and 304 included', async () => {
    const { headers } = await get();
    const again = await get({ 'if-none-match': String(headers.etag) });
    const versions = [headers, again.headers, (await get()).headers, (await post({ reusable: false })).headers];
    expect(versions.map((one) => one['x-graph-version'])).toEqual(['1', '1', '1', '1']);
  });

  it('is a range where a write came while it was made', async () => {
    meanwhile = () => (state = stateAt(2));
    expect(await versionOf(get())).toBe('1-2');
  });

  it('is not claimed where the database does not confirm it, or answers may be older', async () => {
    confirmed = false;
    expect(await versionOf(get())).toBeUndefined();
    confirmed = true;
    state = { ...stateAt(1), ...AWAY };
    expect(await versionOf(get())).toBeUndefined();
    state = { ...stateAt(1), version: null };
    expect(await versionOf(post({ query: 'x' }))).toBeUndefined();
  });
});
