import { fold } from './fold.js';

/** Lower-case a–z, digits and hyphens only: `C++ for games` → `cplusplus-for-games`; empty if nothing is left. */
export function slugOf(text: string): string {
  return fold(text)
    .replace(/\+/g, 'plus')
    .replace(/#/g, 'sharp')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
