// Shows the colours that the visitor has chosen (src/layout/theme.ts) before anything is painted, which a module would be
// too late for. Browsers keep this file for good: a change takes another name.
try {
  const theme = localStorage.getItem('skill-graph:theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // storage is forbidden: the system's colours, then
}
