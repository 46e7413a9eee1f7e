import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { oneOfEverything } from '../fixtures/situations.js';
import { curating } from '../support/curating.js';
import { ManySearchesDocument, SearchDocument, SuggestDocument } from '../support/documents.generated.js';
import { openTestGraph, type TestGraph } from '../support/graph.js';

describe('search', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openTestGraph(oneOfEverything());
  });
  afterAll(() => graph.close());
  const { apply } = curating(() => graph);

  const find = async (text: string, kinds?: ('SKILL' | 'TECHNOLOGY')[]) => {
    const { search } = await graph.ask(SearchDocument, { text, kinds });
    return search?.edges.map(({ node }) => node.id) ?? [];
  };

  it.each([
    ['an exact name', 'Apache Kafka', 'technology:kafka'],
    ['an alias', 'kafka', 'technology:kafka'],
    ['an alias in other case', 'mq', 'skill:queues'],
    ['a typo', 'kafak', 'technology:kafka'],
    ['two typos in a long word', 'progrmaation', 'skill:programming'],
    ['no accents', 'elementaire', 'skill:programming'],
    ['symbols that tell C++ from C#', 'c++', 'technology:cpp'],
    ['symbols that tell C# from C++', 'C#', 'technology:csharp'],
    ['a word of the description', 'passing', 'skill:queues'],
    ['the beginning of a word', 'rabb', 'technology:rabbitmq'],
    ['spaces where the name has none', 'rabbit mq', 'technology:rabbitmq'],
  ])('finds by %s', async (_how, text, expected) => {
    expect((await find(text))[0]).toBe(expected);
  });

  it.each(['', '   ', 'AND', 'OR NOT', '"', '(', 'a:b', 'kafka~ AND (', '\\', '***', '日本', `${'x '.repeat(120)}`])(
    'takes %j as text, never as query syntax',
    async (text) => {
      await expect(find(text)).resolves.toBeInstanceOf(Array);
    },
  );

  it('tolerates misspellings in every search of a request', async () => {
    const typos = Array.from({ length: 16 }, () => 'kafak').join(' ');
    const { first, second, third } = await graph.ask(ManySearchesDocument, { text: typos });
    const found = [first, second, third].map((one) => one!.edges.map(({ node }) => node.id));
    expect(found).toEqual([['technology:kafka'], ['technology:kafka'], ['technology:kafka']]);
  });

  it('returns only the requested kinds', async () => {
    expect(await find('queues', ['SKILL'])).toEqual(['skill:queues']);
    expect(await find('kafka', ['SKILL'])).not.toContain('technology:kafka');
  });

  it('is paginated without duplicates', async () => {
    const first = await graph.ask(SearchDocument, { text: 'queues', first: 1 });
    const second = await graph.ask(SearchDocument, {
      text: 'queues',
      first: 1,
      after: first.search?.pageInfo.endCursor,
    });
    expect(first.search).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
    expect(second.search).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: false } });
    expect(second.search?.edges[0]?.node.id).not.toBe(first.search?.edges[0]?.node.id);
  });

  it('says what matched, and which entities of other kinds have the name', async () => {
    const { search } = await graph.ask(SearchDocument, { text: 'mq', kinds: ['SKILL'] });
    expect(search?.edges[0]).toMatchObject({ matched: 'MQ', namesakes: [] });
    await apply({ createTechnology: { id: 'technology:queues', name: 'Message queues', category: 'OTHER' } });
    const { search: both } = await graph.ask(SearchDocument, { text: 'mq', kinds: ['SKILL'] });
    expect(both?.edges[0]?.namesakes).toEqual([{ id: 'technology:queues' }]);
    await apply({ delete: { id: 'technology:queues' } });
  });

  it('finds what was just written, and no longer what was deleted', async () => {
    await apply({ createSkill: { id: 'skill:lodz', name: 'Łódź zarządzanie', aliases: ['分布式系统'] } });
    expect(await find('lodz zarzadzanie')).toEqual(['skill:lodz']);
    expect(await find('分布式系统')).toEqual(['skill:lodz']);
    await apply({ updateSkill: { id: 'skill:lodz', name: 'Smørrebrød' } });
    expect([await find('lodz'), await find('smorrebrod')]).toEqual([[], ['skill:lodz']]);
    await apply({ delete: { id: 'skill:lodz' } });
    expect(await find('smorrebrod')).toEqual([]);
  });

  it('refuses a text that is too long', async () => {
    const error = await graph.failure(SearchDocument, { text: 'x'.repeat(257) });
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'text' });
  });

  it('suggests completions, whole names and short ones first', async () => {
    const complete = async (prefix: string) =>
      (await graph.ask(SuggestDocument, { prefix })).suggest.map(({ id }) => id);
    expect(await complete('ap')).toEqual(['technology:kafka']);
    expect(await complete('kaf')).toEqual(['technology:kafka']);
    expect((await complete('c'))[0]).toBe('technology:csharp');
    expect(await complete('c+')).toEqual(['technology:cpp']);
    expect(await complete('message qu')).toEqual(['skill:queues']);
    expect(await complete('')).toEqual([]);
  });
});
