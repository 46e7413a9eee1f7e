import { destination, type DestinationStream, type Logger, pino } from 'pino';

/** Logs one JSON line per event to standard error; standard output is for people. Secrets are redacted. */
export function createLog(level: string, to: DestinationStream = destination(2)): Logger {
  return pino(
    { level, redact: { paths: ['password', '*.password', '*.*.password', 'req.headers.authorization'], censor: '…' } },
    to,
  );
}
