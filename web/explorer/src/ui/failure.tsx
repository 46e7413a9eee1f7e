import { Link } from 'react-router';
import type { RequestError } from '../api/request';
import { addressOf } from '../entity/address';

/** What the message of a code leaves open. */
const WAYS_OUT: Record<string, string> = {
  NETWORK: 'See that it runs, then try again. What you have ticked is kept.',
  UNAVAILABLE: 'The service runs, and waits for its database.',
  RATE_LIMITED: 'Wait a moment, then try again.',
};

/** Says what went wrong and what can be done; never an empty page. */
export function Failure({ error, retry }: { error: RequestError; retry: () => void }) {
  const wayOut = WAYS_OUT[error.code];
  return (
    <div role="alert" className="failure">
      <p>{error.message}</p>
      {wayOut && <p>{wayOut}</p>}
      {error.suggestions.length > 0 && (
        <p>
          Did you mean{' '}
          {error.suggestions.map((id) => (
            <Link key={id} to={addressOf(id)}>
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
