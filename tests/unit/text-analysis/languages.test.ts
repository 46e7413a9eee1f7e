import { describe, expect, it } from '@jest/globals';
import { ENGLISH } from '../../../src/text-analysis/analysis.js';
import { analysisOf } from '../../../src/text-analysis/languages.js';
import { wordsOf } from '../../../src/text-analysis/words.js';

const LANGUAGES = ['da', 'de', 'es', 'fi', 'fr', 'hu', 'it', 'nl', 'no', 'nb', 'nn', 'pt', 'ro', 'ru', 'sv'];

const stemsIn = async (tag: string, text: string) => {
  const { stemOf } = await analysisOf(tag);
  return wordsOf(text).map(stemOf);
};

describe('the analysis of a language', () => {
  it.each([
    ['de', 'Datenbank Datenbanken'],
    ['de-AT', 'Krankenhaus Krankenhäuser'],
    ['fr', 'infirmière infirmières'],
    ['es', 'enfermera enfermero enfermeras'],
    ['nl', 'verpleegkundige verpleegkundigen'],
    ['ru', 'программирование программирования'],
    ['nb', 'database databasen'],
  ])('in %s gives the forms of a word one stem: %s', async (tag, forms) => {
    expect(new Set(await stemsIn(tag, forms)).size).toBe(1);
  });

  it('knows words that say nothing, folded as texts are', async () => {
    const { isStopWord } = await analysisOf('de');
    expect(wordsOf('und für Datenbanken').map(isStopWord)).toEqual([true, true, false]);
  });

  it('is that of names for a region of English', async () => {
    expect(await analysisOf('en-GB')).toBe(ENGLISH);
  });

  it.each(['ja', 'eo', 'constructor', 'x-private'])('compares words as they are written in %s', async (tag) => {
    const { stemOf, isStopWord } = await analysisOf(tag);
    expect(['testing', 'the'].map(stemOf)).toEqual(['testing', 'the']);
    expect(isStopWord('the')).toBe(false);
  });

  it.each(LANGUAGES)('leaves names with digits as they are in %s, and terminates on long words', async (tag) => {
    const { stemOf } = await analysisOf(tag);
    expect(['k8s', 'es6'].map(stemOf)).toEqual(['k8s', 'es6']);
    expect(stemOf('abcdefghij'.repeat(10_000))).toHaveLength(100_000);
  });
});
