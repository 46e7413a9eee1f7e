import { useId } from 'react';
import { LABELS } from './labels';
import { setText, type Side, usePasted } from './pasted';

/** The API's limit, in UTF-16 code units. */
const MAX_LENGTH = 100_000;

const PLACEHOLDERS: Record<Side, string> = {
  cv: 'Paste the text of a CV: plain text or Markdown.',
  job: 'Paste the text of a job advertisement.',
};

export function isTooLong(text: string): boolean {
  return text.length > MAX_LENGTH;
}

/** A text to paste. A longer one than the service accepts stays in the field, with an error message. */
export function TextField({ side, isReadOnly }: { side: Side; isReadOnly: boolean }) {
  const id = useId();
  const { text } = usePasted(side);
  const isInvalid = isTooLong(text);
  return (
    <div className="paste-field">
      <label htmlFor={id}>{LABELS[side]}</label>
      <textarea
        id={id}
        value={text}
        placeholder={PLACEHOLDERS[side]}
        readOnly={isReadOnly}
        spellCheck={false}
        autoComplete="off"
        aria-invalid={isInvalid}
        aria-describedby={`${id}-length`}
        onChange={({ target }) => setText(side, target.value)}
      />
      <p id={`${id}-length`} className={isInvalid ? 'paste-too-long' : 'quiet'}>
        {text.length.toLocaleString('en')} of {MAX_LENGTH.toLocaleString('en')} characters
        {isInvalid && '. Shorten the text.'}
      </p>
    </div>
  );
}
