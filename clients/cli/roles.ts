import { Command } from 'commander';
import { RoleMatchesDocument } from '../documents.generated.js';
import { describeRoleMatches } from '../texts/role-matches.js';
import { WORDING } from '../wording.js';
import { openSession } from './session.js';
import { ids, positiveWholeNumber } from './values.js';

export function rolesCommand(): Command {
  return new Command('roles')
    .description('Lists roles by how far what is known covers them, most first.')
    .requiredOption('--known <id...>', `${WORDING.known}; @file and - read them`, ids)
    .option('--first <count>', WORDING.first, positiveWholeNumber, 10)
    .addHelpText('after', '\nExample:\n  npm run cli -- roles --known level:intermediate')
    .action(async ({ known, first }: { known: string[]; first: number }, command: Command) => {
      const { ask, print } = openSession(command);
      const data = await ask(RoleMatchesDocument, { known, first });
      print(data, () => describeRoleMatches(data));
    });
}
