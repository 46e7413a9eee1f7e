import { Command } from 'commander';
import { DatasetConflictError } from '../../src/graph/ports/dataset-store.js';
import { type ImportFormat, ImportError } from '../../src/imports/item.js';
import { describeReport, type ImportReport } from '../../src/imports/report.js';
import type { ImportOptions } from '../../src/imports/import-options.js';
import { previewImport, runImport } from '../../src/imports/run-import.js';
import { CURATED } from '../../src/model/dataset-content.js';
import { commandUser, print, withCommandGraph } from './command.js';
import { progressReporter } from './progress.js';

interface Options {
  yes?: true;
  detach?: true;
  comment?: string;
  json?: true;
}

export function emptyCommand(): Command {
  return new Command('empty')
    .description(
      'Deletes all nodes and edges of a dataset, in batches. What curators created or changed stays, with the nodes that its ' +
        'edges lead to and the sources that it cites. Without --yes it prints what would be deleted.',
    )
    .argument('<dataset>', 'the id of the dataset, e.g. backend')
    .option('--yes', 'delete it')
    .option('--detach', 'also delete the edges of other datasets at its nodes, which otherwise refuse the deletion')
    .option('--comment <text>', 'a comment for the history')
    .option('--json', 'print the report as JSON')
    .addHelpText(
      'after',
      `
Examples:
  npm run graph -- empty backend
  npm run graph -- empty backend --yes --comment "We use our own dataset"

Exit codes: 0 deleted, 1 failed, or --yes is missing, 2 usage error.`,
    )
    .action(empty);
}

const WORDS = { done: 'Emptied', dryRun: 'emptying the dataset' };

async function empty(dataset: string, { yes, json, ...given }: Options): Promise<void> {
  if (dataset === CURATED) {
    throw new ImportError('What curators created is deleted with mutations, or with npm run graph -- apply.');
  }
  const format: ImportFormat = { dataset, async *items() {} };
  await withCommandGraph(async ({ imports, importsFolder: folder }) => {
    const comment = ['emptied', given.comment].filter(Boolean).join('; ');
    const writing = { folder, by: commandUser(), comment, detach: given.detach };
    const options = { format, source: `empty ${dataset}`, allowDeletes: true, ...writing };
    // --yes is the consent
    const preview = { ...(await orHint(() => previewImport(imports, options))), massDeletions: [] };
    requireContent(dataset, preview);
    if (!yes) {
      print(preview, json, () => describeReport(preview, WORDS));
      throw new ImportError('Nothing was deleted. Repeat the command with --yes to delete this.');
    }
    const deletion: ImportOptions = { ...options, onProgress: progressReporter() };
    const report = await orHint(() => runImport(imports, deletion));
    print(report, json, () => describeReport(report, WORDS));
  });
}

function requireContent(dataset: string, { deleted, kept }: ImportReport): void {
  if (deleted.nodes + deleted.edges + kept.count > 0) return;
  throw new ImportError(`The graph has nothing of the dataset ${dataset}.`);
}

async function orHint(work: () => Promise<ImportReport>): Promise<ImportReport> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DatasetConflictError)) throw error;
    throw new ImportError(`${error.message}\nRepeat the command with --detach to delete these edges, too.`, {
      cause: error,
    });
  }
}
