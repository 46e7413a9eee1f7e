/**
 * Takes the screenshots in docs/explorer/ of a running service with the default graph, on desktop and phone, in the light
 * and the dark theme. Requires Chromium.
 *
 * npm run screenshots -- [url]
 *   url  URL of the service; defaults to http://127.0.0.1:4000
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { packageRoot } from '../../src/process/package-root.js';
import { chromiumPath } from '../../tests/support/chromium.js';
import { CV, JOB } from '../../tests/support/example-texts.js';

const FOLDER = join(packageRoot, 'docs', 'explorer');
const DESKTOP = { viewport: { width: 1280, height: 800 } };
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 1 };

/** Skills known in the screenshots. */
const KNOWN = [
  'skill:http-basics',
  'skill:programming-fundamentals',
  'skill:python',
  'skill:sql',
  'skill:version-control',
];
const PLAN = '/plan?goal=role:backend-developer&hours=12&budget=18';
const MAP = '/map/skill/kubernetes';

interface Screenshot {
  name: string;
  path: string;
  device: typeof DESKTOP | typeof PHONE;
  scheme: 'light' | 'dark';
  /** what to do on the page before */
  prepare?: (page: Page) => Promise<void>;
}

const SCREENSHOTS: readonly Screenshot[] = [
  { name: 'home', path: '/', device: DESKTOP, scheme: 'light' },
  { name: 'skill', path: '/skill/message-brokers', device: DESKTOP, scheme: 'light' },
  { name: 'map', path: MAP, device: DESKTOP, scheme: 'dark' },
  { name: 'plan', path: PLAN, device: DESKTOP, scheme: 'light' },
  { name: 'search', path: '/search?q=databse', device: DESKTOP, scheme: 'dark' },
  { name: 'paste', path: '/paste', device: DESKTOP, scheme: 'light', prepare: pasteTexts },
  { name: 'phone-skill', path: '/skill/message-brokers', device: PHONE, scheme: 'dark' },
  { name: 'phone-plan', path: PLAN, device: PHONE, scheme: 'light' },
  { name: 'phone-map', path: `${MAP}?as=map`, device: PHONE, scheme: 'light' },
];

async function pasteTexts(page: Page) {
  await page.getByLabel('CV', { exact: true }).fill(CV);
  await page.getByLabel('Job advertisement').fill(JOB);
  await page.getByRole('button', { name: 'Find skills' }).click();
  await page.locator('.plan-step').first().waitFor();
  await page.mouse.move(0, 0);
}

async function takeScreenshot(browser: Browser, url: string, { name, path, device, scheme, prepare }: Screenshot) {
  const context = await browser.newContext({ ...device, colorScheme: scheme, reducedMotion: 'reduce' });
  await context.addInitScript((known) => localStorage.setItem('skill-graph:known', JSON.stringify(known)), KNOWN);
  const page = await context.newPage();
  await page.goto(url + path, { waitUntil: 'networkidle' });
  await prepare?.(page);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  await context.close();
}

const [url = 'http://127.0.0.1:4000'] = process.argv.slice(2);
await mkdir(FOLDER, { recursive: true });
const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] });
try {
  for (const screenshot of SCREENSHOTS) await takeScreenshot(browser, url, screenshot);
} finally {
  await browser.close();
}
