import { Command } from 'commander';
import { RequestError } from '../request.js';
import { resolveNames } from '../resolve-names.js';
import { describeResolvedNames, NO_NAME_FOUND, resolvedNamesCsv } from '../texts/resolve-names.js';
import { kindsNamed, kindOption } from './kind-option.js';
import { openSession } from './session.js';
import { names } from './values.js';

interface Options {
  kind?: string[];
  csv?: true;
}

export function resolveCommand(): Command {
  return new Command('resolve')
    .description('Finds the skills and other entities that names from a list mean, with a score for each.')
    .argument('<name...>', 'names; @file or - reads them from a file or standard input, one per line', names)
    .addOption(kindOption())
    .option('--csv', 'print a table for spreadsheets')
    .addHelpText(
      'after',
      '\nExamples:\n  npm run cli -- resolve kuberntes mq\n  npm run cli -- resolve @skills.txt --csv',
    )
    .action(async (list: string[], { kind, csv }: Options, command: Command) => {
      const { execute, print } = openSession(command);
      const data = await resolveNames(execute, list, kindsNamed(kind));
      if (data.resolveNames.every(({ match }) => match === null)) throw new RequestError(NO_NAME_FOUND);
      print(data, () => (csv ? resolvedNamesCsv(data) : describeResolvedNames(data)));
    });
}
