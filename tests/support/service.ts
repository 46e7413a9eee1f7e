import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { packageRoot } from '../../src/process/package-root.js';

const MAIN = join(packageRoot, 'dist', 'src', 'main.js');
const START_MS = 110_000;
/** A fresh Neo4j plans its first statements for seconds while other tests keep both cores busy. */
const TIMEOUTS = { READ_TIMEOUT_MS: '30000', REQUEST_TIMEOUT_MS: '60000' };

export interface StartedService {
  url: string;
  pid: number;
  /** what it has printed so far to stdout and stderr */
  printed(): string;
  ask(query: string, variables?: object): Promise<Answer>;
  /** Sends a signal and waits for the exit, unless the process has ended; returns the exit code, or the signal that ended it. */
  end(signal: NodeJS.Signals): Promise<number | NodeJS.Signals | null>;
}

export interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions: Record<string, unknown> }[];
}

export interface FailedStart {
  code: number | null;
  printed: string;
}

const running = new Set<ChildProcess>();

/** Stops services that a failed test has left running. */
export async function endAllServices(): Promise<void> {
  for (const child of running) {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
}

/** Starts the built service, by default on a free port, and waits until it listens. */
export async function startService(env: Record<string, string>, cwd = packageRoot): Promise<StartedService> {
  const { child, printed } = launch(env, cwd);
  const url = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`not started within ${START_MS} ms:\n${printed()}`)), START_MS);
    child.stdout?.on('data', () => {
      const [, found] = /GraphQL API: (http:\S+)\/graphql/.exec(printed()) ?? [];
      if (found) {
        clearTimeout(timer);
        resolve(found);
      }
    });
    child.once('exit', () => {
      clearTimeout(timer);
      reject(new Error(`the service exited:\n${printed()}`));
    });
  });
  return {
    url,
    pid: child.pid ?? 0,
    printed,
    async ask(query, variables = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Answer;
    },
    async end(signal) {
      if (!running.has(child)) return child.exitCode ?? child.signalCode;
      const exited = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
      child.kill(signal);
      const [code, by] = await exited;
      return code ?? by;
    },
  };
}

/** Starts a service that is expected to fail. */
export async function failToStart(env: Record<string, string>): Promise<FailedStart> {
  const { child, printed } = launch(env, packageRoot);
  const [code] = (await once(child, 'exit')) as [number | null];
  return { code, printed: printed() };
}

function launch(env: Record<string, string>, cwd: string) {
  const { NEO4J_URI: _uri, NEO4J_PASSWORD: _password, ...inherited } = process.env;
  const variables = { ...inherited, ...TIMEOUTS, NODE_OPTIONS: '', PORT: '0', ...env };
  const child = spawn(process.execPath, [MAIN], { cwd, env: variables });
  running.add(child);
  child.once('exit', () => running.delete(child));
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (text += part.toString()));
  return { child, printed: () => text };
}

/** Polls until the check succeeds. */
export async function eventually(check: () => Promise<boolean>, withinMs = 30_000): Promise<void> {
  const end = Date.now() + withinMs;
  while (!(await check().catch(() => false))) {
    if (Date.now() > end) throw new Error(`condition not met within ${withinMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
