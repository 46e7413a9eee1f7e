import { describe, expect, it } from '@jest/globals';
import type { PrerequisiteGraph } from '../../../src/model/prerequisite-graph.js';
import { type Asked, assuming, curriculum, goalOf, knowing, pathTo, selecting, skillGoals } from './curriculum.js';

/** The reasons of a path's choices, by what requires them. */
function reasonsOf(graph: PrerequisiteGraph, asked: Asked): Record<string, string> {
  const { choices } = pathTo(graph, asked);
  return Object.fromEntries(
    choices.map(({ requiredBy, chosen, reason }) => [requiredBy.join(), `${chosen}: ${reason()}`]),
  );
}

describe('the reason for an option', () => {
  it('counts the cheapest option of what another one would require by choice', () => {
    const graph = curriculum(
      { goal: ['one:a', 'one:b'], b: ['two:c', 'two:d', 'two:e'] },
      { a: { months: 3 }, c: { months: 5 }, d: { months: 4 }, e: { months: 6 } },
    );
    expect(reasonsOf(graph, { goals: skillGoals('goal') })).toEqual({
      goal: 'a: It adds 3 months to the path; b would add 5 months.',
    });
    // c is on the path in any case
    expect(reasonsOf(graph, { goals: skillGoals('c', 'goal'), hoursPerWeek: 5 })).toEqual({
      b: 'c: It is a goal itself.',
      goal: 'b: It adds 2 months to the path; a would add 6 months.',
    });
    const near = curriculum(
      { goal: ['one:a', 'one:b'], b: ['two:c', 'two:d'] },
      { a: { months: 0.5 }, c: { months: 5 }, d: { months: 4 } },
    );
    expect(reasonsOf(near, { goals: skillGoals('c', 'goal') })).toEqual({
      goal: 'a: It adds 0.5 months to the path; b would add 1 month.',
    });
  });

  it('counts once what another one would require in any case and by choice', () => {
    const graph = curriculum(
      { goal: ['one:a', 'one:b'], b: ['d', 'two:c', 'two:d'], d: ['base'] },
      { a: { months: 3 }, d: { months: 4 } },
    );
    expect(reasonsOf(graph, { goals: skillGoals('goal') })).toEqual({
      goal: 'a: It adds 3 months to the path; b would add 6 months.',
    });
    expect(reasonsOf(graph, { goals: skillGoals('base', 'goal') })).toEqual({
      goal: 'a: It adds 3 months to the path; b would add 5 months.',
    });
  });

  const sharing = { top: ['x', 'y'], x: ['one:shared', 'one:p'], y: ['two:shared', 'two:q'] };
  const times = { shared: { months: 3 }, p: { months: 2 }, q: { months: 2 } };

  it('is the whole path where the option alone is longer than another', () => {
    expect(reasonsOf(curriculum(sharing, times), { goals: skillGoals('top') })).toEqual({
      x: 'shared: It makes the whole path shortest.',
      y: 'shared: It makes the whole path shortest.',
    });
  });

  it('does not claim the shortest path where not everything was compared', () => {
    const graph = curriculum(
      { ...sharing, z: ['web:g', 'web:h', 'store:s', 'store:m'], g: ['go'], h: ['java'], s: ['sql'], m: ['mongo'] },
      times,
    );
    const assumptions = [assuming('language', ['go', 'java']), assuming('base', ['sql', 'mongo'])];
    const asked = { goals: skillGoals('top', 'z'), known: knowing([], { assumptions }) };
    expect(reasonsOf(graph, asked)).toMatchObject({ x: 'shared: It is part of the shortest path that was found.' });
  });

  it('is what a goal requires in any case, without a step that it is for', () => {
    const goals = [goalOf({ id: 'role', skills: ['x'], anyOf: [{ group: 'two', options: ['shared'], outside: [] }] })];
    expect(reasonsOf(curriculum(sharing, times), { goals })).toEqual({
      x: 'shared: It is on the path in any case.',
      role: 'shared: It is the only option.',
    });
  });

  it('compares months where all options are avoided', () => {
    const graph = curriculum({ goal: ['one:a', 'one:b'] }, { b: { months: 2 } });
    expect(reasonsOf(graph, { goals: skillGoals('goal'), avoid: selecting(['a', 'b']) })).toEqual({
      goal: 'a: It adds 1 month to the path; b would add 2 months.',
    });
  });

  it('mentions the skills that build on it only where they are more than on each of the equals', () => {
    const among = (fields: Parameters<typeof curriculum>[1]) =>
      reasonsOf(curriculum({ goal: ['one:a', 'one:b', 'one:c'] }, fields), { goals: skillGoals('goal') });
    expect(among({ a: { dependents: 3 }, b: { dependents: 2 } })).toEqual({
      goal: 'a: It adds 1 month to the path, as b and c would; more skills build on it.',
    });
    expect(among({ a: { dependents: 2 }, b: { dependents: 2 } })).toEqual({
      goal: 'a: It adds 1 month to the path, as b and c would.',
    });
  });

  it('tells what is known from what is counted as known', () => {
    const graph = curriculum({ goal: ['one:http', 'one:ftp', 'web:x', 'web:y'], x: ['go'], y: ['java'] });
    const known = knowing(['http'], { assumptions: [assuming('group:language', ['go', 'java'])] });
    const goals = [
      goalOf({
        id: 'role',
        skills: ['goal'],
        anyOf: [{ group: 'group:language', options: ['go', 'java'], outside: [] }],
      }),
    ];
    const path = pathTo(graph, { goals, known });
    expect(path.choices.map(({ chosen, reason }) => [chosen, reason()])).toEqual([
      ['http', 'It is known already.'],
      ['x', 'It adds 1 month to the path; y would add 2 months.'],
      ['go', 'It is counted as the known one.'],
    ]);
  });
});
