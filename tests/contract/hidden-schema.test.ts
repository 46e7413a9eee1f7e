import { afterEach, describe, expect, it } from '@jest/globals';
import { createClient } from 'graphql-sse';
import { readResponse, postJson, serve, type TestServer } from '../support/http.js';

let server: TestServer;
afterEach(() => server.close());

const learningPath = 'query ($input: LearningPathInput!) { learningPath(input: $input) { stages { number } } }';

/** Documents and variables that misspell a name of the schema. */
const MISSPELLED = (
  [
    ['a field', '{ skillz { totalCount } }'],
    ['a type', '{ node(id: "a") { ... on Skil { id } } }'],
    ['an argument', '{ skills(frist: 1) { totalCount } }'],
    ['an argument of a directive', '{ __typename @skip(iff: true) }'],
    ['a directive', '{ __typename @skp(if: true) }'],
    ['an enum value', '{ search(text: "a", kinds: [SKIL]) { totalCount } }'],
    ['a string for an enum value', '{ search(text: "a", kinds: ["SKILL"]) { totalCount } }'],
    ['a field of an input', '{ learningPath(input: { goalz: ["a"] }) { stages { number } } }'],
    ['a missing selection set', '{ skills }'],
    ['a field of a variable', learningPath, { input: { goals: ['a'], hoursPerWek: 1 } }],
    [
      'an enum value in a variable',
      'query ($k: [EntityKind!]) { search(text: "a", kinds: $k) { totalCount } }',
      { k: ['SKIL'] },
    ],
    ['a type of a variable', 'query ($k: EntityKnd) { search(text: "a", kinds: $k) { totalCount } }'],
  ] as [string, string, Record<string, unknown>?][]
).map(([what, query, variables = {}]) => [what, query, variables] as [string, string, Record<string, unknown>]);

describe('with INTROSPECTION=false', () => {
  it.each(MISSPELLED)('no error suggests a name: %s', async (_what, query, variables) => {
    server = await serve(undefined, { introspection: false });
    const { status, errors } = await server.post(query, variables);
    expect(status).toBe(400);
    expect(errors?.length).toBeGreaterThan(0);
    expect(errors?.filter(({ message }) => /did you mean/i.test(message))).toEqual([]);
  });

  it.each([
    ['document', 'subscription { graphChangd { version } }', {}],
    ['variable', 'subscription ($s: Int) { graphChanged(since: $s, sinse: 1) { version } }', { s: 1 }],
  ])('no error of a subscription suggests a name: %s', async (_what, query, variables) => {
    server = await serve(undefined, { introspection: false });
    const client = createClient({ url: `${server.url}/graphql/stream`, retryAttempts: 0 });
    const { value: result } = await client.iterate({ query, variables }).next();
    expect((result as { errors?: unknown[] }).errors?.length).toBeGreaterThan(0);
    expect(JSON.stringify(result)).not.toMatch(/did you mean/i);
  });

  it.each(['{ __schema { types { name } } }', '{ __type(name: "Skill") { name } }'])(
    'introspection is refused with the name of the setting: %s',
    async (query) => {
      server = await serve(undefined, { introspection: false });
      const { status, errors } = await server.post(query);
      expect([status, errors?.length]).toEqual([400, 1]);
      expect(errors?.[0]).toMatchObject({
        message: expect.stringContaining('INTROSPECTION=true'),
        locations: [{ line: 1, column: 3 }],
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      });
      expect(JSON.stringify(errors)).not.toMatch(/apollo/i);
    },
  );
});

describe('with introspection', () => {
  it('errors contain suggestions', async () => {
    server = await serve();
    const responses = await Promise.all(MISSPELLED.map(([, query, variables]) => server.post(query, variables)));
    const suggesting = responses.filter(({ errors }) => errors?.some(({ message }) => /Did you mean/.test(message)));
    expect(suggesting.length).toBeGreaterThan(8);
  });
});

describe('the version of the database', () => {
  const query = '{ graphInfo { skills database } }';

  it('is visible to authenticated callers only', async () => {
    server = await serve(undefined, {
      authenticate: async ({ 'x-api-key': key }) => (key === undefined ? null : { id: 'key:test', role: 'reader' }),
      responseCacheBytes: 1 << 20,
    });
    const ask = async (headers: Record<string, string>) =>
      (await readResponse(await postJson(`${server.url}/graphql`, { query }, headers))).data;
    expect(await ask({ 'x-api-key': 'a' })).toEqual({ graphInfo: { skills: 3, database: 'in memory' } });
    expect(await ask({})).toEqual({ graphInfo: { skills: 3, database: null } });
  });
});
