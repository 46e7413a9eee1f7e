import { Command } from 'commander';
import { NextSkillsDocument } from '../documents.generated.js';
import { describeNextSkills } from '../texts/next-skills.js';
import { WORDING } from '../wording.js';
import { openSession } from './session.js';
import { ids, positiveWholeNumber } from './values.js';

export function nextCommand(): Command {
  return new Command('next')
    .description('Recommends what to learn next: skills that can be started now and unlock the most.')
    .option('--known <id...>', `${WORDING.known}; @file or - reads ids from a file or standard input`, ids)
    .option('--goal <id...>', WORDING.optionalGoals, ids)
    .option('--first <count>', WORDING.first, positiveWholeNumber, 10)
    .addHelpText(
      'after',
      '\nExample:\n  npm run cli -- next --known level:beginner --goal role:backend-developer --first 3',
    )
    .action(async (options: { known?: string[]; goal?: string[]; first: number }, command: Command) => {
      const { known = [], goal: goals = [], first } = options;
      const { execute, print } = openSession(command);
      const data = await execute(NextSkillsDocument, { known, goals, first });
      print(data, () => describeNextSkills(data));
    });
}
