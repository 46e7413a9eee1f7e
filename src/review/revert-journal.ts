import type { AnyStep } from '../curation/steps.js';
import { inverse, stepOf } from '../graph/ports/import-store.js';
import { ImportError } from '../imports/item.js';
import type { Journal } from '../imports/journal.js';
import { withKeptJournal } from '../imports/kept-journals.js';
import type { ImportReport } from '../imports/report.js';
import type { ImportOptions } from '../imports/import-options.js';
import { previewImport, revertImport, runImport } from '../imports/run-import.js';
import { stepsFormat, type StepStores } from './steps-format.js';

export interface RevertOptions extends Omit<ImportOptions, 'format' | 'source'> {
  importId: string;
}

/** The steps of an import back, the last one first. */
export async function* inverseStepsOf(journal: Journal): AsyncGenerator<AnyStep> {
  for (let index = journal.length - 1; index >= 0; index -= 1) {
    const entries = await journal.batch(index);
    for (const entry of entries.reverse()) yield stepOf(inverse(entry));
  }
}

/**
 * Takes back a finished import by its kept journal, in the batches of an import of its own, which can be resumed or reverted.
 *
 * @param how  `preview` writes nothing; `undo` reverts what an interrupted call has written
 * @throws ImportError naming each record that was changed since, or that others depend on; or if there is no journal
 */
export async function revertByJournal(
  stores: StepStores,
  { importId, comment, ...options }: RevertOptions,
  how: 'run' | 'preview' | 'undo',
): Promise<ImportReport | number> {
  const what = `reverts import ${importId}`;
  const done = await withKeptJournal(options.folder, importId, async (journal) => {
    const source = {
      datasets: journal.report.datasets,
      steps: () => inverseStepsOf(journal),
      refusal: `The import ${importId} cannot be reverted`,
    };
    const importOptions: ImportOptions = {
      ...options,
      format: stepsFormat(stores, source),
      source: what,
      comment: comment === undefined ? what : `${what}: ${comment}`,
    };
    const run = { run: runImport, preview: previewImport, undo: revertImport }[how];
    return run(stores.imports, importOptions);
  });
  if (done === null) {
    throw new ImportError(
      `The import ${importId} cannot be reverted: its journal is not in ${options.folder}. Only the last large import of ` +
        'each dataset is kept, where it ran. Import the earlier files again.',
    );
  }
  return done;
}
