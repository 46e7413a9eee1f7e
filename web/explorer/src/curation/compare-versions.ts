import { edgeKey, isEqual, type Values } from './changes.js';

/** An item of a write of the history. */
export interface WrittenItem {
  action: 'CREATED' | 'CHANGED' | 'DELETED' | 'MERGED';
  id?: string | null;
  edge?: { kind: string; from: string; to: string } | null;
  before?: Values | null;
  after?: Values | null;
  mergedInto?: string | null;
}

/**
 * The difference that several writes made together: each node and edge once, with its state before the first and after the
 * last of them. What is as before is left out.
 *
 * @param items  of all writes, in the order of their versions
 */
export function combineItems(items: readonly WrittenItem[]): WrittenItem[] {
  const combined = new Map<string, WrittenItem>();
  for (const item of items) {
    const key = item.edge ? edgeKey(item.edge) : String(item.id);
    const first = combined.get(key);
    combined.set(key, first ? { ...item, before: first.before ?? null } : item);
  }
  return [...combined.values()].flatMap((item) => {
    const action = actionOf(item);
    return action === null ? [] : [{ ...item, action }];
  });
}

function actionOf({ action, before, after }: WrittenItem): WrittenItem['action'] | null {
  if (before == null && after == null) return null;
  if (before == null) return 'CREATED';
  if (after == null) return action;
  return isEqual(withoutVersion(before), withoutVersion(after)) ? null : 'CHANGED';
}

function withoutVersion(record: Values): Values {
  return { ...record, version: null };
}
