import { Argument, Command, Option } from 'commander';
import { describeReport } from '../../src/imports/report.js';
import { revertImport, runImport } from '../../src/imports/run-import.js';
import { print, withCommandGraph } from './command.js';
import { encodingOption } from './encoding-option.js';
import { FORMAT_NAMES, type FormatOptions, openFormat, problemOf, sourceOf } from './import-formats.js';
import { printPreview } from './preview.js';
import { progressReporter } from './progress.js';

interface Options extends FormatOptions {
  dryRun?: true;
  out?: string;
  revert?: true;
  allowDeletes?: true;
  comment?: string;
  json?: true;
}

export function importCommand(): Command {
  return new Command('import')
    .description(
      'Makes a dataset in the graph equal to files. Everything is validated first, then written in batches; repeating an ' +
        'import changes nothing. What curators changed or removed is kept. Run the same command again to resume an ' +
        'interrupted import.',
    )
    .addArgument(new Argument('<format>', 'the format of the files').choices(FORMAT_NAMES))
    .argument(
      '<path>',
      'esco, onet: the download, a zip or a folder; csv: the mapping file; skos, jsonl, crosswalk: a file; yaml: a folder',
    )
    .addOption(
      new Option(
        '--languages <codes>',
        'esco, skos: further languages of the files, whose labels become translations, e.g. de,fr',
      ).argParser(codesIn),
    )
    .addOption(
      new Option(
        '--labels <codes>',
        'esco: only adds the labels in these languages to the concepts that the graph has, e.g. de',
      )
        .argParser(codesIn)
        .conflicts('languages'),
    )
    .addOption(encodingOption('esco, onet, csv, jsonl: the encoding of the files, if not UTF-8, e.g. windows-1252'))
    .option(
      '--dataset <id>',
      'skos: the dataset that owns the concepts; crosswalk: instead of one named by its publisher',
    )
    .option('--profile <file>', 'skos: says which concepts become which kinds: docs/imports.md')
    .option(
      '--prefix <slug>',
      'jsonl, yaml: a prefix of all ids and datasets, to keep them apart from others of the same names',
    )
    .option('--dry-run', 'list what would be created, changed and deleted, without changing it')
    .option('--out <file>', 'with --dry-run: write all of it as a review file, whose accepted part `apply` applies')
    .addOption(new Option('--revert', 'undo what an interrupted import has written').conflicts('dryRun'))
    .option('--allow-deletes', 'consent to delete more than a tenth of a dataset, or more than 100 nodes and edges')
    .option('--comment <text>', 'a comment for the history')
    .option('--json', 'print the report as JSON, with all skipped rows')
    .addHelpText(
      'after',
      `
Examples:
  npm run graph -- import esco "ESCO dataset - v1.1.1 - classification - en - csv.zip" --languages de,fr
  npm run graph -- import esco "ESCO dataset - v1.1.1 - classification - de - csv.zip" --labels de
  npm run graph -- import onet db_29_2_text.zip --dry-run --out review.jsonl
  npm run graph -- import csv our-skills/mapping.yaml --json
  npm run graph -- import skos taxonomy.ttl --dataset taxonomy --dry-run
  npm run graph -- import crosswalk esco_onet_crosswalk.csv --dry-run

Exit codes: 0 success, 1 failure, 2 usage error.`,
    )
    .action(importFiles);
}

const codesIn = (codes: string): string[] => codes.split(',');

async function importFiles(name: string, path: string, options: Options, command: Command): Promise<void> {
  const { dryRun, out, revert, allowDeletes, comment, json, ...formatOptions } = options;
  if (out !== undefined && !dryRun) command.error('error: --out is only for --dry-run', { exitCode: 2 });
  const problem = problemOf(name, formatOptions);
  if (problem !== null) command.error(`error: ${problem}`, { exitCode: 2 });
  const format = await openFormat(name, path, formatOptions);
  const source = sourceOf(name, path, formatOptions);
  await withCommandGraph(async ({ imports, importsFolder: folder }) => {
    const importOptions = { format, source, path, folder, onProgress: progressReporter(), allowDeletes, comment };
    if (revert) {
      const batches = await revertImport(imports, importOptions);
      print({ datasets: [format.dataset], revertedBatches: batches }, json, () => `Reverted: ${batches} batches.`);
      return;
    }
    if (dryRun) return printPreview(imports, importOptions, out, json);
    const report = await runImport(imports, importOptions);
    print(report, json, () => describeReport(report));
  });
}
