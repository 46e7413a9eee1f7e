import type { Command } from 'commander';
import { type Ask, askAt } from '../request.js';
import type { Block } from '../texts/block.js';
import { toTerminal } from './terminal.js';

const COLUMNS = 80;

/** What a command works with. */
export interface Session {
  ask: Ask;
  /** Prints what a question was answered with: as it came with --json, else for people. */
  print: (data: object, describe: () => Block[] | string) => void;
}

/** Of the options that all commands have. */
export function openSession(command: Command): Session {
  const { url, json } = command.optsWithGlobals<{ url: string; json?: true }>();
  return {
    ask: askAt(url),
    print: (data, describe) => console.log(json ? JSON.stringify(data, null, 2) : toText(describe())),
  };
}

function toText(described: Block[] | string): string {
  return typeof described === 'string' ? described : toTerminal(described, process.stdout.columns || COLUMNS);
}
