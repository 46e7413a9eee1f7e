import { Command } from 'commander';
import { SearchDocument } from '../documents.generated.js';
import { RequestError } from '../request.js';
import { describeSearch, NOTHING_FOUND } from '../texts/search.js';
import { WORDING } from '../wording.js';
import { kindsNamed, kindOption } from './kind-option.js';
import { openSession } from './session.js';
import { positiveWholeNumber } from './values.js';

interface Options {
  kind?: string[];
  first: number;
  language?: string;
}

export function searchCommand(): Command {
  return new Command('search')
    .description('Searches names, aliases and descriptions, best match first.')
    .argument('<text...>', WORDING.text)
    .addOption(kindOption())
    .option('--first <count>', WORDING.first, positiveWholeNumber, 10)
    .option('--language <tag>', 'the language of the text and of the answers, e.g. de')
    .addHelpText('after', '\nExample:\n  npm run cli -- search kubernets --kind skill technology')
    .action(async (words: string[], { kind, first, language }: Options, command: Command) => {
      const { execute, print } = openSession(command);
      const data = await execute(SearchDocument, { text: words.join(' '), kinds: kindsNamed(kind), first, language });
      if (data.search!.totalCount === 0) throw new RequestError(NOTHING_FOUND);
      print(data, () => describeSearch(data));
    });
}
