import { expect } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';

const POLL_MS = 20;
/** Less than the time limit of a test, so that a failure says which condition was not met; far more than any takes. */
const LIMIT_MS = 180_000;

/** Polls until the check succeeds. A check that throws has not succeeded yet. */
export async function eventually(check: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + LIMIT_MS;
  while (!(await attempt(check))) {
    if (Date.now() > end) throw new Error(`condition not met within ${LIMIT_MS} ms`);
    await pause(POLL_MS);
  }
}

async function attempt(check: () => boolean | Promise<boolean>): Promise<boolean> {
  try {
    return await check();
  } catch {
    return false;
  }
}

/** Polls until the value is as expected, and shows the difference if it does not become so. */
export async function expectEventually<Value>(read: () => Promise<Value>, expected: Value): Promise<void> {
  const end = Date.now() + LIMIT_MS;
  for (;;) {
    const value = await read();
    try {
      // not `isDeepStrictEqual`: arrays of Playwright have the prototype of another realm than those of a test
      expect(value).toEqual(expected);
      return;
    } catch (difference) {
      if (Date.now() > end) throw difference;
    }
    await pause(POLL_MS);
  }
}
