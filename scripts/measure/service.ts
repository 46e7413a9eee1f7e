import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { stringify } from 'yaml';
import { createApiKey } from '../../src/auth/api-keys.js';
import { type Endpoint, readEndpoint } from '../../src/managed-neo4j/index.js';
import { packageRoot } from '../../src/process/package-root.js';
import { type ServerProcess, startServerProcess } from './server-process.js';

const READY_POLL_MS = 20;
const KEYS_FILE = 'measure-api-keys.yaml';

/** The service, run as by `npm start`, and the Neo4j that it started. */
export interface MeasuredService extends ServerProcess {
  neo4j: Endpoint;
  /** of an ADMIN, for the mutation `touch`, which empties the caches */
  apiKey: string;
  /** contains the hash of the key */
  keysFile: string;
}

/**
 * Starts the built service on a DATA_DIR and waits until it is ready. The default graph is loaded into an empty DATA_DIR.
 *
 * @param settings  environment variables that override the defaults
 */
export async function startMeasuredService(
  dataDir: string,
  settings: Record<string, string> = {},
): Promise<MeasuredService> {
  await mkdir(dataDir, { recursive: true });
  const { key, entry } = createApiKey('measure', 'admin');
  const keysFile = join(dataDir, KEYS_FILE);
  await writeFile(keysFile, stringify([entry]), { mode: 0o600 });
  const server = await launch(dataDir, { DATA_DIR: dataDir, AUTH_API_KEYS_FILE: keysFile, ...settings });
  const neo4j = await readEndpoint(dataDir);
  if (neo4j) return { ...server, neo4j, apiKey: key, keysFile };
  await server.stop();
  throw new Error(`no Neo4j runs on ${dataDir}`);
}

/** Waits for /health/ready: load balancers send no requests before. */
export async function untilReady({ url }: Pick<ServerProcess, 'url'>): Promise<void> {
  while (!(await fetch(`${url}/health/ready`)).ok) await pause(READY_POLL_MS);
}

/** Starts a second service with the Neo4j and the API key of another one. */
export function startBeside(
  first: Pick<MeasuredService, 'neo4j' | 'keysFile'>,
  folder: string,
  settings: Record<string, string> = {},
): Promise<ServerProcess> {
  const { uri, username, password } = first.neo4j;
  return launch(folder, {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    AUTH_API_KEYS_FILE: first.keysFile,
    ...settings,
  });
}

/** Node's arguments in the `start` script of package.json. */
export function startCommand(): string[] {
  const file = readFileSync(join(packageRoot, 'package.json'), 'utf8');
  const { scripts } = JSON.parse(file) as { scripts: { start: string } };
  const [, ...args] = scripts.start.split(' ');
  const main = join(packageRoot, args.pop() ?? '');
  if (!existsSync(main)) throw new Error(`${main} is missing: run npm run build`);
  return [...args, main];
}

function launch(folder: string, settings: Record<string, string>): Promise<ServerProcess> {
  return startServerProcess(startCommand(), folder, { PORT: '0', LOG_LEVEL: 'warn', ...settings });
}
