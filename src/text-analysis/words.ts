import { fold, foldWithOffsets, isAscii } from './fold.js';

/** A word of a text. */
export interface Word {
  /** folded, with the symbols that distinguish names spelled: `C++` → `cplusplus`, `.NET` → `dotnet` */
  word: string;
  /** where it begins in the text, in UTF-16 code units */
  start: number;
  /** where it ends */
  end: number;
}

/** Scripts that are written without spaces, and Korean, whose words are compounds. */
const UNSPACED = ['Han', 'Hira', 'Kana', 'Bopo', 'Hang', 'Thai', 'Laoo', 'Khmr', 'Mymr']
  .map((script) => `\\p{scx=${script}}`)
  .join('');
/**
 * Matches a word: a name whose signs are written as words (`c sharp`), or letters and digits with a dot at the beginning of a name
 * (`.NET`), apostrophes, and signs at its end. `C++17` has such signs, `HTML+CSS` and `a#b` have not.
 *
 * @param first  the first character of a word
 * @param rest   the others
 * @param any    a letter or digit of any script, as part of a class
 * @param alpha  a letter, as part of a class
 */
function wordPattern(first: string, rest: string, any: string, alpha: string): string {
  const spelled = `(?<![${any}])(?:[cf][ -]sharp|c[ -]plus[ -]plus|dot[ -]net)(?![${any}])`;
  const dot = `(?:(?<![${any}.])\\.(?=[${alpha}]))?`;
  const signs = `(?:\\+\\+|(?<=[${alpha}])\\+(?![${any}+])|#(?![${alpha}]))?`;
  return `${spelled}|${dot}${first}${rest}(?:'${first}${rest})*${signs}`;
}

const SPACED = `(?![${UNSPACED}])`;
const ANY_WORDS = wordPattern(
  `${SPACED}[\\p{L}\\p{N}]`,
  `(?:${SPACED}[\\p{L}\\p{N}\\p{M}])*`,
  '\\p{L}\\p{N}',
  '\\p{L}',
);
const WORDS = new RegExp(`[${UNSPACED}]+|${ANY_WORDS}`, 'gu');
/** The same for ASCII, which is most text: several times as fast. */
const ASCII_WORDS = new RegExp(wordPattern('[a-z0-9]', '[a-z0-9]*', 'a-z0-9', 'a-z'), 'g');
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');
const HAS_SIGN = /['.+# -]/;

/**
 * The words of a text in their order, with their places. Scripts without spaces are divided into pairs of characters,
 * which overlap: `分布式` → `分布`, `布式`.
 */
export function wordsIn(text: string): Word[] {
  const folded = foldWithOffsets(text);
  return Array.from(folded.text.matchAll(patternFor(folded.text))).flatMap(({ 0: found, index }) =>
    partsOf(found).map(({ at, part }) => ({
      word: spell(part),
      start: folded.startOf(index + at),
      end: folded.endOf(index + at + part.length - 1),
    })),
  );
}

/** The words of a text without their places. */
export function wordsOf(text: string): string[] {
  const folded = fold(text);
  const found = folded.match(patternFor(folded)) ?? [];
  return isAscii(folded) ? found.map(spell) : found.flatMap((run) => partsOf(run).map(({ part }) => spell(part)));
}

/** The letters and digits of a text: `C++` → `cplusplus`, `Node.js` → `nodejs`; names with the same key are alike. */
export function nameKey(text: string): string {
  const folded = fold(text);
  return (folded.match(patternFor(folded)) ?? []).map(spell).join('');
}

function patternFor(folded: string): RegExp {
  return isAscii(folded) ? ASCII_WORDS : WORDS;
}

function partsOf(run: string): { at: number; part: string }[] {
  return IS_UNSPACED.test(run) ? pairsIn(run) : [{ at: 0, part: run }];
}

function spell(word: string): string {
  if (!HAS_SIGN.test(word)) return word;
  return word.replace(/^\./, 'dot').replace(/[' -]/g, '').replaceAll('+', 'plus').replace('#', 'sharp');
}

/** Each two neighbouring characters with the place of the first; a single character alone. */
function pairsIn(run: string): { at: number; part: string }[] {
  const characters = Array.from(run.matchAll(/./gsu), ({ 0: character, index }) => ({ character, at: index }));
  if (characters.length === 1) return [{ at: 0, part: run }];
  return characters.slice(1).map(({ character }, before) => {
    const first = characters[before]!;
    return { at: first.at, part: first.character + character };
  });
}
