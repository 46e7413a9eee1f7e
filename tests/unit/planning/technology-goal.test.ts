import { describe, expect, it } from '@jest/globals';
import type { UseRank } from '../../../src/model/entity-facts.js';
import type { PlanSkill } from '../../../src/model/prerequisite-graph.js';
import { type Asked, curriculum, goalOf, idsOf, knowing, pathTo, selecting } from './curriculum.js';

type Users = Record<string, Partial<PlanSkill> & { months?: number; use?: UseRank }>;

/** The choice for a technology that some skills use; stated by a source by default. */
function choose(users: Users, asked: Omit<Asked, 'goals'> = {}) {
  const uses = new Map(Object.entries(users).map(([id, { use = 'STATED' }]) => [id, use]));
  const goal = goalOf({ id: 'kafka', name: 'Kafka', skills: [...uses.keys()], uses });
  const path = pathTo(curriculum({}, users), { goals: [goal], ...asked });
  const [choice] = path.choices;
  return { chosen: choice!.chosen, reason: choice!.reason(), alternatives: choice!.alternatives, steps: idsOf(path) };
}
const chosen = (...args: Parameters<typeof choose>) => choose(...args).chosen;
const reason = (...args: Parameters<typeof choose>) => choose(...args).reason;

describe('the skill for a technology as a goal', () => {
  it('is one of those that use it, with the others as alternatives', () => {
    expect(choose({ a: {}, b: { levelRank: 2 }, c: { levelRank: 3 } })).toMatchObject({
      chosen: 'a',
      alternatives: ['b', 'c'],
      steps: ['a'],
    });
  });

  it('is the primary one before one of the same name, and both before anything else', () => {
    const worst = { levelRank: 4, months: 9, technologies: ['x', 'y'] };
    const users: Users = { a: {}, named: { ...worst, use: 'SAME_NAME' }, own: { ...worst, use: 'PRIMARY' } };
    const against = { known: knowing(['a']), prefer: selecting(['a']), avoid: selecting(['named', 'own']) };
    expect(chosen(users, against)).toBe('own');
    delete users.own;
    expect(chosen(users, against)).toBe('named');
    expect(chosen({ ...users, b: { use: 'SAME_NAME' } }, { known: knowing(['named']) })).toBe('named');
  });

  it('is else a known one, a preferred one, one that is not avoided', () => {
    const users: Users = { a: {}, b: { use: 'INFERRED' }, c: { use: 'INFERRED', levelRank: 3 } };
    expect(chosen(users, { known: knowing(['c']), prefer: selecting(['b']) })).toBe('c');
    expect(chosen(users, { prefer: selecting(['c']) })).toBe('c');
    expect(chosen({ ...users, c: { ...users.c, technologies: ['spring'] } }, { prefer: selecting([], 'spring') })).toBe(
      'c',
    );
    expect(chosen(users, { avoid: selecting(['a']) })).toBe('b');
    expect(chosen(users, { avoid: selecting(['a', 'b', 'c']) })).toBe('a');
  });

  it('is else one whose use a source states, the most specific, the easiest, the one that most build on', () => {
    const order: [better: Users[string], worse: Users[string]][] = [
      [{ use: 'STATED', technologies: ['x'] }, { use: 'INFERRED' }],
      [{ technologies: ['x'], levelRank: 2 }, { technologies: ['x', 'y'] }],
      [{ levelRank: 1, months: 5 }, { levelRank: 2 }],
      [{ levelRank: 4, months: 5 }, { levelRank: null }],
      [{ months: 1 }, { months: 2, dependents: 9 }],
      [{ dependents: 2 }, { dependents: 1 }],
    ];
    for (const [better, worse] of order) expect(chosen({ a: worse, b: better })).toBe('b');
    expect(chosen({ b: {}, a: {} })).toBe('a');
  });

  it('is met by its known skill, and by the known technology itself', () => {
    const users: Users = { a: {}, b: { levelRank: 2 } };
    expect(choose(users, { known: knowing(['b']) })).toMatchObject({ steps: [], chosen: 'b' });
    expect(choose(users, { known: knowing([], { technologies: ['kafka'] }) }).steps).toEqual([]);
    expect(choose(users, { known: knowing([], { technologies: ['other'] }) }).steps).toEqual(['a']);
    // what only uses it is not the technology
    expect(choose({ a: {}, b: { use: 'PRIMARY' } }, { known: knowing(['a']) }).steps).toEqual(['b']);
  });
});

describe('the reason for the skill of a technology', () => {
  const two: Users = { a: {}, b: { levelRank: 2 } };

  it('says how well the skill answers to it', () => {
    expect(reason({ a: {}, b: { use: 'PRIMARY' } })).toBe('It is the primary skill of Kafka.');
    expect(reason({ a: {}, b: { use: 'SAME_NAME' } })).toBe('It has the name of Kafka.');
    expect(reason({ a: {} })).toBe('It is the only skill that uses Kafka.');
  });

  it('says what is known, preferred or avoided', () => {
    expect(reason(two, { known: knowing(['b']) })).toBe('b is known already and uses Kafka.');
    expect(reason(two, { known: knowing([], { technologies: ['kafka'] }) })).toBe('Kafka is known already.');
    expect(reason(two, { prefer: selecting(['b']) })).toBe('It is preferred, as requested.');
    expect(reason(two, { avoid: selecting(['a']) })).toBe('Every other option is avoided.');
  });

  it('names the criterion that decides', () => {
    expect(reason({ a: {}, b: { use: 'INFERRED' } })).toBe(
      'It is the only skill of which a source states that it uses Kafka.',
    );
    expect(reason({ a: { technologies: ['x', 'y'] }, b: { technologies: ['x'] } })).toBe(
      'It is the most specific skill that uses Kafka: it uses the fewest technologies.',
    );
    const easiest = 'It is the easiest skill that uses Kafka: lowest level, then shortest to learn.';
    expect(reason(two)).toBe(easiest);
    expect(reason({ a: { months: 2 }, b: {} })).toBe(easiest);
    expect(reason({ a: {}, b: { dependents: 1 }, c: {} })).toBe('It is as easy as a and c; more skills build on it.');
    expect(reason({ a: {}, b: {} })).toBe('It is as easy as b.');
    expect(reason({ a: {}, b: {}, c: { use: 'INFERRED' }, d: { technologies: ['x'] } })).toBe('It is as easy as b.');
  });

  it('compares with the others where all are avoided', () => {
    expect(reason(two, { avoid: selecting(['a', 'b']) })).toBe(
      'It is the easiest skill that uses Kafka: lowest level, then shortest to learn.',
    );
    expect(reason({ ...two, c: {} }, { avoid: selecting(['c']) })).toBe(
      'It is the easiest skill that uses Kafka: lowest level, then shortest to learn.',
    );
  });
});
