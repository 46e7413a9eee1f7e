import type { Sliced } from '../model/sliced.js';
import { addressesIn, type Range } from './addresses.js';
import { GAP } from './gaps.js';
import { isDenying } from './negation.js';
import { type Token, tokensOf } from './tokens.js';

/** A sentence, or an item of a list, that may say something without naming it. */
export interface Sentence extends Range {
  /** what it says, with single spaces: without the words that say how well */
  text: string;
}

const MIN_WORDS = 4;
/** In UTF-16 code units; what is longer is no sentence. */
const MAX_LENGTH = 600;
/** Names, job titles and headings have fewer words in small letters. */
const MIN_SMALL = 2;
/** What ends with a colon introduces a list. */
const INTRODUCTION = /^[*_`"'”’)\s]*[:：]/u;
/** Near to skills about people with experience, whatever follows. */
const FRAME = /\b(?:experienced?|years?)\b(?: (?:in|of|with|as)\b)?/gi;
const PER_SLICE = 50;

/**
 * The sentences of a text that could describe a skill, in its order: neither headings, job titles nor introductions of
 * lists, nothing with an address, and nothing that says what is not known or not needed.
 */
export function* sentencesIn(text: string): Sliced<Sentence[]> {
  const addresses = yield* addressesIn(text, () => false);
  const tokens = yield* tokensOf(text, addresses);
  const sentences: Sentence[] = [];
  let [from, address, count] = [0, 0, 0];
  for (let to = 1; to <= tokens.length; to++) {
    if (to < tokens.length && !begins(tokens, to, text)) continue;
    const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end];
    while (address < addresses.length && addresses[address]!.end <= start) address += 1;
    const hasAddress = address < addresses.length && addresses[address]!.start < end;
    if (!hasAddress && mayDescribe(tokens.slice(from, to), text))
      sentences.push({ start, end, text: contentOf(text.slice(start, end)) });
    from = to;
    if (++count % PER_SLICE === 0) yield;
  }
  return sentences;
}

function contentOf(sentence: string): string {
  return sentence.replace(FRAME, ' ').replace(/\s+/g, ' ').trim();
}

/** A line that begins with a capital is an item of its own, as in CVs without bullets, unless the one before goes on. */
function begins(tokens: readonly Token[], at: number, text: string): boolean {
  const { sentence, gap, start } = tokens[at]!;
  if (sentence !== tokens[at - 1]!.sentence) return true;
  return (gap & GAP.BREAKS_LINE) !== 0 && (gap & GAP.COMMA) === 0 && /^\p{Lu}/u.test(text.slice(start, start + 2));
}

function mayDescribe(words: readonly Token[], text: string): boolean {
  const [start, end] = [words[0]!.start, words.at(-1)!.end];
  if (words.length < MIN_WORDS || end - start > MAX_LENGTH || isDenying(words)) return false;
  if (INTRODUCTION.test(text.slice(end, end + 10))) return false;
  return words.filter((word) => /^\p{Ll}/u.test(text.slice(word.start, word.start + 2))).length >= MIN_SMALL;
}
