import { describe, expect, it } from '@jest/globals';
import {
  type Asked,
  assuming,
  curriculum,
  goalOf,
  idsOf,
  knowing,
  pathTo,
  selecting,
  skillGoals,
} from './curriculum.js';
import { nextOf } from './recommend.js';

const LANGUAGE = 'group:language';
const OLD = { isRetired: true };

describe('the skills of a level, an area or a track', () => {
  const graph = curriculum({ spring: ['java', 'http'], web: ['http'], gin: ['go'] }, { soap: OLD, ruby: {} });
  const level = goalOf({
    id: 'level',
    skills: ['web', 'soap', 'spring', 'gin'],
    anyOf: [{ group: LANGUAGE, options: ['go'], outside: ['java', 'ruby'] }],
  });
  const steps = (goal: typeof level, asked: Partial<Asked> = {}) => idsOf(pathTo(graph, { goals: [goal], ...asked }));

  it('leave out what is deprecated, and what requires one member of its groups by name', () => {
    expect(steps(level).sort()).toEqual(['go', 'http', 'web']);
  });

  it('have what requires a member that is known or preferred', () => {
    expect(steps(level, { known: knowing(['java']) }).sort()).toEqual(['http', 'spring', 'web']);
    expect(steps(level, { prefer: selecting(['java']) }).sort()).toEqual(['http', 'java', 'spring', 'web']);
  });

  it('are all there for a role, which names them itself', () => {
    const roles = [{ role: 'role', needs: new Map([['soap', null], ['gin', null]]) }]; // prettier-ignore
    const role = goalOf({ ...level, id: 'role', skills: ['soap', 'gin'], roles });
    expect(steps(role).sort()).toEqual(['gin', 'go', 'soap']);
  });

  it('are without groups all but the deprecated ones, and a deprecated one where it is the goal', () => {
    expect(steps({ ...level, anyOf: [] }).sort()).toEqual(['gin', 'go', 'http', 'java', 'spring', 'web']);
    expect(idsOf(pathTo(graph, { goals: skillGoals('soap') }))).toEqual(['soap']);
  });
});

describe('an assumed option', () => {
  it('is no deprecated one, unless it is preferred', () => {
    const graph = curriculum({ app: ['one:x', 'one:y'], x: ['perl'], y: ['go'] }, { perl: OLD, y: { months: 9 } });
    const known = knowing([], { assumptions: [assuming(LANGUAGE, ['perl', 'go'])] });
    const takenOf = (asked: Partial<Asked> = {}) =>
      pathTo(graph, { goals: skillGoals('app'), known, ...asked }).assumptions()[0]!.taken;
    expect(takenOf()).not.toBe('perl');
    expect(takenOf({ prefer: selecting(['perl']) })).toBe('perl');
  });

  it('is of equally cheap ones the one that adds least to what is known', () => {
    const graph = curriculum({
      app: ['one:x', 'one:y'],
      x: ['express'],
      y: ['flask'],
      express: ['javascript'],
      flask: ['python'],
    });
    const known = (...skills: string[]) =>
      knowing(skills, { assumptions: [assuming('group:framework', ['express', 'flask'])] });
    const takenOf = (...skills: string[]) =>
      pathTo(graph, { goals: skillGoals('app'), known: known(...skills) }).assumptions()[0]!.taken;
    expect([takenOf(), takenOf('python'), takenOf('javascript')]).toEqual(['express', 'flask', 'express']);
  });

  it('is raised where only one of several goals needs a higher level', () => {
    const graph = curriculum({ app: [] }, { go: { months: 4 }, java: { months: 8 } });
    const ranks = new Map([['go', 4], ['java', 4]]); // prettier-ignore
    const role = goalOf({ id: 'role', ranks, anyOf: [{ group: LANGUAGE, options: ['go', 'java'], outside: [] }] });
    const known = knowing([], { assumptions: [{ ...assuming(LANGUAGE, ['go', 'java']), rank: 2 }] });
    for (const goals of [[role], [role, ...skillGoals('app')], [...skillGoals('app'), role]]) {
      expect(idsOf(pathTo(graph, { goals, known }))).toContain('go');
    }
  });
});

describe('alternatives among what to learn next', () => {
  it('are weighed without those to avoid', () => {
    // the app waits for one of the others, so that each of them opens it up
    const graph = curriculum({ app: ['one:a', 'one:b', 'one:c'] }, { c: { months: 2 } });
    const unlocking = (avoid: string[]) =>
      nextOf(graph, { avoid: selecting(avoid) }).recommendations.map(({ skill, unlocks }) => [skill, ...unlocks]);
    expect(unlocking(['b'])).toEqual([
      ['a', 'app'],
      ['c', 'app'],
    ]);
    expect(unlocking(['b', 'c'])).toEqual([['a', 'app']]);
  });
});
