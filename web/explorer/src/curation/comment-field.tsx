import { useId } from 'react';

interface CommentFieldProps {
  label: string;
  value: string;
  onChange: (comment: string) => void;
}

/** The comment of a decision, of the length that the API takes. */
export function CommentField({ label, value, onChange }: CommentFieldProps) {
  const id = useId();
  return (
    <>
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <textarea
        id={id}
        dir="auto"
        rows={1}
        maxLength={2_000}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </>
  );
}
