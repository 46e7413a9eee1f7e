import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  type EntityKind,
  type EntityRecord,
  type ExternalIdRecord,
  type MatchRelation,
  newNode,
} from '../../../src/model/records.js';
import { translatedDocument } from '../../../src/model/search-document.js';
import { ForeignNames } from '../../../src/search-index/foreign-names.js';
import { compareHits } from '../../../src/search-index/hit.js';
import { nameMatches } from '../../../src/search-index/name-matches.js';
import { Searcher } from '../../../src/search-index/search.js';
import { SearchIndex } from '../../../src/search-index/search-index.js';
import { TranslatedSearch } from '../../../src/search-index/translated-search.js';
import { analysisOf } from '../../../src/text-analysis/languages.js';

const german = (name: string, aliases: string[] = [], description: string | null = null) => ({
  ...{ language: 'de', name, aliases, description },
});
const entity = (id: string, name: string, ...translations: object[]) => {
  const kind = id.split(':')[0]!.toUpperCase() as EntityKind;
  return { ...newNode(kind, { id, name, dataset: 'test', translations }), version: 1 } as EntityRecord;
};

const NODES = [
  entity('role:nurse', 'nurse', german('Krankenschwester', ['Pflegefachfrau'])),
  entity('role:midwife', 'midwife', german('Hebamme', ['Geburtshelferin'])),
  entity('skill:databases', 'databases', german('Datenbanken', [], 'Die Verwaltung großer Bestände.')),
  entity('skill:gift', 'poison', german('Gift')),
  entity('skill:present', 'gift'),
  entity('technology:docker', 'Docker'),
];

let foreign: ForeignNames;
let search: (text: string) => string[];
let inGerman: TranslatedSearch;
let inAny: TranslatedSearch;

beforeEach(async () => {
  foreign = new ForeignNames();
  const main = new SearchIndex();
  const translated = new SearchIndex(await analysisOf('de'), 'de');
  for (const node of NODES) {
    main.put({ node, uses: 0 });
    foreign.put(node);
    const document = translatedDocument({ node, uses: 0 }, 'de');
    if (document) translated.put(document);
  }
  const indexed = { index: main, searcher: new Searcher(main), foreign };
  inGerman = new TranslatedSearch(indexed, { index: translated, searcher: new Searcher(translated) });
  inAny = new TranslatedSearch(indexed, null);
  search = (text) => idsOf(inGerman.search(text, null));
});

const idsOf = (hits: ReturnType<TranslatedSearch['search']>) => hits.sort(compareHits).map(({ id }) => id);

describe('a text that is an external id', () => {
  const URI = 'http://data.europa.eu/esco/skill/1';
  const esco = (relation?: MatchRelation, value = URI) => [{ scheme: 'esco', value, url: null, relation }];
  const identified = (...nodes: EntityRecord[]) => {
    const main = new SearchIndex();
    for (const node of nodes) main.put({ node, uses: 0 });
    return { main, all: new TranslatedSearch({ index: main, searcher: new Searcher(main), foreign }, null) };
  };
  const sql = (id: string, externalIds: ExternalIdRecord[], name = id) => ({ ...entity(id, name), externalIds });

  it('finds what it identifies alone, in searches and in completions, with the scheme or without', () => {
    const { all } = identified(sql('skill:sql', esco()), sql('skill:http', [], 'HTTP of http data europa eu'));
    expect(idsOf(all.search(` ${URI}`, null))).toEqual(['skill:sql']);
    expect(idsOf(all.search(`esco:${URI}`, null))).toEqual(['skill:sql']);
    expect(all.suggest(URI, null, 10).map(({ id }) => id)).toEqual(['skill:sql']);
    expect(idsOf(all.search(`isco:${URI}`, null))).not.toContain('skill:sql');
    expect(idsOf(all.search(`${URI}/2`, null))).not.toContain('skill:sql');
  });

  it('finds the closest: what has it, what matches exactly, what matches closely, and nothing broader', () => {
    const nodes = [
      sql('skill:narrow', esco('BROAD')),
      sql('skill:close', esco('CLOSE')),
      sql('technology:exact', esco('EXACT')),
      sql('skill:own', esco()),
    ];
    const foundIn = (count: number, kinds: EntityKind[] | null = null) =>
      identified(...nodes.slice(0, count))
        .all.search(URI, kinds && new Set(kinds))
        .map(({ id }) => id);
    expect(foundIn(4)).toEqual(['skill:own']);
    expect(foundIn(3)).toEqual(['technology:exact']);
    expect(foundIn(3, ['SKILL'])).toEqual(['skill:close']);
    expect(foundIn(2)).toEqual(['skill:close']);
    expect(foundIn(1)).not.toContain('skill:narrow');
  });

  it('is a name first', () => {
    const { all } = identified(sql('skill:go', [], 'Go'), sql('technology:golang', esco('EXACT', 'Go'), 'Golang'));
    expect(idsOf(all.search('Go', null))).toContain('skill:go');
  });

  it('is gone with its entity, and replaced with it', () => {
    const { main, all } = identified(sql('skill:sql', esco()));
    main.put({ node: sql('skill:sql', esco(undefined, 'http://other')), uses: 0 });
    expect(idsOf(all.search(URI, null))).toEqual([]);
    expect(idsOf(all.search('http://other', null))).toEqual(['skill:sql']);
    main.remove('skill:sql');
    expect(all.search('http://other', null)).toEqual([]);
  });

  it.each([
    [undefined, 1],
    ['EXACT', 1],
    ['CLOSE', 0.8],
  ] as const)('resolves as a name, as safely as it is close: %s', (relation, score) => {
    const { all } = identified(sql('skill:sql', esco(relation)));
    expect(nameMatches(URI, null, 5, all)).toEqual([
      { id: 'skill:sql', place: 0, language: null, reason: 'IDENTIFIER', score },
    ]);
  });
});

describe('a search in a language', () => {
  it('finds translations, in the forms of the language', () => {
    expect(search('Krankenschwestern')).toEqual(['role:nurse']);
    expect(search('Datenbank')).toEqual(['skill:databases']);
    expect(search('Verwaltung von Beständen')).toEqual(['skill:databases']);
  });

  it('finds what is not translated by its name', () => {
    expect(search('docker')).toEqual(['technology:docker']);
  });

  it('finds whole names in the main language, but no parts of the names of what is translated', () => {
    expect(search('nurse')).toEqual(['role:nurse']);
    expect(search('database')).toEqual([]);
  });

  it('says what matched, and in which language', () => {
    const [nurse] = inGerman.search('Pflegefachfrauen', null);
    expect(nurse).toMatchObject({ id: 'role:nurse', place: 1, language: 'de' });
    const [docker] = inGerman.search('docker', null);
    expect(docker).toMatchObject({ id: 'technology:docker', place: 0, language: null });
  });

  it('completes translations, and names of what has none', () => {
    expect(inGerman.suggest('kran', null, 5).map(({ id }) => id)).toEqual(['role:nurse']);
    expect(inGerman.suggest('dock', null, 5).map(({ id }) => id)).toEqual(['technology:docker']);
    expect(inGerman.suggest('datab', null, 5).map(({ id }) => id)).toEqual([]);
  });
});

describe('a search without a language', () => {
  it('finds whole names in any language, in any case, after those in the main one', () => {
    expect(idsOf(inAny.search('hebamme', null))).toEqual(['role:midwife']);
    expect(idsOf(inAny.search('GIFT', null))).toEqual(['skill:present', 'skill:gift']);
    expect(idsOf(inAny.search('Gift', new Set<EntityKind>(['ROLE'])))).toEqual([]);
  });

  it('finds no parts of them', () => {
    expect(inAny.search('Kranken Schwestern', null)).toEqual([]);
    expect(inAny.suggest('kran', null, 5)).toEqual([]);
    expect(inAny.suggest('hebamme', null, 5).map(({ id }) => id)).toEqual(['role:midwife']);
  });

  it('resolves names as safely as those in the main language', () => {
    expect(nameMatches('Geburtshelferin', null, 5, inAny)).toEqual([
      { id: 'role:midwife', place: 1, language: 'de', reason: 'ALIAS', score: 0.95 },
    ]);
  });

  it('forgets translations that were removed', () => {
    foreign.put(entity('role:nurse', 'nurse'));
    foreign.remove('skill:gift');
    expect(idsOf(inAny.search('Krankenschwester', null))).toEqual([]);
    expect(idsOf(inAny.search('gift', null))).toEqual(['skill:present']);
    for (const { id } of NODES) foreign.remove(id);
    expect([foreign.isEmpty, foreign.languages]).toEqual([true, []]);
  });
});
