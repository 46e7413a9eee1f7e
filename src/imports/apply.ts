import { type ImportMark, type ImportStore, ImportTakenError, inverse } from '../graph/ports/import-store.js';
import type { Journal } from './journal.js';

/** The history lists each item of an import up to this size; of a larger one it stores counts only. */
export const MAX_ITEMISED = 10_000;

/** An import that stopped after it had begun to write. Its batches stay; it can be resumed or reverted. */
export class ImportInterruptedError extends Error {
  override name = 'ImportInterruptedError';
}

interface ApplyOptions {
  journal: Journal;
  mark: ImportMark;
  /** the position to reach: the number of batches to write all, 0 to revert all */
  target: number;
  by: string;
  onItems: (done: number, total: number) => void;
}

/**
 * Writes the batches from the mark's position forwards to the target, or reverts them backwards to it.
 *
 * @returns ids that were skipped because someone else has changed them since
 * @throws ImportInterruptedError with the position reached and how to continue
 */
export async function applyJournal(store: ImportStore, { journal, mark, target, by, onItems }: ApplyOptions) {
  const isForward = target > mark.position;
  const itemised = journal.items <= MAX_ITEMISED;
  const kept = new Set<string>();
  const total = Math.abs(target - mark.position);
  let position = mark.position;
  try {
    while (position !== target) {
      const index = isForward ? position : position - 1;
      const entries = await journal.batch(index);
      const step = `${mark.id}: batch ${index + 1} of ${journal.length}${isForward ? '' : ' reverted'}`;
      const comment = [step, journal.origin.comment].filter(Boolean).join('; ');
      const next = isForward ? position + 1 : position - 1;
      const batch = { entries: isForward ? entries : entries.map(inverse), position: next, by, comment, itemised };
      for (const { id } of await store.write({ ...mark, ...batch })) kept.add(id);
      position = next;
      onItems(total - Math.abs(target - position), total);
    }
  } catch (error) {
    if (error instanceof ImportTakenError) throw error;
    throw new ImportInterruptedError(
      `The import of ${mark.id} was interrupted: ${position} of ${journal.length} batches are written. ` +
        'Run the same command again to resume it, or with --revert to undo it.',
      { cause: error },
    );
  }
  return [...kept];
}
