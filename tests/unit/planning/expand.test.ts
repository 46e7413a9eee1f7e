import { describe, expect, it } from '@jest/globals';
import { expandGoals, expandKnown, expandSelection } from '../../../src/planning/expand.js';
import { PlanningInputError } from '../../../src/planning/input-error.js';
import type { EntityFacts } from '../../../src/model/entity-facts.js';

const named = <K extends string>(kind: K, id: string) => ({ kind, id, name: id });

const skill: EntityFacts = named('SKILL', 'git');
const kafka: EntityFacts = { ...named('TECHNOLOGY', 'kafka'), skills: ['queues', 'streams'] };
const area: EntityFacts = { ...named('AREA', 'databases'), skills: ['sql', 'indexes'] };
const task: EntityFacts = named('TASK', 'deploy');
const role: EntityFacts = {
  ...named('ROLE', 'developer'),
  needs: [
    { skill: 'sql', importance: 'ESSENTIAL' },
    { skill: 'mentoring', importance: 'PREFERRED' },
  ],
};
const level: EntityFacts = {
  ...named('LEVEL', 'second'),
  rank: 2,
  skills: [
    { id: 'basics', skillKind: 'TECHNICAL', levelRank: 1 },
    { id: 'apis', skillKind: 'TECHNICAL', levelRank: 2 },
    { id: 'speaking', skillKind: 'SOFT', levelRank: 2 },
  ],
};

describe('what an id means as a goal', () => {
  it('is the skills of its kind, in the order of the goals', () => {
    const goals = expandGoals([role, skill, kafka, level, area], false);
    expect(goals.map(({ id, needs, skills }) => [id, needs, ...skills])).toEqual([
      ['developer', 'ALL', 'sql'],
      ['git', 'ALL', 'git'],
      ['kafka', 'ANY', 'queues', 'streams'],
      ['second', 'ALL', 'apis'],
      ['databases', 'ALL', 'sql', 'indexes'],
    ]);
    expect(expandGoals([role], true)[0]!.skills).toEqual(['sql', 'mentoring']);
  });

  it.each<[string, EntityFacts[], RegExp]>([
    ['no goals', [], /is empty/],
    ['a technology that nothing uses', [{ ...kafka, skills: [] }], /no skill uses kafka/],
    ['a role of preferences', [{ ...role, needs: [role.needs[1]!] }], /set includePreferred/],
    ['an empty area', [{ ...area, skills: [] }], /databases has no skills/],
    ['a task', [task], /deploy: a task stands for no skills/],
  ])('refuses %s', (_, goals, message) => {
    const expand = () => expandGoals(goals, false);
    expect(expand).toThrow(PlanningInputError);
    expect(expand).toThrow(message);
    expect(expand).toThrow(expect.objectContaining({ argument: 'goals' }));
  });
});

describe('what an id means as known', () => {
  it('is every skill of a level and of those below, and for a technology the technology itself', () => {
    const known = expandKnown([skill, kafka, level, role], false);
    expect([...known.skills]).toEqual(['git', 'basics', 'apis', 'speaking', 'sql']);
    expect([...known.technologies]).toEqual([['kafka', 'kafka']]);
  });

  it('is empty for no ids, and refused for a task', () => {
    expect([...expandKnown([], false).skills]).toEqual([]);
    expect(() => expandKnown([task], false)).toThrow(expect.objectContaining({ argument: 'known' }));
  });
});

describe('what may be avoided or preferred', () => {
  it('is skills and technologies only', () => {
    expect(expandSelection([skill, kafka], 'avoid')).toEqual({
      skills: new Set(['git']),
      technologies: new Set(['kafka']),
    });
    expect(() => expandSelection([role], 'prefer')).toThrow(expect.objectContaining({ argument: 'prefer' }));
  });
});
