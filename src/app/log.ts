import { destination, type DestinationStream, type Logger, pino } from 'pino';

/** One JSON line an event, on standard error: standard output is for people. Secrets are not to be seen. */
export function createLog(level: string, to: DestinationStream = destination(2)): Logger {
  return pino(
    { level, redact: { paths: ['password', '*.password', '*.*.password', 'req.headers.authorization'], censor: '…' } },
    to,
  );
}
