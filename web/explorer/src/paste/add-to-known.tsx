import { useState } from 'react';
import { getKnown, setKnown, useKnown } from '../known/known';
import { formatCount } from '../ui/format-count';

/** Adds confirmed ids to what the user knows; can be undone. */
export function AddToKnown({ ids }: { ids: readonly string[] }) {
  const known = useKnown();
  const [added, setAdded] = useState<readonly string[]>([]);
  const others = ids.filter((id) => !known.includes(id));
  const isDone = added.length > 0 && others.length === 0;
  const addAll = () => {
    setAdded([...added, ...others]);
    setKnown([...getKnown(), ...others]);
  };
  const undo = () => {
    setKnown(getKnown().filter((id) => !added.includes(id)));
    setAdded([]);
  };
  return (
    <div className="paste-to-known">
      {/* one button, so that it keeps the focus */}
      <button type="button" onClick={isDone ? undo : addAll} aria-disabled={!isDone && others.length === 0}>
        {isDone ? 'Undo' : 'Add to what I know'}
      </button>
      <p role="status" className="quiet">
        {isDone
          ? `${formatCount(added.length, 'entry', 'entries')} added to what you know.`
          : 'If this is your CV: adds what is confirmed to what you know, which the other pages use and this browser stores.'}
      </p>
    </div>
  );
}
