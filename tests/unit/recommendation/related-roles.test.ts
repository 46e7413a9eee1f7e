import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { needingRoles } from '../../../src/graph-algorithms/needing-roles.js';
import type { NeedsByRole } from '../../../src/model/role-need.js';
import { runToEnd } from '../../../src/model/sliced.js';
import { relatedRoles } from '../../../src/recommendation/related-roles.js';
import { needs } from '../planning/facts.js';

const roles = (every: Record<string, string[]>) =>
  new Map(Object.entries(every).map(([role, texts]) => [role, needs(...texts)]));
const relatedTo = (role: string, every: NeedsByRole) =>
  runToEnd(relatedRoles(role, every, runToEnd(needingRoles(every))));
const idsOf = (related: readonly { id: string }[]) => related.map(({ id }) => id);

const anyNeeds = fc.uniqueArray(
  fc.record({
    skill: fc.nat(9).map((at) => `s${at}`),
    importance: fc.constantFrom('ESSENTIAL', 'PREFERRED'),
    proficiencyRank: fc.option(fc.integer({ min: 1, max: 4 })),
    group: fc.constant(null),
  }),
  { selector: ({ skill }) => skill },
);
const anyRoles = fc
  .array(anyNeeds, { minLength: 1, maxLength: 8 })
  .map((every) => new Map(every.map((list, at) => [`role:r${at}`, list])));

describe('roles related to a role', () => {
  it('share a need, and list shared and other needs by weight', () => {
    const every = roles({
      asked: ['replication', 'sql', '?teamwork'],
      engineer: ['?teamwork', '?sql', 'replication', '?lakes', 'streams'],
      designer: ['teamwork', 'html@2', 'css@1'],
      hermit: ['solitude'],
    });
    const related = relatedTo('asked', every);
    expect(related.map(({ id, shared, beyond }) => [id, shared, beyond])).toEqual([
      ['engineer', ['replication', 'sql', 'teamwork'], ['streams', 'lakes']],
      ['designer', ['teamwork'], ['html', 'css']],
    ]);
  });

  it('are none for a role that needs nothing, or that is unknown', () => {
    const every = roles({ idle: [], busy: ['sql'] });
    expect(relatedTo('idle', every)).toEqual([]);
    expect(relatedTo('unknown', every)).toEqual([]);
    expect(relatedTo('busy', every)).toEqual([]);
  });

  it('count for more by a rare need than by one that most roles have', () => {
    const common = Object.fromEntries(Array.from({ length: 6 }, (_, at) => [`other${at}`, ['common', `own${at}`]]));
    const every = roles({ asked: ['rare', 'common'], byCommon: ['common', 'x'], byRare: ['rare', 'y'], ...common });
    const scores = new Map(relatedTo('asked', every).map(({ id, score }) => [id, score]));
    expect(scores.get('byRare')).toBeGreaterThan(scores.get('byCommon')!);
  });

  it.each([
    ['importance', { asked: ['sql', '?java'], like: ['sql', '?java'], unlike: ['?sql', 'java'] }],
    ['level of proficiency', { asked: ['sql@4', 'java@1'], like: ['sql@4', 'java@1'], unlike: ['sql@1', 'java@4'] }],
  ])('are more alike when their needs are of the same %s', (_what, every) => {
    const [first, second] = relatedTo('asked', roles(every));
    expect(first!.id).toBe('like');
    expect(first!.score).toBeGreaterThan(second!.score);
  });

  it('are sorted by id when their scores are equal', () => {
    const every = roles({ c: ['sql', 'x'], asked: ['sql'], a: ['sql', 'y'], b: ['sql', 'z'] });
    expect(idsOf(relatedTo('asked', every))).toEqual(['a', 'b', 'c']);
  });

  it('are those that share a need, all of them, with a score in (0, 1], best first', () => {
    fc.assert(
      fc.property(anyRoles, (every) => {
        const own = new Set(every.get('role:r0')!.map(({ skill }) => skill));
        const sharing = [...every].filter(([id, list]) => id !== 'role:r0' && list.some(({ skill }) => own.has(skill)));
        const related = relatedTo('role:r0', every);
        expect(idsOf(related).sort()).toEqual(sharing.map(([id]) => id).sort());
        for (const [at, { score }] of related.entries()) {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(Math.min(1, related[at - 1]?.score ?? 1));
        }
      }),
    );
  });

  it("split each other role's needs into shared and beyond, nothing twice, nothing lost", () => {
    fc.assert(
      fc.property(anyRoles, (every) => {
        const own = new Set(every.get('role:r0')!.map(({ skill }) => skill));
        for (const { id, shared, beyond } of relatedTo('role:r0', every)) {
          const theirs = every.get(id)!.map(({ skill }) => skill);
          expect([...shared, ...beyond].sort()).toEqual(theirs.sort());
          expect(shared.every((skill) => own.has(skill))).toBe(true);
          expect(beyond.some((skill) => own.has(skill))).toBe(false);
        }
      }),
    );
  });

  it('are as much alike from either side, and share the same from either side', () => {
    fc.assert(
      fc.property(anyRoles, (every) => {
        for (const { id, score, shared } of relatedTo('role:r0', every)) {
          const back = relatedTo(id, every).find((one) => one.id === 'role:r0');
          expect(back).toMatchObject({ score, shared });
        }
      }),
    );
  });

  it('score 1 with the same needs, and below 1 with one more', () => {
    fc.assert(
      fc.property(anyRoles, (every) => {
        const own = every.get('role:r0')!;
        const more = new Map([...every, ['role:twin', own], ['role:more', [...own, ...needs('another')]]]);
        const scores = new Map(relatedTo('role:r0', more).map(({ id, score }) => [id, score]));
        if (own.length === 0) return expect(scores.size).toBe(0);
        expect(scores.get('role:twin')).toBe(1);
        expect(scores.get('role:more')).toBeLessThan(1);
      }),
    );
  });

  it('are the same whatever order roles and needs come in', () => {
    fc.assert(
      fc.property(anyRoles, (every) => {
        const turned = new Map([...every].reverse().map(([id, list]) => [id, [...list].reverse()]));
        expect(relatedTo('role:r0', turned)).toEqual(relatedTo('role:r0', every));
      }),
    );
  });
});
