import { describe, expect, it } from '@jest/globals';
import { preferredLanguage } from '../../../src/http/accept-language.js';

const AVAILABLE = ['de', 'fr', 'pt-BR', 'zh-Hant'];

describe('the language that a client prefers', () => {
  it.each([
    ['the available one', 'de', 'de'],
    ['the one with most weight, wherever it is in the list', 'fr;q=0.4, de;q=0.9', 'de'],
    ['the first of equal ones', 'fr, de', 'fr'],
    ['that of a shorter tag', 'de-AT, fr;q=0.9', 'de'],
    ['one with a script and a region', 'zh-hant-tw', 'zh-Hant'],
    ['not one of another region', 'pt-PT', null],
    ['the next that is available', 'it, ja;q=0.9, fr;q=0.1', 'fr'],
    ['English before others, which is the language of names', 'en-GB, de;q=0.9', null],
    ['another before English', 'de, en;q=0.9', 'de'],
    ['not one that is refused', 'de;q=0, fr;q=0.1', 'fr'],
    ['any, which is the language of names', 'ja, *, de;q=0.9', null],
    ['none for what is malformed', 'de;q=x, ;;, 你好, d', null],
    ['none for an empty header', '', null],
    ['none without a header', undefined, null],
  ])('is %s', (_which, header, expected) => {
    return expect(preferredLanguage(header, async () => AVAILABLE)).resolves.toBe(expected);
  });

  it('is none where nothing is translated', () => {
    return expect(preferredLanguage('de', async () => [])).resolves.toBeNull();
  });

  it('is known without a read for clients that prefer English, or any', async () => {
    const failing = () => Promise.reject(new Error('a read'));
    for (const header of ['*', 'en-US,en;q=0.9,de;q=0.8', '', undefined]) {
      expect(await preferredLanguage(header, failing)).toBeNull();
    }
  });
});
