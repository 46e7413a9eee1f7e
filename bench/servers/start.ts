import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { startCommand } from '../../scripts/measure/service.js';
import type { Neo4jSettings } from '../../src/graph/neo4j/session.js';
import { packageRoot } from '../../src/process/package-root.js';

const START_MS = 60_000;
/** On a slow machine nothing is to fail. */
const READ_TIMEOUT_MS = '60000';
const BENCH = join(packageRoot, 'bench');

/** A GraphQL server in a process of its own. */
export interface Server {
  url: string;
  pid: number;
  stop(): Promise<void>;
}

type Environment = Record<string, string>;

/** Our service as `npm start` runs it, after `npm run build`. */
export async function startService(settings: Neo4jSettings, cacheMb: string): Promise<Server> {
  const env = { ...reach(settings), PORT: '0', LOG_LEVEL: 'warn', READ_TIMEOUT_MS, CACHE_MB: cacheMb };
  const server = await startServer(startCommand(), env);
  return { ...server, url: new URL('/graphql', server.url).href };
}

export function startPeer(settings: Neo4jSettings): Promise<Server> {
  return startServer(['--import', 'tsx', join(BENCH, 'servers', 'peer.ts')], reach(settings));
}

export function startHello(): Promise<Server> {
  return startServer(['--import', 'tsx', join(BENCH, 'servers', 'hello.ts')], {});
}

/** How a process reaches the database: by its environment, which no list of processes shows. */
export function reach({ uri, username, password }: Neo4jSettings): Environment {
  return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
}

/** Started in bench/, where no `.env` changes the settings; reached by the first address that it prints. */
async function startServer(args: readonly string[], env: Environment): Promise<Server> {
  const child = spawn(process.execPath, args, {
    cwd: BENCH,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await firstAddress(child, args.at(-1) ?? '');
  return { url, pid: child.pid!, stop: () => stop(child) };
}

function firstAddress(child: ChildProcess, name: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${name} did not start in ${START_MS / 1_000} s`)), START_MS);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`${name} ended with ${code}`));
    });
    createInterface({ input: child.stdout! }).on('line', (line) => {
      const [address] = /http:\/\/\S+/.exec(line) ?? [];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  await once(child, 'exit');
}

/** What a process keeps in memory, in MB; 0 where the system has no /proc to tell it. */
export async function residentMb(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Math.round(Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1024);
}
