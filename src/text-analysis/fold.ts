/** Letters that Unicode does not decompose, and typographic forms of signs that the analysis reads. */
const FOLDED: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h', ŧ: 't', ŋ: 'n', ĸ: 'k' },
  // only the end of a word has this form of sigma
  ...{ ς: 'σ', '’': "'", '‘': "'", ʼ: "'", '♯': '#' },
};
const FOLDABLE = new RegExp(`[${Object.keys(FOLDED).join('')}]`, 'gu');

/** Signs that NFKC would spell as letters of the word before them: `Java™` would become `javatm`. */
const LEGAL_SIGNS = /[™℠®©]/gu;
/**
 * Marks that all scripts share, such as accents, and characters that are not displayed, such as soft hyphens. Marks of one
 * script remain, since vowels may be written with them; so do the voiced sound marks of Japanese, which are letters there.
 */
const DROPPED = /(?![\u3099\u309A])[\p{Script=Inherited}\p{Default_Ignorable_Code_Point}]/gu;

/** What is folded together: ASCII without a mark after it, Korean letters, or a character with its marks. */
const CLUSTERS = /[\0-\x7F]+(?!\p{M})|[\u1100-\u11FF]+\p{M}*|\P{M}\p{M}*|\p{M}+/gsu;
const ASCII_ONLY = /^[\0-\x7F]*$/;

export const isAscii = (text: string): boolean => ASCII_ONLY.test(text);

/** A folded text with the places of its code units in the original. */
export interface FoldedText {
  text: string;
  /** where the original of the code unit begins, in UTF-16 code units */
  startOf(index: number): number;
  /** where it ends */
  endOf(index: number): number;
}

/** Lower case without accents and compatibility forms: `Łódź` → `lodz`, `Straße` → `strasse`, `ﬁle` → `file`. */
export function fold(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  return (text.match(CLUSTERS) ?? []).map(foldCluster).join('');
}

/** Folds a text of which parts are to be found again. */
export function foldWithOffsets(text: string): FoldedText {
  if (isAscii(text)) return { text: text.toLowerCase(), startOf: (at) => at, endOf: (at) => at + 1 };
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: cluster, index: start } of text.matchAll(CLUSTERS)) {
    const isPlain = isAscii(cluster);
    const folded = foldCluster(cluster);
    parts.push(folded);
    for (let at = 0; at < folded.length; at++) {
      starts.push(isPlain ? start + at : start);
      ends.push(isPlain ? start + at + 1 : start + cluster.length);
    }
  }
  return { text: parts.join(''), startOf: (at) => starts[at] ?? text.length, endOf: (at) => ends[at] ?? text.length };
}

function foldCluster(cluster: string): string {
  if (isAscii(cluster)) return cluster.toLowerCase();
  return cluster
    .replace(LEGAL_SIGNS, '')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKD')
    .replace(DROPPED, '')
    .replace(FOLDABLE, (letter) => FOLDED[letter]!)
    .normalize('NFC');
}
