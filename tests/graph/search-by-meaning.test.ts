import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { print } from 'graphql';
import { CachedReads } from '../../src/graph/cache/cached-reads.js';
import { neo4jReads } from '../../src/graph/neo4j/reads.js';
import { oneOfEverything } from '../fixtures/situations.js';
import { curating } from '../support/curating.js';
import { SearchDocument, type SearchQuery } from '../support/documents.generated.js';
import { openTestGraph, type TestGraph } from '../support/graph.js';
import { readResponse, serve, type TestServer } from '../support/http.js';
import { type StubMeaning, stubMeaning } from '../support/stub-meaning.js';

const TEXT = 'work that waits in line';

describe('search by meaning', () => {
  let graph: TestGraph;
  let cached: CachedReads;
  let meaning: StubMeaning;
  let server: TestServer;
  beforeAll(async () => {
    graph = await openTestGraph(oneOfEverything());
    meaning = stubMeaning(TEXT, [
      { id: 'skill:queues', similarity: 0.8 },
      { id: 'technology:kafka', similarity: 0.79 },
      { id: 'technology:rabbitmq', similarity: 0.78 },
    ]);
    const reads = neo4jReads(graph.session);
    cached = new CachedReads(reads, 1 << 24, 0, meaning);
    meaning.state.version = await cached.refresh();
    server = await serve(reads, { reads: cached, responseCacheBytes: 1 << 20 });
  });
  afterAll(async () => {
    await server.close();
    await graph.close();
  });
  const { apply } = curating(() => graph);

  const ask = async () => {
    const params = new URLSearchParams({ query: print(SearchDocument), variables: JSON.stringify({ text: TEXT }) });
    const response = await fetch(`${server.url}/graphql?${params.toString()}`, {
      headers: { 'apollo-require-preflight': 'true' },
    });
    const { data, headers } = await readResponse<SearchQuery>(response);
    const { mode, edges } = data!.search!;
    return { mode, found: edges.map(({ node, matchedBy }) => [node.id, ...matchedBy]), isCached: headers.has('etag') };
  };

  it('finds by words what a write created, and nothing that it deleted, until the vectors follow', async () => {
    expect(await ask()).toEqual({
      mode: 'BOTH',
      found: [
        ['skill:queues', 'MEANING'],
        ['technology:kafka', 'MEANING'],
        ['technology:rabbitmq', 'MEANING'],
      ],
      isCached: true,
    });
    await apply(
      { createTechnology: { id: 'technology:line', name: 'Work that waits in line', category: 'OTHER' } },
      { delete: { id: 'technology:kafka', detach: true } },
    );
    const version = await cached.refresh();
    const found = [
      ['technology:line', 'WORDS'],
      ['skill:queues', 'MEANING'],
      ['technology:rabbitmq', 'MEANING'],
    ];
    expect(await ask()).toEqual({ mode: 'BOTH', found, isCached: false });
    meaning.state.version = version;
    meaning.near = [{ id: 'technology:line', similarity: 0.95 }, ...meaning.near];
    found[0]!.push('MEANING');
    expect(await ask()).toMatchObject({ found: [found[0]], isCached: true });
  });
});
