import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { buildSchema, parse, validate } from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { graphiqlPage } from '../../src/http/graphiql.js';
import { packageRoot } from '../../src/process/package-root.js';
import { typeDefs } from '../../src/graphql/type-definitions.js';
import { type MonitoredBrowser, openChromium } from '../support/chromium.js';
import { standIn } from '../support/graphql-stand-in.js';

const EXAMPLES = join(packageRoot, 'web', 'graphiql', 'examples');
const examples = readdirSync(EXAMPLES).map((name) => readFileSync(join(EXAMPLES, name), 'utf8'));
const operationNames = examples.map((text) => /^query (\w+)/m.exec(text)?.[1] ?? '');

/** GraphiQL reads an operation's name 100 ms after its tab opens; a longer timer started later fires after that. */
const WAIT_FOR_OPERATION_NAME = 'new Promise((done) => setTimeout(done, 200))';

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
    '%s starts with a comment and is valid',
    (_name, text = '') => {
      expect(text).toMatch(/^# \w/);
      expect(validate(buildSchema(typeDefs), parse(text))).toEqual([]);
    },
  );
});

describe('/graphql', () => {
  it('serves the page to a browser, which may run only scripts of this service', async () => {
    const { status, headers, text } = await get('/graphql');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(headers.get('content-security-policy')).toContain("script-src 'self';");
    expect(text).not.toMatch(/<script(?![^>]* src="\/graphql\/assets\/)/);
  });

  it('serves immutable assets', async () => {
    const script = /src="([^"]+)"/.exec((await get('/graphql')).text)?.[1] ?? '';
    const { status, headers } = await get(script);
    expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
  });

  it('executes a query in the URL, even for a browser', async () => {
    const { text } = await get('/graphql?query={__typename}');
    expect(JSON.parse(text)).toEqual({ data: { __typename: 'Query' } });
  });

  it('explains how to build a missing page, and still executes queries', async () => {
    const unbuilt = await standIn();
    await graphiqlPage(unbuilt, join(packageRoot, 'dist', 'nowhere'));
    const unbuiltUrl = await listen(unbuilt);
    const { status, headers, text } = await get('/graphql', unbuiltUrl);
    expect([status, headers.get('content-type')]).toEqual([503, 'text/plain; charset=utf-8']);
    expect(text).toContain('npm run build');
    expect((await get('/graphql?query={__typename}', unbuiltUrl)).status).toBe(200);
    await unbuilt.close();
  });
});

/** Sends the request of a browser when its user enters the URL. */
async function get(path: string, from = base): Promise<{ status: number; headers: Headers; text: string }> {
  const headers = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8', 'apollo-require-preflight': 'true' };
  const response = await fetch(from + path, { headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

describe('GraphiQL in Chromium', () => {
  let browser: MonitoredBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await openChromium();
    page = await browser.context.newPage();
    await page.goto(`${base}/graphql`);
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    await page.locator('.graphiql-response .monaco-editor').waitFor();
  });

  afterAll(() => browser.close());

  it('shows each example in its own tab', async () => {
    const titles = await page.getByRole('tab').allInnerTexts();
    expect(titles.map((title) => title.trim()).sort()).toEqual([...operationNames].sort());
  });

  it.each(operationNames)('runs %s and shows the response', async (name) => {
    await page.getByRole('tab', { name }).click();
    await page.evaluate(WAIT_FOR_OPERATION_NAME);
    const response = page.waitForResponse((response) => !!response.request().postData()?.includes(`query ${name} `));
    await page.getByRole('button', { name: /^Execute query/ }).click();
    const { data, errors } = (await (await response).json()) as { data?: object; errors?: unknown };
    expect(errors).toBeUndefined();
    const [field] = Object.keys(data ?? {});
    await page.locator('.graphiql-response').getByText(`"${field}"`).first().waitFor();
  });

  it('sends requests only to its own host, and does not violate its content security policy', async () => {
    expect(browser.requests.filter((url) => !url.startsWith(`${base}/graphql`))).toEqual([]);
    expect(browser.requests.some((url) => url.includes('graphql.worker'))).toBe(true);
    expect(browser.problems).toEqual([]);
  });
});
