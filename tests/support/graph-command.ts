import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { packageRoot } from '../../src/process/package-root.js';

const GRAPH = join(packageRoot, 'dist', 'scripts', 'graph.js');

export interface StartedCommand {
  child: ChildProcess;
  stdout(): string;
  stderr(): string;
  ended: Promise<number | null>;
}

export interface EndedCommand {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Starts the built `npm run graph` in a folder, on the graph under `data` in it. */
export function startCommand(folder: string, args: readonly string[]): StartedCommand {
  const { NEO4J_URI: _uri, NEO4J_PASSWORD: _password, ...inherited } = process.env;
  const settings = { NODE_OPTIONS: '', DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'silent' };
  const child = spawn(process.execPath, [GRAPH, ...args], { cwd: folder, env: { ...inherited, ...settings } });
  const text = { stdout: '', stderr: '' };
  child.stdout.on('data', (part: Buffer) => (text.stdout += part.toString()));
  child.stderr.on('data', (part: Buffer) => (text.stderr += part.toString()));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return { child, stdout: () => text.stdout, stderr: () => text.stderr, ended };
}

export async function runCommand(folder: string, args: readonly string[]): Promise<EndedCommand> {
  const started = startCommand(folder, args);
  const code = await started.ended;
  return { code, stdout: started.stdout(), stderr: started.stderr() };
}
