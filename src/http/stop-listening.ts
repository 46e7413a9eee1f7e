import type { Server } from 'node:http';

/** A turn of the event loop in which so little was done that hardly a connection can have come in. */
const QUIET_TURN_MS = 0.2;
const PATIENCE_MS = 1_000;

/**
 * Stops listening, and closes idle connections. The operating system resets connections that have come in and were not
 * accepted yet, although their clients may have sent a request: so it is done right after a turn of the event loop that
 * accepted all there were, and did nothing else.
 */
export function stopListening(server: Server): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  return new Promise((resolve) => {
    const turn = () => {
      const began = performance.now();
      setImmediate(() => {
        const now = performance.now();
        if (now - began > QUIET_TURN_MS && now < end) return turn();
        server.close();
        resolve();
      });
    };
    turn();
  });
}
