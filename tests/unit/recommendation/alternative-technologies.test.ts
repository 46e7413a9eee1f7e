import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  alternativeTechnologies,
  type CandidateTechnology,
} from '../../../src/recommendation/alternative-technologies.js';

const POSTGRESQL = { category: 'RELATIONAL_DATABASE', skillCount: 4 };
const SQL = 'LANGUAGE';

const candidate = (
  id: string,
  sharedCount: number,
  skillCount: number,
  category = POSTGRESQL.category,
): CandidateTechnology => ({ id, category, skillCount, sharedCount });

const ranking = (...candidates: CandidateTechnology[]) =>
  alternativeTechnologies(POSTGRESQL, candidates).map(({ candidate: { id }, score }) => [id, score]);

/** A technology's skill count, and candidates that may share skills with it. */
const questions = fc.integer({ min: 1, max: 12 }).chain((skillCount) =>
  fc.record({
    technology: fc.record({ category: fc.constantFrom('CACHE', SQL), skillCount: fc.constant(skillCount) }),
    candidates: fc.uniqueArray(
      fc
        .record({
          id: fc.string({ minLength: 1, maxLength: 3 }),
          category: fc.constantFrom('CACHE', SQL),
          sharedCount: fc.integer({ min: 1, max: skillCount }),
          others: fc.nat(9),
        })
        .map(({ others, ...rest }) => ({ ...rest, skillCount: rest.sharedCount + others })),
      { selector: ({ id }) => id },
    ),
  }),
);

describe('alternatives to a technology', () => {
  it('score the share of all their skills that both serve', () => {
    expect(ranking(candidate('technology:mysql', 3, 5), candidate('technology:twin', 4, 4))).toEqual([
      ['technology:twin', 1],
      ['technology:mysql', 1 / 2],
    ]);
  });

  it('rank below those of the same category when they are of another one', () => {
    const ids = ranking(
      candidate('technology:sql', 4, 4, SQL),
      candidate('technology:mysql', 2, 4),
      candidate('technology:dax', 2, 4, SQL),
    ).map(([id]) => id);
    expect(ids).toEqual(['technology:mysql', 'technology:sql', 'technology:dax']);
  });

  it('rank below those that share as much when they serve many other skills', () => {
    const ids = ranking(candidate('technology:everything', 3, 40), candidate('technology:mysql', 3, 3)).map(
      ([id]) => id,
    );
    expect(ids).toEqual(['technology:mysql', 'technology:everything']);
  });

  it('score in (0, 1], and come best first, then by id, in whatever order they are given', () => {
    fc.assert(
      fc.property(questions, fc.infiniteStream(fc.nat()), ({ technology, candidates }, dice) => {
        const ranked = alternativeTechnologies(technology, candidates);
        expect(ranked.map(({ candidate }) => candidate.id).sort()).toEqual(candidates.map(({ id }) => id).sort());
        for (const [at, { candidate, score }] of ranked.entries()) {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
          const next = ranked[at + 1];
          if (next?.score === score) expect(candidate.id < next.candidate.id).toBe(true);
          else if (next) expect(score).toBeGreaterThan(next.score);
        }
        const shuffled = candidates
          .map((one) => ({ one, at: dice.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
        expect(alternativeTechnologies(technology, shuffled)).toEqual(ranked);
      }),
    );
  });

  it('score as much from either side', () => {
    fc.assert(
      fc.property(questions, ({ technology, candidates }) => {
        for (const { candidate, score } of alternativeTechnologies(technology, candidates)) {
          const back = { ...technology, id: 'technology:asked', sharedCount: candidate.sharedCount };
          expect(alternativeTechnologies(candidate, [back])[0]?.score).toBe(score);
        }
      }),
    );
  });
});
