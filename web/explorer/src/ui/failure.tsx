import type { RequestError } from '../api/request';

/** Says what went wrong and what can be done; never an empty page. */
export function Failure({ error, retry }: { error: RequestError; retry: () => void }) {
  return (
    <div role="alert" className="failure">
      <p>{error.message}</p>
      {error.suggestions.length > 0 && <p>Did you mean: {error.suggestions.join(', ')}?</p>}
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
