import { layout as texts } from '../texts';
import { setTheme, type Theme, THEMES, useTheme } from './theme';

const ICONS: Record<Theme, string> = {
  system: 'M4 4h16v11H4zM9 20h6M12 15v5',
  light: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8M12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M19 5l-2 2M7 17l-2 2',
  dark: 'M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5Z',
};

/** Cycles through the themes: system, light, dark. */
export function ThemeSwitch() {
  const theme = useTheme();
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] as Theme;
  const label = texts.theme(theme, next);
  return (
    <button type="button" className="theme-switch" aria-label={label} title={label} onClick={() => setTheme(next)}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={ICONS[theme]} />
      </svg>
    </button>
  );
}
