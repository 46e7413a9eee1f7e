import { createHash, randomUUID } from 'node:crypto';
import { decideSteps, needsOfSteps } from '../curation/decide-steps.js';
import type { AnyStep } from '../curation/steps.js';
import type { CurationStore } from '../graph/ports/curation-store.js';
import type { ChangeItemRecord, ChangeOutcome, ChangeRecord, Redirect } from '../model/changes.js';
import { edgeKey } from '../model/dataset-content.js';
import { badUserInput, conflict, type ServiceError } from '../model/errors.js';
import { completed } from '../model/field-changes.js';
import { requireComment, requireChangeId, type WriteOptions } from './apply-changes.js';

/** Names what to take back: one write by its id or version, or all batches of an import. */
export interface ChangeReference {
  changeId?: string | null;
  version?: number | null;
  import?: string | null;
}

/** The writes that are taken back together. */
export interface Revertible {
  /** the id of the import, or of the change */
  id: string;
  isImport: boolean;
  /** oldest first */
  changes: readonly ChangeRecord[];
}

/**
 * Finds the writes of a reference. A batch of an import stands for all of the import.
 *
 * @throws ServiceError BAD_USER_INPUT if the history has no such write
 */
export async function findRevertible(store: CurationStore, reference: ChangeReference): Promise<Revertible> {
  const { import: importId } = reference;
  const named = importId == null ? await findOne(store, reference) : null;
  const id = importId ?? named?.import ?? null;
  if (id === null) {
    if (named === null) throw unknownChange();
    return { id: named.changeId, isImport: false, changes: [named] };
  }
  const changes = await store.changesOfImport(id);
  if (changes.length === 0) throw unknownChange();
  return { id, isImport: true, changes };
}

async function findOne(store: CurationStore, { changeId, version }: ChangeReference): Promise<ChangeRecord | null> {
  if (changeId != null) return store.changeById(changeId);
  if (version == null || version === 0) return null;
  const [first] = await store.changes(version - 1, 1);
  return first?.version === version ? first : null;
}

function unknownChange(): ServiceError {
  return badUserInput('revert', 'the history has no such change; list it with changes, or npm run graph -- history');
}

/**
 * Takes back a write, or all batches of an import, as one new change.
 *
 * @throws ServiceError CONFLICT naming each record that was changed since, or that others depend on; BAD_USER_INPUT if the
 *   history does not list each record
 */
export async function revertChange(
  store: CurationStore,
  reference: ChangeReference,
  writing: WriteOptions,
): Promise<ChangeOutcome> {
  return revertFound(store, await findRevertible(store, reference), writing);
}

export async function revertFound(
  store: CurationStore,
  found: Revertible,
  { by, changeId, comment, dryRun }: WriteOptions,
): Promise<ChangeOutcome> {
  requireComment(comment);
  const items = itemsOf(found);
  const steps = inverseSteps(items);
  const redirects = await formerRedirects(store, found);
  const what = `reverts ${found.isImport ? 'import' : 'change'} ${found.id}`;
  return store.change({
    changeId: requireChangeId(changeId ?? randomUUID()),
    digest: createHash('sha256').update(`revert ${found.id}`).digest('hex'),
    by,
    comment: comment ? `${what}: ${comment}` : what,
    dryRun: dryRun ?? false,
    isRevert: true,
    needs: needsOfSteps(steps),
    decide: (state) => decideSteps('revert', steps, state, { redirects, mayCiteMissing: found.isImport }),
  });
}

/** @throws ServiceError BAD_USER_INPUT with `importId` for a large import, whose journal may have been kept */
function itemsOf({ id, isImport, changes }: Revertible): ChangeItemRecord[] {
  const items = changes.flatMap((change) => change.items ?? []);
  if (changes.every((change) => change.items !== null)) return items;
  const hint = isImport ? `use npm run graph -- revert ${id}, which reads its journal` : 'it cannot be reverted';
  throw badUserInput('revert', `${id} changed more than the history lists one by one; ${hint}`, {
    importId: isImport ? id : null,
  });
}

/** The steps back, one for each record: several batches may have changed it. */
function inverseSteps(items: readonly ChangeItemRecord[]): AnyStep[] {
  const states = new Map<string, Pick<ChangeItemRecord, 'before' | 'after'>>();
  for (const { id, edge, before, after } of items) {
    const key = edge ? edgeKey(edge) : (id as string);
    const first = states.get(key);
    states.set(key, { before: first ? first.before : before, after });
  }
  return [...states.values()]
    .filter(({ before, after }) => before !== null || after !== null)
    .map(({ before, after }) => ({ before: after && completed(after), after: before && completed(before) }));
}

/** Redirects that a merge has forwarded lead to the merged entity again. */
async function formerRedirects(store: CurationStore, { changes }: Revertible): Promise<Redirect[]> {
  const former: Redirect[] = [];
  for (const { version, items } of changes) {
    const merged = (items ?? []).filter(({ action }) => action === 'MERGED');
    const into = new Map(merged.map(({ id, mergedInto }) => [mergedInto as string, id as string]));
    if (merged.length === 0) continue;
    const ids = new Set(merged.map(({ id }) => id));
    const forwarded = await store.forwardedRedirects([...into.keys()], version);
    const others = forwarded.filter(({ from }) => !ids.has(from));
    if (others.length > 0 && into.size < merged.length) {
      throw conflict(
        'revert',
        `several entities were merged into ${[...into.keys()].join(', ')}, so that it is unknown to which of them ` +
          `${others.map(({ from }) => from).join(', ')} redirected`,
      );
    }
    former.push(...others.map((redirect) => ({ from: redirect.from, into: into.get(redirect.into) as string })));
  }
  return former;
}
