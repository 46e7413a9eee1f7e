import './process/production.js';
import { loadDotEnv, readConfig } from './app/settings.js';
import { createLog } from './app/log.js';
import { startService } from './app/service.js';
import { stopOnSignals } from './app/stop-on-signals.js';
import { explainStartFailure, startMessage } from './app/start-messages.js';
import { logUnhandledRejections } from './app/unhandled-rejections.js';

try {
  loadDotEnv();
  const config = readConfig(process.env);
  const log = createLog(config.logLevel);
  logUnhandledRejections(log);
  const service = await startService(config, log);
  console.log(startMessage(service));
  stopOnSignals(service);
} catch (error) {
  console.error(explainStartFailure(error));
  process.exitCode = 1;
}
