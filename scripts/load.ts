/**
 * Loads a dataset's YAML into the graph: all or nothing; repeating it changes nothing. npm run load -- --help
 *
 * Exit codes: 0 loaded or nothing to do, 1 failed and nothing was changed, 2 usage error.
 */
import { Command } from 'commander';
import { describeDifference } from '../src/dataset/describe.js';
import { DEFAULT_DATASET_FOLDER, readDatasetFolder } from '../src/dataset/default-graph.js';
import { runProgram } from '../src/cli-support/run-program.js';
import { explainFailure } from '../src/app/start-messages.js';
import { withGraph } from './with-graph.js';

interface Options {
  dryRun?: boolean;
  allowDeletes?: boolean;
}

async function load(folder: string, { dryRun = false, allowDeletes = false }: Options): Promise<void> {
  const content = readDatasetFolder(folder);
  await withGraph(async ({ datasets }) => {
    const difference = dryRun
      ? await datasets.compare(content)
      : await datasets.replace(content, 'command:load', allowDeletes);
    console.log(describeDifference(difference, dryRun));
  });
}

const program = new Command('npm run load --')
  .description(
    "Loads a dataset's YAML into the graph at NEO4J_URI, or into that of the service under DATA_DIR, which may be running. " +
      'All or nothing; repeating it changes nothing.',
  )
  .argument('[folder]', "a dataset's folder", DEFAULT_DATASET_FOLDER)
  .option('--dry-run', 'print what would change without changing it')
  .option('--allow-deletes', 'consent to delete more than a tenth of the dataset, or more than 100 nodes and edges')
  .addHelpText('after', '\nExit codes: 0 loaded, 1 failed, 2 usage error.')
  .action(load);

await runProgram(program, (error) => explainFailure(error, 'Nothing was loaded'));
