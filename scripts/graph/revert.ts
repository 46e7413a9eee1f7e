import { Command, Option } from 'commander';
import { describeReport } from '../../src/imports/report.js';
import { revertByJournal } from '../../src/review/revert-journal.js';
import { type ChangeReference, findRevertible, revertFound } from '../../src/services/revert-change.js';
import type { OpenedGraph } from '../with-graph.js';
import { describeOutcome } from './apply.js';
import { commandUser, print, withCommandGraph } from './command.js';
import { progressReporter } from './progress.js';

interface Options {
  dryRun?: true;
  revert?: true;
  comment?: string;
  json?: true;
}

export function revertCommand(): Command {
  return new Command('revert')
    .description(
      'Takes back a write or a finished import as a new change, or refuses and names what has changed since. An import that ' +
        'is too large for the history needs its journal, of which the last one of each dataset is kept under DATA_DIR.',
    )
    .argument('<change>', 'a version, or the id of a change or an import, as history shows them')
    .option('--dry-run', 'print what would change without changing it')
    .addOption(
      new Option('--revert', 'undo what an interrupted revert of a large import has written').conflicts('dryRun'),
    )
    .option('--comment <text>', 'a comment for the history')
    .option('--json', 'print what changed as JSON')
    .addHelpText(
      'after',
      `
Examples:
  npm run graph -- revert 42 --dry-run
  npm run graph -- revert 5f0c1a9e-0c55-4a57-9d52-0f6a3a0e8f55 --comment "the wrong file"

Exit codes: 0 reverted, 1 failed, 2 usage error. On failure nothing was changed, unless the revert of a large import was
interrupted between batches: the same command resumes it.`,
    )
    .action((change: string, options: Options) => withCommandGraph((graph) => revert(graph, change, options)));
}

async function revert(graph: OpenedGraph, change: string, options: Options): Promise<void> {
  const { dryRun = false, comment, json } = options;
  const found = await findRevertible(graph.curation, await referenceTo(graph, change));
  const isLarge = found.isImport && found.changes.some(({ items }) => items === null);
  if (isLarge) return revertLarge(graph, found.id, options);
  const outcome = await revertFound(graph.curation, found, { by: commandUser(), comment, dryRun });
  print(outcome, json, () => describeOutcome(outcome));
}

/** Digits are a version; any other name is the id of a change, or else of an import. */
async function referenceTo({ curation }: OpenedGraph, change: string): Promise<ChangeReference> {
  if (/^\d+$/.test(change)) return { version: Number(change) };
  return (await curation.changeById(change)) === null ? { import: change } : { changeId: change };
}

async function revertLarge(
  { imports, curation, importsFolder: folder }: OpenedGraph,
  importId: string,
  options: Options,
) {
  const { dryRun, revert: undo, comment, json } = options;
  const how = dryRun ? 'preview' : undo ? 'undo' : 'run';
  const onProgress = progressReporter();
  const given = { importId, folder, by: commandUser(), onProgress, ...(comment !== undefined && { comment }) };
  const done = await revertByJournal({ imports, curation }, given, how);
  if (typeof done === 'number') print({ revertedBatches: done }, json, () => `Reverted: ${done} batches.`);
  else print(done, json, () => describeReport(done, { done: 'Reverted', dryRun: 'the revert' }));
}
