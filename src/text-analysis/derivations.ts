import { stemOf } from './stem.js';

/** Endings that the stemmer leaves on short words, since they are part of many: `tester` is who tests, `docker` docks nothing. */
const ENDINGS = /(?:ers?|ors?|abl[ey]|abilit(?:y|ies)|ship|ness|ment|ists?|ians?|als?|ive|ity|ics?|ical|ally)$/;
const MIN_BASE = 4;

/** Stems that an unknown word may be derived from: `tester` → `test`, `modeller` → `model`. */
export function possibleStems(word: string): string[] {
  const base = word.replace(ENDINGS, '');
  if (base === word || base.length < MIN_BASE) return [];
  return [...new Set([base, `${base}e`, `${base}y`].map(stemOf))];
}
