import { useMediaQuery } from '../ui/use-media-query';

/** Whether the screen is as narrow as that of a phone. The same width as in map-page.css. */
export function useIsPhone(): boolean {
  return useMediaQuery('(max-width: 48rem)');
}
