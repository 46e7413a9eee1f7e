import type { FastifyReply, FastifyRequest, preHandlerAsyncHookHandler } from 'fastify';
import { ErrorCode } from '../model/errors.js';
import { sendError } from './errors.js';
import type { ChangeFeed } from '../change-feed/feed.js';

const HEADER = 'x-minimum-version';
const WAIT_MS = 2_000;
const RETRY_AFTER_SECONDS = 1;

/**
 * Read-your-writes across instances: with `x-minimum-version`, the `version` that a mutation returned, a request waits until
 * this instance has reached that version; UNAVAILABLE if that takes too long.
 */
export function awaitMinimumVersion(feed: ChangeFeed): preHandlerAsyncHookHandler {
  return async ({ headers: { [HEADER]: version } }, reply) => {
    if (version === undefined) return;
    if (typeof version !== 'string' || !/^\d{1,15}$/.test(version)) {
      const message = `${HEADER}: must be an integer, the version that a mutation returned`;
      return sendError(reply, 400, message, { argument: HEADER });
    }
    if (await feed.reaches(Number(version), WAIT_MS)) return;
    return refuseOlder(reply, version);
  };
}

/** The least version that a request accepts; it was checked by awaitMinimumVersion. */
export function minimumVersionOf({ headers: { [HEADER]: version } }: FastifyRequest): number {
  return Number(version ?? 0);
}

/** Sends that the version cannot be served yet. */
export function refuseOlder(reply: FastifyReply, version: number | string): FastifyReply {
  const message = `This instance has not reached version ${version} yet; retry after ${RETRY_AFTER_SECONDS} s.`;
  void reply.header('retry-after', String(RETRY_AFTER_SECONDS));
  return sendError(reply, 503, message, { code: ErrorCode.Unavailable, retryAfterSeconds: RETRY_AFTER_SECONDS });
}
