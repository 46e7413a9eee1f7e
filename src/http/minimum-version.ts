import type { preHandlerAsyncHookHandler } from 'fastify';
import { ErrorCode } from '../model/errors.js';
import { refuse } from './errors.js';
import type { ChangeFeed } from '../change-feed/feed.js';

const HEADER = 'x-minimum-version';
const WAIT_MS = 2_000;
const RETRY_AFTER_SECONDS = 1;

/**
 * Read-your-writes on another instance: with `x-minimum-version`, which a mutation's answer gives as `version`, a request
 * waits until this instance knows that version; UNAVAILABLE where that takes too long.
 */
export function minimumVersion(feed: ChangeFeed): preHandlerAsyncHookHandler {
  return async ({ headers: { [HEADER]: told } }, reply) => {
    if (told === undefined) return;
    if (typeof told !== 'string' || !/^\d{1,15}$/.test(told)) {
      const message = `${HEADER}: must be a whole number, the version that a mutation answered with`;
      return refuse(reply, 400, message, { argument: HEADER });
    }
    if (await feed.reaches(Number(told), WAIT_MS)) return;
    const message = `This instance has not seen version ${told} yet; try again soon.`;
    void reply.header('retry-after', String(RETRY_AFTER_SECONDS));
    return refuse(reply, 503, message, { code: ErrorCode.Unavailable, retryAfterSeconds: RETRY_AFTER_SECONDS });
  };
}
