import { type ChildProcessByStdio, spawn, type StdioOptions } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { OWNER_ONLY_FILE, processLog } from './home.js';
import type { Program } from './program.js';

const JVM_OPTIONS = [
  '-XX:+UseSerialGC',
  '-XX:-UsePerfData',
  // a process without memory neither works nor ends
  '-XX:+ExitOnOutOfMemoryError',
  // standard output is for answers, and an archive in the making warns of every class that it leaves out
  '-Xlog:disable',
  '-Xlog:all=error:stderr',
];
const LOG_LINES_TOLD = 15;
/** The Java process keeps the deadline itself; this much later it is taken for stuck. */
const KILL_AFTER_MS = 3_000;

export interface ChildOptions {
  program: Program;
  /** options of the JVM, beside those that every run has */
  jvm: readonly string[];
  home: string;
  /** 0: a free one */
  port: number;
  password: string;
  /** how long a predecessor may take to let go of the data, in ms */
  lockWaitMs: number;
  /** how long the start may take, in ms */
  startMs: number;
  /** how long a clean stop may take, in ms */
  stopMs: number;
}

/** What became of a start. */
export type Answer =
  | { kind: 'ready'; port: number }
  | { kind: 'failed'; code: string; detail: string }
  | { kind: 'died'; exit: Exit }
  | { kind: 'late' };

export interface Exit {
  code: number | null;
  signal: NodeJS.Signals | null;
}

export interface Child {
  pid: number | undefined;
  answer: Promise<Answer>;
  exited: Promise<Exit>;
  /** Closes its standard input, and ends it by force when it does not stop in time. */
  stop(): Promise<Exit>;
  kill(): Promise<Exit>;
  /** The last lines that it printed. */
  lastLines(): Promise<string>;
}

/** The user that the Java process sets the password of. */
export const USERNAME = 'neo4j';

export function boltUri(port: number): string {
  return `bolt://127.0.0.1:${port}`;
}

/** Runs the Java process in a session of its own, so that the terminal's Ctrl-C does not reach it. */
export async function runChild(options: ChildOptions): Promise<Child> {
  const logFile = processLog(options.home);
  const log = await open(logFile, 'a', OWNER_ONLY_FILE);
  const logStart = (await log.stat()).size;
  const { java, cacheDir, jar } = options.program;
  const errorFile = `-XX:ErrorFile=${options.home}/logs/hs_err_%p.log`;
  const arguments_ = [...JVM_OPTIONS, errorFile, ...options.jvm, '-jar', jar];
  const stdio: StdioOptions = ['pipe', 'pipe', log.fd];
  const spawned = spawn(java.command, arguments_, { cwd: cacheDir, detached: true, stdio });
  const child = spawned as ChildProcessByStdio<Writable, Readable, null>;

  const exited = new Promise<Exit>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal }));
    child.once('error', (error) => void log.appendFile(`${error.message}\n`));
  });
  void exited.then(() => log.close());

  const answer = new Promise<Answer>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [, word, code = '', detail = ''] = /^@(ready|failed) (\S+) ?(.*)$/.exec(line) ?? [];
      if (word === 'ready') resolve({ kind: 'ready', port: Number(code) });
      else if (word === 'failed') resolve({ kind: 'failed', code, detail });
      else void log.appendFile(`${line}\n`);
    });
    const timer = setTimeout(() => resolve({ kind: 'late' }), options.startMs);
    void exited.then((exit) => {
      clearTimeout(timer);
      resolve({ kind: 'died', exit });
    });
  });

  // a process that is gone already cannot be asked to stop
  child.stdin.on('error', () => undefined);
  child.stdin.write(settings(options));

  const kill = () => {
    child.kill('SIGKILL');
    return exited;
  };
  return {
    pid: child.pid,
    answer,
    exited,
    kill,
    async stop() {
      child.stdin.end();
      const timer = setTimeout(() => void kill(), options.stopMs + KILL_AFTER_MS);
      return exited.finally(() => clearTimeout(timer));
    },
    async lastLines() {
      const printed = (await readFile(logFile)).subarray(logStart).toString();
      return printed.trimEnd().split('\n').slice(-LOG_LINES_TOLD).join('\n');
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
