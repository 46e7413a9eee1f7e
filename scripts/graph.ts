/**
 * Imports, exports, checks and edits the graph from the command line. npm run graph -- --help
 *
 * Exit codes: 0 success, 1 failure (check: problems found; diff: differences found), 2 usage error.
 */
import { Command } from 'commander';
import { ImportInterruptedError } from '../src/imports/apply.js';
import { ImportError } from '../src/imports/item.js';
import { addCommands, runProgram } from '../src/cli-support/run-program.js';
import { explainFailure } from '../src/app/start-messages.js';
import { apiKeyCommand } from './graph/api-key.js';
import { applyCommand } from './graph/apply.js';
import { checkCommand } from './graph/check.js';
import { diffCommand } from './graph/diff.js';
import { emptyCommand } from './graph/empty.js';
import { exportCommand } from './graph/export.js';
import { historyCommand, pruneCommand, touchCommand } from './graph/history.js';
import { importCommand } from './graph/import.js';
import { revertCommand } from './graph/revert.js';
import { suggestMatchesCommand } from './graph/suggest-matches.js';

const SUBCOMMANDS = [
  importCommand(),
  exportCommand(),
  checkCommand(),
  suggestMatchesCommand(),
  diffCommand(),
  applyCommand(),
  revertCommand(),
  emptyCommand(),
  historyCommand(),
  pruneCommand(),
  touchCommand(),
  apiKeyCommand(),
];

const program = new Command('npm run graph --')
  .description(
    'Works on the graph at NEO4J_URI, or on that of the service under DATA_DIR, whether the service runs or not.',
  )
  .addHelpText('after', '\nExample:\n  npm run graph -- import --help');

addCommands(program, SUBCOMMANDS);

function explain(error: unknown): string {
  if (error instanceof ImportInterruptedError) {
    return `${explainFailure(error.cause, 'Writing to the graph failed')}\n${error.message}`;
  }
  return error instanceof ImportError ? error.message : explainFailure(error, 'The command failed');
}

await runProgram(program, explain);
