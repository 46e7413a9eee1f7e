import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Load, longest, summary } from './load.js';
import type { Report } from './report.js';
import { type Instance, type Kind, startInstance, whenTrue } from './service.js';

export interface Freeze {
  freezeMs: number;
  readTimeoutMs: number;
  staleSeconds: number;
  clients: number;
  /** additional time for a response on a busy machine */
  slackMs: number;
}

export const FULL: Freeze = { freezeMs: 60_000, readTimeoutMs: 5_000, staleSeconds: 30, clients: 30, slackMs: 0 };

const KINDS: readonly Kind[] = ['cold read', 'warm read', 'write'];
const READY_MS = 2_000;
const RECOVERY_MS = 60_000;

/** Neo4j's process is stopped under load (SIGSTOP) and continued later (SIGCONT). */
export async function frozen(report: Report, options: Freeze): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'skill-graph-frozen-'));
  const service = await startInstance(folder, {
    READ_TIMEOUT_MS: String(options.readTimeoutMs),
    STALE_WHILE_UNAVAILABLE: String(options.staleSeconds),
  });
  try {
    const pid = await service.javaPid();
    const before = new Load(options.clients, (client) => service.send(KINDS[client % KINDS.length]!));
    await pause(2_000);
    const socketsBefore = await openFiles(service);
    process.kill(pid, 'SIGSTOP');
    const frozenAt = Date.now();
    await stopped(pid);
    report.done(`Neo4j (process ${pid}) is frozen under the load of ${options.clients} clients`);
    try {
      await whileFrozen(report, service, options, before, socketsBefore);
      report.done(`Neo4j continues after ${Date.now() - frozenAt} ms`);
    } finally {
      process.kill(pid, 'SIGCONT');
    }
    await checkRecovery(report, service, options);
    report.check('the same Neo4j process runs', (await service.javaPid()) === pid, await service.javaPid());
  } finally {
    await service.end('SIGTERM');
    await rm(folder, { recursive: true, force: true });
  }
}

async function whileFrozen(
  report: Report,
  service: Instance,
  { freezeMs, readTimeoutMs, staleSeconds, slackMs }: Freeze,
  load: Load,
  socketsBefore: number,
): Promise<void> {
  const frozenAt = Date.now();
  const readiness: number[] = [];
  let sockets = 0;
  while (Date.now() - frozenAt < freezeMs) {
    const sentAt = Date.now();
    const ready = await service.isReady();
    readiness.push(Date.now() - sentAt);
    if (ready) report.check('/health/ready responds with 503', false, 200);
    sockets = Math.max(sockets, await openFiles(service));
    await pause(200);
  }
  // Neo4j is still frozen: pending requests can only end by their deadline
  await load.stop();
  const limit = readTimeoutMs + 1_000 + slackMs;
  for (const kind of KINDS) {
    const outcomes = load.outcomes.filter((outcome) => outcome.kind === kind && outcome.at + outcome.ms > frozenAt);
    const expected = kind === 'warm read' ? ['ok', 'UNAVAILABLE'] : ['UNAVAILABLE'];
    const fresh = outcomes.filter(({ at }) => at > frozenAt);
    report.check(
      `a ${kind} ends within ${limit} ms with ${expected.join(' or ')}`,
      longest(outcomes) <= limit && fresh.every(({ result }) => expected.includes(result)),
      `at most ${longest(outcomes)} ms, ${summary(outcomes)}`,
    );
  }
  const late = load.outcomes.filter(
    ({ kind, at }) => kind === 'warm read' && at > frozenAt + staleSeconds * 1_000 + 1_000,
  );
  report.done(`warm reads after the ${staleSeconds} s for which stale responses are allowed: ${summary(late)}`);
  const slowest = Math.max(...readiness);
  report.check(
    `/health/ready responds within ${READY_MS + slackMs} ms`,
    slowest <= READY_MS + slackMs,
    `${slowest} ms`,
  );
  const maxSockets = socketsBefore + 20;
  report.check(`the service has at most ${maxSockets} open files and sockets`, sockets <= maxSockets, sockets);
}

/** Checks that everything works again, and that failed writes can be retried. */
async function checkRecovery(report: Report, service: Instance, { slackMs }: Freeze): Promise<void> {
  const recovered = await whenTrue(() => service.isReady(), RECOVERY_MS + slackMs);
  report.check('it is ready again without a restart', recovered !== null, `after ${recovered} ms`);
  const cold = await whenTrue(async () => (await service.send('cold read')).result === 'ok', RECOVERY_MS + slackMs);
  report.check('a cold read succeeds again', cold !== null, `after ${cold} ms more`);
  const retries = [];
  for (const body of service.failedWrites) retries.push(await service.retry(body));
  const isApplied = retries.every(({ result }) => result === 'ok');
  report.check('failed writes succeed when they are retried', isApplied, summary(retries));
}

/** Waits until all threads of a process are stopped. Linux only. */
async function stopped(pid: number): Promise<void> {
  const tasks = `/proc/${pid}/task`;
  const isRunning = async (thread: string) => {
    const stat = await readFile(join(tasks, thread, 'stat'), 'utf8').catch(() => '');
    // the state follows the name, which is in parentheses and may contain any character
    return stat !== '' && stat.slice(stat.lastIndexOf(')') + 2, stat.lastIndexOf(')') + 3) !== 'T';
  };
  while ((await Promise.all((await readdir(tasks)).map(isRunning))).includes(true)) await pause(20);
}

/** The number of open files and sockets of a process. Linux only. */
async function openFiles({ pid }: Instance): Promise<number> {
  return (await readdir(`/proc/${pid}/fd`)).length;
}
