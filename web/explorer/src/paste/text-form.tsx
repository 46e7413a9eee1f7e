import { type FormEvent, useState } from 'react';
import { paste as texts } from '../texts';
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
    const found = problemWith(SIDES.map((side) => getPasted(side).text));
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
          {isPending ? texts.finding : texts.find}
        </button>
        <p role="status">{isPending ? <span className="visually-hidden">{texts.findingStatus}</span> : problem}</p>
      </div>
      {error && !isPending && <ErrorMessage error={error} retry={() => mutate()} />}
    </form>
  );
}

function problemWith(pasted: readonly string[]): string {
  if (pasted.some(isTooLong)) return texts.tooLong;
  return pasted.every((text) => text.trim() === '') ? texts.noText : '';
}
