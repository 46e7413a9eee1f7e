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

/** The service as `npm start` runs it, and the Neo4j that it has started. */
export interface MeasuredService {
  /** without a path */
  url: string;
  pid: number;
  neo4j: Endpoint;
  /** of an ADMIN: for the mutation `touch`, which empties the caches */
  apiKey: string;
  /** that holds the key's hash */
  keysFile: string;
  stop(): Promise<void>;
}

/**
 * Starts the built service on a DATA_DIR, with default settings but for those that are given, and waits until it
 * answers. An empty DATA_DIR is filled with the default graph.
 *
 * @param settings  environment variables
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

/** A second service beside another, with the same Neo4j and the same key. */
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
  if (!existsSync(main)) throw new Error(`nothing is built: ${main} is missing; npm run build`);
  return [...args, main];
}

/** Started in a folder without `.env`; the environment holds nothing but what finds Java and the jars. */
function launch(cwd: string, settings: Record<string, string>): ChildProcess {
  const { PATH, HOME, JAVA_HOME, XDG_CACHE_HOME, TMPDIR } = process.env;
  const env = { PATH, HOME, JAVA_HOME, XDG_CACHE_HOME, TMPDIR, PORT: '0', LOG_LEVEL: 'warn', ...settings };
  const child = spawn(process.execPath, startCommand(), { cwd, env, stdio: ['ignore', 'pipe', 'inherit'] });
  endWith(child);
  return child;
}

/** Ends the service, and with it its Neo4j, when this process is ended. */
function endWith(child: ChildProcess): void {
  const end = () => child.kill('SIGTERM');
  const interrupted = () => {
    end();
    process.exit(1);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  process.once('exit', end);
  for (const signal of signals) process.once(signal, interrupted);
  child.once('exit', () => {
    process.off('exit', end);
    for (const signal of signals) process.off(signal, interrupted);
  });
}

async function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`the service did not start in ${START_MS / 1_000} s`)), START_MS);
    child.once('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`the service ended with exit code ${code}`));
    });
    createInterface({ input: child.stdout! }).on('line', (line) => {
      const [, url] = /GraphQL API: (http:\S+)\/graphql/.exec(line) ?? [];
      if (url === undefined) return;
      clearTimeout(late);
      resolve(url);
    });
  });
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}
