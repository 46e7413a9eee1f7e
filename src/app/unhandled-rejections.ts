import type { Logger } from 'pino';

/** Logs rejections that nothing handles. By default they end the process, and with it the requests of all callers. */
export function logUnhandledRejections(log: Logger): void {
  process.on('unhandledRejection', (reason) => log.error({ err: reason }, 'A rejected promise was not handled'));
}
