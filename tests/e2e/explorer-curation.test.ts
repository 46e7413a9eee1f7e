import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { createApiKey } from '../../src/auth/api-keys.js';
import { openContext } from '../support/chromium.js';
import { expectEventually } from '../support/eventually.js';
import { accessibilityViolations, type Explorer, expectToFitPhone, openExplorer } from '../support/explorer.js';

const SKILL = '/skill/message-brokers';

const contributor = createApiKey('ada', 'contributor');
const curator = createApiKey('cy', 'curator');

let folder: string;
let explorer: Explorer;
let base: string;
/** The contributor and the curator have browsers of their own. */
const contexts: BrowserContext[] = [];
let ada: Page;
let cy: Page;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'explorer-keys-'));
  const file = join(folder, 'keys.json');
  writeFileSync(file, JSON.stringify([contributor.entry, curator.entry]));
  explorer = await openExplorer({ settings: { AUTH_API_KEYS_FILE: file } });
  base = explorer.service.url;
  [ada, cy] = [await openPage(), await openPage()];
});

afterAll(async () => {
  for (const context of contexts) await context.close();
  await explorer.close();
  rmSync(folder, { recursive: true });
});

async function openPage(): Promise<Page> {
  const context = await openContext(explorer.browser.context.browser()!);
  contexts.push(context);
  return context.newPage();
}

async function signIn(page: Page, key: string) {
  await page.goto(`${base}/curation`);
  await page.getByLabel('API key or token').fill(key);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

const button = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('button', { name });

describe('curation in the browser', () => {
  it('offers nothing to readers but the sign-in, and says what is wrong with a key', async () => {
    await ada.goto(base + SKILL);
    await ada.getByRole('heading', { level: 1 }).waitFor();
    await ada.getByRole('link', { name: 'Plan a path to this skill' }).waitFor();
    expect(await ada.getByRole('link', { name: /^(Edit|Propose a change|History)$/ }).count()).toBe(0);
    await ada.goto(`${base}/curation/edit/skill/message-brokers`);
    await ada.getByLabel('API key or token').fill('sg_wrong');
    await button(ada, 'Sign in').click();
    await ada.getByRole('alert').filter({ hasText: 'does not accept this key' }).waitFor();
    expect(await accessibilityViolations(ada)).toEqual([]);
  });

  it('keeps the key in the tab alone, out of addresses', async () => {
    await signIn(ada, contributor.key);
    await ada.getByText('Signed in as key:ada, contributor').waitFor();
    expect(ada.url()).toBe(`${base}/curation`);
    expect(await ada.evaluate('Object.values(sessionStorage)')).toContain(contributor.key);
    expect(await ada.evaluate('JSON.stringify(localStorage) + document.cookie')).not.toContain(contributor.key);
    expect(await ada.getByRole('link', { name: 'Problems' }).count()).toBe(0);
  });

  it('shows an error of the API beside its field', async () => {
    await ada.goto(base + SKILL);
    await ada.getByRole('link', { name: 'Propose a change' }).click();
    await ada.getByRole('heading', { level: 1, name: 'Propose changes of Message brokers and queues' }).waitFor();
    await ada.getByLabel('Name', { exact: true }).fill(' ');
    await button(ada, 'Propose').click();
    const field = ada.locator('.field', { has: ada.getByLabel('Name', { exact: true }) });
    await field.getByRole('alert').filter({ hasText: 'must not be empty' }).waitFor();
    expect(await accessibilityViolations(ada)).toEqual([]);
    await expectToFitPhone(ada);
    await ada.setViewportSize({ width: 1400, height: 900 });
  });

  it('proposes a change of fields and edges, which changes nothing yet', async () => {
    await ada.getByLabel('Name', { exact: true }).fill('Message queues');
    await ada.getByLabel('Connection', { exact: true }).selectOption('requires');
    await ada.getByRole('combobox', { name: 'To' }).fill('graphql');
    await ada
      .getByRole('option', { name: /^GraphQL/ })
      .first()
      .click();
    const added = ada.locator('.connection').filter({ has: ada.locator('.tag', { hasText: /^new$/ }) });
    await added.getByLabel('Rationale').fill('Subscriptions are often fed by queues.');
    await ada.getByLabel('Comment').fill('Our name for it');
    await button(ada, 'Propose').click();
    await ada.getByText('Proposed. A curator will decide.').waitFor();
    await ada.getByRole('link', { name: 'See your proposals' }).click();
    await ada.getByText('Message queues').first().waitFor();
    expect(await button(ada, 'Accept').count()).toBe(0);
    await ada.goto(base + SKILL);
    await ada.getByRole('heading', { level: 1, name: 'Message brokers and queues' }).waitFor();
  });

  it('shows the curator old and new values, and applies what is accepted', async () => {
    await signIn(cy, curator.key);
    const proposal = cy.getByRole('article').filter({ hasText: 'by key:ada' });
    await proposal.getByText('Our name for it').waitFor();
    expect(await proposal.locator('del').allInnerTexts()).toContainEqual(expect.stringContaining('Message brokers'));
    expect(await proposal.locator('ins').allInnerTexts()).toContainEqual(expect.stringContaining('Message queues'));
    expect(await accessibilityViolations(cy)).toEqual([]);
    await expectToFitPhone(cy);
    await cy.setViewportSize({ width: 1400, height: 900 });
    await proposal.getByLabel('Comment for the contributor').fill('Thanks');
    await proposal.getByRole('button', { name: 'Accept', exact: true }).click();
    await cy.getByText('No proposals.').waitFor();
    await cy.goto(base + SKILL);
    await cy.getByRole('heading', { level: 1, name: 'Message queues' }).waitFor();
  });

  it('undoes a change from the history of the entity', async () => {
    await cy.getByRole('link', { name: 'History' }).click();
    const change = cy.getByRole('article').filter({ hasText: 'by key:ada' });
    await change.getByText(/accepted by key:cy: Our name for it: Thanks/).waitFor();
    await change.getByRole('button', { name: /^Undo/ }).click();
    await change.getByRole('button', { name: 'Undo this change' }).click();
    await cy.getByRole('article').filter({ hasText: 'reverts change' }).waitFor();
    expect(await accessibilityViolations(cy)).toEqual([]);
    await cy.goto(base + SKILL);
    await cy.getByRole('heading', { level: 1, name: 'Message brokers and queues' }).waitFor();
  });

  it('names what stands in the way of an undo', async () => {
    await cy.goto(`${base}/curation/history/skill/message-brokers`);
    const change = cy.getByRole('article').filter({ hasText: 'Our name for it' }).last();
    await change.getByRole('button', { name: /^Undo/ }).click();
    await change.getByRole('button', { name: 'Undo this change' }).click();
    await change.getByRole('alert').getByText('has changed since').first().waitFor();
  });

  it('creates an entry, edits it at once, and deletes it', async () => {
    await cy.goto(`${base}/curation/new`);
    await cy.getByLabel('Name', { exact: true }).fill('Load shedding');
    await button(cy, 'Apply').click();
    await cy.getByRole('heading', { level: 1, name: 'Edit Load shedding' }).waitFor();
    await cy.getByLabel('Aliases').fill('Overload protection\nBackpressure');
    await button(cy, 'Apply').click();
    await cy.getByRole('heading', { level: 1, name: 'Load shedding' }).waitFor();
    await cy.getByText('Overload protection').waitFor();
  });

  it('lists problems and applies a suggested fix', async () => {
    await cy.goto(`${base}/curation/problems`);
    await cy.getByLabel('Rule').selectOption('Orphan');
    const problem = cy.getByRole('article').filter({ hasText: 'Load shedding' });
    await problem.getByText('Delete Load shedding').waitFor();
    expect(await accessibilityViolations(cy)).toEqual([]);
    await problem.getByRole('button', { name: /^Fix/ }).click();
    await problem.waitFor({ state: 'detached' });
    await cy.goto(`${base}/skill/load-shedding`);
    await cy.getByRole('heading', { name: 'Unknown id' }).waitFor();
  });

  it('merges two entries after a preview', async () => {
    await cy.goto(`${base}/curation/merge`);
    await pick('Merge this', 'RabbitMQ');
    await pick('into this, which remains', 'Apache Kafka');
    await button(cy, 'What would change').click();
    await cy.locator('.item-diff').first().waitFor();
    await button(cy, 'Apply').click();
    await cy.getByRole('heading', { level: 1, name: 'Apache Kafka' }).waitFor();
    await cy.getByText('RabbitMQ').first().waitFor();
  });

  async function pick(label: string, name: string) {
    const kind = cy.getByLabel('Kind', { exact: true });
    if ((await kind.inputValue()) !== 'TECHNOLOGY') await kind.selectOption('TECHNOLOGY');
    const box = cy.getByRole('combobox', { name: label });
    await box.fill(name);
    await cy.getByRole('option', { name }).first().click();
  }

  it('compares two versions', async () => {
    await cy.goto(`${base}/curation/versions`);
    const difference = cy.getByRole('region', { name: /^Difference/ });
    await difference.getByText('Merged').waitFor();
    // the entry was created and deleted
    expect(await difference.getByText('Load shedding').count()).toBe(0);
    await cy
      .getByRole('region', { name: /^Changes/ })
      .getByText('Load shedding')
      .first()
      .waitFor();
    expect(await accessibilityViolations(cy)).toEqual([]);
  });

  it('goes on without the key when it is no longer accepted', async () => {
    const file = join(folder, 'keys.json');
    const entries = JSON.parse(readFileSync(file, 'utf8')) as unknown[];
    writeFileSync(file, JSON.stringify(entries.slice(1)));
    await expectEventually(async () => {
      await ada.goto(base + SKILL);
      await ada.getByRole('heading', { level: 1, name: 'Message brokers and queues' }).waitFor();
      return ada.evaluate<number>('Object.keys(sessionStorage).filter((key) => key.endsWith("key")).length');
    }, 0);
    expect(await ada.getByRole('link', { name: 'Propose a change' }).count()).toBe(0);
  });

  it('signs out', async () => {
    await cy.goto(`${base}/curation`);
    await button(cy, 'Sign out').click();
    await cy.getByLabel('API key or token').waitFor();
    expect(await cy.evaluate('Object.values(sessionStorage)')).not.toContain(curator.key);
  });
});
