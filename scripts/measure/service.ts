import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { stringify } from 'yaml';
import { createApiKey } from '../../src/auth/api-keys.js';
import { type Endpoint, readEndpoint } from '../../src/managed-neo4j/index.js';
import { packageRoot } from '../../src/process/package-root.js';

const START_MS = 120_000;
const KEYS_FILE = 'measure-api-keys.yaml';

/** The service, run as by `npm start`, and the Neo4j that it started. */
export interface MeasuredService {
  /** without a path */
  url: string;
  pid: number;
  neo4j: Endpoint;
  /** of an ADMIN, for the mutation `touch`, which empties the caches */
  apiKey: string;
  /** contains the hash of the key */
  keysFile: string;
  stop(): Promise<void>;
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
  const child = launch(dataDir, { DATA_DIR: dataDir, AUTH_API_KEYS_FILE: keysFile, ...settings });
  try {
    const url = await addressOf(child);
    const neo4j = await readEndpoint(dataDir);
    if (!neo4j) throw new Error(`no Neo4j runs on ${dataDir}`);
    return { url, pid: child.pid!, neo4j, apiKey: key, keysFile, stop: () => stopChild(child) };
  } catch (error) {
    await stopChild(child);
    throw error;
  }
}

/** Starts a second service with the Neo4j and the API key of another one. */
export async function startBeside(
  first: Pick<MeasuredService, 'neo4j' | 'keysFile'>,
  folder: string,
  settings: Record<string, string> = {},
): Promise<Pick<MeasuredService, 'url' | 'pid' | 'stop'>> {
  const { uri, username, password } = first.neo4j;
  const child = launch(folder, {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    AUTH_API_KEYS_FILE: first.keysFile,
    ...settings,
  });
  try {
    return { url: await addressOf(child), pid: child.pid!, stop: () => stopChild(child) };
  } catch (error) {
    await stopChild(child);
    throw error;
  }
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

/** The folder has no `.env`, and the environment is limited to what is needed to find Java and the jars. */
function launch(cwd: string, settings: Record<string, string>): ChildProcess {
  const { PATH, HOME, JAVA_HOME, XDG_CACHE_HOME, TMPDIR } = process.env;
  const env = { PATH, HOME, JAVA_HOME, XDG_CACHE_HOME, TMPDIR, PORT: '0', LOG_LEVEL: 'warn', ...settings };
  const child = spawn(process.execPath, startCommand(), { cwd, env, stdio: ['ignore', 'pipe', 'inherit'] });
  stopOnExit(child);
  return child;
}

/** Stops the service, and thereby its Neo4j, when this process ends. */
function stopOnExit(child: ChildProcess): void {
  const stop = () => child.kill('SIGTERM');
  const onSignal = () => {
    stop();
    process.exit(1);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  process.once('exit', stop);
  for (const signal of signals) process.once(signal, onSignal);
  child.once('exit', () => {
    process.off('exit', stop);
    for (const signal of signals) process.off(signal, onSignal);
  });
}

async function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`the service did not start in ${START_MS / 1_000} s`)), START_MS);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`the service exited with code ${code}`));
    });
    createInterface({ input: child.stdout! }).on('line', (line) => {
      const [, url] = /GraphQL API: (http:\S+)\/graphql/.exec(line) ?? [];
      if (url === undefined) return;
      clearTimeout(timer);
      resolve(url);
    });
  });
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}
