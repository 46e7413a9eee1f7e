import { Command } from 'commander';
import { NextSkillsDocument } from '../documents.generated.js';
import { describeNextSkills } from '../texts/next-skills.js';
import { WORDING } from '../wording.js';
import { type KnownOptions, knownVariables, withKnownOptions } from './known-options.js';
import { openSession } from './session.js';
import { ids, positiveNumber, positiveWholeNumber } from './values.js';

interface Options extends KnownOptions {
  goal?: string[];
  hours: number;
  avoid?: string[];
  prefer?: string[];
  recommended?: true;
  preferred?: true;
  first: number;
}

export function nextCommand(): Command {
  const command = new Command('next').description(
    'Recommends what to learn next: skills that can be started now and unlock the most.',
  );
  return withKnownOptions(command)
    .option('--goal <id...>', WORDING.optionalGoals, ids)
    .option('--hours <number>', WORDING.hours, positiveNumber, 10)
    .option('--avoid <id...>', WORDING.avoid, ids)
    .option('--prefer <id...>', WORDING.prefer, ids)
    .option('--recommended', WORDING.recommended)
    .option('--preferred', WORDING.preferred)
    .option('--first <count>', WORDING.first, positiveWholeNumber, 10)
    .addHelpText(
      'after',
      '\nExample:\n  npm run cli -- next --known level:beginner --goal role:backend-developer --first 3',
    )
    .action(async (options: Options, command: Command) => {
      const { goal: goals = [], hours, recommended, preferred, first, avoid, prefer, ...known } = options;
      const { execute, print } = openSession(command);
      const data = await execute(NextSkillsDocument, {
        ...knownVariables(known),
        goals,
        hoursPerWeek: hours,
        includeRecommended: recommended,
        includePreferred: preferred,
        avoid,
        prefer,
        first,
      });
      print(data, () => describeNextSkills(data));
    });
}
