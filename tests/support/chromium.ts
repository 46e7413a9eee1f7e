import { existsSync } from 'node:fs';
import { type BrowserContext, chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser to test in, from CHROMIUM or where packages put it; undefined on a machine without one. */
export const chromiumPath = [process.env.CHROMIUM, ...PLACES].find((path) => path && existsSync(path));

export interface Watched {
  context: BrowserContext;
  /** every address asked for, workers' included; data: and blob: left out */
  requests: string[];
  /** errors and warnings on the console (refusals by the content security policy are such), and uncaught errors */
  problems: string[];
  close(): Promise<void>;
}

/** A new browser with an empty profile that knows no host but 127.0.0.1. */
export async function openChromium(): Promise<Watched> {
  const args = [...ARGUMENTS, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];
  const browser = await chromium.launch({ executablePath: chromiumPath!, args });
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
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
