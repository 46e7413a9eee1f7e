import type { Service } from './service.js';

/** npm forwards a Ctrl-C that the terminal has also sent to this process; signals within this time count as one. */
const SAME_SIGNAL_MS = 500;
/** The process exits this long after the stop even if a handle, such as a socket to a hanging database, is still open. */
const EXIT_MS = 1_000;

/** The first SIGINT or SIGTERM stops the service, the second aborts requests in progress, the third ends the process. */
export function stopOnSignals(service: Service): void {
  let firstAt: number | null = null;
  const onSignal = (signal: NodeJS.Signals) => {
    if (firstAt === null) {
      firstAt = Date.now();
      console.log(`\n${signal}: waiting for requests in progress, then stopping.`);
      void service.stop().finally(() => setTimeout(() => process.exit(), EXIT_MS).unref());
    } else if (Date.now() - firstAt > SAME_SIGNAL_MS) {
      console.log(`${signal} again: aborting requests in progress.`);
      service.forceStop();
      process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
    }
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
}
