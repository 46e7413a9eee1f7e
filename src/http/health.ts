import type { FastifyInstance } from 'fastify';
import { setTimeout as pause } from 'node:timers/promises';

/** Who asks for readiness mostly waits for one or two seconds. */
const PING_MS = 1_500;

/**
 * `/health/live`: the process answers. `/health/ready`: it can also read the graph, and does not stop; else 503 with a
 * reason, within two seconds.
 *
 * @param ping      resolves when the graph answers
 * @param stopping  aborted when the service begins to stop
 */
export function healthRoutes(app: FastifyInstance, ping: () => Promise<unknown>, stopping: AbortSignal): void {
  const answers = sharedPing(ping);
  app.get('/health/live', () => ({ status: 'ok' }));
  app.get('/health/ready', async (_request, reply) => {
    const reason = stopping.aborted
      ? 'the service is stopping'
      : (await answers())
        ? null
        : 'the graph does not answer';
    if (reason === null) return { status: 'ok' };
    return reply.code(503).header('retry-after', '2').send({ status: 'unavailable', reason });
  });
}

/** One ping at a time, however many ask. */
function sharedPing(ping: () => Promise<unknown>): () => Promise<boolean> {
  let underway: Promise<boolean> | null = null;
  return () => {
    underway ??= ping()
      .then(
        () => true,
        () => false,
      )
      .finally(() => (underway = null));
    return Promise.race([underway, pause(PING_MS, false, { ref: false })]);
  };
}
