import { type ReactNode, useState, useSyncExternalStore } from 'react';
import './use-show-more.css';
import { ui as texts } from '../texts';

const print = matchMedia('print');

/**
 * Shows the first items of a long list and a button for more, so that rendering stays fast. When printing, shows all.
 */
export function useShowMore<Item>(
  items: readonly Item[],
  size: number,
): { visible: readonly Item[]; showMore: ReactNode } {
  const [shown, setShown] = useState(size);
  const printing = useSyncExternalStore(subscribe, () => print.matches);
  const remaining = items.length - shown;
  if (printing || remaining <= 0) return { visible: items, showMore: null };
  return {
    visible: items.slice(0, shown),
    showMore: (
      <p className="show-more">
        <button type="button" onClick={() => setShown(shown + size)}>
          {texts.showSome(Math.min(size, remaining))}
        </button>
        <span className="quiet">{texts.shownOf(shown, items.length)}</span>
      </p>
    ),
  };
}

function subscribe(listener: () => void): () => void {
  print.addEventListener('change', listener);
  return () => print.removeEventListener('change', listener);
}
