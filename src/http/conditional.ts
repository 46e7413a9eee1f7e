import type { FastifyReply, FastifyRequest } from 'fastify';
import fresh from 'fresh';

/**
 * Evaluates If-None-Match of GET and HEAD (RFC 9110, section 13.1.2): weak comparison, `*` matches any response. `fresh`
 * splits at commas and spaces only. `cache-control: no-cache` does not affect the condition.
 *
 * @param etag undefined if the response has none
 */
export function matchesETag(
  { method, headers: { 'if-none-match': tags } }: FastifyRequest,
  etag: string | undefined,
): boolean {
  if ((method !== 'GET' && method !== 'HEAD') || tags === undefined) return false;
  return fresh({ 'if-none-match': tags.replaceAll('\t', ' ').trim() }, { etag });
}

/** Adds a request header that responses depend on. */
export function vary(reply: FastifyReply, header: string): void {
  const others = reply.getHeader('vary');
  void reply.header('vary', others === undefined ? header : `${String(others)}, ${header}`);
}
