import { type FormEvent, useState } from 'react';
import { ViewerDocument } from '../api/generated/graphql';
import { request, RequestError } from '../api/request';
import { setKey } from '../api/session';
import { curation as texts } from '../texts';
import { useTitle } from '../ui/use-title';

/** What can be sent in a header. */
const KEY = /^[\x21-\x7e]+$/;

/** Asks for a key, and keeps it if the API accepts it. */
export function SignIn() {
  useTitle(texts.signIn);
  const [error, setError] = useState<string | null>(null);
  const [isPending, setIsPending] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isPending) return;
    const value = new FormData(event.currentTarget).get('key');
    const key = typeof value === 'string' ? value.trim() : '';
    setIsPending(true);
    const problem = await verify(key);
    setIsPending(false);
    setError(problem);
    if (problem === null) setKey(key);
  };
  return (
    <form className="sign-in" onSubmit={(event) => void submit(event)}>
      <h1>{texts.signIn}</h1>
      <p>{texts.signInForm.lead}</p>
      <label htmlFor="key" className="field-label">
        {texts.signInForm.label}
      </label>
      <input
        id="key"
        name="key"
        type="password"
        autoComplete="off"
        spellCheck={false}
        aria-describedby="key-hint"
        aria-invalid={error !== null}
      />
      <p id="key-hint" className="field-hint">
        {texts.signInForm.hint}
      </p>
      {error !== null && (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
      <button type="submit" className="button-primary" aria-disabled={isPending}>
        {texts.signInForm.submit}
      </button>
    </form>
  );
}

/** @returns what is wrong with a key; null if the API accepts it */
async function verify(key: string): Promise<string | null> {
  const { empty, invalid, refused, off } = texts.signInForm;
  if (key === '') return empty;
  if (!KEY.test(key)) return invalid;
  try {
    const { viewer } = await request(ViewerDocument, {}, { key });
    return viewer ? null : off;
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    return error.code === 'UNAUTHENTICATED' ? refused : error.message;
  }
}
