import { useSyncExternalStore } from 'react';

/** In the storage of the tab alone: the key is gone when the tab is closed. */
const KEY = 'skill-graph:key';

const listeners = new Set<() => void>();
let key = read();

/** The API key or token of the one who has signed in; null for readers. It is only sent in a header of requests to the API. */
export function currentKey(): string | null {
  return key;
}

/** @param next  null signs out */
export function setKey(next: string | null): void {
  key = next;
  try {
    if (next === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, next);
  } catch {
    // storage is blocked: the key stays in memory
  }
  for (const listener of listeners) listener();
}

export function onKeyChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useKey(): string | null {
  return useSyncExternalStore(onKeyChange, currentKey);
}

function read(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}
