import { describe, expect, it } from '@jest/globals';
import { readDataset } from '../../../src/dataset/read.js';
import { toRecords } from '../../../src/dataset/records.js';
import type { EntityRecord } from '../../../src/model/records.js';
import { complaints, withDataset } from './small-dataset.js';

const SOURCES = `- id: source:handbook
  name: Handbook
- id: source:thesaurus
  name: Thesaurus
`;
const matches = (items: string, url = '') => ({
  'sources.yaml': SOURCES,
  'matches/thesaurus.yaml': `source: source:thesaurus
scheme: thesaurus
${url}matches:
${items}`,
});
const SQL = '  - { of: skill:sql, value: C#, relation: CLOSE }\n';

const entity = (files: Record<string, string>, id: string) =>
  withDataset(files, (folder) => toRecords(readDataset(folder)).nodes.find((node) => node.id === id) as EntityRecord);

describe('matches of a dataset', () => {
  it('become external ids with the relation, and are cited', () => {
    const { externalIds, citations } = entity(matches(SQL), 'skill:sql');
    expect(externalIds).toEqual([{ scheme: 'thesaurus', value: 'C#', url: null, relation: 'CLOSE' }]);
    expect(citations).toEqual([
      { source: 'source:handbook', locator: 'basics/1' },
      { source: 'source:thesaurus', locator: 'C#' },
    ]);
    expect(entity(matches(SQL), 'skill:tables').externalIds).toEqual([]);
  });

  it('have the URL of the file with the value in it, or the value if that is a URL', () => {
    const withUrl = entity(matches(SQL, 'url: https://thesaurus.example/?q={value}\n'), 'skill:sql');
    expect(withUrl.externalIds[0]?.url).toBe('https://thesaurus.example/?q=C%23');
    const uri = entity(matches("  - { of: skill:sql, value: 'http://t.example/1', relation: EXACT }\n"), 'skill:sql');
    expect(uri.externalIds[0]?.url).toBe('http://t.example/1');
  });

  it.each([
    ['an unknown entity', '  - { of: skill:sqll, value: x, relation: EXACT }\n', /has no skill:sqll; did you mean/],
    ['a match that is repeated', SQL + SQL, /skill:sql already matches it/],
    [
      'a concept that would be two skills',
      '  - { of: skill:sql, value: x, relation: EXACT }\n  - { of: skill:tables, value: x, relation: EXACT }\n',
      /skill:sql is already an exact match of it/,
    ],
    ['a relation of its own', '  - { of: skill:sql, value: x, relation: SAME }\n', /Invalid option/],
  ])('are refused for %s', (_what, items, message) => {
    expect(complaints(matches(items))).toEqual([expect.stringMatching(message)]);
  });
});
