import type { FastifyReply } from 'fastify';

/**
 * Aborts when the connection closes before the response is complete. Fastify's `request.signal` aborts as soon as the body
 * was read, because Node then emits `close` on the request.
 */
export function disconnectSignal({ raw }: FastifyReply): AbortSignal {
  const controller = new AbortController();
  raw.once('close', () => {
    if (!raw.writableFinished) controller.abort();
  });
  return controller.signal;
}
