import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FixtureBuilder } from '../fixtures/builder.js';
import { curating } from '../support/curating.js';
import {
  GraphLanguagesDocument,
  SearchInDocument,
  SkillsInTextInDocument,
  TextsInDocument,
} from '../support/documents.generated.js';
import { openTestGraph, type TestGraph } from '../support/graph.js';

const GERMAN = {
  language: 'de',
  name: 'Krankenschwester',
  description: 'Pflegt Kranke.',
  aliases: ['Pflegefachfrau', 'KS'],
};

const fixture = () =>
  new FixtureBuilder()
    .add('role:nurse', { name: 'nurse', description: 'Cares for the ill.', aliases: ['RN'], translations: [GERMAN] })
    .add('skill:databases', {
      name: 'databases',
      translations: [{ language: 'de', name: 'Datenbanken', description: null, aliases: [] }],
    })
    .add('technology:docker', { name: 'Docker' })
    .build();

describe('languages', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openTestGraph(fixture());
  });
  afterAll(() => graph.close());
  const { apply, refused } = curating(() => graph);

  const textsIn = async (id: string, language?: string) => (await graph.ask(TextsInDocument, { id, language })).node;
  const searchIn = async (text: string, language?: string) => {
    const { search, suggest, resolveNames } = await graph.ask(SearchInDocument, { text, language });
    return {
      found: search!.edges.map(({ node, matched, language: of }) => [node.id, matched, of]),
      suggested: suggest.map(({ id }) => id),
      resolved: resolveNames.map(({ match }) => match && [match.entity.id, match.matched, match.language]),
    };
  };

  it('gives the texts of an entity in a language, else in that of a shorter tag, else the main ones', async () => {
    const main = {
      name: 'nurse',
      nameLanguage: 'en',
      description: 'Cares for the ill.',
      aliases: ['RN'],
      translations: [GERMAN],
    };
    const { language: _, ...german } = GERMAN;
    for (const language of ['de', 'DE', 'de-AT']) {
      expect(await textsIn('role:nurse', language)).toEqual({ ...german, nameLanguage: 'de', translations: [GERMAN] });
    }
    for (const language of [undefined, 'en', 'en-US', 'fr']) {
      expect(await textsIn('role:nurse', language)).toEqual(main);
    }
    expect(await textsIn('technology:docker', 'de')).toMatchObject({ name: 'Docker', nameLanguage: 'en' });
  });

  it('refuses what is no language tag, naming the argument', async () => {
    for (const document of [TextsInDocument, SearchInDocument] as const) {
      const error = await graph.failure(document as typeof TextsInDocument, {
        ...{ id: 'role:nurse', text: 'nurse' },
        language: 'de_DE',
      });
      expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'language' });
    }
  });

  it('searches translations in a language by its word forms, and says what matched', async () => {
    expect(await searchIn('Krankenschwestern', 'de')).toMatchObject({
      found: [['role:nurse', 'Krankenschwester', 'de']],
      resolved: [['role:nurse', 'Krankenschwester', 'de']],
    });
    expect(await searchIn('daten', 'de-AT')).toMatchObject({ suggested: ['skill:databases'] });
    expect(await searchIn('docker', 'de')).toMatchObject({ found: [['technology:docker', 'Docker', null]] });
    const { skillsInText } = await graph.ask(SkillsInTextInDocument, {
      text: 'Kenntnisse von Datenbanken und Docker',
      language: 'de',
    });
    expect(skillsInText.mentions.map(({ text, entity }) => [text, entity.id])).toEqual([
      ['Datenbanken', 'skill:databases'],
      ['Docker', 'technology:docker'],
    ]);
  });

  it('finds whole names in any language without one', async () => {
    expect(await searchIn('pflegefachfrau')).toEqual({
      found: [['role:nurse', 'Pflegefachfrau', 'de']],
      suggested: ['role:nurse'],
      resolved: [['role:nurse', 'Pflegefachfrau', 'de']],
    });
    expect((await searchIn('Krankenschwestern')).found).toEqual([]);
    expect((await searchIn('nurses')).found).toEqual([['role:nurse', 'nurse', null]]);
  });

  it('changes translations as a whole, and lists the languages of the graph', async () => {
    const french = { language: 'fr-ca', name: 'bases de données' };
    await apply({ updateSkill: { id: 'skill:databases', translations: [french] } });
    expect(await textsIn('skill:databases')).toMatchObject({
      translations: [{ language: 'fr-CA', name: 'bases de données', description: null, aliases: [] }],
    });
    expect((await graph.ask(GraphLanguagesDocument, {})).graphInfo.languages).toEqual(['de', 'fr-CA']);
    expect((await searchIn('base de donnees', 'fr-CA')).found).toMatchObject([
      ['skill:databases', 'bases de données', 'fr-CA'],
    ]);
    expect((await searchIn('Datenbank', 'de')).found).toEqual([]);
    await apply({ updateSkill: { id: 'skill:databases', translations: null } });
    expect((await graph.ask(GraphLanguagesDocument, {})).graphInfo.languages).toEqual(['de']);
    const error = await refused({
      updateSkill: { id: 'skill:databases', translations: [{ language: 'en', name: 'a' }] },
    });
    expect(error.message).toContain('must not be en');
  });

  it('merges the translations of merged entities', async () => {
    const translations = [
      { language: 'de', name: 'Pflegerin', aliases: ['Schwester'] },
      { language: 'fr', name: 'infirmière' },
    ];
    await apply(
      { createRole: { id: 'role:carer', name: 'carer', translations } },
      { merge: { from: 'role:carer', into: 'role:nurse' } },
    );
    expect(await textsIn('role:nurse')).toMatchObject({
      translations: [
        { ...GERMAN, aliases: [...GERMAN.aliases, 'Pflegerin', 'Schwester'] },
        { language: 'fr', name: 'infirmière' },
      ],
    });
  });
});
