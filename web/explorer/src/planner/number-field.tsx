import { useEffect, useId, useState } from 'react';
import { parsePositive } from './plan-options';

interface NumberFieldProps {
  label: string;
  value: number | null;
  placeholder: string;
  /** null for an empty field */
  onChange: (value: number | null) => void;
}

/** An optional positive number. Invalid input stays in the field with an error message. */
export function NumberField({ label, value, placeholder, onChange }: NumberFieldProps) {
  const id = useId();
  const [text, setText] = useState(toText(value));
  const isInvalid = text.trim() !== '' && parsePositive(text) === null;
  useEffect(() => {
    // the URL has changed to another value
    setText((current) => (parsePositive(current) === value ? current : toText(value)));
  }, [value]);
  const type = (typed: string) => {
    setText(typed);
    const number = parsePositive(typed);
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
        aria-invalid={isInvalid}
        aria-describedby={isInvalid ? `${id}-wrong` : undefined}
        onChange={(event) => type(event.target.value)}
      />
      {isInvalid && (
        <p id={`${id}-wrong`} className="number-field-wrong">
          Enter a number greater than zero, e.g. 6
        </p>
      )}
    </div>
  );
}

function toText(value: number | null): string {
  return value === null ? '' : String(value);
}
