import { Command, Option } from 'commander';
import { ENTITY_KINDS } from '../../src/model/records.js';
import { type EntityKind, SearchDocument } from '../documents.generated.js';
import { NoAnswerError } from '../request.js';
import { describeSearch, NOTHING_FOUND } from '../texts/search.js';
import { WORDING } from '../wording.js';
import { openSession } from './session.js';
import { positiveWholeNumber } from './values.js';

interface Options {
  kind?: string[];
  first: number;
}

export function searchCommand(): Command {
  return new Command('search')
    .description('Finds things by their names, other names and descriptions, best first.')
    .argument('<text...>', WORDING.text)
    .addOption(
      new Option('--kind <kind...>', 'only these kinds').choices(ENTITY_KINDS.map((kind) => kind.toLowerCase())),
    )
    .option('--first <count>', WORDING.first, positiveWholeNumber, 10)
    .addHelpText('after', '\nExample:\n  npm run cli -- search kubernets --kind skill technology')
    .action(async (words: string[], { kind, first }: Options, command: Command) => {
      const { ask, print } = openSession(command);
      const kinds = kind?.map((one) => one.toUpperCase() as EntityKind);
      const data = await ask(SearchDocument, { text: words.join(' '), kinds, first });
      if (data.search!.totalCount === 0) throw new NoAnswerError(NOTHING_FOUND);
      print(data, () => describeSearch(data));
    });
}
