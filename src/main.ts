import './production.js';
import { loadDotEnv, readConfig } from './config.js';
import { createLog } from './log.js';
import { startService } from './service.js';
import { explainStartFailure, welcome } from './welcome.js';

try {
  loadDotEnv();
  const config = readConfig(process.env);
  const log = createLog(config.logLevel);
  const service = await startService(config, log);
  console.log(welcome(service));
  const stop = async (signal: NodeJS.Signals) => {
    console.log(`\n${signal}: letting requests end, then stopping.`);
    await service.stop();
  };
  process.once('SIGINT', (signal) => void stop(signal));
  process.once('SIGTERM', (signal) => void stop(signal));
} catch (error) {
  console.error(explainStartFailure(error));
  process.exitCode = 1;
}
