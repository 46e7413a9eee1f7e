import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { packageRoot } from '../../src/process/package-root.js';

const MAIN = join(packageRoot, 'dist', 'src', 'main.js');
/** Less than the time limit of a test, so that a failure shows what was printed. */
const START_MS = 240_000;
/** A fresh Neo4j plans its first statements for seconds, or much longer while other tests keep both cores busy. */
const TIMEOUTS = { READ_TIMEOUT_MS: '30000', REQUEST_TIMEOUT_MS: '60000', SHUTDOWN_GRACE_MS: '60000' };

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

type Exit = [code: number | null, signal: NodeJS.Signals | null];

/** Each with its exit, after which everything that it has printed was received. */
const running = new Map<ChildProcess, Promise<Exit>>();

/** Stops services that a failed test has left running. */
export async function endAllServices(): Promise<void> {
  for (const [child, exited] of running) {
    child.kill('SIGTERM');
    await exited;
  }
}

/** Starts the built service, by default on a free port, and waits until it listens. */
export async function startService(env: Record<string, string>, cwd = packageRoot): Promise<StartedService> {
  const { child, printed, exited } = launch(env, cwd);
  const url = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`not started within ${START_MS} ms:\n${printed()}`)), START_MS);
    child.stdout?.on('data', () => {
      const [, found] = /GraphQL API: (http:\S+)\/graphql/.exec(printed()) ?? [];
      if (found) {
        clearTimeout(timer);
        resolve(found);
      }
    });
    void exited.then(() => {
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
      child.kill(signal);
      const [code, by] = await exited;
      return code ?? by;
    },
  };
}

/** Starts a service that is expected to fail. */
export async function failToStart(env: Record<string, string>): Promise<FailedStart> {
  const { printed, exited } = launch(env, packageRoot);
  const [code] = await exited;
  return { code, printed: printed() };
}

function launch(env: Record<string, string>, cwd: string) {
  const { NEO4J_URI: _uri, NEO4J_PASSWORD: _password, ...inherited } = process.env;
  const variables = { ...inherited, ...TIMEOUTS, NODE_OPTIONS: '', PORT: '0', ...env };
  const child = spawn(process.execPath, [MAIN], { cwd, env: variables });
  const exited = once(child, 'close') as Promise<Exit>;
  running.set(child, exited);
  void exited.then(() => running.delete(child));
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (text += part.toString()));
  return { child, printed: () => text, exited };
}

/** A request whose head the service has read, and whose body is not complete. */
export interface StartedRequest {
  /** Sends the rest of the body. @returns the response */
  complete(): Promise<{ status: number | undefined; body: unknown }>;
  /** The connection was closed before a response. */
  aborted: Promise<unknown>;
}

/** Starts a query and waits until the service has begun to receive it. */
export async function startRequest({ url }: StartedService, query: string): Promise<StartedRequest> {
  const body = JSON.stringify({ query });
  const headers = {
    'content-type': 'application/json',
    'content-length': String(body.length),
    // the service says that it has read the head
    expect: '100-continue',
  };
  const sent = request(`${url}/graphql`, { method: 'POST', headers });
  const aborted = new Promise((resolve) => sent.once('error', resolve));
  sent.flushHeaders();
  await once(sent, 'continue');
  sent.write(body.slice(0, 10));
  return {
    aborted,
    async complete() {
      sent.end(body.slice(10));
      const [response] = (await once(sent, 'response')) as [IncomingMessage];
      return { status: response.statusCode, body: await json(response) };
    },
  };
}
