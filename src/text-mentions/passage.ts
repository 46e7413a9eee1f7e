import * as cues from './cue-words.js';
import { endsBlock, GAP } from './gaps.js';
import type { Token } from './tokens.js';

export const isUpperCase = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();
export const isCapitalised = (text: string): boolean => /^\p{Lu}/u.test(text);

/** A text with its words and what is known about them. */
export class Passage {
  /** for each token whether it is part of a name that needs no context */
  private readonly certainAt: Uint8Array;
  /** for each token whether it is part of a name or of what may be one */
  private readonly coveredAt: Uint8Array;
  /** how many names need no context */
  certain = 0;

  constructor(
    readonly text: string,
    readonly tokens: readonly Token[],
  ) {
    this.certainAt = new Uint8Array(tokens.length);
    this.coveredAt = new Uint8Array(tokens.length);
  }

  cover(from: number, to: number, isCertain: boolean): void {
    this.coveredAt.fill(1, from, to);
    if (!isCertain) return;
    this.certainAt[from] = 1;
    this.certain += 1;
  }

  isCovered(at: number): boolean {
    return this.coveredAt[at] === 1;
  }

  textOf(from: number, to: number): string {
    return this.text.slice(this.tokens[from]!.start, this.tokens[to - 1]!.end);
  }

  /** What stands before a token. */
  gapText(at: number): string {
    return this.text.slice(this.tokens[at - 1]?.end ?? 0, this.tokens[at]!.start);
  }

  /** Whether a token looks like a part of a name that the graph does not have: `Taylor`. */
  isNameLike(at: number): boolean {
    const { word, gap, start } = this.tokens[at]!;
    if (this.isCovered(at) || endsBlock(gap) || cues.EXPERTISE.has(word) || cues.VOCABULARY.has(word)) {
      return cues.VENDORS.has(word) && !this.isCovered(at);
    }
    return isCapitalised(this.text.slice(start, start + 2)) && word !== 'i';
  }

  /** Whether separators stand on both sides: commas, slashes, `and`, `or`, the ends of a line or a sentence. */
  isListItem(from: number, to: number): boolean {
    return this.isSeparated(from, from - 1) && this.isSeparated(to, to);
  }

  /**
   * @param at    the token whose gap separates
   * @param word  the token that may be `and`
   */
  private isSeparated(at: number, word: number): boolean {
    const token = this.tokens[at];
    if (!token || endsBlock(token.gap)) return true;
    if ((token.gap & (GAP.SEPARATES | GAP.INTRODUCES | GAP.ENDS_CLAUSE | GAP.BREAKS_LINE)) !== 0) return true;
    return isConjunction(this.tokens[word]?.word) || this.isCovered(word);
  }

  /** Whether a list goes on with a word that looks like a name: `Hadoop, Spark`. */
  isBesideName(from: number, to: number): boolean {
    return this.isOtherItem(from, from - 1, -1) || this.isOtherItem(to, to, 1);
  }

  private isOtherItem(at: number, word: number, step: 1 | -1): boolean {
    const token = this.tokens[at];
    if (!token || endsBlock(token.gap)) return false;
    const other = isConjunction(this.tokens[word]?.word) ? word + step : word;
    if (other === word && (token.gap & GAP.SEPARATES) === 0) return false;
    return this.tokens[other]?.sentence === token.sentence && isCapitalised(this.textOf(other, other + 1));
  }

  /** The shares of words with a capital and of words in capitals among the longer ones of the sentence around some tokens. */
  capitalsAround(from: number, to: number, window: number): { capital: number; upper: number } {
    let [words, capital, upper] = [0, 0, 0];
    this.around(from, to, window, (at) => {
      const { start, end, gap } = this.tokens[at]!;
      const text = this.text.slice(start, Math.min(end, start + 20));
      if (end - start < 4 || this.isCovered(at) || endsBlock(gap)) return;
      words += 1;
      if (isCapitalised(text)) capital += 1;
      if (isUpperCase(text)) upper += 1;
    });
    return words < 2 ? { capital: 0, upper: 0 } : { capital: capital / words, upper: upper / words };
  }

  /** How many names that need no context and how many words of the field are around some tokens in their sentence. */
  fieldAround(from: number, to: number, window: number): [names: number, words: number] {
    let [names, words] = [0, 0];
    this.around(from, to, window, (at) => {
      if (this.certainAt[at] === 1) names += 1;
      else if (cues.VOCABULARY.has(this.tokens[at]!.word)) words += 1;
    });
    return [names, words];
  }

  private around(from: number, to: number, window: number, visit: (at: number) => void): void {
    const sentence = this.tokens[from]!.sentence;
    for (let at = from - 1; at >= from - window && this.tokens[at]?.sentence === sentence; at--) visit(at);
    for (let at = to; at < to + window && this.tokens[at]?.sentence === sentence; at++) visit(at);
  }
}

export function isConjunction(word: string | undefined): boolean {
  return word === 'and' || word === 'or' || word === 'nor';
}
