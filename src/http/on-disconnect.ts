import type { FastifyReply } from 'fastify';

/**
 * Calls the listener when the connection closes before the response is complete. Fastify's `request.signal` aborts as soon
 * as the body was read, because Node then emits `close` on the request.
 */
export function onDisconnect({ raw }: FastifyReply, listener: () => void): void {
  raw.once('close', () => {
    if (!raw.writableFinished) listener();
  });
}
