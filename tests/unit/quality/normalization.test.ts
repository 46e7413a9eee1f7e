import { describe, expect, it } from '@jest/globals';
import { normalizationQueries } from '../../../scripts/quality/normalization.js';

const skill = (id: string, ...aliases: string[]) => ({ id, name: id, aliases });

describe('normalizationQueries', () => {
  it('asks for all labels of a skill but its first and its name', () => {
    const queries = normalizationQueries([skill('a', 'a1', 'a2', 'a', 'a2', 'a3', 'x'), skill('b')], 10);
    expect(new Set(queries.map(({ text }) => text))).toEqual(new Set(['a2', 'a3']));
  });

  it('accepts every skill that has the label', () => {
    const queries = normalizationQueries([skill('a', 'first', 'shared'), skill('b', 'first', 'shared')], 10);
    expect(queries).toEqual([{ text: 'shared', expect: ['a', 'b'] }]);
  });

  it('keeps a label for validation that is the first of one of its skills', () => {
    expect(normalizationQueries([skill('a', 'a1', 'shared'), skill('b', 'shared')], 10)).toEqual([]);
  });

  it('samples the same labels each time', () => {
    const skills = [skill('a', ...Array.from({ length: 50 }, (_, at) => `label ${at}`))];
    const sample = normalizationQueries(skills, 5);
    expect(sample).toHaveLength(5);
    expect(normalizationQueries(skills, 5)).toEqual(sample);
  });
});
