import { Link } from 'react-router';
import type { RequestError } from '../api/request';
import { entityPath } from '../entity/paths';

/** How to fix errors, by code. */
const HINTS: Record<string, string> = {
  NETWORK: 'Check that it is running, then try again. Your known skills are not lost.',
  UNAVAILABLE: 'The service is running but waiting for its database.',
  RATE_LIMITED: 'Wait a moment, then try again.',
};

/** Shows what went wrong and how to fix it. */
export function ErrorMessage({ error, retry }: { error: RequestError; retry: () => void }) {
  const hint = HINTS[error.code];
  return (
    <div role="alert" className="failure">
      <p>{error.message}</p>
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
