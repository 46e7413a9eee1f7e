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
import { graphCommands } from './graph/commands.js';

const program = new Command('npm run graph --')
  .description(
    'Works on the graph at NEO4J_URI, or on that of the service under DATA_DIR, whether the service runs or not.',
  )
  .addHelpText('after', '\nExample:\n  npm run graph -- import --help');

addCommands(program, graphCommands());

function explain(error: unknown): string {
  if (error instanceof ImportInterruptedError) {
    return `${explainFailure(error.cause, 'Writing to the graph failed')}\n${error.message}`;
  }
  return error instanceof ImportError ? error.message : explainFailure(error, 'The command failed');
}

await runProgram(program, explain);
