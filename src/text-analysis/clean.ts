import { fold } from './fold.js';

/** Not displayed, or displayed as nothing: soft hyphens, zero-width spaces, byte-order marks, control characters. */
const INVISIBLE = /(?!\s|\u200C|\u200D|\p{Variation_Selector})[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/gu;
/** Joiners are part of words in Persian and Indic scripts, and of emoji; elsewhere they do nothing. */
const LONE_JOINER = /(?<![\p{L}\p{M}\p{Emoji}])[\u200C\u200D\p{Variation_Selector}]|[\u200C\u200D]+$/gu;

/** A name as it is stored: NFC, no invisible characters, and single spaces instead of tabs, line breaks and others. */
export function cleanName(name: string): string {
  return name.normalize('NFC').replace(INVISIBLE, '').replace(LONE_JOINER, '').replace(/\s+/gu, ' ').trim();
}

/** The first of the names that are equal after folding, without empty ones. */
export function distinct(names: readonly string[]): string[] {
  return distinctNames('', names);
}

/** The other names of an entity, cleaned: they differ from its name and from each other in more than case and accents. */
export function distinctNames(name: string, others: readonly string[]): string[] {
  const seen = new Set(['', fold(cleanName(name))]);
  return others.map(cleanName).filter((other) => {
    const key = fold(other);
    return seen.has(key) ? false : seen.add(key);
  });
}
