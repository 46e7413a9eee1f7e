import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openContext } from '../support/chromium.js';
import { eventually, expectEventually } from '../support/eventually.js';
import { accessibilityViolations, type Explorer, expectToFitPhone, openExplorer } from '../support/explorer.js';

const PLAN = '/plan?goal=skill:message-brokers';
const MAP = '/map/skill/message-brokers';
const PLAN_QUERY = `{ learningPath(input: { goals: ["skill:message-brokers"] }) {
  stepCount diagram stages { steps { skill { id name } } }
} }`;

const ROLE_PATH_QUERY = `{ learningPath(input: { goals: ["role:senior-backend-developer"] }) {
  stages { index } milestones { role { name } } alongside { skill { name } }
} }`;

interface RolePath {
  stages: { index: number }[];
  milestones: { role: { name: string } }[];
  alongside: { skill: { name: string } }[];
}

interface ExpectedPlan {
  stepCount: number;
  diagram: string;
  stages: { steps: { skill: { id: string; name: string } }[] }[];
}

describe('the planner and the map', () => {
  let explorer: Explorer;
  let page: Page;

  beforeAll(async () => {
    explorer = await openExplorer();
    const { context } = explorer.browser;
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
  const waitForStatus = (text: string | RegExp) =>
    page.getByRole('status').filter({ hasText: text }).waitFor({ state: 'attached' });
  const stepsShown = (on = page) => on.locator('.plan-step').count();
  const boxes = () => page.locator('.skill-box');
  const expectFocusOn = (name: string) => page.locator(':focus', { hasText: name }).waitFor();

  async function query<Data>(document: string): Promise<Data> {
    return (await explorer.service.ask(document)).data as Data;
  }

  async function queryPlan(): Promise<ExpectedPlan> {
    return (await query<{ learningPath: ExpectedPlan }>(PLAN_QUERY)).learningPath;
  }

  describe('the planner', () => {
    it('accepts a goal by keyboard, and shows the stages of the path', async () => {
      const { stepCount, stages } = await queryPlan();
      await visit('/plan');
      await page.getByRole('combobox', { name: 'Goals' }).focus();
      await page.keyboard.type('message brok');
      await page.getByRole('option', { name: /Message brokers/ }).waitFor();
      await page.getByRole('status').filter({ hasText: 'suggestion' }).waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Learning path to Message brokers and queues' }).waitFor();
      await page.getByRole('combobox', { name: 'Goals' }).and(page.locator(':focus')).waitFor();
      await waitForStatus(`The plan has ${stepCount} steps.`);
      expect(page.url()).toContain(PLAN);
      expect(await page.locator('.plan-stage').count()).toBe(stages.length);
      expect(await page.locator('.plan-step-what > a').allInnerTexts()).toEqual(
        stages.flatMap(({ steps }) => steps.map(({ skill }) => skill.name)),
      );
    });

    it('accepts the first suggestion on Enter, also before it is shown, and the first by ArrowDown', async () => {
      await visit('/plan');
      const goals = page.getByRole('combobox', { name: 'Goals' });
      await goals.pressSequentially('kubernetes');
      await goals.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Learning path to Kubernetes', exact: true }).waitFor();
      await goals.pressSequentially('kafka');
      const first = page.getByRole('option').first();
      await waitForStatus('suggestion');
      await first.waitFor();
      const name = (await first.locator('span').first().innerText()).trim();
      await goals.press('ArrowDown');
      await goals.press('Enter');
      await page.getByRole('heading', { level: 1, name: `Learning path to Kubernetes and ${name}` }).waitFor();
    });

    it('offers example goals of the loaded graph', async () => {
      await visit('/plan');
      await page.getByRole('button', { name: /^Junior backend developer/ }).click();
      await page.getByRole('heading', { name: 'Learning path to Junior backend developer' }).waitFor();
      await page.goBack();
      await page.getByRole('heading', { name: 'Examples' }).waitFor();
    });

    it('removes known steps, moves focus, stores known skills, and keeps them out of the URL', async () => {
      const { stepCount } = await queryPlan();
      await visit(PLAN);
      await waitForStatus(`The plan has ${stepCount} steps.`);
      await page.getByRole('button', { name: 'I know this: Client-server architecture' }).click();
      await waitForStatus(`The plan has ${stepCount - 1} steps.`);
      await page.locator('.plan-step .known-toggle:focus').waitFor();
      expect(page.url()).not.toContain('client-server');
      await page.reload();
      await waitForStatus(`The plan has ${stepCount - 1} steps.`);
      await page
        .locator('#already-known')
        .getByRole('button', { name: 'I know this: Client-server architecture', pressed: true })
        .click();
      await waitForStatus(`The plan has ${stepCount} steps.`);
    });

    it('is reproduced in another browser by its link, without known skills', async () => {
      await visit(`${PLAN}&hours=5&budget=30`);
      await page.getByRole('button', { name: 'I know this: Client-server architecture' }).click();
      await page.locator('#already-known').waitFor();
      const here = await stepsShown();
      await page.getByRole('button', { name: 'Copy link' }).click();
      await waitForStatus('Copied');
      const otherContext = await openContext(explorer.browser.context.browser()!);
      const other = await otherContext.newPage();
      await other.goto(await clipboard());
      await other.locator('.plan-step').first().waitFor();
      expect(await other.getByLabel('Hours per week').inputValue()).toBe('5');
      expect(await other.getByLabel('Months available').inputValue()).toBe('30');
      expect(await stepsShown(other)).toBe(here + 1);
      await otherContext.close();
    });

    it('prefers an alternative, avoids one, and removes the preference', async () => {
      await visit(PLAN);
      const choices = page.locator('#choices');
      await choices.getByRole('group').getByRole('button', { name: 'Rust' }).click();
      await choices.getByRole('heading', { name: 'Rust' }).waitFor();
      expect(page.url()).toContain('&prefer=skill:rust');
      await page.locator('.plan-step-what > a', { hasText: /^Rust$/ }).waitFor();
      await choices.getByRole('button', { name: 'Avoid Rust' }).click();
      await choices.getByRole('heading', { name: 'Rust' }).waitFor({ state: 'detached' });
      expect(page.url()).toContain('&avoid=skill:rust');
      await page.getByRole('button', { name: 'Remove: Avoid Rust' }).click();
      await page.waitForURL(explorer.service.url + PLAN);
    });

    it('defers steps beyond the time budget, and rejects an invalid budget', async () => {
      const { stepCount } = await queryPlan();
      await visit(PLAN);
      await page.getByLabel('Months available').fill('3');
      await page
        .getByRole('group')
        .filter({ hasText: /^Deferred beyond 3 months/ })
        .click();
      const within = await page.locator('.plan-timeline tbody tr').count();
      expect(within).toBeGreaterThan(0);
      expect(within).toBeLessThan(stepCount);
      await waitForStatus(`The plan has ${within} steps.`);
      await page.getByLabel('Months available').fill('soon');
      await page.getByText('Enter a number greater than zero').waitFor();
      expect(page.url()).toContain('budget=3');
    });

    it('shows the coverage of a role by known skills', async () => {
      await visit('/plan?goal=role:junior-backend-developer');
      const covered = page.getByRole('meter', { name: 'Coverage of Junior backend developer' });
      await covered.and(page.locator('[aria-valuenow="0"]')).waitFor();
      await page.getByRole('combobox', { name: 'What you know' }).fill('version contr');
      await page.getByRole('option', { name: /^Version control\s*Skill/ }).click();
      await covered.and(page.locator(':not([aria-valuenow="0"])')).waitFor();
      await page.getByRole('button', { name: 'Find matching roles' }).click();
      await page.locator('#roles').getByRole('listitem').first().waitFor();
    });

    it('clears known skills, with undo', async () => {
      await page.evaluate(`localStorage.setItem('skill-graph:known', '["skill:http-basics","skill:sql"]')`);
      await visit(PLAN);
      await page.locator('.plan-known-list summary', { hasText: '2 known' }).click();
      await page.getByRole('button', { name: 'Remove: SQL' }).waitFor();
      await page.getByRole('button', { name: 'Clear all' }).click();
      await waitForStatus('Removed from your list: 2 skills.');
      expect(await page.evaluate(`localStorage.getItem('skill-graph:known')`)).toBe('[]');
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.locator('.plan-known-list summary', { hasText: '2 known' }).waitFor();
    });

    it('divides the path to a role by the roles before it, with stages numbered on, and lists skills alongside', async () => {
      const { learningPath } = await query<{ learningPath: RolePath }>(ROLE_PATH_QUERY);
      await visit('/plan?goal=role:senior-backend-developer');
      const milestones = page.locator('.plan-milestone h3');
      await milestones.first().waitFor();
      expect(await milestones.allInnerTexts()).toEqual(learningPath.milestones.map(({ role }) => role.name));
      expect(await page.locator('.plan-stage h4').allInnerTexts()).toEqual(
        learningPath.stages.map(({ index }) => `Stage ${index}`),
      );
      expect(await page.locator('#alongside li a').allInnerTexts()).toEqual(
        learningPath.alongside.map(({ skill }) => skill.name),
      );
    });

    it('takes the level of a known skill into account', async () => {
      await page.evaluate(`localStorage.setItem('skill-graph:known', '["skill:sql"]')`);
      await visit('/plan?goal=role:backend-developer');
      const step = page.locator('.plan-step').filter({ hasText: /SQL\s*Beginner\s*→\s*to\s*Intermediate/ });
      await page.locator('.plan-known-list summary').click();
      expect(await step.count()).toBe(0);
      await page.getByLabel('Level of SQL').selectOption('Beginner');
      await step.waitFor();
      await page.locator('#gaps').getByText('Known below the level needed').waitFor();
    });

    it('asks which alternative is known, and keeps what is not known beside the known skills', async () => {
      await page.evaluate(`localStorage.setItem('skill-graph:known', '["skill:docker"]')`);
      await visit('/plan?goal=skill:kubernetes');
      const questions = page.locator('#questions').getByRole('group');
      await questions.getByRole('button', { name: 'None' }).click();
      await questions.waitFor({ state: 'detached' });
      const unknown = page.getByRole('list', { name: 'Not known' }).getByRole('listitem');
      await unknown.filter({ hasText: 'A programming language' }).waitFor();
      await page.getByRole('button', { name: 'Remove: not known: A programming language' }).click();
      await unknown.filter({ hasText: 'A programming language' }).waitFor({ state: 'detached' });
      expect(page.url()).not.toContain('programming-language');
    });

    it('denies a skill that is only implied', async () => {
      await page.evaluate(`localStorage.setItem('skill-graph:known', '["skill:docker"]')`);
      await visit('/plan?goal=skill:kubernetes&goal=skill:web-server-setup');
      await page.getByRole('button', { name: 'Not known: Web server setup' }).click();
      await page.locator('.plan-step-what > a', { hasText: /^Web server setup$/ }).waitFor();
    });

    it('copies as Markdown and as Mermaid', async () => {
      const { diagram, stepCount } = await queryPlan();
      await visit(PLAN);
      await page.getByRole('button', { name: 'Copy as Markdown' }).click();
      await waitForStatus('Copied');
      const markdown = await clipboard();
      expect(markdown).toMatch(/^# Learning path to Message brokers and queues\n/);
      expect(markdown.match(/^- \[ \] /gm)).toHaveLength(stepCount);
      expect(markdown).toContain(explorer.service.url + PLAN);
      await page.getByRole('button', { name: 'Copy as Mermaid' }).click();
      await expectEventually(clipboard, diagram);
    });

    it('prints the whole plan, without controls', async () => {
      await visit('/plan?goal=role:senior-backend-developer');
      await page.locator('.plan-stage:not([open])').first().waitFor();
      const closed = page.locator('.plan-stage:not([open]) .plan-step-what > a').last();
      expect(await closed.isVisible()).toBe(false);
      await page.emulateMedia({ media: 'print' });
      await closed.waitFor();
      const steps = await stepsShown();
      await expectEventually(() => page.locator('.plan-timeline tbody tr').count(), steps);
      expect(await page.locator('button:visible, input:visible, nav:visible').count()).toBe(0);
    });

    it('reports an unknown goal with suggestions, and lets the user remove it', async () => {
      await visit('/plan?goal=skill:message-broker');
      await page.getByRole('alert').filter({ hasText: 'skill:message-brokers' }).waitFor();
      await page.getByRole('button', { name: 'Remove: skill:message-broker' }).click();
      await page.getByRole('heading', { name: 'Examples' }).waitFor();
    });

    it('reports that nothing is left to learn', async () => {
      await page.evaluate(`localStorage.setItem('skill-graph:known', '["skill:message-brokers"]')`);
      await visit(PLAN);
      await page.getByText('Nothing is left to learn').waitFor();
    });
  });

  describe('the map', () => {
    it('draws prerequisites from left to right, and junctions of alternatives', async () => {
      const closureQuery = `{ skill(id: "skill:message-brokers") { prerequisiteClosure(maxDepth: 3) { totalCount } } }`;
      const { skill } = await query<{ skill: { prerequisiteClosure: { totalCount: number } } }>(closureQuery);
      await visit(MAP);
      await boxes().first().waitFor();
      expect(await boxes().count()).toBe(skill.prerequisiteClosure.totalCount + 1);
      const left = async (name: string) => (await boxes().filter({ hasText: name }).boundingBox())!.x;
      expect(await left('HTTP basics')).toBeLessThan(await left('Client-server architecture'));
      expect(await left('Client-server architecture')).toBeLessThan(await left('Message brokers'));
      expect(await page.getByText('any one of').count()).toBeGreaterThan(0);
      expect(await page.getByRole('list', { name: 'Legend' }).innerText()).toContain('Advanced');
    });

    it('is navigated with the arrow keys; Enter opens a skill, Escape closes it', async () => {
      await visit(MAP);
      await boxes().first().waitFor();
      await page.locator('.skill-box button[tabindex="0"]').first().focus();
      await expectFocusOn('Message brokers');
      await page.keyboard.press('ArrowLeft');
      await expectFocusOn('Background jobs');
      await page.keyboard.press('ArrowRight');
      await expectFocusOn('Message brokers');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('Enter');
      const panel = page.getByRole('complementary', { name: 'Skill details' });
      await panel.getByRole('heading', { name: 'Background jobs' }).waitFor();
      expect(page.url()).toContain('at=skill:background-jobs');
      await page.keyboard.press('Escape');
      await panel.waitFor({ state: 'detached' });
      await expectFocusOn('Background jobs');
    });

    it('opens a skill by a click, with links', async () => {
      await visit(MAP);
      await page.getByRole('button', { name: /^Background jobs/ }).click();
      const panel = page.getByRole('complementary', { name: 'Skill details' });
      await panel.getByRole('link', { name: 'Map of its prerequisites' }).click();
      await page.getByRole('heading', { level: 1, name: 'Prerequisites of Background jobs' }).waitFor();
      await page.getByRole('link', { name: 'Plan a path' }).click();
      await page.getByRole('heading', { level: 1, name: 'Learning path to Background jobs' }).waitFor();
    });

    it('marks a skill as known, and stores it', async () => {
      await visit(MAP);
      await page.getByRole('button', { name: 'I know this: HTTP basics' }).click();
      await page.reload();
      await page.getByRole('button', { name: 'I know this: HTTP basics', pressed: true }).waitFor();
      await page.locator('.skill-box[data-known]', { hasText: 'HTTP basics' }).waitFor();
    });

    it('changes depth and direction in the URL', async () => {
      await visit(MAP);
      await boxes().first().waitFor();
      const three = await boxes().count();
      await page.getByLabel('Depth').selectOption('1');
      await page.waitForURL(/depth=1/);
      await eventually(async () => (await boxes().count()) < three);
      await page.getByRole('radio', { name: 'Unlocks' }).click();
      await page.getByRole('heading', { name: 'What Message brokers and queues unlocks' }).waitFor();
      expect(page.url()).toContain('?show=unlocks&depth=1');
      await page.goBack();
      await page.getByRole('heading', { name: 'Prerequisites of Message brokers and queues' }).waitFor();
    });

    it('reports that there are too many skills to draw', async () => {
      await visit('/map/role/backend-architect?depth=all');
      await page.getByText('these are the nearest 100').waitFor();
      expect(await boxes().count()).toBe(100);
    });

    it('shows the same skills as a list, by depth', async () => {
      await visit(MAP);
      await boxes().first().waitFor();
      const drawn = await page.locator('.skill-box-name > span:first-child').allInnerTexts();
      await page.getByRole('radio', { name: 'List' }).click();
      await page.getByRole('heading', { name: /^1 step before/ }).waitFor();
      expect((await page.locator('.map-list a').allInnerTexts()).sort()).toEqual(drawn.sort());
      expect(await page.locator('.map-list').allInnerTexts()).toContainEqual(
        expect.stringContaining(
          'requires Background jobs (recommended); Client-server architecture; any one of C#, Go',
        ),
      );
    });

    it('copies as Mermaid', async () => {
      await visit(`${MAP}?depth=1`);
      await page.getByRole('button', { name: 'Copy as Mermaid' }).click();
      await waitForStatus('Copied');
      expect(await clipboard()).toMatch(/^flowchart LR\n[^]*Client-server architecture/);
    });

    it('reports an unknown id, and a skill without prerequisites', async () => {
      await visit('/map/skill/nothing');
      await page.getByRole('heading', { name: 'Nothing to draw' }).waitFor();
      await visit('/map/skill/http-basics');
      await page.getByText('HTTP basics has no prerequisites.').waitFor();
    });
  });

  describe.each([
    ['an empty planner', '/plan', 'h2'],
    ['a plan', '/plan?goal=role:backend-developer&goal=technology:rabbitmq&budget=24&prefer=skill:java', '.plan-gap'],
    ['a drawing', `${MAP}?at=skill:background-jobs`, '.map-panel h2'],
    ['a list', `${MAP}?as=list`, '.map-list'],
  ])('%s', (_what, path, selector) => {
    it.each(['light', 'dark'] as const)(
      'has no serious accessibility violation in the %s theme',
      async (colorScheme) => {
        await page.emulateMedia({ colorScheme });
        await visit(path);
        await page.locator(selector).first().waitFor();
        expect(await accessibilityViolations(page)).toEqual([]);
      },
    );

    it('fits a phone', async () => {
      await visit(path);
      await page.locator(selector).first().waitFor();
      await expectToFitPhone(page);
    });
  });

  it('sends requests only to the service, and logs no unexpected errors', () => {
    const { requests, problems } = explorer.browser;
    expect(requests.filter((url) => !url.startsWith(`${explorer.service.url}/`))).toEqual([]);
    // the API rejects the unknown goal, as expected
    expect(problems.filter((problem) => !problem.includes('400'))).toEqual([]);
  });
});
