import { useEffect, useId, useState } from 'react';

interface ParsedFieldProps<Value extends string | number> {
  label: string;
  value: Value | null;
  /** null for invalid text */
  parse: (text: string) => Value | null;
  /** shown for invalid text */
  hint: string;
  placeholder?: string;
  type?: 'text' | 'date';
  inputMode?: 'decimal';
  /** null for an empty field */
  onChange: (value: Value | null) => void;
}

/** An optional value. Invalid text stays in the field with an error message. */
export function ParsedField<Value extends string | number>(props: ParsedFieldProps<Value>) {
  const { label, value, parse, hint, placeholder, type = 'text', inputMode, onChange } = props;
  const id = useId();
  const [text, setText] = useState(toText(value));
  const isInvalid = text.trim() !== '' && parse(text) === null;
  useEffect(() => {
    // the URL has changed to another value
    setText((current) => (parse(current) === value ? current : toText(value)));
  }, [value, parse]);
  const onType = (typed: string) => {
    setText(typed);
    const parsed = parse(typed);
    if (parsed !== null || typed.trim() === '') onChange(parsed);
  };
  return (
    <div className="parsed-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        inputMode={inputMode}
        value={text}
        placeholder={placeholder}
        aria-invalid={isInvalid}
        aria-describedby={isInvalid ? `${id}-wrong` : undefined}
        onChange={(event) => onType(event.target.value)}
      />
      {isInvalid && (
        <p id={`${id}-wrong`} className="parsed-field-wrong">
          {hint}
        </p>
      )}
    </div>
  );
}

function toText(value: string | number | null): string {
  return value === null ? '' : String(value);
}
