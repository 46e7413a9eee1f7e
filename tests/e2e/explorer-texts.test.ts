import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { packageRoot } from '../../src/process/package-root.js';
import { type Explorer, openExplorer } from '../support/explorer.js';

const LOAD = join(packageRoot, 'dist', 'scripts', 'load.js');
const FIXTURE = join(packageRoot, 'tests', 'fixtures', 'chinese-and-arabic');
const PHONE = { width: 390, height: 844 };

let explorer: Explorer;
let page: Page;

beforeAll(async () => {
  explorer = await openExplorer();
  await promisify(execFile)(process.execPath, [LOAD, FIXTURE], {
    env: { ...process.env, DATA_DIR: explorer.dataDir },
  });
  page = await explorer.browser.context.newPage();
  await page.setViewportSize(PHONE);
}, 180_000);

afterAll(() => explorer.close());

async function open(path: string): Promise<void> {
  await page.goto(explorer.service.url + path);
  await page.waitForLoadState('networkidle');
  await page.locator('.loading').first().waitFor({ state: 'detached' });
}

describe('a word of 105 letters fits a phone', () => {
  it.each([
    ['a skill', '/skill/long-word'],
    ['a role that needs it', '/role/texts'],
    ['its level', '/level/texts'],
    ['search results', '/search?q=Donaudampfschifffahrt'],
    ['a plan', '/plan?goal=skill:long-word'],
    ['a map', '/map/skill/long-word?as=map'],
    ['a map as a list', '/map/skill/long-word'],
  ])('on the page of %s', async (_page, path) => {
    await open(path);
    await page.getByRole('main').getByText('Donaudampfschifffahrt').first().waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.width);
  });
});

describe('text has its own direction', () => {
  it.each([
    ['Arabic', 'heading', 'قواعد البيانات', '/skill/qawaid-bayanat', 'rtl'],
    ['Chinese', 'heading', '数据结构', '/skill/shu-ju-jie-gou', 'ltr'],
    ['Arabic', 'link', 'قواعد البيانات', '/skill/long-word', 'rtl'],
    ['Chinese', 'link', '数据结构', '/level/texts', 'ltr'],
  ] as const)('%s in a %s', async (_language, role, name, path, direction) => {
    await open(path);
    const text = page.getByRole('main').getByRole(role, { name, exact: true });
    await text
      .and(page.locator(`:dir(${direction})`))
      .first()
      .waitFor();
  });

  it('and is found by its own words', async () => {
    await open('/');
    await page.getByRole('combobox', { name: 'Search the graph' }).fill('数据');
    const option = page.getByRole('option', { name: /^数据结构/ });
    await option.waitFor();
    await option.click();
    await page.getByRole('heading', { name: '数据结构' }).waitFor();
  });
});
