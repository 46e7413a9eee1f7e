import { useState } from 'react';
import './checkbox-group.css';
import { search as texts } from '../texts';

interface CheckboxGroupProps {
  title: string;
  options: readonly { value: string; name: string; count?: number }[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

const INITIAL_COUNT = 8;

/** A multi-select that shows the first options and expands to all. Renders nothing without options. */
export function CheckboxGroup({ title, options, chosen, onChange }: CheckboxGroupProps) {
  const [isExpanded, setIsExpanded] = useState(false);
  if (options.length === 0) return null;
  const isShown = ({ value }: { value: string }, index: number) =>
    isExpanded || index < INITIAL_COUNT || chosen.includes(value);
  const toggle = (value: string) =>
    onChange(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
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
      {options.length > INITIAL_COUNT && (
        <button
          type="button"
          className="link-button"
          aria-expanded={isExpanded}
          onClick={() => setIsExpanded(!isExpanded)}
        >
          {isExpanded ? texts.fewer : texts.more(options.length - INITIAL_COUNT)}
          <span className="visually-hidden">{texts.of(title)}</span>
        </button>
      )}
    </fieldset>
  );
}
