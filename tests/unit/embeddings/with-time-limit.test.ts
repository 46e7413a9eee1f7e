import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { withTimeLimit } from '../../../src/embeddings/with-time-limit.js';

/** Ends with the reason of a signal, to which nothing else refers. */
const untilAborted = (signal: AbortSignal) =>
  new Promise<string>((resolve) => {
    const onAbort = () => resolve(String(signal.reason));
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort);
  });

let collectGarbage: () => void;
beforeAll(() => {
  setFlagsFromString('--expose-gc');
  collectGarbage = runInNewContext('gc') as () => void;
});
afterAll(() => setFlagsFromString('--no-expose-gc'));

describe('work with a time limit', () => {
  it('is aborted after the time, also if garbage was collected before', async () => {
    const ended = withTimeLimit(new AbortController().signal, 200, untilAborted);
    await pause(50);
    collectGarbage();
    expect(await ended).toBe('Error: no end within 200 ms');
  });

  it('is aborted with the given signal, before and while it runs', async () => {
    const stopping = new AbortController();
    const ended = withTimeLimit(stopping.signal, 60_000, untilAborted);
    stopping.abort('stopped');
    expect(await ended).toBe('stopped');
    expect(await withTimeLimit(stopping.signal, 60_000, untilAborted)).toBe('stopped');
  });

  it('leaves no timer and no listener behind', async () => {
    let limited: AbortSignal | undefined;
    const stopping = new AbortController();
    await withTimeLimit(stopping.signal, 1, async (signal) => void (limited = signal));
    stopping.abort();
    await pause(20);
    expect(limited?.aborted).toBe(false);
  });
});
