import { Command } from 'commander';
import { RoleMatchesDocument } from '../documents.generated.js';
import { describeRoleMatches } from '../texts/role-matches.js';
import { WORDING } from '../wording.js';
import { type KnownOptions, knownVariables, withKnownOptions } from './known-options.js';
import { openSession } from './session.js';
import { positiveWholeNumber } from './values.js';

export function rolesCommand(): Command {
  const command = new Command('roles').description(
    'Lists roles by how far a learner covers their needs, highest coverage first.',
  );
  return withKnownOptions(command)
    .option('--first <count>', WORDING.first, positiveWholeNumber, 10)
    .addHelpText(
      'after',
      '\nExample:\n  npm run cli -- roles --known level:intermediate --known-at skill:sql=level:advanced',
    )
    .action(async ({ first, ...known }: { first: number } & KnownOptions, command: Command) => {
      const { execute, print } = openSession(command);
      const data = await execute(RoleMatchesDocument, { ...knownVariables(known), first });
      print(data, () => describeRoleMatches(data));
    });
}
