import { useState } from 'react';
import { curation as texts } from '../texts';

export interface ControlProps {
  id: string;
  value: unknown;
  onChange: (value: unknown) => void;
  isInvalid: boolean;
  'aria-describedby'?: string | undefined;
}

/** A text of one line, or of several. An empty one is no value. */
export function TextControl({
  id,
  value,
  onChange,
  isInvalid,
  isLong = false,
  ...props
}: ControlProps & { isLong?: boolean }) {
  const common = {
    id,
    dir: 'auto',
    'aria-describedby': props['aria-describedby'],
    'aria-invalid': isInvalid,
    value: typeof value === 'string' ? value : '',
    onChange: ({ target }: { target: { value: string } }) => onChange(target.value === '' ? null : target.value),
  } as const;
  return isLong ? <textarea rows={3} {...common} /> : <input type="text" autoComplete="off" {...common} />;
}

export function NumberControl({ id, value, onChange, isInvalid, ...props }: ControlProps) {
  return (
    <input
      id={id}
      type="number"
      step="any"
      aria-describedby={props['aria-describedby']}
      aria-invalid={isInvalid}
      value={typeof value === 'number' ? value : ''}
      onChange={({ target }) => onChange(target.value === '' ? null : target.valueAsNumber)}
    />
  );
}

/** A range of months; without a bound, no value. */
export function MonthsControl({ id, value, onChange, isInvalid, ...props }: ControlProps) {
  const range = (value ?? {}) as { min?: number | null; max?: number | null };
  const write = (next: typeof range) => onChange(next.min == null && next.max == null ? null : next);
  const common = { isInvalid, 'aria-describedby': props['aria-describedby'] };
  return (
    <div className="field-row">
      <label htmlFor={`${id}-min`}>{texts.form.minMonths}</label>
      <NumberControl
        {...common}
        id={`${id}-min`}
        value={range.min}
        onChange={(min) => write({ ...range, min: min as number | null })}
      />
      <label htmlFor={`${id}-max`}>{texts.form.maxMonths}</label>
      <NumberControl
        {...common}
        id={`${id}-max`}
        value={range.max}
        onChange={(max) => write({ ...range, max: max as number | null })}
      />
    </div>
  );
}

/** A list of texts, one in each line. */
export function ListControl({ id, value, onChange, isInvalid, ...props }: ControlProps) {
  const items = (value ?? []) as readonly string[];
  // the text keeps empty lines while it is being typed
  const [text, setText] = useState(items.join('\n'));
  const hintId = `${id}-hint`;
  return (
    <>
      <textarea
        id={id}
        dir="auto"
        rows={Math.min(12, Math.max(3, items.length + 1))}
        aria-describedby={[hintId, props['aria-describedby']].filter(Boolean).join(' ')}
        aria-invalid={isInvalid}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          onChange(linesOf(target.value));
        }}
      />
      <p id={hintId} className="field-hint">
        {texts.form.onePerLine}
      </p>
    </>
  );
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
