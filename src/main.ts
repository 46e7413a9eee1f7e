import './production.js';
import { loadDotEnv, readConfig } from './config.js';
import { createLog } from './log.js';
import { startService } from './service.js';
import { stopOnSignals } from './stop-on-signals.js';
import { explainStartFailure, welcome } from './welcome.js';

try {
  loadDotEnv();
  const config = readConfig(process.env);
  const log = createLog(config.logLevel);
  const service = await startService(config, log);
  console.log(welcome(service));
  stopOnSignals(service);
} catch (error) {
  console.error(explainStartFailure(error));
  process.exitCode = 1;
}
