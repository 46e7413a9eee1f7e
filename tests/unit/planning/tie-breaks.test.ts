import { describe, expect, it } from '@jest/globals';
import { learningTimes } from '../../../src/planning/estimate.js';
import { needsOfMatch } from '../../../src/planning/matches.js';
import type { NextSkillsInput } from '../../../src/planning/next.js';
import { preferenceOf } from '../../../src/planning/preference.js';
import { readiness } from '../../../src/planning/readiness.js';
import { criticalPath, rounded, schedule } from '../../../src/planning/schedule.js';
import type { PlanSkill, PrerequisiteGraph } from '../../../src/model/prerequisite-graph.js';
import { curriculum, idsOf, knowing, matchesOf, onlyKnowing, pathTo, selecting, skillGoals } from './curriculum.js';
import { needs } from './facts.js';
import { nextOf } from './recommend.js';

const ESSENTIAL = 'ESSENTIAL' as const;
const PREFERRED = 'PREFERRED' as const;

describe('the critical path', () => {
  /** `steps` with their months; each step names what it requires. */
  const critical = (steps: Record<string, [months: number, ...requires: string[]]>): string[] =>
    criticalPath(
      Object.keys(steps),
      (step) => steps[step]![0],
      (step) => steps[step]!.slice(1) as string[],
    );

  it('is the longest chain by time, not by number of steps', () => {
    expect(critical({ long: [5], a: [1], b: [1, 'a'], goal: [1, 'long', 'b'] })).toEqual(['long', 'goal']);
    expect(critical({ a: [1], b: [1, 'a'], long: [5], goal: [1, 'b', 'long'] })).toEqual(['long', 'goal']);
  });

  it('has of equally long chains the most steps, wherever the chain is among the prerequisites', () => {
    expect(critical({ long: [2], a: [1], b: [1, 'a'], goal: [1, 'long', 'b'] })).toEqual(['a', 'b', 'goal']);
    expect(critical({ a: [1], b: [1, 'a'], long: [2], goal: [1, 'b', 'long'] })).toEqual(['a', 'b', 'goal']);
  });

  it('is the first of chains with the same time and number of steps', () => {
    expect(critical({ a: [1], b: [1], goal: [1, 'a', 'b'], other: [1, 'b'] })).toEqual(['a', 'goal']);
  });

  it('ends with the chain of most steps among those that end equally late', () => {
    expect(critical({ alone: [2], a: [1], b: [1, 'a'] })).toEqual(['a', 'b']);
    expect(critical({ a: [1], b: [1, 'a'], alone: [2] })).toEqual(['a', 'b']);
  });

  it('ignores a prerequisite that comes later, and is empty without steps', () => {
    expect(critical({ a: [1, 'b'], b: [1, 'a'] })).toEqual(['a', 'b']);
    expect(critical({})).toEqual([]);
  });
});

describe('the schedule', () => {
  it('rounds to a millionth of a month', () => {
    expect(rounded(0.1 + 0.2)).toBe(0.3);
    const slots = schedule([1, 2, 3], () => ({ min: 0.1, max: 0.1 }), 10).map(({ slot }) => slot);
    expect(slots.map(({ startMonth, endMonth }) => [startMonth, endMonth])).toEqual([
      [0, 0.1],
      [0.1, 0.2],
      [0.2, 0.3],
    ]);
  });
});

describe('a choice among equally good options', () => {
  const graph = (fields: Record<string, Partial<PlanSkill> & { months?: number }>): PrerequisiteGraph =>
    curriculum({ goal: Object.keys(fields).map((id) => `one:${id}`) }, fields);
  const chosen = (fields: Parameters<typeof graph>[0]) =>
    idsOf(pathTo(graph(fields), { goals: skillGoals('goal') }))[0];

  it('is the lowest level, then the one with most dependents, then the least id', () => {
    expect(chosen({ a: { levelRank: 2, dependents: 9 }, b: { levelRank: 1 } })).toBe('b');
    expect(chosen({ a: { levelRank: null, dependents: 9 }, b: { levelRank: 4 } })).toBe('b');
    expect(chosen({ a: { dependents: 2 }, b: { dependents: 3 } })).toBe('b');
    expect(chosen({ b: { dependents: 2 }, a: { dependents: 2 } })).toBe('a');
  });

  it('is never an avoided one, even where that is shorter', () => {
    const fields = { a: { months: 1 }, b: { months: 9 } };
    const path = pathTo(graph(fields), { goals: skillGoals('goal'), avoid: selecting(['a']) });
    expect(idsOf(path)).toEqual(['b', 'goal']);
  });
});

describe('an estimate', () => {
  const timed = (levelRank: number | null, areas: string[], min: number | null, max = min) => ({
    levelRank,
    areas,
    learningTime: min === null ? null : { min, max: max! },
  });

  it('prefers the level and area to the level, the level to the area, and the area to all', () => {
    const sameLevelAndArea = timed(1, ['a'], 1);
    const sameLevel = timed(1, ['b'], 10);
    const sameArea = timed(2, ['a'], 100);
    const other = timed(3, ['c'], 1_000);
    const subject = timed(1, ['a'], null);
    expect(learningTimes([other, sameArea, sameLevel, sameLevelAndArea]).of(subject).min).toBe(1);
    expect(learningTimes([other, sameArea, sameLevel]).of(subject).min).toBe(10);
    expect(learningTimes([other, sameArea]).of(subject).min).toBe(100);
    expect(learningTimes([other]).of(subject).min).toBe(1_000);
  });

  it('does not take skills without a level to be on the same level', () => {
    const samples = [timed(null, ['b'], 10), timed(1, ['a'], 1), timed(2, ['a'], 3)];
    expect(learningTimes(samples).of(timed(null, ['a'], null))).toEqual({ min: 2, max: 2 });
  });

  it('takes the medians of the lower and of the upper ends separately, of an even number the mean of the middle two', () => {
    const samples = [timed(1, [], 1, 20), timed(1, [], 2, 9), timed(1, [], 6, 10), timed(1, [], 9, 30)];
    expect(learningTimes(samples).of(timed(1, [], null))).toEqual({ min: 4, max: 15 });
    expect(learningTimes(samples.slice(0, 3)).of(timed(1, [], null))).toEqual({ min: 2, max: 10 });
  });
});

describe('recommendations of equal worth', () => {
  const next = (...asked: Parameters<typeof nextOf>) => nextOf(...asked).recommendations;
  const order = (graph: PrerequisiteGraph, input: Partial<NextSkillsInput> = {}) =>
    next(graph, input).map(({ skill }) => skill);

  it('are sorted by id, whatever their order in the graph', () => {
    expect(order(curriculum({}, { c: {}, a: {}, b: {} }))).toEqual(['a', 'b', 'c']);
  });

  it('count a PREFERRED need as half an ESSENTIAL one', () => {
    const graph = curriculum({}, { a: {}, b: {} });
    const needing = (importance: typeof ESSENTIAL | typeof PREFERRED, count: number) =>
      Array.from({ length: count }, (_, at) => ({ role: `r${at}`, importance }));
    const score = (preferred: number) =>
      next(graph, { roles: new Map([['a', needing(ESSENTIAL, 1)], ['b', needing(PREFERRED, preferred)]]) }); // prettier-ignore
    expect(score(1).map(({ skill }) => skill)).toEqual(['a', 'b']);
    expect(score(1)[0]!.score).toBeGreaterThan(score(1)[1]!.score);
    expect(score(2)[0]!.score).toBe(score(2)[1]!.score);
    expect(score(3).map(({ skill }) => skill)).toEqual(['b', 'a']);
  });

  it('add the logarithm of the number of roles to the worth', () => {
    const roles = ['r1', 'r2', 'r3'].map((role) => ({ role, importance: ESSENTIAL }));
    const [first] = next(curriculum({}, { a: {} }), { roles: new Map([['a', roles]]) });
    expect(first!.score).toBeCloseTo(3 / 4, 12);
  });

  it('do not gain from learning times below a quarter of a month', () => {
    const graph = curriculum({}, { a: { months: 0.25 }, b: { months: 0.01 }, c: { months: 0.5 } });
    const [a, b, c] = next(graph);
    expect([a!.skill, b!.skill, c!.skill]).toEqual(['a', 'b', 'c']);
    expect(a!.score).toBe(b!.score);
    expect(a!.score).toBeGreaterThan(c!.score);
  });

  it('get nothing from the edges of a cycle', () => {
    const graph = curriculum({ x: ['ready', 'y'], y: ['x'] }, { y: {} });
    const scores = new Map(next(graph).map(({ skill, score }) => [skill, score]));
    // 1 + 1/2 of x, which gets nothing of y
    expect(scores.get('ready')).toBeCloseTo(1.5 / 2.5, 12);
  });

  it('name the roles to which they are essential first, then by id', () => {
    const roles = [
      { role: 'b', importance: PREFERRED },
      { role: 'd', importance: ESSENTIAL },
      { role: 'a', importance: PREFERRED },
      { role: 'c', importance: ESSENTIAL },
    ];
    const [first] = next(curriculum({}, { skill: {} }), { roles: new Map([['skill', roles]]) });
    expect(first!.usedByRoles).toEqual(['c', 'd', 'a', 'b']);
  });
});

describe('a preference', () => {
  const skill = (id: string, ...technologies: string[]) => ({ id, technologies }) as unknown as PlanSkill;
  const of = (avoid: ReturnType<typeof selecting>, prefer: ReturnType<typeof selecting>) => {
    const { isAvoided, isPreferred } = preferenceOf([], avoid, prefer);
    return (id: string, ...technologies: string[]) => [
      isAvoided(skill(id, ...technologies)),
      isPreferred(skill(id, ...technologies)),
    ];
  };

  it('depends on the skill itself before its technologies', () => {
    expect(of(selecting([], 'java'), selecting(['spring']))('spring', 'java')).toEqual([false, true]);
    expect(of(selecting(['spring']), selecting([], 'java'))('spring', 'java')).toEqual([true, false]);
  });

  it('lets avoid take precedence among technologies', () => {
    expect(of(selecting([], 'java'), selecting([], 'go'))('both', 'java', 'go')).toEqual([true, false]);
    expect(of(selecting([], 'java'), selecting([], 'go'))('one', 'go')).toEqual([false, true]);
    expect(of(selecting([], 'java'), selecting([], 'go'))('none', 'ada')).toEqual([false, false]);
  });
});

describe('other documented orders', () => {
  it('have missing prerequisites by level rank, then by id', () => {
    const graph = curriculum({ goal: ['d', 'c', 'b', 'a'] }, { a: { levelRank: null }, b: { levelRank: 2 } });
    expect(readiness(graph, ['goal'], onlyKnowing([]))[0]!.missing).toEqual(['c', 'd', 'b', 'a']);
  });

  it('have known skills of a path by level rank, then by id', () => {
    const graph = curriculum({ goal: ['d', 'c', 'b', 'a'] }, { a: { levelRank: null }, b: { levelRank: 2 } });
    const path = pathTo(graph, { goals: skillGoals('goal'), known: knowing(['a', 'b', 'c', 'd']) });
    expect(path.alreadyKnown()).toEqual(['c', 'd', 'b', 'a']);
  });

  it('have matching roles by coverage, then by the missing weight, then by id', () => {
    const roles = new Map([
      ['z', needs('k', 'm')],
      ['a', needs('k', 'm')],
      ['small', needs('?k', '?m')],
      ['full', needs('k')],
    ]);
    const matches = matchesOf(roles, onlyKnowing(['k']));
    expect(matches.map(({ role }) => role)).toEqual(['full', 'small', 'a', 'z']);
    const [ordered] = matchesOf(new Map([['r', needs('?a', 'c', 'b')]]), onlyKnowing([]));
    expect(needsOfMatch(ordered!, onlyKnowing([])).missing.map(({ skill }) => skill)).toEqual(['b', 'c', 'a']);
  });
});
