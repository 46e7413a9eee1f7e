import type { FastifyInstance } from 'fastify';

/** Readiness probes usually time out after one or two seconds. */
const PING_TIMEOUT_MS = 1_500;

export interface Health {
  /** resolves if the graph responds */
  ping: () => Promise<unknown>;
  /** settles when what searches wait for has been prepared */
  prepared: Promise<unknown>;
  /** aborted when the service begins to stop */
  stopping: AbortSignal;
}

/**
 * `/health/live`: the process runs. `/health/ready`: the service is prepared and not stopping, and the graph can be read;
 * otherwise 503 with a reason, within two seconds.
 */
export function registerHealthRoutes(app: FastifyInstance, { ping, prepared, stopping }: Health): void {
  const isResponding = sharedPing(ping);
  let isPreparing = true;
  const end = () => (isPreparing = false);
  prepared.then(end, end);
  app.get('/health/live', () => ({ status: 'ok' }));
  app.get('/health/ready', async (_request, reply) => {
    const reason = stopping.aborted ? 'the service is stopping' : await unreadable();
    if (reason === null) return { status: 'ok' };
    return reply.code(503).header('retry-after', '2').send({ status: 'unavailable', reason });
  });

  async function unreadable(): Promise<string | null> {
    if (!(await isResponding())) return 'the graph does not respond';
    return isPreparing ? 'the index for search is being built' : null;
  }
}

/** Concurrent callers share one ping. */
function sharedPing(ping: () => Promise<unknown>): () => Promise<boolean> {
  let pending: Promise<unknown> | null = null;
  return () => {
    pending ??= ping().finally(() => (pending = null));
    return succeedsWithin(PING_TIMEOUT_MS, pending);
  };
}

/** Whether work ends without an error in time. Every response waits for this: a plain timer costs less than a signal. */
export function succeedsWithin(ms: number, work: Promise<unknown>): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (success: boolean) => {
      clearTimeout(timer);
      resolve(success);
    };
    const timer = setTimeout(end, ms, false).unref();
    work.then(
      () => end(true),
      () => end(false),
    );
  });
}
