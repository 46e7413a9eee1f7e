import { Command } from 'commander';
import type { CurationStore } from '../../src/graph/ports/curation-store.js';
import { wholeNumber } from './export.js';
import { commandUser, print, withCommandGraph } from './command.js';
import type { ChangeRecord } from '../../src/model/changes.js';

const PAGE = 100;

export function historyCommand(): Command {
  return new Command('history')
    .description('Lists writes, oldest first: version, time, who, counts, comment.')
    .option('--since <version>', 'only later ones', wholeNumber, 0)
    .option('--json', 'print one JSON object a line, with each node and edge before and after')
    .addHelpText('after', '\nExample:\n  npm run graph -- history --since 40 --json')
    .action(async ({ since, json }: { since: number; json?: true }) => {
      await withCommandGraph(async ({ curation }) => {
        const forgotten = await curation.forgotten();
        if (since < forgotten) console.error(`What was written up to version ${forgotten} has been forgotten.`);
        for await (const change of changesSince(curation, since)) {
          console.log(json ? JSON.stringify(change) : describe(change));
        }
      });
    });
}

export function pruneCommand(): Command {
  return new Command('prune')
    .description('Forgets the history up to a version. The graph stays as it is.')
    .requiredOption('--through <version>', 'the last version to forget', wholeNumber)
    .option('--json', 'print how many writes were forgotten as JSON')
    .addHelpText('after', '\nExample:\n  npm run graph -- prune --through 1000')
    .action(async ({ through, json }: { through: number; json?: true }) => {
      const forgotten = await withCommandGraph(({ curation }) => curation.prune(through));
      print({ forgotten }, json, () => `Forgotten: ${forgotten} writes.`);
    });
}

export function touchCommand(): Command {
  return new Command('touch')
    .description('Counts a write that was made past the service, by Cypher of your own, so that readers notice.')
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

function describe({ version, at, by, counts, comment }: ChangeRecord): string {
  const { created, changed, deleted } = counts;
  const note = comment === null ? '' : `  ${comment}`;
  return `${String(version).padStart(6)}  ${at.toISOString()}  ${by}  +${created} ~${changed} -${deleted}${note}`;
}
