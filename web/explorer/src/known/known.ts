import { useSyncExternalStore } from 'react';

/** What the visitor knows, as skills' ids. It stays in this browser, and leaves it only as part of a question. */
const KEY = 'skill-graph:known';

const listeners = new Set<() => void>();
/** Ids that the loaded graph lacks: kept for the graph that they are of, but no part of any question. */
let elsewhere: ReadonlySet<string> = new Set();
let known: readonly string[] = stored();

// what other tabs tick
window.addEventListener('storage', ({ key }) => {
  if (key !== KEY) return;
  known = stored();
  for (const listener of listeners) listener();
});

/** The ids, sorted, so that the same knowledge asks the same question. */
export function useKnown(): readonly string[] {
  return useSyncExternalStore(subscribe, () => known);
}

/** Tells each of thousands of lines by itself, so that a tick draws its own line alone. */
export function useIsKnown(id: string): boolean {
  return useSyncExternalStore(subscribe, () => known.includes(id));
}

export function setKnown(ids: Iterable<string>): void {
  known = [...new Set(ids)].sort();
  try {
    localStorage.setItem(KEY, JSON.stringify([...known, ...elsewhere]));
  } catch {
    // full or forbidden: then it lasts as long as the page
  }
  for (const listener of listeners) listener();
}

export function toggleKnown(id: string): void {
  setKnown(known.includes(id) ? known.filter((one) => one !== id) : [...known, id]);
}

/**
 * Sets aside what the loaded graph lacks.
 *
 * @param idsHere what it calls each id that it has: a skill that was merged into another has that one's
 */
export function setAside(idsHere: ReadonlyMap<string, string>): void {
  elsewhere = new Set(known.filter((id) => !idsHere.has(id)));
  setKnown(idsHere.values());
}

/** The ids, at one moment. */
export function knownNow(): readonly string[] {
  return known;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function stored(): readonly string[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    if (!Array.isArray(value)) return [];
    const ids = value.filter((id: unknown): id is string => typeof id === 'string');
    return ids.filter((id) => !elsewhere.has(id)).sort();
  } catch {
    return [];
  }
}
