import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fold } from '../../../src/text-analysis/fold.js';
import { slugOf } from '../../../src/text-analysis/slug.js';
import { nameKey, wordsIn } from '../../../src/text-analysis/words.js';

/** Any text, and text of what the analysis treats specially. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        ..."+#./'’-™ßŁøæıİΣς ",
        '\u00AD',
        '\u200B',
        '\u0301',
        'C',
        'e',
        'ガ',
        '분',
        '布',
        'ﬁ',
        '½',
        '\uD800',
      ),
    )
    .map((parts) => parts.join('')),
);
const textsOf = (text: string) => wordsIn(text).map(({ word }) => word);

describe('folding', () => {
  it.each([
    ['Łódź zarządzanie', 'lodz zarzadzanie'],
    ['Smørrebrød', 'smorrebrod'],
    ['STRASSENBAU Straßenbau', 'strassenbau strassenbau'],
    ['Þór Æsir Œuvre Đorđe', 'thor aesir oeuvre dorde'],
    ['İstanbul ılık', 'istanbul ilik'],
    ['ΛΌΓΟΣ λόγος', 'λογοσ λογοσ'],
    ['Ｊａｖａ ﬁle', 'java file'],
    ['Java™', 'java'],
    ['doc\u00ADker kuber\u200Bnetes', 'docker kubernetes'],
    ['ガイド', 'ガイド'],
    ['हिन्दी', 'हिन्दी'],
  ])('%s is %s', (text, expected) => expect(fold(text)).toBe(expected));

  it('is idempotent', () => {
    fc.assert(fc.property(anyText, (text) => expect(fold(fold(text))).toBe(fold(text))));
  });

  it('ignores how accents are encoded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });
});

describe('the words of a text', () => {
  it.each([
    ['Réplication & sharding (Postgres 16)', ['replication', 'sharding', 'postgres', '16']],
    ['C/C++, C# and F#', ['c', 'cplusplus', 'csharp', 'and', 'fsharp']],
    ['C++17 on .NET', ['cplusplus', '17', 'on', 'dotnet']],
    ['ASP.NET, Node.js', ['asp', 'net', 'node', 'js']],
    ['CI/CD over TCP/IP', ['ci', 'cd', 'over', 'tcp', 'ip']],
    ['HTML+CSS, #hashtag', ['html', 'css', 'hashtag']],
    ["Dijkstra's, Conway’s", ['dijkstras', 'conways']],
    ['分布式系统', ['分布', '布式', '式系', '系统']],
    ['Java开发', ['java', '开发']],
    ['字', ['字']],
    ['… () 👍 ++', []],
  ])('%s', (text, expected) => expect(textsOf(text)).toEqual(expected));

  it('have their places in the text, whatever folding does to its length', () => {
    const text = 'ﬁle → doc\u00ADker, STRAẞE, C++ 布式系';
    expect(wordsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'ﬁle',
      'doc\u00ADker',
      'STRAẞE',
      'C++',
      '布式',
      '式系',
    ]);
  });

  it('are found again where they were', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { word, start, end } of wordsIn(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(
            fold(text.slice(start, end))
              .replace(/^\./, 'dot')
              .replaceAll('+', 'plus')
              .replace('#', 'sharp')
              .replaceAll("'", ''),
          ).toContain(word);
          last = start;
        }
      }),
      { numRuns: 500 },
    );
  });
});

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
    ['  Go  ', 'go'],
    ['分布式系统', '分布式系统'],
    ['…', ''],
  ])('%s is %s', (name, key) => expect(nameKey(name)).toBe(key));

  it('of languages with similar names differs', () => {
    expect(new Set(['C', 'C++', 'C#', 'CSS'].map(nameKey)).size).toBe(4);
  });

  it('is idempotent', () => {
    fc.assert(fc.property(anyText, (text) => expect(nameKey(nameKey(text))).toBe(nameKey(text))));
  });
});

describe('a slug', () => {
  it.each([
    ['C++ for games', 'cplusplus-for-games'],
    ['Łódź', 'lodz'],
    ["  What's new?  ", 'what-s-new'],
    ['系统', 'xi-tong'],
    ['программирование на C', 'programmirovanie-na-c'],
    ['🙂 ?', ''],
  ])('of %s is %j', (text, slug) => expect(slugOf(text)).toBe(slug));
});
