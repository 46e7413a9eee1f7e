import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CALIBRATION } from '../../../src/recommend/calibration.js';
import { neighbourhoodOf } from '../../../src/recommend/evaluation/adjacency.js';
import type { EvaluationEdge } from '../../../src/recommend/evaluation/split.js';
import { exploreAll } from '../../../src/recommend/explore.js';
import { localPush, weightedDegree } from '../../../src/recommend/localPush.js';
import type { Neighbourhood, RelatedSkill } from '../../../src/recommend/model.js';
import { relatedSkills } from '../../../src/recommend/relatedSkills.js';

const SKILLS = 7;
const TECHNOLOGIES = 3;
const skill = fc.nat(SKILLS - 1).map((at) => `skill:${at}`);
const technology = fc.nat(TECHNOLOGIES - 1).map((at) => `technology:${at}`);
const requires = fc.record({ kind: fc.constant('REQUIRES' as const), from: skill, to: skill, essential: fc.boolean() });
const uses = fc.record({
  kind: fc.constant('USES' as const),
  from: skill,
  to: technology,
  essential: fc.constant(true),
});

/** Small graphs: no edge to itself, one of a kind between two nodes. */
const graphs: fc.Arbitrary<EvaluationEdge[]> = fc
  .uniqueArray(fc.oneof(requires, uses), {
    selector: ({ from, to }) => [from, to].sort().join(' '),
    minLength: 1,
    maxLength: 20,
  })
  .map((edges) => edges.filter(({ from, to }) => from !== to));

async function related(edges: readonly EvaluationEdge[], id: string): Promise<RelatedSkill[]> {
  const whole = neighbourhoodOf(edges);
  const [found] = await exploreAll([relatedSkills(id)], () => Promise.resolve(whole));
  return found ?? [];
}

describe('related skills', () => {
  it('have reasons whose weights add up to the score, in (0, 1], best first; the same each time', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, skill, async (edges, id) => {
        const found = await related(edges, id);
        for (const { id: other, score, reasons } of found) {
          expect(other).not.toBe(id);
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBe(score);
          expect(reasons.every(({ weight }) => weight > 0)).toBe(true);
        }
        const order = found.map(({ id: other, score }) => [-score, other] as const);
        expect(order).toEqual([...order].sort((a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : 1)));
        expect(await related([...edges].reverse(), id)).toEqual(found);
      }),
    );
  });

  it('count little by a technology that all use, much by one that two share', async () => {
    const hub = Array.from({ length: 40 }, (_, at) => use(`skill:${at}`, 'technology:hub'));
    const found = await related(
      [...hub, use('skill:0', 'technology:rare'), use('skill:1', 'technology:rare')],
      'skill:0',
    );
    const [first, second] = found;
    expect(first?.id).toBe('skill:1');
    expect(first!.score).toBeGreaterThan(2 * second!.score);
    const shared = first?.reasons.find(({ kind }) => kind === 'SHARED_TECHNOLOGY');
    expect(shared?.through).toEqual(['technology:rare', 'technology:hub']);
  });

  it('are none for a skill without ties', async () => {
    expect(await related([use('skill:1', 'technology:a')], 'skill:0')).toEqual([]);
  });
});

describe('local push', () => {
  it('never exceeds personalised PageRank, and falls short of it by the stated bound at most', () => {
    fc.assert(
      fc.property(graphs, skill, (edges, start) => {
        const whole = neighbourhoodOf(edges);
        const settings = { ...CALIBRATION.push, tolerance: 1e-4, rounds: 50 };
        const search = localPush(start, settings);
        let step = search.next();
        while (!step.done) step = search.next(whole);
        const exact = pageRank(whole, start);
        for (const [id, value] of exact) {
          const estimate = step.value.rank.get(id) ?? 0;
          expect(estimate).toBeLessThanOrEqual(value + 1e-9);
          const degree = weightedDegree(whole.degrees.get(id), settings.edgeWeight);
          expect(value - estimate).toBeLessThanOrEqual(settings.tolerance * Math.max(degree, 1) + 1e-9);
        }
      }),
    );
  });
});

function use(from: string, to: string): EvaluationEdge {
  return { kind: 'USES', from, to, essential: true };
}

/** Personalised PageRank by power iteration, the slow and sure way. */
function pageRank({ links, degrees }: Neighbourhood, start: string): Map<string, number> {
  const { restart, edgeWeight } = CALIBRATION.push;
  let mass = new Map([[start, 1]]);
  const rank = new Map<string, number>();
  for (let step = 0; step < 300; step += 1) {
    const next = new Map<string, number>();
    for (const [id, value] of mass) {
      rank.set(id, (rank.get(id) ?? 0) + restart * value);
      const degree = weightedDegree(degrees.get(id), edgeWeight);
      for (const { to, kind } of links.get(id) ?? []) {
        next.set(to, (next.get(to) ?? 0) + ((1 - restart) * value * edgeWeight[kind]) / degree);
      }
    }
    mass = next;
  }
  return rank;
}
