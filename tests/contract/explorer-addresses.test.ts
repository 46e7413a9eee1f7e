import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registerExplorer } from '../../src/http/explorer.js';

const PAGE = '<!doctype html><title>Skill graph</title>';
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

let app: FastifyInstance;
let base: string;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'explorer-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), PAGE);
  for (const name of ['page.js', 'page.js.br', 'page.js.gz']) writeFileSync(join(folder, 'assets', name), name);
  app = Fastify();
  await registerExplorer(app, null, folder);
  base = await app.listen({ host: '127.0.0.1', port: 0 });
});

afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

async function get(path: string, accept = BROWSER, method = 'GET') {
  const headers = { accept, 'accept-encoding': 'gzip' };
  const response = await fetch(base + path, { headers, method, redirect: 'manual' });
  const type = response.headers.get('content-type') ?? '';
  return { status: response.status, type, location: response.headers.get('location'), response };
}

describe('an address of a page', () => {
  it.each([
    '/',
    '/search?q=sql',
    '/plan',
    '/curation',
    '/curation/edit/skill/sql',
    '/about',
    '/map/skill/sql',
    '/skill/sql',
    '/source/guide',
    '/group/languages',
  ])('is answered with the page: %s', async (path) => {
    const { status, response } = await get(path);
    expect([status, await response.text()]).toEqual([200, PAGE]);
  });

  it.each([
    ['/skill/sql/', '/skill/sql'],
    ['/Skill/SQL', '/skill/sql'],
    ['/search/?q=SQL', '/search?q=SQL'],
    ['/Plan?goal=skill:sql', '/plan?goal=skill:sql'],
    ['/skills', '/search?kind=skill'],
    ['/skill', '/search?kind=skill'],
    ['/Technologies/', '/search?kind=technology'],
    ['/groups', '/search?kind=alternative_group'],
    ['//skill/sql', '/skill/sql'],
  ])('is found in another spelling: %s redirects to %s', async (path, target) => {
    const { status, location } = await get(path);
    expect([status, location]).toEqual([301, target]);
  });
});

describe('an unknown address', () => {
  it.each(['/nowhere', '/Nowhere/', '//evil.example/', '/skill/sql/more'])(
    'is answered with a page and status 404: %s',
    async (path) => {
      const { status, type, response } = await get(path);
      expect([status, type, await response.text()]).toEqual([404, 'text/html; charset=utf-8', PAGE]);
    },
  );

  it.each([
    ['a client that asks for it', 'application/json', 'GET'],
    ['a GraphQL client', 'application/graphql-response+json, application/json', 'GET'],
    ['a request with a body', '*/*', 'POST'],
  ])('is answered with JSON to %s', async (_client, accept, method) => {
    const { status, type, response } = await get('/nowhere', accept, method);
    expect([status, type]).toEqual([404, 'application/json; charset=utf-8']);
    expect(await response.json()).toEqual({
      errors: [{ message: expect.stringContaining('/graphql'), extensions: { code: 'NOT_FOUND' } }],
    });
  });
});

it('assets are sent as the build has compressed them', async () => {
  const { response } = await get('/assets/page.js', '*/*');
  expect(response.headers.get('content-encoding')).toBe('gzip');
  expect(response.headers.get('vary')).toBe('accept-encoding');
  expect(response.headers.get('content-type')).toContain('javascript');
  await response.body?.cancel();
});
