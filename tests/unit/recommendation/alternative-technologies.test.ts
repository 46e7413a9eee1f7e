import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  alternativeTechnologies,
  type CandidateTechnology,
  technologiesUsedWith,
} from '../../../src/recommendation/alternative-technologies.js';

const POSTGRESQL = { category: 'RELATIONAL_DATABASE', skillCount: 4 } as const;
const SQL = 'LANGUAGE';

function candidate(
  id: string,
  sharedCount: number,
  skillCount: number,
  { category = POSTGRESQL.category, groupSize = null }: Partial<CandidateTechnology> = {},
): CandidateTechnology {
  return { id, category, skillCount, sharedCount, groupSize };
}

const ranking = (...candidates: CandidateTechnology[]) =>
  alternativeTechnologies(POSTGRESQL, candidates).map(({ candidate: { id }, score }) => [id, score]);
const idsOf = (...candidates: CandidateTechnology[]) => ranking(...candidates).map(([id]) => id);

/** A technology's skill count, and candidates that may share skills or a group with it. */
const questions = fc.integer({ min: 1, max: 12 }).chain((skillCount) =>
  fc.record({
    technology: fc.record({ category: fc.constantFrom('CACHE', SQL), skillCount: fc.constant(skillCount) }),
    candidates: fc.uniqueArray(
      fc
        .record({
          id: fc.string({ minLength: 1, maxLength: 3 }),
          category: fc.constantFrom('CACHE', SQL),
          sharedCount: fc.nat(skillCount),
          groupSize: fc.option(fc.integer({ min: 2, max: 4 })),
          others: fc.nat(9),
        })
        .map(({ others, ...rest }) => ({ ...rest, skillCount: rest.sharedCount + others })),
      { selector: ({ id }) => id },
    ),
  }),
);

const shuffledBy = <T>(items: readonly T[], dice: fc.Stream<number>): T[] =>
  items
    .map((item) => ({ item, at: dice.next().value as number }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);

describe('alternatives to a technology', () => {
  it('score the share of all their skills that both serve', () => {
    expect(ranking(candidate('technology:mysql', 3, 5), candidate('technology:twin', 4, 4))).toEqual([
      ['technology:twin', 1],
      ['technology:mysql', 1 / 2],
    ]);
  });

  it('are members of a common group first, whatever they share, those of the smallest group before others', () => {
    const ids = idsOf(
      candidate('technology:twin', 4, 4),
      candidate('technology:wide', 3, 4, { groupSize: 8 }),
      candidate('technology:narrow', 0, 1, { groupSize: 2, category: SQL }),
    );
    expect(ids).toEqual(['technology:narrow', 'technology:wide', 'technology:twin']);
  });

  it('of a group that share as much are ordered by the number of skills that use them', () => {
    const ids = idsOf(
      candidate('technology:rare', 0, 1, { groupSize: 3 }),
      candidate('technology:widespread', 0, 9, { groupSize: 3 }),
    );
    expect(ids).toEqual(['technology:widespread', 'technology:rare']);
  });

  it('are no technologies of another category, nor of one whose members complete each other', () => {
    expect(ranking(candidate('technology:sql', 4, 4, { category: SQL }))).toEqual([]);
    const git = { category: 'VERSION_CONTROL', skillCount: 4 } as const;
    expect(alternativeTechnologies(git, [candidate('technology:github', 4, 4, git)])).toEqual([]);
  });

  it('are no technologies with a tenth of the skills in common', () => {
    expect(idsOf(candidate('technology:tenth', 1, 7), candidate('technology:more', 1, 6))).toEqual(['technology:more']);
  });

  it('have every member of a group once and in one order, in whatever order they are given', () => {
    fc.assert(
      fc.property(questions, fc.infiniteStream(fc.nat()), ({ technology, candidates }, dice) => {
        const ranked = alternativeTechnologies(technology, candidates);
        const members = candidates.flatMap(({ id, groupSize }) => (groupSize === null ? [] : id)).sort();
        const first = ranked.slice(0, members.length).map(({ candidate: { id } }) => id);
        expect([...first].sort()).toEqual(members);
        for (const { candidate, score } of ranked.slice(members.length)) {
          expect(candidate.category).toBe(technology.category);
          expect(score).toBeGreaterThan(0.1);
        }
        expect(alternativeTechnologies(technology, shuffledBy(candidates, dice))).toEqual(ranked);
      }),
    );
  });
});

describe('technologies used with another one', () => {
  it('score the cosine of their sets of skills', () => {
    const [sql] = technologiesUsedWith(POSTGRESQL, [candidate('technology:sql', 3, 9, { category: SQL })]);
    expect(sql!.score).toBeCloseTo(3 / 6);
  });

  it('are all that share a skill and are no alternatives, in one order, with scores in (0, 1]', () => {
    fc.assert(
      fc.property(questions, fc.infiniteStream(fc.nat()), ({ technology, candidates }, dice) => {
        const ranked = technologiesUsedWith(technology, candidates);
        const alternatives = alternativeTechnologies(technology, candidates).map(({ candidate }) => candidate.id);
        const expected = candidates.filter(({ id, sharedCount }) => sharedCount > 0 && !alternatives.includes(id));
        expect(ranked.map(({ candidate }) => candidate.id).sort()).toEqual(expected.map(({ id }) => id).sort());
        for (const [at, { candidate, score }] of ranked.entries()) {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1 + Number.EPSILON);
          const next = ranked[at + 1];
          if (next?.score === score) expect(candidate.id < next.candidate.id).toBe(true);
          else if (next) expect(score).toBeGreaterThan(next.score);
        }
        expect(technologiesUsedWith(technology, shuffledBy(candidates, dice))).toEqual(ranked);
      }),
    );
  });
});
