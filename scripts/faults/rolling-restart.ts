import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startManagedNeo4j } from '../../src/managed-neo4j/index.js';
import { startService, type StartedService } from '../../tests/support/service.js';
import { type Front, freePort, nginx, readinessProxy } from './fronts.js';
import { Load, longest, request, summary } from './load.js';
import type { Report } from './report.js';

export interface RollingRestart {
  requests: number;
  restarts: number;
  clients: number;
  delayMs: number;
  /** nginx must be installed */
  front: 'nginx' | 'proxy';
}

export const FULL: RollingRestart = { requests: 10_000, restarts: 3, clients: 8, delayMs: 2_000, front: 'nginx' };

const QUERY = '{ skill(id: "skill:git") { id name prerequisites(first: 5) { edges { node { name } } } } }';

/** Restarts two instances in turn under load: no request fails. */
export async function rollingRestart(report: Report, options: RollingRestart): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'skill-graph-rolling-'));
  const neo4j = await startManagedNeo4j({ dataDir: join(folder, 'data') });
  const ports = [await freePort(), await freePort()];
  const services: StartedService[] = [];
  const start = (port: number) =>
    startService({
      PORT: String(port),
      NEO4J_URI: neo4j.uri,
      NEO4J_PASSWORD: neo4j.password,
      SHUTDOWN_DELAY_MS: String(options.delayMs),
    });
  let front: Front | null = null;
  try {
    for (const port of ports) services.push(await start(port));
    front = options.front === 'nginx' ? await nginx(folder, ports) : await readinessProxy(ports);
    const { url } = front;
    report.done(`two instances with SHUTDOWN_DELAY_MS=${options.delayMs} behind ${options.front}`);
    const load = new Load(options.clients, () => request('read', url, { query: QUERY }));
    for (let round = 1; round <= options.restarts; round += 1) {
      for (const [at, port] of ports.entries()) {
        const code = await services[at]?.end('SIGTERM');
        report.check(`instance ${at + 1} exits after SIGTERM`, code === 0, String(code));
        services[at] = await start(port);
        // a proxy takes a while to notice that it is available again
        await pause(1_500);
      }
      report.done(`rolling restart ${round} done after ${load.outcomes.length} requests`);
    }
    while (load.outcomes.length < options.requests) await pause(100);
    await load.stop();
    const failed = load.outcomes.filter(({ result }) => result !== 'ok');
    const seen = `${failed.length} of ${load.outcomes.length}: ${summary(failed)}`;
    report.check('no request fails', failed.length === 0, seen);
    for (const line of failed.length > 0 ? await front.failures() : []) report.done(`${options.front} logged: ${line}`);
    report.done(`the longest request took ${longest(load.outcomes)} ms`);
  } finally {
    await front?.stop();
    for (const service of services) await service.end('SIGTERM');
    await neo4j.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
