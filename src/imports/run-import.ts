import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImportMark, ImportOwner, ImportStore } from '../graph/ports/import-store.js';
import { isAlive } from '../process/running-processes.js';
import { applyJournal } from './apply.js';
import { type ImportFormat, ImportError } from './item.js';
import { type Journal, JournalWriter, openJournal } from './journal.js';
import { plan } from './plan.js';
import { type ImportReport, Counters } from './report.js';
import { stage } from './stage.js';

/** A process that has not been heard of for this long is taken for dead, wherever it runs. */
const DEAD_MS = 60_000;
const BEAT_MS = 10_000;

export interface ImportProgress {
  phase: 'read' | 'compared' | 'written' | 'reverted';
  done: number;
  /** null while nobody knows */
  total: number | null;
}

export interface ImportOptions {
  format: ImportFormat & { datasets?: readonly string[] };
  /** what is imported, in words that the same import has again, e.g. `esco /data/esco.zip` */
  source: string;
  /** where journals are kept, e.g. DATA_DIR/imports */
  folder: string;
  /** who, for the history */
  by?: string;
  onProgress?: (progress: ImportProgress) => void;
}

/** Another import of one of the datasets is under way, or was interrupted and is not the same. */
export class ImportBusyError extends ImportError {
  override name = 'ImportBusyError';
}

/**
 * Makes the graph say what the files say of their datasets: checks everything, writes down what is to be done, and does
 * it in batches. An import that was interrupted goes on where it stopped; where its journal is gone, the files are compared
 * anew.
 *
 * @throws ImportError for files that cannot be used, ImportBusyError, DatasetConflictError: nothing has changed then;
 *   ImportInterruptedError where it stopped on the way
 */
export async function runImport(store: ImportStore, options: ImportOptions): Promise<ImportReport> {
  const mayTake = (left: ImportMark) => requireResumable(left, options);
  return withMark(store, options, mayTake, async (mark) => {
    const left = await journalOf(mark, options);
    const [journal, begun] = left ? [left, mark] : await prepare(store, options, mark);
    const kept = await applyJournal(store, {
      journal,
      mark: begun,
      to: journal.length,
      ...tellers(options, 'written'),
    });
    await finish(store, options, begun);
    return withKept({ ...journal.report, resumed: left !== null }, kept);
  });
}

/**
 * Takes back what an interrupted import has written; what others have changed since stays.
 *
 * @returns how many batches were taken back
 * @throws ImportError where no import is to be taken back, or its journal is gone
 */
export async function revertImport(store: ImportStore, options: ImportOptions): Promise<number> {
  const id = datasetsOf(options).join(',');
  const marks = await store.marks();
  if (!marks.some((mark) => mark.id === id))
    throw new ImportError(`No import of ${id} was interrupted; nothing to revert.`);
  return withMark(store, options, requireDead, async (mark) => {
    const journal = await journalOf(mark, options);
    if (!journal && mark.position > 0) {
      throw new ImportError(
        `The journal of the import of ${id} is not in ${options.folder}, so that it cannot be reverted. ` +
          'Import the files again: they are compared with the graph anew.',
      );
    }
    if (journal) await applyJournal(store, { journal, mark, to: 0, ...tellers(options, 'reverted') });
    await finish(store, options, mark);
    return mark.position;
  });
}

/** What an import would do; nothing is written, to the graph or to the folder of journals. */
export async function previewImport(store: ImportStore, options: ImportOptions): Promise<ImportReport> {
  const folder = await mkdtemp(join(tmpdir(), 'skill-graph-import-'));
  try {
    const journal = await compare(store, options, folder, true);
    return journal.report;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function datasetsOf({ format }: ImportOptions): string[] {
  return [...(format.datasets ?? [format.dataset])];
}

function tellers({ by = 'command:import', onProgress }: ImportOptions, phase: ImportProgress['phase']) {
  return { by, onItems: (done: number, total: number) => onProgress?.({ phase, done, total }) };
}

/** Has the mark while `work` runs, and says so again and again; leaves it to others when `work` fails. */
async function withMark<Result>(
  store: ImportStore,
  options: ImportOptions,
  mayTake: (left: ImportMark) => void,
  work: (mark: ImportMark) => Promise<Result>,
): Promise<Result> {
  const owner: ImportOwner = { host: hostname(), pid: process.pid, run: randomUUID() };
  const mark = await store.acquire({ datasets: datasetsOf(options), source: options.source, ...owner }, mayTake);
  // a beat that fails is no harm: the import itself fails where the database stays away
  const beats = setInterval(() => void store.heartbeat(mark).catch(() => undefined), BEAT_MS);
  try {
    return await work(mark);
  } catch (error) {
    // where not even this succeeds, others learn by its silence
    await store.release(mark).catch(() => undefined);
    throw error;
  } finally {
    clearInterval(beats);
  }
}

/** @throws ImportBusyError while the process that has the mark is alive */
function requireDead(left: ImportMark): void {
  if (left.idleMs > DEAD_MS || (left.host === hostname() && !isAlive(left.pid))) return;
  throw new ImportBusyError(
    `An import of ${left.id} is under way (process ${left.pid} on ${left.host}, ${left.source}); wait until it has ended.`,
  );
}

/** @throws ImportBusyError unless what was left is an import of the same, or one that nobody can resume */
function requireResumable(left: ImportMark, options: ImportOptions): void {
  requireDead(left);
  const isSame = left.id === datasetsOf(options).join(',') && left.source === options.source;
  if (isSame || left.journal === null || !existsSync(join(homeOf(options, left), left.journal))) return;
  throw new ImportBusyError(
    `An import of ${left.id} was interrupted (${left.source}, ${left.position} of ${left.total} batches written). ` +
      'Resume it by the same command, or revert it by the same command with --revert; then import this.',
  );
}

const homeOf = ({ folder }: ImportOptions, { id }: Pick<ImportMark, 'id'>): string => join(folder, id);

async function journalOf(mark: ImportMark, options: ImportOptions): Promise<Journal | null> {
  return mark.journal === null ? null : openJournal(join(homeOf(options, mark), mark.journal));
}

/** Writes the journal of an import and marks that its batches come now. */
async function prepare(store: ImportStore, options: ImportOptions, mark: ImportMark): Promise<[Journal, ImportMark]> {
  const home = homeOf(options, mark);
  const name = randomUUID();
  try {
    // what is there belongs to imports that were killed: this process has the mark
    for (const old of await readdir(home).catch(() => [])) await rm(join(home, old), { recursive: true });
    await mkdir(join(home, name), { recursive: true, mode: 0o700 });
    const version = await store.version();
    const journal = await compare(store, options, join(home, name), false);
    const begun = { ...mark, journal: name, position: 0, total: journal.length, version, undisturbed: true };
    await store.begin(begun);
    return [journal, begun];
  } catch (error) {
    await rm(join(home, name), { recursive: true, force: true });
    // where not even this succeeds, the mark is left to whoever comes next
    if (mark.position === 0) await store.finish(mark).catch(() => undefined);
    throw error;
  }
}

async function compare(store: ImportStore, options: ImportOptions, folder: string, dryRun: boolean): Promise<Journal> {
  const { format, onProgress } = options;
  const datasets = datasetsOf(options);
  const tally = new Counters(datasets);
  const tell = (phase: ImportProgress['phase']) => (done: number) => onProgress?.({ phase, done, total: null });
  const staged = await stage(format, datasets, folder, tally, tell('read'));
  const journal = new JournalWriter(folder);
  await plan(staged, store, journal, folder, tally, tell('compared'));
  const { nodeFile, edgeFile } = staged;
  for (const file of [nodeFile, edgeFile]) await rm(file);
  return journal.close(tally.report(dryRun));
}

async function finish(store: ImportStore, options: ImportOptions, mark: ImportMark): Promise<void> {
  await store.finish(mark);
  await rm(homeOf(options, mark), { recursive: true, force: true });
}

/** What others took while the import ran is among what it kept. */
function withKept(report: ImportReport, kept: readonly string[]): ImportReport {
  const count = report.kept.count + kept.length;
  return { ...report, kept: { count, first: [...report.kept.first, ...kept].slice(0, 10) } };
}
