import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { buildSchema, parse, validate } from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { graphiqlPage } from '../../src/http/graphiql.js';
import { packageRoot } from '../../src/process/package-root.js';
import { typeDefs } from '../../src/graphql/type-definitions.js';
import { chromiumPath, openChromium, type Watched } from '../support/chromium.js';
import { standIn } from '../support/graphql-stand-in.js';

const EXAMPLES = join(packageRoot, 'web', 'graphiql', 'examples');
const examples = readdirSync(EXAMPLES).map((name) => readFileSync(join(EXAMPLES, name), 'utf8'));
const operationNames = examples.map((text) => /^query (\w+)/m.exec(text)?.[1] ?? '');

/** GraphiQL reads an operation's name 100 ms after its tab was opened; a timer begun later and longer ends after that. */
const OPERATION_READ = 'new Promise((done) => setTimeout(done, 200))';

let app: FastifyInstance;
let base: string;

beforeAll(async () => {
  app = await standIn();
  await graphiqlPage(app);
  base = await listen(app);
});

afterAll(() => app.close());

function listen(server: FastifyInstance): Promise<string> {
  return server.listen({ host: '127.0.0.1', port: 0 });
}

describe('the example queries', () => {
  it.each(examples.map((text, index) => [operationNames[index], text]))(
    '%s opens with a comment and is valid',
    (_name, text = '') => {
      expect(text).toMatch(/^# \w/);
      expect(validate(buildSchema(typeDefs), parse(text))).toEqual([]);
    },
  );
});

describe('/graphql', () => {
  it('gives a browser the page, which may run scripts of this service only', async () => {
    const { status, headers, text } = await get('/graphql');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(headers.get('content-security-policy')).toContain("script-src 'self';");
    expect(text).not.toMatch(/<script(?![^>]* src="\/graphql\/assets\/)/);
  });

  it('lets a browser keep the assets for good', async () => {
    const script = /src="([^"]+)"/.exec((await get('/graphql')).text)?.[1] ?? '';
    const { status, headers } = await get(script);
    expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
  });

  it('answers a query in the address with data, even to a browser', async () => {
    const { text } = await get('/graphql?query={__typename}');
    expect(JSON.parse(text)).toEqual({ data: { __typename: 'Query' } });
  });

  it('says how to get the page where it has not been built, and still answers queries', async () => {
    const unbuilt = await standIn();
    await graphiqlPage(unbuilt, join(packageRoot, 'dist', 'nowhere'));
    const there = await listen(unbuilt);
    const { status, headers, text } = await get('/graphql', there);
    expect([status, headers.get('content-type')]).toEqual([503, 'text/plain; charset=utf-8']);
    expect(text).toContain('npm run build');
    expect((await get('/graphql?query={__typename}', there)).status).toBe(200);
    await unbuilt.close();
  });
});

/** As a browser asks for it when its user types the address. */
async function get(path: string, from = base): Promise<{ status: number; headers: Headers; text: string }> {
  const headers = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8', 'apollo-require-preflight': 'true' };
  const response = await fetch(from + path, { headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

(chromiumPath ? describe : describe.skip)('GraphiQL in Chromium (CHROMIUM names one that is not found)', () => {
  let watched: Watched;
  let page: Page;

  beforeAll(async () => {
    watched = await openChromium();
    page = await watched.context.newPage();
    await page.goto(`${base}/graphql`);
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    await page.locator('.graphiql-response .monaco-editor').waitFor();
  }, 60_000);

  afterAll(() => watched.close());

  it('shows each example in a tab of its own', async () => {
    const titles = await page.getByRole('tab').allInnerTexts();
    expect(titles.map((title) => title.trim()).sort()).toEqual([...operationNames].sort());
  });

  it.each(operationNames)(
    'runs %s and shows its answer',
    async (name) => {
      await page.getByRole('tab', { name }).click();
      await page.evaluate(OPERATION_READ);
      const answered = page.waitForResponse((response) => !!response.request().postData()?.includes(`query ${name} `));
      await page.getByRole('button', { name: /^Execute query/ }).click();
      const { data, errors } = (await (await answered).json()) as { data?: object; errors?: unknown };
      expect(errors).toBeUndefined();
      const [field] = Object.keys(data ?? {});
      await page.locator('.graphiql-response').getByText(`"${field}"`).first().waitFor();
    },
    30_000,
  );

  it('asks no host but its own, and breaks no rule of its content security policy', async () => {
    expect(watched.requests.filter((url) => !url.startsWith(`${base}/graphql`))).toEqual([]);
    expect(watched.requests.some((url) => url.includes('graphql.worker'))).toBe(true);
    expect(watched.problems).toEqual([]);
  });
});
