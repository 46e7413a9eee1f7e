import { endsBlock, GAP } from './gaps.js';
import { isConjunction } from './passage.js';
import type { Token } from './tokens.js';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const NEGATORS = setOf(
  'no not without never neither nor dont doesnt didnt isnt arent wasnt werent cant cannot couldnt wont wouldnt havent hasnt hadnt ' +
    'neednt lack lacks lacked lacking unfamiliar inexperienced zero',
);
/**
 * What may stand between a negator and the name that it negates. Other words end its scope: `no degree required: Java`,
 * `not only Java`.
 */
const BETWEEN = setOf(
  'a about actual actually advanced an any at background be been being by code coding comfortable commercial deep deeply development ' +
    'do does done even ever existing expect expected experience experienced expert expertise explicit explicitly exposure extensive ' +
    'familiar familiarity for formal formally has have having hands hands-on in interested is know knowing knowledge known learn learned like ' +
    'longer mandatory much necessarily necessary need needed needing needs of on our particular plan prior previous professional ' +
    'proficient programming real really required require requires requirement requiring skill skilled skills solid specific strong ' +
    'support supported supporting the to touch touched training understanding use used uses using want we with work worked working ' +
    'write written yet you your',
);
/** Before a colon they go on with what it introduces: `not interested in: Java`. */
const PREPOSITIONS = setOf('about for in of on with');
/** What a name may be the attribute of: `Java experience is not needed`. */
const SUBJECTS = setOf(
  'and background certification code developer developers development experience expertise knowledge programming skill skills',
);
const COPULAS = setOf('be been do does has have is are was were will would');
const WEAKENED = setOf(
  'a absolutely actually an be been currently even explicitly longer necessarily really strictly the yet',
);
const NEEDED = setOf(
  'allowed compulsory desired essential expected important mandatory must necessary need needed obligatory part prerequisite relevant required ' +
    'requirement supported used wanted',
);
const UNNEEDED = setOf('unnecessary unneeded unused');
const FINITE = setOf('is are was were must will has have');
const MAX_DISTANCE = 14;

/** What `without` denies; `without downtime` denies no skill. */
const DENIED = setOf('experience expertise knowledge background training skills');

/** Whether a sentence may say that something is not known, not done or not needed. It is not read what that is. */
export function isDenying(words: readonly Token[]): boolean {
  return words.some(({ word }, at) => {
    if (!NEGATORS.has(word)) return false;
    if (word === 'without') return words.slice(at + 1, at + 5).some((next) => DENIED.has(next.word));
    return words[at + 1]?.word !== 'only';
  });
}

/** The tokens of the names of a text. */
export interface Names {
  tokens: readonly Token[];
  /** for each token the first of its name and the token after the last one; undefined for other tokens */
  nameAt: readonly ({ from: number; to: number } | undefined)[];
}

/**
 * Whether a text says that a name is not needed, not used or not known. What is negated ends with the clause; it goes on
 * over a list: `no Java, Go or Rust needed`.
 */
export function isNegated(from: number, to: number, names: Names): boolean {
  return isDenied(from, to, names) || isUnneeded(to, names);
}

/** `no experience with Docker` */
function isDenied(from: number, to: number, { tokens, nameAt }: Names): boolean {
  let isItem = false;
  for (let at = from; at > 0 && from - at < MAX_DISTANCE;) {
    const { gap } = tokens[at]!;
    const name = nameAt[at - 1];
    const { word } = tokens[at - 1]!;
    const isIntroduced = (gap & GAP.INTRODUCES) !== 0 && PREPOSITIONS.has(word);
    if (endsBlock(gap) || ((gap & (GAP.ENDS_CLAUSE | GAP.INTRODUCES)) !== 0 && !isIntroduced)) return false;
    if ((gap & GAP.SEPARATES) !== 0) {
      if (!name && !isConjunction(tokens[at]?.word) && (gap & GAP.COMMA) !== 0) return false;
      isItem = true;
    }
    if (name) at = name.from;
    else if (NEGATORS.has(word)) return !isItem || !FINITE.has(tokens[to]?.word ?? '');
    else if (isConjunction(word)) {
      if (word === 'and') isItem = true;
      at -= 1;
    } else if (BETWEEN.has(word)) at -= 1;
    else return false;
  }
  return false;
}

/** `Java and Go are not required`, `Docker (not needed)` */
function isUnneeded(to: number, { tokens, nameAt }: Names): boolean {
  let at = to;
  const word = () => tokens[at]?.word ?? '';
  const isOpen = () => at < tokens.length && at - to < MAX_DISTANCE && !endsBlock(tokens[at]!.gap);
  const skip = (words: ReadonlySet<string>) => {
    while (isOpen() && words.has(word()) && (tokens[at]!.gap & GAP.COMMA) === 0) at += 1;
  };
  for (;;) {
    if (!isOpen()) return false;
    const isListed = nameAt[at] && (tokens[at]!.gap & GAP.SEPARATES) !== 0;
    const next = nameAt[at + 1];
    if (isListed) at = nameAt[at]!.to;
    else if (isConjunction(word()) && next) at = next.to;
    else break;
  }
  skip(SUBJECTS);
  skip(COPULAS);
  if (!isOpen() || (tokens[at]!.gap & GAP.COMMA) !== 0) return false;
  if (UNNEEDED.has(word())) return true;
  if (!NEGATORS.has(word())) return false;
  at += 1;
  skip(WEAKENED);
  return isOpen() && NEEDED.has(word());
}
