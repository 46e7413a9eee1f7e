import { Command } from 'commander';
import { SkillGapDocument } from '../documents.generated.js';
import { describeSkillGap } from '../texts/skill-gap.js';
import { WORDING } from '../wording.js';
import { openSession } from './session.js';
import { ids } from './values.js';

export function gapCommand(): Command {
  return new Command('gap')
    .description('Tells how far what is known covers a role, and what is missing.')
    .requiredOption('--role <id>', WORDING.role)
    .option('--known <id...>', `${WORDING.known}; @file and - read them`, ids)
    .addHelpText('after', '\nExample:\n  npm run cli -- gap --role role:backend-developer --known level:beginner')
    .action(async ({ role, known = [] }: { role: string; known?: string[] }, command: Command) => {
      const { ask, print } = openSession(command);
      const data = await ask(SkillGapDocument, { role, known });
      print(data, () => describeSkillGap(data));
    });
}
