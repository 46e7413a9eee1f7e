import { useEffect } from 'react';

/** Names the tab, and so the bookmark and the line in the history. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title ? `${title} · Skill graph` : 'Skill graph';
  }, [title]);
}
