import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CALIBRATION } from '../../../src/recommendation/calibration.js';
import { relationGraphOf } from '../../../src/recommendation/evaluation/adjacency.js';
import { localPush } from '../../../src/recommendation/local-push.js';
import type { ReasonKind, RelatedSkill } from '../../../src/recommendation/related-skill.js';
import { relatedSkills, type RelatedSkillsOptions } from '../../../src/recommendation/related-skills.js';
import { RELATING_KINDS } from '../../../src/model/neighbourhood.js';
import { runToEnd } from '../../../src/model/sliced.js';
import { neighbourhoodOf } from '../../support/plain-related-skills.js';
import type { EvaluationEdge } from '../../../src/model/evaluation-graph.js';

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
    size: 'max',
  })
  .map((edges) => edges.filter(({ from, to }) => from !== to));

const NEIGHBOURS: ReadonlySet<ReasonKind> = new Set(['PREREQUISITE', 'DEPENDENT']);

const related = (edges: readonly EvaluationEdge[], id: string, calibration = CALIBRATION): RelatedSkill[] =>
  runToEnd(relatedSkills(relationGraphOf(edges), id, { calibration }));

describe('related skills', () => {
  it('have reasons whose weights add up to the score, in (0, 1]; best first if only relevance counts; the same each time', () => {
    fc.assert(
      fc.property(graphs, skill, (edges, id) => {
        const found = related(edges, id);
        for (const { id: other, score, reasons } of found) {
          expect(other).not.toBe(id);
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBe(score);
          expect(reasons.every(({ weight }) => weight > 0)).toBe(true);
        }
        const byRelevance = related(edges, id, { ...CALIBRATION, relevance: 1 });
        const others = byRelevance.filter(({ reasons }) => !reasons.some(({ kind }) => NEIGHBOURS.has(kind)));
        const order = others.map(({ id: other, score }) => [-score, other] as const);
        expect(order).toEqual([...order].sort((a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : 1)));
        expect(byRelevance.map(({ id: other }) => other).sort()).toEqual(found.map(({ id: other }) => other).sort());
        expect(related([...edges].reverse(), id)).toEqual(found);
      }),
    );
  });

  describe('by meaning', () => {
    const near = (...similarities: [string, number][]) => similarities.map(([id, similarity]) => ({ id, similarity }));
    const similarTo = (options: RelatedSkillsOptions, edges: EvaluationEdge[] = []) =>
      runToEnd(relatedSkills(relationGraphOf(edges), 'skill:0', options));
    const similar = near(['skill:1', 0.9], ['skill:2', 0.8], ['skill:3', 0.6]);

    it('are found for a skill without relations, with the similarity; the last one is the background', () => {
      const found = similarTo({ similar });
      expect(found.map(({ id, reasons }) => [id, reasons.map(({ kind, similarity }) => [kind, similarity])])).toEqual([
        ['skill:1', [['SIMILAR_MEANING', 0.9]]],
        ['skill:2', [['SIMILAR_MEANING', 0.8]]],
      ]);
    });

    it('have the same scores where all similarities are closer to 1, as with another model', () => {
      const closer = similar.map(({ id, similarity }) => ({ id, similarity: 1 - (1 - similarity) / 4 }));
      const scores = (list: typeof similar) => similarTo({ similar: list }).map(({ score }) => score.toFixed(6));
      expect(scores(closer)).toEqual(scores(similar));
    });

    it('add to the relations of the graph, and are left out with the reason', () => {
      const edges = [use('skill:0', 'technology:a'), use('skill:1', 'technology:a'), use('skill:3', 'technology:a')];
      const [plain] = similarTo({}, edges);
      const [first] = similarTo({ similar }, edges);
      expect([plain!.id, first!.id]).toEqual(['skill:1', 'skill:1']);
      expect(first!.score).toBeGreaterThan(plain!.score);
      const rest = similarTo({ similar, exclude: ['SIMILAR_MEANING'] }, edges);
      expect(rest.map(({ id }) => id)).toEqual(['skill:3']);
    });

    it('are none where all are equally near', () => {
      expect(similarTo({ similar: near(['skill:1', 1], ['skill:2', 1]) })).toEqual([]);
    });
  });

  it('count little by a technology that all use, much by one that two share', () => {
    const hub = Array.from({ length: 40 }, (_, at) => use(`skill:${at}`, 'technology:hub'));
    const found = related([...hub, use('skill:0', 'technology:rare'), use('skill:1', 'technology:rare')], 'skill:0');
    const [first, second] = found;
    expect(first?.id).toBe('skill:1');
    expect(first!.score).toBeGreaterThan(2 * second!.score);
    const shared = first?.reasons.find(({ kind }) => kind === 'SHARED_TECHNOLOGY');
    expect(shared?.through).toEqual(['technology:rare', 'technology:hub']);
  });

  it('are as closely related from either side, where the walks are not cut short', () => {
    const patient = { ...CALIBRATION, push: { ...CALIBRATION.push, tolerance: 1e-7, maxRounds: 50 } };
    fc.assert(
      fc.property(graphs, (edges) => {
        for (const { id, score } of related(edges, 'skill:0', patient)) {
          const back = related(edges, id, patient).find((one) => one.id === 'skill:0');
          expect(back?.score).toBeCloseTo(score, 3);
        }
      }),
    );
  });

  it('differ in score even around a skill with hundreds of ties', () => {
    const others = Array.from({ length: 300 }, (_, at) => use(`skill:${at}`, `technology:${at % 100}`));
    const ties = Array.from({ length: 100 }, (_, at) => use('skill:asked', `technology:${at}`));
    const close = [0, 1].map((at) => use('skill:close', `technology:${at}`));
    const closer = [0, 1, 2, 3].map((at) => use('skill:closer', `technology:${at}`));
    const [first, second, third] = related([...ties, ...others, ...close, ...closer], 'skill:asked');
    expect([first!.id, second!.id]).toEqual(['skill:closer', 'skill:close']);
    expect(first!.score).toBeLessThan(1);
    expect(second!.score).toBeLessThan(first!.score);
    expect(third!.score).toBeLessThan(second!.score);
  });

  it('are found through its roles for a skill with a thousand technologies that no other skill uses', () => {
    const own = Array.from({ length: 1_000 }, (_, at) => use('skill:0', `technology:${at}`));
    const shared = ['skill:0', 'skill:1', ...Array.from({ length: 50 }, (_, at) => `skill:other${at}`)];
    const roles = ['role:a', 'role:b'].flatMap((from) => shared.map((to) => need(from, to)));
    const found = related([...own, ...roles], 'skill:0');
    expect(found.map(({ id }) => id).sort()).toEqual(shared.filter((id) => id !== 'skill:0').sort());
  });

  it('are alternatives if they are members of one group, more so of a small one', () => {
    const members = ['a', 'b', 'c', 'd'].map((slug) => member('group:large', `skill:${slug}`));
    const found = related([...members, member('group:small', 'skill:a'), member('group:small', 'skill:d')], 'skill:a');
    expect(found.map(({ id }) => id)).toEqual(['skill:d', 'skill:b', 'skill:c']);
    const alternative = found[0]!.reasons.find(({ kind }) => kind === 'ALTERNATIVE');
    expect(alternative?.through).toEqual(['group:small', 'group:large']);
  });

  describe('of which some are one of several prerequisites, or have the skill as one', () => {
    const hub = ['asked', 'one', 'two', 'three'].map((slug) => use(`skill:${slug}`, 'technology:hub'));
    const whole = relationGraphOf(hub);
    const byGroup = { prerequisites: ['skill:one', 'skill:unrelated'], dependents: ['skill:two'] };
    const found = (options: RelatedSkillsOptions) =>
      runToEnd(relatedSkills(whole, 'skill:asked', { byGroup, ...options }));

    it('have no reason by it, and are not related by it alone', () => {
      const skills = found({});
      expect(skills.map(({ id }) => id).sort()).toEqual(['skill:one', 'skill:three', 'skill:two']);
      expect(skills.flatMap(({ reasons }) => reasons).some(({ kind }) => NEIGHBOURS.has(kind))).toBe(false);
    });

    it('leave them out if their kind is excluded', () => {
      const without = (...exclude: ReasonKind[]) => found({ exclude }).map(({ id }) => id);
      expect(without('PREREQUISITE')).toEqual(['skill:three', 'skill:two']);
      expect(without('PREREQUISITE', 'DEPENDENT')).toEqual(['skill:three']);
      expect(without('SHARED_TECHNOLOGY')).toEqual([]);
      expect(without('SAME_ROLE')).toHaveLength(3);
    });

    it('list them in at most half of the beginning', () => {
      const [, second] = found({});
      expect(second!.id).toBe('skill:three');
    });
  });

  it('are none for a skill without ties', () => {
    expect(related([use('skill:1', 'technology:a')], 'skill:0')).toEqual([]);
  });
});

describe('local push', () => {
  it('never exceeds personalised PageRank, and falls short of it by the stated bound at most', () => {
    fc.assert(
      fc.property(graphs, skill, (edges, start) => {
        const graph = relationGraphOf(edges);
        const settings = { ...CALIBRATION.push, tolerance: 1e-4, maxRounds: 50 };
        const { rank, weightedDegree } = runToEnd(localPush(graph, graph.numberOf(start), settings));
        const exact = pageRank(edges, start);
        for (const [id, value] of exact) {
          const estimate = rank[graph.numberOf(id)] ?? 0;
          expect(estimate).toBeLessThanOrEqual(value + 1e-9);
          const degree = weightedDegree[graph.numberOf(id)] ?? 0;
          expect(value - estimate).toBeLessThanOrEqual(settings.tolerance * Math.max(degree, 1) + 1e-9);
        }
      }),
    );
  });
});

function member(from: string, to: string): EvaluationEdge {
  return { kind: 'HAS_MEMBER', from, to, essential: true };
}

function use(from: string, to: string): EvaluationEdge {
  return { kind: 'USES', from, to, essential: true };
}

function need(from: string, to: string): EvaluationEdge {
  return { kind: 'NEEDS', from, to, essential: true };
}

/** Personalised PageRank by power iteration, the slow and sure way. */
function pageRank(edges: readonly EvaluationEdge[], start: string): Map<string, number> {
  const { restart, edgeWeight } = CALIBRATION.push;
  const { links, degrees } = neighbourhoodOf(edges);
  let mass = new Map([[start, 1]]);
  const rank = new Map<string, number>();
  for (let step = 0; step < 300; step += 1) {
    const next = new Map<string, number>();
    for (const [id, value] of mass) {
      rank.set(id, (rank.get(id) ?? 0) + restart * value);
      const counts = degrees.get(id) ?? {};
      const degree = RELATING_KINDS.reduce((sum, kind) => sum + edgeWeight[kind] * (counts[kind] ?? 0), 0);
      for (const { to, kind } of links.get(id) ?? []) {
        next.set(to, (next.get(to) ?? 0) + ((1 - restart) * value * edgeWeight[kind]) / degree);
      }
    }
    mass = next;
  }
  return rank;
}
