import { words } from '../../src/model/normalise-text.js';
import type { NodeRecord } from '../../src/model/records.js';
import { randomFrom, shuffled } from '../../src/recommendation/evaluation/random.js';
import type { DatasetContent } from '../../src/model/dataset-content.js';

type Kind = NodeRecord['kind'];

const SEED = 13;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** A word that a search looks for within two typing errors has at least this many letters. */
const LONG_WORD = 8;

/** What the arguments of queries are taken from: the same graph gives the same arguments. */
export interface Sample {
  /** How many the graph has. */
  count(kind: Kind): number;
  /** Quoted id number `at`, in random order; begins again where there are fewer. */
  id(kind: Kind, at: number): string;
  /** Quoted id number `at`, those with most edges first. */
  hub(kind: Kind, at: number): string;
  /** A list of quoted ids, from number `at` on; as many as there are at most. */
  ids(kind: Kind, at: number, count: number): string;
  /** Quoted text number `at` of some words of names and descriptions. */
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
  const vocabulary = shuffled([...new Set(nodes.flatMap(({ name }) => words(name)))], random);
  const long = vocabulary.filter((word) => word.length >= LONG_WORD);
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

/** Replaces one letter; a higher number gives another word, so that no text comes twice. */
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
