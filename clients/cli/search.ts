import { Command, Option } from 'commander';
import { idPrefix } from '../../src/model/ids.js';
import { ENTITY_KINDS } from '../../src/model/records.js';
import { type EntityKind, SearchDocument } from '../documents.generated.js';
import { RequestError } from '../request.js';
import { describeSearch, NOTHING_FOUND } from '../texts/search.js';
import { WORDING } from '../wording.js';
import { openSession } from './session.js';
import { positiveWholeNumber } from './values.js';

interface Options {
  kind?: string[];
  first: number;
}

const KINDS: ReadonlyMap<string, EntityKind> = new Map(ENTITY_KINDS.map((kind) => [idPrefix(kind), kind]));

export function searchCommand(): Command {
  return new Command('search')
    .description('Searches names, aliases and descriptions, best match first.')
    .argument('<text...>', WORDING.text)
    .addOption(new Option('--kind <kind...>', 'kinds to search; all by default').choices([...KINDS.keys()]))
    .option('--first <count>', WORDING.first, positiveWholeNumber, 10)
    .addHelpText('after', '\nExample:\n  npm run cli -- search kubernets --kind skill technology')
    .action(async (words: string[], { kind, first }: Options, command: Command) => {
      const { execute, print } = openSession(command);
      const kinds = kind?.map((name) => KINDS.get(name) as EntityKind);
      const data = await execute(SearchDocument, { text: words.join(' '), kinds, first });
      if (data.search!.totalCount === 0) throw new RequestError(NOTHING_FOUND);
      print(data, () => describeSearch(data));
    });
}
