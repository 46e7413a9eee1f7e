import { Command } from 'commander';
import { RoleMatchesDocument } from '../documents.generated.js';
import { describeRoleMatches } from '../texts/role-matches.js';
import { WORDING } from '../wording.js';
import { openSession } from './session.js';
import { ids, positiveWholeNumber } from './values.js';

export function rolesCommand(): Command {
  return new Command('roles')
    .description('Lists roles by how far known skills cover them, highest coverage first.')
    .requiredOption('--known <id...>', `${WORDING.known}; @file or - reads ids from a file or standard input`, ids)
    .option('--first <count>', WORDING.first, positiveWholeNumber, 10)
    .addHelpText('after', '\nExample:\n  npm run cli -- roles --known level:intermediate')
    .action(async ({ known, first }: { known: string[]; first: number }, command: Command) => {
      const { execute, print } = openSession(command);
      const data = await execute(RoleMatchesDocument, { known, first });
      print(data, () => describeRoleMatches(data));
    });
}
