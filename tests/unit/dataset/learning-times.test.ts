import { describe, expect, it } from '@jest/globals';
import { stringify } from 'yaml';
import { readDataset } from '../../../src/dataset/read.js';
import { toRecords } from '../../../src/dataset/records.js';
import { type Changes, complaints, withDataset } from './small-dataset.js';

interface Written {
  learningTime?: object;
  cites?: string[];
  requires?: object[];
}

/** A dataset whose source gives the topic "storage" 2 to 4 months, and the topic "pair" one time for each of two skills. */
function withSkills(skills: Record<string, Written>): Changes {
  const entries = Object.entries(skills).map(([slug, { cites = ['handbook#storage'], ...more }]) => ({
    id: `skill:${slug}`,
    name: slug,
    description: 'Something.',
    level: { id: 'level:beginner', rationale: 'The test says so.' },
    areas: [{ id: 'area:databases', rationale: 'The test says so.' }],
    cites,
    ...more,
  }));
  const locators = [
    'basics',
    'basics/1',
    { at: 'storage', learningTime: { min: 2, max: 4 } },
    'storage/disks',
    {
      at: 'pair',
      learningTime: [
        { min: 1, max: 2 },
        { min: 3, max: 6 },
      ],
    },
  ];
  return {
    'inventory/handbook.yaml': stringify({ source: 'source:handbook', locators }),
    'skills/storage.yaml': stringify(entries),
  };
}

const share = (min: number, max: number) => ({ min, max, shareOf: 'handbook#storage', rationale: 'A part.' });
const oneOf = (group: string, ...skills: string[]) =>
  skills.map((skill) => ({ skill: `skill:${skill}`, group, rationale: 'Any of them.' }));
/** The complaints without file and line. */
const messages = (skills: Record<string, Written>) =>
  complaints(withSkills(skills)).map((line) => line.replace(/^\S+ /, ''));
/** Reads a dataset that is expected to be valid. */
const reading = (skills: Record<string, Written>) => () => withDataset(withSkills(skills), readDataset);

describe('shares of a stated time', () => {
  it('add up to it at both ends, and are stored with the place and as inferred', () => {
    const skills = { disks: { learningTime: share(0.75, 1.5) }, files: { learningTime: share(1.25, 2.5) } };
    const { nodes } = withDataset(withSkills(skills), (folder) => toRecords(readDataset(folder)));
    expect(nodes.find(({ id }) => id === 'skill:disks')).toMatchObject({
      learningTime: { min: 0.75, max: 1.5 },
      learningTimeBasis: 'INFERRED',
      learningTimeRationale: 'A part.',
      learningTimeShareOf: { source: 'source:handbook', locator: 'storage' },
    });
  });

  it.each([
    ['too little at its lower end', share(0.5, 2.5), '1.75-4'],
    ['too much at its upper end', share(0.75, 3), '2-4.5'],
  ])('are refused if they are %s, at the place', (_what, files, sum) => {
    const written = { disks: { learningTime: share(1.25, 1.5) }, files: { learningTime: files } };
    expect(complaints(withSkills(written))).toEqual([
      'inventory/handbook.yaml:5: locators[2]: the shares of handbook#storage add up to ' +
        `${sum} months, not 2-4: skill:disks 1.25-1.5, skill:files ${files.min}-${files.max}`,
    ]);
  });

  it('count alternatives once, by the longest', () => {
    const requires = oneOf('kind of disk', 'magnetic', 'solid');
    const skills = (magnetic: object, solid: object) => ({
      disks: { learningTime: share(1, 2), requires },
      magnetic: { learningTime: magnetic },
      solid: { learningTime: solid },
    });
    expect(reading(skills(share(1, 1.5), share(0.5, 2)))).not.toThrow();
    expect(messages(skills(share(1, 1.5), share(0.5, 1.75)))).toEqual([
      expect.stringContaining('add up to 2-3.75 months, not 2-4'),
    ]);
  });

  it('are refused beside a skill that has the whole time', () => {
    const skills = { all: { learningTime: { min: 2, max: 4 } }, disks: { learningTime: share(0.5, 1) } };
    expect(messages(skills)).toEqual([expect.stringContaining('add up to 2.5-5 months, not 2-4')]);
  });

  it('are never the whole time, which is stated', () => {
    expect(messages({ all: { learningTime: share(2, 4) } })).toEqual([
      'skill:all.learningTime.shareOf: is the whole time of handbook#storage; remove shareOf and rationale, or take a part',
    ]);
    expect(reading({ all: { learningTime: { min: 2, max: 4 } } })).not.toThrow();
  });

  it('are of one place that states a single time', () => {
    const of = (shareOf: string) => ({
      some: { learningTime: { ...share(1, 2), shareOf }, cites: ['handbook#basics'] },
    });
    expect(messages(of('handbook#basics'))).toEqual([
      'skill:some.learningTime.shareOf: no inventory has a learning time for handbook#basics',
    ]);
    expect(messages(of('handbook#pair'))).toEqual([
      'skill:some.learningTime.shareOf: handbook#pair states the times of several skills, which cannot be shared',
    ]);
  });

  it('are inferred, with a rationale', () => {
    const { rationale: _rationale, ...stated } = share(1, 2);
    expect(messages({ some: { learningTime: stated } })[0]).toBe(
      'skill:some.learningTime.shareOf: a share of a stated time is inferred; add a rationale',
    );
  });
});

describe('a skill that cites a place whose time is stated', () => {
  const cites = ['handbook#storage/disks'];
  const unaccounted =
    'is no share of handbook#storage, whose time is stated and which the skill cites; write learningTime.shareOf, ' +
    'or name it in learningTime.besides with a rationale that says why';

  it('has a share of it, or says why not', () => {
    const estimate = { min: 1, max: 2, rationale: 'Practice afterwards.' };
    expect(messages({ some: { learningTime: estimate, cites } })).toEqual([`skill:some.learningTime: ${unaccounted}`]);
    expect(messages({ some: { cites } })).toEqual([`skill:some: ${unaccounted}`]);
    expect(reading({ some: { learningTime: { ...estimate, besides: ['handbook#storage'] }, cites } })).not.toThrow();
  });

  it('says so only of places that it cites', () => {
    const learningTime = { min: 1, max: 2, rationale: 'Practice.', besides: ['handbook#storage', 'handbook#pair'] };
    expect(messages({ some: { learningTime, cites } })).toEqual([
      'skill:some.learningTime.besides: handbook#pair is no timed place that the skill cites',
    ]);
  });

  it('has no other stated time', () => {
    expect(messages({ some: { learningTime: { min: 1, max: 4 }, cites } })).toEqual([
      'skill:some.learningTime: 1-4 months is not a time of handbook#storage; write shareOf and a rationale',
    ]);
  });

  it('may have one of several times that the place states', () => {
    const time = (min: number, max: number) => ({ learningTime: { min, max }, cites: ['handbook#pair'] });
    expect(reading({ first: time(1, 2), second: time(3, 6) })).not.toThrow();
  });
});
