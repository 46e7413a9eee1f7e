import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { oneOfEverything } from '../fixtures/situations.js';
import { EdgesDocument, type EdgesQuery, type EdgesQueryVariables } from '../support/documents.generated.js';
import { openTestGraph, type TestGraph } from '../support/graph.js';

describe('edges', () => {
  const content = oneOfEverything();
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openTestGraph(content);
  });
  afterAll(() => graph.close());

  const keyOf = ({ from, kind, to }: { from: string; kind: string; to: string }) => `${from} ${kind} ${to}`;
  const all = content.edges.map(keyOf).sort();
  const ask = async (variables: EdgesQueryVariables) => (await graph.ask(EdgesDocument, variables)).edges;
  const keysOf = ({ edges }: EdgesQuery['edges']) => edges.map(({ node }) => keyOf(node));

  it('lists every edge of the graph in order', async () => {
    const edges = await ask({});
    expect(keysOf(edges)).toEqual(all);
    expect(edges.totalCount).toBe(all.length);
  });

  it.each<[string, EdgesQueryVariables]>([
    ['the whole graph', {}],
    ['edges of some kinds', { kinds: ['USES', 'NEEDS'] }],
    [
      'edges among some entities',
      { among: content.nodes.map(({ id }) => id).filter((id) => !id.startsWith('source:')) },
    ],
  ])('pages through %s without gaps or repeats', async (_what, variables) => {
    const expected = keysOf(await ask(variables));
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: EdgesQuery['edges'] = await ask({ ...variables, first: 2, after });
      seen.push(...keysOf(page));
      expect(page.totalCount).toBe(expected.length);
      after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
    } while (after !== null);
    expect(seen).toEqual(expected);
    expect(seen.length).toBeGreaterThan(3);
  });

  it('returns those with both ends among the named entities, and nothing among none', async () => {
    const among = ['skill:queues', 'skill:programming', 'technology:kafka', 'skill:queues'];
    const edges = await ask({ among });
    expect(keysOf(edges)).toEqual(['skill:queues REQUIRES skill:programming', 'skill:queues USES technology:kafka']);
    expect(edges).toMatchObject({
      totalCount: 2,
      edges: [{ node: { strength: 'REQUIRED' } }, { node: { strength: null } }],
    });
    expect(await ask({ among: [] })).toMatchObject({ edges: [], totalCount: 0 });
  });

  it('returns the count alone for a page of no items', async () => {
    expect(await ask({ kinds: ['USES'], first: 0 })).toMatchObject({ edges: [], totalCount: 4 });
  });

  it('refuses an unknown id, and more items than a page has', async () => {
    const unknown = await graph.failure(EdgesDocument, { among: ['skill:quees'] });
    expect(unknown.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'among',
      suggestions: ['skill:queues'],
    });
    const tooMany = await graph.failure(EdgesDocument, { first: 1_001 });
    expect(tooMany.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'first' });
  });
});
