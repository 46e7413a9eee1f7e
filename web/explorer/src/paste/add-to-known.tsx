import { setState, useKnown } from '../known/known';
import { without } from '../known/marks';
import { paste } from '../texts';

/** Adds confirmed ids to what the user knows. */
export function AddToKnown({ ids }: { ids: readonly string[] }) {
  const others = without(ids, useKnown());
  const isDone = ids.length > 0 && others.length === 0;
  const addAll = () => {
    if (others.length > 0) setState(others, 'known');
  };
  return (
    <div className="paste-to-known">
      <button type="button" onClick={addAll} aria-disabled={others.length === 0}>
        {paste.addToKnown}
      </button>
      <p role="status" className="quiet">
        {isDone ? paste.allAdded : paste.addHint}
      </p>
    </div>
  );
}
