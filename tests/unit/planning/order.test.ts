import { describe, expect, it } from '@jest/globals';
import type { Goal } from '../../../src/planning/input.js';
import { curriculum, goalOf, idsOf, knowing, pathTo, skillGoals, stageIds, stepsOf } from './curriculum.js';

/** A goal that is one milestone, whatever the levels of its skills. */
const roleGoal = (...skills: string[]): Goal =>
  goalOf({ id: 'role', skills, roles: [{ role: 'role', needs: new Map(skills.map((skill) => [skill, null])) }] });
const area = (...skills: string[]): Goal => goalOf({ id: 'area', skills });

type Curriculum = Parameters<typeof curriculum>;
const order = (goals: Goal[], ...graph: Curriculum) => idsOf(pathTo(curriculum(...graph), { goals }));

describe('the order of steps in a milestone', () => {
  const dependents = { u: ['many'], v: ['many'], w: ['one'], lone: [] };
  const all = [roleGoal('u', 'v', 'w', 'lone')];

  it('begins with the skill that most others wait for, however long it takes', () => {
    expect(order(all, dependents)).toEqual(['many', 'one', 'lone', 'u', 'v', 'w']);
    expect(order(all, dependents, { many: { months: 9 } }).slice(0, 2)).toEqual(['many', 'one']);
  });

  it('counts what waits for two skills half for each', () => {
    const shared = { a: ['x', 'y'], b: ['x', 'y'], c: ['x', 'y'], d: ['z'], e: ['z'] };
    expect(order([roleGoal('a', 'b', 'c', 'd', 'e')], shared).slice(0, 3)).toEqual(['z', 'x', 'y']);
  });

  it('counts what waits for a skill through others', () => {
    const chain = { end: ['c'], c: ['b'], b: ['z'], e: ['d'], f: ['d'] };
    // 4 for z against 3 for d
    expect(order([roleGoal('end', 'e', 'f')], chain)[0]).toBe('z');
    expect(order([roleGoal('c', 'e', 'f')], { ...chain, b: [] , c: ['z'] })[0]).toBe('d'); // prettier-ignore
  });

  it('is for equals by level rank, without a level last, then by id', () => {
    const ranks = { a: { levelRank: null }, b: { levelRank: 2 }, d: { levelRank: 1 }, c: { levelRank: 2 } };
    expect(order([roleGoal('a', 'b', 'c', 'd')], {}, ranks)).toEqual(['d', 'b', 'c', 'a']);
  });

  it('counts the skills of a cycle together', () => {
    const cyclic = { p: ['q'], q: ['p'], r: ['p'], s: [], t: ['s'], u: ['s'] };
    // 3 for p and q against 2 for s, and against 3 with an equal level and a later id
    expect(order([roleGoal('r', 't')], cyclic)).toEqual(['p', 'q', 's', 'r', 't']);
    expect(order([roleGoal('r', 't', 'u')], cyclic).slice(0, 3)).toEqual(['p', 'q', 's']);
  });

  it('counts a skill that waits for several of a cycle once', () => {
    const graph = { p: ['q'], q: ['p'], r: ['p', 'q', 's'], w: ['e', 'f', 'g'] };
    // a half of r for s, against a third of w for each of the others
    expect(order([roleGoal('r', 'w')], graph)).toEqual(['p', 'q', 's', 'e', 'f', 'g', 'r', 'w']);
  });

  it('counts only what waits in the same milestone', () => {
    const later = { levelRank: 2 };
    const graph = { p: ['base1'], q: ['base1'], r: ['base1'], x: ['base2'] };
    const levels = { p: later, q: later, r: later };
    expect(order([area('p', 'q', 'r', 'x')], graph, levels).slice(0, 3)).toEqual(['base2', 'base1', 'x']);
    // p waits for z alone, as the other is learned before; q is split
    const split = { p: ['early', 'z'], q: ['k', 'n'] };
    const others = { p: later, q: later, z: later, k: later, n: later };
    expect(order([area('p', 'q')], split, others)).toEqual(['early', 'z', 'k', 'n', 'p', 'q']);
  });
});

describe('the stages', () => {
  it('hold neighbouring steps that do not depend on each other', () => {
    const graph = curriculum({ u: ['many'], v: ['many'], w: ['one'], lone: [] });
    const path = pathTo(graph, { goals: [roleGoal('u', 'v', 'w', 'lone')] });
    expect(stageIds(path)).toEqual([
      ['many', 'one', 'lone'],
      ['u', 'v', 'w'],
    ]);
  });

  it('end where a step waits for one by way of a skill that is learned alongside', () => {
    const graph = curriculum(
      { review: ['talk'], talk: ['manners'], manners: ['code'] },
      { talk: { kind: 'SOFT', learningTime: null }, manners: { kind: 'SOFT', learningTime: null } },
    );
    const path = pathTo(graph, { goals: skillGoals('review') });
    expect(stageIds(path)).toEqual([['code'], ['review']]);
  });

  it('are numbered on across milestones, each of which begins a new one', () => {
    const graph = curriculum({}, { low: {}, also: {}, high: { levelRank: 2 } });
    const path = pathTo(graph, { goals: [area('low', 'high', 'also')] });
    expect(stageIds(path)).toEqual([['also', 'low'], ['high']]);
    expect(path.stages.map(({ index }) => index)).toEqual([1, 2]);
  });
});

describe('the milestones', () => {
  const milestonesOf = (goals: Goal[], graph: Curriculum, asked: Partial<Parameters<typeof pathTo>[1]> = {}) =>
    pathTo(curriculum(...graph), { goals, ...asked }).milestones.map(({ role, levelRank, steps }) => [
      role ?? levelRank,
      ...steps.map(({ skill }) => skill),
    ]);

  it('are the levels of each goal, in the order of the goals', () => {
    const fields = { a: { levelRank: 2 }, b: { levelRank: 1 }, c: { levelRank: 1 }, d: { levelRank: null } };
    const goals = [area('a', 'b'), goalOf({ id: 'other', skills: ['d', 'c'] })];
    expect(milestonesOf(goals, [{}, fields])).toEqual([
      [1, 'b'],
      [2, 'a'],
      [1, 'c'],
      [null, 'd'],
    ]);
    expect(idsOf(pathTo(curriculum({}, fields), { goals }))).toEqual(['b', 'a', 'c', 'd']);
  });

  it('hold what they require, even at a higher level, and each step once', () => {
    const graph: Curriculum = [
      { low: ['deep', 'shared'], high: ['shared'] },
      { deep: { levelRank: 3 }, high: { levelRank: 2 }, more: { levelRank: 3 } },
    ];
    expect(milestonesOf([area('low', 'high', 'more')], graph)).toEqual([
      [1, 'shared', 'deep', 'low'],
      [2, 'high'],
      [3, 'more'],
    ]);
    expect(milestonesOf([area('high'), goalOf({ id: 'other', skills: ['low'] })], graph)).toEqual([
      [1, 'shared'],
      [2, 'high'],
      [1, 'deep', 'low'],
    ]);
  });

  const career = (roles: Record<string, string[]>): Goal =>
    goalOf({
      id: 'senior',
      skills: Object.values(roles).flat(),
      roles: Object.entries(roles).map(([role, skills]) => ({
        role,
        needs: new Map(skills.map((skill) => [skill, null])),
      })),
    });

  it('are for a role the roles before it, without empty ones, then the role', () => {
    const graph: Curriculum = [{ sql: ['data'], design: ['sql', 'uml'] }, { sql: { levelRank: 4 } }];
    const goal = career({ junior: ['sql'], middle: ['data'], senior: ['design', 'mentoring'] });
    expect(milestonesOf([goal], [{ ...graph[0], mentoring: [] }, graph[1]])).toEqual([
      ['junior', 'data', 'sql'],
      ['senior', 'uml', 'design', 'mentoring'],
    ]);
    expect(milestonesOf([goal], [{ ...graph[0], mentoring: [] }, graph[1]], { known: knowing(['sql']) })).toEqual([
      ['senior', 'uml', 'design', 'mentoring'],
    ]);
  });

  it('hold the step to a higher level where a role first needs that level', () => {
    const ranks = (sql: number): Pick<Goal, 'ranks'> => ({ ranks: new Map([['sql', sql]]) });
    const needs = (sql: number) => new Map([['sql', sql]]);
    const roles = [
      { role: 'junior', needs: needs(1) },
      { role: 'middle', needs: needs(2) },
      { role: 'senior', needs: new Map([['design', null]]) },
    ];
    const goal = goalOf({ id: 'senior', skills: ['sql', 'design'], roles, ...ranks(2) });
    const asked = { known: knowing([], { at: { sql: 1 } }) };
    expect(milestonesOf([goal], [{ sql: [], design: [] }], asked)).toEqual([
      ['middle', 'sql'],
      ['senior', 'design'],
    ]);
    const higher = goalOf({ ...goal, ...ranks(3) });
    expect(milestonesOf([higher], [{ sql: [], design: [] }], asked)).toEqual([['senior', 'design', 'sql']]);
  });

  it('have for the last role all that is left, such as what several roles before it share', () => {
    const goal = { ...career({ lead: ['planning'] }), skills: ['git', 'planning'] };
    expect(milestonesOf([goal], [{ planning: [], git: [] }])).toEqual([['lead', 'git', 'planning']]);
  });

  it('hold the member of a group that was chosen for a role before', () => {
    const goal = {
      ...career({ junior: ['go', 'java'], senior: ['design'] }),
      skills: ['design'],
      anyOf: [{ group: 'language', options: ['go', 'java'], outside: [] }],
    };
    expect(milestonesOf([goal], [{}, { go: { months: 2 }, java: {}, design: {} }])).toEqual([
      ['junior', 'java'],
      ['senior', 'design'],
    ]);
  });

  it('have the time of their steps and their end, deferred steps included', () => {
    const graph = curriculum({}, { a: { learningTime: { min: 1, max: 3 } }, b: {}, c: { levelRank: 2, months: 4 } });
    const { milestones, deferred } = pathTo(graph, { goals: [area('a', 'b', 'c')], hoursPerWeek: 5, budgetMonths: 4 });
    expect(milestones.map(({ time, endMonth }) => [time, endMonth])).toEqual([
      [{ min: 4, max: 8 }, 6],
      [{ min: 8, max: 8 }, 14],
    ]);
    expect(deferred.map(({ skill }) => skill)).toEqual(['b', 'c']);
    expect(milestones[1]!.steps).toEqual([deferred[1]]);
  });

  it('do not end before an earlier one, so that each skill comes after what it requires', () => {
    const graph = curriculum({ a: ['z'], b: ['y'], c: ['z', 'x'] }, { x: { levelRank: 3 }, b: { levelRank: 2 } });
    const positions = new Map(
      stepsOf(pathTo(graph, { goals: [area('b'), area('a', 'c')] })).map(({ skill, position }) => [skill, position]),
    );
    for (const [from, to] of [
      ['a', 'z'],
      ['b', 'y'],
      ['c', 'z'],
      ['c', 'x'],
    ])
      // prettier-ignore
      expect(positions.get(to!)!).toBeLessThan(positions.get(from!)!);
    expect(positions.get('b')).toBe(2);
  });
});
