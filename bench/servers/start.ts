import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { startCommand } from '../../scripts/measure/service.js';
import type { Neo4jSettings } from '../../src/graph/neo4j/session.js';
import { packageRoot } from '../../src/process/package-root.js';

const START_MS = 60_000;
/** High enough for slow machines. */
const READ_TIMEOUT_MS = '60000';
const BENCH = join(packageRoot, 'bench');

/** A GraphQL server in a separate process. */
export interface Server {
  url: string;
  pid: number;
  stop(): Promise<void>;
}

type Environment = Record<string, string>;

/** This service, run as by `npm start`. Requires a build. */
export async function startService(settings: Neo4jSettings, cacheMb: string): Promise<Server> {
  const env = { ...connectionEnvironment(settings), PORT: '0', LOG_LEVEL: 'warn', READ_TIMEOUT_MS, CACHE_MB: cacheMb };
  const server = await startServer(startCommand(), env);
  return { ...server, url: new URL('/graphql', server.url).href };
}

export function startPeer(settings: Neo4jSettings): Promise<Server> {
  return startServer(['--import', 'tsx', join(BENCH, 'servers', 'peer.ts')], connectionEnvironment(settings));
}

export function startHello(): Promise<Server> {
  return startServer(['--import', 'tsx', join(BENCH, 'servers', 'hello.ts')], {});
}

/** Passes the credentials in the environment, which process lists do not show. */
export function connectionEnvironment({ uri, username, password }: Neo4jSettings): Environment {
  return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
}

/** Starts a server in bench/, where no `.env` changes its settings, and waits for the URL in its output. */
async function startServer(args: readonly string[], env: Environment): Promise<Server> {
  const child = spawn(process.execPath, args, {
    cwd: BENCH,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await firstUrl(child, args.at(-1) ?? '');
  return { url, pid: child.pid!, stop: () => stop(child) };
}

function firstUrl(child: ChildProcess, name: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${name} did not start in ${START_MS / 1_000} s`)), START_MS);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`${name} exited with ${code}`));
    });
    createInterface({ input: child.stdout! }).on('line', (line) => {
      const [url] = /http:\/\/\S+/.exec(line) ?? [];
      if (url === undefined) return;
      clearTimeout(timer);
      resolve(url);
    });
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  await once(child, 'exit');
}

/** The resident memory of a process in MB; 0 on a system without /proc. */
export async function residentMb(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Math.round(Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1024);
}
