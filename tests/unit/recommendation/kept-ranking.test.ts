import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { EvaluationEdge } from '../../../src/model/evaluation-graph.js';
import { RelationGraph, RelationGraphBuilder } from '../../../src/model/relation-graph.js';
import { runToEnd } from '../../../src/model/sliced.js';
import { KeptRanking } from '../../../src/recommendation/kept-ranking.js';
import {
  rankRelatedSkills,
  relatedSkills,
  type RelatedSkillsOptions,
} from '../../../src/recommendation/related-skills.js';
import type { RelatedSkill } from '../../../src/recommendation/related-skill.js';
import { neighbourhoodOf } from '../../support/plain-related-skills.js';

const SKILLS = 10;
const skill = fc.nat(SKILLS - 1).map((at) => `skill:${at}`);
const technology = fc.nat(5).map((at) => `technology:${at}`);
const use = fc.record({
  kind: fc.constant('USES' as const),
  from: skill,
  to: technology,
  essential: fc.constant(true),
});
const require = fc.record({ kind: fc.constant('REQUIRES' as const), from: skill, to: skill, essential: fc.boolean() });
const edges = fc
  .uniqueArray(fc.oneof(use, require), { selector: ({ from, to }) => [from, to].sort().join(' '), maxLength: 12 })
  .map((all) => all.filter(({ from, to }) => from !== to));

/** The graph after a change of some edges and of what is retired. */
function next(graph: RelationGraph, all: readonly EvaluationEdge[], retired: readonly string[]): RelationGraph {
  const { links } = neighbourhoodOf(all);
  const builder = new RelationGraphBuilder(graph);
  for (const id of new Set([...links.keys(), ...graphIds(graph)])) {
    const groups = (links.get(id) ?? []).map(({ to, ...group }) => ({ ...group, ends: [to] }));
    runToEnd(builder.put({ id, isRetired: retired.includes(id), groups }));
  }
  return builder.build();
}

const graphIds = (graph: RelationGraph) => Array.from({ length: graph.size }, (_, node) => graph.idOf(node));

function keep(graph: RelationGraph, id: string, options: RelatedSkillsOptions = {}): KeptRanking {
  return new KeptRanking(graph, runToEnd(rankRelatedSkills(graph, id, options)), options);
}

/** In two parts, each of which is decoded by itself. */
function whole(kept: KeptRanking, graph: RelationGraph): RelatedSkill[] {
  const { length, slice } = kept.related(graph);
  return [...slice(0, 2), ...slice(2, length)].map(({ id, score, reasons }) => ({ id, score, reasons }));
}

const tie = (from: string, to: string): EvaluationEdge => ({ kind: 'USES', from, to, essential: true });
const pair = [tie('skill:0', 'technology:a'), tie('skill:1', 'technology:a')];

describe('a kept ranking', () => {
  it('is what is computed, as long as it is valid', () => {
    let valid = 0;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(edges, fc.subarray(['skill:1', 'skill:2'])), { minLength: 1 }),
        skill,
        (steps, id) => {
          let graph = new RelationGraph();
          let kept = keep(graph, id);
          for (const [all, retired] of steps) {
            graph = next(graph, all, retired);
            const expected = runToEnd(relatedSkills(graph, id));
            if (kept.isValidFor(graph, {})) {
              valid += 1;
              expect(whole(kept, graph)).toEqual(expected);
            } else kept = keep(graph, id);
            expect(whole(kept, graph)).toEqual(expected);
          }
        },
      ),
      { numRuns: 300 },
    );
    expect(valid).toBeGreaterThan(0);
  });

  it('is valid after a change elsewhere, and not after one of what it was computed from', () => {
    const graph = next(new RelationGraph(), pair, []);
    const kept = keep(graph, 'skill:0');
    const elsewhere = next(graph, [...pair, tie('skill:8', 'technology:z'), tie('skill:9', 'technology:z')], []);
    expect(kept.isValidFor(elsewhere, {})).toBe(true);
    expect(kept.isValidFor(next(elsewhere, [...pair, tie('skill:2', 'technology:a')], []), {})).toBe(false);
    expect(kept.isValidFor(next(elsewhere, pair, ['skill:1']), {})).toBe(false);
  });

  it('is not valid for another list of similar skills, another neighbour by a group, or another graph', () => {
    const graph = next(new RelationGraph(), pair, []);
    const similar = [
      { id: 'skill:5', similarity: 0.9 },
      { id: 'skill:6', similarity: 0.5 },
    ];
    const byGroup = { prerequisites: ['skill:1'], dependents: [] };
    const kept = keep(graph, 'skill:0', { similar, byGroup });
    expect(whole(kept, graph)).toEqual(runToEnd(relatedSkills(graph, 'skill:0', { similar, byGroup })));
    expect(kept.isValidFor(graph, { similar: structuredClone(similar), byGroup: structuredClone(byGroup) })).toBe(true);
    const nearer = [{ id: 'skill:5', similarity: 0.95 }, similar[1]!];
    expect(kept.isValidFor(graph, { similar: nearer, byGroup })).toBe(false);
    expect(kept.isValidFor(graph, { similar, byGroup: { prerequisites: [], dependents: ['skill:1'] } })).toBe(false);
    expect(kept.isValidFor(next(new RelationGraph(), pair, []), { similar, byGroup })).toBe(false);
  });
});
