import { describe, expect, it } from '@jest/globals';
import { learningTimes } from '../../../src/planning/estimate.js';
import { PlanningInputError } from '../../../src/planning/input-error.js';
import {
  type Asked,
  curriculum,
  goalOf,
  idsOf,
  knowing,
  pathTo,
  selecting,
  skillGoals,
  stageIds,
  stepsOf,
} from './curriculum.js';

const alternativeLanguages = curriculum(
  { web: ['http', 'language:python', 'language:java', 'language:go'], java: ['jvm'], service: ['web', 'java'] },
  {
    python: { months: 3, technologies: ['cpython'] },
    java: { months: 2, technologies: ['openjdk'] },
    jvm: { months: 2 },
    go: { months: 5, levelRank: 2 },
    http: { name: 'HTTP' },
  },
);

describe('a learning path', () => {
  it('numbers steps on across stages, and links each with what it requires and what requires it', () => {
    const graph = curriculum({ soon: ['alpha', 'omega'], late: ['soon'] });
    const path = pathTo(graph, { goals: skillGoals('late') });
    expect(stageIds(path)).toEqual([['alpha', 'omega'], ['soon'], ['late']]);
    expect(path.stages.map(({ index }) => index)).toEqual([1, 2, 3]);
    expect(stepsOf(path).map(({ position }) => position)).toEqual([1, 2, 3, 4]);
    expect(stepsOf(path)[1]).toMatchObject({ requires: [], neededFor: ['soon'], isGoal: false, upgrade: null });
    expect(stepsOf(path)[2]).toMatchObject({ requires: ['alpha', 'omega'], neededFor: ['late'], isGoal: false });
    expect(stepsOf(path)[3]).toMatchObject({ requires: ['soon'], neededFor: [], isGoal: true });
  });

  it('has the members of a cycle one after another in one stage, and lists the cycle', () => {
    const graph = curriculum({ outside: ['b'], b: ['c'], c: ['a', 'base'], a: ['b'] });
    const path = pathTo(graph, { goals: skillGoals('outside') });
    expect(stageIds(path)).toEqual([['base'], ['a', 'b', 'c'], ['outside']]);
    expect(path.cycles).toEqual([['a', 'b', 'c']]);
  });

  it('omits recommended prerequisites, unless they are included', () => {
    const graph = curriculum({ goal: ['must', '?may'], may: ['more'] });
    expect(idsOf(pathTo(graph, { goals: skillGoals('goal') }))).toEqual(['must', 'goal']);
    expect(idsOf(pathTo(graph, { goals: skillGoals('goal'), includeRecommended: true }))).toEqual([
      'more',
      'may',
      'must',
      'goal',
    ]);
  });
});

describe('what is known', () => {
  const chain = curriculum({ goal: ['c', 'other'], c: ['b'], b: ['a'], other: ['a'] });

  it('is listed as far as the goals build on it, with its assumed prerequisites', () => {
    const path = pathTo(chain, { goals: skillGoals('goal'), known: knowing(['c', 'elsewhere']) });
    expect(idsOf(path)).toEqual(['other', 'goal']);
    expect(path.alreadyKnown()).toEqual(['a', 'b', 'c']);
  });

  it('is listed with the known alternatives that it builds on', () => {
    const path = pathTo(alternativeLanguages, { goals: skillGoals('web'), known: knowing(['web', 'go', 'jvm']) });
    expect(path.alreadyKnown()).toEqual(['http', 'web', 'go']);
  });

  it('implies nothing else when prerequisites are not assumed', () => {
    const path = pathTo(chain, { goals: skillGoals('goal'), known: knowing(['c']), assumePrerequisites: false });
    expect(idsOf(path)).toEqual(['a', 'other', 'goal']);
    expect(path.alreadyKnown()).toEqual(['c']);
  });

  it('does not imply which alternative was learned for it', () => {
    const path = pathTo(alternativeLanguages, { goals: skillGoals('python'), known: knowing(['web']) });
    expect(idsOf(path)).toEqual(['python']);
  });

  it('leaves nothing to learn for a goal that is known', () => {
    const path = pathTo(chain, { goals: skillGoals('b'), known: knowing(['goal']) });
    expect(path).toMatchObject({ stages: [], criticalPath: [], choices: [] });
    expect(path.alreadyKnown()).toEqual(['a', 'b']);
  });
});

describe('the times of a path', () => {
  const graph = curriculum(
    { goal: ['long', 'short'], long: ['first'], short: ['first'] },
    {
      first: { learningTime: { min: 1, max: 2 } },
      long: { learningTime: { min: 2, max: 4 } },
      short: { learningTime: null, areas: ['here'] },
      goal: { learningTime: { min: 0.1, max: 0.2 } },
      sample: { learningTime: { min: 0.5, max: 1.5 }, areas: ['here'] },
    },
  );

  it('are at the requested pace, one step after another, each with the middle of its range', () => {
    const path = pathTo(graph, { goals: skillGoals('goal'), hoursPerWeek: 5 });
    expect(
      stepsOf(path).map(({ skill, time, startMonth, endMonth }) => [skill, time.min, time.max, startMonth, endMonth]),
    ).toEqual([
      ['first', 2, 4, 0, 3],
      ['long', 4, 8, 3, 9],
      ['short', 1, 3, 9, 11],
      ['goal', 0.2, 0.4, 11, 11.3],
    ]);
    expect(path.totalTime).toEqual({ min: 7.2, max: 15.4 });
    expect(path.wholeTime).toEqual(path.totalTime);
    expect(path.criticalPath).toEqual(['first', 'long', 'goal']);
    expect(stepsOf(path).map(({ estimated }) => estimated)).toEqual([false, false, true, false]);
  });

  it('defer what would end after the budget, and count it only in the whole time', () => {
    const path = pathTo(graph, { goals: skillGoals('goal'), budgetMonths: 4.5 });
    expect(idsOf(path)).toEqual(['first', 'long']);
    expect(path.deferred.map(({ skill, position }) => [skill, position])).toEqual([
      ['short', 3],
      ['goal', 4],
    ]);
    expect(path).toMatchObject({
      totalTime: { min: 3, max: 6 },
      wholeTime: { min: 3.6, max: 7.7 },
      criticalPath: ['first', 'long'],
    });
    expect(stepsOf(path)[1]!.neededFor).toEqual(['goal']);
  });

  it('keep the longest prefix that ends in time, without later steps that would fit', () => {
    const prefix = (budgetMonths: number) => idsOf(pathTo(graph, { goals: skillGoals('goal'), budgetMonths }));
    expect(prefix(1.4)).toEqual([]);
    expect(prefix(1.5)).toEqual(['first']);
    expect(prefix(4.5)).toEqual(['first', 'long']);
    const wide = curriculum({}, { a: { months: 1 }, b: { months: 3 }, c: { months: 1 } });
    expect(idsOf(pathTo(wide, { goals: skillGoals('a', 'b', 'c'), budgetMonths: 2 }))).toEqual(['a']);
  });
});

describe('an estimate of a learning time', () => {
  const skill = (levelRank: number | null, areas: string[], min: number | null, max = min) => ({
    levelRank,
    areas,
    learningTime: min === null ? null : { min, max: max! },
  });

  it('is the median of the level and area, else of the level, else of the area, else of all', () => {
    const times = learningTimes([
      skill(1, ['a'], 1, 2),
      skill(1, ['a', 'b'], 3, 8),
      skill(1, ['b'], 5),
      skill(2, ['a'], 9),
      skill(2, ['a'], null),
    ]);
    expect(times.of(skill(1, ['a'], null))).toEqual({ min: 2, max: 5 });
    expect(times.of(skill(1, ['a', 'b'], null))).toEqual({ min: 3, max: 5 });
    expect(times.of(skill(2, ['c'], null))).toEqual({ min: 9, max: 9 });
    expect(times.of(skill(null, ['b'], null))).toEqual({ min: 4, max: 6.5 });
    expect(times.of(skill(null, ['c'], null))).toEqual({ min: 4, max: 6.5 });
    expect(times.of(skill(2, ['a'], 7))).toEqual({ min: 7, max: 7 });
  });

  it('has a default when no skill has a time', () => {
    expect(learningTimes([]).of(skill(1, [], null))).toEqual({ min: 1, max: 2 });
  });
});

describe('invalid input', () => {
  const ask = (asked: Partial<Asked>) => () => pathTo(alternativeLanguages, { goals: skillGoals('web'), ...asked });

  it.each([
    ['hoursPerWeek', ask({ hoursPerWeek: -1 }), /-1.*above 0/],
    ['hoursPerWeek', ask({ hoursPerWeek: 169 }), /at most 168/],
    ['hoursPerWeek', ask({ hoursPerWeek: Number.NaN }), /NaN/],
    ['budgetMonths', ask({ budgetMonths: 0 }), /above 0/],
    ['avoid', ask({ avoid: selecting(['web']) }), /web is a goal/],
    [
      'avoid',
      ask({
        goals: [goalOf({ id: 'openjdk', skills: ['java'], uses: new Map([['java', 'STATED']]) })],
        avoid: selecting([], 'openjdk'),
      }),
      /openjdk is a goal/,
    ],
    ['prefer', ask({ prefer: selecting(['go']), avoid: selecting(['go']) }), /go is in avoid/],
  ])('is refused with the name of the argument: %s', (argument, asking, message) => {
    expect(asking).toThrow(PlanningInputError);
    expect(asking).toThrow(message);
    expect(asking).toThrow(expect.objectContaining({ argument }));
  });
});
