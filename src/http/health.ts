import type { FastifyInstance } from 'fastify';
import { setTimeout as sleep } from 'node:timers/promises';

/** Readiness probes usually time out after one or two seconds. */
const PING_TIMEOUT_MS = 1_500;

/**
 * `/health/live`: the process runs. `/health/ready`: the graph can be read and the service is not stopping; otherwise 503
 * with a reason, within two seconds.
 *
 * @param ping resolves if the graph responds
 * @param stopping aborted when the service begins to stop
 */
export function registerHealthRoutes(app: FastifyInstance, ping: () => Promise<unknown>, stopping: AbortSignal): void {
  const isResponding = sharedPing(ping);
  app.get('/health/live', () => ({ status: 'ok' }));
  app.get('/health/ready', async (_request, reply) => {
    const reason = stopping.aborted
      ? 'the service is stopping'
      : (await isResponding())
        ? null
        : 'the graph does not respond';
    if (reason === null) return { status: 'ok' };
    return reply.code(503).header('retry-after', '2').send({ status: 'unavailable', reason });
  });
}

/** Concurrent callers share one ping. */
function sharedPing(ping: () => Promise<unknown>): () => Promise<boolean> {
  let pending: Promise<unknown> | null = null;
  return () => {
    pending ??= ping().finally(() => (pending = null));
    return succeedsWithin(PING_TIMEOUT_MS, pending);
  };
}

/** Whether work ends without an error in time. */
export async function succeedsWithin(ms: number, work: Promise<unknown>): Promise<boolean> {
  const timer = new AbortController();
  const success = work.then(
    () => true,
    () => false,
  );
  const timeout = sleep(ms, false, { signal: timer.signal, ref: false }).catch(() => false);
  return Promise.race([success, timeout]).finally(() => timer.abort());
}
