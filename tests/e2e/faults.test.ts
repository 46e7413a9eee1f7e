import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { diskFull } from '../../scripts/faults/disk-full.js';
import { frozen } from '../../scripts/faults/frozen.js';
import { Report } from '../../scripts/faults/report.js';
import { rollingRestart } from '../../scripts/faults/rolling-restart.js';
import { eventually } from '../support/eventually.js';
import { endAllServices, startRequest, startService } from '../support/service.js';

/** Short versions of the faults of `npm run faults`; time limits are relaxed here. */
const SLACK_MS = 60_000;
const TEST_MS = 600_000;

/** Runs a fault and returns its report if a check failed, else nothing. */
async function causing(fault: (report: Report) => Promise<void>): Promise<string[]> {
  const lines: string[] = [];
  const report = new Report((line) => lines.push(line));
  await fault(report);
  return report.failed.length > 0 ? lines : [];
}

afterEach(endAllServices);

describe('a Neo4j that accepts statements and does not respond', () => {
  it(
    'leaves no request waiting, and is used again as soon as it responds',
    async () => {
      const short = { freezeMs: 8_000, readTimeoutMs: 1_000, staleSeconds: 1, clients: 6, slackMs: SLACK_MS };
      expect(await causing((report) => frozen(report, short))).toEqual([]);
    },
    TEST_MS,
  );
});

// only root can mount a file system that can be filled without affecting others
const mayMount = process.platform === 'linux' && process.getuid?.() === 0;
describe('a full disk (as root, on Linux)', () => {
  (mayMount ? it : it.skip)(
    'stops writes, not reads; the service recovers, also after a failed write',
    async () => {
      expect(await causing((report) => diskFull(report, { slackMs: SLACK_MS }))).toEqual([]);
    },
    TEST_MS,
  );
});

describe('a rolling restart', () => {
  it(
    'fails no request behind a proxy that checks readiness',
    async () => {
      const short = { requests: 200, restarts: 1, clients: 4, delayMs: 3_000, front: 'proxy' as const };
      expect(await causing((report) => rollingRestart(report, short))).toEqual([]);
    },
    TEST_MS,
  );
});

describe('a shutdown', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'skill-graph-stop-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const start = () =>
    startService({ DATA_DIR: folder, SHUTDOWN_DELAY_MS: '5000', SHUTDOWN_GRACE_MS: String(SLACK_MS) });
  const query = '{ graphInfo { skills } }';

  it('first ends readiness and keep-alive, still responds, and treats simultaneous signals as one', async () => {
    const service = await start();
    const request = await startRequest(service, query);
    const ended = service.end('SIGTERM');
    process.kill(service.pid, 'SIGTERM');
    const readiness = () => fetch(`${service.url}/health/ready`);
    await eventually(async () => (await readiness()).status === 503);
    expect(await (await readiness()).json()).toEqual({ status: 'unavailable', reason: 'the service is stopping' });
    const answered = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    expect([answered.status, answered.headers.get('connection')]).toEqual([200, 'close']);
    expect((await request.complete()).status).toBe(200);
    expect(await ended).toBe(0);
  });

  it('is forced by a second signal, which aborts running requests', async () => {
    const service = await start();
    const { aborted } = await startRequest(service, query);
    const ended = service.end('SIGTERM');
    await eventually(() => service.printed().includes('SIGTERM: waiting'));
    // signals within half a second count as one
    await pause(1_000);
    process.kill(service.pid, 'SIGINT');
    expect(await ended).toBe(0);
    await aborted;
    expect(service.printed()).toContain('SIGINT again');
  });
});
