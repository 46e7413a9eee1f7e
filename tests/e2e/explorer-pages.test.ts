import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { chromiumPath } from '../support/chromium.js';
import { openExplorer, seriousFaults, type Explorer } from '../support/explorer.js';

/** One page of each kind, as `name: address`. */
const PAGES = {
  home: '/',
  skills: '/search',
  'filtered skills': '/search?kind=skill&level=beginner&area=security',
  'search results': '/search?q=kafka',
  technologies: '/search?kind=technology',
  roles: '/search?kind=role',
  'a skill': '/skill/dependency-injection',
  'a technology': '/technology/apache-kafka',
  'a role': '/role/backend-developer',
  'a level': '/level/beginner',
  'an area': '/area/security',
  'a track': '/track/cloud-native-development',
  'a task': '/task/asynchronous-microservices',
  'a resource': '/resource/clean-architecture',
  'a source': '/source/skills-guide',
  'an unknown id': '/skill/mesage-brokerz',
};
const KNOWN = 'skill-graph:known';
const THEME = 'skill-graph:theme';

let explorer: Explorer;
let base: string;
let page: Page;

(chromiumPath ? describe : describe.skip)('the explorer’s pages (CHROMIUM names a browser that is not found)', () => {
  beforeAll(async () => {
    explorer = await openExplorer();
    base = explorer.service.url;
  }, 180_000);

  afterAll(() => explorer.close());

  beforeEach(async () => {
    page = await explorer.watched.context.newPage();
  });

  afterEach(async () => {
    if (page.url().startsWith(base)) await page.evaluate('localStorage.clear()');
    await page.close();
  });

  describe('finding', () => {
    it('leads by keyboard alone from / to a skill’s page', async () => {
      await open('/');
      await heading('What to learn, in which order, and why').waitFor();
      await page.keyboard.press('/');
      await page.keyboard.type('message bro');
      const option = page.getByRole('option', { name: /^Message brokers and queues\s*Skill$/ });
      await option.waitFor();
      await page.getByRole('status').filter({ hasText: 'suggestion' }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await heading('Message brokers and queues').waitFor();
      expect(address()).toBe('/skill/message-brokers');
      expect(await page.title()).toContain('Message brokers and queues');
    });

    it('searches everything on Enter without a choice, and forgives a typing error', async () => {
      await open('/');
      const box = page.getByRole('combobox', { name: 'Search the graph' });
      await box.fill('kuberntes');
      await box.press('Enter');
      await page.getByRole('main').getByRole('link', { name: 'Kubernetes', exact: true }).first().waitFor();
      expect(address()).toBe('/search?q=kuberntes');
      expect(await box.inputValue()).toBe('kuberntes');
    });

    it('narrows skills down in the address, and goes back', async () => {
      await open('/search');
      const count = page.getByRole('main').getByRole('status');
      await count.filter({ hasText: /^180 skills$/ }).waitFor();
      await page.getByRole('checkbox', { name: /^Beginner/ }).check();
      await count.filter({ hasText: /^25 skills$/ }).waitFor();
      await page.getByRole('checkbox', { name: /^Databases/ }).check();
      await count.filter({ hasText: /^[1-9] skills?$/ }).waitFor();
      expect(address()).toBe('/search?level=beginner&area=databases&kind=skill');
      await page.getByRole('checkbox', { name: /^Intermediate/ }).waitFor();
      await page.goBack();
      await count.filter({ hasText: /^25 skills$/ }).waitFor();
      expect(await page.getByRole('checkbox', { name: /^Databases/ }).isChecked()).toBe(false);
      await page.getByRole('button', { name: /^Beginner.*take this filter off$/ }).click();
      await count.filter({ hasText: /^180 skills$/ }).waitFor();
    });

    it('sorts by level', async () => {
      await open('/search');
      await page.getByLabel('Sort by').selectOption('Level');
      await lines().first().filter({ hasText: 'Beginner' }).waitFor();
      expect(address()).toBe('/search?kind=skill&sort=level');
    });

    it('shows fifty, then fifty more, with the focus on the first of them', async () => {
      await open('/search');
      await lines().nth(49).waitFor();
      expect(await lines().count()).toBe(50);
      await page.getByRole('button', { name: 'Show more skills' }).press('Enter');
      await lines().nth(99).waitFor();
      const first = lines().nth(50).getByRole('link').first();
      await first.and(page.locator(':focus')).waitFor();
    });

    it('says what to do where nothing fits', async () => {
      await open('/search?kind=skill&q=kuberntes&sort=name');
      await heading('Nothing fits').waitFor();
      await page.getByRole('link', { name: 'among everything' }).click();
      await page.getByRole('main').getByRole('link', { name: 'Kubernetes', exact: true }).first().waitFor();
    });
  });

  describe('a skill’s page', () => {
    it('tells what it is, what it needs and opens up, how to learn it, and where that is written', async () => {
      await open('/skill/message-brokers');
      const main = page.getByRole('main');
      await section('Related skills').getByText('It builds on this skill').first().waitFor();
      for (const [title, link] of [
        ['What it needs', 'Background jobs'],
        ['What it unlocks', 'Messaging patterns'],
        ['How to learn it', 'Design and deploy asynchronous microservices'],
        ['Technologies', 'Apache Kafka'],
        ['Roles that need it', 'Senior backend developer'],
        ['Related skills', 'Event-driven architecture'],
      ] as const) {
        await section(title).getByRole('link', { name: link, exact: true }).first().waitFor();
      }
      await main.getByText('2–4 months').first().waitFor();
      await page.getByRole('complementary').getByText('core/message-brokers-and-queues/learning-time').waitFor();
    });

    it('shows a choice as any one of its options', async () => {
      await open('/skill/dependency-injection');
      const choice = page.getByRole('group', { name: 'Any one of these' });
      await choice.waitFor();
      expect(await choice.getByRole('link').allInnerTexts()).toEqual(
        expect.arrayContaining(['ASP.NET Core', 'FastAPI', 'Spring Boot']),
      );
    });

    it('unlocks with what is ticked, which a reload does not forget', async () => {
      await open('/skill/rest-concepts');
      const readiness = page.getByRole('status').filter({ hasText: /^(Known|Ready|Locked)/ });
      await readiness.filter({ hasText: /^Locked\..*HTTP basics/ }).waitFor();
      const needed = section('What it needs').getByRole('button', { name: 'I know this: HTTP basics' });
      const unticked = await tickOf('HTTP basics');
      await needed.click();
      await readiness.filter({ hasText: /^Ready/ }).waitFor();
      expect(await tickOf('HTTP basics')).not.toBe(unticked);
      await page.reload();
      await readiness.filter({ hasText: /^Ready/ }).waitFor();
      await page.getByRole('button', { name: 'I know this: REST concepts' }).click();
      await readiness.filter({ hasText: /^Known/ }).waitFor();
      await page.getByRole('banner').getByRole('link', { name: '2 known' }).click();
      await section('Learn next').getByRole('link').first().waitFor();
      await section('What you know').getByRole('link', { name: 'REST concepts' }).waitFor();
    });

    it('leads to its plan and its drawing', async () => {
      await open('/skill/kubernetes');
      const hrefOf = (name: string) => page.getByRole('link', { name, exact: true }).getAttribute('href');
      await heading('Kubernetes').waitFor();
      expect(await hrefOf('Plan the way here')).toBe('/plan?goal=skill%3Akubernetes');
      expect(await hrefOf('Draw its prerequisites')).toBe('/map/skill/kubernetes');
    });
  });

  it('a role’s page reckons with what is known, all of it at once if need be, and takes it back', async () => {
    await open('/role/junior-backend-developer');
    const needs = section('What it takes');
    const coverage = page.getByRole('meter', { name: 'How far you cover this role' });
    await needs.getByRole('button', { name: 'I know all of these' }).click();
    await needs.getByText('18 skills more ticked').waitFor();
    await coverage.and(page.locator('[aria-valuenow="100"]')).waitFor();
    await needs.getByRole('button', { name: 'Take it back' }).click();
    await coverage.waitFor({ state: 'detached' });
    expect(await stored(KNOWN)).toBe('[]');
  });

  it('what is known of another graph is set aside, not asked about and not lost', async () => {
    await open('/', { [KNOWN]: '["skill:http-basics","skill:of-another-graph"]' });
    await section('Learn next').getByRole('link').first().waitFor();
    await page.getByRole('banner').getByRole('link', { name: '1 known' }).waitFor();
    expect(await stored(KNOWN)).toContain('skill:of-another-graph');
  });

  it('an unknown id is told with what may have been meant', async () => {
    await open('/skill/mesage-brokerz');
    await heading('Nothing has this id').waitFor();
    await page.getByRole('link', { name: 'Message brokers and queues' }).click();
    await heading('Message brokers and queues').waitFor();
  });

  it('an empty graph tells how to fill it', async () => {
    await page.route('**/graphql?**', async (route) => {
      const response = await route.fetch();
      const answer = (await response.json()) as { data: { graphInfo?: object } };
      if (answer.data.graphInfo) Object.assign(answer.data.graphInfo, { skills: 0, technologies: 0, roles: 0 });
      await route.fulfill({ response, json: answer });
    });
    await open('/');
    await heading('The graph is empty').waitFor();
    await page.getByText('npm run load').waitFor();
  });

  it('a service that is away is told, and tried again', async () => {
    const { problems } = explorer.watched;
    const before = problems.length;
    await page.route('**/graphql?**', (route) => route.abort());
    await open('/skill/kubernetes');
    const alert = page.getByRole('alert').filter({ hasText: 'The service cannot be reached.' });
    await alert.waitFor();
    await page.unroute('**/graphql?**');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await heading('Kubernetes').waitFor();
    const told = problems.splice(before);
    expect(told.filter((problem) => !problem.includes('net::ERR_FAILED'))).toEqual([]);
  });

  it('keeps the colours that were chosen', async () => {
    await page.emulateMedia({ colorScheme: 'light' });
    await open('/');
    const ground = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    const light = await ground();
    await page.getByRole('button', { name: /^Colours: as the system/ }).click();
    await page.getByRole('button', { name: /^Colours: light/ }).click();
    await page.getByRole('button', { name: /^Colours: dark/ }).waitFor();
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.reload();
    expect(await ground()).toBe(dark);
  });

  describe.each(['light', 'dark'])('in %s colours', (theme) => {
    it.each(Object.entries(PAGES))(
      '%s has no serious fault, nor a scroll bar across on a phone',
      async (_name, path) => {
        await open(path, { [THEME]: theme, [KNOWN]: '["skill:http-basics"]' });
        await settled();
        expect(await seriousFaults(page)).toEqual([]);
        await page.setViewportSize({ width: 390, height: 844 });
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
      },
    );
  });

  it('has asked no host but its own, and broken no rule of its content security policy', () => {
    const { requests, problems } = explorer.watched;
    expect(requests.filter((url) => !url.startsWith(base))).toEqual([]);
    expect(requests.some((url) => url.includes('/graphql?'))).toBe(true);
    expect(problems).toEqual([]);
  });
});

/** Opens an address with what the browser is to remember from before. */
async function open(path: string, remembered: Record<string, string> = {}): Promise<void> {
  for (const [key, value] of Object.entries(remembered)) {
    // before the page's own scripts, and where there is something already, not again
    const content = `localStorage[${JSON.stringify(key)}] ??= ${JSON.stringify(value)};`;
    await page.addInitScript({ content });
  }
  await page.goto(base + path);
}

function stored(key: string): Promise<string> {
  return page.evaluate<string>(`localStorage.getItem('${key}')`);
}

/** Waits until nothing is on its way. */
async function settled(): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
  await page.locator('.loading').first().waitFor({ state: 'detached' });
}

function address(): string {
  return page.url().slice(base.length);
}

function heading(name: string): Locator {
  return page.getByRole('heading', { name, exact: true });
}

function section(name: string): Locator {
  return page.getByRole('region', { name: new RegExp(`^${name}`) });
}

/** The colour of a skill's tick. */
function tickOf(name: string): Promise<string> {
  const tick = `document.querySelector('[aria-label="I know this: ${name}"] svg')`;
  return page.evaluate<string>(`getComputedStyle(${tick}).backgroundColor`);
}

/** Those of the list of results. */
function lines(): Locator {
  return page.locator('.search-results .rows > li');
}
