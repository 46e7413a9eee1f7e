import { useId } from 'react';
import './select.css';

interface SelectProps {
  label: string;
  value: string;
  options: readonly (readonly [value: string, name: string])[];
  onChange: (value: string) => void;
}

/** A labelled native select. */
export function Select({ label, value, options, onChange }: SelectProps) {
  const id = useId();
  return (
    <span className="select">
      <label htmlFor={id}>{label}</label>
      <span className="select-box">
        <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
          {options.map(([option, name]) => (
            <option key={option} value={option}>
              {name}
            </option>
          ))}
        </select>
      </span>
    </span>
  );
}
