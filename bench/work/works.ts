import { fold } from '../../src/text-analysis/fold.js';
import { nameKey } from '../../src/text-analysis/words.js';
import { searchQuery, suggestQuery } from './lucene.js';
import { MAX_PREREQUISITES, type Sample } from './sample.js';

type Variables = Record<string, unknown>;
type Data = Record<string, unknown>;

/** The variables of one query for each server. */
export interface Question {
  ours: Variables;
  peer: Variables;
}

/** A workload: the query for each server, and the part of the results that must be equal. */
export interface Work {
  name: string;
  title: string;
  /** whether each request is unique */
  isAlwaysNew: boolean;
  ours: string;
  /** null if the library does not support it */
  peer: string | null;
  questions(sample: Sample): Question[];
  /** The result in a form that is comparable between servers. */
  ourAnswer(data: Data): unknown;
  peerAnswer(data: Data): unknown;
}

/** Number of distinct queries that are repeated. */
const REPEATED = 200;
/** Number of unique learning path queries, enough for all requests of a run. */
const ALWAYS_NEW = 40_000;
const KNOWN = 30;
const PAGE = 20;

const byId = (sample: Sample, count: number, ids = sample.skills): Question[] =>
  sample.some(ids, count).map((id) => ({ ours: { id }, peer: { id } }));

const skillById: Work = {
  name: 'skill',
  title: 'one skill by id',
  isAlwaysNew: false,
  ours: 'query Skill($id: ID!) { skill(id: $id) { id name description level { id name } } }',
  peer: 'query Skill($id: ID!) { skills(where: { id: { eq: $id } }) { id name description level { id name } } }',
  questions: (sample) => byId(sample, REPEATED),
  ourAnswer: ({ skill }) => skill,
  peerAnswer: ({ skills }) => {
    const [skill] = skills as ({ level: unknown[] } | undefined)[];
    return { ...skill, level: skill?.level[0] ?? null };
  },
};

const page: Work = {
  name: 'page',
  title: 'a page of 20 with technologies',
  isAlwaysNew: false,
  ours: `query Page($after: String) {
    skills(first: ${PAGE}, after: $after) { edges { node { id name technologies(first: 100) { edges { node { id name } } } } } }
  }`,
  peer: `query Page($offset: Int!) {
    skills(limit: ${PAGE}, offset: $offset, sort: [{ sortKey: ASC }, { id: ASC }]) { id name technologies { id name } }
  }`,
  questions: ({ cursors }) => cursors.map((after, at) => ({ ours: { after }, peer: { offset: at * PAGE } })),
  ourAnswer: ({ skills }) => sorted(plain(skills)),
  peerAnswer: ({ skills }) => sorted(skills),
};

const nested: Work = {
  name: 'nested',
  title: 'three levels of nested prerequisites',
  isAlwaysNew: false,
  ours: `query Nested($id: ID!) {
    skill(id: $id) { id name ${`prerequisites(first: ${MAX_PREREQUISITES}) { edges { node { id name `.repeat(3)}${'} } } '.repeat(3)}}
  }`,
  peer: `query Nested($id: ID!) {
    skills(where: { id: { eq: $id } }) { id name ${'prerequisites { id name '.repeat(3)}${'} '.repeat(3)}}
  }`,
  questions: (sample) => byId(sample, REPEATED, sample.withPrerequisites),
  ourAnswer: ({ skill }) => sorted(plain([skill])),
  peerAnswer: ({ skills }) => sorted(skills),
};

const closure: Work = {
  name: 'closure',
  title: 'a transitive closure, its nearest 100',
  isAlwaysNew: false,
  ours: `query Closure($id: ID!) {
    skill(id: $id) { prerequisiteClosure(first: 100) { edges { node { id name } } } }
  }`,
  peer: 'query Closure($id: ID!) { skills(where: { id: { eq: $id } }) { nearestPrerequisites(first: 100) { id name } } }',
  questions: (sample) => byId(sample, 50, sample.withPrerequisites),
  ourAnswer: ({ skill }) => plain((skill as Data).prerequisiteClosure),
  peerAnswer: ({ skills }) => (skills as Data[])[0]?.nearestPrerequisites,
};

const path: Work = {
  name: 'path',
  title: 'a learning path with 30 random known skills',
  isAlwaysNew: true,
  ours: `query Path($input: LearningPathInput!) {
    learningPath(input: $input) {
      stepCount totalTime { min max } stages { index steps { position startMonth endMonth skill { id name } } }
    }
  }`,
  peer: null,
  questions: (sample) =>
    Array.from({ length: ALWAYS_NEW }, () => {
      const input = { goals: [sample.one(sample.withPrerequisites)], known: sample.some(sample.skills, KNOWN) };
      return { ours: { input }, peer: {} };
    }),
  ourAnswer: ({ learningPath }) => learningPath,
  peerAnswer: () => null,
};

const related: Work = {
  name: 'related',
  title: 'related skills, the first 10',
  isAlwaysNew: false,
  ours: 'query Related($id: ID!) { skill(id: $id) { related(first: 10) { edges { score node { id name } } } } }',
  peer: null,
  questions: (sample) => byId(sample, 50),
  ourAnswer: ({ skill }) => skill,
  peerAnswer: () => null,
};

const search: Work = {
  name: 'search',
  title: 'search, the first 20',
  isAlwaysNew: false,
  ours: `query Search($text: String!) {
    search(text: $text, kinds: [SKILL], first: ${PAGE}) { edges { node { id name } } }
  }`,
  peer: `query Search($query: String!, $key: String!) { search(query: $query, key: $key, first: ${PAGE}) { id name } }`,
  questions: (sample) =>
    sample.some(sample.names, REPEATED).map((text) => ({
      ours: { text },
      peer: { query: searchQuery(text), key: nameKey(text) },
    })),
  ourAnswer: (data) => plain(data.search),
  // it ranks by another index
  peerAnswer: () => null,
};

const suggest: Work = {
  name: 'suggest',
  title: 'completion of three letters, the first 10',
  isAlwaysNew: false,
  ours: 'query Suggest($prefix: String!) { suggest(prefix: $prefix, kinds: [SKILL], first: 10) { id name } }',
  peer: 'query Suggest($query: String!, $key: String!) { suggest(query: $query, key: $key, first: 10) { id name } }',
  questions: (sample) => {
    const prefixes = [...new Set(sample.names.map((name) => fold(name).replace(/\W/g, '').slice(0, 3)))];
    return sample.some(prefixes, REPEATED).map((prefix) => ({
      ours: { prefix },
      peer: { query: suggestQuery(prefix), key: nameKey(prefix) },
    }));
  },
  ourAnswer: (data) => data.suggest,
  peerAnswer: () => null,
};

const newSearch: Work = {
  ...search,
  name: 'new-search',
  title: 'search, words that were not asked before',
  isAlwaysNew: true,
  questions: (sample) =>
    distinct(() => alteredName(sample)).map((text) => ({
      ours: { text },
      peer: { query: searchQuery(text), key: nameKey(text) },
    })),
};

const newSuggest: Work = {
  ...suggest,
  name: 'new-suggest',
  title: 'completion, beginnings that were not asked before',
  isAlwaysNew: true,
  questions: (sample) =>
    distinct(() => beginning(sample)).map((prefix) => ({
      ours: { prefix },
      peer: { query: suggestQuery(prefix), key: nameKey(prefix) },
    })),
};

export const WORKS: readonly Work[] = [
  skillById,
  page,
  nested,
  closure,
  path,
  related,
  search,
  newSearch,
  suggest,
  newSuggest,
];

/** At most ALWAYS_NEW different texts. */
function distinct(text: () => string): string[] {
  const texts = new Set<string>();
  for (let tries = 0; texts.size < ALWAYS_NEW && tries < 3 * ALWAYS_NEW; tries++) texts.add(text());
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

/** Replaces connections by lists of their nodes, at every depth. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  if ('edges' in value) return (value.edges as { node: unknown }[]).map(({ node }) => plain(node));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

/** Sorts all lists by id, since servers order them differently. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(sorted).sort((a, b) => ((a as { id: string }).id < (b as { id: string }).id ? -1 : 1));
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, sorted(inner)]));
}
