import { resolve } from 'node:path';
import { Argument, Command, Option } from 'commander';
import { crosswalkFormat } from '../../src/imports/crosswalk.js';
import { csvFormat } from '../../src/imports/csv.js';
import { escoFormat } from '../../src/imports/esco.js';
import { type ImportFormat } from '../../src/imports/item.js';
import { jsonlFormat } from '../../src/imports/jsonl.js';
import { onetFormat } from '../../src/imports/onet.js';
import { describeReport } from '../../src/imports/report.js';
import { prefixed } from '../../src/imports/prefix.js';
import { previewImport, revertImport, runImport } from '../../src/imports/run-import.js';
import { yamlFormat } from '../../src/imports/yaml.js';
import { progressReporter } from './progress.js';
import { print, withCommandGraph } from './command.js';

interface Options {
  languages?: string[];
  dataset?: string;
  prefix?: string;
  dryRun?: true;
  revert?: true;
  allowDeletes?: true;
  comment?: string;
  json?: true;
}

type Open = (path: string, languages: string[], dataset?: string) => ImportFormat | Promise<ImportFormat>;

const FORMATS: Record<string, Open> = {
  esco: (path, languages) => escoFormat(path, { languages }),
  onet: onetFormat,
  csv: csvFormat,
  jsonl: jsonlFormat,
  yaml: yamlFormat,
  crosswalk: (path, _languages, dataset) => crosswalkFormat(path, dataset),
};

/** Formats whose files have ids. */
const PREFIXED = new Set(['jsonl', 'yaml']);

export function importCommand(): Command {
  return new Command('import')
    .description(
      'Makes a dataset in the graph equal to files. Everything is validated first, then written in batches; repeating an ' +
        'import changes nothing. What curators changed or removed is kept. Run the same command again to resume an ' +
        'interrupted import.',
    )
    .addArgument(new Argument('<format>', 'the format of the files').choices(Object.keys(FORMATS)))
    .argument(
      '<path>',
      'esco, onet: the download, a zip or a folder; csv: the mapping file; jsonl, crosswalk: a file; yaml: a folder',
    )
    .addOption(
      new Option('--languages <codes>', 'esco: additional languages whose labels become aliases, e.g. de,fr').argParser(
        (codes: string) => codes.split(','),
      ),
    )
    .option('--dataset <id>', 'crosswalk: the id of its dataset, instead of one named after the publisher')
    .option(
      '--prefix <slug>',
      'jsonl, yaml: a prefix of all ids and datasets, to keep them apart from others of the same names',
    )
    .option('--dry-run', 'print what would change without changing it')
    .addOption(new Option('--revert', 'undo what an interrupted import has written').conflicts('dryRun'))
    .option('--allow-deletes', 'consent to delete more than a tenth of a dataset, or more than 100 nodes and edges')
    .option('--comment <text>', 'a comment for the history')
    .option('--json', 'print the report as JSON, with all skipped rows')
    .addHelpText(
      'after',
      `
Examples:
  npm run graph -- import esco "ESCO dataset - v1.1.1 - classification - en - csv.zip" --languages de,fr
  npm run graph -- import onet db_29_2_text.zip --dry-run
  npm run graph -- import csv our-skills/mapping.yaml --json
  npm run graph -- import crosswalk esco_onet_crosswalk.csv --dry-run

Exit codes: 0 success, 1 failure, 2 usage error.`,
    )
    .action(importFiles);
}

async function importFiles(name: string, path: string, options: Options, command: Command): Promise<void> {
  const { languages = [], dataset, prefix, dryRun, revert, json, ...given } = options;
  if (languages.length > 0 && name !== 'esco') {
    command.error('error: --languages is only for esco', { exitCode: 2 });
  }
  if (dataset !== undefined && name !== 'crosswalk') {
    command.error('error: --dataset is only for crosswalk', { exitCode: 2 });
  }
  if (prefix !== undefined && !PREFIXED.has(name)) {
    command.error('error: --prefix is only for jsonl and yaml; for csv, see idPrefix in the mapping', { exitCode: 2 });
  }
  const opened = await FORMATS[name]!(path, languages, dataset);
  const format = prefix === undefined ? opened : prefixed(opened, prefix);
  const source = [name, resolve(path), ...languages, ...(prefix === undefined ? [] : ['--prefix', prefix])].join(' ');
  await withCommandGraph(async ({ imports, importsFolder: folder }) => {
    const importOptions = { format, source, path, folder, onProgress: progressReporter(), ...given };
    if (revert) {
      const batches = await revertImport(imports, importOptions);
      print({ datasets: [format.dataset], revertedBatches: batches }, json, () => `Reverted: ${batches} batches.`);
      return;
    }
    const report = await (dryRun ? previewImport : runImport)(imports, importOptions);
    print(report, json, () => describeReport(report));
  });
}
