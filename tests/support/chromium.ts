import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';

const DEFAULT_PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser to use, from CHROMIUM or a default path. Importing this module fails without one. */
export const chromiumPath = findChromium(process.env.CHROMIUM ? [process.env.CHROMIUM] : DEFAULT_PATHS);

function findChromium(paths: readonly string[]): string {
  const found = paths.find((path) => existsSync(path));
  if (!found) {
    throw new Error(`Chromium is required, but not at ${paths.join(', ')}: install it, or set CHROMIUM to its path.`);
  }
  return found;
}

/** For an action or a navigation: other tests keep the machine busy. Less than the time limit of a test. */
const ACTION_MS = 180_000;

export interface MonitoredBrowser {
  context: BrowserContext;
  /** URLs of all requests, including those of workers; without data: and blob: */
  requests: string[];
  /** console errors and warnings, which include content security policy violations, and uncaught errors */
  problems: string[];
  close(): Promise<void>;
}

/** A profile of its own, without animations: colours are final as soon as an element is shown. */
export async function openContext(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, reducedMotion: 'reduce' });
  context.setDefaultTimeout(ACTION_MS);
  return context;
}

/** Starts a browser with an empty profile that can resolve only 127.0.0.1. */
export async function openChromium(): Promise<MonitoredBrowser> {
  const args = [...ARGUMENTS, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];
  const browser = await chromium.launch({ executablePath: chromiumPath, args, timeout: ACTION_MS });
  const context = await openContext(browser);
  const requests: string[] = [];
  const problems: string[] = [];
  context.on('request', (request) => {
    if (/^(https?|wss?):/.test(request.url())) requests.push(request.url());
  });
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  context.on('weberror', (error) => problems.push(String(error.error())));
  return { context, requests, problems, close: () => browser.close() };
}
