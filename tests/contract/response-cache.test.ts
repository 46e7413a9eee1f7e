import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import { registerBodyParser } from '../../src/http/body.js';
import { type GraphState, registerResponseCache } from '../../src/http/response-cache.js';
import type { AccessRole } from '../../src/auth/viewer.js';

const MEGABYTE = 1 << 20;
const JSON_TYPE = { 'content-type': 'application/json' };
const ADDRESS = '/graphql?query=%7Bskill%7D';

let app: FastifyInstance | undefined;
let url: string;
let executed: number;
let state: GraphState;
/** whether the database confirms its state */
let confirmed: boolean;
/** of the graph's translations */
let languages: readonly string[];
/** called while a request is executed */
let meanwhile: () => void;

/** A service that returns the number of executions. The request's `reusable` and `status` control the response. */
async function serve(maxBytes: number, build = 'build'): Promise<void> {
  await app?.close();
  const server = Fastify();
  server.decorateRequest('viewer', null);
  registerBodyParser(server);
  server.addHook('onRequest', async (request) => {
    const role = request.headers['x-role'] as AccessRole | undefined;
    request.viewer = role ? { id: `key:${role}`, role } : null;
  });
  registerResponseCache(server, {
    ...{ maxBytes, build, state: () => state },
    languages: async () => languages,
    confirm: async () => confirmed,
  });
  server.route({
    method: ['GET', 'HEAD', 'POST'],
    url: '/graphql',
    handler: async (request, reply) => {
      executed += 1;
      meanwhile();
      const { reusable = true, status = 200 } = (request.body ?? {}) as { reusable?: boolean; status?: number };
      request.cacheHints = { hasData: true, reusable, cacheControl: reusable ? 'no-cache, public' : 'no-store' };
      void reply.code(status).header('content-type', 'application/graphql-response+json');
      return JSON.stringify({ data: { executed, viewer: request.viewer?.role ?? null, language: request.language } });
    },
  });
  app = server;
  url = await server.listen({ port: 0, host: '127.0.0.1' });
}

const NAMES = ['none', 'one', 'two'];
const stateAt = (version: number): GraphState => ({ name: NAMES[version]!, isFresh: true, version });
const STALE = { isFresh: false };

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

/** A response that is cached: that of a request that comes again. `executed` counts from it. */
async function cached(request: () => Promise<Answer>): Promise<Answer> {
  await request();
  executed = 0;
  return request();
}

beforeEach(async () => {
  executed = 0;
  state = stateAt(1);
  confirmed = true;
  languages = [];
  meanwhile = () => undefined;
  await serve(MEGABYTE);
});
afterEach(async () => {
  await app?.close();
  app = undefined;
});

describe('a repeated request', () => {
  it('is executed the first two times: only what comes again is worth keeping', async () => {
    const bodies = [await get(), await get(), await get(), await get()].map(({ body }) => body);
    expect(executed).toBe(2);
    expect(bodies.slice(1)).toEqual([bodies[1], bodies[1], bodies[1]]);
  });

  it('is cached at once after a write, if it came before', async () => {
    await get();
    state = stateAt(2);
    const first = await get();
    expect([(await get()).body, executed]).toEqual([first.body, 2]);
  });

  it('gets the cached response without execution', async () => {
    const first = await cached(() => post({ query: '{ skill }' }));
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
    ['another media type', { query: '{ skill }' }, { accept: 'application/json' }],
    ['another role', { query: '{ skill }' }, { 'x-role': 'curator' }],
    ['a minimum version', { query: '{ skill }' }, { 'x-minimum-version': '1' }],
  ])('is executed with %s', async (_what, body, headers) => {
    const first = await cached(() => post({ query: '{ skill }' }));
    const other = await post(body, headers);
    expect(executed).toBe(2);
    expect(other.headers.etag).not.toBe(first.headers.etag);
  });

  it('is executed if the state of the graph has changed', async () => {
    const first = await cached(() => get());
    state = stateAt(2);
    const other = await get({ 'if-none-match': String(first.headers.etag) });
    expect([other.statusCode, executed]).toEqual([200, 2]);
  });

  it('is executed with other headers of the CSRF prevention', async () => {
    await cached(() => get());
    await get({ 'content-type': 'text/plain' });
    expect(executed).toBe(2);
  });
});

describe('responses that are not cached', () => {
  it.each([
    ['those of errors and mutations', { reusable: false }],
    ['those with an error status', { status: 500 }],
    ['those of long requests', { query: 'x'.repeat(17_000) }],
  ])('%s', async (_what, body) => {
    const first = await cached(() => post(body));
    await post(body);
    expect([executed, first.headers.etag]).toEqual([2, undefined]);
  });

  it('stale ones', async () => {
    state = { ...stateAt(1), ...STALE };
    const stale = await cached(() => get());
    await get();
    expect([executed, stale.headers.etag]).toEqual([2, undefined]);
  });

  it('those during which the database became unavailable', async () => {
    meanwhile = () => (state = { ...stateAt(1), ...STALE });
    expect((await get()).headers.etag).toBeUndefined();
  });

  it('those during which the graph changed', async () => {
    meanwhile = () => (state = { ...state, name: `${state.name}+` });
    const mixed = await cached(() => get());
    await get();
    expect([executed, mixed.headers.etag]).toEqual([2, undefined]);
  });
});

describe('roles', () => {
  it('have separate cache entries, as have anonymous callers', async () => {
    const roles = ['curator', 'reader', null, 'admin'];
    const answers = [];
    for (const role of [...roles, ...roles, ...roles]) {
      const headers = role === null ? {} : { 'x-role': role };
      const { body } = await get(headers as Record<string, string>);
      const { data } = JSON.parse(body) as { data: { viewer: string | null } };
      answers.push(data.viewer);
    }
    expect(answers).toEqual([...roles, ...roles, ...roles]);
    expect(executed).toBe(2 * roles.length);
  });

  it('are part of the ETag', async () => {
    const { headers } = await get({ 'x-role': 'curator' });
    expect((await get({ 'if-none-match': String(headers.etag) })).statusCode).toBe(200);
  });
});

describe('the preferred language', () => {
  const GERMAN = { 'accept-language': 'de-AT, en;q=0.5' };
  const languageOf = ({ body }: Answer) => (JSON.parse(body) as { data: { language: string | null } }).data.language;

  it('is that of the header, where the graph has translations in it, with a response and an ETag of its own', async () => {
    languages = ['de', 'fr'];
    const [plain, german] = [await cached(() => get()), await cached(() => get(GERMAN))];
    expect([plain, german].map(languageOf)).toEqual([null, 'de']);
    expect(german.headers.etag).not.toBe(plain.headers.etag);
    expect((await get({ ...GERMAN, 'if-none-match': german.headers.etag! })).statusCode).toBe(304);
    expect((await get({ ...GERMAN, 'if-none-match': plain.headers.etag! })).statusCode).toBe(200);
    expect(executed).toBe(1);
  });

  it('is one for all headers that lead to the same language', async () => {
    languages = ['de'];
    await cached(() => get({ 'accept-language': 'de' }));
    await get({ 'accept-language': 'it, de-CH;q=0.3' });
    expect(executed).toBe(1);
    await cached(() => get({ 'accept-language': 'en-US,en;q=0.9,de;q=0.8' }));
    await get();
    expect(executed).toBe(1);
  });

  it('tells caches that responses depend on the header, if they do', async () => {
    expect((await get(GERMAN)).headers.vary).toBe('accept');
    languages = ['de'];
    state = stateAt(2);
    for (const headers of [{}, GERMAN, {}]) {
      expect((await get(headers as Record<string, string>)).headers.vary).toBe('accept, accept-language');
    }
  });

  it('changes nothing where nothing is translated', async () => {
    const [plain, german] = [await cached(() => get()), await get(GERMAN)];
    expect(german.body).toBe(plain.body);
    expect(german.headers.etag).toBe(plain.headers.etag);
    expect(executed).toBe(1);
  });
});

describe('If-None-Match', () => {
  it('returns 304 for a GET, without a body or execution', async () => {
    const { headers } = await cached(() => get());
    const again = await get({ 'if-none-match': `"other", ${headers.etag}` });
    expect([again.statusCode, again.body, executed]).toEqual([304, '', 1]);
    expect([again.headers.etag, again.headers['cache-control']]).toEqual([headers.etag, headers['cache-control']]);
  });

  it.each([
    ['the ETag', (tag: string) => tag],
    ['its strong form', (tag: string) => tag.replace('W/', '')],
    ['an asterisk', () => '*'],
    ['the last of several', (tag: string) => `"other",${tag}`],
    ['the first of several', (tag: string) => `${tag}, W/"other"`],
    ['spaces before and after commas', (tag: string) => `"a" , ${tag} ,"b"`],
    ['tabs before and after commas', (tag: string) => `"a"\t,\t${tag}\t,"b"`],
  ])('returns 304 for %s (RFC 9110, section 13.1.2)', async (_what, write) => {
    const { headers } = await get();
    expect((await get({ 'if-none-match': write(String(headers.etag)) })).statusCode).toBe(304);
  });

  it.each(['"other"', 'W/"other"', 'other'])('returns the response for %s', async (tags) => {
    await get();
    expect((await get({ 'if-none-match': tags })).statusCode).toBe(200);
  });

  it('returns 304 also with cache-control: no-cache', async () => {
    const { headers } = await get();
    const again = await get({ 'if-none-match': String(headers.etag), 'cache-control': 'no-cache' });
    expect(again.statusCode).toBe(304);
  });

  it('is ignored for a POST', async () => {
    const { headers } = await post({ query: '{ skill }' });
    expect((await post({ query: '{ skill }' }, { 'if-none-match': String(headers.etag) })).statusCode).toBe(200);
  });

  it('does not match the ETag of another build', async () => {
    const { headers } = await get();
    await serve(MEGABYTE, 'another build');
    expect((await get({ 'if-none-match': String(headers.etag) })).statusCode).toBe(200);
  });

  it('returns 304 after execution if the cache is disabled', async () => {
    await serve(0);
    const { headers } = await get();
    const again = await get({ 'if-none-match': String(headers.etag) });
    expect([again.statusCode, again.body, executed]).toEqual([304, '', 2]);
  });
});

describe('HEAD', () => {
  const head = (headers: Record<string, string> = {}) => ask({ method: 'HEAD' }, headers);

  it.each([
    ['executed', (): Promise<unknown> => Promise.resolve(), 2],
    ['cached', () => cached(get), 1],
  ])('returns the headers of GET without a body if the response is %s', async (_what, before, executions) => {
    await before();
    const { body, ...answer } = await head();
    const got = await get();
    expect([answer.statusCode, body, executed]).toEqual([200, '', executions]);
    for (const name of ['content-type', 'content-length', 'cache-control', 'etag', 'vary', 'x-graph-version']) {
      expect([name, answer.headers[name]]).toEqual([name, got.headers[name]]);
    }
    expect((await head({ 'if-none-match': String(answer.headers.etag) })).statusCode).toBe(304);
  });
});

describe('x-graph-version', () => {
  const versionOf = async (asked: Promise<Answer>) => (await asked).headers['x-graph-version'];

  it('is sent with every response, including cached ones and 304', async () => {
    const { headers } = await cached(() => get());
    const again = await get({ 'if-none-match': String(headers.etag) });
    const versions = [headers, again.headers, (await get()).headers, (await post({ reusable: false })).headers];
    expect(versions.map((one) => one['x-graph-version'])).toEqual(['1', '1', '1', '1']);
  });

  it('is a range if the graph changed during the request', async () => {
    meanwhile = () => (state = stateAt(2));
    expect(await versionOf(get())).toBe('1-2');
  });

  it('is omitted if the database does not confirm it, or the response may be stale', async () => {
    confirmed = false;
    expect(await versionOf(get())).toBeUndefined();
    confirmed = true;
    state = { ...stateAt(1), ...STALE };
    expect(await versionOf(get())).toBeUndefined();
    state = { ...stateAt(1), version: null };
    expect(await versionOf(post({ query: 'x' }))).toBeUndefined();
  });
});
