import { describe, expect, it } from '@jest/globals';
import { langOf } from '../../../web/explorer/src/ui/lang-of.js';

describe('the lang attribute of a name', () => {
  it.each([
    ['Datenbanken', 'de', 'de'],
    ['Databases', 'en', undefined],
    ['数据结构', 'zh', 'zh'],
    ['数据结构', 'en', ''],
    ['قواعد البيانات', 'en', ''],
    ['C# 数据', 'en', undefined],
    ['2024', 'en', undefined],
  ])('of %s, which is said to be in %s, is %j', (name, language, expected) => {
    expect(langOf(name, language)).toBe(expected);
  });
});
