import { Command } from 'commander';
import { NextSkillsDocument } from '../documents.generated.js';
import { describeNextSkills } from '../texts/next-skills.js';
import { WORDING } from '../wording.js';
import { openSession } from './session.js';
import { ids, positiveWholeNumber } from './values.js';

export function nextCommand(): Command {
  return new Command('next')
    .description('Tells what to learn next, and why: what can be started now and opens up most.')
    .option('--known <id...>', `${WORDING.known}; @file and - read them`, ids)
    .option('--goal <id...>', `${WORDING.goals}; none for what opens up most of anything`, ids)
    .option('--first <count>', WORDING.first, positiveWholeNumber, 10)
    .addHelpText(
      'after',
      '\nExample:\n  npm run cli -- next --known level:beginner --goal role:backend-developer --first 3',
    )
    .action(async (options: { known?: string[]; goal?: string[]; first: number }, command: Command) => {
      const { known = [], goal: goals = [], first } = options;
      const { ask, print } = openSession(command);
      const data = await ask(NextSkillsDocument, { known, goals, first });
      print(data, () => describeNextSkills(data));
    });
}
