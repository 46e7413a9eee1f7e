import { transliterate } from 'transliteration';
import { fold, isAscii } from './fold.js';

/** Letters and digits of other scripts; signs such as ™ are left out. */
const FOREIGN = /(?:(?![\0-\x7F])[\p{L}\p{M}\p{N}])+/gu;
/** One character is one word. */
const IDEOGRAPHS = /\p{Script=Han}/u;

/**
 * Lower-case a–z, digits and hyphens only: `C++ for games` → `cplusplus-for-games`, `Сварщик` → `svarshchik`; empty if
 * nothing is left.
 */
export function slugOf(text: string): string {
  return latin(fold(text))
    .replace(/\+/g, 'plus')
    .replace(/#/g, 'sharp')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function latin(folded: string): string {
  if (isAscii(folded)) return folded;
  return folded.replace(FOREIGN, (run) => {
    const letters = transliterate(run).toLowerCase();
    return IDEOGRAPHS.test(run) ? ` ${letters} ` : letters;
  });
}
