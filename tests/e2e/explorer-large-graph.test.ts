import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { escoLike } from '../support/esco-like.js';
import { accessibilityViolations, type Explorer, openExplorer } from '../support/explorer.js';
import { runCommand } from '../support/graph-command.js';

let explorer: Explorer;
let page: Page;

beforeAll(async () => {
  explorer = await openExplorer({ settings: { DEFAULT_GRAPH: 'false' } });
  const folder = dirname(explorer.dataDir);
  const file = join(folder, 'esco-like.jsonl');
  writeFileSync(file, escoLike());
  const { code, stderr } = await runCommand(folder, ['import', 'jsonl', file]);
  expect([code, stderr]).toEqual([0, expect.any(String)]);
  page = await explorer.browser.context.newPage();
}, 240_000);

afterAll(() => explorer.close());

async function open(path: string): Promise<void> {
  await page.goto(explorer.service.url + path);
  await page.waitForLoadState('networkidle');
  await page.locator('.loading').first().waitFor({ state: 'detached' });
}

const section = (name: string): Locator => page.getByRole('region', { name: new RegExp(`^${name}`) });
const links = (within: Locator): Promise<string[]> => within.getByRole('link').allInnerTexts();

describe('a graph of thousands of skills', () => {
  it('begins with the search, and shows the roles with the most needs and the greatest areas first', async () => {
    await open('/');
    const search = page.getByRole('main').getByRole('combobox', { name: 'Search the graph' });
    const title = page.getByRole('heading', { name: 'What to learn, in which order, and why' });
    expect((await title.boundingBox())!.y).toBeLessThan((await search.boundingBox())!.y);
    expect(await page.getByRole('combobox').count()).toBe(1);
    const [first] = await links(section('Choose a target role'));
    expect(first).toBe('All 200 roles');
    expect(await links(section('Choose a target role').getByRole('heading', { level: 3 }))).toContain('Role 0039');
    const areas = section('Explore an area');
    expect(await links(areas.getByRole('heading', { level: 3 }))).toHaveLength(5);
    expect(await areas.getByRole('link').count()).toBe(1 + 5 + 25);
    expect(await accessibilityViolations(page)).toEqual([]);
  });

  it('shows areas as a hierarchy with counts', async () => {
    await open('/search?kind=area');
    await page.getByText('155 areas', { exact: true }).waitFor();
    const top = page.locator('.area-tree').first().locator('> li').first();
    expect(await top.locator('.area-tree-line').first().innerText()).toMatch(/^Area 0\.\d\s+400/);
    const below = top.locator('> details > ul > li').first();
    const part = below.getByRole('link').nth(1);
    expect(await part.isVisible()).toBe(false);
    await below.getByText('5 areas within').click();
    await part.waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
    await part.click();
    await page.getByRole('article').getByText('Part of').waitFor();
  });

  it('lists what most roles need first, and can be sorted by name', async () => {
    await open('/search');
    const rows = page.locator('.search-results .rows > li');
    expect(await rows.first().innerText()).toContain('Skill 1999');
    await page.getByLabel('Sort by').selectOption('Name');
    await rows.first().filter({ hasText: 'Skill 0000' }).waitFor();
    await open('/search?kind=role');
    expect(await rows.first().innerText()).toContain('Role 0039');
    await page.getByLabel('Sort by').selectOption('Name');
    await rows.first().filter({ hasText: 'Role 0000' }).waitFor();
  });

  it('shows the ten most closely related skills, without a count of all', async () => {
    await open('/skill/s1999');
    const related = section('Related skills');
    await related.getByRole('listitem').first().waitFor();
    expect(await related.locator('.rows > li').count()).toBe(10);
    expect(await related.getByRole('heading').innerText()).toBe('Related skills');
    expect(await related.getByRole('button', { name: 'Show more' }).count()).toBe(0);
  });

  it('says how its claims are justified, and what rests on a source', async () => {
    await open('/about');
    await page.getByText(/^It makes [\d,]+ claims: sources state all of them\. [\d,]+ cite a source\.$/).waitFor();
    const needs = page.getByRole('row', { name: /^Needs of roles/ });
    expect(await needs.innerText()).toMatch(/^Needs of roles\s+([\d,]+)\s+0\s+\1$/);
    expect(await accessibilityViolations(page)).toEqual([]);
    await section('Sources').getByRole('link', { name: 'A survey' }).click();
    const claims = section('Claims that cite it');
    await claims.getByText(/^Area 1\.0 is part of Area 0\.0/).waitFor();
    await claims.getByRole('button', { name: 'Show more' }).click();
    await claims.getByText(/^40 of /).waitFor();
    await section('What else cites it').getByRole('link').first().waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
  });

  it('marks names in another language', async () => {
    await page.setExtraHTTPHeaders({ 'accept-language': 'de' });
    try {
      await open('/role/r39');
      const title = page.getByRole('heading', { name: 'Rolle 0039' });
      await title.waitFor();
      expect(await title.getAttribute('lang')).toBe('de');
      const skill = section('Skills needed').getByRole('link', { name: 'Skill 1999' });
      expect(await skill.getAttribute('lang')).toBeNull();
    } finally {
      await page.setExtraHTTPHeaders({});
    }
  });
});
