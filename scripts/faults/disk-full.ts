import { execFileSync } from 'node:child_process';
import { mkdtemp, open, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Load, type Outcome, summary } from './load.js';
import type { Report } from './report.js';
import { type Instance, startInstance, whenTrue } from './service.js';

const DISK_MB = 160;
const WRITERS = 4;
const CHUNK = Buffer.alloc(64 << 10);
const RECOVERY_MS = 30_000;

export interface DiskFull {
  /** additional time for a recovery on a busy machine */
  slackMs: number;
}

export const FULL: DiskFull = { slackMs: 0 };

/** Fills the disk of DATA_DIR, first between two writes, then during writes. */
export async function diskFull(report: Report, options: DiskFull): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'skill-graph-disk-'));
  // a separate file system, which only root may mount
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MB}m`, 'tmpfs', folder]);
  try {
    // without a cache, each read is sent to Neo4j
    const service = await startInstance(folder, { CACHE_MB: '0' });
    try {
      const filler = join(folder, 'filler');
      await fillAtRest(report, service, filler);
      await fillUnderWrites(report, service, filler, options);
    } finally {
      await service.end('SIGTERM');
    }
  } finally {
    execFileSync('umount', [folder]);
    await rm(folder, { recursive: true });
  }
}

async function fillAtRest(report: Report, service: Instance, filler: string): Promise<void> {
  await fill(filler);
  report.done('the disk is full');
  checkResult(report, await service.send('write'), 'UNAVAILABLE');
  checkResult(report, await service.send('cold read'), 'ok');
  const java = await service.javaPid();
  await truncate(filler);
  report.done('the disk has free space again');
  checkResult(report, await service.send('write'), 'ok');
  report.check('Neo4j was not restarted', (await service.javaPid()) === java, await service.javaPid());
}

async function fillUnderWrites(report: Report, service: Instance, filler: string, options: DiskFull): Promise<void> {
  const writers = new Load(WRITERS, () => service.send('write'));
  const limit = RECOVERY_MS + options.slackMs;
  await whenTrue(async () => writers.outcomes.length > WRITERS, limit);
  const filledAt = Date.now();
  await fill(filler);
  report.done(`the disk is full while ${WRITERS} clients write`);
  const failing = await whenTrue(async () => writers.outcomes.some(({ result }) => result !== 'ok'), limit);
  report.check('a write is rejected', failing !== null, `after ${failing} ms`);
  const reads = await whenTrue(async () => (await service.send('cold read')).result === 'ok', limit);
  report.check('reads succeed while the disk is full', reads !== null, `after ${reads} ms`);
  await writers.stop();
  const outcomes = writers.outcomes.filter(({ at }) => at > filledAt);
  report.check(
    'writes fail with UNAVAILABLE',
    outcomes.every(({ result }) => ['ok', 'UNAVAILABLE'].includes(result)),
    summary(outcomes),
  );

  await truncate(filler);
  report.done('the disk has free space again');
  const recovered = await whenTrue(async () => (await service.send('write')).result === 'ok', limit);
  report.check(`writes succeed again within ${limit} ms`, recovered !== null, `after ${recovered} ms`);
  const retries = [];
  for (const body of service.failedWrites) retries.push(await service.retry(body));
  const isApplied = retries.every(({ result }) => result === 'ok');
  report.check('rejected writes succeed when they are retried', isApplied, summary(retries));
}

function checkResult(report: Report, { kind, result, ms }: Outcome, expected: string): void {
  report.check(`the result of a ${kind} is ${expected}`, result === expected, `${result}, after ${ms} ms`);
}

/** Writes until the disk is full. */
async function fill(filler: string): Promise<void> {
  const file = await open(filler, 'a');
  try {
    for (;;) await file.write(CHUNK);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  } finally {
    await file.close();
  }
}
