import type { FastifyInstance } from 'fastify';
import { refuse } from './errors.js';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]', '::1'];
const EVERYWHERE = new Set(['0.0.0.0', '::']);

/**
 * Refuses requests for a host name that is not ours, so that no web page can reach a local service under a name of its
 * own (DNS rebinding). Bound to every address, and no names told, any name is ours.
 *
 * @param host    the address that the service listens on
 * @param allowed names that it is reached by, beside loopback ones
 */
export function checkHosts(app: FastifyInstance, host: string, allowed: readonly string[]): void {
  if (allowed.length === 0 && EVERYWHERE.has(host)) return;
  const known = new Set([...LOOPBACK, host.toLowerCase(), ...allowed]);
  app.addHook('onRequest', async (request, reply) => {
    if (known.has(request.hostname.toLowerCase())) return;
    const message = `This service does not answer for ${request.hostname}; name it in ALLOWED_HOSTS.`;
    await refuse(reply, 421, message);
  });
}
