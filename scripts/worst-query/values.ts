import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputObjectType,
} from 'graphql';
import type { Random } from './random.js';

/** Ids and words for arguments. */
export interface Pool {
  /** by the prefix of the ids, e.g. `skill` */
  ids: Readonly<Record<string, readonly string[]>>;
  words: readonly string[];
}

const PAGES = [1, 2, 5, 20, 100];
const LENGTHS = [1, 2, 10, 30, 100];
/** Arguments that accept long lists. */
const LONG_LISTS = ['known', 'knownAt', 'unknown', 'skills'];
const LONG_LENGTHS = [1, 30, 300, 2_000];
const NUMBERS: Readonly<Record<string, readonly number[]>> = {
  first: PAGES,
  depth: [1, 2, 5, 10],
  maxNodes: [1, 50, 200, 1_000],
  maxDepth: [1, 3, 50],
  since: [0, 1],
  hoursPerWeek: [1, 10, 40],
  budgetMonths: [1, 12, 100],
};
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** The probability that an optional argument or field is present. */
const PRESENT = 0.4;
/** Numbers of words in a text; a search uses the first 16. */
const WORDS = [1, 3, 8, 16];
/** The kind of ids by the name of the argument, field or input type. */
const KINDS: Readonly<Record<string, string>> = {
  level: 'level',
  area: 'area',
  track: 'track',
  role: 'role',
  technology: 'technology',
  skill: 'skill',
  skills: 'skill',
  unknown: 'skill',
  KnownAt: 'skill',
};

/** Generates values for arguments, many of them at the limits of the valid range. */
export class Values {
  constructor(
    private readonly pool: Pool,
    private readonly random: Random,
  ) {}

  /**
   * Generates a JSON value of a type.
   *
   * @param name   of the argument or input field
   * @param field  the field that has the argument
   */
  of(type: GraphQLInputType, name: string, field: string): unknown {
    if (isNonNullType(type)) return this.of(type.ofType, name, field);
    if (isListType(type)) return this.list(type.ofType, name, field);
    if (isInputObjectType(type)) return this.object(type, field);
    if (isEnumType(type)) return this.random.one(type.getValues()).name;
    return this.scalar(type.name, name, field);
  }

  isPresent(): boolean {
    return this.random.chance(PRESENT);
  }

  /** Another value of the same kind, so that the same data is not served from a cache. */
  another(text: string): string {
    const [prefix] = text.split(':', 1);
    const ids = this.pool.ids[prefix ?? ''];
    if (text.includes(':') && ids) return this.random.one(ids);
    return text
      .split(' ')
      .map((word) => (word.length < 3 ? word : misspelt(this.random.one(this.pool.words), this.random)))
      .join(' ');
  }

  private list(type: GraphQLInputType, name: string, field: string): unknown[] {
    const length = this.random.one(LONG_LISTS.includes(name) ? LONG_LENGTHS : LENGTHS);
    const values = Array.from({ length }, () => this.of(type, name, field));
    return [...new Set(values)];
  }

  private object(type: GraphQLInputObjectType, field: string): Record<string, unknown> {
    const present = Object.values(type.getFields()).filter(
      (input) => (isNonNullType(input.type) && input.defaultValue === undefined) || this.isPresent(),
    );
    const owner = type.name in KINDS ? type.name : field;
    return Object.fromEntries(present.map((input) => [input.name, this.of(input.type, input.name, owner)]));
  }

  private scalar(type: string, name: string, field: string): unknown {
    if (type === 'ID') return this.id(KINDS[name] ?? KINDS[field]);
    if (type === 'Boolean') return this.random.chance(0.5);
    if (type === 'String') return this.text(field);
    return this.random.one(NUMBERS[name] ?? [1, 10]);
  }

  private id(kind: string | undefined): string {
    const kinds = Object.keys(this.pool.ids);
    const ids = this.pool.ids[kind ?? this.random.one([...kinds, 'skill', 'skill'])] ?? [];
    return ids.length === 0 ? 'skill:none' : this.random.one(ids);
  }

  private text(field: string): string {
    const count = field === 'suggest' ? 1 : this.random.one(WORDS);
    const words = Array.from({ length: count }, () => this.random.one(this.pool.words));
    const typed = this.random.chance(0.7) ? words.map((word) => misspelt(word, this.random)) : words;
    return field === 'suggest' ? typed.join('').slice(0, this.random.one([1, 2, 3, 8])) : typed.join(' ');
  }
}

/** Replaces one letter. */
function misspelt(word: string, random: Random): string {
  const at = random.below(word.length);
  return word.slice(0, at) + random.one([...LETTERS]) + word.slice(at + 1);
}
