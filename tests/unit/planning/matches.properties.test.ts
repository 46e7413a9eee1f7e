import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RoleNeed } from '../../../src/model/role-need.js';
import { coverageOf, type NeedStatus, needWeight } from '../../../src/planning/coverage.js';
import { inferKnown, type Known } from '../../../src/planning/known.js';
import { assuming, curricula, knowing, matchesOf } from './curriculum.js';
import { needs } from './facts.js';

const IDS = Array.from({ length: 9 }, (_, index) => `s${index}`);

const need = fc
  .record({
    skill: fc.constantFrom(...IDS),
    mark: fc.constantFrom('', '', '?'),
    group: fc.constantFrom('', '', 'one:', 'two:'),
    level: fc.constantFrom('', '@1', '@3'),
  })
  .map(({ skill, mark, group, level }) => `${mark}${group}${skill}${level}`);

/** The options of a group are needed alike. */
const alike = (list: readonly RoleNeed[]): RoleNeed[] =>
  list.map((one) => {
    const { importance, proficiencyRank } = list.find(({ group }) => group !== null && group === one.group) ?? one;
    return { ...one, importance, proficiencyRank };
  });

const situations = fc.record({
  graph: curricula(9, { grouped: true }),
  roles: fc.array(fc.uniqueArray(need, { maxLength: 4 }), { minLength: 1, maxLength: 5 }),
  skills: fc.subarray(IDS, { maxLength: 1 }),
  atFirstLevel: fc.subarray(IDS, { maxLength: 1 }),
  assumed: fc.option(fc.subarray(IDS, { minLength: 2, maxLength: 3 })),
  denied: fc.subarray(IDS, { maxLength: 1 }),
});

const sumOf = (statuses: readonly NeedStatus[]) => statuses.reduce((sum, one) => sum + needWeight(one), 0);

/** Every need of every role compared with what is known. */
function judged(roles: ReadonlyMap<string, readonly RoleNeed[]>, known: Known) {
  return [...roles]
    .filter(([, list]) => list.length > 0)
    .map(([role, list]) => {
      const { coverage, below, missing } = coverageOf(list, known);
      return { role, coverage, unmetWeight: sumOf([...below, ...missing]) };
    });
}

describe('role matches, on any graph', () => {
  it('cover each role as far as a comparison of all of its needs says', () => {
    let metByAssumption = 0;
    fc.assert(
      fc.property(situations, ({ graph, roles: texts, skills, atFirstLevel, assumed, denied }) => {
        const roles = new Map(texts.map((list, at) => [`r${at}`, alike(needs(...list))]));
        const isDenied = (id: string) => denied.includes(id);
        const at = Object.fromEntries(atFirstLevel.filter((id) => !isDenied(id)).map((id) => [id, 1]));
        const assumptions = assumed ? [assuming('one', assumed)] : [];
        const ids = knowing(
          skills.filter((id) => !isDenied(id)),
          { at, assumptions, denied },
        );
        const known = inferKnown(graph, ids);
        const found = matchesOf(roles, known);
        const expected = judged(roles, known);
        expect(found.map(({ role }) => role).sort()).toEqual(expected.map(({ role }) => role).sort());
        for (const { role, coverage, unmetWeight } of expected) {
          const match = found.find((one) => one.role === role)!;
          expect(match.coverage).toBeCloseTo(coverage, 9);
          expect(match.unmetWeight).toBeCloseTo(unmetWeight, 9);
          const isKnown = roles.get(role)!.some(({ skill }) => known.skills.has(skill));
          if (coverage > 0 && !isKnown) metByAssumption += 1;
        }
      }),
      { numRuns: 1_000 },
    );
    expect(metByAssumption).toBeGreaterThan(0);
  });
});
