import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { chromiumPath } from '../support/chromium.js';
import { type Explorer, openExplorer, seriousFaults } from '../support/explorer.js';

const PLAN = '/plan?goal=skill:message-brokers';
const MAP = '/map/skill/message-brokers';
const PLAN_OF_BROKERS = `{ learningPath(input: { goals: ["skill:message-brokers"] }) {
  stepCount diagram stages { steps { skill { id name } } }
} }`;

interface AskedPlan {
  stepCount: number;
  diagram: string;
  stages: { steps: { skill: { id: string; name: string } }[] }[];
}

(chromiumPath ? describe : describe.skip)('the planner and the map in Chromium (CHROMIUM names one)', () => {
  let explorer: Explorer;
  let page: Page;

  beforeAll(async () => {
    explorer = await openExplorer();
    const { context } = explorer.watched;
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: explorer.service.url });
    page = await context.newPage();
  });

  afterAll(() => explorer.close());

  const visit = (path: string) => page.goto(explorer.service.url + path);

  beforeEach(async () => {
    await visit('/plan');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate('localStorage.clear()');
    await page.setViewportSize({ width: 1400, height: 900 });
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  });

  const clipboard = () => page.evaluate<string>('navigator.clipboard.readText()');
  const says = (text: string | RegExp) =>
    page.getByRole('status').filter({ hasText: text }).waitFor({ state: 'attached' });
  const stepsShown = (on = page) => on.locator('.plan-step').count();
  const boxes = () => page.locator('.skill-box');
  const focused = () => page.evaluate<string>('document.activeElement.textContent');

  async function ask<Data>(query: string): Promise<Data> {
    return (await explorer.service.ask(query)).data as Data;
  }

  async function askedPlan(): Promise<AskedPlan> {
    return (await ask<{ learningPath: AskedPlan }>(PLAN_OF_BROKERS)).learningPath;
  }

  describe('the planner', () => {
    it('takes a goal by keyboard, and shows the way there in stages', async () => {
      const { stepCount, stages } = await askedPlan();
      await visit('/plan');
      await page.getByRole('combobox', { name: 'Where to get to' }).focus();
      await page.keyboard.type('message brok');
      await page.getByRole('option', { name: /Message brokers/ }).waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'The way to Message brokers and queues' }).waitFor();
      await page.getByRole('combobox', { name: 'Where to get to' }).and(page.locator(':focus')).waitFor();
      await says(`The plan has ${stepCount} steps.`);
      expect(page.url()).toContain(PLAN);
      expect(await page.locator('.plan-stage').count()).toBe(stages.length);
      expect(await page.locator('.plan-step-what > a').allInnerTexts()).toEqual(
        stages.flatMap(({ steps }) => steps.map(({ skill }) => skill.name)),
      );
    });

    it('offers goals of the loaded graph before one is picked', async () => {
      await visit('/plan');
      await page.getByRole('button', { name: /^Junior backend developer/ }).click();
      await page.getByRole('heading', { name: 'The way to Junior backend developer' }).waitFor();
      await page.goBack();
      await page.getByRole('heading', { name: 'To begin with' }).waitFor();
    });

    it('shortens the plan by what is ticked, leads the keyboard on, keeps the tick, and tells the address nothing', async () => {
      const { stepCount } = await askedPlan();
      await visit(PLAN);
      await says(`The plan has ${stepCount} steps.`);
      await page.getByRole('button', { name: 'I know this: HTTP basics' }).click();
      await says(`The plan has ${stepCount - 1} steps.`);
      await page.locator('.plan-step .known-toggle:focus').waitFor();
      expect(page.url()).not.toContain('http-basics');
      await page.reload();
      await says(`The plan has ${stepCount - 1} steps.`);
      await page
        .locator('#known-already')
        .getByRole('button', { name: 'I know this: HTTP basics', pressed: true })
        .click();
      await says(`The plan has ${stepCount} steps.`);
    });

    it('is reproduced in another browser by its link alone, without what is known here', async () => {
      await visit(`${PLAN}&hours=5&budget=30`);
      await page.getByRole('button', { name: 'I know this: HTTP basics' }).click();
      await page.locator('#known-already').waitFor();
      const here = await stepsShown();
      await page.getByRole('button', { name: 'Copy link' }).click();
      await says('Copied');
      const elsewhere = await explorer.watched.context.browser()!.newContext();
      const other = await elsewhere.newPage();
      await other.goto(await clipboard());
      await other.locator('.plan-step').first().waitFor();
      expect(await other.getByLabel('Hours a week').inputValue()).toBe('5');
      expect(await other.getByLabel('Budget in months').inputValue()).toBe('30');
      expect(await stepsShown(other)).toBe(here + 1);
      await elsewhere.close();
    });

    it('switches to an alternative, away from one, and back', async () => {
      await visit(PLAN);
      const choices = page.locator('#choices');
      await choices.getByRole('group').getByRole('button', { name: 'Rust' }).click();
      await choices.getByRole('heading', { name: 'Rust' }).waitFor();
      expect(page.url()).toContain('&prefer=skill:rust');
      await page.locator('.plan-step-what > a', { hasText: /^Rust$/ }).waitFor();
      await choices.getByRole('button', { name: 'Anything but Rust' }).click();
      await choices.getByRole('heading', { name: 'Rust' }).waitFor({ state: 'detached' });
      expect(page.url()).toContain('&avoid=skill:rust');
      await page.getByRole('button', { name: 'Remove: Avoid Rust' }).click();
      await page.waitForURL(explorer.service.url + PLAN);
    });

    it('leaves for later what a budget has no time for, and says what a budget is', async () => {
      const { stepCount } = await askedPlan();
      await visit(PLAN);
      await page.getByLabel('Budget in months').fill('3');
      await page
        .getByRole('group')
        .filter({ hasText: /^Left for later than 3 months/ })
        .click();
      const within = await page.locator('.plan-timeline tbody tr').count();
      expect(within).toBeGreaterThan(0);
      expect(within).toBeLessThan(stepCount);
      await says(`The plan has ${within} steps.`);
      await page.getByLabel('Budget in months').fill('soon');
      await page.getByText('A number above zero').waitFor();
      expect(page.url()).toContain('budget=3');
    });

    it('tells how far a role is, by what is known', async () => {
      await visit('/plan?goal=role:junior-backend-developer');
      const covered = page.getByRole('meter', { name: 'Junior backend developer: covered' });
      await covered.and(page.locator('[aria-valuenow="0"]')).waitFor();
      await page.getByRole('combobox', { name: 'What you know' }).fill('version contr');
      await page.getByRole('option', { name: 'Version control' }).click();
      await covered.and(page.locator(':not([aria-valuenow="0"])')).waitFor();
      await page.getByRole('button', { name: 'Find roles near to what I know' }).click();
      await page.locator('#roles').getByRole('listitem').first().waitFor();
    });

    it('clears what is known, with a way back', async () => {
      await page.evaluate(`localStorage.setItem('skill-graph:known', '["skill:http-basics","skill:sql"]')`);
      await visit(PLAN);
      await page.getByText('2 skills known').click();
      await page.getByRole('button', { name: 'Remove: SQL' }).waitFor();
      await page.getByRole('button', { name: 'Clear all' }).click();
      await says('2 skills removed');
      expect(await page.evaluate(`localStorage.getItem('skill-graph:known')`)).toBe('[]');
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.getByText('2 skills known').waitFor();
    });

    it('copies as Markdown and as Mermaid', async () => {
      const { diagram, stepCount } = await askedPlan();
      await visit(PLAN);
      await page.getByRole('button', { name: 'Copy as Markdown' }).click();
      await says('Copied');
      const markdown = await clipboard();
      expect(markdown).toMatch(/^# The way to Message brokers and queues\n/);
      expect(markdown.match(/^- \[ \] /gm)).toHaveLength(stepCount);
      expect(markdown).toContain(explorer.service.url + PLAN);
      await page.getByRole('button', { name: 'Copy as Mermaid' }).click();
      await expect(eventually(clipboard, diagram)).resolves.toBe(diagram);
    });

    it('prints the whole plan, and nothing to press', async () => {
      await visit('/plan?goal=role:senior-backend-developer');
      await page.locator('.plan-stage:not([open])').first().waitFor();
      const closed = page.locator('.plan-stage:not([open]) .plan-step-what > a').last();
      expect(await closed.isVisible()).toBe(false);
      await page.emulateMedia({ media: 'print' });
      await eventually(() => closed.isVisible(), true);
      expect(await page.locator('.plan-timeline tbody tr').count()).toBe(await stepsShown());
      expect(await page.locator('button:visible, input:visible, nav:visible').count()).toBe(0);
    });

    it('names a goal that the graph lacks, suggests others, and lets it be taken away', async () => {
      await visit('/plan?goal=skill:message-broker');
      await page.getByRole('alert').filter({ hasText: 'skill:message-brokers' }).waitFor();
      await page.getByRole('button', { name: 'Remove: skill:message-broker' }).click();
      await page.getByRole('heading', { name: 'To begin with' }).waitFor();
    });

    it('says so where nothing is left to learn', async () => {
      await page.evaluate(`localStorage.setItem('skill-graph:known', '["skill:message-brokers"]')`);
      await visit(PLAN);
      await page.getByText('Nothing is left to learn').waitFor();
    });
  });

  describe('the map', () => {
    it('draws what a skill requires, what comes first further left, and alternatives where they meet', async () => {
      const reached = `{ skill(id: "skill:message-brokers") { prerequisiteClosure(maxDepth: 3) { totalCount } } }`;
      const { skill } = await ask<{ skill: { prerequisiteClosure: { totalCount: number } } }>(reached);
      await visit(MAP);
      await boxes().first().waitFor();
      expect(await boxes().count()).toBe(skill.prerequisiteClosure.totalCount + 1);
      const left = async (name: string) => (await boxes().filter({ hasText: name }).boundingBox())!.x;
      expect(await left('HTTP basics')).toBeLessThan(await left('Client-server architecture'));
      expect(await left('Client-server architecture')).toBeLessThan(await left('Message brokers'));
      expect(await page.getByText('any one of').count()).toBeGreaterThan(0);
      expect(await page.getByRole('list', { name: 'Legend' }).innerText()).toContain('Advanced');
    });

    it('is walked by arrow keys along its lines; Enter opens a skill, Escape leads back', async () => {
      await visit(MAP);
      await boxes().first().waitFor();
      await page.locator('.skill-box button[tabindex="0"]').first().focus();
      expect(await focused()).toContain('Message brokers');
      await page.keyboard.press('ArrowLeft');
      expect(await focused()).toContain('Background jobs');
      await page.keyboard.press('ArrowRight');
      expect(await focused()).toContain('Message brokers');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('Enter');
      const panel = page.getByRole('complementary', { name: 'The skill' });
      await panel.getByRole('heading', { name: 'Background jobs' }).waitFor();
      expect(page.url()).toContain('at=skill:background-jobs');
      await page.keyboard.press('Escape');
      await panel.waitFor({ state: 'detached' });
      expect(await focused()).toContain('Background jobs');
    });

    it('opens a skill by a click, with the ways on from there', async () => {
      await visit(MAP);
      await page.getByRole('button', { name: /^Background jobs/ }).click();
      const panel = page.getByRole('complementary', { name: 'The skill' });
      await panel.getByRole('link', { name: 'What it requires, drawn' }).click();
      await page.getByRole('heading', { level: 1, name: 'What Background jobs requires' }).waitFor();
      await page.getByRole('link', { name: 'Plan the way there' }).click();
      await page.getByRole('heading', { level: 1, name: 'The way to Background jobs' }).waitFor();
    });

    it('ticks a skill, and keeps the tick', async () => {
      await visit(MAP);
      await page.getByRole('button', { name: 'I know this: HTTP basics' }).click();
      await page.reload();
      await page.getByRole('button', { name: 'I know this: HTTP basics', pressed: true }).waitFor();
      await page.locator('.skill-box[data-known]', { hasText: 'HTTP basics' }).waitFor();
    });

    it('shows fewer or more steps, and the other direction, by its address', async () => {
      await visit(MAP);
      await boxes().first().waitFor();
      const three = await boxes().count();
      await page.getByLabel('Steps away').selectOption('1');
      await page.waitForURL(/depth=1/);
      await eventually(
        () =>
          boxes()
            .count()
            .then((count) => count < three),
        true,
      );
      await page.getByRole('radio', { name: 'What it unlocks' }).click();
      await page.getByRole('heading', { name: 'What Message brokers and queues unlocks' }).waitFor();
      expect(page.url()).toContain('?show=unlocks&depth=1');
      await page.goBack();
      await page.getByRole('heading', { name: 'What Message brokers and queues requires' }).waitFor();
    });

    it('says that more belongs to it than can be drawn', async () => {
      await visit('/map/role/backend-architect?depth=all');
      await page.getByText('these are the nearest 100').waitFor();
      expect(await boxes().count()).toBe(100);
    });

    it('tells the same as a list, layer by layer', async () => {
      await visit(MAP);
      await boxes().first().waitFor();
      const drawn = await page.locator('.skill-box-name > span:first-child').allInnerTexts();
      await page.getByRole('radio', { name: 'List' }).click();
      await page.getByRole('heading', { name: /^1 step before/ }).waitFor();
      expect((await page.locator('.map-list a').allInnerTexts()).sort()).toEqual(drawn.sort());
      expect(await page.locator('.map-list').allInnerTexts()).toContainEqual(
        expect.stringContaining('requires Background jobs; Client-server architecture'),
      );
    });

    it('copies as Mermaid', async () => {
      await visit(`${MAP}?depth=1`);
      await page.getByRole('button', { name: 'Copy as Mermaid' }).click();
      await says('Copied');
      expect(await clipboard()).toMatch(/^flowchart LR\n[^]*Client-server architecture/);
    });

    it('says so where nothing has the id, and where nothing is required', async () => {
      await visit('/map/skill/nothing');
      await page.getByRole('heading', { name: 'Nothing to draw' }).waitFor();
      await visit('/map/skill/http-basics');
      await page.getByText('HTTP basics requires nothing else.').waitFor();
    });
  });

  describe.each([
    ['an empty planner', '/plan', 'h2'],
    ['a plan', '/plan?goal=role:backend-developer&goal=technology:rabbitmq&budget=24&prefer=skill:java', '.plan-gap'],
    ['a drawing', `${MAP}?at=skill:background-jobs`, '.map-panel h2'],
    ['a list', `${MAP}?as=list`, '.map-list'],
  ])('%s', (_what, path, there) => {
    it.each(['light', 'dark'] as const)('has no serious fault of accessibility when it is %s', async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      await visit(path);
      await page.locator(there).first().waitFor();
      expect(await seriousFaults(page)).toEqual([]);
    });

    it('fits a phone', async () => {
      await page.setViewportSize({ width: 390, height: 844 });
      await visit(path);
      await page.locator(there).first().waitFor();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    });
  });

  it('asked no host but the service, and nothing went wrong unseen', () => {
    const { requests, problems } = explorer.watched;
    expect(requests.filter((url) => !url.startsWith(`${explorer.service.url}/`))).toEqual([]);
    // a goal that the graph lacks was refused by the API, as it should be
    expect(problems.filter((problem) => !problem.includes('400'))).toEqual([]);
  });

  /** Reads again and again until it is so. */
  async function eventually<Value>(read: () => Promise<Value>, wanted: Value): Promise<Value> {
    for (;;) {
      const value = await read();
      if (value === wanted) return value;
      await page.waitForTimeout(50);
    }
  }
});
