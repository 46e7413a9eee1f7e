/**
 * `npm run bench`: measures this service beside other servers; other measurements are subcommands. Each has --help.
 *
 * Exit codes: 0 success, 1 failure.
 */
import { runComparison } from './compare.js';
import { runCost } from './cost/command.js';
import { runGrowth } from './growth/command.js';
import { runInstances } from './instances/command.js';
import { runStart } from './start/command.js';

/** Subcommands, each with the arguments after its name. */
const COMMANDS: Readonly<Record<string, (argv: readonly string[]) => Promise<void>>> = {
  cost: runCost,
  growth: runGrowth,
  instances: runInstances,
  start: runStart,
};

try {
  const [first = '', ...rest] = process.argv.slice(2);
  const command = COMMANDS[first];
  await (command ? command(rest) : runComparison(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
