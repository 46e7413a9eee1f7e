import { type RefObject, useEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

/**
 * Resets scroll position and focus on navigation: a new page starts at the top, unless the URL has a hash
 * (ui/section.tsx), and focus moves to the main element. On back and forward, the browser restores both.
 */
export function useNavigationFocus(main: RefObject<HTMLElement | null>): void {
  const { pathname, hash } = useLocation();
  const isNew = useNavigationType() !== NavigationType.Pop;
  const location = pathname + hash;
  const previous = useRef(location);
  useEffect(() => {
    // filters and plans change only the query string: not a new page
    if (previous.current === location) return;
    previous.current = location;
    if (!isNew) return;
    if (hash === '') window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [location, hash, isNew, main]);
}
