import { describe, expect, it } from '@jest/globals';
import { learningTimes } from '../../../src/planning/estimate.js';
import { PlanningInputError } from '../../../src/planning/input-error.js';
import type { Goal } from '../../../src/planning/input.js';
import {
  type Asked,
  curriculum,
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

const technology = (id: string, ...skills: string[]): Goal => ({ id, name: id, needs: 'ANY', skills });

describe('the order of a learning path', () => {
  it('has stages by what depends on what; inside them urgent goals first, then level, then id', () => {
    const graph = curriculum(
      { late: ['base', 'zeta'], soon: ['base', 'alpha', 'omega'], base: [] },
      { omega: { levelRank: 1 }, alpha: { levelRank: 2 }, zeta: {}, base: { levelRank: 3 } },
    );
    const path = pathTo(graph, { goals: skillGoals('soon', 'late') });
    expect(stageIds(path)).toEqual([
      ['omega', 'alpha', 'base', 'zeta'],
      ['soon', 'late'],
    ]);
    expect(stepsOf(path).map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(stepsOf(path)[2]).toMatchObject({ requires: [], neededFor: ['soon', 'late'], isGoal: false });
    expect(stepsOf(path)[4]).toMatchObject({ requires: ['omega', 'alpha', 'base'], neededFor: [], isGoal: true });
  });

  it('puts the members of a cycle into one stage and lists the cycle in order', () => {
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
      'must',
      'may',
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

describe('a choice of alternatives', () => {
  const choose = (asked: Omit<Asked, 'goals'>, ...goals: string[]) => {
    const path = pathTo(alternativeLanguages, { goals: skillGoals(...(goals.length > 0 ? goals : ['web'])), ...asked });
    const { skill, group, chosen, alternatives, reason } = path.choices[0]!;
    expect([skill, group]).toEqual(['web', 'language']);
    return { steps: idsOf(path), chosen, alternatives, reason: reason(), unavoidable: path.unavoidable };
  };

  it('takes the option that adds least to the whole path, with its own prerequisites, and says how much', () => {
    expect(choose({ hoursPerWeek: 5 })).toEqual({
      steps: ['http', 'python', 'web'],
      chosen: 'python',
      alternatives: ['java', 'go'],
      reason: 'It adds 6 months to the path; java would add 8 months.',
      unavoidable: [],
    });
  });

  it('takes the one with fewer steps of equally long options', () => {
    const graph = curriculum({ goal: ['way:a', 'way:b'], a: ['first'] }, { b: { months: 2 } });
    expect(idsOf(pathTo(graph, { goals: skillGoals('goal') }))).toEqual(['b', 'goal']);
  });

  it('takes of equals the one that most skills build on, and says what it adds once for all of them', () => {
    const graph = curriculum({
      goal: ['x', 'y'],
      x: ['lang:go', 'lang:java'],
      y: ['lang:ada', 'lang:go', 'lang:java'],
      ada: ['java'],
    });
    const { choices } = pathTo(graph, { goals: skillGoals('goal') });
    expect(choices.map(({ skill, chosen, reason }) => [skill, chosen, reason()])).toEqual([
      ['x', 'java', 'It adds 1 month to the path, as go would; more skills build on it.'],
      ['y', 'java', 'It adds 1 month to the path, as go would; more skills build on it.'],
    ]);
  });

  it('takes what the path needs in any case', () => {
    const { chosen, reason } = choose({}, 'service');
    expect([chosen, reason]).toEqual(['java', 'It is on the path in any case, for service.']);
    expect(choose({}, 'web', 'go')).toMatchObject({ chosen: 'go', reason: 'It is a goal itself.' });
  });

  it('takes what is known, by itself or by a technology that it uses', () => {
    expect(choose({ known: knowing(['go']), prefer: selecting(['java']) })).toMatchObject({
      steps: ['http', 'web'],
      chosen: 'go',
      reason: 'It is known already.',
    });
    expect(choose({ known: knowing([], 'openjdk') })).toMatchObject({
      steps: ['http', 'web'],
      chosen: 'java',
      reason: 'openjdk, which it uses, is known already.',
    });
  });

  it('takes what is preferred, by itself or by a technology', () => {
    expect(choose({ prefer: selecting(['go']) })).toMatchObject({
      chosen: 'go',
      reason: 'It is preferred, as requested.',
    });
    expect(choose({ prefer: selecting([], 'openjdk') })).toMatchObject({ chosen: 'java' });
    expect(choose({ prefer: selecting([], 'openjdk'), avoid: selecting(['java']) })).toMatchObject({
      chosen: 'python',
    });
  });

  it('does not take what is avoided while there is another', () => {
    expect(choose({ avoid: selecting(['python']) })).toMatchObject({ chosen: 'java', unavoidable: [] });
    expect(choose({ avoid: selecting(['go'], 'cpython') })).toMatchObject({
      chosen: 'java',
      reason: 'Every other option is avoided.',
    });
    // java itself is not avoided, but what it requires is
    expect(choose({ avoid: selecting(['python', 'jvm']) })).toMatchObject({ chosen: 'go', unavoidable: [] });
    expect(choose({ avoid: selecting(['python', 'java', 'go', 'http']) })).toMatchObject({
      chosen: 'python',
      unavoidable: ['http', 'python'],
    });
  });
});

describe('a technology as a goal', () => {
  const graph = curriculum(
    { deep: ['base'] },
    {
      deep: { months: 1 },
      broad: { months: 2 },
      hard: { levelRank: 2, technologies: ['tool'] },
      unknown: { levelRank: null },
    },
  );
  const goal = technology('kafka', 'deep', 'broad', 'hard', 'unknown');
  const choose = (asked: Omit<Asked, 'goals'>) => {
    const path = pathTo(graph, { goals: [goal], ...asked });
    const [{ skill, group, chosen, reason, alternatives }] = path.choices as [(typeof path.choices)[number]];
    expect([skill, group, alternatives.length]).toEqual([chosen, 'kafka', 3]);
    return { steps: idsOf(path), chosen, reason: reason() };
  };

  it('is its easiest skill: lowest level, then shortest to learn', () => {
    expect(choose({})).toEqual({
      steps: ['base', 'deep'],
      chosen: 'deep',
      reason: 'It is the easiest skill that uses kafka: lowest level, then shortest to learn.',
    });
    expect(choose({ avoid: selecting(['deep']) })).toMatchObject({ chosen: 'broad' });
    expect(choose({ avoid: selecting(['deep', 'broad', 'unknown']) })).toMatchObject({
      chosen: 'hard',
      reason: 'Every other option is avoided.',
    });
    expect(choose({ prefer: selecting([], 'tool') })).toMatchObject({ chosen: 'hard' });
  });

  it('is of equally easy skills the one that most build on, whatever its id', () => {
    const equals = curriculum({ one: ['popular'], two: ['popular'], three: ['aside'] }, { alone: {} });
    const path = pathTo(equals, { goals: [technology('kafka', 'alone', 'aside', 'popular')] });
    expect(path.choices[0]!.chosen).toBe('popular');
    expect(path.choices[0]!.reason()).toBe('It is as easy as alone and aside; more skills build on it.');
  });

  it('is met by any of its skills that is known, and by itself', () => {
    expect(choose({ known: knowing(['hard']) })).toEqual({
      steps: [],
      chosen: 'hard',
      reason: 'hard is known already and uses kafka.',
    });
    expect(choose({ known: knowing([], 'kafka') })).toMatchObject({ steps: [], reason: 'kafka is known already.' });
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
    expect(path.criticalPath).toEqual(['first', 'long', 'goal']);
    expect(stepsOf(path).map(({ estimated }) => estimated)).toEqual([false, false, true, false]);
  });

  it('defer what would end after the budget, and count only the rest', () => {
    const path = pathTo(graph, { goals: skillGoals('goal'), budgetMonths: 4.5 });
    expect(idsOf(path)).toEqual(['first', 'long']);
    expect(path.deferred.map(({ skill, position }) => [skill, position])).toEqual([
      ['short', 3],
      ['goal', 4],
    ]);
    expect(path).toMatchObject({ totalTime: { min: 3, max: 6 }, criticalPath: ['first', 'long'] });
    expect(stepsOf(path)[1]!.neededFor).toEqual(['goal']);
  });
});

describe('an estimate of a learning time', () => {
  const skill = (levelRank: number | null, areas: string[], min: number | null, max = min) => ({
    levelRank,
    areas,
    learningTime: min === null ? null : { min, max: max! },
  });
  const times = learningTimes([
    skill(1, ['a'], 1, 2),
    skill(1, ['a', 'b'], 3, 8),
    skill(1, ['b'], 5),
    skill(2, ['a'], 9),
    skill(2, ['a'], null),
  ]);

  it('is the median of the level and area, else of the level, else of the area, else of all', () => {
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
    ['avoid', ask({ goals: [technology('openjdk', 'java')], avoid: selecting([], 'openjdk') }), /openjdk is a goal/],
    ['prefer', ask({ prefer: selecting(['go']), avoid: selecting(['go']) }), /go is in avoid/],
  ])('is refused with the name of the argument: %s', (argument, asking, message) => {
    expect(asking).toThrow(PlanningInputError);
    expect(asking).toThrow(message);
    expect(asking).toThrow(expect.objectContaining({ argument }));
  });
});
