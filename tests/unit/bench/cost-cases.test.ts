import { describe, expect, it } from '@jest/globals';
import { parse, validate } from 'graphql';
import { casesOf } from '../../../bench/cost/cases.js';
import { sampleOf } from '../../../bench/cost/sample.js';
import { schema } from '../../../src/graphql/apollo.js';
import { DEFAULT_DATASET_FOLDER, readDatasetFolder } from '../../../src/dataset/default-graph.js';

const sample = sampleOf(readDatasetFolder(DEFAULT_DATASET_FOLDER));
const { cases, missing, absent } = casesOf(schema, sample);

describe('the cases of the cost bench', () => {
  it('hold each field that a query reaches', () => {
    expect(missing).toEqual([]);
    expect(absent).toEqual([]);
  });

  it('are valid documents, with and without the field', () => {
    const problems = cases.flatMap(({ field, variant, selection, baseline }) =>
      [selection(3), ...(baseline ? [baseline(3)] : [])].flatMap((text) =>
        validate(schema, parse(`{ ${text} }`)).map(({ message }) => `${field} ${variant}: ${message}`),
      ),
    );
    expect(problems).toEqual([]);
  });
});

describe('misspelt texts', () => {
  it('differ from each other and from what is spelt right', () => {
    const texts = Array.from({ length: 64 }, (_, at) => sample.misspelt(at, 3));
    expect(new Set(texts).size).toBe(64);
    texts.forEach((text, at) => expect(text).not.toBe(sample.exact(at, 3)));
  });
});
