import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { expectEventually } from '../support/eventually.js';
import { accessibilityViolations, type Explorer, expectToFitPhone, openExplorer } from '../support/explorer.js';

/** One page of each kind, as `name: path`. */
const PAGES = {
  home: '/',
  skills: '/search',
  'filtered skills': '/search?kind=skill&level=beginner&area=security',
  'search results': '/search?q=kafka',
  technologies: '/search?kind=technology',
  roles: '/search?kind=role',
  areas: '/search?kind=area',
  'a CV and a job advertisement': '/paste',
  'a skill': '/skill/dependency-injection',
  'a technology': '/technology/apache-kafka',
  'a role': '/role/backend-developer',
  'a level': '/level/beginner',
  'an area': '/area/security',
  'a track': '/track/cloud-native-development',
  'a task': '/task/asynchronous-microservices',
  'a resource': '/resource/clean-architecture',
  'a source': '/source/skills-guide',
  'a map as a list': '/map/skill/kubernetes?view=list',
  'about the graph': '/about',
  'an unknown id': '/skill/mesage-brokerz',
};
const KNOWN = 'skill-graph:known';
const UNKNOWN = 'skill-graph:unknown';
const LEVELS = 'skill-graph:known-at';
const THEME = 'skill-graph:theme';

/** Sums up layout shifts (https://web.dev/articles/cls): below 0.1 is good. */
const MEASURE_SHIFTS = `layoutShift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) layoutShift += value;
  }).observe({ type: 'layout-shift', buffered: true });`;

let explorer: Explorer;
let base: string;
let page: Page;

describe('the explorer’s pages', () => {
  beforeAll(async () => {
    // every page sends the explorer's own documents alone
    explorer = await openExplorer({ knownDocumentsOnly: true });
    base = explorer.service.url;
  });

  afterAll(() => explorer.close());

  beforeEach(async () => {
    page = await explorer.browser.context.newPage();
  });

  afterEach(async () => {
    if (page.url().startsWith(base)) await page.evaluate('localStorage.clear()');
    await page.close();
  });

  describe('search', () => {
    it('opens a skill from / with the keyboard only', async () => {
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
      await expectEventually(() => page.title(), 'Message brokers and queues · Skill graph');
    });

    it('searches everything on Enter without a selection, and tolerates typos', async () => {
      await open('/');
      const box = page.getByRole('combobox', { name: 'Search the graph' });
      await box.fill('kuberntes');
      await box.press('Enter');
      await page.getByRole('main').getByRole('link', { name: 'Kubernetes', exact: true }).first().waitFor();
      expect(address()).toBe('/search?q=kuberntes');
      expect(await box.inputValue()).toBe('kuberntes');
    });

    it('links a skill and a technology of one name to each other', async () => {
      await open('/search?q=docker');
      const skill = lines().filter({ hasText: 'also a technology of this name' }).first();
      await skill.getByRole('link', { name: 'a technology' }).click();
      await page.waitForURL(`${base}/technology/docker`);
    });

    it('says which results only the meaning of the text found', async () => {
      await page.route('**/graphql?**', async (route) => {
        const response = await route.fetch();
        // the service has no embeddings
        const text = (await response.text()).replace('"matchedBy":["WORDS"]', '"matchedBy":["MEANING"]');
        await route.fulfill({ response, body: text });
      });
      await open('/search?q=docker');
      await lines().first().getByText('By meaning').waitFor();
      expect(await page.getByText('By meaning').count()).toBe(1);
    });

    it('filters skills in the URL, and goes back', async () => {
      await open('/search');
      const count = page.getByRole('main').getByRole('status');
      await count.filter({ hasText: /^182 skills$/ }).waitFor();
      await page.getByRole('checkbox', { name: /^Beginner/ }).check();
      await count.filter({ hasText: /^29 skills$/ }).waitFor();
      await page.getByRole('checkbox', { name: /^Databases/ }).check();
      await count.filter({ hasText: /^[1-9] skills?$/ }).waitFor();
      expect(address()).toBe('/search?level=beginner&area=databases&kind=skill');
      await page.getByRole('checkbox', { name: /^Intermediate/ }).waitFor();
      await page.goBack();
      await count.filter({ hasText: /^29 skills$/ }).waitFor();
      expect(await page.getByRole('checkbox', { name: /^Databases/ }).isChecked()).toBe(false);
      await page.getByRole('button', { name: /^Beginner.*remove filter$/ }).click();
      await count.filter({ hasText: /^182 skills$/ }).waitFor();
    });

    it('sorts by level', async () => {
      await open('/search');
      await page.getByLabel('Sort by').selectOption('Level');
      await lines().first().filter({ hasText: 'Beginner' }).waitFor();
      expect(address()).toBe('/search?kind=skill&sort=level');
    });

    it('shows fifty results, then fifty more, and focuses the first new one', async () => {
      await open('/search');
      await lines().nth(49).waitFor();
      expect(await lines().count()).toBe(50);
      await page.getByRole('button', { name: 'Show more skills' }).press('Enter');
      await lines().nth(99).waitFor();
      const first = lines().nth(50).getByRole('link').first();
      await first.and(page.locator(':focus')).waitFor();
    });

    it('suggests what to do without results', async () => {
      await open('/search?kind=skill&q=memcahced&sort=name');
      await heading('No results').waitFor();
      await page.getByRole('link', { name: 'Search everything' }).click();
      await page.getByRole('main').getByRole('link', { name: 'Memcached', exact: true }).first().waitFor();
    });
  });

  describe('a skill’s page', () => {
    it('shows prerequisites, dependents, how to learn it, relations and sources', async () => {
      await open('/skill/message-brokers');
      const main = page.getByRole('main');
      await section('Related skills').getByText('Both use').first().waitFor();
      for (const [title, link] of [
        ['Prerequisites', 'Background jobs'],
        ['Unlocks', 'Messaging patterns'],
        ['How to learn it', 'Design and deploy asynchronous microservices'],
        ['Technologies', 'Apache Kafka'],
        ['Roles that need it', 'Senior backend developer'],
        ['Related skills', 'Event-driven architecture'],
      ] as const) {
        await section(title).getByRole('link', { name: link, exact: true }).first().waitFor();
      }
      await main.getByText('1–2 months').first().waitFor();
      await page.getByRole('complementary').getByText('core/message-brokers-and-queues/learning-time').waitFor();
    });

    it('shows alternatives as a group', async () => {
      await open('/skill/dependency-injection');
      const choice = page.getByRole('group', { name: 'Any one of these' });
      await choice.waitFor();
      expect(await choice.getByRole('link').allInnerTexts()).toEqual(
        expect.arrayContaining(['Java', 'Python', 'Rust']),
      );
    });

    it('updates readiness from known skills, which survive a reload', async () => {
      await open('/skill/rest-concepts');
      const readiness = page.getByRole('status').filter({ hasText: /^(Known|Ready|Locked)/ });
      await readiness.filter({ hasText: /^Locked\..*HTTP basics/ }).waitFor();
      const prerequisite = section('Prerequisites').getByRole('button', { name: 'I know this: HTTP basics' });
      const before = await toggleColour('HTTP basics');
      await prerequisite.click();
      await readiness.filter({ hasText: /^Ready/ }).waitFor();
      expect(await toggleColour('HTTP basics')).not.toBe(before);
      await page.reload();
      await readiness.filter({ hasText: /^Ready/ }).waitFor();
      await page.getByRole('button', { name: 'I know this: REST concepts' }).click();
      await readiness.filter({ hasText: /^Known/ }).waitFor();
      await page.getByRole('banner').getByRole('link', { name: '2 known' }).click();
      await section('Learn next').getByRole('link').first().waitFor();
      await section('What you know').getByRole('link', { name: 'REST concepts' }).waitFor();
    });

    it('links to its plan and its map', async () => {
      await open('/skill/kubernetes');
      const hrefOf = (name: string) => page.getByRole('link', { name, exact: true }).getAttribute('href');
      await heading('Kubernetes').waitFor();
      expect(await hrefOf('Plan a path to this skill')).toBe('/plan?goal=skill%3Akubernetes');
      expect(await hrefOf('Show prerequisite map')).toBe('/map/skill/kubernetes');
    });
  });

  it('a role’s page computes coverage from known skills, also from a known role', async () => {
    await open('/role/backend-developer', { [KNOWN]: '["skill:sql"]', [LEVELS]: '{"skill:sql":"level:beginner"}' });
    const coverage = page.getByRole('meter', { name: 'Coverage of this role' });
    await coverage.waitFor();
    const sql = section('Skills needed')
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name: 'SQL' }) });
    await sql.filter({ hasText: /known at\s*Beginner/ }).waitFor();
    await page.getByRole('button', { name: 'I meet the needs of this role: Backend developer' }).click();
    await coverage.and(page.locator(':not([aria-valuenow="0"])')).waitFor();
    await section('Questions about what you know').getByText('The role Backend developer prefers these').waitFor();
    await section('Skills needed').getByText('implied by what you know').first().waitFor();
    expect(await stored(KNOWN)).toBe('["role:backend-developer","skill:sql"]');
  });

  it('an area’s page marks all its skills as known, and undoes it', async () => {
    await open('/area/databases');
    await page.getByRole('button', { name: 'I know all of these' }).click();
    await page.getByText(/Marked as known: \d+ skills/).waitFor();
    expect(await stored(KNOWN)).toContain('"skill:sql"');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'I know all of these' }).waitFor();
    expect(await stored(KNOWN)).toBe('[]');
  });

  describe('a question about an assumption', () => {
    const question = () => page.getByRole('group', { name: /^You know .*, which requires one of these\. Which one/ });
    beforeEach(() => open('/', { [KNOWN]: '["skill:docker"]' }));

    it('is answered with a skill, which is then known', async () => {
      await question().getByRole('button', { name: 'Python' }).click();
      await question().waitFor({ state: 'detached' });
      expect(await stored(KNOWN)).toBe('["skill:docker","skill:python"]');
    });

    it('is answered with none of the skills, which are then not known', async () => {
      await question().getByRole('button', { name: 'None' }).click();
      await question().waitFor({ state: 'detached' });
      expect(await stored(UNKNOWN)).toBe('["group:programming-language"]');
      expect(await stored(KNOWN)).toBe('["skill:docker"]');
    });
  });

  it('known ids of another graph are kept in storage, but not sent', async () => {
    await open('/', {
      [KNOWN]: '["skill:http-basics","skill:of-another-graph"]',
      [UNKNOWN]: '["skill:unknown-in-another-graph"]',
      [LEVELS]: '{"skill:http-basics":"level:of-another-graph"}',
    });
    await section('Learn next').getByRole('link').first().waitFor();
    await page.getByRole('banner').getByRole('link', { name: '1 known' }).waitFor();
    expect(await stored(KNOWN)).toContain('skill:of-another-graph');
    expect(await stored(UNKNOWN)).toContain('skill:unknown-in-another-graph');
    expect(await stored(LEVELS)).toContain('level:of-another-graph');
  });

  it('an unknown id is reported with suggestions', async () => {
    await open('/skill/mesage-brokerz');
    await heading('Unknown id').waitFor();
    await page.getByRole('link', { name: 'Message brokers and queues' }).click();
    await heading('Message brokers and queues').waitFor();
  });

  it('the page of an entity describes it to programs that do not run scripts', async () => {
    const block = page.locator('script[type="application/ld+json"]');
    // a page that the database answers too late has no description
    await expectEventually(async () => {
      await open('/skill/dependency-injection');
      return block.count();
    }, 1);
    const { '@graph': objects } = JSON.parse((await block.textContent())!) as { '@graph': object[] };
    expect(objects).toContainEqual(
      expect.objectContaining({ '@type': 'DefinedTerm', identifier: 'skill:dependency-injection' }),
    );
  });

  it('an empty graph explains how to load data', async () => {
    await page.route('**/graphql?**', async (route) => {
      const response = await route.fetch();
      const result = (await response.json()) as { data: { graphInfo?: object } };
      if (result.data.graphInfo) Object.assign(result.data.graphInfo, { skills: 0, technologies: 0, roles: 0 });
      await route.fulfill({ response, json: result });
    });
    await open('/');
    await heading('The graph is empty').waitFor();
    await page.getByText('npm run load').waitFor();
  });

  it('an unreachable service is reported, with a retry', async () => {
    const { problems } = explorer.browser;
    const before = problems.length;
    await page.route('**/graphql?**', (route) => route.abort());
    await open('/skill/kubernetes');
    const alert = page.getByRole('alert').filter({ hasText: 'The service cannot be reached.' });
    await alert.waitFor();
    await page.unroute('**/graphql?**');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await heading('Kubernetes').waitFor();
    const newProblems = problems.splice(before);
    expect(newProblems.filter((problem) => !problem.includes('net::ERR_FAILED'))).toEqual([]);
  });

  it('keeps the selected theme', async () => {
    await page.emulateMedia({ colorScheme: 'light' });
    await open('/');
    const background = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    const light = await background();
    await page.getByRole('button', { name: /^Theme: system/ }).click();
    await page.getByRole('button', { name: /^Theme: light/ }).click();
    await page.getByRole('button', { name: /^Theme: dark/ }).waitFor();
    const dark = await background();
    expect(dark).not.toBe(light);
    await page.reload();
    expect(await background()).toBe(dark);
  });

  describe.each(['light', 'dark'])('in the %s theme', (theme) => {
    it.each(Object.entries(PAGES))(
      '%s has no serious accessibility violation, hardly moves while it loads, and fits a phone',
      async (_name, path) => {
        await page.addInitScript(MEASURE_SHIFTS);
        await open(path, { [THEME]: theme, [KNOWN]: '["skill:http-basics"]' });
        await settled();
        expect(await page.evaluate('layoutShift')).toBeLessThan(0.1);
        expect(await accessibilityViolations(page)).toEqual([]);
        await expectToFitPhone(page);
      },
    );
  });

  it('sends requests only to its own host, and does not violate its content security policy', () => {
    const { requests, problems } = explorer.browser;
    expect(requests.filter((url) => !url.startsWith(base))).toEqual([]);
    expect(requests.some((url) => url.includes('/graphql?'))).toBe(true);
    expect(problems).toEqual([]);
  });
});

/** Opens a path with values in local storage. */
async function open(path: string, storage: Record<string, string> = {}): Promise<void> {
  for (const [key, value] of Object.entries(storage)) {
    // runs before the page's scripts on every load; existing values are kept
    const content = `localStorage[${JSON.stringify(key)}] ??= ${JSON.stringify(value)};`;
    await page.addInitScript({ content });
  }
  await page.goto(base + path);
}

function stored(key: string): Promise<string> {
  return page.evaluate<string>(`localStorage.getItem('${key}')`);
}

/** Waits until everything is loaded. */
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

/** The colour of a skill's toggle. */
function toggleColour(name: string): Promise<string> {
  const icon = `document.querySelector('[aria-label="I know this: ${name}"] svg')`;
  return page.evaluate<string>(`getComputedStyle(${icon}).backgroundColor`);
}

/** The rows of the result list. */
function lines(): Locator {
  return page.locator('.search-results .rows > li');
}
