import { rm } from 'node:fs/promises';
import type { ImportStore } from '../graph/ports/import-store.js';
import { digestsOf, requireUnchanged } from './file-digests.js';
import { historyComment } from './history-comment.js';
import { datasetsOf, type ImportOptions, type ImportProgress } from './import-options.js';
import { type Journal, JournalWriter } from './journal.js';
import { readKnownIds } from './known-ids.js';
import { Planner } from './plan.js';
import { Counters } from './report.js';
import { stage } from './stage.js';

/** Compares the files with the graph and writes the journal of the steps that make them equal. */
export async function compare(
  store: ImportStore,
  options: ImportOptions,
  folder: string,
  dryRun: boolean,
): Promise<Journal> {
  const { format, onProgress } = options;
  const datasets = datasetsOf(options);
  const counters = new Counters(datasets);
  if (format.plan) {
    const steps = new JournalWriter(folder);
    await format.plan(steps, counters);
    return steps.close(counters.report(dryRun), { files: [], comment: options.comment ?? '' });
  }
  const report = (phase: ImportProgress['phase']) => (done: number) => onProgress?.({ phase, done, total: null });
  const files = await digestsOf((await format.files?.()) ?? []);
  const known = { ids: await readKnownIds(store, format, datasets), redirects: await store.redirects() };
  const staged = {
    datasets,
    ...(await stage(format, known, folder, counters, report('read'), () => store.storedNodes(format.dataset))),
  };
  await requireUnchanged(files);
  const journal = new JournalWriter(folder);
  const { detach = false } = options;
  const { isPartial = false } = format;
  await new Planner(staged, store, { journal, folder, counters, detach, isPartial }, report('compared')).run();
  const { nodeFile, edgeFile } = staged;
  for (const file of [nodeFile, edgeFile]) await rm(file);
  const comment = historyComment(files, options.path ?? options.source, options.comment ?? null);
  return journal.close(counters.report(dryRun), { files, comment });
}
