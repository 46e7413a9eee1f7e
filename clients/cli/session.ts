import type { Command } from 'commander';
import { type Executor, httpExecutor } from '../request.js';
import type { Block } from '../texts/block.js';
import { toTerminal } from './terminal.js';

const DEFAULT_COLUMNS = 80;

/** What commands need to query the service and print the result. */
export interface Session {
  execute: Executor;
  /** Prints response data: unchanged as JSON with --json, else as formatted text. */
  print: (data: object, describe: () => Block[] | string) => void;
}

/** Creates a session from the options that all commands share. */
export function openSession(command: Command): Session {
  const { url, json } = command.optsWithGlobals<{ url: string; json?: true }>();
  return {
    execute: httpExecutor(url),
    print: (data, describe) => console.log(json ? JSON.stringify(data, null, 2) : toText(describe())),
  };
}

function toText(content: Block[] | string): string {
  return typeof content === 'string' ? content : toTerminal(content, process.stdout.columns || DEFAULT_COLUMNS);
}
