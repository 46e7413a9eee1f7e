import { Command } from 'commander';
import { ProfileDocument } from '../documents.generated.js';
import { describeProfile } from '../texts/profile.js';
import { WORDING } from '../wording.js';
import { type KnownOptions, knownVariables, withKnownOptions } from './known-options.js';
import { openSession } from './session.js';
import { ids, positiveWholeNumber } from './values.js';

interface Options extends KnownOptions {
  goal?: string[];
  first: number;
}

export function profileCommand(): Command {
  const command = new Command('profile').description(
    'Shows what a learner is taken to know and why, and the questions whose answers make the greatest difference.',
  );
  return withKnownOptions(command)
    .option('--goal <id...>', WORDING.profileGoals, ids)
    .option('--first <count>', WORDING.firstSkills, positiveWholeNumber, 20)
    .addHelpText(
      'after',
      '\nExample:\n  npm run cli -- profile --known technology:django technology:git --goal role:backend-developer',
    )
    .action(async ({ goal: goals = [], first, ...known }: Options, command: Command) => {
      const { execute, print } = openSession(command);
      const data = await execute(ProfileDocument, { input: { ...knownVariables(known), goals }, first });
      print(data, () => describeProfile(data));
    });
}
