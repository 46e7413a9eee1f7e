import { describe, expect, it } from '@jest/globals';
import { decisionsOf, avoid, switchTo } from '../../../web/explorer/src/planner/choices.js';
import { skill } from './fixtures.js';

const choice = (chosen: string, alternatives: string[], requiredBy: string[]) => ({
  group: 'language',
  reason: 'It is shortest.',
  chosen: skill(chosen),
  alternatives: alternatives.map(skill),
  requiredBy: requiredBy.map(skill),
});

describe('decisions', () => {
  it('merge choices of the same skill in the same group, with all alternatives and dependents', () => {
    const choices = [choice('python', ['java'], ['web', 'http']), choice('python', ['java', 'go'], ['async'])];
    expect(decisionsOf({ choices, alreadyKnown: [] })).toMatchObject([
      {
        chosen: skill('python'),
        alternatives: [skill('java'), skill('go')],
        requiredBy: [skill('web'), skill('http'), skill('async')],
      },
    ]);
  });

  it('are separate if different skills were chosen', () => {
    const choices = [choice('python', ['java'], ['web']), choice('java', ['python'], ['spring'])];
    expect(decisionsOf({ choices, alreadyKnown: [] }).map(({ chosen }) => chosen.name)).toEqual(['python', 'java']);
  });

  it('omit known skills', () => {
    expect(decisionsOf({ choices: [choice('python', ['java'], ['web'])], alreadyKnown: [skill('python')] })).toEqual(
      [],
    );
  });
});

describe('switching', () => {
  const [decision] = decisionsOf({ choices: [choice('python', ['java', 'go'], ['web'])], alreadyKnown: [] });

  it('prefers one of the alternatives, and none of the others', () => {
    const before = { prefer: ['skill:flask', 'skill:go'], avoid: ['skill:java', 'skill:php'] };
    expect(switchTo('skill:java', decision!, before)).toEqual({
      prefer: ['skill:flask', 'skill:java'],
      avoid: ['skill:php'],
    });
  });

  it('away from a skill stops preferring it', () => {
    const before = { prefer: ['skill:python'], avoid: [] };
    expect(avoid('skill:python', before)).toEqual({ prefer: [], avoid: ['skill:python'] });
  });
});
