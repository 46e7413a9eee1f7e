import { type ChildProcessByStdio, spawn, type StdioOptions } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { OWNER_ONLY_FILE, processLog } from './home.js';
import type { Program } from './program.js';

const JVM_OPTIONS = [
  '-XX:+UseSerialGC',
  '-XX:-UsePerfData',
  // without this, a process that runs out of memory hangs
  '-XX:+ExitOnOutOfMemoryError',
  // standard output is reserved for the outcome; archive creation warns about every class that it leaves out
  '-Xlog:disable',
  '-Xlog:all=error:stderr',
];
/** Set before the process starts: on Linux a priority that is set later does not hold for threads that exist. */
const LOWEST_PRIORITY = ['nice', '-n', '19'];
const LOG_LINES_SHOWN = 15;
/** The Java process enforces stopMs itself; it is killed if it is still running this much later. */
const KILL_AFTER_MS = 3_000;

export interface ChildOptions {
  program: Program;
  /** at the lowest priority: it takes only what other processes leave */
  inBackground: boolean;
  /** JVM options in addition to those of every run */
  jvm: readonly string[];
  home: string;
  /** 0: a free port */
  port: number;
  password: string;
  /** how long to wait for a predecessor to release the data, in ms */
  lockWaitMs: number;
  /** timeout of the start, in ms */
  startMs: number;
  /** timeout of a clean stop, in ms */
  stopMs: number;
}

/** The outcome of a start. */
export type StartOutcome =
  | { kind: 'ready'; port: number }
  | { kind: 'failed'; code: string; detail: string }
  | { kind: 'exited'; exit: Exit }
  | { kind: 'timeout' };

export interface Exit {
  code: number | null;
  signal: NodeJS.Signals | null;
}

export interface Child {
  pid: number | undefined;
  outcome: Promise<StartOutcome>;
  exited: Promise<Exit>;
  /** Closes its standard input; kills it if it does not stop in time. */
  stop(): Promise<Exit>;
  kill(): Promise<Exit>;
  /** The last lines of its output. */
  lastLines(): Promise<string>;
}

/** The user whose password the Java process sets. */
export const USERNAME = 'neo4j';

export function boltUri(port: number): string {
  return `bolt://127.0.0.1:${port}`;
}

/** Runs the Java process in its own session, so that Ctrl-C in the terminal does not reach it. */
export async function runChild(options: ChildOptions): Promise<Child> {
  const logFile = processLog(options.home);
  const log = await open(logFile, 'a', OWNER_ONLY_FILE);
  const logStart = (await log.stat()).size;
  const { java, cacheDir, jar } = options.program;
  const errorFile = `-XX:ErrorFile=${options.home}/logs/hs_err_%p.log`;
  const prefix = options.inBackground ? LOWEST_PRIORITY : [];
  const [command = '', ...arguments_] = [
    ...prefix,
    java.command,
    ...JVM_OPTIONS,
    errorFile,
    ...options.jvm,
    '-jar',
    jar,
  ];
  const stdio: StdioOptions = ['pipe', 'pipe', log.fd];
  const spawned = spawn(command, arguments_, { cwd: cacheDir, detached: true, stdio });
  const child = spawned as ChildProcessByStdio<Writable, Readable, null>;

  const exited = new Promise<Exit>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal }));
    child.once('error', (error) => void log.appendFile(`${error.message}\n`));
  });
  void exited.then(() => log.close());

  const outcome = new Promise<StartOutcome>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [, status, code = '', detail = ''] = /^@(ready|failed) (\S+) ?(.*)$/.exec(line) ?? [];
      if (status === 'ready') resolve({ kind: 'ready', port: Number(code) });
      else if (status === 'failed') resolve({ kind: 'failed', code, detail });
      else void log.appendFile(`${line}\n`);
    });
    const timer = setTimeout(() => resolve({ kind: 'timeout' }), options.startMs);
    void exited.then((exit) => {
      clearTimeout(timer);
      resolve({ kind: 'exited', exit });
    });
  });

  // ignore EPIPE: the process may have exited
  child.stdin.on('error', () => undefined);
  child.stdin.write(settings(options));

  const kill = () => {
    child.kill('SIGKILL');
    return exited;
  };
  return {
    pid: child.pid,
    outcome,
    exited,
    kill,
    async stop() {
      child.stdin.end();
      const timer = setTimeout(() => void kill(), options.stopMs + KILL_AFTER_MS);
      return exited.finally(() => clearTimeout(timer));
    },
    async lastLines() {
      const output = (await readFile(logFile)).subarray(logStart).toString();
      return output.trimEnd().split('\n').slice(-LOG_LINES_SHOWN).join('\n');
    },
  };
}

function settings({ home, port, password, lockWaitMs, stopMs }: ChildOptions): string {
  const millis = { lockWaitMillis: lockWaitMs, stopMillis: stopMs };
  const lines = { home, port, password, servicePid: process.pid, ...millis };
  return `${Object.entries(lines)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('')}\n`;
}
