import { describe, expect, it } from '@jest/globals';
import { assuming, curriculum, knowing, pathTo, skillGoals } from './curriculum.js';

describe('the options of assumptions that a path compares', () => {
  const twenty = Array.from({ length: 20 }, (_, at) => String(at + 10));
  const options = (prefix: string) => twenty.map((at) => `${prefix}${at}`);

  it('are limited for all assumptions together', () => {
    // no option of the first assumption makes the path cheaper, so that each of the second could still be compared
    const graph = curriculum(
      {
        goal: ['one:cheap', ...options('one:x'), 'two:plain', ...options('two:y')],
        ...Object.fromEntries(twenty.map((at) => [`x${at}`, [`l${at}`]])),
        ...Object.fromEntries(twenty.map((at) => [`y${at}`, [`m${at}`]])),
      },
      Object.fromEntries(options('x').map((id) => [id, { months: 9 }])),
    );
    const exact = (...assumptions: Parameters<typeof assuming>[]) => {
      const known = knowing([], { assumptions: assumptions.map((one) => assuming(...one)) });
      return pathTo(graph, { goals: skillGoals('goal'), known }).exact;
    };
    expect(exact(['first', options('l')])).toBe(true);
    expect(exact(['first', options('l')], ['second', options('m')])).toBe(false);
  });

  it('are proved to be the best with another assumption that does not matter', () => {
    const graph = curriculum({ goal: ['one:x', 'one:y'], x: ['go'], y: ['java'], sql: [], mongo: [] });
    const assumptions = [assuming('language', ['go', 'java']), assuming('base', ['sql', 'mongo'])];
    const path = pathTo(graph, { goals: skillGoals('goal'), known: knowing([], { assumptions }) });
    expect([path.exact, path.assumptions().map(({ taken }) => taken)]).toEqual([true, ['go', null]]);
  });
});
