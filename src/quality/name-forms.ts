import { stemOf } from '../text-analysis/stem.js';
import { nameKey, wordsOf } from '../text-analysis/words.js';
import type { NewNode } from '../model/records.js';

type Named = Pick<NewNode, 'kind' | 'name'>;

/** The same for names that differ in the forms of their words. */
export const formOf = (name: string): string => wordsOf(name).map(stemOf).join(' ');

/** The same for names that differ in case, accents, spaces and punctuation. */
export const keyOfName = (name: string): string => nameKey(name) || name;

/**
 * Whether two entities of a kind have one name. Names of roles differ in their number alone, those of skills in what they mean:
 * data models and data modeling.
 */
export function haveOneName(one: Named, other: Named): boolean {
  if (keyOfName(one.name) === keyOfName(other.name)) return true;
  return one.kind === 'ROLE' && formOf(one.name) === formOf(other.name);
}
