import { possibleStems } from './derivations.js';
import { stemOf } from './stem.js';
import { isGeneric, isStopWord } from './stop-words.js';

/** How words of one language are compared: the same for what is indexed, searched and completed. */
export interface Analysis {
  /** What the forms of a word have in common. The word is folded. */
  readonly stemOf: (word: string) => string;
  /** Stems that an unknown word may be derived from. */
  readonly possibleStems: (word: string) => string[];
  /** Whether it says nothing about what is searched for. */
  readonly isStopWord: (word: string) => boolean;
  /** Whether it says little, beside words that say more. */
  readonly isGeneric: (word: string) => boolean;
}

export const ENGLISH: Analysis = { stemOf, possibleStems, isStopWord, isGeneric };
