import { useSyncExternalStore } from 'react';

/** What the visitor has chosen; `system` follows the machine. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** public/assets/theme-1.js reads it, too. */
const KEY = 'skill-graph:theme';
const root = document.documentElement;
const listeners = new Set<() => void>();
/** styles/tokens.css has the colours. */
let theme: Theme = THEMES.find((one) => one === root.dataset.theme) ?? 'system';

export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, () => theme);
}

export function setTheme(chosen: Theme): void {
  theme = chosen;
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // forbidden: then it lasts as long as the page
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
