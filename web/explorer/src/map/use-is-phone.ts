import { useSyncExternalStore } from 'react';

/** As in map-page.css. */
const phone = matchMedia('(max-width: 48rem)');

/** Whether the screen is as narrow as that of a phone. */
export function useIsPhone(): boolean {
  return useSyncExternalStore(subscribe, () => phone.matches);
}

function subscribe(listener: () => void): () => void {
  phone.addEventListener('change', listener);
  return () => phone.removeEventListener('change', listener);
}
