import { resolve } from 'node:path';
import { ImportError } from '../../src/imports/item.js';
import { describeReport } from '../../src/imports/report.js';
import type { ImportOptions } from '../../src/imports/import-options.js';
import { previewImport, revertImport, runImport } from '../../src/imports/run-import.js';
import { openReview } from '../../src/review/review-file.js';
import { acceptedSteps, countDecisions } from '../../src/review/reviewed-steps.js';
import { stepsFormat } from '../../src/review/steps-format.js';
import { commandUser, print, withCommandGraph } from './command.js';
import { progressReporter } from './progress.js';

export interface ReviewOptions {
  acceptUndecided?: true;
  dryRun?: true;
  revert?: true;
  comment?: string;
  json?: true;
}

const WORDS = { done: 'Applied', dryRun: 'applying the accepted items' };

/** Applies the accepted part of a review file as an import: in batches, with a journal. */
export async function applyReview(path: string, options: ReviewOptions): Promise<void> {
  const { acceptUndecided = false, dryRun, revert, comment, json } = options;
  const review = await openReview(path);
  const decisions = await countDecisions(review);
  if (decisions.accepted === 0 && !(acceptUndecided && decisions.undecided > 0)) {
    throw new ImportError(`${path}: no item is accepted; set "decision":"ACCEPT", or use --accept-undecided`);
  }
  await withCommandGraph(async ({ imports, curation, importsFolder: folder }) => {
    const source = {
      datasets: review.header.datasets,
      steps: () => acceptedSteps(review, acceptUndecided),
      refusal: 'Nothing was applied',
    };
    const importOptions: ImportOptions = {
      format: stepsFormat({ imports, curation }, source),
      source: `review ${resolve(path)}${acceptUndecided ? ' with undecided items' : ''}`,
      folder,
      by: commandUser(),
      comment: [`review of ${review.header.source}`, comment].filter(Boolean).join('; '),
      onProgress: progressReporter(),
    };
    if (revert) {
      const batches = await revertImport(imports, importOptions);
      print({ revertedBatches: batches }, json, () => `Reverted: ${batches} batches.`);
      return;
    }
    const report = await (dryRun ? previewImport(imports, importOptions) : runImport(imports, importOptions));
    print({ ...report, decisions }, json, () => {
      const { accepted, rejected, undecided } = decisions;
      return `${describeReport(report, WORDS)}\n  decisions: ${accepted} accepted, ${rejected} rejected, ${undecided} undecided`;
    });
  });
}
