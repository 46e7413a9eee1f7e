import './meter.css';

/** A share as a bar with its percentage. */
export function Meter({ share, label }: { share: number; label: string }) {
  const percent = Math.round(share * 100);
  return (
    <span className="meter">
      <span
        className="meter-track"
        role="meter"
        aria-label={label}
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
      >
        <span className="meter-bar" style={{ width: `${percent}%` }} />
      </span>
      <span className="meter-figure">{percent}%</span>
    </span>
  );
}
