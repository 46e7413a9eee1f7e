import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normaliseText, nameKey, words } from '../../../src/model/normalise-text.js';
import { searchQuery, suggestQuery } from '../../../src/graph/neo4j/lucene.js';

/** What people type, and what query parsers trip over. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom(...'+-!(){}[]^"~*?:\\/&|#.', ' ', 'AND', 'OR', 'NOT', 'TO', 'c', 'Résumé', '日本', '\ud800'))
    .map((parts) => parts.join('')),
);

/** One clause of ours: a field, letters and digits, then at most a star or a distance, and a boost. */
const CLAUSE = /^(keys|name|aliases|description):[\p{L}\p{N}]+(\*|~[12])?(\^\d+(\.\d+)?)?$/u;

describe('the key of a name', () => {
  it.each([
    ['C++', 'cplusplus'],
    ['C#', 'csharp'],
    ['.NET', 'dotnet'],
    ['ASP.NET', 'aspnet'],
    ['Node.js', 'nodejs'],
    ['node js', 'nodejs'],
    ['CI/CD', 'cicd'],
    ['Élémentaire', 'elementaire'],
    ['Ｊａｖａ', 'java'],
    ['  Go  ', 'go'],
    ['Ελληνικά', 'ελληνικα'],
    ['…', ''],
  ])('%s is %s', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  it('of different languages with like names is different', () => {
    expect(new Set(['C', 'C++', 'C#', 'CSS'].map(nameKey)).size).toBe(4);
  });

  it('is its own key', () => {
    fc.assert(fc.property(anyText, (text) => expect(nameKey(nameKey(text))).toBe(nameKey(text))));
  });
});

describe('folding', () => {
  it('sorts names without regard to case and accents', () => {
    expect(['Zeta', 'élan', 'apache', 'Eta'].map(normaliseText).sort()).toEqual(['apache', 'elan', 'eta', 'zeta']);
  });

  it('splits a text into its words', () => {
    expect(words('Réplication & sharding (Postgres 16)')).toEqual(['replication', 'sharding', 'postgres', '16']);
  });
});

describe('a query for the full text index', () => {
  it('holds letters and digits in our own syntax, whatever is typed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const query = searchQuery(text, 16);
        if (query === null) return expect(nameKey(text)).toBe('');
        for (const clause of query.split(' ')) expect(clause).toMatch(CLAUSE);
      }),
      { numRuns: 500 },
    );
  });

  it('completes in our own syntax, whatever is typed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const query = suggestQuery(text);
        if (query === null) return expect(nameKey(text)).toBe('');
        const [, key = '', typed] = /^(\S+)(?: \((\+\(.*\))\))?$/u.exec(query) ?? [];
        expect(key).toMatch(CLAUSE);
        const groups = typed?.match(/\+\(([^()]+)\)/gu) ?? [];
        expect(groups.join(' ')).toBe(typed ?? '');
        for (const group of groups) {
          for (const clause of group.slice(2, -1).split(' ')) expect(clause).toMatch(CLAUSE);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each(['', ' ', '()', '"', '\\', '*:*', '~^'])('is none for %j', (text) => {
    expect([searchQuery(text, 16), suggestQuery(text)]).toEqual([null, null]);
  });

  it('asks for AND and OR as words', () => {
    expect(searchQuery('AND', 16)).toMatch(/^keys:and\^20 name:and\^6 /);
  });

  it('forgives no typo in words of under four letters, one in longer, two in long ones', () => {
    const typos = (text: string) => /name:\w+~(\d)/.exec(searchQuery(text, 16) ?? '')?.[1];
    expect(['git', 'java', 'jenkins', 'postgres'].map(typos)).toEqual([undefined, '1', '1', '2']);
  });

  it('forgives typos in the first words alone, as many as it is asked to', () => {
    const typos = (fuzzyWords: number) => searchQuery('docker postgres', fuzzyWords)!.match(/(\w+):\w+~/g);
    expect(typos(0)).toBeNull();
    expect(typos(1)).toEqual(['keys:dockerpostgres~', 'name:docker~', 'aliases:docker~']);
    expect(typos(2)).toHaveLength(5);
  });

  it('stays short for a long text', () => {
    expect(searchQuery('word '.repeat(50), 16)!.match(/description:/g)).toHaveLength(16);
  });
});
