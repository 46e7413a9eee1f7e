import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { newNode, type EntityRecord, type NodeKind } from '../../../src/model/records.js';
import { compareHits } from '../../../src/search-index/hit.js';
import { ForeignNames } from '../../../src/search-index/foreign-names.js';
import { Searcher } from '../../../src/search-index/search.js';
import { SearchIndex } from '../../../src/search-index/search-index.js';
import { idsWithText } from '../../../src/search-index/text-filter.js';
import { TranslatedSearch } from '../../../src/search-index/translated-search.js';

const entity = (id: string, name: string, more: object = {}) => {
  const kind: NodeKind = id.startsWith('technology:') ? 'TECHNOLOGY' : 'SKILL';
  return { ...newNode(kind, { id, name, description: null, dataset: 'test', ...more }), version: 1 } as EntityRecord;
};

function indexOf(...nodes: (EntityRecord | [EntityRecord, number])[]) {
  const index = new SearchIndex();
  for (const node of nodes) {
    if (Array.isArray(node)) index.put({ node: node[0], uses: node[1] });
    else index.put({ node, uses: 0 });
  }
  const searcher = new Searcher(index);
  const translated = new TranslatedSearch({ index, searcher, foreign: new ForeignNames() }, null);
  return {
    index,
    search: (text: string, kinds?: 'SKILL'[]) =>
      searcher
        .search(text, kinds ? new Set(kinds) : null)
        .sort(compareHits)
        .map(({ id }) => id),
    suggest: (text: string) => translated.suggest(text, null, 10).map(({ id }) => id),
    filter: (text: string) => idsWithText(text, 'SKILL', index, searcher),
  };
}

describe('search', () => {
  it('ranks the name, an alias, the same words, all words, forms, a part of the text', () => {
    const { search } = indexOf(
      entity('skill:name', 'Query tuning'),
      entity('skill:alias', 'Databases', { aliases: ['query tuning'] }),
      entity('skill:order', 'Tuning of queries'),
      entity('skill:all', 'Advice on query tuning'),
      entity('skill:forms', 'Tuned queries in practice'),
      entity('skill:part', 'Query'),
      entity('skill:other', 'Painting'),
    );
    const expected = ['skill:name', 'skill:alias', 'skill:order', 'skill:all', 'skill:forms', 'skill:part'];
    expect(search('query tuning')).toEqual(expected);
  });

  it('breaks ties by use, and puts retired entities last', () => {
    const { search } = indexOf(
      entity('skill:a', 'Sharding', { status: 'DEPRECATED' }),
      [entity('skill:b', 'Advanced sharding'), 1],
      [entity('skill:c', 'Modern sharding'), 9],
    );
    expect(search('sharding')).toEqual(['skill:c', 'skill:b', 'skill:a']);
  });

  it('finds an occupation by any of its titles, before those with a similar one', () => {
    const titles = Array.from({ length: 2_750 }, (_, at) => `Aide ${at}`);
    const { search } = indexOf(
      [entity('skill:nurses', 'Registered Nurses', { aliases: [...titles, 'Registered Nurse (RN)', 'RN'] }), 1],
      [entity('skill:others', 'Health Educators', { aliases: ['RN Educator', 'Registered Nurse Educator'] }), 9],
    );
    expect(search('RN')).toEqual(['skill:nurses', 'skill:others']);
    expect(search('registered nurse')[0]).toBe('skill:nurses');
    expect(search('aide 2749')[0]).toBe('skill:nurses');
  });

  it('of those with the same title, one that is called so comes before those with more edges', () => {
    const { search } = indexOf(
      [entity('skill:forwarders', 'Freight Forwarders', { aliases: ['Truck Driver'] }), 99],
      [entity('skill:drivers', 'Heavy Truck Drivers', { aliases: ['Truck Driver'] }), 1],
      [entity('skill:movers', 'Material Movers', { aliases: ['Truck Driver'] }), 100],
    );
    expect(search('Truck Driver')).toEqual(['skill:drivers', 'skill:movers', 'skill:forwarders']);
  });

  it('is empty rather than far-fetched', () => {
    const { search } = indexOf(entity('skill:learn', 'Willingness to learn'), entity('skill:cap', 'CAP theorem'));
    expect(['machine learning', 'the', 'to', 'gardening', '👍', ''].map((text) => search(text))).toEqual(
      Array.from({ length: 6 }, () => []),
    );
  });

  it('tells names with symbols apart', () => {
    const { search } = indexOf(
      entity('technology:csharp', 'C#', { aliases: ['c sharp'] }),
      entity('technology:cpp', 'C++'),
      entity('technology:dotnet', '.NET'),
    );
    expect(search('C++')).toEqual(['technology:cpp']);
    expect(search('c plus plus')).toEqual(['technology:cpp']);
    expect(search('C-sharp')).toEqual(['technology:csharp']);
    expect(search('dot net')).toEqual(['technology:dotnet']);
    expect(search('C')).toEqual([]);
  });

  it.each([
    ['loadbalancer', 'Load balancing'],
    ['post gre sql', 'PostgreSQL'],
    ['cicd', 'CI/CD'],
    ['single signon', 'Single sign-on'],
    ['containerise', 'Containers'],
    ['kubernates', 'Kubernetes'],
    ['lodz', 'Łódź'],
    ['strassenbau', 'Straßenbau'],
    ['布式', '分布式系统'],
    ['python3', 'Python'],
  ])('%s finds %s', (text, name) => expect(indexOf(entity('skill:x', name)).search(text)).toEqual(['skill:x']));

  it('finds words of descriptions after those of names', () => {
    const description = 'Sends messages over a queue.';
    const { search } = indexOf(entity('skill:a', 'Brokers', { description }), entity('skill:b', 'Queues'));
    expect(search('queue')).toEqual(['skill:b', 'skill:a']);
    expect(search('messages by broker')).toEqual(['skill:a']);
  });
});

describe('completion', () => {
  const { suggest } = indexOf(
    entity('skill:js', 'Node.js'),
    entity('skill:k', 'Kubernetes', { aliases: ['k8s'] }),
    entity('skill:o', 'Kubernetes operators'),
    entity('skill:lodz', 'Łódź zarządzanie'),
    entity('skill:cjk', '分布式系统'),
  );
  it.each([
    ['kub', ['skill:k', 'skill:o']],
    ['k8', ['skill:k']],
    ['kubernetes op', ['skill:o']],
    ['nodej', ['skill:js']],
    ['Kubrn', ['skill:k', 'skill:o']],
    ['kubernets', ['skill:k', 'skill:o']],
    ['Łódź zarządzanie', ['skill:lodz']],
    ['分布式', ['skill:cjk']],
    ['', []],
    ['xyz', []],
  ])('of %j', (text, ids) => expect(suggest(text)).toEqual(ids));
});

it('a filter by text finds words in any form, and beginnings of the last', () => {
  const { filter } = indexOf(
    entity('skill:lodz', 'Łódź'),
    entity('skill:js', 'JavaScript'),
    entity('technology:j', 'Java'),
  );
  expect(filter('lodz')).toEqual(['skill:lodz']);
  expect(filter('jav')).toEqual(['skill:js']);
  expect(filter('java')).toEqual(['skill:js']);
  expect(filter(' ')).toEqual([]);
});

describe('an index that is updated', () => {
  const names = fc.constantFrom(
    'Load balancing',
    'Balancing loads',
    'C++',
    'Łódź',
    '分布式系统',
    'Sign-on',
    'the',
    'Docker',
  );
  const change = fc.record({
    id: fc.constantFrom('skill:a', 'skill:b', 'skill:c'),
    name: fc.option(names),
    alias: names,
  });

  it('answers like a new one', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const updated = indexOf();
        const last = new Map<string, EntityRecord>();
        for (const { id, name, alias } of changes) {
          updated.index.remove(id);
          last.delete(id);
          if (name === null) continue;
          const node = entity(id, name, { aliases: [alias], description: alias });
          updated.index.put({ node, uses: 0 });
          last.set(id, node);
        }
        const fresh = indexOf(...last.values());
        for (const text of ['load balancing', 'c++', 'lodz', '分布', 'signon', 'the', 'dock', 'balance']) {
          expect(updated.search(text)).toEqual(fresh.search(text));
          expect(updated.suggest(text)).toEqual(fresh.suggest(text));
        }
        expect([updated.index.size, updated.index.words.size]).toEqual([fresh.index.size, fresh.index.words.size]);
      }),
    );
  });
});
