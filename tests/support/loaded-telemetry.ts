/** Starts a service by the settings of its environment, asks it, and prints which packages of OpenTelemetry are loaded. */
import { createRequire } from 'node:module';
import { createLog } from '../../src/app/log.js';
import { startService } from '../../src/app/service.js';
import { readConfig } from '../../src/app/settings.js';
import { postJson } from './http.js';

const settings = { ...process.env, PORT: '0', DEFAULT_GRAPH: 'false', EXPLORER: 'false', GRAPHIQL: 'false' };
const service = await startService(readConfig(settings), createLog('silent'));
const { status } = await postJson(`${service.url}/graphql`, { query: '{ __typename }' });
await service.stop();
const loaded = Object.keys(createRequire(import.meta.url).cache);
const packages = loaded.flatMap((file) => /@opentelemetry\/([^/]+)/.exec(file)?.[1] ?? []);
console.log(JSON.stringify({ status, packages: [...new Set(packages)] }));
