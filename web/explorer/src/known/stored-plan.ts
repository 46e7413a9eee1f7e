import { useSyncExternalStore } from 'react';

/** The query string of the last plan, which names goals and options, but not what is known. */
const KEY = 'skill-graph:plan';

const listeners = new Set<() => void>();
let stored: string | null = read();

// sync with other tabs
window.addEventListener('storage', ({ key }) => {
  if (key === KEY) set(read());
});

/** The query string of the last plan with goals; null if there is none. */
export function useStoredPlan(): string | null {
  return useSyncExternalStore(subscribe, () => stored);
}

export function getStoredPlan(): string | null {
  return stored;
}

/** @param plan  null to forget the plan */
export function storePlan(plan: string | null): void {
  if (plan === stored) return;
  set(plan);
  try {
    if (plan === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, plan);
  } catch {
    // storage is full or blocked: the plan stays in memory
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function set(plan: string | null): void {
  stored = plan;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
