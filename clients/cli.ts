/**
 * Asks a running service from the command line. npm run cli -- --help
 *
 * Exit codes: 0 answered, 1 not answered or nothing found, 2 called in a wrong way.
 */
import { Command } from 'commander';
import { stripVTControlCharacters } from 'node:util';
import { addCommands, runProgram } from '../src/cli-support/run-program.js';
import { gapCommand } from './cli/gap.js';
import { nextCommand } from './cli/next.js';
import { pathCommand } from './cli/path.js';
import { rolesCommand } from './cli/roles.js';
import { searchCommand } from './cli/search.js';
import { showCommand } from './cli/show.js';
import { NoAnswerError } from './request.js';
import { serviceOption } from './service-option.js';

const program = new Command('npm run cli --')
  .description('Asks a skill graph: what there is, the way to a goal, gaps, what to learn next.')
  .addOption(serviceOption())
  .option('--json', 'print the data of the answer as JSON, and nothing else')
  .configureHelp({ showGlobalOptions: true })
  .addHelpText(
    'after',
    `
An API key, where the service asks for one, is read from SKILL_GRAPH_API_KEY.

Exit codes: 0 answered, 1 not answered or nothing found, 2 called in a wrong way.`,
  );

addCommands(program, [searchCommand(), showCommand(), pathCommand(), gapCommand(), nextCommand(), rolesCommand()]);

// whoever reads the output may have seen enough
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

function explain(error: unknown): string {
  if (!(error instanceof NoAnswerError)) throw error;
  return stripVTControlCharacters(error.message);
}

await runProgram(program, explain);
