import { useSyncExternalStore } from 'react';

/** The themes; `system` follows the operating system. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Also read by public/assets/start-1.js. */
const KEY = 'skill-graph:theme';
const root = document.documentElement;
const listeners = new Set<() => void>();
/** The colours are in styles/tokens.css. */
let theme: Theme = THEMES.find((name) => name === root.dataset.theme) ?? 'system';

export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, () => theme);
}

export function setTheme(selected: Theme): void {
  theme = selected;
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // storage is blocked: keep the theme in memory
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
