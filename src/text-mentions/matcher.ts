import { getOrCreate } from '../model/maps.js';
import type { EntityKind } from '../model/records.js';
import { NO_LETTERS, withLetters } from '../search-index/phrases.js';
import { type IndexedEntity, type Label, type SearchIndex, shortName } from '../search-index/search-index.js';
import type { Analysis } from '../text-analysis/analysis.js';
import { isForm, isVariant } from './forms.js';
import { endsBlock, GAP } from './gaps.js';
import type { Token } from './tokens.js';

/** How words match a label, best first. */
export const MATCH = {
  NAME: 0,
  ALIAS: 1,
  /** the words in another number or spelling */
  VARIANT: 2,
  /** other forms of the words */
  FORM: 3,
} as const;
type Level = (typeof MATCH)[keyof typeof MATCH];

export type MatchedEntity = IndexedEntity['document'];

/** Consecutive words that are a name or an alias. */
export interface Match {
  /** the first token */
  from: number;
  /** the token after the last one */
  to: number;
  /** of the first entity */
  level: Level;
  /** the words of the label */
  label: string;
  /** those that have the label, the most likely one first; never empty */
  entities: readonly MatchedEntity[];
}

/** A word of a label may be this many in the text. */
const MAX_PARTS = 3;
/** Fewer letters are a compound by accident. */
const MIN_COMPOUND = 4;
/** Longer words are no names, and their stems take long. */
const MAX_LETTERS = 40;
const VERSIONED = /^(\p{L}{3,})\d{1,2}$/u;
const ABBREVIATIONS = /^[A-Z\d]{2,}s$/;

/** Finds names in the words of one text. */
export class Matcher {
  private readonly stems = new Map<string, string>();

  constructor(
    private readonly index: SearchIndex,
    private readonly text: string,
    private readonly tokens: readonly Token[],
    private readonly kinds: ReadonlySet<EntityKind>,
  ) {}

  /** The longest name that begins with a token. */
  longestAt(from: number): Match | null {
    const first = this.tokens[from]!.word;
    let longest = this.single(from);
    let [letters, joined, depth] = [withLetters(NO_LETTERS, this.stemOf(first)), first, 0];
    let length = this.index.words.has(first) ? 0 : MAX_PARTS;
    for (let at = from + 1; at < this.tokens.length && at - from < Math.max(length, MAX_PARTS); at++) {
      const { word, gap } = this.tokens[at]!;
      if ((gap & GAP.JOINS) === 0 || endsBlock(gap)) break;
      if ((gap & GAP.BRACKET) !== 0) depth += this.bracketsBefore(at);
      if (depth < 0) break;
      letters = withLetters(letters, this.stemOf(word));
      if (at === from + 1) length = Math.max(length, this.index.phrases.longestFrom(letters));
      joined = at - from < MAX_PARTS ? joined + word : '';
      if (depth > 0 && this.text[this.tokens[at]!.end] !== ')') continue;
      if (at === from + 1 && this.isBetweenNames(at)) continue;
      if (at - from < length) longest = this.best(from, at + 1, this.index.phrases.at(letters)) ?? longest;
      if (this.index.words.has(joined)) longest = this.best(from, at + 1, this.labelsOf(joined)) ?? longest;
    }
    return longest;
  }

  /** Whether a slash stands between names of two entities: `Node/Express` is a list, `client/server` and `CI/CD` are names. */
  private isBetweenNames(at: number): boolean {
    if ((this.tokens[at]!.gap & GAP.SEPARATES) === 0) return false;
    const [left, right] = [this.single(at - 1), this.single(at)];
    if (!left || !right || left.entities[0] === right.entities[0]) return false;
    return left.level <= MATCH.ALIAS && right.level <= MATCH.ALIAS;
  }

  /** How many brackets open between a token and the one before it, less those that close. */
  private bracketsBefore(at: number): number {
    const gap = this.text.slice(this.tokens[at - 1]!.end, this.tokens[at]!.start);
    return gap.split('(').length - gap.split(')').length;
  }

  /** A word as it is written, or the abbreviation of which it is the plural, or without a version at its end. */
  private single(at: number): Match | null {
    const { word, start, end } = this.tokens[at]!;
    const stem = this.stemOf(word);
    const [stemmed, written] = [
      this.labelsOf(word),
      stem === word ? [] : this.index.phrases.at(withLetters(NO_LETTERS, word)),
    ];
    const found = this.best(at, at + 1, written.length === 0 ? stemmed : [...stemmed, ...written]);
    if (found || !/[s\d]$/.test(word)) return found;
    const letters = ABBREVIATIONS.test(this.text.slice(start, end)) ? word.slice(0, -1) : VERSIONED.exec(word)?.[1];
    return letters === undefined ? null : this.best(at, at + 1, this.labelsOf(letters), letters);
  }

  private labelsOf(word: string): readonly number[] {
    return this.index.phrases.at(withLetters(NO_LETTERS, this.stemOf(word)));
  }

  /** @param word  the only word of the text if it is not the token */
  private best(from: number, to: number, numbers: readonly number[], word?: string): Match | null {
    if (numbers.length === 0) return null;
    const words = word === undefined ? this.tokens.slice(from, to).map((token) => token.word) : [word];
    const found = numbers.flatMap((number) => {
      const label = this.index.labels[number]!;
      const entity = this.index.entities[label.entity]!.document;
      const level = this.kinds.has(entity.kind) ? this.levelOf(words, label, entity) : null;
      return level === null ? [] : [{ level, entity, label: label.text }];
    });
    const isExact = found.some(({ level }) => level <= MATCH.ALIAS);
    const likely = found.filter(({ level }) => !isExact || level <= MATCH.ALIAS).sort(compare);
    const [first] = likely;
    if (!first) return null;
    return {
      from,
      to,
      level: first.level,
      label: first.label,
      entities: [...new Set(likely.map(({ entity }) => entity))],
    };
  }

  private levelOf(words: readonly string[], label: Label, { name }: MatchedEntity): Level | null {
    const whole = this.levelOfName(words, label.text.split(' '), label.place);
    const short = label.place === 0 && whole === null ? shortName(name) : null;
    return short ? this.levelOfName(words, short, label.place) : whole;
  }

  private levelOfName(words: readonly string[], named: readonly string[], place: number): Level | null {
    const isDivided =
      words.length !== named.length || words.some((word, at) => this.stemOf(word) !== this.stemOf(named[at]!));
    if (isDivided && !(isCompound(words, named, this.index.analysis) && this.haveSameLetters(words, named)))
      return null;
    const pairs = isDivided ? [[words.join(''), named.join('')]] : words.map((word, at) => [word, named[at]!]);
    const are = (alike: (word: string, named: string) => boolean) => pairs.every(([word, name]) => alike(word!, name!));
    if (are((word, name) => word === name)) return place === 0 ? MATCH.NAME : MATCH.ALIAS;
    if (are((word, name) => word === name || isVariant(word, name))) return MATCH.VARIANT;
    return are(isForm) ? MATCH.FORM : null;
  }

  /** Labels are also found by hashes, and by names without what explains them. */
  private haveSameLetters(words: readonly string[], named: readonly string[]): boolean {
    const lettersOf = (some: readonly string[]) => [
      some.map((word) => this.stemOf(word)).join(''),
      this.stemOf(some.join('')),
      some.join(''),
    ];
    const letters = lettersOf(named);
    return lettersOf(words).some((other) => letters.includes(other));
  }

  private stemOf(word: string): string {
    if (word.length > MAX_LETTERS) return word;
    return this.index.knownStem(word) ?? getOrCreate(this.stems, word, () => this.index.analysis.stemOf(word));
  }
}

/** Whether words that are divided differently may be one name: `so a` is no SOA. */
function isCompound(words: readonly string[], named: readonly string[], { isStopWord }: Analysis): boolean {
  const isPart = (word: string) => !isStopWord(word) && (word.length > 1 || /\d/.test(word));
  return words.join('').length >= MIN_COMPOUND && words.every(isPart) && named.every(isPart);
}

interface Found {
  level: Level;
  entity: MatchedEntity;
  label: string;
}

/** What is retired comes last; then names before aliases, skills before what is named like them, and what is used more. */
function compare({ level, entity, label }: Found, other: Found): number {
  return (
    Number(entity.isRetired) - Number(other.entity.isRetired) ||
    level - other.level ||
    Number(entity.kind !== 'SKILL') - Number(other.entity.kind !== 'SKILL') ||
    other.entity.uses - entity.uses ||
    (entity.id < other.entity.id ? -1 : Number(entity.id > other.entity.id)) ||
    other.label.length - label.length
  );
}
