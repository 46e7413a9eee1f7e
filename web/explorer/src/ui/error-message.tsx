import { Link } from 'react-router';
import type { RequestError } from '../api/request';
import { entityPath } from '../entity/paths';

interface Explanation {
  /** replaces a message that is for operators of the service */
  message?: string;
  hint: string;
}

/** What went wrong, and how to fix it, by code. */
const EXPLANATIONS: Record<string, Explanation> = {
  NETWORK: { hint: 'Check that it is running, then try again. Your known skills are not lost.' },
  UNAVAILABLE: {
    message: 'The service cannot answer at the moment.',
    hint: 'It is waiting for its database. Try again soon.',
  },
  TIMEOUT: { message: 'The answer took too long.', hint: 'Try again: a second attempt is often faster.' },
  RATE_LIMITED: { hint: 'Wait a moment, then try again.' },
  TOO_COMPLEX: { message: 'This is too much for one answer.', hint: 'Ask for less, such as fewer goals.' },
  INTERNAL_SERVER_ERROR: { message: 'The service failed with an unexpected error.', hint: 'Try again.' },
};

/** Shows what went wrong and how to fix it. */
export function ErrorMessage({ error, retry }: { error: RequestError; retry: () => void }) {
  const { message = error.message, hint } = EXPLANATIONS[error.code] ?? { hint: null };
  return (
    <div role="alert" className="failure">
      <p>{message}</p>
      {hint && <p>{hint}</p>}
      {error.suggestions.length > 0 && (
        <p>
          Did you mean{' '}
          {error.suggestions.map((id) => (
            <Link key={id} to={entityPath(id)}>
              {id}{' '}
            </Link>
          ))}
        </p>
      )}
      {error.code === 'OUTDATED' ? (
        <button type="button" onClick={() => location.reload()}>
          Reload the page
        </button>
      ) : (
        <button type="button" onClick={retry}>
          Try again
        </button>
      )}
    </div>
  );
}
