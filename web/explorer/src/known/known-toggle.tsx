import { toggleKnown, useIsKnown } from './known';
import './known.css';

interface KnownToggleProps {
  id: string;
  name: string;
  label?: string;
  /** icon only, for lists; the accessible name stays */
  compact?: boolean;
}

/** Marks a skill, or what another entity stands for, as known. */
export function KnownToggle({ id, name, label = 'I know this', compact = false }: KnownToggleProps) {
  const known = useIsKnown(id);
  return (
    <button
      type="button"
      className={compact ? 'known-toggle known-toggle-compact' : 'known-toggle'}
      aria-label={`${label}: ${name}`}
      aria-pressed={known}
      title={compact ? label : undefined}
      onClick={() => toggleKnown(id)}
    >
      <svg className="known-tick" viewBox="0 0 16 16" aria-hidden="true">
        <path d="m3.5 8.5 3 3 6-7" />
      </svg>
      {!compact && label}
    </button>
  );
}
