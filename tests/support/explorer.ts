import axe, { type Result } from 'axe-core';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openChromium, type Watched } from './chromium.js';
import { startService, type StartedService } from './service.js';

export interface Explorer {
  service: StartedService;
  watched: Watched;
  close(): Promise<void>;
}

/** The built service over the default graph, and a browser to look at it with. */
export async function openExplorer(): Promise<Explorer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'explorer-'));
  const service = await startService({ DATA_DIR: dataDir });
  const watched = await openChromium();
  return {
    service,
    watched,
    close: async () => {
      await watched.close();
      await service.end('SIGTERM');
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** What axe finds against WCAG 2.2 AA that is serious or critical, in words. */
export async function seriousFaults(page: Page): Promise<string[]> {
  // evaluated by the browser's debugger, which the page's policy does not bind
  await page.evaluate(axe.source);
  const violations = await page.evaluate<Result[]>(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((r) => r.violations)`,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`);
}
