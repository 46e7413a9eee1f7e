import { describe, expect, it } from '@jest/globals';
import type { EntityFacts, RoleFacts } from '../../../src/model/entity-facts.js';
import { expandGoals } from '../../../src/planning/expand-goals.js';
import { PlanningInputError } from '../../../src/planning/input-error.js';
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

const kafka = technologyFacts('kafka', { queues: 'STATED', streams: 'SAME_NAME' });
const developer = roleFacts('developer', needs('sql', '?mentoring'));

describe('what an id means as a goal', () => {
  const goalOf = (entity: EntityFacts, ...before: RoleFacts[]) =>
    expandGoals([entity], rolesBefore(...before), false)[0]!;

  it('is the skills of its kind, in the order of the goals', () => {
    const level = levelFacts(2, { 1: ['basics'], 2: ['apis', '~speaking'] });
    const entities = [developer, skillFacts('git'), kafka, level, areaFacts('databases', ['sql', 'indexes'])];
    const goals = expandGoals(entities, rolesBefore(), false);
    expect(goals.map(({ id, name, skills }) => [id, name, ...skills])).toEqual([
      ['developer', 'developer', 'sql'],
      ['git', 'git', 'git'],
      ['kafka', 'kafka', 'queues', 'streams'],
      ['level2', 'level2', 'apis'],
      ['databases', 'databases', 'sql', 'indexes'],
    ]);
    expect(goals.map(({ uses }) => uses !== null)).toEqual([false, false, true, false, false]);
    expect([...goals[2]!.uses!]).toEqual([
      ['queues', 'STATED'],
      ['streams', 'SAME_NAME'],
    ]);
  });

  it('is any one member of a group', () => {
    const { skills, anyOf } = goalOf(groupFacts('group:language', 'go', 'java'));
    expect([skills, anyOf]).toEqual([[], [{ group: 'group:language', options: ['go', 'java'], outside: [] }]]);
  });

  it.each([
    ['level', levelFacts(2, { 1: ['java'], 2: ['apis', 'go', 'php', '~speaking'] }, [languages()])],
    ['area', areaFacts('backend', ['apis', 'go', 'php'], [languages()])],
  ])('is for a named group with members in a %s any one member, those of the goal first', (_, entity) => {
    const { skills, anyOf } = goalOf(entity);
    expect(skills).toEqual(['apis']);
    expect(anyOf).toEqual([{ group: 'group:language', options: ['go', 'php'], outside: ['java', 'rust'] }]);
  });

  it('leaves out groups that have members at lower levels only, or soft ones', () => {
    const level = levelFacts(2, { 1: ['java'], 2: ['apis', '~go'] }, [languages()]);
    expect(goalOf(level)).toMatchObject({ skills: ['apis'], anyOf: [] });
  });

  it.each<[string, EntityFacts[], RegExp]>([
    ['no goals', [], /is empty/],
    ['a technology that nothing uses', [technologyFacts('kafka', {})], /no skill uses kafka/],
    ['a role of preferences', [roleFacts('developer', needs('?mentoring'))], /set includePreferred/],
    ['a role without needs', [roleFacts('developer', [])], /developer needs no skill/],
    ['an empty area', [areaFacts('databases', [])], /databases has no skills/],
    ['an empty group', [groupFacts('group:orm')], /group:orm has no skills/],
    ['a task', [taskFacts('deploy')], /deploy: a task stands for no skills/],
  ])('refuses %s', (_, goals, message) => {
    const expand = () => expandGoals(goals, rolesBefore(), false);
    expect(expand).toThrow(PlanningInputError);
    expect(expand).toThrow(message);
    expect(expand).toThrow(expect.objectContaining({ argument: 'goals' }));
  });
});

describe('what a role means as a goal', () => {
  const expand = (role: RoleFacts, before: RoleFacts[] = [], includePreferred = false) =>
    expandGoals([role], rolesBefore(...before), includePreferred)[0]!;

  it('is its ESSENTIAL needs, with the PREFERRED ones on request', () => {
    expect(expand(developer).skills).toEqual(['sql']);
    expect(expand(developer, [], true).skills).toEqual(['sql', 'mentoring']);
  });

  it('is one member of each group that it needs', () => {
    const goal = expand(roleFacts('developer', needs('sql', 'group:language:go@2', 'group:language:java@2')));
    expect(goal.skills).toEqual(['sql']);
    expect(goal.anyOf).toEqual([{ group: 'group:language', options: ['go', 'java'], outside: [] }]);
    expect([...goal.ranks]).toEqual([
      ['go', 2],
      ['java', 2],
    ]);
  });

  const junior = roleFacts('junior', needs('git', 'sql@1', '?apis', '?html'));
  const middle = roleFacts('middle', needs('sql@2', 'apis', '?css'), 'junior');
  const senior = roleFacts('senior', needs('design@4', '?sql@1'), 'middle');

  it('is also the ESSENTIAL needs of all roles before it, at the highest proficiency', () => {
    const goal = expand(senior, [junior, middle], true);
    expect(goal.skills).toEqual(['git', 'sql', 'apis', 'design']);
    expect([...goal.ranks]).toEqual([
      ['sql', 2],
      ['design', 4],
    ]);
  });

  it('has the roles before it in order, each with the skills that it does not only prefer and their levels', () => {
    const { roles } = expand(senior, [middle, junior]);
    expect(roles.map(({ role, needs: needed }) => [role, Object.fromEntries(needed)])).toEqual([
      ['junior', { git: null, sql: 1 }],
      ['middle', { git: null, sql: 2, apis: null }],
      ['senior', { git: null, sql: 2, apis: null, design: 4 }],
    ]);
  });

  it('is of several roles before it only what they share, and begins after them', () => {
    const tester = roleFacts('tester', needs('git', 'testing'));
    const lead = roleFacts('lead', needs('planning'), 'middle', 'tester');
    const goal = expand(lead, [junior, middle, tester]);
    expect(goal.skills).toEqual(['git', 'planning']);
    expect(goal.roles.map(({ role }) => role)).toEqual(['lead']);
  });

  it('takes what several roles share at the lower proficiency, as PREFERRED where one only prefers it', () => {
    const before = [roleFacts('a', needs('sql@3', 'git', 'http@2')), roleFacts('b', needs('sql@1', '?git', 'http'))];
    for (const order of [
      ['a', 'b'],
      ['b', 'a'],
    ]) {
      const goal = expand(roleFacts('lead', needs('planning'), ...order), before);
      expect([...goal.skills].sort()).toEqual(['http', 'planning', 'sql']);
      expect([...goal.ranks]).toEqual([['sql', 1]]);
    }
  });

  it('ends for roles that lead to each other', () => {
    const [one, two] = [roleFacts('one', needs('a'), 'two'), roleFacts('two', needs('b'), 'one')];
    const goal = expand(one, [one, two]);
    expect([...goal.skills].sort()).toEqual(['a', 'b']);
    expect(goal.roles.map(({ role }) => role)).toEqual(['two', 'one']);
  });

  it('ignores a role before it that was not found', () => {
    expect(expand(roleFacts('senior', needs('design'), 'gone'))).toMatchObject({ skills: ['design'] });
  });
});

function languages() {
  return { group: 'group:language', options: ['go', 'java', 'php', 'rust'] };
}
