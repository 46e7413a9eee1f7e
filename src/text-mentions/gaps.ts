/** What stands between two words, as bits. */
export const GAP = {
  /** a name may go on: spaces, a line break, hyphens, slashes, dots, emphasis */
  JOINS: 1,
  /** the words follow each other: nothing but spaces and emphasis */
  FOLLOWS: 2,
  /** separates items of a list: a comma, a slash, a bracket */
  SEPARATES: 4,
  /** a colon */
  INTRODUCES: 8,
  /** a clause ends: a bracket, a dash, a colon, a semicolon */
  ENDS_CLAUSE: 16,
  ENDS_SENTENCE: 32,
  /** a paragraph, an item, a heading or a cell of a table begins */
  BEGINS_BLOCK: 64,
  COMMA: 128,
  HYPHEN: 256,
  BRACKET: 512,
  /** a line break within a paragraph */
  BREAKS_LINE: 1024,
} as const;

const JOINING = /^[\s\-‐‑/._&+@'’*`()–]*$/u;
const FOLLOWING = /^[\s*_`"'“”‘’]*$/u;
const SEPARATING = /[,/|&+;•·∙(）、，\\]/u;
const SENTENCE_END = /[.!?…。！？](?=[\s"'”’)\]*_`])/u;
const CLAUSE_END = /[;:()[\]{}<>=—]|(?<=\s)[-–](?=\s)|\|/u;

/** Words that a dot abbreviates. */
const ABBREVIATED = new Set('approx e eg esp etc g i ie incl inc mr mrs no resp st vs'.split(' '));

const kinds = new Map<string, number>([
  ['', GAP.JOINS],
  [' ', GAP.JOINS | GAP.FOLLOWS],
]);
/** Longer gaps are rare, and as keys they would keep their text in memory. */
const MAX_KEY = 12;
const MAX_KINDS = 1_000;

/**
 * The kind of a gap.
 *
 * @param before  the word before it
 */
export function kindOfGap(gap: string, before: string): number {
  const kind = kinds.get(gap) ?? analyse(gap);
  return (kind & GAP.ENDS_SENTENCE) !== 0 && ABBREVIATED.has(before)
    ? (kind & ~(GAP.ENDS_SENTENCE | GAP.JOINS)) | GAP.ENDS_CLAUSE
    : kind;
}

function analyse(gap: string): number {
  const short = gap.slice(0, 40);
  const endsSentence = SENTENCE_END.test(short);
  let kind = 0;
  if (!endsSentence && JOINING.test(short)) kind |= GAP.JOINS;
  if (gap.length > 0 && FOLLOWING.test(short)) kind |= GAP.FOLLOWS;
  if (SEPARATING.test(short)) kind |= GAP.SEPARATES;
  if (short.includes(':')) kind |= GAP.INTRODUCES;
  if (CLAUSE_END.test(short)) kind |= GAP.ENDS_CLAUSE;
  if (endsSentence) kind |= GAP.ENDS_SENTENCE;
  if (short.includes(',')) kind |= GAP.COMMA;
  if (/^[-‐‑]$/u.test(short)) kind |= GAP.HYPHEN;
  if (/[()]/.test(short)) kind |= GAP.BRACKET;
  if (short.includes('\n')) kind |= GAP.BREAKS_LINE;
  if (gap.length <= MAX_KEY && kinds.size < MAX_KINDS) kinds.set(gap, kind);
  return kind;
}

/** Whether a name cannot go on, nor what is said about one. */
export function endsBlock(gap: number): boolean {
  return (gap & (GAP.BEGINS_BLOCK | GAP.ENDS_SENTENCE)) !== 0;
}
