import { afterEach, describe, expect, it } from '@jest/globals';
import { setImmediate as turn } from 'node:timers/promises';
import { CachedReads } from '../../src/graph/cache/cached-reads.js';
import { unavailable } from '../../src/model/errors.js';
import { fakeReads } from '../support/fake-reads.js';
import { type GraphQLResponse, readResponse, serve, type TestServer } from '../support/http.js';
import { type StubMeaning, stubMeaning } from '../support/stub-meaning.js';

const TEXT = 'queues that pass work along';
const NEAR = [
  { id: 'technology:rabbitmq', similarity: 0.82 },
  { id: 'technology:kafka', similarity: 0.81 },
  { id: 'skill:deleted', similarity: 0.8 },
  { id: 'skill:queues', similarity: 0.79 },
  { id: 'skill:teamwork', similarity: 0.51 },
];

const QUERY = `query Search($text: String!, $mode: SearchMode, $first: Int, $after: String) {
  search(text: $text, mode: $mode, first: $first, after: $after) {
    mode
    totalCount
    pageInfo { endCursor hasNextPage }
    edges { cursor matched matchedBy similarity score node { id } }
  }
}`;

interface Found {
  search: {
    mode: string;
    totalCount: number;
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
    edges: {
      cursor: string;
      matched: string | null;
      matchedBy: string[];
      similarity: number | null;
      score: number;
      node: { id: string };
    }[];
  } | null;
}

let server: TestServer;
afterEach(() => server.close());

const start = async (meaning: StubMeaning | null) => {
  const reads = fakeReads();
  const cached = new CachedReads(reads, 1 << 20, 0, meaning);
  // only a response of a known version is cached
  await cached.refresh();
  server = await serve(reads, { reads: cached, responseCacheBytes: 1 << 20 });
  return meaning;
};
const startWith = async () => (await start(stubMeaning(TEXT, NEAR)))!;

const ask = (variables: Record<string, unknown> = {}) => server.post<Found>(QUERY, { text: TEXT, ...variables });
const search = async (variables?: Record<string, unknown>) => {
  const { data, errors } = await ask(variables);
  expect(errors).toBeUndefined();
  return data!.search!;
};
const errorOf = ({ errors }: GraphQLResponse) => {
  const { message, extensions } = errors![0]!;
  return { message, code: extensions?.code, argument: extensions?.argument };
};
const ids = ({ edges }: NonNullable<Found['search']>) => edges.map(({ node }) => node.id);

describe('without embeddings', () => {
  it('words are searched', async () => {
    await start(null);
    const { mode, edges } = await search({ text: 'MQ' });
    expect(mode).toBe('WORDS');
    expect(edges).toEqual([expect.objectContaining({ matched: 'MQ', matchedBy: ['WORDS'], similarity: null })]);
    expect(await search({ text: 'MQ', mode: 'WORDS' })).toEqual(await search({ text: 'MQ' }));
  });

  it.each(['MEANING', 'BOTH'])('the error for %s says how to enable them', async (mode) => {
    await start(null);
    expect(errorOf(await ask({ mode }))).toEqual({
      message: expect.stringMatching(/^mode: .*EMBEDDINGS=local/),
      code: 'BAD_USER_INPUT',
      argument: 'mode',
    });
  });
});

describe('with embeddings', () => {
  it('both are searched, and each result says what found it', async () => {
    await startWith();
    const { mode, totalCount, edges } = await search();
    expect([mode, totalCount]).toEqual(['BOTH', edges.length]);
    const found = edges.map(({ node, matched, matchedBy, similarity }) => [node.id, matched, matchedBy, similarity]);
    expect(found).toContainEqual(['skill:queues', 'Message queues', ['WORDS', 'MEANING'], 0.79]);
    expect(found).toContainEqual(['technology:rabbitmq', null, ['MEANING'], 0.82]);
    const scores = edges.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('the exact name comes first, whatever is nearer', async () => {
    const meaning = await startWith();
    meaning.text = 'message queues';
    expect(ids(await search({ text: 'message queues' }))[0]).toBe('skill:queues');
    expect(ids(await search({ text: 'message queues', mode: 'MEANING' }))[0]).toBe('technology:rabbitmq');
  });

  it('MEANING finds what is nearer than by chance, nearest first, and what still exists', async () => {
    await startWith();
    const found = await search({ mode: 'MEANING' });
    expect(ids(found)).toEqual(['technology:rabbitmq', 'technology:kafka', 'skill:queues']);
    expect([found.mode, found.totalCount, found.edges[0]!.matchedBy]).toEqual(['MEANING', 3, ['MEANING']]);
  });

  it.each([
    ['a word without meaning', 'asdfgh', 0.58],
    ['a sentence about something else', 'plant tomatoes in a small garden', 0.48],
  ])('%s finds nothing', async (_what, text, similarity) => {
    await start(stubMeaning(text, [{ id: 'skill:teamwork', similarity }]));
    expect([await search({ text }), await search({ text, mode: 'MEANING' })]).toEqual([
      expect.objectContaining({ mode: 'BOTH', totalCount: 0 }),
      expect.objectContaining({ mode: 'MEANING', totalCount: 0 }),
    ]);
  });

  it('a blank text finds nothing, and the model is not asked for it', async () => {
    const { asked } = await startWith();
    expect((await search({ text: ' ' })).totalCount).toBe(0);
    expect(asked).not.toContain(' ');
  });

  it('WORDS does not read vectors', async () => {
    const { asked } = await startWith();
    expect((await search({ mode: 'WORDS' })).mode).toBe('WORDS');
    expect(asked).toEqual([]);
  });
});

describe('while vectors cannot be read', () => {
  const causes: [string, (meaning: StubMeaning) => void][] = [
    ['are not complete for any version', ({ state }) => (state.version = null)],
    ['need a model that does not answer', (meaning) => (meaning.failure = unavailable(new Error('away')))],
  ];

  it.each(causes)('words are searched by default: they %s', async (_cause, happen) => {
    happen(await startWith());
    const { mode, edges } = await search();
    expect([mode, edges[0]!.matchedBy]).toEqual(['WORDS', ['WORDS']]);
  });

  it.each(causes.flatMap(([cause, happen]) => ['MEANING', 'BOTH'].map((mode) => [mode, cause, happen] as const)))(
    '%s fails: they %s',
    async (mode, _cause, happen) => {
      happen(await startWith());
      const failed = await ask({ mode });
      expect([failed.data, errorOf(failed).code]).toEqual([{ search: null }, 'UNAVAILABLE']);
    },
  );
});

describe('pages', () => {
  it.each(['WORDS', 'MEANING', 'BOTH'])('of %s follow each other; a cursor keeps its mode', async (mode) => {
    await startWith();
    const all = await search({ mode });
    const paged: string[] = [];
    for (
      let page = await search({ mode, first: 1 });
      ;
      page = await search({ first: 1, after: page.pageInfo.endCursor })
    ) {
      paged.push(...ids(page));
      expect([page.mode, page.totalCount]).toEqual([mode, all.totalCount]);
      if (!page.pageInfo.hasNextPage) break;
    }
    expect(paged).toEqual(ids(all));
  });

  it('of another mode are refused', async () => {
    await startWith();
    const { edges } = await search({ mode: 'BOTH' });
    const after = edges[0]!.cursor;
    expect(errorOf(await ask({ mode: 'WORDS', after }))).toMatchObject({
      message: expect.stringMatching(/^after: .*BOTH/),
      argument: 'after',
    });
    const forged = Buffer.from('["NONE",0,0,"a"]').toString('base64url');
    expect(errorOf(await ask({ after: forged }))).toMatchObject({ argument: 'after' });
  });

  it('are not continued by words only', async () => {
    const meaning = await startWith();
    const { pageInfo } = await search({ first: 1 });
    meaning.state.version = null;
    expect(errorOf(await ask({ after: pageInfo.endCursor })).code).toBe('UNAVAILABLE');
  });

  it('that meaning found cannot be continued without embeddings', async () => {
    await start(null);
    const after = Buffer.from('["BOTH",5,-0.1,"skill:queues"]').toString('base64url');
    expect(errorOf(await ask({ after }))).toMatchObject({
      message: expect.stringContaining('EMBEDDINGS=local'),
      argument: 'after',
    });
  });
});

describe('caches', () => {
  const get = async (mode?: string) => {
    const variables = JSON.stringify({ text: TEXT, mode });
    const url = `${server.url}/graphql?${new URLSearchParams({ query: QUERY, variables }).toString()}`;
    const { status, headers } = await readResponse(await fetch(url, { headers: { 'apollo-require-preflight': '1' } }));
    return [status, headers.has('etag'), headers.get('cache-control')];
  };
  const CACHED = [200, true, 'no-cache, public'];
  const NOT_CACHED = [200, false, 'no-store'];

  it('keep an answer by vectors of the version of the graph', async () => {
    await startWith();
    expect([await get(), await get('MEANING')]).toEqual([CACHED, CACHED]);
  });

  it('do not keep an answer whose vectors will change without a new version', async () => {
    const meaning = await startWith();
    meaning.state.version = 0;
    expect([await get(), await get('MEANING'), await get('WORDS')]).toEqual([NOT_CACHED, NOT_CACHED, CACHED]);
    meaning.state.version = 1;
    expect(await get()).toEqual(CACHED);
  });

  it('do not keep an answer by words that meaning would have added to', async () => {
    const meaning = await startWith();
    meaning.state.version = null;
    expect([await get(), await get('WORDS')]).toEqual([NOT_CACHED, CACHED]);
  });
});

describe('results of several types', () => {
  it('of which one fails at once leave no failure of another one unhandled', async () => {
    const unhandled: unknown[] = [];
    const onUnhandled = (reason: unknown) => void unhandled.push(reason);
    process.on('unhandledRejection', onUnhandled);
    await start(null);
    // the technologies of a skill are pending when the cursor of the next result is refused
    const pending = '... on Skill { technologies { totalCount } prerequisites(after: "bad") { totalCount } }';
    const failing = '... on Technology { skills(after: "bad") { totalCount } }';
    const { data, errors } = await server.post(
      `{ search(text: "message queues rabbitmq") { edges { node { __typename ${pending} ${failing} } } } }`,
    );
    await turn();
    process.off('unhandledRejection', onUnhandled);
    expect(data).toEqual({ search: null });
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'after' });
    expect(unhandled).toEqual([]);
  });
});
