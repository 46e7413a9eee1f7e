import './known.css';

interface TickButtonProps {
  label: string;
  name: string;
  isPressed: boolean;
  onClick: () => void;
  /** icon only, for lists; the accessible name stays */
  compact?: boolean;
}

/** Marks something as known. */
export function TickButton({ label, name, isPressed, onClick, compact = false }: TickButtonProps) {
  return (
    <button
      type="button"
      className={compact ? 'known-toggle known-toggle-compact' : 'known-toggle'}
      aria-label={`${label}: ${name}`}
      aria-pressed={isPressed}
      title={compact ? label : undefined}
      onClick={onClick}
    >
      <svg className="known-tick" viewBox="0 0 16 16" aria-hidden="true">
        <path d="m3.5 8.5 3 3 6-7" />
      </svg>
      {!compact && label}
    </button>
  );
}
