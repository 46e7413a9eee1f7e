import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImportMark, ImportStore } from '../graph/ports/import-store.js';
import { refusalOf } from '../model/deletions.js';
import { applyJournal, MAX_ITEMISED } from './apply.js';
import { compare } from './compare.js';
import { changedFiles, digestsOf } from './file-digests.js';
import { datasetsOf, homeOf, type ImportOptions, type ImportProgress } from './import-options.js';
import { ImportError } from './item.js';
import { type Journal, openJournal } from './journal.js';
import { keepJournal } from './kept-journals.js';
import { requireExpired, requireResumable, withLease } from './lease.js';
import { type ImportReport, withKept } from './report.js';

/**
 * Makes the datasets in the graph equal to those in the files: validates everything, writes a journal of all steps, and
 * applies it in batches. An interrupted import is resumed; if its journal is gone, the files are compared again. If the files
 * have changed since, what was written is reverted first, so that the graph never mixes two states of the files.
 *
 * @throws ImportError for invalid files and for deletions without consent, ImportBusyError, DatasetConflictError: the graph
 *   is unchanged; ImportInterruptedError if some batches have been written
 */
export async function runImport(store: ImportStore, options: ImportOptions): Promise<ImportReport> {
  const mayTake = (earlier: ImportMark) => requireResumable(earlier, options);
  return withLease(store, options, mayTake, async (acquired) => {
    const found = await journalOf(acquired, options);
    const changed = found ? await changesSince(found, options) : [];
    const isOutdated = found !== null && changed.length > 0;
    const mark = isOutdated ? await revertBatches(store, options, acquired, found) : acquired;
    const earlier = isOutdated ? null : found;
    const [journal, begun] = earlier ? [earlier, mark] : await prepare(store, options, mark);
    const kept = await applyJournal(store, {
      journal,
      mark: begun,
      target: journal.length,
      ...progressOf(options, 'written'),
    });
    await keep(options, begun, journal);
    await finish(store, options, begun);
    return withKept({ ...journal.report, resumed: earlier !== null, changedFiles: changed }, kept);
  });
}

/**
 * Reverts the batches of an interrupted import. Changes that others have made since stay.
 *
 * @returns the number of reverted batches
 * @throws ImportError if there is no interrupted import, or its journal is gone
 */
export async function revertImport(store: ImportStore, options: ImportOptions): Promise<number> {
  const id = datasetsOf(options).join(',');
  const marks = await store.marks();
  if (!marks.some((mark) => mark.id === id)) {
    throw new ImportError(`There is no interrupted import of ${id}; nothing to revert.`);
  }
  return withLease(store, options, requireExpired, async (mark) => {
    const journal = await journalOf(mark, options);
    if (!journal && mark.position > 0) {
      throw new ImportError(
        `The import of ${id} cannot be reverted: its journal is not in ${options.folder} or is incomplete. ` +
          'Import the files again; they are then compared with the graph again.',
      );
    }
    if (journal) await applyJournal(store, { journal, mark, target: 0, ...progressOf(options, 'reverted') });
    await finish(store, options, mark);
    return mark.position;
  });
}

/** The files of an interrupted import that are different now. */
async function changesSince(journal: Journal, { format }: ImportOptions): Promise<string[]> {
  const before = journal.origin.files;
  return before.length === 0 ? [] : changedFiles(before, await digestsOf((await format.files?.()) ?? []));
}

/** @returns the mark of an import of which nothing is written */
async function revertBatches(store: ImportStore, options: ImportOptions, mark: ImportMark, journal: Journal) {
  await applyJournal(store, { journal, mark, target: 0, ...progressOf(options, 'reverted') });
  return { ...mark, position: 0 };
}

/**
 * Reports what an import would do. Writes neither to the graph nor to the folder of journals.
 *
 * @param inspect  reads the steps, which are deleted afterwards, and the version of the graph before the comparison
 */
export async function previewImport(
  store: ImportStore,
  options: ImportOptions,
  inspect?: (journal: Journal, version: number) => Promise<void>,
): Promise<ImportReport> {
  const folder = await mkdtemp(join(tmpdir(), 'skill-graph-import-'));
  try {
    const version = await store.version();
    const journal = await compare(store, options, folder, true);
    await inspect?.(journal, version);
    return journal.report;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function progressOf({ by = 'command:import', onProgress }: ImportOptions, phase: ImportProgress['phase']) {
  return { by, onItems: (done: number, total: number) => onProgress?.({ phase, done, total }) };
}

async function journalOf(mark: ImportMark, options: ImportOptions): Promise<Journal | null> {
  return mark.journal === null ? null : openJournal(join(homeOf(options, mark), mark.journal));
}

/** Writes the journal of an import and records in the mark that its batches follow. */
async function prepare(store: ImportStore, options: ImportOptions, mark: ImportMark): Promise<[Journal, ImportMark]> {
  const home = homeOf(options, mark);
  const name = randomUUID();
  try {
    // whatever is there belongs to killed imports: this process holds the lease
    for (const old of await readdir(home).catch(() => [])) await rm(join(home, old), { recursive: true });
    await mkdir(join(home, name), { recursive: true, mode: 0o700 });
    const version = await store.version();
    const journal = await compare(store, options, join(home, name), false);
    const refusal = options.allowDeletes ? null : refusalOf(journal.report.massDeletions, 'Nothing was imported.');
    if (refusal !== null) throw new ImportError(refusal);
    const begun = { ...mark, journal: name, position: 0, total: journal.length, version, undisturbed: true };
    await store.begin(begun);
    return [journal, begun];
  } catch (error) {
    await rm(join(home, name), { recursive: true, force: true });
    // if this fails too, the lease expires and the next import takes it over
    if (mark.position === 0) await store.finish(mark).catch(() => undefined);
    throw error;
  }
}

/** Keeps the journal of an import that is too large for the history, for a later revert. */
async function keep(options: ImportOptions, mark: ImportMark, journal: Journal): Promise<void> {
  if (journal.items <= MAX_ITEMISED || mark.journal === null) return;
  // the import is complete without it, e.g. on a full disk; a revert then says that the journal is missing
  await keepJournal(options.folder, join(homeOf(options, mark), mark.journal), mark.id, mark.journal).catch(
    () => undefined,
  );
}

async function finish(store: ImportStore, options: ImportOptions, mark: ImportMark): Promise<void> {
  await store.finish(mark);
  await rm(homeOf(options, mark), { recursive: true, force: true });
}
