import { describe, expect, it } from '@jest/globals';
import { comparePath, readCompareOptions } from '../../../web/explorer/src/compare/compare-options.js';
import { comparisonCsv } from '../../../web/explorer/src/compare/comparison-csv.js';
import { gapCsv } from '../../../web/explorer/src/compare/gap.js';
import { compareNeeds, differs, needsOf } from '../../../web/explorer/src/compare/needs.js';
import { groupByArea } from '../../../web/explorer/src/entity/group-by-area.js';
import { level, skill } from './fixtures.js';

const area = (slug: string) => ({ id: `area:${slug}`, name: slug });
const BEGINNER = level('Beginner', 1);
const EXPERT = level('Expert', 4);

interface NeedOptions {
  areas?: string[];
  group?: string;
  at?: typeof BEGINNER;
  importance?: 'ESSENTIAL' | 'PREFERRED';
}

const need = (slug: string, { areas = [], group, at, importance = 'ESSENTIAL' }: NeedOptions = {}) => ({
  importance,
  alternativeGroup: group ?? null,
  proficiency: at ?? null,
  node: { ...skill(slug), areas: areas.map(area) },
});

const a = needsOf([
  need('sql', { at: BEGINNER, areas: ['databases'] }),
  need('go', { group: 'language' }),
  need('java', { group: 'language' }),
  need('css', { importance: 'PREFERRED' }),
]);
const b = needsOf([
  need('sql', { at: EXPERT, areas: ['databases'] }),
  need('java', { group: 'language' }),
  need('linux', { areas: ['systems'] }),
]);

describe('comparing the needs of two roles', () => {
  const comparison = compareNeeds(a, b);

  it('divides them, with alternatives as one need', () => {
    expect(comparison.shared.map((both) => both.a.key)).toEqual(['skill:sql', 'language']);
    expect(comparison.onlyA.map(({ key }) => key)).toEqual(['skill:css']);
    expect(comparison.onlyB.map(({ key }) => key)).toEqual(['skill:linux']);
    expect(comparison.shared.map(differs)).toEqual([true, false]);
  });

  it('is written as CSV, by area', () => {
    expect(comparisonCsv(comparison, 'Web', 'Data').split('\r\n')).toEqual([
      'Need,Ids,Area,Needed in,Importance in Web,Level in Web,Importance in Data,Level in Data',
      'sql,skill:sql,databases,both,essential,Beginner,essential,Expert',
      'linux,skill:linux,systems,Data,,,essential,',
      'one of go and java,skill:go; skill:java,,both,essential,,essential,',
      'css,skill:css,,Web,preferred,,,',
      '',
    ]);
  });
});

describe('grouping by area', () => {
  it('lists an item once, in the area that most items share, and those without an area last', () => {
    const items = [
      { id: 1, areas: ['web', 'api'] },
      { id: 2, areas: [] },
      { id: 3, areas: ['web'] },
      { id: 4, areas: ['data', 'api'] },
      { id: 5, areas: ['web'] },
    ];
    const groups = groupByArea(items, ({ areas }) => areas.map(area));
    expect(groups.map((group) => [group.area?.name, group.items.map(({ id }) => id)])).toEqual([
      ['api', [4]],
      ['web', [1, 3, 5]],
      [undefined, [2]],
    ]);
  });
});

describe('the gap to a role as CSV', () => {
  it('has what is missing first, and what is known of each need', () => {
    const gapNeed = (slug: string, areas: string[]) => ({
      importance: 'ESSENTIAL' as const,
      assumption: null,
      skill: skill(slug),
      options: [{ ...skill(slug), areas: areas.map(area) }],
      have: null,
      required: null,
    });
    const gap = {
      coverage: 0.5,
      have: [{ ...gapNeed('git', []), assumption: { kind: 'ALTERNATIVES' as const } }],
      below: [{ ...gapNeed('sql', ['databases']), have: BEGINNER, required: EXPERT }],
      missing: [{ ...gapNeed('linux', ['systems']), required: BEGINNER }],
    };
    expect(gapCsv(gap).split('\r\n')).toEqual([
      'Status,Need,Ids,Area,Importance,Level needed,Level known',
      'Missing,linux,skill:linux,systems,essential,Beginner,',
      'Below the level needed,sql,skill:sql,databases,essential,Expert,Beginner',
      'Met,git,skill:git,,essential,,assumed',
      '',
    ]);
  });
});

describe('the address of a comparison', () => {
  it('names both roles, in order', () => {
    const options = { a: 'role:web', b: 'role:data' };
    expect(comparePath(options)).toBe('/compare?a=role:web&b=role:data');
    expect(readCompareOptions('?a=role:web&b=role:data')).toEqual(options);
  });

  it.each([
    ['?b=role:web', 'role:web', null],
    ['?a=role:web&b=role:web', 'role:web', null],
    ['?a=skill:sql', null, null],
  ])('%s has the roles %s and %s', (search, first, second) => {
    expect(readCompareOptions(search)).toEqual({ a: first, b: second });
  });
});
