import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { expectEventually } from '../support/eventually.js';
import { CV, JOB } from '../support/example-texts.js';
import { accessibilityViolations, type Explorer, openExplorer } from '../support/explorer.js';

const KNOWN = 'skill-graph:known';
const PATH_QUERY = `query ($input: LearningPathInput!) {
  learningPath(input: $input) { stages { steps { skill { name } } } }
}`;
interface Path {
  learningPath: { stages: { steps: { skill: { name: string } }[] }[] };
}

interface Mentioned {
  entity: { name: string };
  negated: boolean;
}

describe('the page for a CV and a job advertisement', () => {
  let explorer: Explorer;
  let page: Page;

  beforeAll(async () => {
    explorer = await openExplorer();
  }, 180_000);

  afterAll(() => explorer.close());

  beforeEach(async () => {
    page = await explorer.browser.context.newPage();
    await page.goto(`${explorer.service.url}/paste`);
    await page.getByRole('heading', { level: 1, name: 'Paste a CV, paste a job' }).waitFor();
  });

  afterEach(async () => {
    await page.evaluate('localStorage.clear()');
    await page.close();
  });

  const section = (name: string): Locator => page.getByRole('region', { name, exact: true });
  const cv = () => section('CV');
  const job = () => section('Job advertisement');
  const gap = () => page.locator('#gap');
  const check = (within: Locator, name: string) =>
    within.getByRole('checkbox', { name: new RegExp(`^${name}(\\s|$)`) });
  const marks = (within: Locator, text: string) => within.locator('mark', { hasText: new RegExp(`^${text}$`) });
  const missing = () => page.locator('.paste-missing > li');
  const shownSteps = async () => (await page.locator('.plan-step-what > a').allInnerTexts()).sort();
  const stored = (key: string) => page.evaluate<string | null>(`localStorage.getItem('${key}')`);

  async function paste(texts: { cv?: string; job?: string }): Promise<void> {
    await page.getByLabel('CV', { exact: true }).fill(texts.cv ?? '');
    await page.getByLabel('Job advertisement').fill(texts.job ?? '');
    await page.getByRole('button', { name: 'Find skills' }).click();
  }

  async function stepNames(known: string[], goals: string[]): Promise<string[]> {
    const answer = await explorer.service.ask(PATH_QUERY, { input: { known, goals } });
    const { learningPath } = answer.data as unknown as Path;
    return learningPath.stages.flatMap(({ steps }) => steps.map(({ skill }) => skill.name));
  }

  it('is reached from the navigation, and finds skills in both texts by keyboard only', async () => {
    await page.goto(explorer.service.url);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'CV and job' }).press('Enter');
    await page.getByLabel('CV', { exact: true }).focus();
    await page.keyboard.insertText('I know Python and SQL.');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText('We use Docker.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page
      .getByRole('status')
      .filter({ hasText: /^Found: 2 skills and technologies in the CV, 1 in the job/ })
      .waitFor();
    await page.locator('h1:focus').waitFor();
    await check(cv(), 'SQL').focus();
    await marks(cv(), 'SQL').and(page.locator('[data-active]')).waitFor();
    await page.keyboard.press('Space');
    expect(await check(cv(), 'SQL').isChecked()).toBe(false);
    await marks(cv(), 'SQL').and(page.locator(':not([data-confirmed])')).waitFor();
  });

  it('shows the gap and the learning path of what is confirmed', async () => {
    await paste({ cv: 'Python, SQL', job: 'Docker, message brokers and queues, SQL' });
    await gap().getByRole('status').filter({ hasText: 'The CV names 1 of 3.' }).waitFor();
    const known = ['skill:python', 'skill:sql'];
    const goals = ['skill:docker', 'skill:message-brokers', 'skill:sql'];
    const names = await stepNames(known, goals);
    await expectEventually(shownSteps, names.sort());
    await missing().filter({ hasText: 'Docker' }).waitFor();

    await check(job(), 'Docker').uncheck();
    await missing().filter({ hasText: 'Docker' }).waitFor({ state: 'detached' });
    const fewer = await stepNames(known, ['skill:message-brokers']);
    await expectEventually(shownSteps, fewer.sort());
    await page.getByRole('link', { name: 'Open in the planner' }).click();
    await page.getByRole('heading', { level: 1, name: /^Learning path to .*Message brokers/ }).waitFor();
  });

  it('adds what a text leaves out by name, and from the learning path', async () => {
    await paste({ cv: 'Python', job: 'REST concepts' });
    await missing().filter({ hasText: 'REST concepts' }).getByText('HTTP basics').waitFor();
    await page.locator('.plan-step').getByRole('button', { name: 'Add to the CV: HTTP basics' }).click();
    await check(cv().getByRole('group', { name: 'Added by you' }), 'HTTP basics').waitFor();
    await page.locator('.plan-step', { hasText: 'HTTP basics' }).waitFor({ state: 'detached' });
    await page.locator('.plan-step .known-toggle:focus').waitFor();
    await page.getByRole('combobox', { name: 'Add to the CV' }).fill('rest conc');
    await page.getByRole('option', { name: /^REST concepts\s*Skill/ }).click();
    await page.getByText('Nothing is left to learn').waitFor();
    await check(cv(), 'REST concepts').uncheck();
    await missing().filter({ hasText: 'REST concepts' }).waitFor();
  });

  it('leaves out what a text negates, with its words, until it is confirmed', async () => {
    await page.route('**/graphql', async (route) => {
      const response = await route.fetch();
      if (!route.request().postData()?.includes('so far')) return route.fulfill({ response });
      const result = (await response.json()) as { data: { skillsInText?: { entities: Mentioned[] } } };
      const java = result.data.skillsInText?.entities.filter(({ entity }) => entity.name === 'Java') ?? [];
      for (const mentioned of java) mentioned.negated = true;
      await route.fulfill({ response, json: result });
    });
    await paste({ cv: 'Skills: Python\nNo experience with Java so far.', job: 'Java' });
    const negated = cv().getByRole('group', { name: 'Mentioned as not known or not needed' });
    await negated.getByText('No experience with Java so far.').waitFor();
    expect(await check(negated, 'Java').isChecked()).toBe(false);
    await missing().filter({ hasText: 'Java' }).waitFor();
    await check(negated, 'Java').check();
    await missing().filter({ hasText: 'Java' }).waitFor({ state: 'detached' });
  });

  it('lets the user choose what a name means', async () => {
    await paste({ job: 'Docker' });
    await page.getByLabel('Meaning of Docker').selectOption('technology');
    await missing().getByRole('link', { name: 'Docker', exact: true }).first().waitFor();
    await gap().locator('a[href="/technology/docker"]').waitFor();
  });

  it('changes what the user knows only on request, and undoes it', async () => {
    await paste({ cv: 'Python, SQL', job: 'Docker' });
    await missing().first().waitFor();
    expect(await stored(KNOWN)).toBeNull();
    await cv().getByRole('button', { name: 'Add to what I know' }).click();
    await cv().getByText('All that is confirmed is part of what you know.').waitFor();
    expect(await stored(KNOWN)).toBe('["skill:python","skill:sql"]');
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await stored(KNOWN)).toBe('[]');
  });

  it('keeps texts out of URLs and storage: they survive navigation, but not a reload', async () => {
    await paste({ cv: `${CV}\nPasscode hunter2`, job: JOB });
    await missing().first().waitFor();
    expect(page.url()).toBe(`${explorer.service.url}/paste`);
    const { requests } = explorer.browser;
    expect(requests.filter((url) => /hunter2|Parcelwise|checkout/.test(url))).toEqual([]);
    expect(await page.evaluate('JSON.stringify([localStorage, sessionStorage])')).not.toContain('hunter2');
    await missing().getByRole('link').first().click();
    await page.getByRole('heading', { name: 'Prerequisites' }).waitFor();
    await page.goBack();
    await cv().getByText('Passcode hunter2').waitFor();
    await page.reload();
    expect(await page.getByLabel('CV', { exact: true }).inputValue()).toBe('');
  });

  it('shows markup of a text as text', async () => {
    await paste({ cv: '<img src=x onerror="document.title=1"> **Python**' });
    const text = page.getByRole('region', { name: 'Text of the CV' });
    expect(await text.innerText()).toBe('<img src=x onerror="document.title=1"> **Python**');
    expect(await cv().locator('img').count()).toBe(0);
  });

  it('edits the texts, and starts again', async () => {
    await paste({ cv: 'Python', job: 'Docker' });
    await check(job(), 'Docker').uncheck();
    await page.getByRole('button', { name: 'Edit the texts' }).click();
    await paste({ cv: 'Python, SQL', job: 'Docker' });
    await check(cv(), 'SQL').waitFor();
    // the job advertisement is the same
    expect(await check(job(), 'Docker').isChecked()).toBe(false);
    await page.getByRole('button', { name: 'Start again' }).click();
    expect(await page.getByLabel('CV', { exact: true }).inputValue()).toBe('');
  });

  it('says that there is no text, that a text is too long, or that nothing was found', async () => {
    await page.getByRole('button', { name: 'Find skills' }).click();
    await page.getByRole('status').filter({ hasText: 'Paste a text first.' }).waitFor();
    await paste({ cv: 'x'.repeat(100_001) });
    await page.getByText('100,001 of 100,000 characters. Shorten the text.').waitFor();
    await page.getByRole('status').filter({ hasText: 'A text is too long.' }).waitFor();
    await paste({ cv: 'Gardening and choir.' });
    await cv().getByText('Nothing in the CV is the name of a skill or technology').waitFor();
    await job().getByText('There is no text of the job advertisement.').waitFor();
    await gap().getByText('Nothing is confirmed in the job advertisement.').waitFor();
  });

  it('reports an unreachable service, with a retry, and keeps the texts', async () => {
    const { problems } = explorer.browser;
    const before = problems.length;
    await page.route('**/graphql', (route) => route.abort());
    await paste({ cv: 'Python', job: 'Docker' });
    const alert = page.getByRole('alert').filter({ hasText: 'The service cannot be reached.' });
    await alert.waitFor();
    await page.unroute('**/graphql');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await check(cv(), 'Python').waitFor();
    expect(problems.splice(before).filter((problem) => !problem.includes('net::ERR_FAILED'))).toEqual([]);
  });

  it('shows the roles that the CV matches', async () => {
    await paste({ cv: CV });
    await page.getByRole('button', { name: 'Find matching roles' }).click();
    await page.locator('#roles').getByRole('meter').first().waitFor();
  });

  it.each(['light', 'dark'] as const)(
    'has no serious accessibility violation in the %s theme, and fits a phone',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      await paste({ cv: CV, job: JOB });
      await page.locator('.plan-step').first().waitFor();
      expect(await accessibilityViolations(page)).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
      expect(await accessibilityViolations(page)).toEqual([]);
    },
  );

  it('sends requests only to its own host, and does not violate its content security policy', () => {
    const { requests, problems } = explorer.browser;
    expect(requests.filter((url) => !url.startsWith(`${explorer.service.url}/`))).toEqual([]);
    expect(problems).toEqual([]);
  });
});
