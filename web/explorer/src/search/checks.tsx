import { useState } from 'react';
import './checks.css';

interface ChecksProps {
  title: string;
  options: readonly { value: string; name: string; count?: number }[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

const AT_ONCE = 8;

/** Options of which any may be chosen; the first few unless asked for all. Nothing where there is no option. */
export function Checks({ title, options, chosen, onChange }: ChecksProps) {
  const [all, setAll] = useState(false);
  if (options.length === 0) return null;
  const isShown = ({ value }: { value: string }, at: number) => all || at < AT_ONCE || chosen.includes(value);
  const toggle = (value: string) =>
    onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
    <fieldset className="checks">
      <legend>{title}</legend>
      {options.filter(isShown).map(({ value, name, count }) => (
        <label key={value}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
          <span className="checks-name">{name}</span>
          {count !== undefined && <span className="quiet">{count.toLocaleString('en')}</span>}
        </label>
      ))}
      {options.length > AT_ONCE && (
        <button type="button" className="link-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Fewer' : `${options.length - AT_ONCE} more`}
          <span className="visually-hidden"> of {title}</span>
        </button>
      )}
    </fieldset>
  );
}
