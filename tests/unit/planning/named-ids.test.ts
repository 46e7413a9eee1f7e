import { describe, expect, it } from '@jest/globals';
import { expandGoals } from '../../../src/planning/expand-goals.js';
import { expandKnown } from '../../../src/planning/expand-known.js';
import { expandSelection } from '../../../src/planning/preference.js';
import { curriculum, pathTo, skillGoals } from './curriculum.js';
import { areaFacts, roleFacts, rolesBefore, skillFacts, technologyFacts } from './facts.js';

describe('a track', () => {
  const track = { ...areaFacts('backend', ['apis', 'go'], [{ group: 'group:language', options: ['go', 'java'] }]), kind: 'TRACK' as const }; // prettier-ignore

  it('is as a goal its skills, with one member of each group', () => {
    expect(expandGoals([track], rolesBefore(), false)[0]).toMatchObject({
      skills: ['apis'],
      anyOf: [{ group: 'group:language', options: ['go'], outside: ['java'] }],
    });
  });

  it('is as known its skills, with an assumption for each group', () => {
    const known = expandKnown({ known: [track], knownAt: [], unknown: [] }, rolesBefore());
    expect([...known.skills.keys()]).toEqual(['apis']);
    expect(known.assumptions.map(({ because }) => because)).toEqual(['backend']);
  });
});

describe('a known technology', () => {
  it('is one only where a technology is named, and assumes nothing', () => {
    const docker = technologyFacts('docker', { containers: 'PRIMARY' });
    const said = { known: [skillFacts('git'), docker], knownAt: [{ entity: skillFacts('sql'), rank: 2 }], unknown: [] };
    const { technologies, assumptions } = expandKnown(said, rolesBefore());
    expect([[...technologies], assumptions]).toEqual([['docker'], []]);
  });
});

describe('refused input', () => {
  it('names in the error what to name instead', () => {
    const role = roleFacts('developer', []);
    expect(() => expandSelection([role], 'prefer')).toThrow(
      'developer is neither a skill nor a technology; name only those.',
    );
    expect(() => expandKnown({ known: [], knownAt: [], unknown: [role] }, rolesBefore())).toThrow(
      'name skills, groups of alternatives, or technologies that have a primary skill',
    );
  });

  it('is a pace of no hours, and not one of all hours of a week', () => {
    const ask = (hoursPerWeek: number) => pathTo(curriculum({ a: [] }), { goals: skillGoals('a'), hoursPerWeek });
    expect(() => ask(0)).toThrow('is 0; give a number above 0 and at most 168.');
    expect(ask(168).wholeTime.max).toBeCloseTo(10 / 168);
  });
});
