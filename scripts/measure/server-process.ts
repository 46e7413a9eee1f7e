import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

const START_MS = 240_000;

export interface ServerProcess {
  /** without a path */
  url: string;
  pid: number;
  stop(): Promise<void>;
}

/** What a server is run with. */
export interface ProcessOptions {
  /** a folder without `.env` */
  cwd: string;
  settings: Record<string, string>;
  /** of another user, whom only root can run it as */
  uid?: number;
}

/** Like startProgram, with Node. */
export async function startServerProcess(
  args: readonly string[],
  cwd: string,
  settings: Record<string, string>,
): Promise<ServerProcess> {
  return startProgram([process.execPath, ...args], { cwd, settings });
}

/**
 * Starts a server and waits for the first URL in its output. Its environment is limited to what is needed to find Java and
 * the jars, so that no setting of the caller changes what is measured.
 *
 * @throws Error where the server exits, or prints no URL in time
 */
export async function startProgram(
  [program, ...args]: readonly [string, ...string[]],
  { cwd, settings, uid }: ProcessOptions,
): Promise<ServerProcess> {
  const { PATH, HOME, JAVA_HOME, XDG_CACHE_HOME, TMPDIR } = process.env;
  const env = { PATH, HOME, JAVA_HOME, XDG_CACHE_HOME, TMPDIR, ...settings };
  const user = uid === undefined ? {} : { uid, gid: uid };
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'inherit'], ...user });
  stopOnExit(child);
  try {
    return { url: await firstUrl(child), pid: child.pid!, stop: () => stop(child) };
  } catch (error) {
    await stop(child);
    throw error;
  }
}

/** Stops the server when this process ends. */
function stopOnExit(child: ChildProcess): void {
  const kill = () => child.kill('SIGTERM');
  const onSignal = () => {
    kill();
    process.exit(1);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  process.once('exit', kill);
  for (const signal of signals) process.once(signal, onSignal);
  child.once('exit', () => {
    process.off('exit', kill);
    for (const signal of signals) process.off(signal, onSignal);
  });
}

function firstUrl(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no start within ${START_MS / 1_000} s`)), START_MS);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`the server exited with code ${code}`));
    });
    createInterface({ input: child.stdout! }).on('line', (line) => {
      const [url] = /http:\/\/[^\s"]+/.exec(line) ?? [];
      if (url === undefined) return;
      clearTimeout(timer);
      resolve(new URL(url).origin);
    });
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}
