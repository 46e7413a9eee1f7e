import { type FormEvent, useState } from 'react';
import { ErrorMessage } from '../ui/error-message';
import { getPasted, SIDES } from './pasted';
import { isTooLong, TextField } from './text-field';
import { useFindSkills } from './use-find-skills';

/** Two texts to paste. */
export function TextForm({ onFound }: { onFound: () => void }) {
  const { mutate, isPending, error } = useFindSkills(onFound);
  const [problem, setProblem] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isPending) return;
    const texts = SIDES.map((side) => getPasted(side).text);
    const found = problemWith(texts);
    setProblem(found);
    if (found === '') mutate();
  };
  return (
    <form className="paste-form" onSubmit={submit}>
      {SIDES.map((side) => (
        <TextField key={side} side={side} isReadOnly={isPending} />
      ))}
      <div className="paste-submit">
        <button type="submit" className="button-primary" aria-disabled={isPending}>
          {isPending ? 'Finding skills…' : 'Find skills'}
        </button>
        <p role="status">{isPending ? <span className="visually-hidden">Finding skills</span> : problem}</p>
      </div>
      {error && !isPending && <ErrorMessage error={error} retry={() => mutate()} />}
    </form>
  );
}

function problemWith(texts: readonly string[]): string {
  if (texts.some(isTooLong)) return 'A text is too long.';
  return texts.every((text) => text.trim() === '') ? 'Paste a text first.' : '';
}
