import { useEffect, useId, useState } from 'react';
import { positive } from './wishes';

interface NumberFieldProps {
  label: string;
  value: number | null;
  placeholder: string;
  /** null: left empty */
  onChange: (value: number | null) => void;
}

/** A number above zero, or nothing. What is half typed stays in the field, and says so. */
export function NumberField({ label, value, placeholder, onChange }: NumberFieldProps) {
  const id = useId();
  const [text, setText] = useState(shown(value));
  const wrong = text.trim() !== '' && positive(text) === null;
  useEffect(() => {
    // the address says something else than what was typed last
    setText((typed) => (positive(typed) === value ? typed : shown(value)));
  }, [value]);
  const type = (typed: string) => {
    setText(typed);
    const number = positive(typed);
    if (number !== null || typed.trim() === '') onChange(number);
  };
  return (
    <div className="number-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        inputMode="decimal"
        value={text}
        placeholder={placeholder}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onChange={(event) => type(event.target.value)}
      />
      {wrong && (
        <p id={`${id}-wrong`} className="number-field-wrong">
          A number above zero, e.g. 6
        </p>
      )}
    </div>
  );
}

function shown(value: number | null): string {
  return value === null ? '' : String(value);
}
