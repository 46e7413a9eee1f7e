import type { ImportStore } from '../../src/graph/ports/import-store.js';
import { describeReport } from '../../src/imports/report.js';
import { datasetsOf, type ImportOptions } from '../../src/imports/import-options.js';
import { previewImport } from '../../src/imports/run-import.js';
import { stepsOf, writeReview } from '../../src/review/review-file.js';
import { reviewTable } from '../../src/review/table.js';
import { print } from './command.js';

/** Prints what an import would do: the first items as a table, and the report; with a file, all items to it. */
export async function printPreview(
  store: ImportStore,
  options: ImportOptions,
  out: string | undefined,
  json: true | undefined,
): Promise<void> {
  const { source } = options;
  const datasets = datasetsOf(options);
  let table = '';
  const report = await previewImport(store, options, async (journal, graphVersion) => {
    if (out !== undefined) await writeReview(out, { source, datasets, graphVersion }, stepsOf(journal));
    if (!json) table = await reviewTable(stepsOf(journal));
  });
  print(report, json, () => `${table}\n${describeReport(report)}`);
  if (out !== undefined) console.error(`Written to ${out}. Set the decisions, then: npm run graph -- apply ${out}`);
}
