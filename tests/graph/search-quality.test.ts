import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEFAULT_DATASET_FOLDER, readDatasetFolder } from '../../src/dataset/default-graph.js';

import { CachedReads } from '../../src/graph/cache/cached-reads.js';
import { neo4jReads } from '../../src/graph/neo4j/reads.js';
import { openTestGraph, type TestGraph } from '../support/graph.js';

interface Query {
  set: string;
  text: string;
  /** what may come first; nothing for words that the graph does not know */
  expect: string[];
}

const queries = JSON.parse(readFileSync('tests/fixtures/search-queries.json', 'utf8')) as Query[];
const FIRST = { limit: 50, after: null };

describe('search in the default graph', () => {
  let graph: TestGraph;
  /** the rank of the first expected entity of each query, 0 if it was not found */
  const ranks = new Map<Query, number>();

  beforeAll(async () => {
    graph = await openTestGraph(readDatasetFolder(DEFAULT_DATASET_FOLDER));
    const reads = new CachedReads(neo4jReads(graph.session), 1 << 24, 0);
    for (const query of queries) {
      const { items } = await reads.search(query.text, null, FIRST);
      const rank = items.findIndex(({ node }) => query.expect.includes(node.id)) + 1;
      ranks.set(query, query.expect.length === 0 && items.length === 0 ? 1 : rank);
    }
  });
  afterAll(() => graph.close());

  const of = (...sets: string[]) => queries.filter(({ set }) => sets.length === 0 || sets.includes(set));
  const mean = (some: readonly Query[], value: (rank: number) => number) =>
    some.reduce((sum, query) => sum + value(ranks.get(query) ?? 0), 0) / some.length;
  const firstRight = (some: readonly Query[]) => mean(some, (rank) => (rank === 1 ? 1 : 0));

  it('has the right entity first', () => {
    const wrong = queries.filter((query) => ranks.get(query) !== 1).map(({ text }) => text);
    expect([firstRight(of()) >= 0.98, wrong]).toEqual([true, expect.anything()]);
  });

  it.each(['verbs', 'forms', 'typos', 'symbols', 'joined', 'phrases', 'natural', 'short', 'writing', 'unknown'])(
    'has the right entity first for %s',
    (set) => expect(firstRight(of(set))).toBeGreaterThanOrEqual(0.95),
  );

  it('has the right entity near the top', () => {
    expect(mean(of(), (rank) => (rank === 0 ? 0 : 1 / rank))).toBeGreaterThanOrEqual(0.98);
  });
});
