import { toggleKnown, useIsKnown } from './known';
import './known.css';

interface KnownToggleProps {
  id: string;
  name: string;
  /** icon only, for lists; the accessible name stays */
  compact?: boolean;
}

/** Marks a skill as known. */
export function KnownToggle({ id, name, compact = false }: KnownToggleProps) {
  const known = useIsKnown(id);
  return (
    <button
      type="button"
      className={compact ? 'known-toggle known-toggle-compact' : 'known-toggle'}
      aria-label={`I know this: ${name}`}
      aria-pressed={known}
      title={compact ? 'I know this' : undefined}
      onClick={() => toggleKnown(id)}
    >
      <svg className="known-tick" viewBox="0 0 16 16" aria-hidden="true">
        <path d="m3.5 8.5 3 3 6-7" />
      </svg>
      {!compact && 'I know this'}
    </button>
  );
}
