import { describe, expect, it } from '@jest/globals';
import { type Asked, assuming, curriculum, goalOf, idsOf, knowing, pathTo, skillGoals, stepsOf } from './curriculum.js';

describe('what a path builds on', () => {
  const graph = curriculum({
    web: ['http', 'language:go', 'language:java', 'language:ruby'],
    go: ['basics'],
    reports: ['sql'],
    sql: ['data'],
  });
  const builtOn = (goals: Asked['goals'], known: Asked['known']) => pathTo(graph, { goals, known }).alreadyKnown();

  it('has the known options of its groups, with what they require, and nothing else that is known', () => {
    expect(builtOn(skillGoals('web'), knowing(['go', 'reports']))).toEqual(['basics', 'go']);
    expect(builtOn(skillGoals('web'), knowing(['go', 'ruby']))).toEqual(['basics', 'go', 'ruby']);
    const assumptions = [assuming('language', ['go', 'java', 'ruby'])];
    expect(builtOn(skillGoals('web'), knowing(['sql'], { assumptions }))).toEqual([]);
  });

  it('does not have what is learned to a higher level', () => {
    const goals = [goalOf({ id: 'role', skills: ['reports', 'sql'], ranks: new Map([['sql', 2]]) })];
    expect(builtOn(goals, knowing([], { at: { sql: 1, data: 1 } }))).toEqual(['data']);
  });

  it('raises of the members that are known at the same level the first', () => {
    const ranks = new Map([['sql', 3], ['http', 3]]); // prettier-ignore
    const raised = (...options: string[]) => {
      const goals = [goalOf({ id: 'role', anyOf: [{ group: 'one', options, outside: [] }], ranks })];
      return idsOf(pathTo(graph, { goals, known: knowing([], { at: { sql: 1, http: 1 } }) }));
    };
    expect([raised('sql', 'http'), raised('http', 'sql')]).toEqual([['sql'], ['http']]);
  });

  it('is raised from a lower level only where no assumption meets the group at the needed one', () => {
    const stack = curriculum({ flask: ['python'], gin: ['go'] });
    const ranks = new Map([['go', 3], ['python', 3]]); // prettier-ignore
    const options = ['go', 'python'];
    const goals = [goalOf({ id: 'role', anyOf: [{ group: 'group:language', options, outside: [] }], ranks })];
    const raised = (rank: number | null) => {
      const assumptions = [{ ...assuming('framework', ['flask', 'gin']), rank }];
      return stepsOf(pathTo(stack, { goals, known: knowing([], { at: { go: 1 }, assumptions }) }));
    };
    expect([raised(3), raised(null)]).toEqual([[], []]);
    expect(raised(2).map(({ skill, upgrade }) => [skill, upgrade?.from, upgrade?.to])).toEqual([['go', 1, 3]]);
  });

  it('ignores edges of a skill to itself, and repeated ones', () => {
    const odd = curriculum({ goal: ['goal', 'a', '?a'] });
    const path = pathTo(odd, { goals: skillGoals('goal'), includeRecommended: true });
    expect([idsOf(path), path.cycles]).toEqual([['a', 'goal'], []]);
    expect(stepsOf(path).map(({ requires, neededFor }) => [requires, neededFor])).toEqual([
      [[], ['goal']],
      [['a'], []],
    ]);
  });
});

describe('a step', () => {
  it('has what it requires in the order of the path, and the skills alongside that need it', () => {
    const graph = curriculum(
      { goal: ['omega', 'alpha'], alpha: ['base'], talks: ['alpha'] },
      { talks: { kind: 'SOFT', learningTime: null } },
    );
    const steps = stepsOf(pathTo(graph, { goals: skillGoals('goal', 'talks') }));
    expect(steps.map(({ skill, requires, neededFor }) => [skill, requires, neededFor])).toEqual([
      ['base', [], ['alpha']],
      ['alpha', ['base'], ['goal', 'talks']],
      ['omega', [], ['goal']],
      ['goal', ['alpha', 'omega'], []],
    ]);
  });
});

describe('the assumptions of a path', () => {
  const graph = curriculum({
    goal: ['html', 'group:language:go', 'group:language:java', 'group:database:sql', 'group:database:mongo'],
    other: [],
    python: [],
  });
  const preferred = { group: null, options: ['html'], because: 'role', rank: null };
  const asked = (goal: string, ...assumptions: Parameters<typeof assuming>[]) =>
    pathTo(graph, {
      goals: skillGoals(goal),
      known: knowing(['html'], { assumptions: [preferred, ...assumptions.map((one) => assuming(...one))] }),
    }).assumptions();

  it('have of the preferred needs of a known role those that the path builds on', () => {
    expect(asked('goal').map(({ options }) => options)).toEqual([['html']]);
    expect(asked('html').map(({ options }) => options)).toEqual([['html']]);
    expect(asked('other')).toEqual([]);
  });

  it('have exceptions each for its own group', () => {
    expect(
      asked('goal', ['group:language', ['go', 'java', 'python']], ['group:database', ['sql', 'mongo']]).map(
        ({ group, exceptions }) => [group, exceptions],
      ),
    ).toEqual([
      [null, []],
      ['group:language', ['python']],
      ['group:database', []],
    ]);
  });
});
