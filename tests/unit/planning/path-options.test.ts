import { describe, expect, it } from '@jest/globals';
import { runToEnd } from '../../../src/model/sliced.js';
import type { PrerequisiteGraph } from '../../../src/model/prerequisite-graph.js';
import { type Asked, assuming, curriculum, goalOf, knowing, pathTo, selecting, skillGoals } from './curriculum.js';

/** The options of each choice of a path, in the order in which they are asked for. */
function optionsOf(graph: PrerequisiteGraph, asked: Asked) {
  return pathTo(graph, asked).choices.map((choice) => runToEnd(choice.options()));
}

const ids = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => `${prefix}${at + 10}`);

describe('the options of a choice', () => {
  const graph = curriculum(
    { web: ['http', 'language:python', 'language:java', 'language:go', 'language:ruby'], java: ['jvm'] },
    { python: { months: 3 }, java: { months: 2 }, jvm: { months: 2 }, go: { months: 5 }, ruby: { months: 3 } },
  );

  it('have the chosen one first, then what each other would add with all that it requires, at the requested pace', () => {
    expect(optionsOf(graph, { goals: skillGoals('web'), hoursPerWeek: 5 })).toEqual([
      [
        { skill: 'python', addsMonths: 0, reason: 'It adds 6 months to the path, as ruby would.', exact: true },
        { skill: 'go', addsMonths: 4, reason: 'It would add 4 months to the path.', exact: true },
        { skill: 'java', addsMonths: 2, reason: 'It would add 2 months to the path.', exact: true },
        { skill: 'ruby', addsMonths: 0, reason: 'The path would be as long with it.', exact: true },
      ],
    ]);
  });

  it('take time off the path where they are shorter than the preferred one', () => {
    const [options] = optionsOf(graph, { goals: skillGoals('web'), prefer: selecting(['go']) });
    expect(options!.map(({ skill, addsMonths, reason }) => [skill, addsMonths, reason])).toEqual([
      ['go', 0, 'It is preferred, as requested.'],
      ['java', -1, 'It would take 1 month off the path.'],
      ['python', -2, 'It would take 2 months off the path.'],
      ['ruby', -2, 'It would take 2 months off the path.'],
    ]);
  });

  it('count only what is not on the path in any case', () => {
    const [options] = optionsOf(graph, { goals: skillGoals('web', 'jvm') });
    expect(options!.map(({ skill, addsMonths }) => [skill, addsMonths])).toEqual([
      ['java', 0],
      ['go', 3],
      ['python', 1],
      ['ruby', 1],
    ]);
  });

  it('have no price where they require the skill that they are an option for', () => {
    const asked = { goals: skillGoals('goal', 'ring') };
    const back = curriculum({ goal: ['one:a', 'one:b', 'one:c'], b: ['goal'], ring: ['other'], other: ['ring'] });
    expect(optionsOf(back, asked)[0]).toMatchObject([
      { skill: 'a', addsMonths: 0 },
      { skill: 'b', addsMonths: null, reason: 'It requires the skill that it is an option for.', exact: true },
      // another cycle on the path does not matter
      { skill: 'c', addsMonths: 0, reason: 'The path would be as long with it.' },
    ]);
  });

  it('are the skills that use a technology, for a technology as a goal', () => {
    const users = curriculum({ b: ['base'] }, { a: {}, b: { levelRank: 2 } });
    const kafka = goalOf({ id: 'kafka', skills: ['a', 'b'], uses: new Map([['a', 'STATED'], ['b', 'STATED']]) }); // prettier-ignore
    expect(optionsOf(users, { goals: [kafka] })[0]).toMatchObject([
      { skill: 'a', addsMonths: 0 },
      { skill: 'b', addsMonths: 1, reason: 'It would add 1 month to the path.' },
    ]);
  });

  it('have prices up to a limit that all choices of the path share', () => {
    const many = curriculum({
      goal: ['x', 'y'],
      x: ids('a', 20).map((id) => `one:${id}`),
      y: ids('b', 20).map((id) => `two:${id}`),
    });
    const [one, two] = optionsOf(many, { goals: skillGoals('goal') });
    const priced = (options: typeof one) => options!.filter(({ addsMonths }) => addsMonths !== null).length;
    // 32 others, and the chosen ones
    expect([priced(one), priced(two)]).toEqual([20, 14]);
    expect(two!.at(-1)).toEqual({
      skill: 'b29',
      addsMonths: null,
      reason: 'The path has too many options to plan each of them.',
      exact: false,
    });
  });

  it('are exact only where both paths are', () => {
    const two = curriculum({
      goal: ['web:x', 'web:y', 'store:p', 'store:q', 'tool:t', 'tool:u'],
      x: ['go'],
      y: ['java'],
      p: ['sql'],
      q: ['mongo'],
    });
    const assumptions = [assuming('language', ['go', 'java']), assuming('base', ['sql', 'mongo'])];
    // the pairs of options of the two assumptions are not compared
    for (const options of optionsOf(two, { goals: skillGoals('goal'), known: knowing([], { assumptions }) })) {
      expect(options.map(({ exact }) => exact)).toEqual([false, false]);
    }
  });
});
