import { useSyncExternalStore } from 'react';

/** What the visitor knows, as skills' ids. It stays in this browser, and leaves it only as part of a question. */
const KEY = 'skill-graph:known';

const listeners = new Set<() => void>();
let known: readonly string[] = stored();

/** The ids, sorted, so that the same knowledge asks the same question. */
export function useKnown(): readonly string[] {
  return useSyncExternalStore(subscribe, () => known);
}

export function setKnown(ids: Iterable<string>): void {
  known = [...new Set(ids)].sort();
  try {
    localStorage.setItem(KEY, JSON.stringify(known));
  } catch {
    // full or forbidden: then it lasts as long as the page
  }
  for (const listener of listeners) listener();
}

export function toggleKnown(id: string): void {
  setKnown(known.includes(id) ? known.filter((one) => one !== id) : [...known, id]);
}

function subscribe(listener: () => void): () => void {
  const fromOtherTab = ({ key }: StorageEvent) => {
    if (key !== KEY) return;
    known = stored();
    listener();
  };
  listeners.add(listener);
  window.addEventListener('storage', fromOtherTab);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', fromOtherTab);
  };
}

function stored(): readonly string[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(value) ? value.filter((id) => typeof id === 'string').sort() : [];
  } catch {
    return [];
  }
}
