import type { FastifyRequest } from 'fastify';
import { forbidden } from '../auth/errors.js';
import type { ServiceError } from '../model/errors.js';

/**
 * Refuses pages of other origins where CORS does not: a browser lets any page open a WebSocket, and MCP requires servers to
 * check the origin of every request.
 *
 * @returns null for the service's own origin, an allowed one, or none
 */
export function originError({ headers, host }: FastifyRequest, corsOrigins: readonly string[]): ServiceError | null {
  const { origin } = headers;
  if (origin === undefined || corsOrigins.includes('*') || corsOrigins.includes(origin)) return null;
  if (URL.canParse(origin) && new URL(origin).host === host.toLowerCase()) return null;
  return forbidden(`Requests from ${origin} are not allowed here; add the origin to CORS_ORIGINS.`);
}
