import { useSyncExternalStore } from 'react';

/** Key of the user's known skill ids. They are stored in this browser and sent only as part of queries. */
const KEY = 'skill-graph:known';

const listeners = new Set<() => void>();
/** Ids that are missing from the loaded graph: kept in storage for other graphs, but not sent in queries. */
let foreignIds: ReadonlySet<string> = new Set();
let known: readonly string[] = readStored();

// sync with other tabs
window.addEventListener('storage', ({ key }) => {
  if (key !== KEY) return;
  known = readStored();
  for (const listener of listeners) listener();
});

/** The known ids, sorted so that equal sets produce equal queries. */
export function useKnown(): readonly string[] {
  return useSyncExternalStore(subscribe, () => known);
}

/** Whether an id is known. Re-renders only the rows whose state changes. */
export function useIsKnown(id: string): boolean {
  return useSyncExternalStore(subscribe, () => known.includes(id));
}

export function setKnown(ids: Iterable<string>): void {
  known = [...new Set(ids)].sort();
  try {
    localStorage.setItem(KEY, JSON.stringify([...known, ...foreignIds]));
  } catch {
    // storage is full or blocked: keep the state in memory
  }
  for (const listener of listeners) listener();
}

export function toggleKnown(id: string): void {
  setKnown(known.includes(id) ? known.filter((knownId) => knownId !== id) : [...known, id]);
}

/**
 * Separates ids that are missing from the loaded graph.
 *
 * @param currentIds  maps each existing id to its current id, which differs for a merged skill
 */
export function separateForeignIds(currentIds: ReadonlyMap<string, string>): void {
  foreignIds = new Set(known.filter((id) => !currentIds.has(id)));
  setKnown(currentIds.values());
}

/** The current known ids, outside of React. */
export function getKnown(): readonly string[] {
  return known;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function readStored(): readonly string[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    if (!Array.isArray(value)) return [];
    const ids = value.filter((id: unknown): id is string => typeof id === 'string');
    return ids.filter((id) => !foreignIds.has(id)).sort();
  } catch {
    return [];
  }
}
