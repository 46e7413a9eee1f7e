import { describe, expect, it } from '@jest/globals';
import { NODE_SCHEMA } from '../../../src/imports/record-schema.js';
import { keepOthers, textsIn } from '../../../src/model/translations.js';

const translation = (language: string, name: string, description: string | null = null, aliases: string[] = []) => ({
  ...{ language, name, description, aliases },
});
const NURSE = {
  name: 'nurse',
  description: 'Cares for the ill.',
  aliases: ['RN'],
  translations: [
    translation('de', 'Krankenschwester', 'Pflegt Kranke.', ['Pflegefachfrau']),
    translation('de-AT', 'Diplomierte Pflegerin'),
  ],
};

describe('the texts of an entity in a language', () => {
  it.each([
    ['the language', 'de', 'Krankenschwester'],
    ['its region', 'de-AT', 'Diplomierte Pflegerin'],
    ['a region that is not translated', 'de-CH', 'Krankenschwester'],
    ['a region with an extension', 'de-CH-u-co-phonebk', 'Krankenschwester'],
    ['the main language', 'en', 'nurse'],
    ['a region of the main language', 'en-GB', 'nurse'],
    ['a language without a translation', 'fr', 'nurse'],
  ])('are those of %s', (_of, tag, name) => {
    expect(textsIn(NURSE, tag).name).toBe(name);
  });

  it('has the main description where the translation has none, but not the main aliases', () => {
    expect(textsIn(NURSE, 'de-AT')).toMatchObject({ description: 'Cares for the ill.', aliases: [] });
    expect(textsIn(NURSE, 'de')).toMatchObject({ description: 'Pflegt Kranke.', aliases: ['Pflegefachfrau'] });
  });
});

describe('translations of a record', () => {
  const check = (translations: object[]) =>
    NODE_SCHEMA.safeParse({ kind: 'TRACK', id: 'track:a', name: 'A', dataset: 'test', translations });
  const valid = (translations: object[]) => {
    const { data } = check(translations);
    return data && 'translations' in data ? data.translations : null;
  };

  it('are sorted, with tags in canonical form and distinct aliases', () => {
    const given = [
      { language: 'pt-br', name: ' Um  nome ' },
      { language: 'DE', name: 'Name', aliases: ['NAME', 'Titel', 'titel'] },
    ];
    expect(valid(given)).toEqual([translation('de', 'Name', null, ['Titel']), translation('pt-BR', 'Um nome')]);
  });

  it.each([
    ['a tag that is none', [{ language: 'german_', name: 'a' }], /language tag/],
    ['the main language', [{ language: 'EN', name: 'a' }], /must not be en/],
    [
      'a language twice',
      [
        { language: 'de', name: 'a' },
        { language: 'DE', name: 'b' },
      ],
      /twice/,
    ],
    ['no name', [{ language: 'de', name: ' ' }], /empty/],
  ])('are refused with %s', (_with, translations, message) => {
    expect(check(translations).error?.issues[0]?.message).toMatch(message);
  });
});

describe('an import of some languages', () => {
  const [de, fr, it_] = [translation('de', 'eins'), translation('fr', 'un'), translation('it', 'uno')];

  it('replaces translations in these, removes those that it no longer has, and leaves the others', () => {
    expect(keepOthers([translation('de', 'neu')], [de, fr, it_], ['de', 'fr'])).toEqual([
      translation('de', 'neu'),
      it_,
    ]);
    expect(keepOthers([], [de, fr], [])).toEqual([de, fr]);
    expect(keepOthers([de], [fr], null)).toEqual([de]);
  });
});
