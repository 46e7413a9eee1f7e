import { type ReactNode, useState } from 'react';
import './use-show-more.css';
import { ui as texts } from '../texts';
import { useMediaQuery } from './use-media-query';

/**
 * Shows the first items of a long list and a button for more, so that rendering stays fast. When printing, shows all.
 */
export function useShowMore<Item>(
  items: readonly Item[],
  size: number,
): { visible: readonly Item[]; showMore: ReactNode } {
  const [shown, setShown] = useState(size);
  const printing = useMediaQuery('print');
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
