import { Command } from 'commander';
import { SkillGapDocument } from '../documents.generated.js';
import { describeSkillGap } from '../texts/skill-gap.js';
import { WORDING } from '../wording.js';
import { openSession } from './session.js';
import { ids } from './values.js';

export function gapCommand(): Command {
  return new Command('gap')
    .description('Shows how far known skills cover a role, and which skills are missing.')
    .requiredOption('--role <id>', WORDING.role)
    .option('--known <id...>', `${WORDING.known}; @file or - reads ids from a file or standard input`, ids)
    .addHelpText('after', '\nExample:\n  npm run cli -- gap --role role:backend-developer --known level:beginner')
    .action(async ({ role, known = [] }: { role: string; known?: string[] }, command: Command) => {
      const { execute, print } = openSession(command);
      const data = await execute(SkillGapDocument, { role, known });
      print(data, () => describeSkillGap(data));
    });
}
