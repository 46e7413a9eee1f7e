import { Link } from 'react-router';
import type { RequestError } from '../api/request';
import { entityPath } from '../entity/paths';
import { ui as texts } from '../texts';

interface Explanation {
  /** replaces a message that is for operators of the service */
  message?: string;
  hint: string;
}

/** What went wrong, and how to fix it, by code. */
const EXPLANATIONS: Record<string, Explanation> = texts.errors;

/** Shows what went wrong and how to fix it. */
export function ErrorMessage({ error, retry }: { error: RequestError; retry: () => void }) {
  const { message = error.message, hint } = EXPLANATIONS[error.code] ?? { hint: null };
  return (
    <div role="alert" className="failure">
      <p>{message}</p>
      {hint && <p>{hint}</p>}
      {error.suggestions.length > 0 && (
        <p>
          {texts.didYouMean}{' '}
          {error.suggestions.map((id) => (
            <Link key={id} to={entityPath(id)}>
              {id}{' '}
            </Link>
          ))}
        </p>
      )}
      {error.code === 'OUTDATED' ? (
        <button type="button" onClick={() => location.reload()}>
          {texts.reload}
        </button>
      ) : (
        <button type="button" onClick={retry}>
          {texts.tryAgain}
        </button>
      )}
    </div>
  );
}
