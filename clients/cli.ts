/**
 * Command line client for a running service: npm run cli -- --help
 *
 * Exit codes: 0 success, 1 failure or nothing found, 2 usage error.
 */
import { Command } from 'commander';
import { stripVTControlCharacters } from 'node:util';
import { addCommands, runProgram } from '../src/cli-support/run-program.js';
import { gapCommand } from './cli/gap.js';
import { nextCommand } from './cli/next.js';
import { pathCommand } from './cli/path.js';
import { profileCommand } from './cli/profile.js';
import { resolveCommand } from './cli/resolve.js';
import { rolesCommand } from './cli/roles.js';
import { searchCommand } from './cli/search.js';
import { showCommand } from './cli/show.js';
import { textCommand } from './cli/text.js';
import { RequestError } from './request.js';
import { urlOption } from './url-option.js';

const program = new Command('npm run cli --')
  .description('Queries a skill graph: search, look-up of names, learning paths, skill gaps and recommendations.')
  .addOption(urlOption())
  .option('--json', 'print only the response data, as JSON')
  .configureHelp({ showGlobalOptions: true })
  .addHelpText(
    'after',
    `
If the service requires an API key, set it in SKILL_GRAPH_API_KEY.

Exit codes: 0 success, 1 failure or nothing found, 2 usage error.`,
  );

addCommands(program, [
  searchCommand(),
  resolveCommand(),
  showCommand(),
  profileCommand(),
  pathCommand(),
  gapCommand(),
  nextCommand(),
  rolesCommand(),
  textCommand(),
]);

// the reader of a pipe may close it early, as `head` does
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

function explain(error: unknown): string {
  if (!(error instanceof RequestError)) throw error;
  return stripVTControlCharacters(error.message);
}

await runProgram(program, explain);
