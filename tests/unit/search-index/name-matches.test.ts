import { describe, expect, it } from '@jest/globals';
import { newNode, type EntityKind, type EntityRecord } from '../../../src/model/records.js';
import { nameMatches } from '../../../src/search-index/name-matches.js';
import { Searcher } from '../../../src/search-index/search.js';
import { SearchIndex } from '../../../src/search-index/search-index.js';

const entity = (id: string, name: string, more: object = {}) => {
  const kind: EntityKind = id.startsWith('technology:') ? 'TECHNOLOGY' : id.startsWith('area:') ? 'AREA' : 'SKILL';
  return { ...newNode(kind, { id, name, description: null, dataset: 'test', ...more }), version: 1 } as EntityRecord;
};

function searcherOf(...nodes: EntityRecord[]): Searcher {
  const index = new SearchIndex();
  for (const node of nodes) index.put({ node, uses: 0 });
  return new Searcher(index);
}

const searcher = searcherOf(
  entity('skill:containers', 'Containers', { aliases: ['containerization'], description: 'Isolated processes.' }),
  entity('skill:orchestration', 'Container orchestration', { aliases: ['Kubernetes', 'k8s'] }),
  entity('skill:docker', 'Docker'),
  entity('technology:docker', 'Docker'),
  entity('skill:caching', 'Caching', { aliases: ['cache design'] }),
  entity('skill:http-caching', 'HTTP caching', { aliases: ['cache design'] }),
  entity('skill:cached', 'Designing caches'),
  entity('skill:angularjs', 'AngularJS', { status: 'DEPRECATED' }),
  entity('skill:angular', 'Modern AngularJS successors'),
  entity('area:data', 'Data engineering'),
);

const matches = (name: string, kinds: EntityKind[] | null = null) =>
  nameMatches(name, kinds && new Set(kinds), 5, searcher);
const best = (name: string) => matches(name)[0];

describe('what a name means', () => {
  it.each([
    ['the name in any case', 'CONTAINERS', 'skill:containers', 'NAME', 1],
    ['an alias', 'k8s', 'skill:orchestration', 'ALIAS', 0.95],
    ['another form of the words', 'container', 'skill:containers', 'WORD_FORM', 0.9],
    ['another order of the words', 'orchestration of containers', 'skill:orchestration', 'WORD_FORM', 0.9],
    ['a misspelling', 'kuberntes', 'skill:orchestration', 'MISSPELLING', 0.8],
    ['a misspelling of a short name, which is less certain', 'dockr', 'skill:docker', 'MISSPELLING', 0.5],
  ])('is found by %s', (_how, name, id, reason, score) => {
    expect(best(name)).toMatchObject({ id, reason, score });
  });

  it('is found by a part, with a score that is never that of a whole name', () => {
    const [longer, shorter] = [best('orchestration'), best('Kubernetes on Windows')];
    expect([longer, shorter]).toEqual([
      expect.objectContaining({ id: 'skill:orchestration', reason: 'PART' }),
      expect.objectContaining({ id: 'skill:orchestration', reason: 'PART' }),
    ]);
    for (const { score } of [longer!, shorter!]) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(0.6);
    }
  });

  it('is nothing rather than nonsense', () => {
    const names = ['', '  ', '\u200b', '???', 'the', 'gardening', 'isolated processes'];
    expect(names.map((name) => matches(name))).toEqual(names.map(() => []));
  });

  it('is less certain where entities of one kind share the name, and nothing after them is more certain', () => {
    expect(matches('cache design').map(({ id, score }) => [id, score])).toEqual([
      ['skill:caching', 0.48],
      ['skill:http-caching', 0.48],
      ['skill:cached', 0.48],
    ]);
  });

  it('is certain where entities of different kinds have the name', () => {
    expect(matches('docker').map(({ id, score }) => [id, score])).toEqual([
      ['skill:docker', 1],
      ['technology:docker', 1],
    ]);
    expect(matches('docker', ['TECHNOLOGY'])).toHaveLength(1);
  });

  it('is the deprecated entity with the name rather than another one with a part of it', () => {
    expect(best('angularjs')).toMatchObject({ id: 'skill:angularjs', reason: 'NAME', score: 1 });
  });

  it('is of any kind', () => {
    expect(best('engineering of data')).toMatchObject({ id: 'area:data', reason: 'WORD_FORM' });
  });

  it('is misspelt even where another word of it is right', () => {
    expect(best('container orchestartion')).toMatchObject({ id: 'skill:orchestration', reason: 'MISSPELLING' });
  });
});
