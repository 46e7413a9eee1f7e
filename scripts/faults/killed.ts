import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Load, summary } from './load.js';
import type { Report } from './report.js';
import { type Kind, startInstance, whenTrue } from './service.js';

const KINDS: readonly Kind[] = ['cold read', 'warm read', 'write'];
const CLIENTS = 12;
const READY_MS = 8_000;
const TIMEOUT_MS = 120_000;

/** Kills Neo4j's process under load (SIGKILL): the service restarts it. */
export async function killed(report: Report): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'skill-graph-killed-'));
  const service = await startInstance(folder);
  try {
    const load = new Load(CLIENTS, (client) => service.send(KINDS[client % KINDS.length]!));
    await pause(3_000);
    const pid = await service.javaPid();
    process.kill(pid, 'SIGKILL');
    const killedAt = Date.now();
    report.done(`Neo4j (process ${pid}) was killed under the load of ${CLIENTS} clients`);
    await whenTrue(async () => !(await service.isReady()), TIMEOUT_MS);
    const ready = await whenTrue(() => service.isReady(), TIMEOUT_MS);
    const tookMs = Date.now() - killedAt;
    report.check(
      `it is ready within ${READY_MS} ms on an idle machine`,
      ready !== null && tookMs <= READY_MS,
      `${tookMs} ms`,
    );
    await load.stop();
    report.done(`since the kill: ${summary(load.outcomes.filter(({ at }) => at >= killedAt))}`);
    for (const line of service.printed().split('\n'))
      if (/"msg":"Neo4j /.test(line)) report.done(describeLog(line, killedAt));
  } finally {
    await service.end('SIGTERM');
    await rm(folder, { recursive: true, force: true });
  }
}

function describeLog(line: string, since: number): string {
  const { time, msg, ms } = JSON.parse(line) as { time: number; msg: string; ms?: number };
  return `the service logged, ${time - since} ms after the kill: ${msg}${ms === undefined ? '' : `, in ${ms} ms`}`;
}
