import { nameKey } from '../../src/text-analysis/words.js';
import { searchQuery, suggestQuery } from './lucene.js';
import type { Sample } from './sample.js';
import { DISTINCT, PAGE, plain, type Question, type Work } from './work.js';

/** Texts that are different, enough for most requests of a run. */
const TEXTS = 40_000;

const search: Work = {
  name: 'search',
  title: 'search, new words, the first 20',
  ours: `query Search($text: String!) {
    search(text: $text, kinds: [SKILL], first: ${PAGE}) { edges { node { id name } } }
  }`,
  peer: `query Search($query: String!, $key: String!) { search(query: $query, key: $key, first: ${PAGE}) { id name } }`,
  questions: (sample) => searches(sample, DISTINCT),
  fresh: (sample) => searches(sample, TEXTS),
  isIndexed: true,
  ourAnswer: (data) => plain(data.search),
  peerAnswer: null,
};

const suggest: Work = {
  name: 'suggest',
  title: 'completion, new beginnings, the first 10',
  ours: 'query Suggest($prefix: String!) { suggest(prefix: $prefix, kinds: [SKILL], first: 10) { id name } }',
  peer: 'query Suggest($query: String!, $key: String!) { suggest(query: $query, key: $key, first: 10) { id name } }',
  questions: (sample) => completions(sample, DISTINCT),
  fresh: (sample) => completions(sample, TEXTS),
  isIndexed: true,
  ourAnswer: (data) => data.suggest,
  peerAnswer: null,
};

function searches(sample: Sample, count: number): Question[] {
  return distinct(count, () => alteredName(sample)).map((text) => ({
    ours: { text },
    peer: { query: searchQuery(text), key: nameKey(text) },
  }));
}

function completions(sample: Sample, count: number): Question[] {
  return distinct(count, () => beginning(sample)).map((prefix) => ({
    ours: { prefix },
    peer: { query: suggestQuery(prefix), key: nameKey(prefix) },
  }));
}

/** At most `count` different texts. */
function distinct(count: number, text: () => string): string[] {
  const texts = new Set<string>();
  for (let tries = 0; texts.size < count && tries < 3 * count; tries++) texts.add(text());
  return [...texts];
}

/** Some words of a name in their order and one of another name; in every fifth text a word lacks its second letter. */
function alteredName(sample: Sample): string {
  const [words, others] = [sample.one(sample.names).split(' '), sample.one(sample.names).split(' ')];
  const certain = sample.one(words);
  const isMisspelt = sample.one([0, 1, 2, 3, 4]) === 0;
  const kept = words.filter((word) => word === certain || sample.one([true, false]));
  const typed = kept.map((word) => (isMisspelt && word === certain ? word.replace(/^(.)./u, '$1') : word));
  return [...typed, sample.one(others)].join(' ');
}

/** The first letters of a name, at least two. */
function beginning(sample: Sample): string {
  const name = sample.one(sample.names);
  const lengths = Array.from({ length: Math.max(1, name.length - 1) }, (_, at) => at + 2);
  return name.slice(0, sample.one(lengths));
}

/** Search and completion. */
export const WORDS: readonly Work[] = [search, suggest];
