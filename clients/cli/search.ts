import { Command, Option } from 'commander';
import { SearchDocument, type SearchMode } from '../documents.generated.js';
import { RequestError } from '../request.js';
import { describeSearch, NOTHING_FOUND } from '../texts/search.js';
import { WORDING } from '../wording.js';
import { kindsNamed, kindOption } from './kind-option.js';
import { openSession } from './session.js';
import { positiveWholeNumber } from './values.js';

/** The modes by their names on the command line. */
const MODES = { words: 'WORDS', meaning: 'MEANING', both: 'BOTH' } as const satisfies Record<string, SearchMode>;

interface Options {
  kind?: string[];
  mode?: keyof typeof MODES;
  first: number;
  language?: string;
}

export function searchCommand(): Command {
  return new Command('search')
    .description(
      'Searches names, aliases and descriptions, and by meaning if the service has embeddings; best match first.',
    )
    .argument('<text...>', WORDING.text)
    .addOption(kindOption())
    .addOption(
      new Option('--mode <mode>', 'what to search by; both if the service has embeddings, else words').choices(
        Object.keys(MODES),
      ),
    )
    .option('--first <count>', WORDING.first, positiveWholeNumber, 10)
    .option('--language <tag>', 'the language of the text and of the answers, e.g. de')
    .addHelpText('after', '\nExample:\n  npm run cli -- search kubernets --kind skill technology')
    .action(async (words: string[], { kind, mode, first, language }: Options, command: Command) => {
      const { execute, print } = openSession(command);
      const data = await execute(SearchDocument, {
        ...{ text: words.join(' '), kinds: kindsNamed(kind), mode: mode && MODES[mode] },
        ...{ first, language },
      });
      if (data.search!.totalCount === 0) throw new RequestError(NOTHING_FOUND);
      print(data, () => describeSearch(data));
    });
}
