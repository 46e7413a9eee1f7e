import { useEffect } from 'react';
import { ui as texts } from '../texts';

/** Sets the document title. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = texts.documentTitle(title);
  }, [title]);
}
