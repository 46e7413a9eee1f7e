import { afterEach, describe, expect, it } from '@jest/globals';
import { unavailable } from '../../src/model/errors.js';
import type { StoredReads } from '../../src/graph/ports/graph-reads.js';
import type { NodeRecord } from '../../src/model/records.js';
import type { ServerOptions } from '../../src/app/server.js';
import { schema } from '../../src/graphql/apollo.js';
import type { Context } from '../../src/graphql/context.js';
import { CachedReads } from '../../src/graph/cache/cached-reads.js';
import { GraphLoaders } from '../../src/graph/loaders/graph-loaders.js';
import { RequestBudget } from '../../src/graphql/budget/request-budget.js';
import { QueryLimits } from '../../src/graphql/limits/query-limits.js';
import { NO_BOUNDS } from '../../src/graphql/limits/size-bounds.js';
import { apolloWith } from '../support/apollo.js';
import { WIDE_BUDGET } from '../support/budget.js';
import { fakeReads } from '../support/fake-reads.js';
import { postJson, serve, type TestServer } from '../support/http.js';

let server: TestServer;

async function start(overrides: Partial<StoredReads> = {}, settings: Partial<ServerOptions> = {}) {
  server = await serve(fakeReads(overrides), settings);
}

const SKILL = 'query Skill($id: ID!) { skill(id: $id) { id name level { id name } technologies { totalCount } } }';
const QUEUES = { id: 'skill:queues' };

/** What may not depend on whether the query was prepared; an ETag identifies the request. */
async function post(body: object, headers: Record<string, string> = {}) {
  const response = await postJson(`${server.url}/graphql`, body, headers);
  const kept = [...response.headers].filter(([name]) => !['date', 'x-request-id', 'etag'].includes(name));
  return { status: response.status, hasETag: response.headers.has('etag'), headers: kept, text: await response.text() };
}

describe('a query that comes again', () => {
  afterEach(() => server.close());

  it.each([
    ['any media type', {}],
    ['application/json', { accept: 'application/json' }],
    ['application/graphql-response+json', { accept: 'application/graphql-response+json' }],
    ['one of several media types', { accept: 'application/graphql-response+json, application/json;q=0.9' }],
    ['a media type that is not offered', { accept: 'text/plain' }],
    ['the cost', { 'x-include-cost': 'true' }],
  ])('has the response that Apollo Server sent, for a client that accepts or asks for %s', async (_what, headers) => {
    await start();
    const first = await post({ query: SKILL, variables: QUEUES }, headers);
    expect(await post({ query: SKILL, variables: QUEUES }, headers)).toEqual(first);
    expect(await post({ query: SKILL, variables: QUEUES, operationName: 'Skill' }, headers)).toEqual(first);
  });

  it.each([
    ['a missing variable', {}],
    ['a variable of another type', { id: { no: 'id' } }],
    ['variables that are no object', 'id'],
  ])('is refused with %s as it is the first time', async (_what, variables) => {
    await start();
    const refused = await post({ query: SKILL, variables });
    expect(refused.text).toContain('"errors"');
    await post({ query: SKILL, variables: QUEUES });
    expect(await post({ query: SKILL, variables })).toEqual(refused);
  });

  it('is refused without the operation that its document lacks', async () => {
    await start();
    const query = `${SKILL} query Other { levels { id } }`;
    const [skill, other, none] = ['Skill', 'Other', undefined];
    for (const operationName of [skill, other, none]) {
      const first = await post({ query, variables: QUEUES, operationName });
      expect(await post({ query, variables: QUEUES, operationName })).toEqual(first);
    }
    expect((await post({ query, variables: QUEUES, operationName: other })).text).toContain('"levels"');
    expect((await post({ query, variables: QUEUES, operationName: none })).text).toContain('"errors"');
  });

  it('has its texts in the language of each request, whichever came first', async () => {
    const translations = [{ language: 'de', name: 'Warteschlangen', description: null, aliases: ['Queues'] }];
    const { nodes } = fakeReads();
    const translated: StoredReads['nodes'] = async (ids) =>
      new Map([...(await nodes(ids))].map(([id, node]) => [id, { ...node, translations } as NodeRecord]));
    await start({ nodes: translated, languages: async () => ['de'] });
    const nameIn = async (query: string, language: string, variables: object = QUEUES) => {
      const { text } = await post({ query, variables }, { 'accept-language': language });
      return (JSON.parse(text) as { data: { skill: { name: string } } }).data.skill.name;
    };
    const preferred = 'query Preferred($id: ID!) { skill(id: $id) { name } }';
    const german =
      'query German($id: ID!) { skill(id: $id) { ...Texts } } fragment Texts on Skill { name(language: "de") }';
    const asked = 'query Asked($id: ID!, $language: String) { skill(id: $id) { name(language: $language) } }';
    for (const _time of ['parsed', 'compiled', 'compiled']) {
      expect(await nameIn(preferred, 'en')).toBe('Message queues');
      expect(await nameIn(preferred, 'de')).toBe('Warteschlangen');
      expect(await nameIn(german, 'en')).toBe('Warteschlangen');
      expect(await nameIn(asked, 'en')).toBe('Message queues');
      expect(await nameIn(asked, 'en', { ...QUEUES, language: 'de' })).toBe('Warteschlangen');
      expect(await nameIn(asked, 'de')).toBe('Warteschlangen');
      expect(await nameIn(asked, 'de', { ...QUEUES, language: 'en' })).toBe('Message queues');
    }
  });

  it('is not taken for another one, whose text begins as the name of an operation does', async () => {
    await start();
    const query = '{ levels { id } }';
    for (const _time of ['first', 'again']) await post({ query: `query A ${query}` });
    expect((await post({ query, operationName: ' query A' })).text).toContain('Unknown operation named');
  });

  it('counts once against the rate limit where it fails, and is then refused', async () => {
    let isFailing = false;
    const nodes = fakeReads().nodes;
    const failing: StoredReads['nodes'] = async (ids) => {
      if (isFailing) throw unavailable(new Error('the database is away'));
      return nodes(ids);
    };
    const query = 'query Skill($id: ID!) { skill(id: $id) { id } }';
    const variables = QUEUES;
    await start({ nodes: failing }, { rateLimitCostPerMinute: 1_000 });
    const { text } = await post({ query, variables }, { 'x-include-cost': 'true' });
    const { estimated } = (JSON.parse(text) as { extensions: { cost: { estimated: number } } }).extensions.cost;
    isFailing = true;
    const fitting = Math.floor(1_000 / estimated) - 1;
    expect(fitting).toBeGreaterThan(3);
    let failed = 0;
    let refused = await post({ query, variables });
    // the limit is regained with time, so that more may fit
    while (refused.status === 200 && failed < 10 * fitting) {
      expect(refused.text).toContain('"UNAVAILABLE"');
      expect(refused.text).toContain('"path":["skill"]');
      failed += 1;
      refused = await post({ query, variables });
    }
    expect(failed).toBeGreaterThanOrEqual(fitting);
    expect([refused.status, refused.text]).toEqual([429, expect.stringContaining('"RATE_LIMITED"')]);
    expect(refused.headers.map(([name]) => name)).toContain('retry-after');
  });
});

describe('the execution without Apollo Server', () => {
  it('begins when a query has succeeded, and leaves failing queries, mutations and other texts to it', async () => {
    const { apollo, prepared } = apolloWith(new QueryLimits(schema, { depth: 5, cost: 1_000 }, () => NO_BOUNDS));
    await apollo.start();
    const contextOf = () => {
      const budget = new RequestBudget(WIDE_BUDGET);
      const graph = new GraphLoaders(new CachedReads(fakeReads(), 0, 0), budget);
      return { graph, budget, viewer: null, ip: '127.0.0.1', setCacheHints: () => undefined } as unknown as Context;
    };
    const ask = async (query: string, variables: Record<string, unknown>) => {
      const contextValue = contextOf();
      const result = await prepared.execute({ query, operationName: null, variables }, contextValue);
      if (result === null) await apollo.executeOperation({ query, variables }, { contextValue });
      return [result?.data, contextValue.started?.refusal ?? null];
    };
    const query = 'query Skill($id: ID!) { skill(id: $id) { id } }';
    expect(await ask(query, {})).toEqual([undefined, null]);
    expect(await ask(query, QUEUES)).toEqual([undefined, null]);
    expect(await ask(query, QUEUES)).toEqual([{ skill: { id: 'skill:queues' } }, null]);
    expect(await ask(`${query} `, QUEUES)).toEqual([undefined, null]);
    expect(await ask(query, {})).toEqual([undefined, null]);
    const mutation = 'mutation { touch }';
    expect(await ask(mutation, {})).toEqual([undefined, null]);
    expect(await ask(mutation, {})).toEqual([undefined, null]);
    await apollo.stop();
  });
});
