import { type RefObject, useEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

/**
 * Makes a change of page feel like one: it begins at its top, unless the address names a section (ui/section.tsx), and the
 * keyboard goes on from there. Going back leaves both to the browser.
 */
export function useArrival(main: RefObject<HTMLElement | null>): void {
  const { pathname, hash } = useLocation();
  const isNew = useNavigationType() !== NavigationType.Pop;
  const place = pathname + hash;
  const arrived = useRef(place);
  useEffect(() => {
    // a filter or a plan changes the address, too, and is no new page
    if (arrived.current === place) return;
    arrived.current = place;
    if (!isNew) return;
    if (hash === '') window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [place, hash, isNew, main]);
}
