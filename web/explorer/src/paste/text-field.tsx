import { useId } from 'react';
import { paste as texts } from '../texts';
import { setText, type Side, usePasted } from './pasted';

/** The API's limit, in UTF-16 code units. */
const MAX_LENGTH = 100_000;

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
      <label htmlFor={id}>{texts.labels[side]}</label>
      <textarea
        id={id}
        value={text}
        placeholder={texts.placeholders[side]}
        readOnly={isReadOnly}
        spellCheck={false}
        autoComplete="off"
        aria-invalid={isInvalid}
        aria-describedby={`${id}-length`}
        onChange={({ target }) => setText(side, target.value)}
      />
      <p id={`${id}-length`} className={isInvalid ? 'paste-too-long' : 'quiet'}>
        {texts.length(text.length, MAX_LENGTH)}
        {isInvalid && texts.shorten}
      </p>
    </div>
  );
}
