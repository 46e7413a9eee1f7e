import { describe, expect, it } from '@jest/globals';
import type { PrerequisiteGraph } from '../../../src/model/prerequisite-graph.js';
import type { NextSkillsInput } from '../../../src/planning/next.js';
import { enumerate, monthRange, months } from '../../../src/planning/sentence.js';
import { curriculum, goalOf, onlyKnowing, skillGoals } from './curriculum.js';
import { nextOf } from './recommend.js';

function explanationsOf(graph: PrerequisiteGraph, asked: Partial<NextSkillsInput> = {}): Record<string, string> {
  const { recommendations } = nextOf(graph, asked);
  return Object.fromEntries(recommendations.map(({ skill, explanation }) => [skill, explanation]));
}

describe('a sentence', () => {
  it('has up to three names, of more the first two and how many there are besides', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(enumerate)).toEqual(['', 'a', 'a and b', 'a, b and c']);
    expect(enumerate(['a', 'b', 'c', 'd'])).toBe('a, b and 2 more');
    expect(enumerate(['a', 'b', 'c', 'd', 'e'])).toBe('a, b and 3 more');
  });

  it('has months with at most two decimals, in the plural but for exactly one', () => {
    expect([1, 1.001, 0.5, 1 / 3, 2].map(months)).toEqual([
      '1 month',
      '1 month',
      '0.5 months',
      '0.33 months',
      '2 months',
    ]);
  });

  it('has a range, or a single number where both ends read the same', () => {
    expect(monthRange({ min: 1, max: 2 })).toBe('1 to 2 months');
    expect(monthRange({ min: 0.5, max: 1 })).toBe('0.5 to 1 month');
    expect(monthRange({ min: 2, max: 2.001 })).toBe('2 months');
  });
});

describe('the explanation of a recommendation', () => {
  const graph = curriculum(
    {
      apis: ['http'],
      pages: ['http'],
      service: ['apis', 'sql'],
      shop: ['pages', 'design'],
    },
    { http: { learningTime: { min: 1, max: 2 } }, apis: { name: 'APIs' }, pages: { name: 'Pages' } },
  );

  it('names what opens up, then what waits for it and for something else', () => {
    expect(explanationsOf(graph)).toEqual({
      http: 'Opens up APIs and Pages; takes 1 to 2 months.',
      sql: 'Is needed for service; takes 1 month.',
      design: 'Is needed for shop; takes 1 month.',
    });
  });

  it('names the goals that it leads to, and no others', () => {
    const goals = skillGoals('service', 'shop');
    expect(explanationsOf(graph, { goals })).toEqual({
      http: 'Opens up APIs and Pages on the way to service and shop; takes 1 to 2 months.',
      sql: 'Is needed for service; takes 1 month.',
      design: 'Is needed for shop; takes 1 month.',
    });
    expect(explanationsOf(graph, { goals: skillGoals('shop', 'sql') })).toMatchObject({
      http: 'Opens up Pages on the way to shop; takes 1 to 2 months.',
      sql: 'Is a goal that can be started now; takes 1 month.',
    });
    const one = goalOf({ id: 'one', name: 'One of them', anyOf: [{ group: 'g', options: ['service'], outside: [] }] });
    expect(explanationsOf(graph, { goals: [one] })).toMatchObject({
      http: 'Opens up APIs on the way to One of them; takes 1 to 2 months.',
    });
  });

  it('names no goal twice', () => {
    const chain = curriculum({ goal: ['step'], step: ['first'] });
    expect(explanationsOf(chain, { goals: skillGoals('goal'), known: onlyKnowing(['first']) })).toEqual({
      step: 'Opens up goal; takes 1 month.',
    });
  });

  it('says that a goal opens up something', () => {
    expect(explanationsOf(graph, { goals: skillGoals('http', 'apis') })).toEqual({
      http: 'Is a goal and opens up APIs; takes 1 to 2 months.',
    });
  });

  it('counts the roles that need it', () => {
    const needing = (...roles: string[]) => roles.map((role) => ({ role, importance: 'ESSENTIAL' as const }));
    const roles = new Map([
      ['http', needing('backend')],
      ['sql', needing('backend', 'data')],
    ]);
    expect(explanationsOf(graph, { roles })).toEqual({
      http: 'Opens up APIs and Pages; takes 1 to 2 months; one role needs it.',
      sql: 'Is needed for service; takes 1 month; 2 roles need it.',
      design: 'Is needed for shop; takes 1 month.',
    });
  });
});
