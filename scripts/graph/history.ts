import { Command } from 'commander';
import type { CurationStore } from '../../src/graph/ports/curation-store.js';
import { wholeNumber } from './export.js';
import { commandUser, print, withCommandGraph } from './command.js';
import type { ChangeRecord } from '../../src/model/changes.js';

const PAGE = 100;

export function historyCommand(): Command {
  return new Command('history')
    .description('Lists writes, oldest first: version, time, author, counts, import, comment.')
    .option('--since <version>', 'only later writes', wholeNumber, 0)
    .option(
      '--json',
      'print JSON Lines, with each node and edge before and after, except of imports of more than 10,000',
    )
    .addHelpText('after', '\nExample:\n  npm run graph -- history --since 40 --json')
    .action(async ({ since, json }: { since: number; json?: true }) => {
      await withCommandGraph(async ({ curation }) => {
        const forgotten = await curation.prunedThrough();
        if (since < forgotten) console.error(`The history up to version ${forgotten} has been pruned.`);
        for await (const change of changesSince(curation, since)) {
          console.log(json ? JSON.stringify(change) : describe(change));
        }
      });
    });
}

export function pruneCommand(): Command {
  return new Command('prune')
    .description('Deletes the history up to a version. The graph does not change.')
    .requiredOption('--through <version>', 'the last version to delete', wholeNumber)
    .option('--json', 'print the number of deleted entries as JSON')
    .addHelpText('after', '\nExample:\n  npm run graph -- prune --through 1000')
    .action(async ({ through, json }: { through: number; json?: true }) => {
      const forgotten = await withCommandGraph(({ curation }) => curation.prune(through));
      print({ forgotten }, json, () => `Deleted from the history: ${forgotten} writes.`);
    });
}

export function touchCommand(): Command {
  return new Command('touch')
    .description(
      'Increments the version after a write that bypassed the service, so that caches and subscribers notice it.',
    )
    .option('--json', 'print the new version as JSON')
    .addHelpText('after', '\nExample:\n  npm run graph -- touch')
    .action(async ({ json }: { json?: true }) => {
      const version = await withCommandGraph(({ curation }) => curation.touch(commandUser()));
      print({ version }, json, () => `The graph is at version ${version}.`);
    });
}

async function* changesSince(curation: CurationStore, since: number): AsyncGenerator<ChangeRecord> {
  for (let after = since; ;) {
    const page = await curation.changes(after, PAGE);
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    after = last.version;
  }
}

function describe({ version, at, by, counts, comment, import: importId }: ChangeRecord): string {
  const { created, changed, deleted } = counts;
  const note = `${importId === null ? '' : `  import ${importId}`}${comment === null ? '' : `  ${comment}`}`;
  return `${String(version).padStart(6)}  ${at.toISOString()}  ${by}  +${created} ~${changed} -${deleted}${note}`;
}
