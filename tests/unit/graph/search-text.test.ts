import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normaliseText, nameKey, words } from '../../../src/model/normalise-text.js';
import { searchQuery, suggestQuery } from '../../../src/graph/neo4j/lucene.js';

/** Typical input, and input that query parsers misinterpret. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom(...'+-!(){}[]^"~*?:\\/&|#.', ' ', 'AND', 'OR', 'NOT', 'TO', 'c', 'Résumé', '日本', '\ud800'))
    .map((parts) => parts.join('')),
);

/** A clause: a field, letters and digits, then optionally a wildcard or an edit distance, and a boost. */
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

  it('of languages with similar names differs', () => {
    expect(new Set(['C', 'C++', 'C#', 'CSS'].map(nameKey)).size).toBe(4);
  });

  it('is idempotent', () => {
    fc.assert(fc.property(anyText, (text) => expect(nameKey(nameKey(text))).toBe(nameKey(text))));
  });
});

describe('normalised text', () => {
  it('sorts ignoring case and accents', () => {
    expect(['Zeta', 'élan', 'apache', 'Eta'].map(normaliseText).sort()).toEqual(['apache', 'elan', 'eta', 'zeta']);
  });

  it('is split into words', () => {
    expect(words('Réplication & sharding (Postgres 16)')).toEqual(['replication', 'sharding', 'postgres', '16']);
  });
});

describe('a query for the full-text index', () => {
  it('has only letters and digits in its clauses, for any input', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const query = searchQuery(text, 16);
        if (query === null) return expect(nameKey(text)).toBe('');
        for (const clause of query.split(' ')) expect(clause).toMatch(CLAUSE);
      }),
      { numRuns: 500 },
    );
  });

  it('for suggestions has only letters and digits in its clauses, for any input', () => {
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

  it.each(['', ' ', '()', '"', '\\', '*:*', '~^'])('is null for %j', (text) => {
    expect([searchQuery(text, 16), suggestQuery(text)]).toEqual([null, null]);
  });

  it('treats AND and OR as words', () => {
    expect(searchQuery('AND', 16)).toMatch(/^keys:and\^20 name:and\^6 /);
  });

  it('allows no typo in words of less than four letters, one in longer words, two in long ones', () => {
    const typos = (text: string) => /name:\w+~(\d)/.exec(searchQuery(text, 16) ?? '')?.[1];
    expect(['git', 'java', 'jenkins', 'postgres'].map(typos)).toEqual([undefined, '1', '1', '2']);
  });

  it('allows typos only in as many of the first words as requested', () => {
    const typos = (fuzzyWords: number) => searchQuery('docker postgres', fuzzyWords)!.match(/(\w+):\w+~/g);
    expect(typos(0)).toBeNull();
    expect(typos(1)).toEqual(['keys:dockerpostgres~', 'name:docker~', 'aliases:docker~']);
    expect(typos(2)).toHaveLength(5);
  });

  it('stays short for a long text', () => {
    expect(searchQuery('word '.repeat(50), 16)!.match(/description:/g)).toHaveLength(16);
  });
});
