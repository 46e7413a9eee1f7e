import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Locator, Page, Route } from 'playwright-core';
import { type Explorer, openExplorer } from '../support/explorer.js';

const HOME = 'What to learn, in which order, and why';
const PLANNER = 'Plan a learning path';
const FAILED = 'This page could not be shown';
const PLANNER_CODE = '**/assets/planner-page-*.js';

let explorer: Explorer;
let base: string;
let page: Page;
/** paths of the documents that the browser has loaded */
let loaded: string[];

beforeAll(async () => {
  explorer = await openExplorer();
  base = explorer.service.url;
}, 180_000);

afterAll(() => explorer.close());

beforeEach(async () => {
  page = await explorer.browser.context.newPage();
  // routing disables the cache, which has the code that other tests loaded
  await page.route('**/assets/**', (route) => route.fallback());
  loaded = [];
  page.on('request', (request) => {
    if (request.isNavigationRequest()) loaded.push(request.url().slice(base.length));
  });
});

afterEach(async () => {
  await explorer.browser.context.setOffline(false);
  await page.close();
});

describe('a page whose code is missing', () => {
  beforeEach(async () => {
    await page.goto(base);
    await heading(HOME).waitFor();
  });

  it('is loaded again once, and is shown if the service has been upgraded', async () => {
    await page.route(PLANNER_CODE, (route) => (loaded.length > 1 ? route.continue() : missing(route)));
    await follow('Plan');
    await heading(PLANNER).waitFor();
    expect(loaded).toEqual(['/', '/plan']);
  });

  it('says so below the header if it is still missing, and Back works', async () => {
    await page.route(PLANNER_CODE, missing);
    await follow('Plan');
    await heading(FAILED).waitFor();
    await page.getByRole('banner').getByRole('combobox', { name: 'Search the graph' }).waitFor();
    expect(loaded).toEqual(['/', '/plan']);
    await page.goBack();
    await heading(HOME).waitFor();
    await page.goForward();
    await heading(FAILED).waitFor();
    await page.unroute(PLANNER_CODE);
    await page.getByRole('button', { name: 'Reload' }).click();
    await heading(PLANNER).waitFor();
  });

  it('is not replaced by an error of the browser while there is no network', async () => {
    const { context } = explorer.browser;
    await context.setOffline(true);
    await follow('Plan');
    await heading(FAILED).waitFor();
    await page.getByRole('button', { name: 'Reload' }).click();
    await page.getByText('The service still cannot be reached.').waitFor();
    await follow('Browse');
    await page.getByRole('alert').filter({ hasText: 'The service cannot be reached.' }).waitFor();
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.search-results .rows > li').first().waitFor();
  });
});

it('a page that fails while it is drawn keeps the header', async () => {
  await page.route('**/graphql?**', async (route) => {
    const response = await route.fetch();
    const text = (await response.text()).replace('"prerequisiteGroups":[', '"prerequisiteGroups":[null,');
    await route.fulfill({ response, body: text });
  });
  await page.goto(`${base}/skill/kubernetes`);
  await heading(FAILED).waitFor();
  await follow('Browse');
  await page.locator('.search-results .rows > li').first().waitFor();
});

it('a timeout is reported in words for learners', async () => {
  const error = { message: 'Took too long; raise READ_TIMEOUT_MS.', extensions: { code: 'TIMEOUT' } };
  await page.route('**/graphql?**', (route) => route.fulfill({ json: { errors: [error] } }));
  await page.goto(`${base}/skill/kubernetes`);
  const alert = page.getByRole('alert').filter({ hasText: 'The answer took too long.' });
  await alert.waitFor();
  expect(await alert.innerText()).not.toContain('READ_TIMEOUT_MS');
});

describe('before its code has run, a page', () => {
  const code = '**/assets/index-*.js';
  const loading = () => page.getByText('Loading the page…');

  it('shows its header, and that it is loading, on a slow network', async () => {
    let send = (): void => undefined;
    const arrived = new Promise<void>((resolve) => (send = resolve));
    await page.route(code, async (route) => {
      await arrived;
      await route.continue();
    });
    await page.goto(base, { waitUntil: 'commit' });
    await loading().waitFor();
    await page.getByRole('banner').getByText('Skill graph').waitFor();
    send();
    await heading(HOME).waitFor();
    expect(await loading().count()).toBe(0);
  });

  it('says that it could not be loaded if its code is missing, and offers a reload', async () => {
    await page.route(code, missing);
    await page.goto(base);
    await page.getByRole('alert').filter({ hasText: 'The page could not be loaded.' }).waitFor();
    expect(await loading().isVisible()).toBe(false);
    await page.unroute(code);
    await page.getByRole('link', { name: 'Reload' }).click();
    await heading(HOME).waitFor();
  });

  it('says that it needs JavaScript where that is off', async () => {
    const context = await explorer.browser.context.browser()!.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(base);
    await plain.getByRole('heading', { name: 'The explorer needs JavaScript' }).waitFor();
    expect(await plain.getByText('Loading the page…').isVisible()).toBe(false);
    await context.close();
  });
});

it('an unknown address has a page, with status 404', async () => {
  const response = await page.goto(`${base}/nowhere`);
  await heading('Page not found').waitFor();
  expect(response?.status()).toBe(404);
});

it('main assets are sent compressed', async () => {
  const [script] = await Promise.all([page.waitForResponse(/\/assets\/index-.*\.js$/), page.goto(base)]);
  expect(script.headers()['content-encoding']).toBe('br');
});

it('an ended service is reported on each page, and pages seen before are still shown', async () => {
  await page.goto(base);
  await heading(HOME).waitFor();
  await explorer.service.end('SIGTERM');
  await follow('Plan');
  await heading(FAILED).waitFor();
  await follow('Browse');
  await page.getByRole('alert').filter({ hasText: 'The service cannot be reached.' }).waitFor();
  await page.goBack();
  await page.goBack();
  await heading(HOME).waitFor();
});

function missing(route: Route): Promise<void> {
  return route.fulfill({ status: 404, contentType: 'text/plain', body: 'missing' });
}

function heading(name: string): Locator {
  return page.getByRole('heading', { name, exact: true });
}

/** Follows a link of the main navigation. */
function follow(name: string): Promise<void> {
  return page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name, exact: true }).click();
}
