/**
 * Runs work with a signal that is aborted with the given one, or after a time. The timer does not keep the process alive.
 *
 * AbortSignal.any over AbortSignal.timeout is no alternative: in Node 20 such a signal never aborts after a garbage
 * collection (https://github.com/nodejs/node/issues/57736).
 */
export async function withTimeLimit<Value>(
  signal: AbortSignal,
  limitMs: number,
  run: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const limited = new AbortController();
  const stop = () => limited.abort(signal.reason);
  const timer = setTimeout(() => limited.abort(new Error(`no end within ${limitMs} ms`)), limitMs).unref();
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  try {
    return await run(limited.signal);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}
