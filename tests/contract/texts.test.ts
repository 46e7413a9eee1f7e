import { afterEach, describe, expect, it } from '@jest/globals';
import { CachedReads } from '../../src/graph/cache/cached-reads.js';
import type { MeaningReads } from '../../src/graph/ports/meaning-reads.js';
import { fakeReads } from '../support/fake-reads.js';
import { postJson, readResponse, serve, type TestServer } from '../support/http.js';

let server: TestServer;
afterEach(() => server.close());

const IN_TEXT = `query ($text: String!) { skillsInText(text: $text) { entityCount } }`;
const PATH = `query ($known: String, $goals: String, $more: [ID!]) {
  learningPath(input: { goals: $more, knownText: $known, goalsText: $goals }) { stepCount }
}`;
const LONGEST = 100_000;
const words = (length: number) => 'Kafka and more; '.repeat(length / 16 + 1).slice(0, length);

describe('a long text', () => {
  it('is read up to 100,000 characters', async () => {
    server = await serve();
    const { data } = await server.post(IN_TEXT, { text: words(LONGEST) });
    expect(data).toEqual({ skillsInText: { entityCount: 1 } });
  });

  it.each([
    ['text', IN_TEXT, { text: words(LONGEST + 1) }],
    ['knownText', PATH, { known: words(LONGEST + 1), more: ['skill:queues'] }],
    ['goalsText', PATH, { goals: words(LONGEST + 1) }],
  ])('is refused beyond: %s', async (argument, query, variables) => {
    server = await serve();
    const { status, errors } = await server.post(query, variables);
    const message = `${argument}: 100001 characters are more than 100000; shorten the text`;
    expect([status, errors]).toMatchObject([400, [{ message, extensions: { code: 'BAD_USER_INPUT', argument } }]]);
  });

  it('is refused for other arguments, in a variable as in an input', async () => {
    server = await serve();
    for (const [query, argument] of [
      ['query ($id: ID!) { skill(id: $id) { id } }', 'id'],
      ['query ($id: ID!) { learningPath(input: { goals: ["skill:queues"], known: [$id] }) { stepCount } }', 'known'],
    ] as const) {
      const { errors } = await server.post(query, { id: 'x'.repeat(2_049) });
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
    }
  });

  it('fits into a request twice, although a client escapes every character', async () => {
    server = await serve();
    const escaped = '\\u5206'.repeat(LONGEST);
    const body = `{"query":${JSON.stringify(`query ($a: String!, $b: String!) {
      a: skillsInText(text: $a) { entityCount } b: skillsInText(text: $b) { entityCount }
    }`)},"variables":{"a":"${escaped}","b":"${escaped}"}}`;
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
    });
    expect((await readResponse(answer)).data).toEqual({ a: { entityCount: 0 }, b: { entityCount: 0 } });
  });
});

describe('a text', () => {
  const SECRET = 'Ada Lovelace uses Kafka';

  it('is not kept with its answer, neither here nor in a cache of HTTP', async () => {
    const reads = new CachedReads(fakeReads(), 1 << 20, 30_000);
    await reads.refresh();
    server = await serve(fakeReads(), { reads, responseCacheBytes: 1 << 20 });
    const headersOf = async (text: string) => {
      const { headers } = await server.post(IN_TEXT, { text });
      return [headers.get('cache-control'), headers.get('etag')];
    };
    expect(await headersOf(SECRET)).toEqual(['no-store', null]);
    expect(await headersOf(SECRET)).toEqual(['no-store', null]);
    const { headers } = await server.post('{ levels { id } }');
    expect(headers.get('cache-control')).toBe('no-cache, public');
  });

  it('is not logged, although the request fails unexpectedly', async () => {
    const nodes = () => Promise.reject(new Error('broken'));
    server = await serve(fakeReads({ nodes, documents: nodes }));
    const { errors } = await server.post(IN_TEXT, { text: SECRET });
    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(server.log).toHaveLength(1);
    expect(server.written.join()).not.toContain('Lovelace');
  });

  it('is not logged with a value that cannot be coerced', async () => {
    server = await serve();
    const response = await postJson(`${server.url}/graphql`, { query: IN_TEXT, variables: { text: [SECRET] } });
    expect(response.status).toBe(400);
    expect(server.written).toEqual([]);
  });

  it('costs what it takes to read', async () => {
    server = await serve();
    const ask = async (query: string, variables: object) => {
      const answer = await postJson(`${server.url}/graphql`, { query, variables }, { 'x-include-cost': '1' });
      const { extensions } = (await answer.json()) as { extensions: { cost: { estimated: number } } };
      return extensions.cost.estimated;
    };
    const known = 'query ($text: String) { skillGap(role: "role:none", knownText: $text) { coverage } }';
    expect(await ask(IN_TEXT, { text: SECRET })).toBeGreaterThan(2_000);
    expect((await ask(known, { text: SECRET })) - (await ask(known, {}))).toBe(2_000);
  });
});

describe('a text that means a skill without naming it', () => {
  const TEXT = 'In her last position Ada put slow work aside for later.';
  const MEANT = `query ($text: String!) {
    skillsInText(text: $text) {
      byMeaning unreadSentences
      mentions { entity { id } reason text negated score }
      entities { entity { id } }
    }
  }`;
  const nearest = [
    { id: 'skill:queues', similarity: 0.9 },
    { id: 'skill:programming', similarity: 0.5 },
  ];

  const open = async (nearestToTexts: MeaningReads['nearestToTexts'] | null) => {
    const status = async () => ({ model: 'bge-small-en-v1.5', indexed: 3, total: 3, version: 1 });
    const meaning = nearestToTexts && ({ status, nearestToTexts } as unknown as MeaningReads);
    const reads = new CachedReads(fakeReads(), 1 << 20, 30_000, meaning);
    await reads.refresh();
    server = await serve(fakeReads(), { reads, responseCacheBytes: 1 << 20 });
    return server.post(MEANT, { text: TEXT });
  };

  it('is found where embeddings are on, and kept in no cache', async () => {
    const { data, headers } = await open(async (texts) => texts.map(() => nearest));
    expect(data).toEqual({
      skillsInText: {
        ...{ byMeaning: true, unreadSentences: 0 },
        mentions: [
          {
            entity: { id: 'skill:queues' },
            ...{ reason: 'MEANING', text: TEXT.slice(0, -1), negated: false, score: expect.any(Number) },
          },
        ],
        entities: [{ entity: { id: 'skill:queues' } }],
      },
    });
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('is not found where they are off', async () => {
    const { data } = await open(null);
    expect(data).toEqual({ skillsInText: { byMeaning: false, unreadSentences: 0, mentions: [], entities: [] } });
  });

  it('is not logged, although the model fails unexpectedly', async () => {
    const { errors } = await open((texts) => Promise.reject(new Error(`broken at ${texts.length}`)));
    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(server.written.join()).not.toContain('Ada');
  });
});

describe('goals', () => {
  it('are refused where neither ids nor a text name one', async () => {
    server = await serve();
    for (const goals of [undefined, null, '', ' \n ']) {
      const { errors } = await server.post(PATH, { goals });
      expect(errors).toMatchObject([
        { message: expect.stringMatching(/^goals: .*goalsText/), extensions: { argument: 'goals' } },
      ]);
    }
  });
});
