import { Command } from 'commander';
import { NextSkillsDocument } from '../documents.generated.js';
import { describeNextSkills } from '../texts/next-skills.js';
import { WORDING } from '../wording.js';
import { type KnownOptions, knownVariables, withKnownOptions } from './known-options.js';
import { openSession } from './session.js';
import { ids, positiveWholeNumber } from './values.js';

interface Options extends KnownOptions {
  goal?: string[];
  first: number;
}

export function nextCommand(): Command {
  const command = new Command('next').description(
    'Recommends what to learn next: skills that can be started now and unlock the most.',
  );
  return withKnownOptions(command)
    .option('--goal <id...>', WORDING.optionalGoals, ids)
    .option('--first <count>', WORDING.first, positiveWholeNumber, 10)
    .addHelpText(
      'after',
      '\nExample:\n  npm run cli -- next --known level:beginner --goal role:backend-developer --first 3',
    )
    .action(async ({ goal: goals = [], first, ...known }: Options, command: Command) => {
      const { execute, print } = openSession(command);
      const data = await execute(NextSkillsDocument, { ...knownVariables(known), goals, first });
      print(data, () => describeNextSkills(data));
    });
}
