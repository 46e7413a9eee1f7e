import { describe, expect, it } from '@jest/globals';
import { type Asked, curriculum, goalOf, idsOf, knowing, pathTo, skillGoals, stepsOf } from './curriculum.js';

const SOFT = { kind: 'SOFT', learningTime: null } as const;

describe('a soft or professional skill without a learning time', () => {
  const graph = curriculum(
    {
      mentoring: ['teamwork', 'reviews'],
      reviews: ['git', 'teamwork'],
      talks: ['mentoring', 'docs'],
      coaching: ['mentoring'],
      lead: ['talks', 'focus', 'apis'],
    },
    {
      teamwork: SOFT,
      mentoring: { ...SOFT, kind: 'PROFESSIONAL' },
      talks: SOFT,
      coaching: SOFT,
      focus: { kind: 'SOFT', months: 2 },
      apis: { learningTime: null },
      docs: { months: 3 },
    },
  );
  const path = pathTo(graph, { goals: skillGoals('lead', 'mentoring') });
  const alongsideOf = (asked: Asked) =>
    pathTo(graph, asked).alongside.map(({ skill, after, isGoal }) => [skill, after?.skill ?? null, isGoal]);

  it('is learned alongside, after the last step that it depends on, also by way of another', () => {
    expect(alongsideOf({ goals: skillGoals('lead', 'mentoring') })).toEqual([
      ['teamwork', null, false],
      ['mentoring', 'reviews', true],
      ['talks', 'docs', false],
    ]);
    expect(alongsideOf({ goals: skillGoals('coaching') }).at(-1)).toEqual(['coaching', 'reviews', true]);
    expect(idsOf(path).indexOf('docs')).toBeGreaterThan(idsOf(path).indexOf('reviews'));
    expect(path.alongside[1]!.after).toBe(stepsOf(path).find(({ skill }) => skill === 'reviews'));
  });

  it('comes as soon as it can begin, so that what waits for it does not wait longer', () => {
    const short = curriculum(
      {
        x: ['talk', 'chat'],
        ...Object.fromEntries(['d1', 'd2', 'd3', 'd4'].map((id) => [id, ['x']])),
        ...Object.fromEntries(['e1', 'e2', 'e3'].map((id) => [id, ['many']])),
      },
      { talk: SOFT, chat: SOFT, x: { months: 0.25 }, many: { months: 0.25 } },
    );
    const goal = goalOf({ id: 'area', skills: ['d1', 'd2', 'd3', 'd4', 'e1', 'e2', 'e3'] });
    // 5 for x against 4 for many, and 3.5 for each of what x waits for
    expect(idsOf(pathTo(short, { goals: [goal] })).slice(0, 2)).toEqual(['x', 'many']);
  });

  it('is in no stage, milestone or critical path, and takes no time', () => {
    expect(idsOf(path)).toEqual(['git', 'reviews', 'docs', 'apis', 'focus', 'lead']);
    expect(path.totalTime).toEqual({ min: 9, max: 9 });
    expect(path.wholeTime).toEqual(path.totalTime);
    expect(path.criticalPath).not.toContain('talks');
    expect(path.milestones.flatMap(({ steps }) => steps.map(({ skill }) => skill))).toEqual(idsOf(path));
  });

  it('links the steps before and after it, and is what the step before it is needed for', () => {
    const linked = Object.fromEntries(
      stepsOf(path).map(({ skill, requires, neededFor }) => [skill, { requires, neededFor }]),
    );
    expect(linked).toMatchObject({
      git: { requires: [], neededFor: ['reviews'] },
      reviews: { requires: ['git'], neededFor: ['lead', 'mentoring'] },
      docs: { neededFor: ['lead', 'talks'] },
      lead: { requires: ['reviews', 'docs', 'apis', 'focus'], neededFor: [] },
    });
    const chain = curriculum({ goal: ['talk', 'tool'], talk: ['long'] }, { talk: SOFT, long: { months: 4 } });
    expect(pathTo(chain, { goals: skillGoals('goal') }).criticalPath).toEqual(['long', 'goal']);
  });

  it('leaves a path of such skills only without steps', () => {
    expect(pathTo(graph, { goals: skillGoals('teamwork') })).toMatchObject({
      stages: [],
      milestones: [],
      totalTime: { min: 0, max: 0 },
      alongside: [{ skill: 'teamwork', after: null, isGoal: true }],
    });
  });

  it('costs nothing where it is one of the options', () => {
    const either = curriculum({ goal: ['one:talk', 'one:tool'] }, { talk: SOFT, tool: { months: 0.5 } });
    const { alongside, stages } = pathTo(either, { goals: skillGoals('goal') });
    expect(alongside.map(({ skill }) => skill)).toEqual(['talk']);
    expect(stages.flatMap(({ steps }) => steps.map(({ skill }) => skill))).toEqual(['goal']);
  });

  it('does not use up the budget, and stays when the step before it is deferred', () => {
    const asked = { goals: skillGoals('mentoring'), budgetMonths: 1 };
    expect(idsOf(pathTo(graph, asked))).toEqual(['git']);
    expect(alongsideOf(asked)).toEqual([
      ['teamwork', null, false],
      ['mentoring', 'reviews', true],
    ]);
  });

  it('is a step where a source gives its time; a technical skill without one is a step that is estimated', () => {
    expect(stepsOf(path).find(({ skill }) => skill === 'focus')).toMatchObject({ estimated: false });
    expect(stepsOf(path).find(({ skill }) => skill === 'apis')).toMatchObject({ estimated: true });
  });

  it('has its known prerequisites among what is already known', () => {
    const known = knowing(['teamwork']);
    expect(pathTo(graph, { goals: skillGoals('mentoring'), known }).alreadyKnown()).toEqual(['teamwork']);
    const only = curriculum({ talks: ['docs'] }, { talks: SOFT });
    expect(pathTo(only, { goals: skillGoals('talks'), known: knowing(['docs']) }).alreadyKnown()).toEqual(['docs']);
  });
});

describe('a skill that is known at a lower level than a role needs', () => {
  const graph = curriculum(
    { sql: ['data'], reports: ['sql'], tuning: ['sql'] },
    { sql: { learningTime: { min: 4, max: 8 } }, data: { months: 2 } },
  );
  const role = (skills: string[], ranks: Record<string, number>, more: Partial<Parameters<typeof goalOf>[0]> = {}) =>
    goalOf({ id: 'role', skills, ranks: new Map(Object.entries(ranks)), ...more });
  const at = (ranks: Record<string, number>) => knowing([], { at: ranks });
  const upgradesOf = (asked: Asked) =>
    stepsOf(pathTo(graph, asked)).flatMap(({ skill, upgrade, time }) => (upgrade ? [{ skill, ...upgrade, time }] : []));

  it('is a step from one level to the other with the share of its time', () => {
    const path = pathTo(graph, { goals: [role(['sql'], { sql: 4 })], known: at({ sql: 1 }) });
    expect(idsOf(path)).toEqual(['sql']);
    expect(stepsOf(path)[0]).toMatchObject({
      upgrade: { from: 1, to: 4 },
      time: { min: 3, max: 6 },
      isGoal: true,
      estimated: false,
    });
    expect(path.totalTime).toEqual({ min: 3, max: 6 });
    const slow = pathTo(graph, { goals: [role(['sql'], { sql: 2 })], known: at({ sql: 1 }), hoursPerWeek: 5 });
    expect(stepsOf(slow)[0]!.time).toEqual({ min: 4, max: 8 });
  });

  it('waits for nothing, and nothing waits for it', () => {
    const goals = [role(['reports', 'sql', 'tuning'], { sql: 2 })];
    const path = pathTo(graph, { goals, known: at({ sql: 1, data: 1 }) });
    for (const step of stepsOf(path)) expect([step.requires, step.neededFor]).toEqual([[], []]);
    expect(path.stages).toHaveLength(1);
    // what it builds on is known, whatever is denied
    const denied = knowing([], { at: { sql: 1 }, denied: ['data'] });
    expect(idsOf(pathTo(graph, { goals: [role(['sql'], { sql: 2 })], known: denied }))).toEqual(['sql']);
  });

  it('is none where it is known at that level, at a higher one or without a level, or needed without one', () => {
    const goals = [role(['sql', 'data'], { sql: 2 })];
    for (const sql of [2, 3]) expect(upgradesOf({ goals, known: at({ sql, data: 1 }) })).toEqual([]);
    expect(upgradesOf({ goals, known: knowing(['sql']) })).toEqual([]);
    expect(upgradesOf({ goals, known: at({ data: 1 }) })).toEqual([]);
  });

  it('is one step to the highest level that the goals need', () => {
    const goals = [role(['sql'], { sql: 2 }), role(['sql'], { sql: 4 }, { id: 'other' })];
    for (const order of [goals, [...goals].reverse()]) {
      expect(upgradesOf({ goals: order, known: at({ sql: 1 }) })).toMatchObject([{ skill: 'sql', from: 1, to: 4 }]);
    }
  });

  it('is in a group the member that is known at the highest level', () => {
    const options = ['data', 'sql', 'tuning'];
    const ranks = { data: 4, sql: 4, tuning: 4 };
    const goals = [role([], ranks, { anyOf: [{ group: 'one', options, outside: [] }] })];
    expect(upgradesOf({ goals, known: at({ data: 1, sql: 2 }) })).toMatchObject([{ skill: 'sql', from: 2, to: 4 }]);
    expect(upgradesOf({ goals, known: at({ data: 1, sql: 4 }) })).toEqual([]);
    expect(upgradesOf({ goals, known: knowing(['data'], { at: { sql: 2 } }) })).toEqual([]);
  });
});
