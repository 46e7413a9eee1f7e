import type { FastifyReply } from 'fastify';

/**
 * Aborts when the connection closes before its answer was written. Fastify's `request.signal` would abort as soon as the
 * body was read, since Node closes a request then.
 */
export function disconnectSignal({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController();
  raw.once('close', () => {
    if (!raw.writableFinished) gone.abort();
  });
  return gone.signal;
}
