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
  let pending: Promise<boolean> | null = null;
  return () => {
    pending ??= ping()
      .then(
        () => true,
        () => false,
      )
      .finally(() => (pending = null));
    return Promise.race([pending, sleep(PING_TIMEOUT_MS, false, { ref: false })]);
  };
}
