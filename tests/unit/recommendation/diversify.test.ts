import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { runToEnd } from '../../../src/model/sliced.js';
import { diversify } from '../../../src/recommendation/diversify.js';
import { REASON_KINDS, type Reason, type RelatedSkill } from '../../../src/recommendation/related-skill.js';

const NONE = (): boolean => false;

function skill(id: string, score: number, ...through: string[]): RelatedSkill {
  return { id, score, reasons: [{ kind: 'SAME_AREA', through, weight: score }] };
}

const order = (skills: readonly RelatedSkill[], relevance: number, isNeighbour: (id: string) => boolean = NONE) =>
  runToEnd(diversify(skills, relevance, isNeighbour)).map(({ id }) => id);

const reason: fc.Arbitrary<Reason> = fc.record({
  kind: fc.constantFrom(...REASON_KINDS),
  through: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 }),
  weight: fc.integer({ min: 1, max: 64 }).map((weight) => weight / 64),
});
const skills: fc.Arbitrary<RelatedSkill[]> = fc
  .array(
    fc.record({
      score: fc.integer({ min: 1, max: 64 }).map((score) => score / 64),
      reasons: fc.uniqueArray(reason, { selector: ({ kind }) => kind, minLength: 1, maxLength: 3 }),
    }),
    { maxLength: 12 },
  )
  .map((list) => list.map((one, at) => ({ id: `skill:${at}`, ...one })).sort((a, b) => b.score - a.score));
const relevances = fc.constantFrom(0, 0.5, 0.9, 0.98, 1);
/** The skills that are neighbours, by a bit for each. */
const neighbourhoods = fc.nat(2 ** 12 - 1).map((bits) => (id: string) => ((bits >> Number(id.slice(6))) & 1) === 1);

describe('a diverse order', () => {
  it('puts a skill with reasons of its own before one that repeats those of the best', () => {
    const ranked = [skill('skill:best', 0.9, 'a'), skill('skill:same', 0.85, 'a'), skill('skill:other', 0.8, 'b')];
    expect(order(ranked, 0.9)).toEqual(['skill:best', 'skill:other', 'skill:same']);
    expect(order(ranked, 1)).toEqual(['skill:best', 'skill:same', 'skill:other']);
  });

  it('keeps the order of skills that are as good and as different', () => {
    const ranked = ['c', 'a', 'b'].map((id) => skill(`skill:${id}`, 0.5, id));
    expect(order(ranked, 0.5)).toEqual(['skill:c', 'skill:a', 'skill:b']);
  });

  it('distinguishes a reason without entities from the other kinds', () => {
    const alone = (id: string, score: number, kind: Reason['kind']): RelatedSkill => ({
      id,
      score,
      reasons: [{ kind, through: [], weight: score }],
    });
    const ranked = [
      alone('skill:a', 0.9, 'PREREQUISITE'),
      alone('skill:b', 0.89, 'PREREQUISITE'),
      alone('skill:c', 0.88, 'DEPENDENT'),
    ];
    expect(order(ranked, 0.9)).toEqual(['skill:a', 'skill:c', 'skill:b']);
  });

  it('has neighbours in at most half of each beginning, and at the end where nothing else is left', () => {
    const ranked = ['n1', 'n2', 'n3', 'n4', 'o1', 'o2'].map((id, at) => skill(`skill:${id}`, 1 - at / 10, id));
    const isNeighbour = (id: string) => id.startsWith('skill:n');
    expect(order(ranked, 1, isNeighbour).map((id) => id.slice(6))).toEqual(['n1', 'o1', 'o2', 'n2', 'n3', 'n4']);
  });

  it('is a permutation, the same each time, of which every step is the best that is left', () => {
    fc.assert(
      fc.property(skills, relevances, neighbourhoods, (ranked, relevance, isNeighbour) => {
        const ids = order(ranked, relevance, isNeighbour);
        expect(order(ranked, relevance, isNeighbour)).toEqual(ids);
        expect([...ids].sort()).toEqual(ranked.map(({ id }) => id).sort());
        const byId = new Map(ranked.map((one) => [one.id, one]));
        for (const [at, id] of ids.entries()) {
          const before = ids.slice(0, at).map((other) => byId.get(other)!);
          const left = ranked.filter(({ id: other }) => !ids.slice(0, at).includes(other));
          const allowed = left.filter((one) => isAllowed(one, before, isNeighbour));
          const choices = allowed.length > 0 ? allowed : left;
          const best = Math.max(...choices.map((one) => value(one, before, relevance)));
          expect(choices.map((one) => one.id)).toContain(id);
          expect(value(byId.get(id)!, before, relevance)).toBeCloseTo(best, 9);
        }
      }),
    );
  });
});

function isAllowed({ id }: RelatedSkill, before: readonly RelatedSkill[], isNeighbour: (id: string) => boolean) {
  if (!isNeighbour(id) || before.length === 0) return true;
  const neighbours = 1 + before.filter((one) => isNeighbour(one.id)).length;
  return neighbours <= Math.max(1, (before.length + 1) / 2);
}

/** Maximal marginal relevance by its definition. */
function value(skill: RelatedSkill, before: readonly RelatedSkill[], relevance: number): number {
  const redundancy = Math.max(0, ...before.map((other) => cosine(parts(skill), parts(other))));
  return relevance * skill.score - (1 - relevance) * redundancy;
}

function parts({ reasons }: RelatedSkill): Map<string, number> {
  const found = new Map<string, number>();
  for (const { kind, through, weight } of reasons) {
    if (through.length === 0) found.set(kind, weight);
    for (const id of through) found.set(`${kind} ${id}`, weight / through.length);
  }
  return found;
}

function cosine(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let product = 0;
  for (const [part, weight] of one) product += weight * (other.get(part) ?? 0);
  return product / (Math.hypot(...one.values()) * Math.hypot(...other.values()));
}
