import { wordsOf } from '../../src/text-analysis/words.js';
import type { NodeRecord } from '../../src/model/records.js';
import { randomFrom, shuffled } from '../../src/recommendation/evaluation/random.js';
import type { DatasetContent } from '../../src/model/dataset-content.js';

type Kind = NodeRecord['kind'];

const SEED = 13;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** A search tolerates two typing errors in words of at least this length. */
const MIN_LONG_WORD = 8;

/** Arguments for queries, deterministic for a graph. */
export interface Sample {
  /** The number of entities in the graph. */
  count(kind: Kind): number;
  /** Quoted id number `at` in random order; wraps around at the end. */
  id(kind: Kind, at: number): string;
  /** Quoted id number `at`, those with most edges first. */
  hub(kind: Kind, at: number): string;
  /** A list of distinct quoted ids from number `at`; shorter if the graph has fewer. */
  ids(kind: Kind, at: number, count: number): string;
  /** Quoted text number `at` of several words of names. */
  exact(at: number, count: number): string;
  /** The same with a typing error in each word; no two texts share a word. */
  misspelt(at: number, count: number): string;
  /** The first letters of a word, quoted. */
  prefix(at: number, letters: number): string;
}

export function sampleOf({ nodes, edges }: DatasetContent): Sample {
  const degrees = new Map<string, number>();
  for (const { from, to } of edges) {
    for (const end of [from, to]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  }
  const random = randomFrom(SEED);
  const byKind = new Map<Kind, { random: readonly string[]; hubs: readonly string[] }>();
  for (const kind of new Set(nodes.map((node) => node.kind))) {
    const ids = nodes.flatMap((node) => (node.kind === kind ? [node.id] : []));
    const hubs = [...ids].sort((a, b) => (degrees.get(b) ?? 0) - (degrees.get(a) ?? 0));
    byKind.set(kind, { random: shuffled(ids, random), hubs });
  }
  const of = (kind: Kind) => byKind.get(kind) ?? { random: [], hubs: [] };
  const vocabulary = shuffled([...new Set(nodes.flatMap(({ name }) => wordsOf(name)))], random);
  const long = vocabulary.filter((word) => word.length >= MIN_LONG_WORD);
  const text = (at: number, count: number) => range(count).map((one) => item(long, at * count + one));
  const quoted = (ids: readonly string[], at: number) => JSON.stringify(ids.length === 0 ? '' : item(ids, at));
  return {
    count: (kind) => of(kind).random.length,
    id: (kind, at) => quoted(of(kind).random, at),
    hub: (kind, at) => quoted(of(kind).hubs, at),
    ids: (kind, at, count) => {
      const ids = of(kind).random;
      return JSON.stringify(range(Math.min(count, ids.length)).map((one) => item(ids, at + one)));
    },
    exact: (at, count) => JSON.stringify(text(at, count).join(' ')),
    misspelt: (at, count) =>
      JSON.stringify(
        text(at, count)
          .map((word, one) => misspell(word, at + one))
          .join(' '),
      ),
    prefix: (at, letters) => JSON.stringify(item(long, at).slice(0, letters)),
  };
}

/** Replaces one letter. Another number gives another word, so that texts do not repeat. */
export function misspell(word: string, at: number): string {
  const place = 2 + (at % Math.max(1, word.length - 3));
  const letter = LETTERS[(at + word.length) % LETTERS.length]!;
  const other = letter === word[place] ? 'q' : letter;
  return word.slice(0, place) + other + word.slice(place + 1);
}

export const range = (length: number) => Array.from({ length }, (_, at) => at);

function item<Item>(items: readonly Item[], at: number): Item {
  return items[at % items.length]!;
}
