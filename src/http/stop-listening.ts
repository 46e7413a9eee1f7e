import type { Server } from 'node:http';

/** During such a short turn of the event loop hardly any connection can have arrived. */
const QUIET_TURN_MS = 0.2;
const MAX_WAIT_MS = 1_000;

/**
 * Stops listening and closes idle connections. The operating system resets connections that it has queued and Node has not
 * accepted yet, although their clients may have sent a request. Therefore this waits for a turn of the event loop that
 * accepted all of them and did nothing else.
 */
export function stopListening(server: Server): Promise<void> {
  const deadline = performance.now() + MAX_WAIT_MS;
  return new Promise((resolve) => {
    const turn = () => {
      const start = performance.now();
      setImmediate(() => {
        const now = performance.now();
        if (now - start > QUIET_TURN_MS && now < deadline) return turn();
        server.close();
        resolve();
      });
    };
    turn();
  });
}
