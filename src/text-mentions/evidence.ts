import { type Ambiguity, isTerm, isUsual } from './ambiguous-words.js';
import * as cues from './cue-words.js';
import { endsBlock, GAP } from './gaps.js';
import { isUpperCase, type Passage } from './passage.js';
import type { Match } from './matcher.js';

/** Words to read on each side of a name, at most to the ends of its sentence. */
const WINDOW = 12;
/** The share of capitals from which on they say nothing: headings, lists, texts in capitals. */
const MANY_CAPITALS = 0.6;

/**
 * What speaks for a name that is also an ordinary word, without what its neighbours are, as a sum of points. `NEEDED` says
 * how many are enough.
 */
export function evidenceFor(match: Match, ambiguity: Ambiguity, passage: Passage): number {
  const after = cueAfter(match, passage);
  const cue = Math.max(after, cueBefore(match, passage));
  const around = surroundings(match, passage);
  const item = isItem(match, passage) ? 1 : 0;
  if (isTerm(ambiguity)) return (cue >= 1 ? 1 : 0) + around + item - (isPartOfWord(match, passage) ? 2 : 0);
  const own = isUsual(ambiguity) ? 1 : 0;
  const points =
    own + capitals(match, ambiguity, passage) + cue + around + item + version(match, passage) + list(match, passage);
  return points - objections(match, ambiguity, passage, after > 0);
}

/** Points from which on a name is accepted. */
export const NEEDED: Readonly<Record<Ambiguity['kind'], number>> = {
  WORD: 2,
  NAME: 2,
  USUAL: 2,
  CAPITALISED: 2,
  TERM: 1,
  COMMON: 2,
};

/** Capital letters, where they distinguish names. */
function capitals({ from, to }: Match, { written, kind }: Ambiguity, passage: Passage): number {
  const { tokens } = passage;
  const text = passage.textOf(from, to);
  if (written === written?.toLowerCase() && isUpperCase(text)) return -2;
  const isWritten = written !== null && text.startsWith(written.slice(0, 1)) && text !== text.toLowerCase();
  if (!isWritten) return passage.isListItem(from, to) ? 0 : kind === 'USUAL' || kind === 'CAPITALISED' ? -1 : -2;
  if (kind === 'CAPITALISED') return 1.5;
  const share = passage.capitalsAround(from, to, WINDOW);
  if (written.length > 1 && isUpperCase(written)) {
    if (!isUpperCase(text)) return 0;
    return share.upper > MANY_CAPITALS ? 0 : written.length > 2 ? 2.5 : 1.5;
  }
  const isInformative = !endsBlock(tokens[from]!.gap) && share.capital <= MANY_CAPITALS;
  // `Java is an island` is as likely as a statement about the language
  if (kind === 'USUAL' && !isInformative) return cues.COPULAS.has(tokens[to]?.word ?? '') ? 0.5 : 1;
  return (kind === 'NAME' ? 0.5 : 1.5) * (isInformative ? 1 : 0.5);
}

/** Items of lists, though the others are not in the graph. */
function list({ from, to }: Match, passage: Passage): number {
  if (from === 0 && to === passage.tokens.length) return 1.5;
  const isIntroduced = (passage.tokens[from]!.gap & GAP.INTRODUCES) !== 0;
  const introduces = endsBlock(passage.tokens[from]!.gap) && ((passage.tokens[to]?.gap ?? 0) & GAP.INTRODUCES) !== 0;
  return (isIntroduced || introduces ? 0.5 : 0) + (passage.isBesideName(from, to) ? 0.5 : 0);
}

function cueBefore({ from }: Match, { tokens }: Passage): number {
  let at = from;
  const step = () => {
    const gap = tokens[at]?.gap ?? GAP.ENDS_SENTENCE;
    const goesOn = !endsBlock(gap) && (gap & (GAP.ENDS_CLAUSE | GAP.COMMA)) === 0;
    at -= 1;
    return goesOn || (gap & GAP.INTRODUCES) !== 0 ? (tokens[at]?.word ?? '') : '';
  };
  const first = step();
  if (cues.EXPERTISE.has(first)) return 2;
  if (cues.USES.has(first)) return 1;
  let [word, prepositions] = [first, 0];
  for (let steps = 0; steps < 4 && (cues.PREPOSITIONS.has(word) || cues.FILLERS.has(word)); steps++) {
    if (cues.PREPOSITIONS.has(word)) prepositions += 1;
    word = step();
  }
  if (prepositions > 0 && cues.EXPERTISE.has(word)) return 2;
  if (cues.USES.has(word)) return 1;
  return cues.PREPOSITIONS.has(first) ? 0.5 : 0;
}

function cueAfter({ to }: Match, { tokens }: Passage): number {
  const [next, second] = [tokens[to], tokens[to + 1]];
  if (!next || endsBlock(next.gap) || (next.gap & (GAP.FOLLOWS | GAP.HYPHEN)) === 0) return 0;
  if (cues.STRONG_AFTER.has(next.word)) return 2;
  if (second && (second.gap & GAP.FOLLOWS) !== 0 && !endsBlock(second.gap) && cues.STRONG_AFTER.has(second.word)) {
    return cues.FUNCTION_WORDS.has(next.word) ? 0 : 1.5;
  }
  return cues.WEAK_AFTER.has(next.word) ? 1 : 0;
}

/** `Go 1.21`; `Spring 2024` is a date. */
function version({ to }: Match, { tokens, text }: Passage): number {
  const next = tokens[to];
  if (!next || (next.gap & GAP.FOLLOWS) === 0 || endsBlock(next.gap)) return 0;
  if (/^(?:19|20)\d\d$/.test(next.word)) return -3;
  const [number] = /^v?\d{1,3}(?:\.\d+)*(?:\.x)?\+?/i.exec(text.slice(next.start, next.start + 12)) ?? [''];
  if (number.includes('.')) return 2;
  return number === '' ? 0 : 0.5;
}

/** Other names and words of the field in the same sentence, and names in the whole text. */
function surroundings({ from, to }: Match, passage: Passage): number {
  const [names, words] = passage.fieldAround(from, to, WINDOW);
  const points = Math.min(1.5, names) + (words > 1 ? 1.5 : words);
  return Math.min(2, points) + (passage.certain >= 3 ? 0.5 : 0);
}

/** Whether the name is alone in its line, item or cell; a version may follow. */
function isItem({ from, to }: Match, { tokens }: Passage): boolean {
  const end = /^v?\d/.test(tokens[to]?.word ?? '') ? to + 1 : to;
  return endsBlock(tokens[from]!.gap) && (end >= tokens.length || (tokens[end]!.gap & GAP.BEGINS_BLOCK) !== 0);
}

/** `co-workers` */
function isPartOfWord({ from, to }: Match, passage: Passage): boolean {
  const isBegun = (passage.tokens[from]!.gap & GAP.HYPHEN) !== 0 && !passage.isCovered(from - 1);
  const next = passage.tokens[to];
  return (
    isBegun ||
    (next !== undefined && (next.gap & GAP.HYPHEN) !== 0 && !passage.isCovered(to) && !cues.HYPHENATED.has(next.word))
  );
}

function objections({ from, to }: Match, ambiguity: Ambiguity, passage: Passage, hasCue: boolean): number {
  const { tokens } = passage;
  const [before, name, after] = [tokens[from - 1], tokens[from]!, tokens[to]];
  let points = 0;
  if (before && !endsBlock(name.gap)) {
    if (cues.DETERMINERS.has(before.word) && (name.gap & GAP.FOLLOWS) !== 0 && !hasCue) points += 1;
    if (name.word.length === 1 && (cues.LETTERED.has(before.word) || passage.gapText(from) === '&')) points += 3;
    if ((name.gap & GAP.HYPHEN) !== 0 && !passage.isCovered(from - 1)) points += 1.5;
    if (passage.gapText(from) === '.') points += 3;
    if ((name.gap & GAP.FOLLOWS) !== 0)
      points += passage.isNameLike(from - 1) ? (cues.VENDORS.has(before.word) ? -1.5 : 1.5) : 0;
  }
  if (!after || endsBlock(after.gap)) return points;
  if ((after.gap & GAP.HYPHEN) !== 0)
    return points + (hasCue || cues.HYPHENATED.has(after.word) || passage.isCovered(to) ? 0 : 2);
  if (name.word.length === 1 && ['&', '. '].includes(passage.gapText(to))) return points + 3;
  if ((after.gap & GAP.FOLLOWS) === 0 || hasCue || passage.isCovered(to)) return points;
  if (after.word === 'of') return points + 1.5;
  if (cues.FOUNDATIONS.has(name.word) && passage.isNameLike(to)) return points + 6;
  const isNeutral =
    (isUsual(ambiguity) && !passage.isNameLike(to)) ||
    cues.FUNCTION_WORDS.has(after.word) ||
    cues.VOCABULARY.has(after.word) ||
    /^\d/.test(after.word);
  return points + (isNeutral ? 0 : 1);
}
