import { type ReactNode, useState, useSyncExternalStore } from 'react';

const print = matchMedia('print');

/**
 * The first of many things that are all there, and a button for more, so that a long list does not hold up the page; on
 * paper, all of them.
 */
export function usePart<Item>(items: readonly Item[], size: number): { part: readonly Item[]; rest: ReactNode } {
  const [shown, setShown] = useState(size);
  const printing = useSyncExternalStore(subscribe, () => print.matches);
  const left = items.length - shown;
  if (printing || left <= 0) return { part: items, rest: null };
  return {
    part: items.slice(0, shown),
    rest: (
      <p className="plan-rest">
        <button type="button" onClick={() => setShown(shown + size)}>
          Show {Math.min(size, left)} more
        </button>
        <span className="quiet">
          {shown.toLocaleString('en')} of {items.length.toLocaleString('en')}
        </span>
      </p>
    ),
  };
}

function subscribe(listener: () => void): () => void {
  print.addEventListener('change', listener);
  return () => print.removeEventListener('change', listener);
}
