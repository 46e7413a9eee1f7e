import { createHash, randomUUID } from 'node:crypto';
import { badUserInput } from '../model/errors.js';
import type { CurationStore } from '../graph/ports/curation-store.js';
import { type NamedChange, SHAPES } from '../curation/change-schema.js';
import { decide, needsOf } from '../curation/decide.js';
import { parseChange, parseChanges } from '../curation/parse.js';
import type { ChangeOutcome } from '../model/changes.js';
import { canonical } from '../model/dataset-content.js';

/** The names of all changes, as in `ChangeInput`. */
export const CHANGE_NAMES = Object.keys(SHAPES);

const CHANGE_ID = /^[\w.:-]{1,100}$/;
const MAX_COMMENT_LENGTH = 2_000;

/** The author of a write, and its options. */
export interface WriteOptions {
  by: string;
  changeId?: string | null | undefined;
  comment?: string | null | undefined;
  dryRun?: boolean | undefined;
}

/**
 * Applies changes in one transaction.
 *
 * @param input  a list of objects with one field each, the name of the change, as in `ChangeInput`
 * @throws ServiceError BAD_USER_INPUT, CONFLICT or CYCLE; nothing was written
 */
export function applyChanges(store: CurationStore, input: unknown, writing: WriteOptions): Promise<ChangeOutcome> {
  return write(store, 'changes', parseChanges('changes', input), writing);
}

/** Applies one change, whose fields are in the argument `input`. */
export function applyChange(
  store: CurationStore,
  name: string,
  input: unknown,
  writing: WriteOptions,
): Promise<ChangeOutcome> {
  return write(store, 'input', [parseChange('input', name, input)], writing);
}

async function write(
  store: CurationStore,
  argument: string,
  changes: readonly NamedChange[],
  { by, changeId, comment, dryRun }: WriteOptions,
): Promise<ChangeOutcome> {
  const id = requireChangeId(changeId ?? randomUUID());
  requireComment(comment);
  return store.change({
    changeId: id,
    digest: createHash('sha256').update(canonical(changes)).digest('hex'),
    by,
    comment: comment ?? null,
    dryRun: dryRun ?? false,
    needs: needsOf(changes),
    decide: (found) => decide(argument, changes, found),
  });
}

/** @throws ServiceError BAD_USER_INPUT */
export function requireChangeId(id: string): string {
  if (!CHANGE_ID.test(id)) throw badUserInput('changeId', 'must be 1 to 100 letters, digits, or _ . : -');
  return id;
}

/** @throws ServiceError BAD_USER_INPUT for a comment that is too long */
export function requireComment(comment: string | null | undefined): void {
  if (comment && comment.length > MAX_COMMENT_LENGTH)
    throw badUserInput('comment', `longer than ${MAX_COMMENT_LENGTH}`);
}
