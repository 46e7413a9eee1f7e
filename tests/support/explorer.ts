import axe, { type Result } from 'axe-core';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

interface ExplorerOptions {
  /** of the service; by default it has the default graph */
  settings?: Record<string, string>;
  /** the service executes the explorer's documents alone */
  knownDocumentsOnly?: boolean;
}

/** Starts the built service and a browser. */
export async function openExplorer({
  settings = {},
  knownDocumentsOnly = false,
}: ExplorerOptions = {}): Promise<Explorer> {
  const folder = mkdtempSync(join(tmpdir(), 'explorer-'));
  const dataDir = join(folder, 'data');
  const list = join(folder, 'no-documents.json');
  if (knownDocumentsOnly) writeFileSync(list, '{}');
  const known: Record<string, string> = knownDocumentsOnly ? { KNOWN_DOCUMENTS: list } : {};
  const service = await startService({ DATA_DIR: dataDir, ...known, ...settings });
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
