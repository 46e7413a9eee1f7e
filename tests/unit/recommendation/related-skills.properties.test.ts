import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { EvaluationEdge } from '../../../src/model/evaluation-graph.js';
import { RELATING_KINDS } from '../../../src/model/neighbourhood.js';
import { RelationGraphBuilder } from '../../../src/model/relation-graph.js';
import { runToEnd } from '../../../src/model/sliced.js';
import { CALIBRATION } from '../../../src/recommendation/calibration.js';
import { REASON_KINDS } from '../../../src/recommendation/related-skill.js';
import { relatedSkills } from '../../../src/recommendation/related-skills.js';
import { type Neighbourhood, neighbourhoodOf, plainRelatedSkills } from '../../support/plain-related-skills.js';

const id = (kind: string, count: number) => fc.nat(count - 1).map((at) => `${kind}:${at}`);
const skill = id('skill', 12);
const ends = {
  REQUIRES: [skill, skill],
  USES: [skill, id('technology', 4)],
  NEEDS: [id('role', 4), skill],
  IN_AREA: [skill, id('area', 2)],
  IN_TRACK: [skill, id('track', 2)],
  EXERCISES: [id('task', 2), skill],
  TEACHES: [id('resource', 2), skill],
  HAS_MEMBER: [id('group', 2), skill],
} as const;
const edge: fc.Arbitrary<EvaluationEdge> = fc.oneof(
  ...RELATING_KINDS.map((kind) => {
    const [from, to] = ends[kind];
    return fc.record({ kind: fc.constant(kind), from, to, essential: fc.boolean() });
  }),
);
const edges = fc
  .uniqueArray(edge, {
    selector: ({ kind, from, to }) => [kind, ...[from, to].sort()].join(' '),
    maxLength: 60,
    size: 'max',
  })
  .map((all) => all.filter(({ from, to }) => from !== to));
const similarity = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100);
const options = fc.record({
  exclude: fc.subarray([...REASON_KINDS], { maxLength: 2 }),
  byGroup: fc.record({ prerequisites: fc.uniqueArray(skill), dependents: fc.uniqueArray(skill) }),
  similar: fc
    .uniqueArray(fc.record({ id: id('skill', 15), similarity }), { selector: (near) => near.id })
    .map((all) => all.sort((a, b) => b.similarity - a.similarity)),
});
/** Limits that many of the small graphs reach, and those of the service. */
const push = fc.oneof(
  fc.constant(CALIBRATION.push),
  fc.record({
    tolerance: fc.constantFrom(1e-5, 1e-3, 1e-2),
    maxRounds: fc.integer({ min: 1, max: 4 }),
    maxLinksPerRound: fc.integer({ min: 1, max: 20 }),
    maxNodesPerRound: fc.integer({ min: 1, max: 6 }),
  }),
);

describe('related skills', () => {
  it('are those that maps of ids give, with the same scores, reasons and order', () => {
    fc.assert(
      fc.property(edges, fc.uniqueArray(skill), skill, options, push, (all, retired, asked, chosen, limits) => {
        const whole = neighbourhoodOf(all, retired);
        const calibration = { ...CALIBRATION, push: { ...CALIBRATION.push, ...limits } };
        // no skill is similar to itself, and none that is retired is given as similar
        const similar = chosen.similar.filter((near) => near.id !== asked && !retired.includes(near.id));
        const own = { ...chosen, similar, calibration };
        const found = runToEnd(relatedSkills(graphOf(whole), asked, own));
        expect(found).toEqual(plainRelatedSkills(whole, asked, own));
      }),
      { numRuns: 500 },
    );
  });
});

function graphOf({ links, degrees }: Neighbourhood) {
  const builder = new RelationGraphBuilder();
  for (const [node, own] of links) {
    const groups = own.map(({ to, ...group }) => ({ ...group, ends: [to] }));
    runToEnd(builder.put({ id: node, isRetired: degrees.get(node)?.isRetired === true, groups }));
  }
  return builder.build();
}
