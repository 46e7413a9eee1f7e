import { Command } from 'commander';
import { SkillGapDocument } from '../documents.generated.js';
import { describeSkillGap } from '../texts/skill-gap.js';
import { WORDING } from '../wording.js';
import { type KnownOptions, knownVariables, withKnownOptions } from './known-options.js';
import { openSession } from './session.js';

export function gapCommand(): Command {
  const command = new Command('gap')
    .description('Shows how far a learner covers a role, and which skills are missing or known below the needed level.')
    .requiredOption('--role <id>', WORDING.role);
  return withKnownOptions(command)
    .addHelpText('after', '\nExample:\n  npm run cli -- gap --role role:backend-developer --known level:beginner')
    .action(async ({ role, ...known }: { role: string } & KnownOptions, command: Command) => {
      const { execute, print } = openSession(command);
      const data = await execute(SkillGapDocument, { role, ...knownVariables(known) });
      print(data, () => describeSkillGap(data));
    });
}
