import { describe, expect, it } from '@jest/globals';
import { runToEnd } from '../../../src/model/sliced.js';
import { expandKnown, type KnownEntities } from '../../../src/planning/expand-known.js';
import { inferKnown } from '../../../src/planning/known.js';
import { profileSkills, technologiesWithoutEffect } from '../../../src/planning/profile.js';
import { curriculum } from './curriculum.js';
import {
  areaFacts,
  groupFacts,
  levelFacts,
  needs,
  roleFacts,
  rolesBefore,
  skillFacts,
  technologyFacts,
} from './facts.js';

const graph = curriculum(
  {
    django: ['python', 'http'],
    flask: ['python'],
    gin: ['go'],
    python: ['basics'],
    go: ['basics'],
    apis: ['http', 'group:language:go', 'group:language:python'],
    http: ['net'],
    sql: [],
    talks: ['?sql'],
  },
  { c1: { name: 'Zig' }, c2: { name: 'Ada' }, c3: { name: 'Same' }, c4: { name: 'Same' } },
);
const django = technologyFacts('Django', { django: 'PRIMARY', http: 'STATED' });
const terraform = technologyFacts('Terraform', { sql: 'INFERRED' });

const profileOf = (
  said: Partial<KnownEntities>,
  { before = rolesBefore(), assumePrerequisites = true } = {},
): string[] => {
  const named = { known: [], knownAt: [], unknown: [], ...said };
  const known = inferKnown(graph, expandKnown(named, before), assumePrerequisites);
  const skills = runToEnd(profileSkills(graph, { named, earlier: before, known, assumePrerequisites }));
  return skills.map(({ skill, rank, reason, because }) => `${skill} ${rank ?? '-'} ${reason} ${because}`);
};

describe('the skills of a profile', () => {
  it('are those that a technology stands for and what these require, each because of the nearest', () => {
    expect(profileOf({ known: [django] })).toEqual([
      'django - TECHNOLOGY Django',
      'basics - PREREQUISITE django',
      'http - PREREQUISITE django',
      'net - PREREQUISITE django',
      'python - PREREQUISITE django',
    ]);
    expect(profileOf({ known: [django, skillFacts('http')] })).toContain('net - PREREQUISITE http');
  });

  it('are named ones without what they require where prerequisites are not assumed', () => {
    expect(profileOf({ known: [django] }, { assumePrerequisites: false })).toEqual(['django - TECHNOLOGY Django']);
  });

  it('are those that a text mentions, after those that were named for the same reason', () => {
    expect(profileOf({ mentioned: [django, skillFacts('sql')], known: [skillFacts('python')] })).toEqual([
      'python - NAMED python',
      'django - TEXT Django',
      'sql - TEXT sql',
      'basics - PREREQUISITE python',
      'http - PREREQUISITE django',
      'net - PREREQUISITE django',
    ]);
  });

  it('have the reason for the level at which they are known: the highest that implies it, unless one is stated', () => {
    const junior = roleFacts('junior', needs('http@1', 'sql@2', '?talks@1'));
    expect(profileOf({ known: [junior] })).toEqual([
      'http 1 ROLE junior',
      'sql 2 ROLE junior',
      'talks 1 ROLE junior',
      'net 1 PREREQUISITE http',
    ]);
    expect(profileOf({ known: [junior, skillFacts('apis')] }).slice(0, 4)).toEqual([
      'apis - NAMED apis',
      'sql 2 ROLE junior',
      'talks 1 ROLE junior',
      'basics - ASSUMPTION apis',
    ]);
    const graded = profileOf({ known: [junior, django], knownAt: [{ entity: skillFacts('http'), rank: 3 }] });
    expect(graded).toContain('http 3 NAMED_AT_LEVEL http');
    expect(graded).toContain('net - PREREQUISITE django');
  });

  it('have as reason the first of several at the same level', () => {
    const level = levelFacts(1, { 1: ['sql', 'http'] });
    expect(profileOf({ known: [areaFacts('web', ['http']), level, roleFacts('dba', needs('sql@1'))] })).toEqual([
      'sql 1 ROLE dba',
      'http - AREA web',
      'net - PREREQUISITE http',
    ]);
    expect(profileOf({ knownAt: [{ entity: django, rank: 2 }] })[0]).toBe('django 2 TECHNOLOGY Django');
  });

  it('have the level and the track that they are known by', () => {
    const track = { ...areaFacts('frontend', ['talks']), kind: 'TRACK' as const };
    expect(profileOf({ known: [track, levelFacts(2, { 1: ['sql'] })] })).toEqual([
      'sql 2 LEVEL level2',
      'talks - TRACK frontend',
    ]);
  });

  it('are not known because of what only recommends them, or is met by any one of them', () => {
    const junior = roleFacts('junior', needs('sql@1', 'go@1'));
    const profile = profileOf({ known: [junior, skillFacts('talks'), skillFacts('apis')] });
    expect(profile).toEqual(expect.arrayContaining(['sql 1 ROLE junior', 'go 1 ROLE junior']));
  });

  it('are listed by name within a reason, those of the same name by id', () => {
    const ids = ['c4', 'c1', 'c3', 'c2'];
    const sorted = ['c2', 'c3', 'c4', 'c1'].map((id) => `${id} - NAMED ${id}`);
    expect(profileOf({ known: ids.map(skillFacts) })).toEqual(sorted);
    expect(profileOf({ known: [...ids].reverse().map(skillFacts) })).toEqual(sorted);
  });

  it('include what every option of an assumption requires, and nothing that is denied', () => {
    const language = groupFacts('group:language', 'go', 'python');
    expect(profileOf({ known: [language] })).toEqual(['basics - ASSUMPTION group:language']);
    expect(profileOf({ known: [django], unknown: [skillFacts('http')] })).toEqual([
      'django - TECHNOLOGY Django',
      'basics - PREREQUISITE django',
      'python - PREREQUISITE django',
    ]);
  });
});

describe('a technology without effect', () => {
  it('is a named one without a primary skill', () => {
    const named = {
      known: [django, terraform, skillFacts('sql')],
      knownAt: [{ entity: terraform, rank: 1 }],
      unknown: [],
    };
    expect(technologiesWithoutEffect(named)).toEqual([terraform]);
  });
});
