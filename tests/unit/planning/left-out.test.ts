import { describe, expect, it } from '@jest/globals';
import { inferKnown } from '../../../src/planning/known.js';
import {
  type Asked,
  assuming,
  curriculum,
  goalOf,
  idsOf,
  knowing,
  onlyKnowing,
  pathTo,
  skillGoals,
} from './curriculum.js';
import { nextOf } from './recommend.js';

const OLD = { isRetired: true };

describe('a deprecated or discontinued skill', () => {
  const graph = curriculum(
    { goal: ['one:old', 'one:new', 'one:other'], two: ['one:old', 'one:new'], past: ['one:old', 'one:older'] },
    { old: OLD, older: { ...OLD, months: 2 }, new: { months: 5 }, other: { months: 6 } },
  );
  const choose = (goal: string, asked: Partial<Asked> = {}) => {
    const path = pathTo(graph, { goals: skillGoals(goal), ...asked });
    const [choice] = path.choices;
    return { steps: idsOf(path), options: [choice!.chosen, ...choice!.alternatives], reason: choice!.reason() };
  };

  it('is no option while there is another one', () => {
    expect(choose('goal')).toEqual({
      steps: ['new', 'goal'],
      options: ['new', 'other'],
      reason: 'It adds 5 months to the path; other would add 6 months.',
    });
    expect(choose('two')).toEqual({ steps: ['new', 'two'], options: ['new'], reason: 'It is the only option.' });
  });

  it('is an option where all of them are', () => {
    expect(choose('past')).toMatchObject({ steps: ['old', 'past'], options: ['old', 'older'] });
  });

  it('meets a group where it is known', () => {
    expect(choose('goal', { known: knowing(['old']) })).toMatchObject({
      steps: ['goal'],
      reason: 'It is known already.',
    });
  });

  it('is the last choice for a technology', () => {
    const uses = new Map([['old', 'STATED'], ['new', 'INFERRED']] as const); // prettier-ignore
    const goals = [goalOf({ id: 'kafka', skills: [...uses.keys()], uses })];
    expect(idsOf(pathTo(graph, { goals }))).toEqual(['new']);
    expect(idsOf(pathTo(graph, { goals, avoid: { skills: new Set(['new']), technologies: new Set() } }))).toEqual([
      'new',
    ]);
  });
});

describe('what is not offered to learn next', () => {
  const graph = curriculum(
    { goal: ['must', '?may'], scripts: ['group:language:go', 'group:language:java'] },
    { old: OLD },
  );
  const next = (known = onlyKnowing([]), goals = skillGoals()) =>
    nextOf(graph, { known, goals }).recommendations.map(({ skill }) => skill);

  it('is what is deprecated or discontinued, and what is known', () => {
    expect(next().sort()).toEqual(['go', 'java', 'may', 'must']);
    expect(next(onlyKnowing(['go', 'must'])).sort()).toEqual(['goal', 'java', 'may', 'scripts']);
  });

  it('is any option of an assumption, as one of them is known', () => {
    const known = inferKnown(graph, knowing([], { assumptions: [assuming('group:language', ['go', 'java'])] }));
    expect(next(known).sort()).toEqual(['may', 'must', 'scripts']);
  });

  it('is what a goal only recommends', () => {
    expect(next(onlyKnowing([]), skillGoals('goal'))).toEqual(['must']);
  });
});
