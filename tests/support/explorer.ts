import axe, { type Result } from 'axe-core';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type MonitoredBrowser, openChromium } from './chromium.js';
import { expectEventually } from './eventually.js';
import { startService, type StartedService } from './service.js';

const PHONE_WIDTH = 390;

export interface Explorer {
  service: StartedService;
  dataDir: string;
  browser: MonitoredBrowser;
  close(): Promise<void>;
}

/** Starts the built service, by default with the default graph, and a browser. */
export async function openExplorer(settings: Record<string, string> = {}): Promise<Explorer> {
  const folder = mkdtempSync(join(tmpdir(), 'explorer-'));
  const dataDir = join(folder, 'data');
  const service = await startService({ DATA_DIR: dataDir, ...settings });
  const browser = await openChromium();
  return {
    service,
    dataDir,
    browser,
    close: async () => {
      await browser.close();
      await service.end('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Makes the window as small as a phone, and checks that the page needs no horizontal scrolling. */
export async function expectToFitPhone(page: Page): Promise<void> {
  await page.setViewportSize({ width: PHONE_WIDTH, height: 844 });
  // scripts follow the new size a moment later
  await expectEventually(() => page.evaluate('document.documentElement.scrollWidth'), PHONE_WIDTH);
}

/** Serious and critical violations of WCAG 2.2 AA that axe finds on a page, as texts. */
export async function accessibilityViolations(page: Page): Promise<string[]> {
  // evaluated through the debugger, to which the content security policy does not apply
  await page.evaluate(axe.source);
  const violations = await page.evaluate<Result[]>(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((r) => r.violations)`,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`);
}
