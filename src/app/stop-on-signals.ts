import type { Service } from './service.js';

/** npm passes on a Ctrl-C that the terminal has sent to this process already: both are one. */
const SAME_SIGNAL_MS = 500;
/** What has not ended by itself this long after the stop, such as a socket to a database that hangs, is left behind. */
const EXIT_MS = 1_000;

/** The first SIGINT or SIGTERM stops the service, the second makes the stop quicker, a third ends the process at once. */
export function stopOnSignals(service: Service): void {
  let firstAt: number | null = null;
  const onSignal = (signal: NodeJS.Signals) => {
    if (firstAt === null) {
      firstAt = Date.now();
      console.log(`\n${signal}: letting requests end, then stopping.`);
      void service.stop().finally(() => setTimeout(() => process.exit(), EXIT_MS).unref());
    } else if (Date.now() - firstAt > SAME_SIGNAL_MS) {
      console.log(`${signal} again: cutting off the requests under way.`);
      service.hurry();
      process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
    }
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
}
