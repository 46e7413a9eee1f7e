import type { FastifyInstance } from 'fastify';
import { sendError } from './errors.js';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]', '::1'];
const WILDCARD_ADDRESSES = new Set(['0.0.0.0', '::']);

/**
 * Refuses requests for other host names, to prevent DNS rebinding. If the service listens on all addresses and no names are
 * configured, any name is accepted.
 *
 * @param host the address that the service listens on
 * @param allowed host names in addition to loopback
 */
export function registerHostCheck(app: FastifyInstance, host: string, allowed: readonly string[]): void {
  if (allowed.length === 0 && WILDCARD_ADDRESSES.has(host)) return;
  const accepted = new Set([...LOOPBACK, host.toLowerCase(), ...allowed]);
  app.addHook('onRequest', (request, reply, done) => {
    if (accepted.has(request.hostname.toLowerCase())) return done();
    sendError(reply, 421, `Host ${request.hostname} is not allowed; add it to ALLOWED_HOSTS.`);
  });
}
