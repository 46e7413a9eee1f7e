// Applies the stored theme (src/layout/theme.ts) before the first paint; a module would run too late. The file is cached
// as immutable: rename it when it changes.
try {
  const theme = localStorage.getItem('skill-graph:theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // storage is blocked: use the system theme
}
