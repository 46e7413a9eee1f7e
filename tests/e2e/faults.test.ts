import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type ClientRequest, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { diskFull } from '../../scripts/faults/disk-full.js';
import { frozen } from '../../scripts/faults/frozen.js';
import { Report } from '../../scripts/faults/report.js';
import { rollingRestart } from '../../scripts/faults/rolling-restart.js';
import { endAllServices, startService, type StartedService } from '../support/service.js';

/** Short versions of the faults of `npm run faults`; time limits are relaxed here. */
const SLACK_MS = 60_000;
const TEST_MS = 300_000;

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
      const short = { requests: 200, restarts: 1, clients: 4, delayMs: 1_000, front: 'proxy' as const };
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
    startService({ DATA_DIR: folder, SHUTDOWN_DELAY_MS: '1500', SHUTDOWN_GRACE_MS: String(SLACK_MS) });
  const body = JSON.stringify({ query: '{ graphInfo { skills } }' });

  /** Starts a request and sends half of its body. */
  function sendHalf({ url }: StartedService): ClientRequest {
    const headers = { 'content-type': 'application/json', 'content-length': String(body.length) };
    const sent = request(`${url}/graphql`, { method: 'POST', headers });
    sent.write(body.slice(0, 10));
    return sent;
  }

  it('first ends readiness and keep-alive, still responds, and treats simultaneous signals as one', async () => {
    const service = await start();
    const sent = sendHalf(service);
    await pause(200);
    const ended = service.end('SIGTERM');
    process.kill(service.pid, 'SIGTERM');
    await pause(100);
    const ready = await fetch(`${service.url}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([
      503,
      { status: 'unavailable', reason: 'the service is stopping' },
    ]);
    const answered = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect([answered.status, answered.headers.get('connection')]).toEqual([200, 'close']);
    sent.end(body.slice(10));
    const [response] = (await once(sent, 'response')) as [{ statusCode: number }];
    expect(response.statusCode).toBe(200);
    expect(await ended).toBe(0);
  });

  it('is forced by a second signal, which aborts running requests', async () => {
    const service = await start();
    const sent = sendHalf(service);
    const cut = once(sent, 'error');
    await pause(200);
    const ended = service.end('SIGTERM');
    await pause(1_000);
    process.kill(service.pid, 'SIGINT');
    expect(await ended).toBe(0);
    await cut;
    expect(service.printed()).toContain('SIGINT again');
  });
});
