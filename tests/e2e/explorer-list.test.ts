import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expectEventually } from '../support/eventually.js';
import { accessibilityViolations, type Explorer, expectToFitPhone, openExplorer } from '../support/explorer.js';

const PLAN = '/plan?goal=skill:message-brokers';
const TWO_ROLES = '/compare?a=role:junior-backend-developer&b=role:backend-developer';
const GAP = '/compare?a=role:backend-developer';

const MARKS = {
  'skill-graph:known': '["skill:http-basics","skill:sql"]',
  'skill-graph:learning': '["skill:client-server-architecture"]',
  'skill-graph:skipped': '["skill:rust"]',
  'skill-graph:plan': '?goal=skill:message-brokers',
};

const NEEDS_QUERY = `{
  a: role(id: "role:junior-backend-developer") { needs(first: 100) { edges { node { id } } } }
  b: role(id: "role:backend-developer") { needs(first: 100) { edges { node { id } } } }
}`;

type Needs = Record<'a' | 'b', { needs: { edges: { node: { id: string } }[] } }>;

let explorer: Explorer;
let page: Page;

describe('the explorer’s list of the user, and comparisons', () => {
  beforeAll(async () => {
    explorer = await openExplorer();
  });

  afterAll(() => explorer.close());

  beforeEach(async () => {
    page = await explorer.browser.context.newPage();
    await visit('/compare');
  });

  afterEach(async () => {
    await page.evaluate('localStorage.clear()');
    await page.close();
  });

  describe('the planner', () => {
    it('shows the price of each alternative', async () => {
      await visit(PLAN);
      const prices = page.locator('#choices .plan-price');
      await prices.first().waitFor();
      expect(await prices.count()).toBe(
        await page.locator('#choices .plan-alternatives .chip:not(.plan-avoid)').count(),
      );
      expect(
        (await prices.allInnerTexts()).filter((text) => !/^(about )?(same time|[+−].+ \([\d,]+ hours?\))$/.test(text)),
      ).toEqual([]);
    });

    it('has dates with a first day, also in the file', async () => {
      await visit(PLAN);
      await page.getByLabel('First day').fill('2026-12-01');
      await page.getByRole('columnheader', { name: 'Dates' }).waitFor();
      await page
        .getByText(/complete about \d+ \w+ 20\d\d/)
        .first()
        .waitFor();
      expect(page.url()).toContain('&start=2026-12-01');
      const csv = await downloaded('Download as CSV');
      expect(csv.split('\r\n')[1]).toMatch(/,2026-12-01,20\d\d-\d\d-\d\d,/);
      expect(await downloaded('Download as Markdown')).toContain('Complete about');
      expect(await downloaded('Download as Mermaid')).toContain('flowchart');
    });
  });

  it('remembers a skill in progress and a skipped one, in other tabs, too', async () => {
    await visit(PLAN);
    const other = await explorer.browser.context.newPage();
    await other.goto(explorer.service.url + PLAN);
    await other.locator('.plan-step').first().waitFor();
    await mark('Client-server architecture', 'In progress');
    await other.locator('.plan-step', { hasText: 'Client-server architecture' }).locator('.state-tag').waitFor();
    await other.close();
    await mark('Programming fundamentals', 'Do not suggest');
    await page.getByText('Programming fundamentals stays although you skipped it').waitFor();
    await page.reload();
    const learning = page.getByRole('list', { name: 'In progress' });
    await learning.getByText('Client-server architecture').waitFor();
    await learning.getByRole('button', { name: 'Remove: Client-server architecture' }).click();
    await learning.waitFor({ state: 'detached' });
    await page.getByText('Removed from your list: Client-server architecture.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await learning.getByText('Client-server architecture').waitFor();
  });

  it('continues the last plan on the home page, and does not recommend a skipped skill', async () => {
    await visit(PLAN);
    await page.locator('.plan-step').first().waitFor();
    await store({ ...MARKS, 'skill-graph:skipped': '[]' });
    await visit('/');
    const plan = page.locator('#continue');
    await plan.getByText(/^\d+ of \d+ skills known$/).waitFor();
    await plan.getByText('In progress: Client-server architecture').waitFor();
    const recommended = page.locator('.learn-next').first();
    const first = await recommended.getByRole('heading').first().innerText();
    await recommended.getByLabel(`More marks: ${first}`, { exact: true }).click();
    await recommended.getByRole('button', { name: `Do not suggest: ${first}`, exact: true }).click();
    await recommended.getByRole('heading', { name: first, exact: true }).waitFor({ state: 'detached' });
    await plan.getByRole('link', { name: 'Open the plan' }).click();
    await page.getByRole('heading', { level: 1, name: 'Learning path to Message brokers and queues' }).waitFor();
  });

  it('saves the list as a file, loads it, reports ids that the graph does not have, and undoes it', async () => {
    await store(MARKS);
    await visit('/plan');
    const file = JSON.parse(await downloaded('Save my list')) as { known: string[] };
    expect(file).toMatchObject({ learning: ['skill:client-server-architecture'], plan: '?goal=skill:message-brokers' });
    await store({ 'skill-graph:known': '["skill:version-control"]', 'skill-graph:learning': '[]' });
    await visit('/plan');
    const loaded = JSON.stringify({ ...file, known: [...file.known, 'skill:of-another-graph'] });
    await load(loaded);
    await page.getByText('4 entries of the file loaded').waitFor();
    await page.getByText('Not in this graph, and left out: skill:of-another-graph.').waitFor();
    expect(await stored('known')).toEqual(['skill:http-basics', 'skill:sql', 'skill:version-control']);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await stored('known')).toEqual(['skill:version-control']);
    await load('{}');
    await page.getByRole('alert').filter({ hasText: 'not a list of this explorer' }).waitFor();
    expect(await stored('known')).toEqual(['skill:version-control']);
  });

  it('compares two roles: shared needs, and those of one alone', async () => {
    const { a, b } = (await explorer.service.ask(NEEDS_QUERY)).data as Needs;
    const [ofA, ofB] = [a, b].map(({ needs }) => needs.edges.map(({ node }) => node.id)) as [string[], string[]];
    await visit('/role/junior-backend-developer');
    await page.getByRole('link', { name: 'Compare with…' }).click();
    await page.getByRole('combobox', { name: 'Compare with' }).fill('backend developer');
    await page.getByRole('option', { name: /^Backend developer$/ }).click();
    await page.waitForURL(explorer.service.url + TWO_ROLES);
    const csv = (await downloaded('Download as CSV')).trim().split('\r\n').slice(1);
    const rows = page.locator('#shared tbody tr:has(td)');
    expect(await rows.count()).toBe(csv.filter((line) => line.includes(',both,')).length);
    const inFile = csv.flatMap((line) => line.match(/skill:[a-z0-9-]+/g) ?? []);
    expect(inFile.sort()).toEqual([...new Set([...ofA, ...ofB])].sort());
    await page.locator('#only-b').waitFor();
    await page.locator('#technologies').waitFor();
  });

  it('prints the gap between the list and a role, without controls', async () => {
    await store(MARKS);
    await visit(GAP);
    await page.locator('#missing tbody tr').first().waitFor();
    await page.locator('#have, #below').getByRole('link', { name: 'SQL', exact: true }).waitFor();
    await page.emulateMedia({ media: 'print' });
    await expectEventually(() => page.locator('button:visible, input:visible, nav:visible').count(), 0);
    expect(await page.locator('#missing table').isVisible()).toBe(true);
  });

  it('groups the needs of a role by area', async () => {
    await visit('/role/backend-developer');
    const areas = page.getByRole('region', { name: /^Skills needed/ }).getByRole('heading', { level: 3 });
    await areas.first().waitFor();
    expect(await areas.count()).toBeGreaterThan(2);
  });

  describe.each([
    ['no roles', '/compare', '.compare-pickers'],
    ['two roles', TWO_ROLES, '#technologies'],
    ['a gap', GAP, '#missing table'],
    ['a plan with dates', `${PLAN}&start=2026-12-01`, '.plan-price'],
    ['the last plan', '/', '#continue'],
  ])('%s', (_what, path, selector) => {
    it.each(['light', 'dark'] as const)(
      'has no serious accessibility violation in the %s theme, and fits a phone',
      async (colorScheme) => {
        await page.emulateMedia({ colorScheme });
        await store(MARKS);
        await visit(path);
        await page.locator(selector).first().waitFor();
        expect(await accessibilityViolations(page)).toEqual([]);
        await expectToFitPhone(page);
      },
    );
  });

  it('does not violate the content security policy', () => {
    expect(explorer.browser.problems).toEqual([]);
  });
});

async function visit(path: string): Promise<void> {
  await page.goto(explorer.service.url + path);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

async function store(values: Record<string, string>): Promise<void> {
  await page.evaluate(`Object.assign(localStorage, ${JSON.stringify(values)})`);
}

async function stored(name: string): Promise<unknown> {
  return JSON.parse(await page.evaluate<string>(`localStorage.getItem('skill-graph:${name}')`));
}

/** Marks a step of the plan by its menu. */
async function mark(skill: string, state: string): Promise<void> {
  await page.locator('.plan-step').getByLabel(`More marks: ${skill}`).click();
  await page.getByRole('button', { name: `${state}: ${skill}` }).click();
}

async function load(text: string): Promise<void> {
  await page
    .getByLabel('Load a list')
    .and(page.locator('input'))
    .setInputFiles({ name: 'list.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** The text of the file that a button saves. */
async function downloaded(button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}
