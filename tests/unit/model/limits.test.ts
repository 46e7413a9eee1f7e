import { describe, expect, it } from '@jest/globals';
import { stringify } from 'yaml';
import { parseChanges } from '../../../src/curation/parse.js';
import { readDataset } from '../../../src/dataset/read.js';
import { NODE_SCHEMA } from '../../../src/imports/record-schema.js';
import { LIMITS } from '../../../src/model/field.js';
import { withDataset } from '../dataset/small-dataset.js';

const TECHNOLOGY = { id: 'technology:full', name: 'Full', description: 'A technology.', category: 'OTHER' };

/** What each way to write a technology with some fields throws. */
const WRITES: Record<string, (fields: object) => unknown> = {
  'an import': (fields) => NODE_SCHEMA.parse({ kind: 'TECHNOLOGY', dataset: 'small', ...TECHNOLOGY, ...fields }),
  'a mutation': (fields) => parseChanges('changes', [{ createTechnology: { ...TECHNOLOGY, ...fields } }]),
  YAML: (fields) => {
    const entry = { ...TECHNOLOGY, ...fields, cites: ['handbook#basics'] };
    return withDataset({ 'technologies/full.yaml': stringify([entry]) }, readDataset);
  },
};

describe.each(Object.entries(WRITES))('%s', (_way, write) => {
  it.each([
    ['name', 'x'.repeat(LIMITS.name)],
    ['description', 'x'.repeat(LIMITS.text)],
    ['aliases', Array.from({ length: LIMITS.names }, (_, at) => `a${at}`)],
    ['url', 'https://example.org/'.padEnd(LIMITS.url, 'x')],
  ] as const)('keeps to the limit of the %s', (field, longest) => {
    expect(() => write({ [field]: longest })).not.toThrow();
    const longer = typeof longest === 'string' ? `${longest}x` : [...longest, 'x'];
    expect(() => write({ [field]: longer })).toThrow(field);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://example.org', 'example.org'])(
    'refuses the link %s',
    (url) => {
      expect(() => write({ url })).toThrow('url');
    },
  );
});
