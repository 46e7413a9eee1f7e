import { describe, expect, it } from '@jest/globals';
import type { EntityFacts, RoleFacts } from '../../../src/model/entity-facts.js';
import { expandKnown, type GradedEntity } from '../../../src/planning/expand-known.js';
import { expandSelection } from '../../../src/planning/preference.js';
import {
  areaFacts,
  groupFacts,
  levelFacts,
  needs,
  roleFacts,
  rolesBefore,
  skillFacts,
  taskFacts,
  technologyFacts,
} from './facts.js';

interface Said {
  knownAt?: [EntityFacts, number][];
  unknown?: EntityFacts[];
  before?: RoleFacts[];
}

function expand(known: EntityFacts[], { knownAt = [], unknown = [], before = [] }: Said = {}) {
  const graded = knownAt.map(([entity, rank]): GradedEntity => ({ entity, rank }));
  return expandKnown({ known, knownAt: graded, unknown }, rolesBefore(...before));
}

const docker = technologyFacts('docker', { security: 'STATED', containers: 'PRIMARY' });
const redis = technologyFacts('redis', { caching: 'SAME_NAME' });
const languages = { group: 'group:language', options: ['go', 'java', 'rust'] };

describe('what an id means as known', () => {
  it('is a skill itself, which meets any need', () => {
    expect(expand([skillFacts('git')])).toMatchObject({ skills: new Map([['git', null]]), assumptions: [] });
  });

  it('is for a technology its primary skill only, and the technology', () => {
    const { skills, technologies } = expand([docker, redis]);
    expect([...skills.keys()]).toEqual(['containers']);
    expect([...technologies]).toEqual(['docker', 'redis']);
  });

  it('is for a group one member, it is not known which', () => {
    const { skills, assumptions } = expand([groupFacts('group:language', 'go', 'java')]);
    expect(skills.size).toBe(0);
    expect(assumptions).toEqual([
      { group: 'group:language', options: ['go', 'java'], because: 'group:language', rank: null },
    ]);
    expect(expand([groupFacts('group:orm')]).assumptions).toEqual([]);
  });

  it('is for a level its skills and those below at its rank, and one assumption for each group', () => {
    const level = levelFacts(2, { 1: ['basics', 'go'], 2: ['apis', 'rust', '~speaking'] }, [languages]);
    const { skills, assumptions } = expand([level]);
    expect([...skills]).toEqual([
      ['basics', 2],
      ['apis', 2],
      ['speaking', 2],
    ]);
    expect(assumptions).toEqual([{ group: 'group:language', options: ['go', 'rust'], because: 'level2', rank: 2 }]);
  });

  it('leaves out of a level what is above it', () => {
    const { skills, assumptions } = expand([levelFacts(1, { 1: ['basics'], 2: ['apis', 'go'] }, [languages])]);
    expect([...skills.keys()]).toEqual(['basics']);
    expect(assumptions).toEqual([]);
  });

  it('is for an area its skills, and one assumption for each group', () => {
    const { skills, assumptions } = expand([areaFacts('backend', ['apis', 'go', 'java'], [languages])]);
    expect([...skills]).toEqual([['apis', null]]);
    expect(assumptions).toEqual([{ group: 'group:language', options: ['go', 'java'], because: 'backend', rank: null }]);
  });

  it('is empty for no ids, and refused for a task', () => {
    expect(expand([]).skills.size).toBe(0);
    expect(() => expand([taskFacts('deploy')])).toThrow(expect.objectContaining({ argument: 'known' }));
  });
});

describe('what a role means as known', () => {
  const junior = roleFacts('junior', needs('git', 'sql@1', '?html@1'));
  const middle = roleFacts('middle', needs('sql@2', '?css'), 'junior');

  it('is its needs at their proficiency, with the PREFERRED ones reported as assumptions', () => {
    const { skills, assumptions } = expand([junior]);
    expect([...skills]).toEqual([
      ['git', null],
      ['sql', 1],
      ['html', 1],
    ]);
    expect(assumptions).toEqual([{ group: null, options: ['html'], because: 'junior', rank: 1 }]);
  });

  it('is also the needs of the roles before it, PREFERRED ones included', () => {
    const { skills, assumptions } = expand([middle], { before: [junior] });
    expect([...skills]).toEqual([
      ['git', null],
      ['sql', 2],
      ['html', 1],
      ['css', null],
    ]);
    expect(assumptions.map(({ options, because }) => [...options, because])).toEqual([
      ['html', 'middle'],
      ['css', 'middle'],
    ]);
  });

  it('is of several roles before it only what they share, each with the roles before it', () => {
    const tester = roleFacts('tester', needs('testing', 'git'));
    const lead = roleFacts('lead', needs('planning'), 'middle', 'tester');
    expect([...expand([lead], { before: [junior, middle, tester] }).skills.keys()]).toEqual(['git', 'planning']);
  });

  it('is one member of each group that it needs', () => {
    const { skills, assumptions } = expand([roleFacts('developer', needs('language:go@2', 'language:java@2'))]);
    expect(skills.size).toBe(0);
    expect(assumptions).toEqual([{ group: 'language', options: ['go', 'java'], because: 'developer', rank: 2 }]);
  });

  it('does not report a PREFERRED need that something else known has for certain', () => {
    expect(expand([junior, skillFacts('html')]).assumptions).toEqual([]);
    expect(expand([roleFacts('designer', needs('html')), junior]).assumptions).toEqual([]);
    expect(expand([junior], { knownAt: [[skillFacts('html'), 2]] }).assumptions).toEqual([]);
    expect(expand([junior, roleFacts('designer', needs('?html'))]).assumptions).toHaveLength(2);
  });
});

describe('the level at which something is known', () => {
  const developer = roleFacts('developer', needs('sql@3', 'git@1'));

  it('is the higher one of what implies it; without a level it meets any need', () => {
    const level = levelFacts(2, { 1: ['sql', 'git'] });
    const rankOf = (...known: EntityFacts[]) => Object.fromEntries(expand(known).skills);
    expect(rankOf(developer, level)).toEqual({ sql: 3, git: 2 });
    expect(rankOf(level, developer)).toEqual({ sql: 3, git: 2 });
    expect(rankOf(skillFacts('sql'), developer)).toEqual({ sql: null, git: 1 });
    expect(rankOf(developer, skillFacts('sql'))).toEqual({ sql: null, git: 1 });
  });

  it('is the one that the learner states, whatever implies another', () => {
    const { skills, graded } = expand([developer, skillFacts('git')], {
      knownAt: [
        [skillFacts('sql'), 1],
        [skillFacts('git'), 2],
      ],
    });
    expect([...skills]).toEqual([
      ['sql', 1],
      ['git', 2],
    ]);
    expect([...graded]).toEqual(['sql', 'git']);
  });

  it('is for a technology that of its primary skill', () => {
    const { skills, technologies, graded } = expand([], { knownAt: [[docker, 2], [redis, 3]] }); // prettier-ignore
    expect([...skills]).toEqual([['containers', 2]]);
    expect([...technologies]).toEqual(['docker', 'redis']);
    expect([...graded]).toEqual(['containers']);
  });

  it('is refused for other kinds', () => {
    const ask = () => expand([], { knownAt: [[developer, 2]] });
    expect(ask).toThrow(/developer is neither a skill nor a technology/);
    expect(ask).toThrow(expect.objectContaining({ argument: 'knownAt' }));
  });
});

describe('what is not known', () => {
  it('is a skill, a group, or the primary skill of a technology, whatever implies it', () => {
    const developer = roleFacts('developer', needs('sql', 'containers', 'git'));
    const unknown = [skillFacts('sql'), groupFacts('group:language', 'go'), docker];
    const { skills, denied } = expand([developer], { unknown });
    expect([...skills.keys()]).toEqual(['git']);
    expect([...denied]).toEqual(['sql', 'group:language', 'containers']);
  });

  it('wins over the level of a technology', () => {
    const { skills, graded } = expand([], { knownAt: [[docker, 2]], unknown: [skillFacts('containers')] });
    expect([skills.size, graded.size]).toEqual([0, 0]);
  });

  it.each<[string, EntityFacts[], Said, RegExp]>([
    ['an id that is known as well', [skillFacts('sql')], { unknown: [skillFacts('sql')] }, /sql is known as well/],
    ['an id with a level', [], { knownAt: [[docker, 1]], unknown: [docker] }, /docker is known as well/],
    ['a technology without a primary skill', [], { unknown: [redis] }, /redis is none of the things/],
    ['a role', [], { unknown: [roleFacts('developer', [])] }, /developer is none of the things/],
  ])('is refused for %s', (_, known, said, message) => {
    expect(() => expand(known, said)).toThrow(message);
    expect(() => expand(known, said)).toThrow(expect.objectContaining({ argument: 'unknown' }));
  });
});

describe('what may be avoided or preferred', () => {
  it('is skills and technologies only', () => {
    expect(expandSelection([skillFacts('git'), redis], 'avoid')).toEqual({
      skills: new Set(['git']),
      technologies: new Set(['redis']),
    });
    const role = roleFacts('developer', []);
    expect(() => expandSelection([role], 'prefer')).toThrow(expect.objectContaining({ argument: 'prefer' }));
  });
});
