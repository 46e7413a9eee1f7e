import { type ImportMark, type ImportStore, ImportTakenError, inverse } from '../graph/ports/import-store.js';
import type { Journal } from './journal.js';

/** The history keeps each item of an import of at most this many, and of a larger one only how many. */
const MAX_ITEMISED = 10_000;

/** An import that stopped half way: what it has written stands, and it can go on or be taken back. */
export class ImportInterruptedError extends Error {
  override name = 'ImportInterruptedError';
}

interface Application {
  journal: Journal;
  mark: ImportMark;
  /** how many batches are to be written in the end: all of them, or none */
  to: number;
  by: string;
  onItems: (done: number, total: number) => void;
}

/**
 * Writes a journal's batches from where the mark stands to the end, or takes them back to the start.
 *
 * @returns ids that were left as others have them now
 * @throws ImportInterruptedError that says where it stands and the way out
 */
export async function applyJournal(store: ImportStore, { journal, mark, to, by, onItems }: Application) {
  const forwards = to > mark.position;
  const itemised = journal.items <= MAX_ITEMISED;
  const kept = new Set<string>();
  const about = Math.abs(to - mark.position);
  let position = mark.position;
  try {
    while (position !== to) {
      const index = forwards ? position : position - 1;
      const entries = await journal.batch(index);
      const comment = `${mark.id}: batch ${index + 1} of ${journal.length}${forwards ? '' : ' reverted'}`;
      const next = forwards ? position + 1 : position - 1;
      const batch = { entries: forwards ? entries : entries.map(inverse), position: next, by, comment, itemised };
      for (const { id } of await store.write({ ...mark, ...batch })) kept.add(id);
      position = next;
      onItems(about - Math.abs(to - position), about);
    }
  } catch (error) {
    if (error instanceof ImportTakenError) throw error;
    throw new ImportInterruptedError(
      `The import of ${mark.id} stopped: ${position} of ${journal.length} batches stand written. ` +
        'The same command resumes it; with --revert it takes them back.',
      { cause: error },
    );
  }
  return [...kept];
}
