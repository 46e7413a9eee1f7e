import { describe, expect, it } from '@jest/globals';
import { decisionsOf, steerClearOf, switchTo } from '../../../web/explorer/src/planner/choices.js';
import { skill } from './fixtures.js';

const choice = (chosen: string, alternatives: string[], leftBy: string) => ({
  group: 'language',
  reason: `For ${leftBy}.`,
  chosen: skill(chosen),
  alternatives: alternatives.map(skill),
  skill: skill(leftBy),
});

describe('decisions', () => {
  it('are one where several skills leave the same choice, with all of its alternatives', () => {
    const choices = [choice('python', ['java'], 'web'), choice('python', ['java', 'go'], 'async')];
    expect(decisionsOf({ choices, alreadyKnown: [] })).toMatchObject([
      { chosen: skill('python'), alternatives: [skill('java'), skill('go')], leftBy: [skill('web'), skill('async')] },
    ]);
  });

  it('stay apart where the plan took different things', () => {
    const choices = [choice('python', ['java'], 'web'), choice('java', ['python'], 'spring')];
    expect(decisionsOf({ choices, alreadyKnown: [] }).map(({ chosen }) => chosen.name)).toEqual(['python', 'java']);
  });

  it('are none where what was chosen is known', () => {
    expect(decisionsOf({ choices: [choice('python', ['java'], 'web')], alreadyKnown: [skill('python')] })).toEqual([]);
  });
});

describe('switching', () => {
  const [decision] = decisionsOf({ choices: [choice('python', ['java', 'go'], 'web')], alreadyKnown: [] });

  it('prefers one of the alternatives, and no other of them any longer', () => {
    const before = { prefer: ['skill:flask', 'skill:go'], avoid: ['skill:java', 'skill:php'] };
    expect(switchTo('skill:java', decision!, before)).toEqual({
      prefer: ['skill:flask', 'skill:java'],
      avoid: ['skill:php'],
    });
  });

  it('away from something ends preferring it', () => {
    const before = { prefer: ['skill:python'], avoid: [] };
    expect(steerClearOf('skill:python', before)).toEqual({ prefer: [], avoid: ['skill:python'] });
  });
});
