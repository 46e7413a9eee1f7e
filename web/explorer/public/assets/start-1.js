// Runs before the page's module, which may be missing or fail. The file is cached as immutable: rename it when it changes.

// applies the stored theme (src/layout/theme.ts) before the first paint
try {
  const theme = localStorage.getItem('skill-graph:theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // storage is blocked: use the system theme
}

// index.html contains the message until the application replaces it; failures to load do not bubble
addEventListener(
  'error',
  ({ target }) => {
    if (target !== window && !(target instanceof HTMLScriptElement)) return;
    document.getElementById('start-loading')?.setAttribute('hidden', '');
    document.getElementById('start-failure')?.removeAttribute('hidden');
  },
  true,
);
