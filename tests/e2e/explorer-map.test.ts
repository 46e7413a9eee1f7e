import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { eventually, expectEventually } from '../support/eventually.js';
import { accessibilityViolations, type Explorer, expectToFitPhone, openExplorer } from '../support/explorer.js';

const MAP = '/map/skill/message-brokers';
const LARGE_MAP = '/map/role/backend-architect?depth=all';
const PHONE = { width: 390, height: 844 };
/** The height of a box at a zoom of 1, and the least zoom at which names are readable: as in the explorer. */
const [BOX_HEIGHT, READABLE] = [60, 0.85];

let explorer: Explorer;
let page: Page;

beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());
beforeEach(async () => {
  page = await explorer.browser.context.newPage();
});
afterEach(() => page.close());

const boxes = () => page.locator('.skill-box');
const box = (name: string) => boxes().filter({ has: page.getByRole('button', { name: new RegExp(`^${name}`) }) });
const visit = async (path: string) => {
  await page.goto(explorer.service.url + path);
  await page.getByRole('heading', { level: 1 }).waitFor();
};

/** Whether an element is completely inside another one. */
async function isInside(inner: Locator, outer: Locator): Promise<boolean> {
  const [a, b] = [await inner.boundingBox(), await outer.boundingBox()];
  if (!a || !b) return false;
  return a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;
}

describe('a map', () => {
  it('begins with names at a readable size, and with a starting skill', async () => {
    await visit(LARGE_MAP);
    await boxes().first().waitFor();
    await eventually(async () => ((await boxes().first().boundingBox())?.height ?? 0) >= BOX_HEIGHT * READABLE);
    await eventually(() => isInside(page.locator('.skill-box[data-root]').first(), page.locator('.map-canvas')));
  });

  it('keeps the clicked skill in view beside its details, and covers nothing', async () => {
    await visit(`${LARGE_MAP}&at=skill:http-basics`);
    await page.getByRole('complementary', { name: 'Skill details' }).getByRole('heading').waitFor();
    await eventually(() => isInside(box('HTTP basics'), page.locator('.map-canvas')));
    const canvas = (await page.locator('.map-canvas').boundingBox())!;
    for (const beside of ['.map-panel', '.map-overview']) {
      expect((await page.locator(beside).boundingBox())!.x).toBeGreaterThanOrEqual(canvas.x + canvas.width);
    }
  });

  it('hides and shows what leads to a skill, which stays where it is', async () => {
    await visit(MAP);
    const root = box('Message brokers');
    await root.waitFor();
    const count = await boxes().count();
    const toggle = root.getByRole('button', { name: 'Prerequisites of Message brokers and queues' });
    const place = await root.boundingBox();
    await toggle.click();
    await expectEventually(() => boxes().count(), 1);
    await expectEventually(async () => Math.round((await root.boundingBox())!.x), Math.round(place!.x));
    expect(await toggle.getAttribute('aria-expanded')).toBe('false');
    await toggle.press('Enter');
    await expectEventually(() => boxes().count(), count);
  });

  it('goes on from a skill beyond the depth’s limit', async () => {
    await visit(`${MAP}?depth=1`);
    await box('Background jobs').getByRole('button', { name: 'Prerequisites of Background jobs' }).click();
    await page.waitForURL(/more=skill:background-jobs/);
    await eventually(async () => (await boxes().count()) > 3);
    await page.getByRole('button', { name: 'Prerequisites of Background jobs', expanded: true }).waitFor();
  });

  it.each([
    ['SVG', /^<svg xmlns=[^]*>Message brokers and<[^]*<\/svg>\n$/],
    ['PNG', /^.PNG\r\n/],
  ])('is saved as %s', async (format, content) => {
    await visit(MAP);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: `Save as ${format}` }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe(`prerequisites-skill-message-brokers.${format.toLowerCase()}`);
    expect(await readFile(await saved.path(), 'latin1')).toMatch(content);
  });

  it('is a list on a phone at first; the drawing shows the selected skill above its details', async () => {
    await page.setViewportSize(PHONE);
    await visit(MAP);
    await page.getByRole('heading', { name: /^1 step before/ }).waitFor();
    await page.getByRole('radio', { name: 'Map' }).check();
    await page.waitForURL(/as=map/);
    await visit(`${MAP}?as=map&at=skill:http-basics`);
    const details = page.getByRole('complementary', { name: 'Skill details' });
    await details.getByRole('heading', { name: 'HTTP basics' }).waitFor();
    await eventually(async () => {
      const [skill, panel] = [await box('HTTP basics').boundingBox(), await details.boundingBox()];
      const isInCanvas = await isInside(box('HTTP basics'), page.locator('.map-canvas'));
      return isInCanvas && skill!.y + skill!.height <= panel!.y;
    });
    expect(await accessibilityViolations(page)).toEqual([]);
    await expectToFitPhone(page);
  });
});

it('sends requests only to the service, and does not violate its content security policy', () => {
  const { requests, problems } = explorer.browser;
  expect(requests.filter((url) => !url.startsWith(`${explorer.service.url}/`))).toEqual([]);
  expect(problems).toEqual([]);
});
